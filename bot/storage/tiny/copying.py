"""A directory as one end of a copy."""

from collections.abc import AsyncGenerator, Iterator, Sequence
from datetime import datetime
from itertools import islice
from pathlib import Path
from typing import Any

from bot.errors import OperationFailed, StoreDamaged, StoreLocked
from bot.ports import SECRET_BYTES
from bot.storage.copying import AT_ONCE, CHECKINS, KINDS, ROSTER, SECRETS, Kind, Row
from bot.storage.tiny import readiness, roster
from bot.storage.tiny.journal import Change
from bot.storage.tiny.opening import Files
from bot.storage.tiny.rows import DELIVERIES, kept
from bot.storage.tiny.secret import keep_secret
from bot.storage.tiny.tables import COPYING, Tables

# That it can be written to, and what Teams might repeat within minutes.
NOT_COPIED = frozenset({"checks", "turns", COPYING})


class TinyEnd:
    """A directory, held by its lock."""

    def __init__(self, tables: Tables) -> None:
        self._tables = tables
        self.name = str(tables.directory)

    async def count(self, kind: Kind) -> int:
        """Of what is in memory."""
        return len(self._keys(kind))

    async def pages(self, kind: Kind, skip: int = 0) -> AsyncGenerator[Sequence[Row], None]:
        """As they are in memory."""
        keys = iter(self._keys(kind)[skip:])
        while some := list(islice(keys, AT_ONCE)):
            yield list(self._read(kind, some))

    async def unfinished(self) -> str | None:
        """By a document of its own."""
        return self._tables.unfinished

    async def begin(self, source: str) -> None:
        """Kept before anything else."""
        await self._tables.commit([(COPYING, "from", {"source": source})])

    async def write(self, kind: Kind, rows: Sequence[Row]) -> None:
        """In one commit; each secret in a file."""
        if kind is SECRETS:
            for key, value in rows:
                keep_secret(self._secret(key), bytes.fromhex(value))
        else:
            await self._tables.commit([change(kind, key, value) for key, value in rows])

    async def empty(self, kind: Kind) -> None:
        """In one commit."""
        keys = self._keys(kind)
        if kind is SECRETS:
            for key in keys:
                self._secret(key).unlink()
        else:
            await self._tables.commit([(kind.name, key, None) for key in keys])

    async def check_alone(self) -> None:
        """Nobody else can open it."""

    async def finish(self) -> None:
        """Everything else is worked out when it is opened."""
        await self._tables.commit([(COPYING, "from", None)])

    async def close(self) -> None:
        """Write everything into one file."""
        await self._tables.close()

    def _keys(self, kind: Kind) -> list[str]:
        if kind is SECRETS:
            files = self._tables.directory.glob("*.key")
            return sorted(each.stem for each in files if each.stat().st_size == SECRET_BYTES)
        keys = [key for key, _ in self._tables.items(kind.name)]
        # As they will stand in a database that has no NUL.
        return keys if kind.ordered else sorted(keys, key=lambda each: each.replace("\0", ""))

    def _read(self, kind: Kind, keys: Sequence[str]) -> Iterator[Row]:
        for key in keys:
            if kind is SECRETS:
                yield key, self._secret(key).read_bytes().hex()
            elif document := self._tables.get(kind.name, key):
                yield key, kind.read(key, stored(kind, document))

    def _secret(self, name: str) -> Path:
        return self._tables.directory / f"{name}.key"


def stored(kind: Kind, document: dict[str, Any]) -> str | dict[str, Any]:
    """A document without the packing it lies in memory with."""
    if kind is CHECKINS:
        return str(document["whole"])
    return roster.spread_out(document) if kind is ROSTER else document


def change(kind: Kind, key: str, value: Any) -> Change:
    """The change that keeps a value of a kind, packed as that kind is."""
    if kind is CHECKINS:
        return kind.name, key, readiness.packed(value)
    if kind is ROSTER:
        return kind.name, key, roster.packed(value)
    if kind.name == DELIVERIES:
        return kept(value)
    return kind.name, key, kind.adapter.dump_python(value, mode="json")


async def open_tiny_end(directory: Path, now: datetime, *, to_write: bool) -> TinyEnd:
    """Open it; raises OperationFailed where there is no store or a bot has it, and StoreDamaged."""
    tables = _opened(directory, now, to_write=to_write)
    if strange := tables.names - NOT_COPIED - {each.name for each in KINDS}:
        await tables.close()
        raise StoreDamaged(f"{tables.directory}: a newer version has changed it ({', '.join(sorted(strange))})")
    return TinyEnd(tables)


def _opened(directory: Path, now: datetime, *, to_write: bool) -> Tables:
    directory = directory.resolve()
    files = Files(directory)
    if not to_write and not any(each.exists() for each in (files.snapshot, *files.journals())):
        raise OperationFailed(f"There is no store in {directory}.")
    try:
        return Tables(directory, now, copying=to_write)
    except StoreLocked:
        message = f"{directory} is in use. Stop the bot that uses it, then run the same command again."
        raise OperationFailed(message) from None
