"""Has the app installed for everybody without a chat, in their hours or when asked, and in the teams of units."""

import asyncio
import time
from collections import Counter
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Protocol

import structlog

from bot.errors import DirectoryFailed, OperationFailed
from bot.log import log_failure
from bot.ports import Clock, Editions, Store
from bot.roster_view import RosterView
from dialogs.broadcast.hours import allowed_from
from dialogs.broadcast.model import Cause
from dialogs.initiative.model import Rhythm
from dialogs.people.model import Person, Reference, Unit
from dialogs.people.roster import Roster
from dialogs.privacy.model import Mark, MarkKind

log = structlog.get_logger()

# The most that Graph takes in one batch.
AT_ONCE = 20
# Who could not have it: a licence is ordered, an account switched on; that takes days.
AGAIN_FOR_PERSON = timedelta(days=7)
# After what failed for everybody.
AGAIN = timedelta(hours=1)
# Nobody was left: until somebody is new, or it is morning somewhere.
REST = timedelta(minutes=10)
NOT_SET = "nothing can be installed: set STARTKLAR_APP_ID, so that the bot can ask Microsoft Graph (docs/graph.md)"


class Installing(Protocol):
    """Installs, as long as it is open."""

    async def install(self, people: Sequence[str]) -> Mapping[str, str | Cause]:
        """For each Entra object id the chat, empty where there is none yet, or why not; raises DirectoryFailed.

        Of whom nothing can be said now is left out.
        """

    async def install_in_teams(self, teams: Sequence[str]) -> Mapping[str, Cause | None]:
        """For each team nothing, or why not, in the same way; raises DirectoryFailed."""


class Apps(Protocol):
    """Where the organisation's apps are installed."""

    def opened(self) -> AbstractAsyncContextManager[Installing]:
        """To install as many as one likes; raises DirectoryFailed."""


@dataclass(slots=True)
class Reached:
    """Of the people that were looked at: who has a chat, who does not want one, who waits, what was done and why not.

    `later` were refused within the last days, or are not at work just now.
    """

    known: int = 0
    no_account: int = 0
    declined: int = 0
    later: int = 0
    waiting: int = 0
    installed: int = 0
    refused: Counter[Cause] = field(default_factory=Counter)
    # Of the teams that units post in.
    teams_waiting: int = 0
    teams_installed: int = 0
    teams_refused: Counter[Cause] = field(default_factory=Counter)


