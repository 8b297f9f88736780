"""Writes into the directory it is given until it is killed, and says what was acknowledged."""

import asyncio
import os
import sys
from datetime import UTC, datetime
from pathlib import Path

from bot.storage.tiny.tables import Tables

NOW = datetime(2026, 11, 16, 8, 0, tzinfo=UTC)
# So small that it is folded, closed and opened many times before the kill.
FOLD_BYTES = 20_000
SESSION = 120
MANY = 300


def stored(tables: Tables) -> set[int]:
    """The numbers of the commits that are there."""
    return {document["n"] for _, document in tables.items("twins")}


async def write_for_a_while(directory: Path) -> None:
    """A session: commits of two documents each, several at once, and now and then one of very many."""
    tables = Tables(directory, NOW, FOLD_BYTES)
    start = max(stored(tables), default=0) + 1
    numbers = iter(range(start, start + SESSION))

    async def one_after_another() -> None:
        for number in numbers:
            document = {"n": number, "words": "å" * 200}
            if number % 40 == 0:
                keys = [f"{number}-{each}" for each in range(MANY)]
                rows = (("many", key, {"of": number}) for key in keys)
                await tables.commit_many([("twins", f"{number}-a", document)], "many", keys, rows)
                await tables.commit([("twins", f"{number}-b", document)])
            else:
                await tables.commit([("twins", f"{number}-a", document), ("twins", f"{number}-b", document)])
            os.write(1, b"%d\n" % number)

    await asyncio.gather(*(one_after_another() for _ in range(4)))
    await tables.close()


if __name__ == "__main__":
    while True:
        asyncio.run(write_for_a_while(Path(sys.argv[1])))
