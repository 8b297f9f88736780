"""Which of its criteria a gate can ask of anybody: those of a phase that has begun before the gate's day."""

from collections.abc import Callable
from datetime import date, timedelta

from content.playbook import ANY_PHASE, Criterion, Scope
from dialogs.gate.flow import Scheduled
from dialogs.gate.model import WHOLE_INITIATIVE
from dialogs.initiative.model import Initiative
from dialogs.initiative.phase import phase_of_wave

_A_DAY = timedelta(days=1)


def reached(initiative: Initiative, planned: Scheduled, today: date) -> Callable[[Criterion], bool]:
    """Whether somebody can have been asked a criterion when the gate is taken: on its day, or later when it waits.

    A phase is asked about from the day it begins, so one that begins on the gate's own day comes too late. What is
    answered for more than a unit is asked as soon as any wave of the initiative is in its phase.
    """
    day = max(planned.due or today, today) - _A_DAY
    everywhere = [each.id for each in initiative.waves]
    of_gate = everywhere if planned.wave == WHOLE_INITIATIVE else [planned.wave]
    by_units, by_others = _begun(initiative, planned, of_gate, day), _begun(initiative, planned, everywhere, day)
    return lambda criterion: criterion.phase in (by_units if criterion.scope is Scope.UNIT else by_others)


def _begun(initiative: Initiative, planned: Scheduled, waves: list[str], day: date) -> set[str]:
    """Every phase up to the one that the wave furthest ahead is in."""
    order = [each.id for each in planned.playbook.phases]
    last = max(order.index(phase_of_wave(initiative, planned.playbook, each, day).id) for each in waves)
    return {ANY_PHASE, *order[: last + 1]}
