"""What the regular review of a plan looks at."""

from dataclasses import dataclass
from datetime import date, timedelta

from dialogs.plan.model import Known, Plan, PlanKind, Progress, Row
from dialogs.plan.span import parse_day, parse_span

# No founding document says how often a plan is looked over, only that it is.
REVIEWED_WITHIN = timedelta(days=30)

_ENDED = (Progress.DONE, Progress.DROPPED)


@dataclass(frozen=True, slots=True, kw_only=True)
class Due:
    """A row to look at: its end has passed, or nobody has looked at it for long; `number` counts from 1."""

    number: int
    row: Row
    late: bool
    unreviewed: bool


def due(plan: Plan, today: date) -> list[Due]:
    """The rows that need a look, in the plan's order; what is done or dropped needs none.

    An activity that nobody has marked as reviewed counts from the day the plan was saved.
    """
    found = (
        Due(number=number, row=row, late=_late(plan, row, today), unreviewed=_unreviewed(plan, row, today))
        for number, row in enumerate(plan.rows, 1)
        if row.text(Known.STATUS) not in _ENDED
    )
    return [each for each in found if each.late or each.unreviewed]


def _late(plan: Plan, row: Row, today: date) -> bool:
    # What is to be said seldom has a status: that its day has passed does not mean it was not said.
    if plan.kind is PlanKind.COMMUNICATION and not row.text(Known.STATUS):
        return False
    ends = [span.last for field in (Known.WHEN, Known.DATE) if (span := parse_span(row.text(field)))]
    return bool(ends) and max(ends) < today


def _unreviewed(plan: Plan, row: Row, today: date) -> bool:
    reviewed = parse_day(row.text(Known.LAST_REVIEWED))
    if reviewed is None and plan.kind is PlanKind.COMMUNICATION:
        return False
    return today - (reviewed or plan.at.date()) > REVIEWED_WITHIN
