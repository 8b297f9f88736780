"""Who a message is for: roles, units and waves."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from content.language import Language
from content.model import Role
from dialogs.initiative.model import Initiative
from dialogs.people.model import Person, Unit
from dialogs.people.roster import Roster


class UnknownAudience(ValueError):
    """A part of the audience names nothing that exists; the message is that part."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Audience:
    """Empty means everyone; roles, units (with those below), waves and languages must all fit."""

    roles: frozenset[Role] = frozenset()
    units: frozenset[str] = frozenset()
    waves: frozenset[str] = frozenset()
    languages: frozenset[Language] = frozenset()


def parse_audience(text: str, roster: Roster, initiative: Initiative) -> Audience:
    """Read `all`, or parts such as `role:manager,unit:akuten,wave:1,language:da`; raises UnknownAudience."""
    found: dict[str, set[str]] = {"role": set(), "unit": set(), "wave": set(), "language": set()}
    for part in filter(None, (each.strip() for each in text.split(","))):
        if part == "all":
            continue
        kind, _, value = part.partition(":")
        known: dict[str, set[str]] = {
            "role": set(Role),
            "unit": set(roster.units),
            "wave": {wave.id for wave in initiative.waves},
            "language": set(Language),
        }
        if value not in known.get(kind, set()):
            raise UnknownAudience(part)
        found[kind].add(value)
    if not text.strip():
        raise UnknownAudience(text)
    return Audience(
        roles=frozenset(map(Role, found["role"])),
        units=frozenset(found["unit"]),
        waves=frozenset(found["wave"]),
        languages=frozenset(map(Language, found["language"])),
    )


def units_in(audience: Audience, roster: Roster, initiative: Initiative) -> list[Unit]:
    """The initiative's units that the audience names, in the roster's order."""
    below = {unit.id for root in audience.units for unit in roster.subtree(root)}
    return [
        roster.units[id_]
        for id_, wave in initiative.units.items()
        if id_ in roster.units
        and (not audience.units or id_ in below)
        and (not audience.waves or wave in audience.waves)
    ]


def people_in(roles: frozenset[Role], units: list[Unit], roster: Roster, day: date) -> Iterator[tuple[Person, Unit]]:
    """Each person of these units with one of the roles (none given: everybody), once per unit, leaders first."""
    for unit in units:
        for id_ in dict.fromkeys([*roster.leaders(unit, day), *roster.staff_of(unit.id)]):
            person = roster.people.get(id_)
            if person and (not roles or Role.STAFF in roles or not roles.isdisjoint(roster.roles_of(person, day))):
                yield person, unit
