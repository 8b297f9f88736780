"""A year of a change: what was done of the plan, what was decided, how readiness developed, what was achieved."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from enum import StrEnum

from content.language import Texts
from content.playbook import Cadence, Playbook
from dialogs.action.model import Action, ActionState
from dialogs.checkin.model import CheckIn
from dialogs.gate.flow import Scheduled, scheduled
from dialogs.gate.model import Decision, Gate
from dialogs.initiative.model import Benefit, Initiative
from dialogs.initiative.rounds import round_at, rounds_before
from dialogs.people.model import Unit
from dialogs.plan.model import Known, Plan, Progress
from dialogs.report.duty import Duty
from dialogs.report.model import StatusReport
from dialogs.rollup.activities import responsible
from dialogs.rollup.model import Colour

# Reports of a year are written until then in the next one; our default, no founding document says.
_WRITTEN_UNTIL = (3, 31)
# A chart of more rounds cannot be read; then it is one for each month.
_MOST_ROUNDS = 12


class Stage(StrEnum):
    """How far an activity has come."""

    DONE = "done"
    UNDER_WAY = "under-way"
    NOT_BEGUN = "not-begun"
    DROPPED = "dropped"
    # Nobody has said, or too long ago to go by.
    UNKNOWN = "unknown"


_OF_COLOUR = {Colour.GREEN: Stage.DONE, Colour.YELLOW: Stage.UNDER_WAY, Colour.RED: Stage.NOT_BEGUN}
_OF_PROGRESS = {
    Progress.DONE: Stage.DONE,
    Progress.IN_PROGRESS: Stage.UNDER_WAY,
    Progress.PLANNED: Stage.NOT_BEGUN,
    Progress.DROPPED: Stage.DROPPED,
}


@dataclass(slots=True)
class Activities:
    """How many of somebody's activities have come how far, and the oldest answer among them.

    `who` are the names of a function or role in each language, or what a plan calls them.
    """

    who: Texts | str
    stages: Counter[Stage] = field(default_factory=Counter)
    oldest: date | None = None


def default_year(initiatives: Iterable[Initiative], today: date) -> int:
    """The last full year, if any of them was known in it; else the one that runs."""
    last = today.year - 1
    return last if any(each.since is None or each.since.year <= last for each in initiatives) else today.year


def last_day(year: int, today: date) -> date:
    """The last day that a report of the year tells of."""
    return min(date(year, 12, 31), today)


def activities(
    initiative: Initiative,
    playbooks: Mapping[str, Playbook],
    plan: Plan | None,
    whole: CheckIn | None,
    today: date,
) -> list[Activities]:
    """How far the activities have come, by who answers for them.

    Of a method that is a plan itself (one with years it holds) the criteria are the activities: met, partly, not. Of
    any other they are the rows of the activity plan. `whole` is what was answered for the initiative as a whole.
    """
    found: list[Activities] = []
    for each in responsible(initiative, playbooks, whole, today):
        if each.activities:
            own = Activities(who=each.who.label)
            own.stages.update(_OF_COLOUR.get(read.colour, Stage.UNKNOWN) for read in each.activities if read.colour)
            own.oldest = min((read.said_on for read in each.activities if read.said_on), default=None)
            found.append(own)
    named: dict[str, Activities] = {}
    for row in plan.rows if plan else ():
        status, who = row.text(Known.STATUS), row.text(Known.RESPONSIBLE)
        stage = _OF_PROGRESS[Progress(status)] if status in set(Progress) else Stage.UNKNOWN
        named.setdefault(who, Activities(who=who)).stages[stage] += 1
    return [*found, *named.values()]


def decided_in(
    year: int, initiative: Initiative, playbooks: Mapping[str, Playbook], gates: Iterable[Gate]
) -> list[tuple[Scheduled, Decision]]:
    """The decisions of the year, in the order they fell."""
    known = {gate.id: gate for gate in gates}
    found = [
        (each, decision)
        for each in scheduled(initiative, playbooks)
        if (gate := known.get(each.gate(initiative.id).id))
        for decision in gate.decisions
        if decision.at.date().year == year
    ]
    return sorted(found, key=lambda each: each[1].at)


def rounds_of(year: int, initiative: Initiative, unit: Unit, now: datetime) -> list[str]:
    """The rounds that began in the year, oldest first, as far as they have begun."""
    found = _back(year, initiative, unit, now)
    return list(reversed([period for period in found if int(period[:4]) == year]))


def development(colours: Mapping[str, Counter[Colour]]) -> dict[str, Counter[Colour]]:
    """Of rounds by their period, oldest first, those that show how it went: all, of many the last of each month."""
    answered = {period: counts for period, counts in colours.items() if counts}
    if len(answered) <= _MOST_ROUNDS:
        return answered
    # A week belongs to where most of its days are.
    last = {date.fromisocalendar(int(period[:4]), int(period[-2:]), 4).month: period for period in answered}
    return {period: answered[period] for period in last.values()}


def measured_by(benefits: Sequence[Benefit], day: date) -> tuple[Benefit, ...]:
    """The same as one knew them then: without what was measured later."""
    return tuple(
        replace(each, measurements=tuple(point for point in each.measurements if point.day <= day)) for each in benefits
    )


def done_in(year: int, actions: Iterable[Action]) -> int:
    """How many actions came to their end in the year."""
    return len([each for each in actions if each.state is ActionState.DONE and each.touched.date().year == year])


def written_of(year: int, duties: Iterable[Duty], reports: Sequence[StatusReport]) -> list[tuple[Duty, StatusReport]]:
    """The latest of each yearly report that was written about the year: until the end of March of the next."""
    first, last = date(year, *_WRITTEN_UNTIL), date(year + 1, *_WRITTEN_UNTIL)
    found = []
    for duty in duties:
        if duty.report.cadence is not Cadence.YEARLY:
            continue
        own = [each for each in reports if each.duty == duty.id and first < each.at.date() <= last]
        if latest := max(own, key=lambda each: each.at, default=None):
            found.append((duty, latest))
    return found


def _back(year: int, initiative: Initiative, unit: Unit, now: datetime) -> Iterator[str]:
    """Periods from now back to the first of the year."""
    current = round_at(initiative.rhythm, unit, now).period
    if int(current[:4]) >= year:
        yield current
    for each in rounds_before(initiative.rhythm, unit, now):
        if int(each.period[:4]) < year:
            return
        yield each.period
