"""Keeps the last good edition of a content directory in service."""

import asyncio
import os
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import structlog

from bot.editions.finder import IndexFinder
from bot.editions.mind import Mind
from bot.ports import Edition
from content.library import Library
from content.loader import CALIBRATION, Loaded, load
from content.search import Index
from content.search.meaning import Meanings, Passage, passages_of

log = structlog.get_logger()

# Each path with its time and size: cheap to take, and different whenever an editor has saved.
Fingerprint = frozenset[tuple[str, int, int]]
# As many passages as a dozen articles have: some seconds of reading.
_AN_EDIT = 200
_WATCHED = ("articles", "material", "playbooks", "phrases")
_FILES = ("content.yaml", "steering.yaml", CALIBRATION)


class WatchedEditions:
    """An edition of a directory, looked at again whenever `refresh` is called."""

    def __init__(self, directory: Path, mind: Mind, read: Callable[[Path], Loaded] | None = None) -> None:
        """Load now; faults are kept with the edition, for there is no earlier one to stay with."""
        self._directory = directory
        self._mind = mind
        self._read = read or load
        self._looking = asyncio.Lock()
        # None when the last look failed: what changes next, or nothing at all, is looked at again.
        self._seen: Fingerprint | None = _fingerprint(directory)
        loaded = self._read(directory)
        faults = tuple(str(fault) for fault in loaded.faults)
        self._index = _with_what_is_known(Index(loaded.library.articles), mind)
        self._current = Edition(loaded.library, IndexFinder(self._index, mind), faults)

    @property
    def current(self) -> Edition:
        """The last good edition."""
        return self._current

    @property
    def learning(self) -> bool:
        """Whether articles are found by their words only, because the mind is still reading them."""
        return self._mind.works and not self._index.has_meanings

    async def learn(self) -> None:
        """Read what is not known yet, then find by meaning too."""
        index = self._index
        await self._mind.learn(_passages(index))
        learned = await asyncio.to_thread(_with_what_is_known, index, self._mind)
        # Content that was taken up meanwhile has an index of its own, and is learned next.
        if index is self._index:
            self._index = learned
            self._current = replace(self._current, finder=IndexFinder(learned, self._mind))

    async def refresh(self) -> bool:
        """Take up a changed directory, or refuse it and say so; returns whether anything changed.

        Raises what kept it from looking, once; it is tried again at every look, and told with the edition until then.
        """
        try:
            # One look at a time: of two, the one that began earlier could end later, with what stood there before.
            async with self._looking:
                return await self._look()
        except Exception as error:
            self._seen = None
            before, trouble = self._current, (f"{self._directory}: cannot be looked at: {error}",)
            if before.problems == trouble:
                return False
            self._current = replace(before, problems=trouble)
            raise

    async def _look(self) -> bool:
        seen = await asyncio.to_thread(_fingerprint, self._directory)
        if seen == self._seen:
            return False
        loaded = await asyncio.to_thread(self._read, self._directory)
        if loaded.faults:
            faults = tuple(str(fault) for fault in loaded.faults)
            log.warning("content_refused", faults=len(faults), first=faults[0])
            self._current = replace(self._current, problems=faults)
        else:
            self._index = await self._indexed(loaded.library)
            serial = self._current.serial + 1
            self._current = Edition(loaded.library, IndexFinder(self._index, self._mind), (), serial)
            log.info("content_taken_up", articles=len(loaded.library.articles), serial=serial)
        self._seen = seen
        return True

    async def _indexed(self, library: Library) -> Index:
        index = await asyncio.to_thread(Index, library.articles)
        vectors = self._mind.vectors
        if vectors is not None and self._index.has_meanings:
            missing = await asyncio.to_thread(vectors.missing, _passages(index))
            # An edit is read before it is served. A whole new library is served first: `learn` reads it meanwhile.
            if len(missing) <= _AN_EDIT:
                await self._mind.learn(missing)
        return await asyncio.to_thread(_with_what_is_known, index, self._mind)


def _with_what_is_known(index: Index, mind: Mind) -> Index:
    """The index, by meaning too when all of it has been read."""
    vectors = mind.vectors
    if vectors is None or vectors.missing(_passages(index)):
        return index
    return index.with_meanings(Meanings(index.articles, vectors))


def _passages(index: Index) -> list[Passage]:
    return [passage for article in index.articles for passage in passages_of(article)]


def _fingerprint(directory: Path) -> Fingerprint:
    found: set[tuple[str, int, int]] = set()
    for single in _FILES:
        if (directory / single).exists():
            _add(found, directory / single)
    for name in _WATCHED:
        for folder, _, files in os.walk(directory / name):
            for file in files:
                _add(found, Path(folder) / file)
    return frozenset(found)


def _add(found: set[tuple[str, int, int]], file: Path) -> None:
    try:
        stat = file.stat()
    except FileNotFoundError:
        # Editors save by writing aside and renaming; the next look finds it.
        return
    found.add((str(file), stat.st_mtime_ns, stat.st_size))
