"""The roster: every person and unit, and the look-ups a turn needs, each in constant time."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from copy import copy
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Protocol, TypeVar
from zoneinfo import ZoneInfo

from content.inert import inert
from content.language import Language
from content.model import Role
from dialogs.initiative.model import Initiative
from dialogs.people.absence import Absence
from dialogs.people.model import USUAL_ZONE, Person, Preference, Reference, Unit


@dataclass(frozen=True, slots=True, kw_only=True)
class RosterRecords:
    """What a roster is made of, as it is imported and stored; `as_of` is the day it was, unknown for older ones."""

    units: tuple[Unit, ...] = ()
    people: tuple[Person, ...] = ()
    initiatives: tuple[Initiative, ...] = ()
    as_of: date | None = None


Named = TypeVar("Named", Unit, Person)


class Names(Mapping[str, str]):
    """What people are called, by id, without a copy of everybody for each card."""

    def __init__(self, people: Mapping[str, Person]) -> None:
        self._people = people

    def __getitem__(self, id_: str) -> str:
        return self._people[id_].name

    def __iter__(self) -> Iterator[str]:
        return iter(self._people)

    def __len__(self) -> int:
        return len(self._people)


class Roster:
    """People, units and initiatives with their relations."""

    def __init__(self, records: RosterRecords, absences: Iterable[Absence] = ()) -> None:
        self.records = records
        self.away = {absence.person: absence for absence in absences}
        self.by_leader = units_by_leader(records.units, self.away)
        self.units = {unit.id: named(unit) for unit in records.units}
        self.people = {person.id: named(person) for person in records.people}
        self.names = Names(self.people)
        self.initiatives = {initiative.id: initiative for initiative in records.initiatives}
        self._by_aad = {person.aad_id.casefold(): person for person in self.people.values() if person.aad_id}
        self._granted = [person for person in self.people.values() if person.grants]
        self._lines: dict[str, tuple[Mapping[str, str], frozenset[str]]] = {}
        self._children: dict[str, list[str]] = defaultdict(list)
        self._staff: dict[str, list[str]] = defaultdict(list)
        for unit in records.units:
            if unit.parent:
                self._children[unit.parent].append(unit.id)
        for person in records.people:
            for home in person.units:
                self._staff[home].append(person.id)

    def person(self, *, id_: str | None = None, aad_id: str | None = None) -> Person | None:
        """The person with this Entra object id, else with this id."""
        if aad_id and (found := self._by_aad.get(aad_id.casefold())):
            return found
        return self.people.get(id_) if id_ else None

    def granted(self) -> list[Person]:
        """Those who have been given any role beyond their place in a unit: few, and looked through at every tick."""
        return self._granted

    def led_by(self, person: str, day: date) -> list[Unit]:
        """The units this person manages, or stands in for on `day`, in the roster's order."""
        return [self.units[id_] for id_ in self.by_leader.get(person, ()) if self.leads(person, self.units[id_], day)]

    def leads(self, person: str, unit: Unit, day: date) -> bool:
        """Whether this person is the unit's manager, or stands in for them on `day`."""
        return unit.manager == person or person in self._deputies(unit, day)

    def leaders(self, unit: Unit, day: date) -> list[str]:
        """Those who are asked on `day`: the manager, unless they are away, and those who stand in."""
        manager = [unit.manager] if unit.manager and not self.absence_of(unit.manager, day) else []
        return list(dict.fromkeys([*manager, *self._deputies(unit, day)]))

    def can_answer(self, unit: Unit, day: date) -> bool:
        """Whether anybody who leads the unit may be written to: of another organisation's nobody may be."""
        leaders = (self.people.get(each) for each in self.leaders(unit, day)) if unit.external else ()
        return not unit.external or any(each and not each.outside for each in leaders)

    def absence_of(self, person: str, day: date) -> Absence | None:
        """Who answers for somebody who is away on `day`."""
        absence = self.away.get(person)
        return absence if absence and absence.covers(day) else None

    def _deputies(self, unit: Unit, day: date) -> list[str]:
        absence = self.absence_of(unit.manager, day) if unit.manager else None
        own = [deputy.person for deputy in unit.deputies if deputy.stands_in_on(day)]
        return [*([absence.deputy] if absence else []), *own]

    def staff_of(self, unit: str) -> list[str]:
        """The people whose home is this very unit."""
        return self._staff.get(unit, [])

    def subtree(self, unit: str) -> Iterator[Unit]:
        """The unit and all below it; a unit that is its own ancestor is visited once."""
        waiting, seen = [unit], set[str]()
        while waiting:
            id_ = waiting.pop()
            if id_ in seen or id_ not in self.units:
                continue
            seen.add(id_)
            yield self.units[id_]
            waiting.extend(reversed(self._children.get(id_, ())))

    def line_of(self, unit: str) -> Iterator[Unit]:
        """The unit and those above it, nearest first."""
        seen = set[str]()
        current = self.units.get(unit)
        while current and current.id not in seen:
            seen.add(current.id)
            yield current
            current = self.units.get(current.parent) if current.parent else None

    def with_absences(self, absences: Iterable[Absence]) -> "Roster":
        """The same with these people away; only who leads what is worked out anew."""
        others = copy(self)
        others.away = {absence.person: absence for absence in absences}
        others.by_leader = units_by_leader(self.records.units, others.away)
        return others

    def with_initiative(self, initiative: Initiative) -> "Roster":
        """The same with this initiative in the place of the one with its id; people and units are not gone through."""
        others = copy(self)
        others.initiatives = {**self.initiatives, initiative.id: initiative}
        others.records = replace(self.records, initiatives=tuple(others.initiatives.values()))
        return others

    def lines_of(self, initiative: Initiative) -> frozenset[str]:
        """The initiative's units and all above them: worked out once."""
        units, line = self._lines.get(initiative.id, ({}, frozenset()))
        if units is not initiative.units:
            line = frozenset(above.id for unit in initiative.units for above in self.line_of(unit))
            self._lines[initiative.id] = (initiative.units, line)
        return line

    def roles_of(self, person: Person, day: date) -> set[Role]:
        """Every role the person has somewhere on `day`."""
        roles = {Role.STAFF} | {grant.role for grant in person.grants}
        for unit in self.led_by(person.id, day):
            roles.add(Role.MANAGER if unit.manager == person.id else Role.DEPUTY)
        if any(person.id in self.units[home].every_super_user for home in person.units if home in self.units):
            roles.add(Role.SUPER_USER)
        return roles

    def home_of(self, person: Person) -> Unit | None:
        """The person's own unit: the first of theirs that exists."""
        return next((self.units[id_] for id_ in person.units if id_ in self.units), None)

    def time_zone_of(self, person: Person) -> str:
        """The one of their own unit."""
        home = self.home_of(person)
        return home.time_zone if home else USUAL_ZONE

    def today_of(self, person: Person, moment: datetime) -> date:
        """The date it is where they are."""
        return moment.astimezone(ZoneInfo(self.time_zone_of(person))).date()

    def language_of(self, person: Person, preference: Preference | None = None) -> Language:
        """The one they chose or wrote, else the roster's, else their unit's."""
        home = self.home_of(person)
        return (preference and preference.language) or person.language or (home and home.language) or Language.SV

    def support_for(self, person: Person) -> str | None:
        """The nearest support contact up the line from the person's unit."""
        homes = [*person.units, *self.by_leader.get(person.id, ())]
        return next((unit.support for home in homes for unit in self.line_of(home) if unit.support), None)

    def faults(self) -> Iterator[str]:
        """What does not hold together: a dead parent, an unknown manager, a unit that goes live in no wave."""
        for unit in self.records.units:
            if unit.parent and unit.parent not in self.units:
                yield f"unit {unit.id}: there is no parent {unit.parent}"
            if self._is_above_itself(unit):
                yield f"unit {unit.id}: it is above itself"
            for person in [unit.manager, *unit.every_super_user, *(deputy.person for deputy in unit.deputies)]:
                if person and person not in self.people:
                    yield f"unit {unit.id}: there is no person {person}"
        yield from self._people_faults()
        for initiative in self.records.initiatives:
            waves = {wave.id for wave in initiative.waves}
            for wave in doubled(wave.id for wave in initiative.waves):
                yield f"initiative {initiative.id}: the wave {wave} occurs more than once"
            for unit_id, wave in initiative.units.items():
                if unit_id not in self.units:
                    yield f"initiative {initiative.id}: there is no unit {unit_id}"
                if wave not in waves:
                    yield f"initiative {initiative.id}: unit {unit_id} is in wave {wave}, which does not exist"

    def _people_faults(self) -> Iterator[str]:
        same: dict[str, list[str]] = defaultdict(list)
        for person in self.records.people:
            if person.aad_id:
                same[person.aad_id.casefold()].append(person.id)
            for home in [*person.units, *(grant.unit for grant in person.grants if grant.unit)]:
                if home not in self.units:
                    yield f"person {person.id}: there is no unit {home}"
            for grant in person.grants:
                if grant.initiative and grant.initiative not in self.initiatives:
                    yield f"person {person.id}: there is no initiative {grant.initiative}"
        for aad_id, people in same.items():
            if len(people) > 1:
                yield f"people {', '.join(people)}: they have the same aad_id {aad_id}"

    def _is_above_itself(self, unit: Unit) -> bool:
        """Whether the way up from the unit leads back to it; false for a unit that only lies below such a ring."""
        return [*self.line_of(unit.id)][-1].parent == unit.id


