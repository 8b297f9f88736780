"""TinyDB tables in memory, made durable by a journal and written out whole when opened and closed."""

import json
import os
import shutil
from collections.abc import Callable, Iterator, Sequence
from datetime import datetime
from pathlib import Path
from typing import Any

from filelock import FileLock, Timeout
from tinydb import TinyDB
from tinydb.storages import Storage
from tinydb.table import Table

from bot.errors import StoreDamaged, StoreLocked
from bot.storage.tiny.journal import Change, Journal, journal_line, read_journal

BACKUPS = 7

# Told a document's key and the document, None for one that is gone.
Look = Callable[[str, dict[str, Any] | None], None]


class LiveStorage(Storage):
    """Hands TinyDB the tables themselves, so that neither a read nor a write copies them."""

    def __init__(self) -> None:
        self.tables: dict[str, dict[str, Any]] = {}

    def read(self) -> dict[str, dict[str, Any]]:
        """The live tables."""
        return self.tables

    def write(self, data: dict[str, dict[str, Any]]) -> None:
        """Take over whole tables."""
        self.tables = data


class KeyedTable(Table):
    """A table whose documents are known by a text of ours."""

    document_id_class = str  # type: ignore[assignment]  # TinyDB allows any type but says int
    default_query_cache_capacity = 0


class Tables:
    """The store's tables: a TinyDB file, and a journal of what has changed since it was written."""

    def __init__(self, directory: Path, now: datetime) -> None:
        """Open `directory`; raises StoreLocked when another process has it, StoreDamaged when it cannot be read."""
        # People's notes are in here: for this user's eyes only.
        directory.mkdir(parents=True, exist_ok=True, mode=0o700)
        self.directory = directory
        self._snapshot = directory / "store.json"
        self._lock = FileLock(directory / "store.lock")
        try:
            self._lock.acquire(timeout=0)
        except Timeout:
            raise StoreLocked(str(directory)) from None
        try:
            self._live = LiveStorage()
            self._live.tables = self._read_snapshot()
            self._watching: dict[str, list[Look]] = {}
            journal = directory / "store.journal"
            changed = False
            for changes in read_journal(journal):
                self._apply(changes)
                changed = True
            self._db = TinyDB(storage=lambda: self._live)
            self._db.table_class = KeyedTable
            self._journal = Journal(journal)
            if changed:
                self._write_snapshot()
            self._back_up(now)
        except BaseException:
            self._lock.release()
            raise

    def table(self, name: str) -> Table:
        """A table to read from, with all of TinyDB's queries."""
        return self._db.table(name)

    def get(self, table: str, key: str) -> dict[str, Any] | None:
        """One document, in constant time."""
        return self._live.tables.get(table, {}).get(key)

    def items(self, table: str) -> Iterator[tuple[str, dict[str, Any]]]:
        """Every key and document of a table, oldest first."""
        return iter(self._live.tables.get(table, {}).items())

    def watch(self, table: str, look: Look) -> None:
        """Have an index look at every document of a table: those there are now, and each change from now on."""
        for key, document in self.items(table):
            look(key, document)
        self._watching.setdefault(table, []).append(look)

    async def commit(self, changes: Sequence[Change]) -> None:
        """Apply and make durable, all or none; raises StoreUnavailable."""
        # Written out first: what cannot be written must not be in memory either.
        line = journal_line(changes)
        before = [(table, key, self.get(table, key)) for table, key, _ in changes]
        self._apply(changes)
        await self._journal.commit(line, lambda: self._apply(before))

    async def close(self) -> None:
        """Write everything into one TinyDB file and let go."""
        await self._journal.drain()
        if self._journal.size:
            self._write_snapshot()
        self._journal.close()
        self._lock.release()

    def _apply(self, changes: Sequence[Change]) -> None:
        for table, key, document in changes:
            if document is None:
                self._live.tables.get(table, {}).pop(key, None)
            else:
                self._live.tables.setdefault(table, {})[key] = document
            for look in self._watching.get(table, ()):
                look(key, document)

    def _read_snapshot(self) -> dict[str, dict[str, Any]]:
        try:
            tables = json.loads(self._snapshot.read_bytes())
        except FileNotFoundError:
            return {}
        except ValueError as error:
            raise StoreDamaged(str(self._snapshot)) from error
        if not isinstance(tables, dict) or not all(isinstance(table, dict) for table in tables.values()):
            raise StoreDamaged(str(self._snapshot))
        return tables

    def _write_snapshot(self) -> None:
        aside = self._snapshot.with_suffix(".new")
        with aside.open("wb") as file:
            file.write(json.dumps(self._live.tables, ensure_ascii=False).encode())
            file.flush()
            os.fsync(file.fileno())
        aside.replace(self._snapshot)
        _sync_directory(self.directory)
        # A crash before this line replays the journal onto a file that has it already: whole documents, so harmless.
        if hasattr(self, "_journal"):
            self._journal.restart()

    def _back_up(self, now: datetime) -> None:
        if not self._snapshot.exists():
            return
        backups = self.directory / "backups"
        backups.mkdir(exist_ok=True)
        # One a day: commands open the store too, and seven of them must not push out a week.
        shutil.copy2(self._snapshot, backups / f"store-{now:%Y%m%d}.json")
        for old in sorted(backups.glob("store-*.json"))[:-BACKUPS]:
            old.unlink()


def _sync_directory(directory: Path) -> None:
    # A rename is durable only once the directory is; Windows has no such call.
    if os.name == "posix":
        handle = os.open(directory, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
