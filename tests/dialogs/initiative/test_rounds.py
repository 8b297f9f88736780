"""Rounds follow the unit's own clock and its holidays, and lie side by side without a gap."""

from datetime import date, datetime, timedelta
from itertools import islice
from zoneinfo import ZoneInfo

import pytest

from dialogs.initiative.model import Rhythm
from dialogs.initiative.rounds import (
    Round,
    period_of,
    round_at,
    rounds_before,
    week_of,
    working_day,
    working_days_between,
)
from dialogs.people.model import Unit
from tests.dialogs.initiative.kit import STOCKHOLM, utc

SE, DK, NO, FI, IS = "Europe/Stockholm", "Europe/Copenhagen", "Europe/Oslo", "Europe/Helsinki", "Atlantic/Reykjavik"
MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY, SATURDAY, SUNDAY = range(7)


def within(zone: str) -> Unit:
    return Unit(id=zone, name=zone, time_zone=zone)


def in_week_of(day: date, rhythm: Rhythm, zone: str = SE) -> Round:
    """The round that noon of a day lies in."""
    noon = datetime(day.year, day.month, day.day, 12, tzinfo=ZoneInfo(zone))
    return round_at(rhythm, within(zone), noon)


def asked_on(day: date, rhythm: Rhythm, zone: str) -> date:
    return in_week_of(day, rhythm, zone).asks.astimezone(ZoneInfo(zone)).date()


def test_an_ordinary_week_asks_on_monday_reminds_on_wednesday_morning_is_late_at_four_and_says_so_on_thursday() -> None:
    assert round_at(Rhythm(), STOCKHOLM, utc(2026, 11, 18, 3)) == Round(
        period="2026-W47",
        number=date(2026, 11, 16).toordinal() // 7,
        asks=utc(2026, 11, 16, 8),
        reminds=utc(2026, 11, 18, 8),
        late=utc(2026, 11, 18, 15),
        warns=utc(2026, 11, 19, 8),
        ends=utc(2026, 11, 22, 23),
    )


@pytest.mark.parametrize("weekday", [MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY])
def test_whatever_the_weekday_an_ordinary_week_has_time_for_a_reminder(weekday: int) -> None:
    found = in_week_of(date(2026, 11, 16), Rhythm(weekday=weekday))
    assert found.reminds < found.late


@pytest.mark.parametrize("weekday", [MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY])
def test_whatever_the_weekday_an_ordinary_week_has_time_to_say_that_it_is_late(weekday: int) -> None:
    found = in_week_of(date(2026, 11, 16), Rhythm(weekday=weekday))
    assert found.warns < found.ends


@pytest.mark.parametrize(
    ("zone", "agreed", "expected"),
    [
        # Midsummer Eve, a Friday, is free where it is kept.
        (SE, date(2026, 6, 19), date(2026, 6, 22)),
        (FI, date(2026, 6, 19), date(2026, 6, 22)),
        (DK, date(2026, 6, 19), date(2026, 6, 19)),
        (NO, date(2026, 6, 19), date(2026, 6, 19)),
        # Easter Monday.
        *((zone, date(2026, 4, 6), date(2026, 4, 7)) for zone in (SE, DK, NO, FI)),
        # Maundy Thursday is free in Denmark and Norway, Good Friday in all.
        (SE, date(2026, 4, 2), date(2026, 4, 2)),
        (FI, date(2026, 4, 2), date(2026, 4, 2)),
        (DK, date(2026, 4, 2), date(2026, 4, 7)),
        (NO, date(2026, 4, 2), date(2026, 4, 7)),
        # Christmas Eve on a Thursday.
        *((zone, date(2026, 12, 24), date(2026, 12, 28)) for zone in (SE, DK, NO, FI, IS)),
        # Christmas Eve on a Monday: Thursday is the first working day.
        *((zone, date(2029, 12, 24), date(2029, 12, 27)) for zone in (SE, DK, NO, FI, IS)),
        # New Year's Eve on a Thursday.
        *((zone, date(2026, 12, 31), date(2027, 1, 4)) for zone in (SE, DK, NO, IS)),
        (FI, date(2026, 12, 31), date(2026, 12, 31)),
        # The national days.
        (SE, date(2028, 6, 6), date(2028, 6, 7)),
        (DK, date(2029, 6, 5), date(2029, 6, 6)),
        (NO, date(2027, 5, 17), date(2027, 5, 18)),
        (FI, date(2027, 12, 6), date(2027, 12, 7)),
    ],
)
def test_on_a_holiday_the_next_working_day_asks(zone: str, agreed: date, expected: date) -> None:
    assert asked_on(agreed, Rhythm(weekday=agreed.weekday()), zone) == expected


def test_over_new_year_the_days_to_answer_are_counted_without_the_free_ones() -> None:
    found = in_week_of(date(2026, 12, 28), Rhythm(weekday=TUESDAY, every=2))
    assert found == Round(
        period="2026-W52",
        number=date(2026, 12, 21).toordinal() // 14,
        asks=utc(2026, 12, 22, 8),
        reminds=utc(2026, 12, 28, 8),
        late=utc(2026, 12, 28, 15),
        warns=utc(2026, 12, 29, 8),
        ends=utc(2027, 1, 4, 23),
    )


