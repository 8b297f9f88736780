"""TinyDB tables in memory, made durable by a journal that is folded into one file when it has grown long."""

import asyncio
import shlex
import time
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from datetime import datetime
from itertools import chain
from pathlib import Path
from typing import Any

import structlog
from filelock import FileLock, Timeout
from tinydb import TinyDB
from tinydb.storages import Storage
from tinydb.table import Table

from bot.errors import StoreDamaged, StoreLocked, StoreUnavailable
from bot.storage.tiny.backups import back_up, drop_old, is_backed_up
from bot.storage.tiny.journal import Change, Journal, change_text, journal_line, line_of
from bot.storage.tiny.opening import Files, open_files
from bot.storage.tiny.snapshot import Rows, write_snapshot

log = structlog.get_logger()

# A journal of so many bytes is folded into the snapshot; of a larger store only when it is as long as the snapshot, so
# that what is written for it stays in proportion to what was committed.
FOLD_BYTES = 8_000_000
# The table whose only document says of what other store this one holds no more than the beginning.
COPYING = "copying"
# So many changes are made before others get a turn: a millisecond or two, for a turn needs several of them.
_AT_ONCE = 50
_PAUSE_SECONDS = 0.001

# Told a document's key and the document, None for one that is gone.
Look = Callable[[str, dict[str, Any] | None], None]


class LiveStorage(Storage):
    """Hands TinyDB the tables themselves, so that neither a read nor a write copies them."""

    def __init__(self, tables: Rows) -> None:
        self.tables = tables

    def read(self) -> Rows:
        """The live tables."""
        return self.tables

    def write(self, data: Rows) -> None:
        """Take over whole tables."""
        self.tables = data


class KeyedTable(Table):
    """A table whose documents are known by a text of ours."""

    document_id_class = str  # type: ignore[assignment]  # TinyDB allows any type but says int
    default_query_cache_capacity = 0