class InstallKeeper:
    """Derives from what is stored who is left, so that a stop at any point costs at most one batch done twice."""

    def __init__(
        self,
        store: Store,
        editions: Editions,
        roster: RosterView,
        clock: Clock,
        apps: Apps | None,
        service_url: str | None,
        tenant: str | None,
        per_minute: int,
    ) -> None:
        self._store = store
        self._editions = editions
        self._roster = roster
        self._clock = clock
        self._apps = apps
        self._service_url = service_url
        self._tenant = tenant
        self._per_minute = per_minute
        self._batch = asyncio.Lock()
        self._not_before: datetime | None = None
        # Over whom Graph stumbled, and when.
        self._stumbled: dict[str, datetime] = {}
        # Why nothing could be installed for anybody; empty when all is well.
        self.trouble = ""

    async def look(self) -> None:
        """Install for those who are at work now: Teams tells them, and the bot greets them."""
        now = self._clock()
        if self._not_before and now < self._not_before:
            return
        try:
            # Longer than a round, so that hours and a new roster count.
            while (done := await self._round()).installed or done.refused:
                if not self._store.leads:
                    return
            self.trouble = await self._look_at_teams()
            self._not_before = self._clock() + (AGAIN if self.trouble else REST)
        except DirectoryFailed as error:
            log_failure("apps_not_installed", error, why=error.short)
            self._not_before, self.trouble = now + AGAIN, f"the app is not installed for people: {error.short}"

    async def waiting(self, units: Sequence[str] = ()) -> Reached:
        """How things stand, of these units and those below them or of all; nothing is asked of Graph."""
        found, _ = await self._left(units, at_work=False)
        await self._teams_left(found, units, lately=False)
        return found

    async def install(self, units: Sequence[str] = ()) -> AsyncIterator[Reached]:
        """For everybody who has no chat, whatever the hour and whoever leads; how far it has come after each batch.

        Raises DirectoryFailed, and OperationFailed where Graph cannot be asked.
        """
        found, people = await self._left(units, at_work=False)
        teams = await self._teams_left(found, units, lately=False)
        yield found
        if people:
            async for _ in self._installed(found, people, asked=True):
                yield found
        if teams:
            async for _ in self._installed_in_teams(found, teams, asked=True):
                yield found

    async def _round(self) -> Reached:
        """So many as a minute is for."""
        found, people = await self._left((), at_work=True)
        if people:
            async for _ in self._installed(found, people[: max(AT_ONCE, self._per_minute)]):
                pass
        return found

    async def _look_at_teams(self) -> str:
        """Install in those that are left, at whatever hour: a channel is not disturbed by it. Why it cannot be done."""
        found = Reached()
        try:
            if teams := await self._teams_left(found, (), lately=True):
                async for _ in self._installed_in_teams(found, teams):
                    pass
        except DirectoryFailed as error:
            log_failure("apps_not_installed_in_teams", error, why=error.short)
            return f"the app is not installed in teams: {error.short}"
        return ""

    async def _left(self, units: Sequence[str], *, at_work: bool) -> tuple[Reached, list[Person]]:
        roster, now = await self._roster.current(), self._clock()
        chats, standings = await self._store.chats(), await self._store.standings()
        declined = {each.of for each in await self._store.marks(MarkKind.DECLINED)}
        lately = {each.of for each in await self._store.marks(MarkKind.TRIED) if each.at > now - AGAIN_FOR_PERSON}
        lately |= {person for person, at in self._stumbled.items() if at > now - AGAIN}
        below = {unit.id for id_ in units for unit in roster.subtree(id_)}
        hours = _Hours(roster, self._editions, now)
        found, people = Reached(), list[Person]()
        for person in roster.people.values():
            if below and not below.intersection(person.units):
                continue
            if person.id in chats:
                found.known += 1
            elif not person.aad_id:
                found.no_account += 1
            elif person.id in declined or standings.get(person.id) is Cause.BLOCKED:
                found.declined += 1
            elif at_work and (person.id in lately or not hours.at_work(person)):
                found.later += 1
            else:
                people.append(person)
        found.waiting = len(people)
        return found, people

    async def _teams_left(self, found: Reached, units: Sequence[str], *, lately: bool) -> list[str]:
        """The teams of these units that were never given it; with `lately`, without those that were refused lately."""
        roster, now = await self._roster.current(), self._clock()
        gone_by = {each.of for each in await self._store.marks(MarkKind.TEAM_HAS)}
        if lately:
            tried = await self._store.marks(MarkKind.TEAM_TRIED)
            gone_by |= {each.of for each in tried if each.at > now - AGAIN_FOR_PERSON}
        below = {unit.id for id_ in units for unit in roster.subtree(id_)}
        wanted = dict.fromkeys(
            unit.team
            for unit in roster.units.values()
            if unit.team and unit.channel and (not below or unit.id in below)
        )
        teams = [each for each in wanted if each not in gone_by]
        found.teams_waiting = len(teams)
        return teams

    async def _installed_in_teams(
        self, found: Reached, teams: Sequence[str], *, asked: bool = False
    ) -> AsyncIterator[None]:
        if self._apps is None:
            raise OperationFailed(NOT_SET)
        async with self._apps.opened() as apps:
            for begin in range(0, len(teams), AT_ONCE):
                if not (asked or self._store.leads):
                    return
                async with self._batch:
                    await self._some_teams(apps, teams[begin : begin + AT_ONCE], found)
                yield

    async def _installed(self, found: Reached, people: Sequence[Person], *, asked: bool = False) -> AsyncIterator[None]:
        if self._apps is None:
            raise OperationFailed(NOT_SET)
        async with self._apps.opened() as apps:
            for begin in range(0, len(people), AT_ONCE):
                if not (asked or self._store.leads):
                    return
                began = time.monotonic()
                async with self._batch:
                    await self._some(apps, people[begin : begin + AT_ONCE], found)
                yield
                await asyncio.sleep(max(0.0, AT_ONCE * 60 / self._per_minute - (time.monotonic() - began)))

    async def _some(self, apps: Installing, people: Sequence[Person], found: Reached) -> None:
        # Another way may have been faster: a command, or they themselves.
        chats = {each.id for each in people if (await self._store.acquaintance(each.id)).reference}
        left = {each.aad_id: each for each in people if each.aad_id and each.id not in chats}
        answers = await apps.install(list(left)) if left else {}
        now = self._clock()
        self._stumbled |= {person.id: now for aad_id, person in left.items() if aad_id not in answers}
        for aad_id, answer in answers.items():
            person = left[aad_id]
            mark = Mark(kind=MarkKind.TRIED, of=person.id, at=now)
            if isinstance(answer, Cause):
                found.refused[answer] += 1
                await self._store.save_standing(person.id, answer)
                await self._store.save_marks([mark])
                continue
            found.installed += 1
            known = await self._store.acquaintance(person.id)
            if known.standing:
                await self._store.save_standing(person.id, None)
            if known.reference is None and answer:
                await self._store.save_reference(await self._reference(person, answer))
            await (self._store.drop_marks([mark]) if answer else self._store.save_marks([mark]))
        found.waiting -= len(people)
        refused = sum(isinstance(each, Cause) for each in answers.values())
        log.info("apps_installed", count=len(answers) - refused, refused=refused)

    async def _some_teams(self, apps: Installing, teams: Sequence[str], found: Reached) -> None:
        roster, now = await self._roster.current(), self._clock()
        for team, refused in (await apps.install_in_teams(teams)).items():
            kind = MarkKind.TEAM_TRIED if refused else MarkKind.TEAM_HAS
            await self._store.save_marks([Mark(kind=kind, of=team, at=now)])
            found.teams_waiting -= 1
            if refused:
                found.teams_refused[refused] += 1
                continue
            found.teams_installed += 1
            for unit in roster.units.values():
                if unit.team == team and unit.channel and await self._store.reference(unit.channel) is None:
                    address = await self._address()
                    here = Reference(conversation=unit.channel, service_url=address, tenant=self._tenant)
                    await self._store.save_reference(here)
        log.info("apps_installed_in_teams", count=found.teams_installed, refused=found.teams_refused.total())

    async def _address(self) -> str:
        address = await self._store.service_url() or self._service_url
        assert address is not None, "with an app id there is always one"
        return address

    async def _reference(self, person: Person, chat: str) -> Reference:
        address = await self._address()
        # What Teams calls them nobody knows before they are heard of: by that the bot knows whom to greet.
        return Reference(conversation=chat, service_url=address, person=person.id, tenant=self._tenant)


class _Hours:
    """Who is at work at a moment; each unit is looked at once."""

    def __init__(self, roster: Roster, editions: Editions, now: datetime) -> None:
        self._roster = roster
        self._consideration = editions.current.library.settings.broadcasts
        self._now = now
        self._open: dict[str, bool] = {}
        self._rhythms = {unit: each.rhythm for each in roster.initiatives.values() for unit in each.units}

    def at_work(self, person: Person) -> bool:
        """Whether one of their units is; who is in none keeps usual hours."""
        return any(map(self._is_open, person.units or ("",)))

    def _is_open(self, unit: str) -> bool:
        if unit not in self._open:
            found = self._roster.units.get(unit) or Unit(id="", name="")
            rhythm = self._rhythms.get(unit, Rhythm())
            self._open[unit] = allowed_from(found, rhythm, self._consideration, self._now) <= self._now
        return self._open[unit]
