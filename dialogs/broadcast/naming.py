"""Units as people name them in a form: by name or id, with commas between."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from dialogs.initiative.model import Initiative
from dialogs.people.roster import Roster


class Why(StrEnum):
    """Why a name means no unit; a phrase of the same name says so."""

    UNKNOWN = "unknown"
    SEVERAL = "several"
    # It exists, but nothing below it is part of the initiative.
    ELSEWHERE = "elsewhere"


@dataclass(frozen=True, slots=True, kw_only=True)
class NotNamed:
    """The first name that means none, or several: then with the ids it may be."""

    why: Why
    what: str
    ids: Sequence[str] = ()


def units_named(text: str, roster: Roster, initiative: Initiative) -> frozenset[str] | NotNamed:
    """The ids of the units, empty for an empty text."""
    wanted = [each for part in text.replace(";", ",").split(",") if (each := " ".join(part.split()))]
    if not wanted:
        return frozenset()
    by_name = _by_name(roster)
    concerned = roster.lines_of(initiative)
    found: set[str] = set()
    for name in wanted:
        ids = [name] if name in roster.units else by_name.get(name.casefold(), [])
        here = [id_ for id_ in ids if id_ in concerned]
        if not ids:
            return NotNamed(why=Why.UNKNOWN, what=name)
        if not here:
            return NotNamed(why=Why.ELSEWHERE, what=name)
        if len(here) > 1:
            return NotNamed(why=Why.SEVERAL, what=name, ids=here)
        found.update(here)
    return frozenset(found)


def name_of(unit: str, roster: Roster, initiative: Initiative) -> str:
    """What the unit is called in a form: its name, or where that would be read as something else, its id."""
    name = roster.units[unit].name
    return name if units_named(name, roster, initiative) == frozenset({unit}) else unit


def _by_name(roster: Roster) -> Mapping[str, list[str]]:
    found: dict[str, list[str]] = {}
    for unit in roster.units.values():
        found.setdefault(" ".join(unit.name.split()).casefold(), []).append(unit.id)
    return found