class Tables:
    """The store's tables: a TinyDB file, and a journal of what has changed since it was written."""

    def __init__(self, directory: Path, now: datetime, fold_bytes: int = FOLD_BYTES, *, copying: bool = False) -> None:
        """Open `directory`; raises StoreLocked when another process has it, StoreDamaged when it cannot be read.

        What holds no more than the beginning of a copy is opened by who goes on `copying` it, and by nobody else.
        """
        # People's notes are in here: for this user's eyes only.
        directory.mkdir(parents=True, exist_ok=True, mode=0o700)
        self.directory = directory
        # What kept everything from being written into one file, or a backup from being made; empty when nothing did.
        self.trouble = ""
        self._files = Files(directory)
        self._fold_bytes = fold_bytes
        self._lock = FileLock(directory / "store.lock")
        try:
            self._lock.acquire(timeout=0)
        except Timeout:
            raise StoreLocked(str(directory)) from None
        try:
            found = open_files(self._files)
            self._live = LiveStorage(found.tables)
            if not copying:
                self._refuse_unfinished()
            self._watching: dict[str, list[Look]] = {}
            self._db = TinyDB(storage=lambda: self._live)
            self._db.table_class = KeyedTable
            self._journal = Journal(self._files.journal, found.number)
            if found.changed:
                self._write_out()
            elif found.gone_by:
                self._begin_anew(found.number)
            if not self.trouble and self._files.snapshot.exists():
                self._back_up(now)
        except BaseException:
            self._lock.release()
            raise
        # Held by what nobody may see half of: many rows that come in, a copy of everything that goes out.
        self._alone = asyncio.Lock()
        # The keys of what is being written and is not to be seen yet, by table.
        self._coming: defaultdict[str, set[str]] = defaultdict(set)
        self._under_way: set[asyncio.Task[None]] = set()
        self._folding = self._closing = False
        self._fold_at = max(fold_bytes, self.bytes)

    @property
    def bytes(self) -> int:
        """How large everything was when it was last written out."""
        snapshot = self._files.snapshot
        return snapshot.stat().st_size if snapshot.exists() else 0

    @property
    def names(self) -> set[str]:
        """The tables that anything was ever written to."""
        return set(self._live.tables)

    @property
    def unfinished(self) -> str | None:
        """The store that it holds the beginning of."""
        found = self.get(COPYING, "from")
        return str(found["source"]) if found else None

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

    def coming(self, table: str) -> AbstractSet[str]:
        """The keys of what is being written by `commit_many`."""
        return self._coming[table]

    async def settled(self, table: str, key: str | None = None) -> None:
        """Wait until a document, or any of a table, is not being written."""
        while key in self._coming[table] or (key is None and self._coming[table]):
            # Whoever writes it may not have begun.
            await asyncio.sleep(0)
            async with self._alone:
                pass

    async def commit(self, changes: Sequence[Change]) -> None:
        """Apply and make durable, all or none; raises StoreUnavailable."""
        # Written out first: what cannot be written must not be in memory either.
        line = journal_line(changes)
        before = [(table, key, self.get(table, key)) for table, key, _ in changes]
        self._apply(changes)
        await self._journal.commit(line, lambda: self._apply(before))
        self._fold_when_long()

    async def commit_many(
        self, changes: Sequence[Change], table: str, keys: Sequence[str], rows: Iterable[Change]
    ) -> None:
        """Add new `rows`, with these `keys` of a table, and make the changes, all or none, without holding up anybody.

        Nothing of it is seen before all of it is durable, and the changes last. Raises StoreUnavailable.
        """
        self._coming[table].update(keys)
        for name, key, _ in changes:
            self._coming[name].add(key)
        task = asyncio.create_task(self._commit_many(changes, table, keys, rows))
        self._under_way.add(task)
        task.add_done_callback(self._under_way.discard)
        # Whoever leaves must not leave memory and disk of two opinions.
        await asyncio.shield(task)
        self._fold_when_long()

    async def _commit_many(
        self, changes: Sequence[Change], table: str, keys: Sequence[str], rows: Iterable[Change]
    ) -> None:
        try:
            async with self._alone:
                made: list[Change] = []
                # One text that grows: tens of thousands of small ones would leave memory in pieces.
                texts = bytearray()
                for change in chain(rows, changes):
                    made.append(change)
                    texts += b"," if texts else b""
                    texts += change_text(change)
                    if len(made) % _AT_ONCE == 0:
                        await asyncio.sleep(0)
                line = await asyncio.to_thread(line_of, texts)
                # A region's rows are tens of megabytes of text, and have no need to be there while they are applied.
                del texts
                await self._journal.commit(line, lambda: None)
                del line
                for start in range(0, len(made), _AT_ONCE):
                    self._apply(made[start : start + _AT_ONCE])
                    await asyncio.sleep(0)
        finally:
            self._coming[table].difference_update(keys)
            for name, key, _ in changes:
                self._coming[name].discard(key)

    async def settle(self, now: datetime) -> None:
        """Have what is gone leave the files: written out anew, with one backup a day, and without those too old."""
        while self._folding:
            await asyncio.wait(self._under_way)
        if self._journal.holds_commits:
            self._folding = True
            task = asyncio.create_task(self._fold())
            self._under_way.add(task)
            task.add_done_callback(self._under_way.discard)
            await asyncio.shield(task)
        if not self.trouble and self._files.snapshot.exists():
            await asyncio.to_thread(self._keep_backups, now)

    def _keep_backups(self, now: datetime) -> None:
        if is_backed_up(self._files.snapshot, now.date()):
            drop_old(self._files.snapshot, now)
        else:
            self._back_up(now)

    async def close(self) -> None:
        """Write everything into one TinyDB file and let go."""
        self._closing = True
        while self._under_way:
            await asyncio.wait(self._under_way)
        await self._journal.drain()
        try:
            if self._journal.holds_commits or self._files.put_aside():
                self._write_out()
        finally:
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

    def _fold_when_long(self) -> None:
        if not self._folding and self._journal.size > self._fold_at:
            self._folding = True
            task = asyncio.create_task(self._fold())
            self._under_way.add(task)
            task.add_done_callback(self._under_way.discard)

    async def _fold(self) -> None:
        """Write everything out while the bot runs; what is committed meanwhile goes into a journal of its own.

        A crash on the way loses nothing: the journals are read one after another.
        """
        try:
            async with self._alone:
                # Documents are replaced, never changed: this is how all of them stood when the journal turns over.
                copy = {name: dict(table) for name, table in self._live.tables.items()}
                await self._journal.turn_over()
            number = self._journal.number
            await asyncio.to_thread(write_snapshot, self._files.snapshot, copy, number, self._pause)
            self._drop_put_aside(number)
            self.trouble = ""
            self._fold_at = max(self._fold_bytes, self.bytes)
        except (OSError, StoreUnavailable) as error:
            self._note("store_not_folded", error)
            self._fold_at = self._journal.size + self._fold_bytes
        finally:
            self._folding = False

    def _pause(self) -> None:
        """Leave the processor to whoever is being answered, unless everything waits for the end."""
        if not self._closing:
            time.sleep(_PAUSE_SECONDS)

    def _write_out(self) -> None:
        """The same while nobody else wants anything."""
        number = self._journal.number + 1
        try:
            write_snapshot(self._files.snapshot, self._live.tables, number)
            self._begin_anew(number)
            self.trouble = ""
        except OSError as error:
            # Nothing is lost: the journal holds it, and is written out at the next start that finds room.
            self._note("store_not_folded", error)

    def _begin_anew(self, number: int) -> None:
        # A crash before this leaves journals whose numbers have gone by.
        self._drop_put_aside(number)
        self._journal.restart(number)

    def _drop_put_aside(self, number: int) -> None:
        for each in self._files.put_aside():
            if int(each.suffix[1:]) < number:
                each.unlink()

    def _back_up(self, now: datetime) -> None:
        try:
            back_up(self._files.snapshot, now)
        except OSError as error:
            self._note("store_not_backed_up", error)

    def _refuse_unfinished(self) -> None:
        if self.unfinished:
            command = ["startklar", "store", "copy", "--from", self.unfinished, "--to", str(self.directory)]
            finish = f"To finish it: {shlex.join(command)}"
            raise StoreDamaged(f"{self.directory} holds the beginning of a copy", finish)

    def _note(self, event: str, error: OSError | StoreUnavailable) -> None:
        self.trouble = f"{event.replace('_', ' ')}: {error}"
        log.warning(event, directory=str(self.directory), error=str(error))