def named(one: Named) -> Named:
    """The unit or person by a name that nothing takes for markup: whoever can name a unit is read by everybody."""
    name = inert(one.name)
    return one if name == one.name else replace(one, name=name)


def units_by_leader(units: Iterable[Unit], away: Mapping[str, Absence]) -> Mapping[str, Sequence[str]]:
    """The ids of the units that somebody may lead on some day."""
    led: dict[str, list[str]] = defaultdict(list)
    for unit in units:
        absence = away.get(unit.manager or "")
        stand_ins = [deputy.person for deputy in unit.deputies] + ([absence.deputy] if absence else [])
        for leader in dict.fromkeys([unit.manager, *stand_ins]):
            if leader:
                led[leader].append(unit.id)
    return led


def doubled(ids: Iterable[str]) -> list[str]:
    """The ids that occur more than once."""
    seen: set[str] = set()
    return sorted({id_ for id_ in ids if id_ in seen or seen.add(id_)})  # type: ignore[func-returns-value]


class RosterStore(Protocol):
    """Keeps the roster."""

    async def roster(self) -> RosterRecords:
        """The stored records; empty when nothing was imported."""

    async def replace_roster(self, records: RosterRecords) -> None:
        """Put these records in place of the old ones, all at once."""


class PeopleStore(Protocol):
    """Keeps what the bot learned of people and where they can be reached."""

    async def preference(self, person: str) -> Preference | None:
        """What is known of a person's language."""

    async def save_preference(self, preference: Preference) -> None:
        """Remember it."""

    async def reference(self, conversation: str) -> Reference | None:
        """Where a conversation can be written to."""

    async def personal_reference(self, person: str) -> Reference | None:
        """The person's own chat with the bot."""

    async def service_url(self) -> str | None:
        """The address the latest activity brought."""

    async def save_reference(self, reference: Reference) -> None:
        """Remember it, unless it is known already."""

    async def drop_reference(self, conversation: str) -> None:
        """Forget a conversation that no longer exists."""


def in_order(units: Sequence[Unit]) -> list[Unit]:
    """Units as a reader expects them: by name."""
    return sorted(units, key=lambda unit: unit.name.casefold())
