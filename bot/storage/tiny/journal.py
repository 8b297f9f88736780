"""An append-only file of committed changes: each group of commits is one write and one sync."""

import asyncio
import json
import os
import zlib
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

from bot.errors import StoreDamaged, StoreUnavailable

# One change of one document: table, key, document; None removes it.
Change = tuple[str, str, dict[str, Any] | None]


class Journal:
    """Makes commits durable in the order they came; a commit is all its changes or none."""

    def __init__(self, path: Path) -> None:
        self._file = path.open("ab", buffering=0)
        self._size = self._file.tell()
        self._waiting: list[tuple[bytes, asyncio.Future[None], Callable[[], None]]] = []
        self._flushing: asyncio.Task[None] | None = None
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="journal")

    @property
    def size(self) -> int:
        """Bytes written."""
        return self._size

    async def commit(self, line: bytes, undo: Callable[[], None]) -> None:
        """Return once a line from `journal_line` is on disk; raises StoreUnavailable after running `undo`."""
        done: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._waiting.append((line, done, undo))
        if self._flushing is None:
            self._flushing = asyncio.create_task(self._flush())
        # A cancelled turn must not take its neighbours' commit with it, nor leave before its own is settled.
        await asyncio.shield(done)

    async def _flush(self) -> None:
        loop = asyncio.get_running_loop()
        try:
            while self._waiting:
                batch, self._waiting = self._waiting, []
                try:
                    await loop.run_in_executor(self._thread, self._write, b"".join(line for line, _, _ in batch))
                except OSError as error:
                    # What came after rests on what failed: undo all of it, newest first.
                    batch += self._waiting
                    self._waiting = []
                    for _, _, undo in reversed(batch):
                        undo()
                    for _, done, _ in batch:
                        done.set_exception(StoreUnavailable(error.strerror or str(error)))
                else:
                    for _, done, _ in batch:
                        done.set_result(None)
        finally:
            self._flushing = None

    def _write(self, data: bytes) -> None:
        try:
            written = 0
            while written < len(data):
                written += self._file.write(data[written:])
            os.fdatasync(self._file.fileno())
            self._size += len(data)
        except OSError:
            # Half a line must not stand in the way of the next whole one.
            os.ftruncate(self._file.fileno(), self._size)
            raise

    async def drain(self) -> None:
        """Wait for what is under way."""
        while self._flushing is not None:
            await asyncio.shield(self._flushing)

    def restart(self) -> None:
        """Begin anew after everything was written elsewhere."""
        os.ftruncate(self._file.fileno(), 0)
        os.fsync(self._file.fileno())
        self._size = 0

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
    data = path.read_bytes()
    whole, _, torn = data.rpartition(b"\n")
    commits: list[list[Change]] = []
    for number, line in enumerate(whole.split(b"\n") if whole else [], 1):
        changes = _read(line)
        if changes is None:
            raise StoreDamaged(f"{path}, line {number}")
        commits.append(changes)
    if torn:
        # The next commit is appended here; glued to half a line it could never be read.
        os.truncate(path, len(data) - len(torn))
    return commits


def journal_line(changes: Sequence[Change]) -> bytes:
    """One commit as it stands in the file; raises ValueError for text that is no Unicode."""
    body = json.dumps(changes, ensure_ascii=False, separators=(",", ":")).encode()
    return b"%08x %s\n" % (zlib.crc32(body), body)


def _read(line: bytes) -> list[Change] | None:
    checksum, _, body = line.partition(b" ")
    try:
        if int(checksum, 16) != zlib.crc32(body):
            return None
        return [(table, key, document) for table, key, document in json.loads(body)]
    except ValueError:
        return None
