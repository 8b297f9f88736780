"""Keeps the roster as the organisation's directory has it: by hand when asked, and once a day by itself."""

import asyncio
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Generic, Protocol, TypeVar

import structlog

from bot.errors import DirectoryFailed, OperationFailed
from bot.log import log_failure
from bot.ports import Clock, Editions, Store
from bot.roster_view import RosterView
from content.memory import give_back
from dialogs.audit.chain import BOT
from dialogs.audit.model import Entry
from dialogs.initiative.checks import faults
from dialogs.initiative.staffing import in_short, lacks
from dialogs.people.diff import Diff, difference
from dialogs.people.directory import DirectoryMemory
from dialogs.people.roster import Roster, RosterRecords

log = structlog.get_logger()

# After what failed; a look that is refused would be refused again until somebody has been there.
AGAIN = timedelta(hours=1)
NOT_SET = "there is no directory to read: set STARTKLAR_GRAPH to a mapping file (docs/graph.md)"


class Seen(Protocol):
    """What a look found, of which only this is for everybody."""

    @property
    def memory(self) -> DirectoryMemory:
        """What is to be remembered of it."""


S = TypeVar("S", bound=Seen)


class Directory(Protocol[S]):
    """Where people and units are kept by the organisation itself."""

    @property
    def most_removed(self) -> float:
        """The share of people or units that may be gone without anybody having looked."""

    def due(self, last: datetime | None, now: datetime) -> bool:
        """Whether to look without being asked."""

    async def look(self, memory: DirectoryMemory | None, now: datetime, *, anew: bool = False) -> S:
        """What there is; raises OperationFailed."""

    def roster(self, seen: S, stored: RosterRecords, now: datetime) -> tuple[RosterRecords, list[str]]:
        """What the stored roster becomes by it, and what there is to remark."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Synced:
    """What a look changes; `refused` says why somebody has to look before it does, `kept` whether it has."""

    diff: Diff
    remarks: tuple[str, ...]
    refused: str = ""
    kept: bool = False


class RosterKeeper(Generic[S]):
    """One look at a time; the old roster stays in service until the new one is whole."""

    def __init__(
        self, store: Store, editions: Editions, roster: RosterView, clock: Clock, directory: Directory[S] | None
    ) -> None:
        self._store = store
        self._editions = editions
        self._roster = roster
        self._clock = clock
        self._directory = directory
        self._looking = asyncio.Lock()
        self._tried: datetime | None = None
        self._last: datetime | None = None
        # Why the latest look by itself changed nothing that it should have; empty when all is well.
        self.trouble = ""

    async def look(self) -> None:
        """Once a day; what fails is told in `trouble`, and tried again within hours."""
        directory, now = self._directory, self._clock()
        if self._tried and now - self._tried < AGAIN:
            return
        if directory is None:
            self._tried = now
            await self._forget()
            return
        try:
            # Looked at every tick, and a region's memory is megabytes: read only when a day seems to have passed.
            if not directory.due(self._last, now):
                return
            memory = await self._store.directory()
            self._last = memory.at if memory else None
            if not directory.due(self._last, now):
                return
            self._tried = now
            done = await self.sync()
            if done.kept:
                count = f"changes={sum(map(len, done.diff.changes.values()))}"
                await self._store.append_audit(Entry(at=now, who=BOT, what="roster-sync", about=count, why="each day"))
            self.trouble = done.refused and f"{done.refused}; look at it: startklar roster sync --dry-run"
        except Exception as error:  # noqa: BLE001 - the old roster serves on; nobody is the worse for it today
            # Whatever else it is may name somebody, and /readyz is for everybody.
            why = error.short if isinstance(error, DirectoryFailed) else "startklar roster sync --dry-run says why"
            log_failure("roster_not_synced", error, why=why)
            self._tried, self.trouble = now, f"not read from the directory: {why}"

    async def _forget(self) -> None:
        """The directory is not read any more: what everybody's account says has no purpose here."""
        memory = await self._store.directory()
        if memory and memory.facts:
            await self._store.save_directory(DirectoryMemory(source="", at=memory.at))

    async def sync(self, *, dry_run: bool = False, yes: bool = False, anew: bool = False) -> Synced:
        """Read what has changed, and put it into service unless it is too much or only looked at.

        Raises OperationFailed when the directory cannot be read or the roster would not hold together.
        """
        directory = self._directory
        if directory is None:
            raise OperationFailed(NOT_SET)
        async with self._looking:
            try:
                return await self._sync(directory, dry_run=dry_run, yes=yes, anew=anew)
            finally:
                # What reading a region needed would stay with the process: a hundred megabytes.
                give_back()

    async def _sync(self, directory: Directory[S], *, dry_run: bool, yes: bool, anew: bool) -> Synced:
        memory, now = await self._store.directory(), self._clock()
        seen = await directory.look(memory, now, anew=anew)
        # Read last: what somebody decided meanwhile stands.
        stored = (await self._roster.newest()).records
        made, said = await asyncio.to_thread(directory.roster, seen, stored, now)
        found, diff, lacking = await asyncio.to_thread(self._looked_at, stored, made)
        if found:
            raise OperationFailed("nothing was changed: " + "; ".join(found[:20]))
        remarks = (*said, *lacking)
        refused = "" if yes else diff.removes_too_much(directory.most_removed)
        if dry_run or refused:
            return Synced(diff=diff, remarks=remarks, refused=refused)
        if _differs(stored, made):
            newest = (await self._roster.newest()).records
            if newest.initiatives != stored.initiatives:
                made, _ = directory.roster(seen, newest, now)
            await self._roster.replace(made)
        await self._store.save_directory(seen.memory)
        self._last = seen.memory.at
        counts = {kind: len(changes) for kind, changes in diff.changes.items()}
        log.info("roster_synced", **counts)
        self.trouble = ""
        return Synced(diff=diff, remarks=remarks, kept=True)

    def _looked_at(self, stored: RosterRecords, made: RosterRecords) -> tuple[list[str], Diff, list[str]]:
        """Faults, what is different, and what is missing; a second's work for a region, so in a thread."""
        playbooks, roster = self._editions.current.library.playbooks, Roster(made)
        found = [*roster.faults(), *(fault for each in made.initiatives for fault in faults(each, playbooks))]
        missing = list(in_short(lacks(roster, playbooks, self._clock().date())))
        return found, difference(stored, made), missing


def _differs(stored: RosterRecords, made: RosterRecords) -> bool:
    """Whether anything but the count of imports would change, be it the day that people are told it is of."""

    def uncounted(records: RosterRecords) -> RosterRecords:
        return replace(records, initiatives=tuple(replace(each, revision=0) for each in records.initiatives))

    return uncounted(stored) != uncounted(made)