def test_a_round_with_so_many_holidays_that_the_answer_is_late_as_it_ends_says_so_no_more() -> None:
    found = in_week_of(date(2026, 12, 22), Rhythm(weekday=TUESDAY))
    assert (found.late, found.warns, found.ends) == (
        utc(2026, 12, 28, 15),
        utc(2026, 12, 28, 23),
        utc(2026, 12, 28, 23),
    )


@pytest.mark.parametrize("weekday", [SATURDAY, SUNDAY])
def test_an_agreed_day_at_the_weekend_means_the_monday_after_it(weekday: int) -> None:
    assert asked_on(date(2026, 11, 22), Rhythm(weekday=weekday), SE) == date(2026, 11, 23)


def test_a_round_in_which_everybody_is_off_asks_on_the_agreed_day() -> None:
    lunar_new_year = Rhythm(weekday=SATURDAY, country="VN")
    assert asked_on(date(2025, 1, 25), lunar_new_year, SE) == date(2025, 1, 25)


@pytest.mark.parametrize("weekday", [MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY])
def test_with_one_day_to_answer_the_reminder_comes_on_the_next_morning(weekday: int) -> None:
    found = in_week_of(date(2026, 11, 18), Rhythm(weekday=weekday, answer_days=1))
    assert found.late - found.reminds == timedelta(hours=7)
    assert found.reminds > found.asks


def test_where_the_deadline_is_no_later_than_the_hour_of_asking_there_is_no_reminder() -> None:
    found = in_week_of(date(2026, 11, 18), Rhythm(hour=12, until=12))
    assert found.reminds == found.late


def test_the_country_of_the_rhythm_comes_before_that_of_the_time_zone() -> None:
    constitution_day = date(2026, 6, 5)
    assert working_day(Rhythm(), SE, constitution_day)
    assert not working_day(Rhythm(country="DK"), SE, constitution_day)


def test_where_the_country_is_unknown_only_weekends_are_free() -> None:
    christmas = date(2026, 12, 25)
    assert working_day(Rhythm(), "America/New_York", christmas)
    assert not working_day(Rhythm(), "America/New_York", christmas + timedelta(days=1))


def test_when_the_clocks_change_people_are_still_asked_at_nine_and_no_hour_is_lost() -> None:
    last_of_summer, first_of_winter = (in_week_of(day, Rhythm()) for day in (date(2026, 10, 19), date(2026, 10, 26)))
    assert (last_of_summer.asks, last_of_summer.ends) == (utc(2026, 10, 19, 7), utc(2026, 10, 25, 23))
    assert (first_of_winter.asks, first_of_winter.ends) == (utc(2026, 10, 26, 8), utc(2026, 11, 1, 23))
    last_of_winter, first_of_summer = (in_week_of(day, Rhythm()) for day in (date(2026, 3, 23), date(2026, 3, 30)))
    assert (last_of_winter.asks, last_of_winter.ends) == (utc(2026, 3, 23, 8), utc(2026, 3, 29, 22))
    assert (first_of_summer.asks, first_of_summer.ends) == (utc(2026, 3, 30, 7), utc(2026, 4, 5, 22))


def test_a_round_goes_from_the_agreed_weekday_to_the_day_before_the_next() -> None:
    rhythm = Rhythm(weekday=THURSDAY)
    days = [date(2026, 11, 18), date(2026, 11, 19), date(2026, 11, 25), date(2026, 11, 26)]
    assert [in_week_of(day, rhythm).period for day in days] == ["2026-W46", "2026-W47", "2026-W47", "2026-W48"]


def test_the_week_begins_when_it_does_in_the_unit() -> None:
    late_on_sunday = utc(2026, 11, 15, 22, 30)
    periods = {zone: round_at(Rhythm(), within(zone), late_on_sunday).period for zone in (FI, SE, IS)}
    assert periods == {FI: "2026-W47", SE: "2026-W46", IS: "2026-W46"}


def test_every_second_week_stays_every_second_week_over_a_year_of_53_weeks() -> None:
    found = [each.period for each in islice(rounds_before(Rhythm(every=2), STOCKHOLM, utc(2027, 2, 1, 12)), 5)]
    assert found == ["2027-W03", "2027-W01", "2026-W52", "2026-W50", "2026-W48"]


@pytest.mark.parametrize(
    ("day", "period", "week"),
    [
        (date(2026, 12, 31), "2026-W53", 53),
        (date(2027, 1, 3), "2026-W53", 53),
        (date(2027, 1, 4), "2027-W01", 1),
        (date(2024, 12, 30), "2025-W01", 1),
    ],
)
def test_a_period_is_called_by_the_week_as_people_count_it(day: date, period: str, week: int) -> None:
    assert (period_of(day), week_of(period_of(day))) == (period, week)


@pytest.mark.parametrize(
    ("first", "last", "passed"),
    [
        (date(2026, 11, 16), date(2026, 11, 16), 0),
        (date(2026, 11, 16), date(2026, 11, 17), 1),
        (date(2026, 11, 20), date(2026, 11, 22), 0),
        (date(2026, 11, 20), date(2026, 11, 23), 1),
        (date(2026, 12, 23), date(2026, 12, 28), 1),
        (date(2026, 11, 17), date(2026, 11, 16), 0),
    ],
)
def test_only_working_days_pass(first: date, last: date, passed: int) -> None:
    assert working_days_between(Rhythm(), SE, first, last) == passed
