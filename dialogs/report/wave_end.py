"""What became of a wave: its day against what was planned, how it stood, what was in the way, what people asked."""

from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time
from itertools import chain
from zoneinfo import ZoneInfo

from dialogs.action.model import Action, ActionState
from dialogs.checkin.day import Day
from dialogs.checkin.model import Status
from dialogs.gate.model import Decision, Gate
from dialogs.initiative.model import Initiative, Wave
from dialogs.initiative.rounds import Round, round_at, rounds_before
from dialogs.people.model import Unit
from dialogs.plan.timetable import wave_line
from dialogs.privacy import FEWEST
from dialogs.rollup.flow import Reader
from dialogs.rollup.model import Colour
from dialogs.ticket.model import WAITING, Ticket


@dataclass(frozen=True, slots=True, kw_only=True)
class Became:
    """How many actions were done, how many taken back, and how many are open still."""

    done: int = 0
    dropped: int = 0
    open: int = 0

    @property
    def total(self) -> int:
        """All of them."""
        return self.done + self.dropped + self.open


@dataclass(frozen=True, slots=True, kw_only=True)
class WaveDay:
    """What the daily boards of a wave's units said on a day: how many had which colour, and their incidents."""

    day: date
    counts: Mapping[Colour, int]
    incidents: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Questions:
    """What the wave's people asked a person since they started: how many, and how many of them wait for an answer."""

    asked: int
    waiting: int


def planned_day(initiative: Initiative, wave: Wave, gates: Iterable[Gate]) -> date | None:
    """The day it was to start before anything moved it: as the file said, else as the first decision found it."""
    line = list(wave_line(wave.id))
    said = next((initiative.source.go_lives[id_] for id_ in line if id_ in initiative.source.go_lives), None)
    if said and said != wave.go_live:
        return said
    moved = [each for gate in gates if gate.wave in line for each in gate.decisions if each.go_live]
    first = min(moved, key=lambda each: each.at, default=None)
    return first.go_live if first else said


def last_round_before(initiative: Initiative, unit: Unit, go_live: date) -> Round:
    """The last round whose answers were in when the wave started: one that is asked that day tells what came after."""
    began = datetime.combine(go_live, time(), ZoneInfo(unit.time_zone))
    every = chain([round_at(initiative.rhythm, unit, began)], rounds_before(initiative.rhythm, unit, began))
    return next(each for each in every if each.late <= began)


def decisions_about(gates: Iterable[Gate], wave: str) -> list[tuple[Gate, Decision]]:
    """The decisions about the wave, and those that parted it from another, in the order they fell."""
    line = set(wave_line(wave))
    found = [(gate, each) for gate in gates if gate.wave in line for each in gate.decisions]
    return sorted(found, key=lambda each: each[1].at)


def then(colours: Mapping[str, Colour], units: Collection[str], *, open_to_all: bool) -> Counter[Colour] | None:
    """How many of the wave's units had which colour in a round; None where so few answered that it would say which.

    What is left when they are taken from all who answered must not be that few either.
    """
    own = Counter(colour for unit, colour in colours.items() if unit in units)
    others = len(colours) - own.total()
    if open_to_all or (own.total() >= FEWEST and not 0 < others < FEWEST):
        return own
    return None


def became(actions: Iterable[Action]) -> Became:
    """Counted by how they stand now."""
    states = Counter(each.state for each in actions)
    return Became(done=states[ActionState.DONE], dropped=states[ActionState.DROPPED], open=states[ActionState.OPEN])


def in_the_way(reader: Reader, actions: Iterable[Action]) -> list[tuple[tuple[str, str], Became]]:
    """The same by the dimension they came from, most first; what came from no check-in is not among them."""
    by_dimension: dict[tuple[str, str], list[Action]] = {}
    for each in actions:
        book, criterion = reader.playbook_of(each.criterion or ""), reader.criterion(each.criterion or "")
        if book and criterion:
            by_dimension.setdefault((book.id, criterion.dimension), []).append(each)
    found = [(key, became(own)) for key, own in by_dimension.items()]
    return sorted(found, key=lambda each: (-each[1].total, each[0]))


def by_day(said: Iterable[Day], *, open_to_all: bool) -> tuple[list[WaveDay], int]:
    """Each day on which boards were told, oldest first; and how many days are left out because too few units told."""
    days: dict[date, list[Day]] = {}
    for each in said:
        days.setdefault(each.day, []).append(each)
    shown = {day: own for day, own in sorted(days.items()) if open_to_all or len(own) >= FEWEST}
    found = [
        WaveDay(
            day=day,
            counts=Counter(Colour(each.status) for each in own if each.status is not Status.NOT_APPLICABLE),
            incidents=sum(each.incidents for each in own),
        )
        for day, own in shown.items()
    ]
    return found, len(days) - len(shown)


def asked(tickets: Iterable[Ticket], initiative: str, units: Collection[str], since: date) -> Questions | None:
    """Counted since the wave started; None where fewer than five people asked, for they could be told apart."""
    own = [
        each
        for each in tickets
        if each.unit in units and each.initiative in (initiative, None) and not each.is_feedback
        if each.opened.date() >= since
    ]
    # Of somebody who was forgotten nothing says whether they are one of the others.
    people = {each.asker for each in own}
    if own and len(people) < FEWEST:
        return None
    return Questions(asked=len(own), waiting=len([each for each in own if each.state in WAITING]))
