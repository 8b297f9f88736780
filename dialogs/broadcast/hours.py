"""When somebody may be written to: in the hours of their unit's shifts, else in office hours on working days."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from content.settings import Consideration
from dialogs.initiative.model import Rhythm
from dialogs.initiative.rounds import working_day, working_days_after
from dialogs.people.model import Unit

_SUNDAY = 6
_SATURDAY = 5
# A unit that works one day a week can have that day taken by holidays several weeks running.
_LOOKED_AHEAD = 36
_A_DAY = timedelta(days=1)


def allowed_from(unit: Unit, rhythm: Rhythm, consideration: Consideration, moment: datetime) -> datetime:
    """The first moment from `moment` on when the unit's people may be written to (UTC)."""
    first = unit.day(moment)
    for number in range(_LOOKED_AHEAD):
        for begins, ends in _open_on(first + number * _A_DAY, unit, rhythm, consideration):
            if moment < ends:
                return max(moment, begins).astimezone(UTC)
    # Shifts that never come: nothing is put off for good.
    return allowed_from(replace(unit, shifts=()), rhythm, consideration, moment)


def next_morning(unit: Unit, rhythm: Rhythm, consideration: Consideration, moment: datetime) -> datetime:
    """When office hours begin the next time after the day of `moment`, in the unit's own time (UTC)."""
    midnight = datetime.combine(unit.day(moment) + _A_DAY, time(), ZoneInfo(unit.time_zone))
    return allowed_from(replace(unit, shifts=()), rhythm, consideration, midnight)


def days_before(unit: Unit, rhythm: Rhythm, moment: datetime, count: int) -> datetime:
    """The same hour `count` working days earlier, in the unit's own time (UTC)."""
    zone = ZoneInfo(unit.time_zone)
    local = moment.astimezone(zone)
    day = local.date()
    while count > 0:
        day -= _A_DAY
        count -= working_day(rhythm, unit.time_zone, day)
    return datetime.combine(day, local.time(), zone).astimezone(UTC)


def days_after(unit: Unit, rhythm: Rhythm, moment: datetime, count: int) -> datetime:
    """The same hour `count` working days later, in the unit's own time (UTC)."""
    zone = ZoneInfo(unit.time_zone)
    local = moment.astimezone(zone)
    day = working_days_after(rhythm, unit.time_zone, local.date(), count)
    return datetime.combine(day, local.time(), zone).astimezone(UTC)


def _open_on(
    day: date, unit: Unit, rhythm: Rhythm, consideration: Consideration
) -> Iterator[tuple[datetime, datetime]]:
    """From when to when people may be written to on a day, in order."""
    zone = ZoneInfo(unit.time_zone)
    for opens, closes in _hours_of(day, unit, rhythm, consideration):
        # Where the clocks go back the later one, where they go forward the earlier: inside by every clock on the wall.
        begins = max(_instants(day, opens, zone))
        ends = min(_instants(day, closes, zone))
        if begins < ends:
            yield begins, ends


def _hours_of(day: date, unit: Unit, rhythm: Rhythm, consideration: Consideration) -> list[tuple[time, time]]:
    works = working_day(rhythm, unit.time_zone, day)
    if not unit.shifts:
        return [(consideration.opens, consideration.closes)] if works else []
    # On a holiday a unit works as on a Sunday, if it does at all.
    weekday = day.weekday() if works or day.weekday() >= _SATURDAY else _SUNDAY
    return sorted((each.opens, each.closes) for each in unit.shifts if weekday in each.days)


def _instants(day: date, clock: time, zone: ZoneInfo) -> tuple[datetime, datetime]:
    """When it is that time: twice the same but for the nights on which the clocks are changed."""
    first = datetime.combine(day, clock, zone)
    return first.astimezone(UTC), first.replace(fold=1).astimezone(UTC)
