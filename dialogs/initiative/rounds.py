"""When people are asked, and when their answer is late: rounds, in the unit's own time and around its holidays."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

import holidays

from dialogs.initiative.model import Rhythm
from dialogs.people.model import Unit

# Whose holidays are kept where an initiative does not say: the country of the time zone.
_COUNTRY_OF = {
    "Europe/Stockholm": "SE",
    "Europe/Copenhagen": "DK",
    "Europe/Oslo": "NO",
    "Europe/Helsinki": "FI",
    "Europe/Mariehamn": "FI",
    "Atlantic/Reykjavik": "IS",
    "Atlantic/Faroe": "DK",
}
# Days that are free in practice though no law says so, such as Midsummer Eve.
_FREE_IN_PRACTICE = {"SE": ("public", "de_facto"), "DK": ("public", "optional")}
# Half days by law that nobody plans a check-in for; month and day.
_ALSO_FREE = {"NO": ((12, 24), (12, 31)), "IS": ((12, 24), (12, 31))}
_A_DAY = timedelta(days=1)
_A_WEEK = timedelta(days=7)
_SATURDAY = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class Round:
    """One round of check-ins: its period (the ISO week it begins in, such as `2026-W47`) and its moments in UTC.

    Asked at `asks`, reminded at `reminds`, late from `late`, told so at `warns`, and missed at `ends`.
    """

    period: str
    number: int
    asks: datetime
    reminds: datetime
    late: datetime
    warns: datetime
    ends: datetime


def round_at(rhythm: Rhythm, unit: Unit, moment: datetime) -> Round:
    """The round that `moment` lies in: from the agreed weekday to the day before the next one."""
    # Weeks are counted through, so that every second week stays every second week over New Year.
    week = ((unit.day(moment) - timedelta(days=rhythm.weekday)).toordinal() - 1) // 7
    return _round(rhythm, unit.time_zone, week // rhythm.every)


def next_asking(rhythm: Rhythm, unit: Unit, moment: datetime) -> date:
    """The day people are asked the next time, today where that is still to come."""
    current = round_at(rhythm, unit, moment)
    ahead = current if moment < current.asks else round_at(rhythm, unit, current.ends)
    return unit.day(ahead.asks)


def rounds_before(rhythm: Rhythm, unit: Unit, moment: datetime) -> Iterator[Round]:
    """The rounds before the one that `moment` lies in, newest first, without end."""
    number = round_at(rhythm, unit, moment).number
    while True:
        number -= 1
        yield _round(rhythm, unit.time_zone, number)


def working_day(rhythm: Rhythm, time_zone: str, day: date) -> bool:
    """Whether people are at work: no weekend, no holiday."""
    country = rhythm.country or _COUNTRY_OF.get(time_zone)
    return day.weekday() < _SATURDAY and not (country and _is_holiday(country, day))


def working_days_after(rhythm: Rhythm, time_zone: str, day: date, count: int) -> date:
    """The day that lies `count` working days after this one."""
    while count > 0:
        day += _A_DAY
        count -= working_day(rhythm, time_zone, day)
    return day


def working_days_between(rhythm: Rhythm, time_zone: str, first: date, last: date) -> int:
    """How many working days have passed since `first` when it is `last`."""
    return sum(working_day(rhythm, time_zone, first + timedelta(days=n)) for n in range(1, (last - first).days + 1))


def period_of(day: date) -> str:
    """The ISO week a day lies in."""
    year, week, _ = day.isocalendar()
    return f"{year}-W{week:02}"


def week_of(period: str) -> int:
    """The number of the week, as people say it."""
    return int(period.rpartition("W")[2])


# All of a region's units share a few of these: by rhythm and time zone.
@lru_cache(maxsize=4096)
def _round(rhythm: Rhythm, time_zone: str, number: int) -> Round:
    begins = date.fromordinal(number * rhythm.every * 7 + 1) + timedelta(days=rhythm.weekday)
    after = begins + rhythm.every * _A_WEEK
    asked_on = _first_working_day(rhythm, time_zone, begins, after)
    due_on = working_days_after(rhythm, time_zone, asked_on, rhythm.answer_days)
    ends = _moment(time_zone, after, 0)
    late = min(_moment(time_zone, due_on, rhythm.until), ends)
    warned_on = working_days_after(rhythm, time_zone, due_on, 1)
    return Round(
        period=period_of(begins),
        number=number,
        asks=_moment(time_zone, asked_on, rhythm.hour),
        # On the morning of the last day: whoever answers in time by themselves is left alone.
        reminds=min(_moment(time_zone, due_on, rhythm.hour), late),
        late=late,
        warns=min(_moment(time_zone, warned_on, rhythm.hour), ends),
        ends=ends,
    )


def _first_working_day(rhythm: Rhythm, time_zone: str, begins: date, after: date) -> date:
    """The agreed weekday, on a holiday the next working day; where the whole round is free, the agreed one."""
    days = (begins + timedelta(days=n) for n in range((after - begins).days))
    return next((day for day in days if working_day(rhythm, time_zone, day)), begins)


def _moment(time_zone: str, day: date, hour: int) -> datetime:
    return datetime.combine(day, time(hour), ZoneInfo(time_zone)).astimezone(UTC)


@lru_cache(maxsize=16_384)
def _is_holiday(country: str, day: date) -> bool:
    return day in _calendar(country) or (day.month, day.day) in _ALSO_FREE.get(country, ())


@lru_cache(maxsize=16)
def _calendar(country: str) -> holidays.HolidayBase:
    return holidays.country_holidays(country, categories=_FREE_IN_PRACTICE.get(country, ("public",)))
