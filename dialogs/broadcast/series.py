"""When a broadcast that repeats goes out the next time."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from content.duration import CalendarDuration
from dialogs.broadcast.broadcast import Repeat
from dialogs.initiative.model import Rhythm
from dialogs.initiative.rounds import working_day, working_days_after
from dialogs.people.model import Unit

_A_DAY = timedelta(days=1)
_DAYS = {Repeat.WEEKLY: 7, Repeat.FORTNIGHTLY: 14}


def next_moment(repeat: Repeat, since: datetime, unit: Unit, rhythm: Rhythm, now: datetime) -> datetime | None:
    """The first moment after `now` of the series that began at `since`; on a free day the next working day.

    Counted from where it began, so that neither a holiday nor a short month moves the days after it, and the hour stays
    what it is on the wall, also over a change to summer time. What was missed is not made up for.
    """
    if repeat is Repeat.NEVER:
        return None
    zone = ZoneInfo(unit.time_zone)
    local = since.astimezone(zone)
    first = local.date()
    if repeat is Repeat.WORKING_DAYS:
        # Each of them is one: those of years are not counted through.
        first = max(first, now.astimezone(zone).date() - _A_DAY)
    number = 0
    while True:
        number += 1
        day = _on_working_day(_day(repeat, first, number, unit, rhythm), unit, rhythm)
        at = datetime.combine(day, local.time(), zone).astimezone(UTC)
        if at > now:
            return at


def _day(repeat: Repeat, first: date, number: int, unit: Unit, rhythm: Rhythm) -> date:
    if repeat is Repeat.WORKING_DAYS:
        return working_days_after(rhythm, unit.time_zone, first, number)
    if repeat is Repeat.MONTHLY:
        return CalendarDuration(months=number).after(first)
    return first + number * timedelta(days=_DAYS[repeat])


def _on_working_day(day: date, unit: Unit, rhythm: Rhythm) -> date:
    while not working_day(rhythm, unit.time_zone, day):
        day += _A_DAY
    return day
