"""An append-only file of committed changes: each group of commits is one write and one sync."""

import asyncio
import json
import os
import zlib
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pydantic_core import from_json

from bot.errors import StoreDamaged, StoreUnavailable

# One change of one document: table, key, document; None removes it.
Change = tuple[str, str, dict[str, Any] | None]
# The table whose only document, `MARK`, says how many snapshots came before.
SNAPSHOT, MARK = "snapshot", "last"


@dataclass(slots=True)
class _Waiting:
    """A line to be written; without one, the journal's turn to another file."""

    line: bytes | None
    undo: Callable[[], None]
    done: asyncio.Future[None]


class Journal:
    """Makes commits durable in the order they came; a commit is all its changes or none.

    It begins with the number of the snapshot that it goes on from.
    """

    def __init__(self, path: Path, number: int = 0) -> None:
        self._path = path
        self._file = path.open("ab", buffering=0)
        self._size = self._file.tell()
        # Whether more may be in the file than was kept.
        self._torn = False
        self.number = number
        self._waiting: list[_Waiting] = []
        self._flushing: asyncio.Task[None] | None = None
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="journal")
        if not self._size:
            # On a full disk it is written with the first commit that finds room.
            with suppress(OSError):
                self._append(b"")

    @property
    def size(self) -> int:
        """Bytes written."""
        return self._size

    @property
    def holds_commits(self) -> bool:
        """Whether anything but its beginning is in it."""
        return self._size > len(_head(self.number))

    async def commit(self, line: bytes, undo: Callable[[], None]) -> None:
        """Return once a line from `journal_line` is on disk; raises StoreUnavailable after running `undo`."""
        await self._take_up(line, undo)

    async def turn_over(self) -> None:
        """Put what was committed until now aside, and go on in a new file with the next number.

        Raises StoreUnavailable, and goes on in the old one.
        """
        await self._take_up(None, lambda: None)

    async def _take_up(self, line: bytes | None, undo: Callable[[], None]) -> None:
        done: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._waiting.append(_Waiting(line, undo, done))
        if self._flushing is None:
            self._flushing = asyncio.create_task(self._flush())
        # A cancelled turn must not take its neighbours' commit with it.
        await asyncio.shield(done)

    async def _flush(self) -> None:
        loop = asyncio.get_running_loop()
        try:
            while self._waiting:
                batch = self._next_batch()
                try:
                    if batch[0].line is None:
                        await loop.run_in_executor(self._thread, self._turn_over)
                    else:
                        data = b"".join(each.line for each in batch if each.line)
                        await loop.run_in_executor(self._thread, self._append, data)
                except OSError as error:
                    if batch[0].line is not None:
                        # What came after rests on what failed: undo all of it, newest first.
                        batch += self._waiting
                        self._waiting = []
                    for each in reversed(batch):
                        each.undo()
                    for each in batch:
                        each.done.set_exception(StoreUnavailable(error.strerror or str(error)))
                else:
                    for each in batch:
                        each.done.set_result(None)
        finally:
            self._flushing = None

    def _next_batch(self) -> list[_Waiting]:
        """All that wait, up to a turn to another file; or that turn."""
        turns = (place for place, each in enumerate(self._waiting) if each.line is None)
        end = max(1, next(turns, len(self._waiting)))
        batch, self._waiting = self._waiting[:end], self._waiting[end:]
        return batch

    def _append(self, data: bytes) -> None:
        if self._torn:
            self._cut()
        if not self._size:
            data = _head(self.number) + data
        try:
            self._torn = True
            written = 0
            while written < len(data):
                written += self._file.write(data[written:])
            os.fdatasync(self._file.fileno())
            self._size += len(data)
            self._torn = False
        except OSError:
            # Half a line must not stand in the way of the next whole one; where it cannot be cut off now, it is then.
            with suppress(OSError):
                self._cut()
            raise

    def _cut(self) -> None:
        os.ftruncate(self._file.fileno(), self._size)
        self._torn = False
        # What was refused must not come back after a power cut.
        os.fdatasync(self._file.fileno())

    def _turn_over(self) -> None:
        if self._torn:
            self._cut()
        new = self._path.with_name(f"{self._path.name}.new")
        head = _head(self.number + 1)
        new.unlink(missing_ok=True)
        # To append, like the first one: after a cut, the next line must not leave a gap before it.
        file = new.open("ab", buffering=0)
        try:
            file.write(head)
            os.fdatasync(file.fileno())
            aside = self._path.with_name(f"{self._path.name}.{self.number}")
            self._path.rename(aside)
            try:
                new.rename(self._path)
            except OSError:
                aside.rename(self._path)
                raise
        except OSError:
            file.close()
            raise
        self._file.close()
        self._file, self._size = file, len(head)
        self.number += 1
        sync_directory(self._path.parent)

    async def drain(self) -> None:
        """Wait for what is under way."""
        while self._flushing is not None:
            await asyncio.shield(self._flushing)

    def restart(self, number: int) -> None:
        """Begin anew after everything was written into the snapshot of this number."""
        self.number = number
        os.ftruncate(self._file.fileno(), 0)
        self._size, self._torn = 0, False
        self._append(b"")

    def close(self) -> None:
        """Let go of the file."""
        self._thread.shutdown()
        self._file.close()


