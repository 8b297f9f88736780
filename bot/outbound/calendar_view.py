"""What somebody sees in the calendar: everything of what they run, of the rest what their own units get."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime
from functools import partial

from bot.links import Links
from bot.ports import Store
from content.language import Language, nearest
from content.library import Library
from content.model import Destination, Role
from dialogs.broadcast.broadcast import AHEAD, Broadcast, Deed, Stage
from dialogs.broadcast.calendar import Entry, EntryKind, EntryState, entries, in_order
from dialogs.broadcast.telling import concerned
from dialogs.initiative.model import Initiative
from dialogs.people.model import Person, Unit
from dialogs.people.rights import may_see_waves
from dialogs.people.roster import Roster
from dialogs.plan.model import PlanKind

# What those see of it who do not run it: what they get, and when they start.
_FOR_EVERYBODY = (EntryKind.MATERIAL, EntryKind.START)
_NOTHING_COMES = frozenset({EntryState.LEFT_OUT, EntryState.NOWHERE})
_STILL_TO_GO = frozenset({EntryState.PLANNED, EntryState.LATE})
_FEED = "calendar"
# A draft has a day only in somebody's mind.
_DATED = frozenset({Stage.WAITING, Stage.READY, Stage.SENDING, Stage.SENT})


@dataclass(frozen=True, slots=True, kw_only=True)
class CalendarDesk:
    """Lays out the calendar from what is stored; `today` is the reader's."""

    store: Store
    roster: Roster
    library: Library
    today: date
    language: Language = Language.SV

    def run_by(self, person: Person) -> list[Initiative]:
        """The initiatives whose whole calendar this person sees."""
        return [each for each in self.roster.initiatives.values() if self._runs(person, each)]

    async def whole(self, initiative: Initiative) -> list[Entry]:
        """Everything of an initiative."""
        plan = await self.store.plan_of(initiative.id, PlanKind.COMMUNICATION)
        told = await self.store.told(initiative.id)
        composed = await self.composed(initiative)
        scheduled = [entry for each in composed.values() for entry in self._of(each, initiative)]
        found = entries(initiative, self.library.material.values(), plan, told.broadcasts, self.today, scheduled)
        units = self.roster.units
        with_channel = {wave for id_, wave in initiative.units.items() if id_ in units and units[id_].channel}
        nowhere = partial(replace, state=EntryState.NOWHERE)
        return [nowhere(each) if _goes_nowhere(each, with_channel) else each for each in found]

    async def composed(self, initiative: Initiative) -> dict[str, Broadcast]:
        """The messages that people composed and that are to go out or have, by id."""
        found = await self.store.broadcasts(_DATED)
        return {each.id: each for each in found if each.initiative == initiative.id}

    def _of(self, broadcast: Broadcast, initiative: Initiative) -> Iterator[Entry]:
        """A composed message on its day: once for each wave it names, else once for all."""
        written = broadcast.content.languages
        title = broadcast.content.words[nearest(self.language, written)].title if written else ""
        units = concerned(broadcast, self.roster, initiative)
        moment = moment_of(broadcast)
        day = units[0].day(moment) if units else moment.date()
        for wave in sorted(broadcast.audience.waves) or [""]:
            yield Entry(
                day=day,
                initiative=initiative.id,
                wave=wave,
                kind=EntryKind.BROADCAST,
                state=self._state(broadcast, day),
                source=broadcast.id,
                title=title,
                to=broadcast.to,
                roles=tuple(sorted(broadcast.audience.roles)),
                units=tuple(
                    unit.name for id_ in sorted(broadcast.audience.units) if (unit := self.roster.units.get(id_))
                ),
            )

    def _state(self, broadcast: Broadcast, day: date) -> EntryState:
        if broadcast.stage is Stage.WAITING:
            return EntryState.WAITING_LATE if day < self.today else EntryState.WAITING
        return EntryState.PLANNED if broadcast.stage in AHEAD else EntryState.SENT

    async def own(self, person: Person) -> list[Entry]:
        """What reaches this person or their units' channels, and when those start, by whichever initiative."""
        units = self._units(person)
        roles = {str(each) for each in self.roster.roles_of(person, self.today)}
        found: list[Entry] = []
        for initiative in self.roster.initiatives.values():
            concerned = [unit for unit in units if unit.id in initiative.units]
            if concerned:
                found += reaching(await self.whole(initiative), initiative, concerned, roles)
        return in_order(found)

    async def everything(self, person: Person) -> list[Entry]:
        """All that this person may see, each once: for the calendar they subscribe to."""
        run = self.run_by(person)
        found = [entry for initiative in run for entry in await self.whole(initiative)]
        known = {each.initiative for each in found}
        return in_order([*found, *(each for each in await self.own(person) if each.initiative not in known)])

    def _runs(self, person: Person, initiative: Initiative) -> bool:
        books = [self.library.playbooks[id_] for id_ in initiative.playbooks if id_ in self.library.playbooks]
        return may_see_waves(self.roster, person, initiative, books, self.today)

    def _units(self, person: Person) -> list[Unit]:
        led = self.roster.led_by(person.id, self.today)
        homes = [self.roster.units[id_] for id_ in person.units if id_ in self.roster.units]
        return list({unit.id: unit for unit in (*homes, *led)}.values())


def moment_of(broadcast: Broadcast) -> datetime:
    """When it goes out, or went: later than it was meant to, where it waited for somebody.

    What is to go out as soon as it may stands where somebody asked for that.
    """
    began = broadcast.last(Deed.BEGAN)
    if began:
        return max(began.at, broadcast.at) if broadcast.at else began.at
    asked = broadcast.last(Deed.ASKED, Deed.SET_OFF)
    return broadcast.at or (asked.at if asked else broadcast.created)


def reaching(entries: Iterable[Entry], initiative: Initiative, units: Iterable[Unit], roles: set[str]) -> list[Entry]:
    """What of an initiative's calendar reaches people with these roles in these units, each with the units' names."""
    waves: dict[str, list[Unit]] = {}
    for unit in units:
        waves.setdefault(initiative.units.get(unit.id, ""), []).append(unit)
    return [
        replace(each, units=tuple(unit.name for unit in waves[each.wave]))
        for each in entries
        if each.wave in waves and _reaches(each, roles, waves[each.wave])
    ]


def feed_address(links: Links, person: str) -> str:
    """Where this person, and whoever they give the address to, can subscribe to what they may see."""
    return links.address(f"/calendar/{links.sign(_FEED, person)}.ics")


def reader_of_feed(links: Links, token: str, now: datetime) -> str | None:
    """Whose calendar the token is for; None when it is no such token."""
    return links.read(_FEED, token, now)


def _goes_nowhere(entry: Entry, with_channel: set[str]) -> bool:
    """Whether it would be posted in channels of a wave none of whose units has one."""
    posted = entry.kind is EntryKind.MATERIAL and entry.to is Destination.CHANNEL
    return posted and entry.state in _STILL_TO_GO and entry.wave not in with_channel


def _reaches(entry: Entry, roles: set[str], units: Iterable[Unit]) -> bool:
    if entry.kind not in _FOR_EVERYBODY or entry.state in _NOTHING_COMES:
        return False
    if entry.kind is EntryKind.START:
        return True
    if entry.to is Destination.CHANNEL:
        return any(unit.channel for unit in units)
    # As the message itself is addressed: what is for staff is for everybody.
    return Role.STAFF in entry.roles or not roles.isdisjoint(entry.roles)
