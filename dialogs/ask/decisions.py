"""Who decides, what has been decided for the asker's own units, and which gates of theirs are open."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from content.language import Language
from content.playbook import DecisionPoint, Effect, Playbook
from content.search.words import stems, words
from dialogs.gate.flow import Scheduled, decided_elsewhere, holding, scheduled
from dialogs.gate.model import WHOLE_INITIATIVE, Decision, Gate, Stance
from dialogs.initiative.model import Initiative
from dialogs.initiative.phase import phase_of
from dialogs.people.model import Unit

# Shown at most: a card is no register.
MOST_POINTS = 3
MOST_TAKEN = 5
MOST_AWAITED = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class Taken:
    """A decision that concerns the asker: `going` and `waiting` are their own units, where not all units go.

    `by` is a name, None for whoever has left. `dissent` when somebody with the mandate was against it; who is not told.
    """

    initiative: Initiative
    scheduled: Scheduled
    decision: Decision
    by: str | None
    dissent: bool
    going: tuple[Unit, ...] = ()
    waiting: tuple[Unit, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Awaited:
    """An open gate that concerns the asker, and its day; `late` when that has passed."""

    initiative: Initiative
    scheduled: Scheduled
    day: date
    late: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Decisions:
    """Decision points that fit, each with its playbook, the best match first; and what became of the asker's own.

    `taken` is the newest first, None where nothing was looked up. `kept_back`: there is something that only the asker
    is told. `several`: the asker's units take part in more than one initiative.
    """

    points: tuple[tuple[Playbook, DecisionPoint], ...]
    taken: tuple[Taken, ...] | None = None
    awaited: tuple[Awaited, ...] = ()
    kept_back: bool = False
    several: bool = False


def fitting(
    question: str,
    language: Language,
    initiatives: Iterable[Initiative],
    playbooks: Mapping[str, Playbook],
    units: Sequence[Unit],
    now: datetime,
) -> tuple[tuple[Playbook, DecisionPoint], ...]:
    """Those that the question's words name first, then those of the phase these units are in, then the others."""
    every = [*initiatives]
    points = [(book, point) for book in _books(every, playbooks, units) for point in book.decision_points]
    asked = set(stems(words(question), language))
    labels = [words(point.label.get(language, "")) for _, point in points]
    named = [asked & set(stems(label, language)) for label in labels]
    # A word that several points share tells them apart less.
    shared = Counter(word for found in named for word in found)
    current = {
        phase.id
        for unit in units
        for initiative in every
        for book in _books(every, playbooks, [unit])
        if book.id in initiative.playbooks and (phase := phase_of(initiative, book, unit.id, unit.day(now)))
    }
    ranked = sorted(
        range(len(points)),
        key=lambda place: (-sum(1 / shared[word] for word in named[place]), points[place][1].phase not in current),
    )
    return tuple(points[place] for place in ranked[:MOST_POINTS])


def taken(
    initiatives: Iterable[Initiative],
    playbooks: Mapping[str, Playbook],
    units: Sequence[Unit],
    gates: Mapping[str, Sequence[Gate]],
    names: Mapping[str, str],
) -> tuple[Taken, ...]:
    """The latest decision of each gate that concerns these units or the whole of an initiative they are in."""
    found = [
        _taken(initiative, planned, gate.decision, own, names)
        for initiative, own in _own(initiatives, units)
        for planned, gate in _gates(initiative, playbooks, gates)
        if gate.decision and _concerns(planned, gate.decision, initiative, own)
    ]
    found.sort(key=lambda each: each.decision.at, reverse=True)
    return tuple(found[:MOST_TAKEN])


def awaited(
    initiatives: Iterable[Initiative],
    playbooks: Mapping[str, Playbook],
    units: Sequence[Unit],
    gates: Mapping[str, Sequence[Gate]],
    today: date,
) -> tuple[Awaited, ...]:
    """The open gates that concern these units, by their day."""
    found = [
        Awaited(initiative=initiative, scheduled=planned, day=planned.due, late=planned.due < today)
        for initiative, own in _own(initiatives, units)
        for planned, gate in _gates(initiative, playbooks, gates)
        if planned.due
        and planned.open_on(today)
        and _concerns(planned, None, initiative, own)
        and not holding(planned, gate, gates.get(initiative.id, ()))
        and not decided_elsewhere(initiative, planned, gate)
    ]
    return tuple(sorted(found, key=lambda each: each.day)[:MOST_AWAITED])


def _own(initiatives: Iterable[Initiative], units: Sequence[Unit]) -> Iterator[tuple[Initiative, list[Unit]]]:
    for initiative in initiatives:
        if own := [unit for unit in units if unit.id in initiative.units]:
            yield initiative, own


def _gates(
    initiative: Initiative, playbooks: Mapping[str, Playbook], gates: Mapping[str, Sequence[Gate]]
) -> Iterator[tuple[Scheduled, Gate]]:
    known = {gate.id: gate for gate in gates.get(initiative.id, ())}
    for planned in scheduled(initiative, playbooks):
        blank = planned.gate(initiative.id)
        yield planned, known.get(blank.id, blank)


def _concerns(planned: Scheduled, decision: Decision | None, initiative: Initiative, own: Sequence[Unit]) -> bool:
    waves = {initiative.units[unit.id] for unit in own}
    if planned.wave == WHOLE_INITIATIVE or planned.wave in waves:
        return True
    # Whom a go for some left waiting has a wave of their own since (`dialogs/gate/effect.py`), and was decided on too.
    split = decision is not None and decision.effect is Effect.GO_FOR_SOME
    return split and any(wave.rpartition(".")[0] == planned.wave for wave in waves)


def _taken(
    initiative: Initiative, planned: Scheduled, decision: Decision, own: Sequence[Unit], names: Mapping[str, str]
) -> Taken:
    some = decision.effect is Effect.GO_FOR_SOME
    return Taken(
        initiative=initiative,
        scheduled=planned,
        decision=decision,
        by=names.get(decision.by),
        dissent=any(each.stance is Stance.AGAINST for each in decision.positions),
        going=tuple(unit for unit in own if some and unit.id in decision.units),
        waiting=tuple(unit for unit in own if some and unit.id not in decision.units),
    )


def _books(
    initiatives: Sequence[Initiative], playbooks: Mapping[str, Playbook], units: Sequence[Unit]
) -> list[Playbook]:
    own = [each for each in initiatives if any(unit.id in each.units for unit in units)] or initiatives
    ids = dict.fromkeys(id_ for each in own for id_ in each.playbooks)
    return [playbooks[id_] for id_ in ids if id_ in playbooks]