def read_journal(path: Path) -> list[list[Change]]:
    """The commits in a journal, oldest first. A torn last line was never acknowledged: it is cut off.

    Raises StoreDamaged when anything but the end cannot be read.
    """
    if not path.exists():
        return []
    commits, end, damaged = read_until_damage(path)
    if damaged:
        raise StoreDamaged(f"{path}, line {damaged}, cannot be read")
    with path.open("r+b") as file:
        # The next commit is appended here; glued to half a line it could never be read.
        if end < path.stat().st_size:
            file.truncate(end)
        file.seek(max(0, end - 1))
        if end and file.read(1) != b"\n":
            file.seek(end - 1)
            file.write(b"\n")
    return commits


def read_until_damage(path: Path) -> tuple[list[list[Change]], int, int]:
    """The commits, how many bytes they take, and the number of the line that is damaged, 0 when none is."""
    data = path.read_bytes()
    commits: list[list[Change]] = []
    end = 0
    while end < len(data):
        stop = data.find(b"\n", end)
        torn = stop < 0
        # The last byte is where the line should end: it may be the only one that is damaged.
        changes = _read(data[end : -1 if torn else stop])
        if changes is None:
            return commits, end, 0 if torn else len(commits) + 1
        commits.append(changes)
        end = len(data) if torn else stop + 1
    return commits, end, 0


def number_of(commits: Sequence[Sequence[Change]]) -> int | None:
    """The number of the snapshot that a journal goes on from; None when it does not say."""
    if not commits or not commits[0]:
        return None
    table, key, document = commits[0][0]
    return int(document["number"]) if (table, key) == (SNAPSHOT, MARK) and document else None


def journal_line(changes: Sequence[Change]) -> bytes:
    """One commit as it stands in the file; raises ValueError for text that is no Unicode."""
    return line_of(b",".join(change_text(each) for each in changes))


def change_text(change: Change) -> bytes:
    """One change as it stands in a line; raises ValueError for text that is no Unicode."""
    return json.dumps(change, ensure_ascii=False, separators=(",", ":")).encode()


def line_of(texts: bytes | bytearray) -> bytes:
    """One commit from the texts of its changes, with a comma between them; a region's is copied once."""
    checksum = zlib.crc32(b"]", zlib.crc32(texts, zlib.crc32(b"[")))
    return b"".join((b"%08x [" % checksum, texts, b"]\n"))


def sync_directory(directory: Path) -> None:
    """A rename is durable only once the directory is; Windows has no such call."""
    if os.name == "posix":
        handle = os.open(directory, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _head(number: int) -> bytes:
    return journal_line([(SNAPSHOT, MARK, {"number": number})])


def _read(line: bytes) -> list[Change] | None:
    checksum, _, body = line.partition(b" ")
    try:
        if int(checksum, 16) != zlib.crc32(body):
            return None
        return [(table, key, document) for table, key, document in from_json(body, cache_strings="all")]
    except ValueError:
        return None
