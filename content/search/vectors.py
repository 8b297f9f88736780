"""Vectors on disk, by what they were made of: a text that has not changed is never embedded twice."""

import hashlib
import mmap
import os
import shutil
from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

import numpy as np
from filelock import FileLock
from numpy.typing import NDArray

from content.search.meaning import Embedder, Passage, Vectors

# Few enough that a question never waits long for the model, many enough that writing costs nothing.
_BATCH = 4
_DIGEST = 16
# It takes two minutes to read: a first start is spared them. `make learned` renews it.
SHIPPED = Path(__file__).parent.parent / "learned"


# Told how many of how many are done.
Progress = Callable[[int, int], None]


def _unheard(_done: int, _total: int) -> None:
    """Nobody listens."""


def open_vectors(directory: Path, embedder: str) -> "VectorCache":
    """What an embedder has read; a directory without anything begins with what was read of the shipped content."""
    own, shipped = _file(directory, embedder), _file(SHIPPED, embedder)
    if shipped.exists() and not own.exists():
        # Where nothing can be written it is read anew, and kept in memory.
        with suppress(OSError):
            directory.mkdir(parents=True, exist_ok=True, mode=0o700)
            aside = own.with_suffix(f".{os.getpid()}")
            shutil.copyfile(shipped, aside)
            aside.replace(own)
    return VectorCache(directory, embedder)


class VectorCache:
    """Vectors of passages for one embedder, kept in one file that only grows; a torn last record is left out."""

    def __init__(self, directory: Path, embedder: str) -> None:
        """Read what is there; `directory` is made when the first vector is written."""
        self._file = _file(directory, embedder)
        # One thread adds while others read: a place is told only when its row is there.
        self._places: dict[bytes, int] = {}
        self._found: NDArray[Any] = np.empty((0, 0), dtype=np.float16)
        self._added: NDArray[Any] = np.empty((0, 0), dtype=np.float16)
        self._size = 0
        self._mapped: mmap.mmap | None = None
        self._read()

    def places(self, passages: Sequence[Passage]) -> NDArray[np.int64]:
        """Where the vector of each passage is; raises KeyError for one that has none."""
        return np.array([self._places[_key(each)] for each in passages], dtype=np.int64)

    def rows(self, places: NDArray[np.int64]) -> Vectors:
        """The vectors at these places."""
        rows = np.empty((len(places), max(self._found.shape[1], self._added.shape[1])), dtype=np.float32)
        found = places < len(self._found)
        for source, here, start in ((self._found, found, 0), (self._added, ~found, len(self._found))):
            if here.any():
                rows[here] = source[places[here] - start]
        return rows

    def __len__(self) -> int:
        """How many vectors there are."""
        return len(self._places)

    def missing(self, passages: Iterable[Passage]) -> list[Passage]:
        """Those without a vector, each once."""
        return [each for each in dict.fromkeys(passages) if _key(each) not in self._places]

    def fill(self, passages: Iterable[Passage], embedder: Embedder, progress: Progress = _unheard) -> None:
        """Embed what is missing and keep it, a few at a time."""
        missing = self.missing(passages)
        for at in range(0, len(missing), _BATCH):
            self.add(missing[at : at + _BATCH], embedder)
            progress(min(at + _BATCH, len(missing)), len(missing))

    def add(self, passages: list[Passage], embedder: Embedder) -> None:
        """Embed these and append them to the file; raises OSError when it cannot be written.

        They are known all the same, as long as this cache lives.
        """
        vectors = embedder.embed(passages).astype(np.float16)
        keys = [_key(each) for each in passages]
        records = np.empty(len(passages), dtype=_record(vectors.shape[1]))
        records["digest"] = [np.frombuffer(key, dtype=np.uint8) for key in keys]
        records["vector"] = vectors
        self._take(keys, vectors)
        self._file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        with FileLock(self._file.with_suffix(".lock")):
            self._append(records)

    def _append(self, records: NDArray[Any]) -> None:
        """Write whole records; what a full disk or a cut of the power tore at the end goes first."""
        header = _header(records)
        with self._file.open("a+b") as file:
            file.seek(0)
            if file.read(_HEADER) != header:
                file.truncate(0)
                file.write(header)
            size = file.seek(0, os.SEEK_END)
            file.truncate(size - (size - _HEADER) % records.dtype.itemsize)
            file.write(records.tobytes())

    def _read(self) -> None:
        if not self._file.exists() or self._file.stat().st_size <= _HEADER:
            return
        with self._file.open("rb") as file:
            mapped = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
        width = int.from_bytes(mapped[:_HEADER], "little")
        if not 0 < width <= _WIDEST:
            return
        kind = _record(width)
        records = np.frombuffer(mapped, dtype=kind, count=(len(mapped) - _HEADER) // kind.itemsize, offset=_HEADER)
        self._mapped, self._found, self._size = mapped, records["vector"], len(records)
        digests = records["digest"].tobytes()
        for place in range(len(records)):
            self._places[digests[place * _DIGEST : (place + 1) * _DIGEST]] = place
        self.let_go()

    def let_go(self) -> None:
        """Leave on disk what was read from there; it is read again when needed."""
        if self._mapped is not None and hasattr(mmap, "MADV_DONTNEED"):
            self._mapped.madvise(mmap.MADV_DONTNEED)

    def _take(self, keys: Sequence[bytes], vectors: NDArray[Any]) -> None:
        used = self._size - len(self._found)
        needed = used + len(vectors)
        if needed > len(self._added):
            grown = np.empty((max(needed, 2 * used), vectors.shape[1]), dtype=np.float16)
            if used:
                grown[:used] = self._added[:used]
            self._added = grown
        self._added[used:needed] = vectors
        for key in keys:
            self._places[key] = self._size
            self._size += 1


# The file begins with the width of its vectors.
_HEADER = 8
# A header that says more was not written by us.
_WIDEST = 65_536


def _file(directory: Path, embedder: str) -> Path:
    return directory / f"{embedder}.vectors"


def _header(records: NDArray[Any]) -> bytes:
    return int(records["vector"].shape[1]).to_bytes(_HEADER, "little")


def _record(width: int) -> np.dtype[Any]:
    return np.dtype([("digest", np.uint8, (_DIGEST,)), ("vector", np.float16, (width,))])


def _key(passage: Passage) -> bytes:
    return hashlib.blake2b(f"{passage.kind}\0{passage.text}".encode(), digest_size=_DIGEST).digest()
