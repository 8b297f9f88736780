"""How the people of Region Sundmark behave in twelve weeks, as data: who says what of a unit, and who says it when."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TypeVar

# Weeks are counted from 1; days are Monday to Friday.
MON, TUE, WED, THU, FRI = range(5)
LAST = 12
_T = TypeVar("_T")

# The questions of the method for the record system, and of the one for shared concepts.
UNDERSTOOD, TRAINED = "W-15", "W-37"
SUPER_USERS, TASKS, READY, WHERE_TO_ASK, PACE = "W-23", "W-39", "W-42", "W-43", "W-56"


@dataclass(frozen=True, slots=True, kw_only=True)
class Trouble:
    """Something that is not green in a unit from the first week to the last, and what its manager says about it."""

    unit: str
    criterion: str
    colour: str
    first: int
    last: int = LAST
    blocker: str = ""
    help: str = "ourselves"
    due: str = ""


TROUBLES = (
    Trouble(
        unit="kirurgi",
        criterion=SUPER_USERS,
        colour="red",
        first=1,
        last=4,
        blocker="Två superanvändare har slutat. Vi har en kvar, och hon arbetar bara dagtid.",
        help="local-lead",
        due="2026-09-18",
    ),
    Trouble(
        unit="akuten",
        criterion=WHERE_TO_ASK,
        colour="yellow",
        first=2,
        last=5,
        blocker="De som arbetar natt har inte fått veta vart de ringer.",
        help="project",
        due="2026-10-09",
    ),
    Trouble(
        unit="akuten",
        criterion=READY,
        colour="yellow",
        first=3,
        last=5,
        blocker="Vi har inte övat en hel natt än.",
        due="2026-10-09",
    ),
    Trouble(
        unit="ogon",
        criterion=READY,
        colour="yellow",
        first=1,
        last=5,
        blocker="Vi väntar på nya kortläsare till tre rum.",
        help="support",
        due="2026-10-09",
    ),
    Trouble(
        unit="hamnen",
        criterion=WHERE_TO_ASK,
        colour="yellow",
        first=1,
        last=3,
        blocker="Vagttelefonen mangler på listen.",
        help="support",
        due="2026-10-02",
    ),
    Trouble(
        unit="kvinno",
        criterion=SUPER_USERS,
        colour="yellow",
        first=1,
        last=7,
        blocker="Superanvändaren har ingen tid i schemat.",
        due="2026-10-23",
    ),
    Trouble(
        unit="operation",
        criterion=TASKS,
        colour="red",
        first=5,
        blocker="Nätskåpen på operation byts inte förrän den 12 november.",
        help="project",
        due="2026-11-13",
    ),
    Trouble(
        unit="operation",
        criterion=READY,
        colour="red",
        first=6,
        blocker="Utan nät i salarna kan vi inte starta.",
        help="project",
        due="2026-12-18",
    ),
    Trouble(
        unit="rontgen",
        criterion=READY,
        colour="red",
        first=6,
        blocker="The picture archive is not connected to the new record yet.",
        help="project",
        due="2026-12-18",
    ),
    Trouble(
        unit="iva",
        criterion=READY,
        colour="yellow",
        first=6,
        last=8,
        blocker="Larmen är inte kopplade.",
        due="2026-10-30",
    ),
    Trouble(
        unit="kajen", criterion=PACE, colour="yellow", first=2, last=6, blocker="To vikarer for lite.", due="2026-10-16"
    ),
    Trouble(unit="linden", criterion=PACE, colour="yellow", first=3, last=8),
    Trouble(
        unit="lyktan",
        criterion="FFB.STA.SKI.07",
        colour="yellow",
        first=8,
        last=9,
        blocker="Materialet passar inte nätter.",
        due="2026-11-06",
    ),
    Trouble(
        unit="vaster",
        criterion="FFB.PRE.ORG.03",
        colour="yellow",
        first=2,
        last=5,
        blocker="En superanvändare till behövs.",
        due="2026-10-09",
    ),
)

# What Petra found out on the Wednesday, after she had answered that all was well.
CORRECTED = Trouble(
    unit="ogon",
    criterion=WHERE_TO_ASK,
    colour="yellow",
    first=3,
    last=3,
    blocker="Telefonlistan i fikarummet gäller det gamla systemet.",
    due="2026-09-30",
)
# What Ulrika asks for beside her answers.
WISHES = {("operation", 6): ("postpone", "Nätskåpen byts den 12 november, tre dagar efter att vi ska ha startat.")}

# What share has understood the training, and how well the system, the ways of working and the processes are
# understood, from a week on; by the wave a unit was in at first.
_TRAINED: Mapping[str, Mapping[int, int]] = {
    "1": {1: 70, 3: 85, 5: 95},
    "2": {1: 60, 4: 75, 8: 85, 10: 92},
    "3": {1: 60, 9: 75, 12: 85},
}
# Where the training went its own way.
_SLOWLY = {1: 60, 4: 75, 8: 85}
_TRAINED_THERE: Mapping[str, Mapping[int, int]] = {
    "nmedicin": {1: 70, 3: 95},
    "rontgen": {1: 75, 5: 95},
    "lab": _SLOWLY,
    "nrehab": _SLOWLY,
    "parken": _SLOWLY,
}
_UNDERSTOOD: Mapping[str, Mapping[int, tuple[int, int, int]]] = {
    "1": {1: (3, 4, 4), 4: (4, 4, 3)},
    "2": {1: (3, 3, 4), 5: (4, 4, 3)},
    "3": {1: (3, 3, 3), 6: (4, 3, 3), 10: (4, 4, 3)},
}
# From when on even the last of these is understood: what the communicator hears of.
_ALL_UNDERSTOOD = {
    "ortopedi": 1, "nakut": 1, "bjorken": 1, "eken": 1, "lab": 1, "nrehab": 1, "parken": 1, "barn": 10, "nmedicin": 11,
}  # fmt: skip

# When somebody answers who usually answers on another day than Monday; and the weeks in which it went otherwise.
OTHERWISE = {("jonas", 4): TUE}
USUALLY = {
    "larserik": TUE, "annika": TUE, "mikael": TUE, "hassan": WED, "robert": WED, "marcus": TUE, "bengt": WED,
    "siv": TUE, "kent": TUE, "margit": TUE, "sanna": TUE, "henrik": WED,
}  # fmt: skip
LATE: Mapping[int, frozenset[str]] = {
    1: frozenset({"bengt"}),
    2: frozenset({"mikael", "kent"}),
    3: frozenset({"annika"}),
    4: frozenset({"bengt", "asa"}),
    5: frozenset({"hassan"}),
    6: frozenset({"mikael"}),
    7: frozenset({"robert", "viktoria"}),
    8: frozenset({"elias"}),
    9: frozenset({"sanna"}),
    11: frozenset({"kent"}),
}
MISSED: Mapping[int, frozenset[str]] = {
    1: frozenset({"robert", "helene"}),
    2: frozenset({"jonas"}),
    3: frozenset({"jonas", "henrik"}),
    4: frozenset({"camilla"}),
    6: frozenset({"peter", "robert"}),
    8: frozenset({"lisbet"}),
    9: frozenset({"hassan", "helene"}),
    10: frozenset({"bengt"}),
    12: frozenset({"henrik"}),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class DayTold:
    """A day that was not green: what happened, and how many disturbances."""

    colour: str
    note: str = ""
    incidents: int = 0


# Of the first days with the new; every other day is green. By leader, week and day.
DAYS: Mapping[tuple[str, int, int], DayTold] = {
    ("johan", 7, MON): DayTold(colour="red", note="Inloggningen hängde på två datorer. Löst 13.20.", incidents=6),
    ("ingela", 7, MON): DayTold(colour="yellow", note="Etikettskrivaren på Björken stod still en timme.", incidents=1),
    ("johan", 7, TUE): DayTold(colour="yellow", note="Långsamt mellan 8 och 9.", incidents=2),
    ("karin", 7, WED): DayTold(colour="yellow", note="Två remisser hamnade fel och är rättade.", incidents=2),
    ("elias", 8, MON): DayTold(colour="yellow", note="Vi hittade inte mallen för natten.", incidents=1),
    ("sofia", 12, MON): DayTold(colour="yellow", note="Tillväxtkurvan visades inte för två barn. Löst.", incidents=2),
}  # fmt: skip


@dataclass(slots=True)
class State:
    """How a unit stands in a week, as its manager sees it; what is in none of these is green."""

    troubles: dict[str, Trouble] = field(default_factory=dict)
    trained: int = 100
    understood: tuple[int, int, int] = (5, 5, 5)
    wish: tuple[str, str] | None = None


def state_of(unit: str, wave: str, week: int) -> State:
    """How the unit stands; `wave` is the one it was in at first."""
    found = {each.criterion: each for each in TROUBLES if each.unit == unit and each.first <= week <= each.last}
    wish = next((asked for (who, first), asked in WISHES.items() if who == unit and first <= week), None)
    if wave not in _TRAINED:
        return State(troubles=found)
    understood = (4, 4, 4) if week >= _ALL_UNDERSTOOD.get(unit, LAST + 1) else _since(_UNDERSTOOD[wave], week)
    return State(
        troubles=found, trained=_since(_TRAINED_THERE.get(unit, _TRAINED[wave]), week), understood=understood, wish=wish
    )


def _since(steps: Mapping[int, _T], week: int) -> _T:
    return steps[max(first for first in steps if first <= week)]


def answers_on(person: str, week: int) -> int | None:
    """The day somebody answers in a week; None when they miss it."""
    if person in MISSED.get(week, ()):
        return None
    return THU if person in LATE.get(week, ()) else OTHERWISE.get((person, week), USUALLY.get(person, MON))
