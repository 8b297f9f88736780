"""Vectors on disk, by what they were made of: a text that has not changed is never embedded twice."""

import hashlib
import mmap
import os
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from filelock import FileLock
from numpy.typing import NDArray

from content.search.meaning import Embedder, Passage, Vectors

# Few enough that a question never waits long for the model, many enough that writing costs nothing.
_BATCH = 4
_DIGEST = 16


# Told how many of how many are done.
Progress = Callable[[int, int], None]


def _unheard(_done: int, _total: int) -> None:
    """Nobody listens."""


class VectorCache:
    """Vectors of passages for one embedder, kept in one file that only grows; a torn last record is left out."""

    def __init__(self, directory: Path, embedder: str) -> None:
        """Read what is there; `directory` is made when the first vector is written."""
        self._file = directory / f"{embedder}.vectors"
        self._places: dict[bytes, int] = {}
        self._blocks: list[NDArray[Any]] = []
        self._starts: list[int] = []
        self._mapped: mmap.mmap | None = None
        self._read()

    def places(self, passages: Sequence[Passage]) -> NDArray[np.int64]:
        """Where the vector of each passage is; raises KeyError for one that has none."""
        return np.array([self._places[_key(each)] for each in passages], dtype=np.int64)

    def rows(self, places: NDArray[np.int64]) -> Vectors:
        """The vectors at these places."""
        width = self._blocks[0].shape[1] if self._blocks else 0
        found = np.empty((len(places), width), dtype=np.float32)
        blocks = np.searchsorted(self._starts, places, side="right") - 1
        for block in np.unique(blocks):
            here = blocks == block
            found[here] = self._blocks[block][places[here] - self._starts[block]]
        return found

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
        """Embed these and append them to the file, whole records only."""
        vectors = embedder.embed(passages).astype(np.float16)
        records = np.empty(len(passages), dtype=_record(vectors.shape[1]))
        records["digest"] = [np.frombuffer(_key(each), dtype=np.uint8) for each in passages]
        records["vector"] = vectors
        self._file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        with FileLock(self._file.with_suffix(".lock")):
            self._append(records)
        self._take(records)

    def _append(self, records: NDArray[Any]) -> None:
        size = records.dtype.itemsize
        with self._file.open("ab") as file:
            if not file.tell():
                file.write(_header(records))
            if torn := (file.tell() - _HEADER) % size:
                os.truncate(file.fileno(), file.tell() - torn)
                file.seek(0, os.SEEK_END)
            file.write(records.tobytes())

    def _read(self) -> None:
        if not self._file.exists() or self._file.stat().st_size <= _HEADER:
            return
        with self._file.open("rb") as file:
            mapped = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
        kind = _record(int.from_bytes(mapped[:_HEADER], "little"))
        count = (len(mapped) - _HEADER) // kind.itemsize
        if count:
            self._mapped = mapped
            self._take(np.frombuffer(mapped, dtype=kind, count=count, offset=_HEADER))
            self.let_go()

    def let_go(self) -> None:
        """Leave on disk what was read from there; it is read again when needed."""
        if self._mapped is not None and hasattr(mmap, "MADV_DONTNEED"):
            self._mapped.madvise(mmap.MADV_DONTNEED)

    def _take(self, records: NDArray[Any]) -> None:
        start = sum(map(len, self._blocks))
        self._starts.append(start)
        self._blocks.append(records["vector"])
        digests = records["digest"].tobytes()
        for place in range(len(records)):
            self._places[digests[place * _DIGEST : (place + 1) * _DIGEST]] = start + place


# The file begins with the width of its vectors.
_HEADER = 8


def _header(records: NDArray[Any]) -> bytes:
    return int(records["vector"].shape[1]).to_bytes(_HEADER, "little")


def _record(width: int) -> np.dtype[Any]:
    return np.dtype([("digest", np.uint8, (_DIGEST,)), ("vector", np.float16, (width,))])


def _key(passage: Passage) -> bytes:
    return hashlib.blake2b(f"{passage.kind}\0{passage.text}".encode(), digest_size=_DIGEST).digest()
