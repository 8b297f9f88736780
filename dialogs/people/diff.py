"""What a new roster changes of an old one: people and units that come, go, move or are called otherwise."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from content.model import Role
from dialogs.people.model import Grant, Person, Unit
from dialogs.people.roster import RosterRecords

# A unit is merged when more of its people than this are in the same other one.
_MOSTLY = 0.5


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """Something of a person or a unit that was otherwise before."""

    id: str
    name: str
    before: str | None = None
    after: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Diff:
    """Everything that is different, in the order of the rosters; ids and names, never more of a person.

    A unit that is `merged` (into the unit that most of its people are in now) is not among those `removed`.
    """

    units_added: tuple[Change, ...] = ()
    units_removed: tuple[Change, ...] = ()
    units_merged: tuple[Change, ...] = ()
    units_renamed: tuple[Change, ...] = ()
    units_moved: tuple[Change, ...] = ()
    managers: tuple[Change, ...] = ()
    # What else is kept of a unit: deputies, super-users, time zone, shifts.
    units_changed: tuple[Change, ...] = ()
    people_added: tuple[Change, ...] = ()
    people_removed: tuple[Change, ...] = ()
    people_renamed: tuple[Change, ...] = ()
    people_moved: tuple[Change, ...] = ()
    roles: tuple[Change, ...] = ()
    people_changed: tuple[Change, ...] = ()
    # Of how many it was made.
    people_before: int = 0
    units_before: int = 0
    managers_before: int = 0
    # Roles that several people had and nobody would have.
    roles_lost: tuple[Role, ...] = ()

    @property
    def changes(self) -> Mapping[str, tuple[Change, ...]]:
        """By kind, those there are."""
        kinds: dict[str, tuple[Change, ...]] = {name: getattr(self, name) for name in _KINDS}
        return {name: found for name, found in kinds.items() if found}

    def removes_too_much(self, share: float) -> str:
        """Why somebody should look first: more than this share of people, units or managers would be gone, or a role.

        Empty when not. A single one of a few is no accident; a group that was renamed takes a whole role away.
        """
        units = len(self.units_removed) + len(self.units_merged)
        unled = len([each for each in self.managers if each.after is None])
        for what, gone, before in (
            ("people", len(self.people_removed), self.people_before),
            ("units", units, self.units_before),
            ("units' managers", unled, self.managers_before),
        ):
            if gone and (gone == before or (gone > 1 and gone > share * before)):
                return f"{gone} of {before} {what} would be gone"
        return f"nobody would be {', '.join(self.roles_lost)} any more" if self.roles_lost else ""


_KINDS = (
    "units_added", "units_removed", "units_merged", "units_renamed", "units_moved", "managers", "units_changed",
    "people_added", "people_removed", "people_renamed", "people_moved", "roles", "people_changed",
)  # fmt: skip


def difference(before: RosterRecords, after: RosterRecords) -> Diff:
    """In time that grows as the rosters do."""
    found = _Found()
    found.units({each.id: each for each in before.units}, {each.id: each for each in after.units}, before, after)
    found.people({each.id: each for each in before.people}, {each.id: each for each in after.people})
    return Diff(
        **{name: tuple(changes) for name, changes in found.kinds.items()},
        people_before=len(before.people),
        units_before=len(before.units),
        managers_before=len([each for each in before.units if each.manager]),
        roles_lost=_lost(before, after),
    )


@dataclass(slots=True)
class _Found:
    kinds: dict[str, list[Change]] = field(default_factory=lambda: defaultdict(list))

    def units(
        self, old: Mapping[str, Unit], new: Mapping[str, Unit], before: RosterRecords, after: RosterRecords
    ) -> None:
        into = _merged(old, new, before, after)
        for id_, unit in old.items():
            if id_ in into:
                self._note("units_merged", unit, after=into[id_])
            elif id_ not in new:
                self._note("units_removed", unit)
        for id_, unit in new.items():
            earlier = old.get(id_)
            if earlier is None:
                self._note("units_added", unit)
            elif earlier != unit:
                self._unit(earlier, unit)

    def _unit(self, old: Unit, new: Unit) -> None:
        told = False
        for kind, was, is_ in (
            ("units_renamed", old.name, new.name),
            ("units_moved", old.parent, new.parent),
            ("managers", old.manager, new.manager),
        ):
            if was != is_:
                self._note(kind, new, was, is_)
                told = True
        if not told:
            self._note("units_changed", new)

    def people(self, old: Mapping[str, Person], new: Mapping[str, Person]) -> None:
        for id_, person in old.items():
            if id_ not in new:
                self._note("people_removed", person)
        for id_, person in new.items():
            earlier = old.get(id_)
            if earlier is None:
                self._note("people_added", person)
            elif earlier != person:
                self._person(earlier, person)

    def _person(self, old: Person, new: Person) -> None:
        told = False
        for kind, was, is_ in (
            ("people_renamed", old.name, new.name),
            ("people_moved", ", ".join(sorted(old.units)), ", ".join(sorted(new.units))),
            ("roles", _roles(old.grants), _roles(new.grants)),
        ):
            if was != is_:
                self._note(kind, new, was, is_)
                told = True
        if not told:
            self._note("people_changed", new)

    def _note(self, kind: str, of: Unit | Person, before: str | None = None, after: str | None = None) -> None:
        self.kinds[kind].append(Change(id=of.id, name=of.name, before=before or None, after=after or None))


def _merged(
    old: Mapping[str, Unit], new: Mapping[str, Unit], before: RosterRecords, after: RosterRecords
) -> dict[str, str]:
    """The units that are gone, each with the one most of its people are in now."""
    gone = old.keys() - new.keys()
    now = {person.id: person.units for person in after.people} if gone else {}
    were: Counter[str] = Counter()
    went: dict[str, Counter[str]] = defaultdict(Counter)
    for person in before.people if gone else ():
        for unit in gone.intersection(person.units):
            were[unit] += 1
            went[unit].update(each for each in now.get(person.id, ()) if each not in person.units)
    found = {}
    for unit, others in went.items():
        into, count = max(others.items(), key=lambda each: (each[1], each[0]), default=("", 0))
        if count > _MOSTLY * were[unit]:
            found[unit] = into
    return found


def _lost(before: RosterRecords, after: RosterRecords) -> tuple[Role, ...]:
    had, has = (Counter(grant.role for each in these.people for grant in each.grants) for these in (before, after))
    return tuple(role for role, count in sorted(had.items()) if count > 1 and not has[role])


def _roles(grants: tuple[Grant, ...]) -> str:
    return ", ".join(sorted(map(str, grants)))


def lines(diff: Diff, most: int = 10) -> Iterator[str]:
    """In English, for a command: a line for each kind, and of each kind some."""
    for kind, changes in diff.changes.items():
        yield f"{_WORDS[kind]}: {len(changes)}"
        for change in changes[:most]:
            turn = f": {change.before or 'none'} -> {change.after or 'none'}" if change.before or change.after else ""
            if kind == "units_merged":
                turn = f": into {change.after}"
            yield f"  {change.id} ({change.name}){turn}"
        if len(changes) > most:
            yield f"  and {len(changes) - most} more"


_WORDS = {
    "units_added": "Units that are new",
    "units_removed": "Units that would be gone",
    "units_merged": "Units that were merged",
    "units_renamed": "Units with another name",
    "units_moved": "Units that belong elsewhere",
    "managers": "Units with another manager",
    "units_changed": "Units with other deputies, super-users, hours or language",
    "people_added": "People who are new",
    "people_removed": "People who would be gone",
    "people_renamed": "People with another name",
    "people_moved": "People in other units",
    "roles": "People with other roles",
    "people_changed": "People with another language, account or contact",
}
