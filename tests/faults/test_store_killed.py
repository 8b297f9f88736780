"""Killed at any moment, also while it writes everything out, the embedded store has each acknowledged commit whole."""

import asyncio
import os
import random
import sys
from collections import Counter
from pathlib import Path

from bot.storage.tiny.tables import Tables
from tests.faults.writer import MANY, NOW, stored

KILLS = int(os.environ.get("STARTKLAR_KILLS", "5"))


async def acknowledged_before_the_kill(directory: Path, seconds: float) -> set[int]:
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "tests.faults.writer", str(directory), stdout=asyncio.subprocess.PIPE
    )
    assert process.stdout is not None
    first = await process.stdout.readline()
    await asyncio.sleep(seconds)
    process.kill()
    rest = await process.stdout.read()
    await process.wait()
    # The last line may be torn: what it acknowledged was not heard.
    return {int(line) for line in (first + rest).split(b"\n")[:-1]}


async def test_killed_while_it_writes_it_has_every_acknowledged_commit_and_each_whole(tmp_path: Path) -> None:
    moment = random.Random(1)
    acknowledged: set[int] = set()
    for _ in range(KILLS):
        acknowledged |= await acknowledged_before_the_kill(tmp_path, moment.random() / 4)
        tables = Tables(tmp_path, NOW)
        assert acknowledged - stored(tables) == set()
        twins = Counter(document["n"] for _, document in tables.items("twins"))
        assert {n: count for n, count in twins.items() if count != 2 and n % 40 != 0} == {}
        many = Counter(document["of"] for _, document in tables.items("many"))
        assert many == {n: MANY for n in twins if n % 40 == 0}
        await tables.close()
    assert acknowledged, "nothing was acknowledged before a kill"
