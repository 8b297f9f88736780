"""When gates are due, who may decide, what a decision needs, and whether it still holds."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from enum import StrEnum

from content.playbook import DecisionPoint, Effect, Outcome, Playbook
from dialogs.gate.evidence import Evidence
from dialogs.gate.model import WHOLE_INITIATIVE, Decision, Gate
from dialogs.initiative.holders import holders
from dialogs.initiative.model import Initiative, Wave, in_order_of_start
from dialogs.initiative.phase import pass_key
from dialogs.people.roster import Roster

# Those with the mandate have a week to look at what it rests on and to say where they stand.
OPEN_FOR = timedelta(days=7)
LONGEST_TEXT = 2_000

_GOING = frozenset({Effect.GO, Effect.GO_FOR_SOME})
_NEEDS_REASON = frozenset({Effect.NO_GO, Effect.POSTPONE, Effect.PAUSE, Effect.ROLL_BACK})
_NEEDS_DAY = frozenset({Effect.POSTPONE, Effect.NEW_WAVE})
_MAY_HAVE_DAY = _NEEDS_DAY | {Effect.GO_FOR_SOME}


class Lacking(StrEnum):
    """Why a decision cannot be recorded as it was given."""

    MANDATE = "mandate"
    OUTCOME = "outcome"
    REASON = "reason"
    REASON_OVER_RED = "reason-over-red"
    FIELD = "field"
    UNITS = "units"
    DAY = "day"


@dataclass(frozen=True, slots=True, kw_only=True)
class Scheduled:
    """A decision point of a wave or of the whole initiative, and the day it is to be taken; None when by hand.

    `reopened`: since when its phase is gone through anew; a decision from before no longer holds.
    """

    playbook: Playbook
    point: DecisionPoint
    wave: str
    due: date | None
    reopened: datetime | None = None

    def gate(self, initiative: str) -> Gate:
        """The gate, before anything was said at it."""
        return Gate(initiative=initiative, playbook=self.playbook.id, point=self.point.id, wave=self.wave)

    def open_on(self, today: date) -> bool:
        """Whether those with the mandate are asked: from a week before, until it is decided."""
        return self.due is not None and self.due - OPEN_FOR <= today


@dataclass(frozen=True, slots=True, kw_only=True)
class Given:
    """What somebody filled in to decide."""

    outcome: str
    reason: str = ""
    fields: Mapping[str, str] = field(default_factory=dict)
    units: tuple[str, ...] = ()
    day: date | None = None


def scheduled(initiative: Initiative, playbooks: Mapping[str, Playbook]) -> Iterator[Scheduled]:
    """Every gate of an initiative, in the order of its playbooks; days follow the waves as they are now."""
    waves = in_order_of_start(initiative.waves)
    for id_ in initiative.playbooks:
        if (playbook := playbooks.get(id_)) is None or not waves:
            continue
        for point in playbook.decision_points:
            if point.per_wave:
                for wave in waves:
                    anew = initiative.reopened.get(pass_key(id_, wave.id, point.phase))
                    due = _due(point, wave)
                    yield Scheduled(playbook=playbook, point=point, wave=wave.id, due=due, reopened=anew)
            else:
                # Before go-live the first wave sets the day, after it the last.
                after = point.due is not None and point.due.after_go_live is not None
                going = [wave for wave in waves if not wave.paused] or waves
                due = _due(point, going[-1] if after else going[0])
                # What is decided for all is decided anew only once all of them go through its phase again.
                passes = [initiative.reopened.get(pass_key(id_, wave.id, point.phase)) for wave in waves]
                anew = min(each for each in passes if each) if all(passes) else None
                yield Scheduled(playbook=playbook, point=point, wave=WHOLE_INITIATIVE, due=due, reopened=anew)


def mandate(initiative: Initiative, scheduled_: Scheduled, roster: Roster, today: date) -> list[str]:
    """Those who take the decision; nobody else can, and nobody stands in for them.

    For a wave, whose role is for a part of the organisation has it only with units of that part in the wave.
    """
    if scheduled_.wave != WHOLE_INITIATIVE:
        units = {id_: wave for id_, wave in initiative.units.items() if wave == scheduled_.wave}
        # By a name of its own, for the roster remembers what it worked out for the whole.
        initiative = replace(initiative, id=f"{initiative.id}/{scheduled_.wave}", units=units)
    return holders(initiative, scheduled_.playbook, scheduled_.point.decided_by, roster, today)


def holding(planned: Scheduled, gate: Gate, gates: Iterable[Gate]) -> Decision | None:
    """The decision that holds; None when there is none yet, or the gate is to be taken anew for another day.

    `gates` are all of the initiative: a wave that one of them moved opens those anew whose new day is still to come.
    """
    decision = gate.decision
    if decision is None or decision.effect in _NEEDS_DAY or (planned.reopened and decision.at < planned.reopened):
        return None
    since = [
        each
        for other in gates
        if other.wave in (WHOLE_INITIATIVE, gate.wave)
        for each in other.decisions
        if each.effect in _NEEDS_DAY and each.at > decision.at
    ]
    return None if planned.due and any(each.at.date() < planned.due for each in since) else decision


def decided_elsewhere(initiative: Initiative, planned: Scheduled, gate: Gate) -> bool:
    """Whether its day had passed before the initiative was known here, and nothing was said at it since."""
    untouched = not gate.decisions and not gate.positions
    if planned.due is None or initiative.since is None or planned.reopened:
        return False
    return untouched and planned.due < initiative.since


def decide(
    gate: Gate,
    point: DecisionPoint,
    given: Given,
    found: Evidence,
    units: Sequence[str],
    mandated: Sequence[str],
    by: str,
    at: datetime,
    today: date,
    go_live: date | None = None,
) -> Gate | list[Lacking]:
    """The gate after the decision, or everything it lacks.

    `found` is what the gate reads of the units that are to go, `go_live` the day they were to start (`start_of`). The
    outcome depends on nothing but what is given here.
    """
    outcome = next((each for each in point.outcomes if each.id == given.outcome), None)
    over = found.red_and_hard() if outcome and outcome.effect in _GOING else []
    if lacking := list(_lacking(point, outcome, given, over, units, by in mandated, today)):
        return lacking
    assert outcome is not None, "a decision without an outcome lacks one"
    some = outcome.effect is Effect.GO_FOR_SOME
    waiting = tuple(id_ for id_ in units if some and id_ not in given.units)
    put_off = bool(waiting) or outcome.effect in _NEEDS_DAY
    return gate.with_decision(
        Decision(
            outcome=outcome.id,
            effect=outcome.effect,
            by=by,
            at=at,
            reason=given.reason.strip()[:LONGEST_TEXT],
            fields={each.id: given.fields[each.id].strip()[:LONGEST_TEXT] for each in point.fields},
            units=tuple(id_ for id_ in units if some and id_ in given.units),
            waiting=waiting,
            day=given.day if put_off else None,
            go_live=go_live if some or outcome.effect is Effect.POSTPONE else None,
            over=tuple(over),
            met=len(found.met),
            unmet=len(found.unmet),
            unknown=len(found.unknown),
        )
    )


def _lacking(
    point: DecisionPoint,
    outcome: Outcome | None,
    given: Given,
    over: Sequence[str],
    units: Sequence[str],
    mandated: bool,
    today: date,
) -> Iterator[Lacking]:
    if not mandated:
        yield Lacking.MANDATE
    if outcome is None:
        yield Lacking.OUTCOME
        return
    if not given.reason.strip():
        if over:
            yield Lacking.REASON_OVER_RED
        elif outcome.effect in _NEEDS_REASON:
            yield Lacking.REASON
    if any(not given.fields.get(each.id, "").strip() for each in point.fields):
        yield Lacking.FIELD
    if outcome.effect is Effect.GO_FOR_SOME and not set(given.units) & set(units):
        yield Lacking.UNITS
    # A day that was left from another choice is not asked about: it is not used.
    too_early = given.day is not None and given.day <= today
    if (outcome.effect in _NEEDS_DAY and given.day is None) or (outcome.effect in _MAY_HAVE_DAY and too_early):
        yield Lacking.DAY


def _due(point: DecisionPoint, wave: Wave) -> date | None:
    """The day it is to be taken for a wave; a paused one has no day, so that its gates are taken by hand."""
    return point.due.on(wave.go_live) if point.due and not wave.paused else None
