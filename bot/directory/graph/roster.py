"""What a tenant says by the mapping, beside the files and what is stored: each field from the one that knows it."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from bot.directory.graph.mailboxes import iana
from bot.directory.graph.mapping import DEPUTY, IN_A_UNIT, PROFESSIONAL, SUPER_USER, TECHNICAL
from bot.directory.graph.mapping import Mapping as Rules
from bot.directory.graph.placing import Placed, placed
from bot.directory.graph.tenant import Account, Circle, Tenant
from bot.directory.roster_merge import RosterFile, Table
from content.language import Language
from content.model import Role
from dialogs.people.model import Deputy, Grant, Person, Unit
from dialogs.people.roster import RosterRecords

_LANGUAGES = {
    "sv": Language.SV, "da": Language.DA, "nb": Language.NB, "no": Language.NB, "nn": Language.NB, "en": Language.EN,
}  # fmt: skip
_COLUMNS = {
    "shifts": "shifts", "support": "support", "channel": "channel", "team": "team", "language": "language",
    "time_zone": "time_zone", "parent": "parent", "manager": "manager", "deputies": "deputies",
    "super_users": "super_users", "technical_super_users": "technical_super_users",
    "professional_super_users": "professional_super_users", "external": "external",
}  # fmt: skip
# What the members of a group become in the units they work in, by field of the unit.
_FIELDS = {
    SUPER_USER: "super_users",
    TECHNICAL: "technical_super_users",
    PROFESSIONAL: "professional_super_users",
}


def roster_of(
    tenant: Tenant, rules: Rules, beside: RosterFile, stored: RosterRecords, today: date
) -> tuple[RosterRecords, list[str]]:
    """The roster as it would be, and what there is to remark; `beside` are the files that complement Graph."""
    made = _Made(placed(tenant, rules, [*stored.people, *beside.people]), beside, stored)
    units = made.units()
    people = made.people(units)
    units = list(made.holding(units, {each.id for each in people}))
    found = RosterFile(
        read_on=today,
        units=units,
        people=people,
        initiatives=beside.initiatives,
        in_full=beside.in_full,
        members=made.members({each.id for each in units}),
        tables={Table.UNITS, Table.PEOPLE} | (beside.tables & {Table.WAVES}),
    )
    return found.merged_into(stored), made.placed.remarks


@dataclass(slots=True)
class _Made:
    placed: Placed
    beside: RosterFile
    stored: RosterRecords

    # Units

    def units(self) -> list[Unit]:
        """Those of Graph in the order of their names, then the external ones."""
        before = {each.id: each for each in self.stored.units}
        beside = {each.id: each for each in self.beside.units}
        named = {self._unit_name(self.placed.circles[id_]): ours for id_, ours in self.placed.unit_ids.items()}
        by_role = self._by_role()
        found = []
        for id_, ours in sorted(
            self.placed.unit_ids.items(), key=lambda each: self.placed.circles[each[0]].name.casefold()
        ):
            circle = self.placed.circles[id_]
            stored = before.get(ours) or Unit(id=ours, name="", language=self._spoken(ours))
            unit = replace(stored, name=self._unit_name(circle).strip())
            unit = replace(unit, **self._from_files(beside.get(ours)), **self._from_graph(id_, circle, unit, named))
            found.append(replace(unit, **by_role.get(ours, {})))
        ours_now = set(self.placed.unit_ids.values())
        told = self.beside.units if self._is_told(Table.UNITS, "external") else self.stored.units
        outside = [each for each in told if each.external]
        strange = [each.id for each in self.beside.units if not each.external and each.id not in ours_now]
        self.placed.remark("in the files beside, but no units in Graph", strange)
        return [*found, *(each for each in outside if each.id not in ours_now)]

    def _spoken(self, ours: str) -> Language:
        """What most people of a new unit read; later it is as it is stored, or as a file says."""
        users = self.placed.tenant.users
        spoken = Counter(filter(None, (_language(users[each]) for each in self.placed.staff[ours])))
        return max(spoken, key=lambda each: (spoken[each], each), default=Language.SV)

    def _unit_name(self, circle: Circle) -> str:
        return circle.name.removeprefix(self.placed.rules.units.name_prefix or "")

    def _from_files(self, row: Unit | None) -> dict[str, Any]:
        return {
            name: getattr(row, name) for column, name in _COLUMNS.items() if row and self._is_told(Table.UNITS, column)
        }

    def _from_graph(self, id_: str, circle: Circle, unit: Unit, named: Mapping[str, str]) -> dict[str, Any]:
        """What the mapping reads; it goes before what a file says."""
        found: dict[str, Any] = {}
        rules = self.placed.rules.units
        if rules.parent:
            found["parent"] = self._parent(unit.id, circle, named)
        if rules.manager:
            manager = self._manager(id_, unit.id)
            found["manager"] = self.placed.person_ids[manager] if manager else None
            zone = iana(self.placed.tenant.zones.get(manager or "", "")) if rules.time_zone else None
            # Windows has one name for all of western Europe: what keeps the same time as before is no news.
            if zone and not _same_time(zone, unit.time_zone):
                found["time_zone"] = zone
        return found

    def _parent(self, ours: str, circle: Circle, named: Mapping[str, str]) -> str | None:
        rule = self.placed.rules.units.parent
        assert rule is not None
        if rule.table:
            return rule.table.get(ours)
        if rule.attribute:
            # Ours, or the object id of the group; where there is nothing above, many systems name the unit itself.
            above = self.placed.unit_ids.get(circle.parent or "", circle.parent)
            return above if above != ours else None
        name = self._unit_name(circle)
        while rule.separator and rule.separator in name:
            # A level without a group of its own is passed over.
            name = name.rpartition(rule.separator)[0]
            if name in named:
                return named[name]
        return None

    def _manager(self, id_: str, ours: str) -> str | None:
        """Somebody's object id."""
        rule, circle = self.placed.rules.units.manager, self.placed.circles[id_]
        assert rule is not None
        if given := rule.table.get(ours):
            found = given if given in self.placed.tenant.users else self.placed.by_key.get(given.casefold())
            return found if found and self.placed.counts(found) else None
        if rule.by == "owner":
            return next((each for each in sorted(circle.owners) if self.placed.counts(each)), None)
        if rule.by == "line":
            above = Counter(self.placed.tenant.users[each].manager for each in self.placed.staff[ours])
            counted = [(count, each) for each, count in above.items() if each and self.placed.counts(each)]
            # The same one each time where two have as many.
            return max(counted)[1] if counted else None
        return None

    def _by_role(self) -> dict[str, dict[str, Any]]:
        """What members of groups are in units; a kind that the mapping grants is Graph's, in every unit."""
        kinds = {each.role for each in self.placed.rules.roles} & IN_A_UNIT
        found: dict[str, dict[str, list[str]]] = {
            ours: {kind: [] for kind in kinds} for ours in self.placed.unit_ids.values() if kinds
        }
        for rule, members in self._granted(IN_A_UNIT):
            for id_ in members:
                for unit in [rule.unit] if rule.unit else self.placed.homes[id_]:
                    if unit in found and self.placed.person_ids[id_] not in found[unit][rule.role]:
                        found[unit][rule.role].append(self.placed.person_ids[id_])
        return {unit: _unit_fields(roles) for unit, roles in found.items()}

    def _granted(self, roles: frozenset[str]) -> Iterator[tuple[Any, list[str]]]:
        for rule in self.placed.rules.roles:
            if rule.role not in roles:
                continue
            groups = [each for id_, each in self.placed.tenant.groups.items() if rule.group in (id_, each.name)]
            if not groups:
                self.placed.remarks.append(f"there is no group {rule.group!r}; nobody is {rule.grant} by it")
            yield rule, [id_ for each in groups for id_ in sorted(each.members) if self.placed.counts(id_)]

    # People

    def people(self, units: Sequence[Unit]) -> list[Person]:
        """Those who work in a unit, lead one or have a role; and those outside, whom Graph does not know."""
        before = {each.aad_id.casefold(): each for each in self.stored.people if each.aad_id}
        beside = {each.aad_id.casefold(): each for each in self.beside.people if each.aad_id}
        grants: dict[str, list[Grant]] = defaultdict(list)
        for rule, members in self._granted(frozenset(Role) - IN_A_UNIT):
            for id_ in members:
                grants[id_].append(Grant.read(rule.grant))
        concerned = {person for unit in units for person in _named_in(unit)} | self._named_in_initiatives()
        found = []
        for id_, account in self.placed.tenant.users.items():
            ours = self.placed.person_ids[id_]
            told, known = beside.get(id_.casefold()), before.get(id_.casefold())
            given = [*grants.get(id_, ()), *self._other_grants(known, told)]
            if self.placed.counts(id_) and (self.placed.homes.get(id_) or given or ours in concerned or told):
                found.append(self._person(id_, account, known, told, given))
        listed = self.beside.people if self._is_told(Table.PEOPLE, "contact") else self.stored.people
        outside = [each for each in listed if each.outside]
        strange = [each.id for each in self.beside.people if not each.outside and each.aad_id is None]
        self.placed.remark("in the files beside, with neither an account nor a contact", strange)
        taken = {each.id for each in found}
        every = [*found, *(each for each in outside if each.id not in taken)]
        ids, lost = {each.id for each in units}, list[str]()
        for place, person in enumerate(every):
            if any(unit not in ids for unit in _units_of(person)):
                every[place] = replace(
                    person,
                    units=tuple(each for each in person.units if each in ids),
                    grants=tuple(each for each in person.grants if each.unit is None or each.unit in ids),
                )
                lost.append(person.id)
        self.placed.remark("had a place or a role in a unit that is not there any more", lost)
        return every

    def _person(
        self, id_: str, account: Account, known: Person | None, told: Person | None, given: Sequence[Grant]
    ) -> Person:
        person = known or Person(id=self.placed.person_ids[id_], name="", aad_id=id_)
        homes = self.placed.homes.get(id_, [])
        language = told.language if told and told.language else person.language
        if self.placed.rules.people.language:
            language = _language(account) or language
        return replace(
            person,
            id=self.placed.person_ids[id_],
            name=account.name or person.name or person.id,
            # Whoever works in a unit already is at home there first.
            units=tuple(dict.fromkeys([*(each for each in person.units if each in homes), *homes])),
            grants=tuple(dict.fromkeys(given)),
            language=language,
        )

    def _other_grants(self, known: Person | None, told: Person | None) -> list[Grant]:
        """Roles of which no group decides: a file's where it tells roles, of everybody; else as they were."""
        if self._is_told(Table.PEOPLE, "roles"):
            return list(told.grants) if told else []
        by_groups = {each.role for each in self.placed.rules.roles}
        return [each for each in known.grants if each.role not in by_groups] if known else []

    def _is_told(self, table: Table, column: str) -> bool:
        """Whether the files beside say anything of it."""
        return column in self.beside.columns.get(table, set())

    def _named_in_initiatives(self) -> set[str]:
        initiatives = self.beside.initiatives.values() if Table.WAVES in self.beside.tables else self.stored.initiatives
        holders = {person for each in initiatives for people in each.holders.values() for person in people}
        return holders | {benefit.owner for each in initiatives for benefit in each.benefits}

    # What holds together

    def holding(self, units: Sequence[Unit], people: set[str]) -> Iterator[Unit]:
        """Units without those who are gone and without parents that are none."""
        ids = {each.id for each in units}
        lost, orphans = list[str](), list[str]()
        for unit in units:
            gone = [each for each in _named_in(unit) if each not in people]
            if gone:
                lost.append(f"{unit.id} ({', '.join(gone)})")
                unit = _without(unit, people)  # noqa: PLW2901 - it is the same unit
            if unit.parent and unit.parent not in ids:
                orphans.append(f"{unit.id} ({unit.parent})")
                unit = replace(unit, parent=None)  # noqa: PLW2901
            yield unit
        self.placed.remark("name people who are not there any more", lost)
        self.placed.remark("belong to a unit that is none, so to none", orphans)

    def members(self, units: set[str]) -> dict[str, dict[str, str]]:
        """Which unit goes live in which wave: by the files where they say, else as it was."""
        if self._is_told(Table.UNITS, "initiative"):
            found = self.beside.members
        else:
            found = {
                each.id: {unit: each.source.units.get(unit, wave) for unit, wave in each.units.items()}
                for each in self.stored.initiatives
            }
        gone = {unit for members in found.values() for unit in members} - units
        self.placed.remark("go live in a wave and are not there any more", sorted(gone))
        return {id_: {unit: wave for unit, wave in all_.items() if unit in units} for id_, all_ in found.items()}


