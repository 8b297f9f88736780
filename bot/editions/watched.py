"""Keeps the last good edition of a content directory in service."""

import asyncio
import os
from pathlib import Path

import structlog

from bot.ports import Edition
from content.loader import load
from content.search import Index

log = structlog.get_logger()

# Each path with its time and size: cheap to take, and different whenever an editor has saved.
Fingerprint = frozenset[tuple[str, int, int]]
_WATCHED = ("articles", "material", "playbooks", "phrases")


class WatchedEditions:
    """An edition of a directory, looked at again whenever `refresh` is called."""

    def __init__(self, directory: Path) -> None:
        """Load now; faults are kept with the edition, for there is no earlier one to stay with."""
        self._directory = directory
        # None when the last look failed: what changes next, or nothing at all, is looked at again.
        self._seen: Fingerprint | None = _fingerprint(directory)
        loaded = load(directory)
        faults = tuple(str(fault) for fault in loaded.faults)
        self._current = Edition(loaded.library, Index(loaded.library.articles), faults)

    @property
    def current(self) -> Edition:
        """The last good edition."""
        return self._current

    async def refresh(self) -> bool:
        """Take up a changed directory, or refuse it and say so; returns whether anything changed.

        Raises what kept it from looking, once; it is tried again at every look, and told with the edition until then.
        """
        try:
            return await self._look()
        except Exception as error:
            self._seen = None
            before, trouble = self._current, (f"{self._directory}: cannot be looked at: {error}",)
            if before.problems == trouble:
                return False
            self._current = Edition(before.library, before.index, trouble, before.serial)
            raise

    async def _look(self) -> bool:
        seen = await asyncio.to_thread(_fingerprint, self._directory)
        if seen == self._seen:
            return False
        before = self._current
        loaded = await asyncio.to_thread(load, self._directory)
        if loaded.faults:
            faults = tuple(str(fault) for fault in loaded.faults)
            log.warning("content_refused", faults=len(faults), first=faults[0])
            self._current = Edition(before.library, before.index, faults, before.serial)
        else:
            index = await asyncio.to_thread(Index, loaded.library.articles)
            self._current = Edition(loaded.library, index, (), before.serial + 1)
            log.info("content_taken_up", articles=len(loaded.library.articles), serial=self._current.serial)
        self._seen = seen
        return True


def _fingerprint(directory: Path) -> Fingerprint:
    found: set[tuple[str, int, int]] = set()
    settings = directory / "content.yaml"
    if settings.exists():
        _add(found, settings)
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
