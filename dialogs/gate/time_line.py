"""The time line: each wave with its phases, its start and its gates; and the gates of the whole."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from content.playbook import Playbook
from dialogs.gate.flow import Scheduled, decided_elsewhere, holding, scheduled
from dialogs.gate.model import WHOLE_INITIATIVE, Decision, Gate
from dialogs.initiative.model import Initiative, Wave, in_order_of_start
from dialogs.initiative.moving import is_by_hand
from dialogs.initiative.phase import phase_of_wave

_A_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Span:
    """A phase of a method from its first day to its last; `last` is None for the one that goes on."""

    playbook: str
    phase: str
    first: date
    last: date | None


@dataclass(frozen=True, slots=True, kw_only=True)
class GateMark:
    """A gate on its day, with what holds there; `late`: its day has passed and nothing was decided.

    `elsewhere`: its day had passed before the initiative was known here, and nobody has said anything at it since.
    """

    planned: Scheduled
    decision: Decision | None
    late: bool
    elsewhere: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Lane:
    """One wave, or the whole initiative where it is None. `phases` are those it is in, each by its playbook."""

    wave: Wave | None
    phases: tuple[tuple[str, str], ...]
    spans: tuple[Span, ...]
    gates: tuple[GateMark, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class TimeLine:
    """From `first` to `last`, whatever comes earlier or later being drawn at the edge."""

    first: date
    last: date
    today: date
    lanes: tuple[Lane, ...]


def time_line(
    initiative: Initiative, playbooks: Mapping[str, Playbook], gates: Iterable[Gate], today: date
) -> TimeLine:
    """Waves as they start, the whole initiative before them where it has gates of its own."""
    known = {each.id: each for each in gates}
    marks: dict[str, list[GateMark]] = {}
    for each in scheduled(initiative, playbooks):
        if each.due is not None:
            marks.setdefault(each.wave, []).append(_mark(initiative, each, known, today))
    books = [playbooks[id_] for id_ in initiative.playbooks if id_ in playbooks]
    waves = in_order_of_start(initiative.waves)
    lanes = [_lane(initiative, wave, books, marks.get(wave.id, ()), today) for wave in waves]
    if whole := marks.get(WHOLE_INITIATIVE):
        lanes.insert(0, Lane(wave=None, phases=(), spans=(), gates=_in_order(whole)))
    days = [today, *(lane.wave.go_live for lane in lanes if lane.wave)]
    days += [mark.planned.due for lane in lanes for mark in lane.gates if mark.planned.due]
    days += [span.first for lane in lanes for span in lane.spans]
    return TimeLine(first=min(days), last=max(days), today=today, lanes=tuple(lanes))


def _mark(initiative: Initiative, planned: Scheduled, known: Mapping[str, Gate], today: date) -> GateMark:
    blank = planned.gate(initiative.id)
    gate = known.get(blank.id, blank)
    decision = holding(planned, gate, known.values())
    elsewhere = decided_elsewhere(initiative, planned, gate)
    late = decision is None and not elsewhere and planned.due is not None and planned.due < today
    return GateMark(planned=planned, decision=decision, late=late, elsewhere=elsewhere)


def _lane(
    initiative: Initiative, wave: Wave, books: Iterable[Playbook], gates: Iterable[GateMark], today: date
) -> Lane:
    phases, spans = [], list[Span]()
    for book in books:
        phases.append((book.id, phase_of_wave(initiative, book, wave.id, today).id))
        # What was put into a phase by hand is where it is, whatever the dates said.
        if not is_by_hand(initiative, book, wave.id):
            spans += _spans(book, wave)
    return Lane(wave=wave, phases=tuple(phases), spans=tuple(spans), gates=_in_order(gates))


def _spans(book: Playbook, wave: Wave) -> Iterable[Span]:
    begun = sorted((each.begins.on(wave.go_live), each.id) for each in book.phases if each.begins)
    for place, (first, phase) in enumerate(begun):
        last = begun[place + 1][0] - _A_DAY if place + 1 < len(begun) else None
        yield Span(playbook=book.id, phase=phase, first=first, last=last)


def _in_order(gates: Iterable[GateMark]) -> tuple[GateMark, ...]:
    return tuple(sorted(gates, key=lambda each: (each.planned.due or date.max, each.planned.point.id)))
