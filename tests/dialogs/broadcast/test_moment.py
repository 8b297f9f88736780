"""A day and a time on the wall become one moment, or the reason why they are none."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogs.broadcast.moment import Moment, NoMoment, read_moment

NOW = datetime(2026, 11, 16, 9, 0, tzinfo=UTC)
ZONES = st.sampled_from(["Europe/Stockholm", "Europe/Helsinki", "Atlantic/Reykjavik", "Atlantic/Faroe"])
# Every quarter of an hour of a year, in which the clocks are changed twice.
WALL = st.integers(0, 365 * 96 - 1).map(lambda number: datetime(2027, 1, 1) + timedelta(minutes=15 * number))  # noqa: DTZ001 - what a clock on the wall shows
CHANGES = st.sampled_from([datetime(2027, 3, 28), datetime(2027, 10, 31)])  # noqa: DTZ001
NIGHTS = st.builds(lambda day, minutes: day + timedelta(minutes=minutes), CHANGES, st.integers(0, 300))


@given(st.one_of(WALL, NIGHTS), ZONES)
def test_every_time_of_a_year_is_there_once_twice_or_not_at_all(wall: datetime, time_zone: str) -> None:
    zone = ZoneInfo(time_zone)
    # All moments at which a clock there shows this time, looked for hour by hour around it.
    shown = {
        moment
        for hours in range(-5, 6)
        if (moment := wall.replace(tzinfo=UTC) + timedelta(hours=hours)).astimezone(zone).replace(tzinfo=None) == wall
    }
    found = read_moment(wall.date(), f"{wall:%H:%M}", time_zone, NOW)
    assert found == (Moment(at=min(shown), twice=len(shown) == 2) if shown else NoMoment.SKIPPED)


@pytest.mark.parametrize("day", [date(2027, 3, 28), date(2027, 10, 31)])
def test_the_nights_on_which_the_clocks_are_changed_are_among_them(day: date) -> None:
    found = read_moment(day, "02:30", "Europe/Stockholm", NOW)
    first = datetime(2027, 10, 31, 0, 30, tzinfo=UTC)
    assert found == (NoMoment.SKIPPED if day.month == 3 else Moment(at=first, twice=True))


@pytest.mark.parametrize(
    ("day", "clock", "why"),
    [
        (None, "08:30", NoMoment.UNREADABLE),
        (date(2026, 12, 1), "half past", NoMoment.UNREADABLE),
        (date(2026, 12, 1), "08:30Z", NoMoment.UNREADABLE),
        (date(2026, 12, 1), "25:00", NoMoment.UNREADABLE),
        (date(2026, 12, 1), "", NoMoment.UNREADABLE),
        (date(2026, 11, 16), "10:00", NoMoment.PAST),
        (date(2029, 1, 2), "08:30", NoMoment.TOO_FAR),
        (date.min, "00:00", NoMoment.PAST),
        (date.max, "23:59", NoMoment.TOO_FAR),
    ],
)
def test_what_is_no_moment_says_why(day: date | None, clock: str, why: NoMoment) -> None:
    assert read_moment(day, clock, "Europe/Stockholm", NOW) is why


def test_a_minute_from_now_is_one() -> None:
    assert read_moment(date(2026, 11, 16), "10:01", "Europe/Stockholm", NOW) == Moment(at=NOW + timedelta(minutes=1))
