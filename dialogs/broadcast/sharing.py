"""What somebody may pass on to others from the compose box, and how well it fits what they look for."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import IntEnum

from content.language import Language
from content.library import Material
from content.model import MaterialText
from content.playbook import Playbook
from content.search.small_words import SMALL_WORDS
from content.search.words import fold, stems, words
from dialogs.ask.asker import units_of
from dialogs.initiative.phase import phase_of_wave
from dialogs.people.model import Person, Unit
from dialogs.people.rights import may_pass_on
from dialogs.people.roster import Roster

# A word that is still being typed is known by its beginning; of shorter ones too many begin alike.
_SHORTEST_BEGINNING = 3
_LONGEST_ENDING = 2
# After everything that has a day.
_UNDATED = 10_000


class Fit(IntEnum):
    """Where all that was looked for stands."""

    TITLE = 0
    LINE = 1
    TEXT = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """The unit whose name and start a text is filled with; nothing is known of somebody who has none."""

    unit: Unit | None = None
    go_live: date | None = None


def can_be_passed_on(text: MaterialText, roster: Roster, person: Person, day: date) -> bool:
    """Whether material may be passed on by this person on `day`: valid, nothing left to fill in, and meant for them."""
    return text.valid_on(day) and not text.blanks and may_pass_on(roster, person, text.audience, day)


def place_of(roster: Roster, person: Person, day: date) -> Place:
    """The person's own unit, else one they lead or have a role for."""
    granted = (roster.units[each.unit] for each in person.grants if each.unit in roster.units)
    unit = next(iter([*units_of(roster, person, day), *granted]), None)
    starts = [each.go_live(unit.id) for each in roster.initiatives.values()] if unit else []
    return Place(unit=unit, go_live=next(filter(None, starts), None))


def current_phases(roster: Roster, person: Person, playbooks: Mapping[str, Playbook], day: date) -> frozenset[str]:
    """The ids of the phases that the person's units are in; of every wave for somebody who has none."""
    units = units_of(roster, person, day)
    found: set[str] = set()
    for initiative in roster.initiatives.values():
        own = {initiative.units[unit.id] for unit in units if unit.id in initiative.units}
        waves = own if units else {wave.id for wave in initiative.waves}
        books = [playbooks[id_] for id_ in initiative.playbooks if id_ in playbooks]
        found |= {phase_of_wave(initiative, book, wave, day).id for wave in waves for book in books}
    return frozenset(found)


def current(material: Iterable[Material], phases: frozenset[str], place: Place, day: date) -> list[Material]:
    """What belongs to these phases, first what is written for a day near this one."""

    def days_away(each: Material) -> int:
        facts, start = each.facts, place.go_live
        if start and facts.before_go_live is not None:
            return abs((facts.before_go_live.before(start) - day).days)
        if start and facts.after_go_live is not None:
            return abs((facts.after_go_live.after(start) - day).days)
        return _UNDATED

    return sorted((each for each in material if each.facts.phase in phases), key=days_away)


def fit(looked_for: str, language: Language, title: str, line: str, text: str) -> Fit | None:
    """How well a text fits: every telling word must stand in it, in whichever form or as the beginning of one."""
    asked = [word for word in words(looked_for) if fold(word) not in SMALL_WORDS] or words(looked_for)
    beginnings = stems(asked, language)
    if not beginnings:
        return None
    found: set[str] = set()
    for where, part in ((Fit.TITLE, title), (Fit.LINE, line), (Fit.TEXT, text)):
        said = words(part)
        found |= {*map(fold, said), *stems(said, language)}
        if all(_stands(beginning, found) for beginning in beginnings):
            return where
    return None


def _stands(beginning: str, found: set[str]) -> bool:
    if len(beginning) < _SHORTEST_BEGINNING:
        return beginning in found
    # The other way round for endings that no stemmer takes off: "checklistan" where "checklista" stands.
    without = {beginning[:-cut] for cut in range(1, _LONGEST_ENDING + 1) if len(beginning) - cut > _SHORTEST_BEGINNING}
    return any(word.startswith(beginning) for word in found) or not found.isdisjoint(without)