def _language(account: Account) -> Language | None:
    return _LANGUAGES.get((account.language or "").lower().partition("-")[0])


def _unit_fields(roles: Mapping[str, list[str]]) -> dict[str, Any]:
    found: dict[str, Any] = {_FIELDS[kind]: tuple(people) for kind, people in roles.items() if kind in _FIELDS}
    if DEPUTY in roles:
        found["deputies"] = tuple(Deputy(person=each) for each in roles[DEPUTY])
    return found


def _units_of(person: Person) -> list[str]:
    return [*person.units, *(each.unit for each in person.grants if each.unit)]


def _named_in(unit: Unit) -> list[str]:
    manager = [unit.manager] if unit.manager else []
    return [*manager, *(each.person for each in unit.deputies), *unit.every_super_user]


def _without(unit: Unit, people: set[str]) -> Unit:
    kinds = ("super_users", "technical_super_users", "professional_super_users")
    there: dict[str, Any] = {kind: tuple(each for each in getattr(unit, kind) if each in people) for kind in kinds}
    return replace(
        unit,
        manager=unit.manager if unit.manager in people else None,
        deputies=tuple(each for each in unit.deputies if each.person in people),
        **there,
    )


def _same_time(one: str, other: str) -> bool:
    """Whether two time zones keep the same time, in winter and in summer."""
    days = (datetime(2026, 1, 15, 12), datetime(2026, 7, 15, 12))  # noqa: DTZ001 - asked of both zones
    return all(
        each.replace(tzinfo=ZoneInfo(one)).utcoffset() == each.replace(tzinfo=ZoneInfo(other)).utcoffset()
        for each in days
    )
