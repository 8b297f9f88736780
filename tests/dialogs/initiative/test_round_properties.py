"""Whatever the rhythm, the zone and the moment, rounds keep their promises."""

from datetime import date, datetime, timedelta
from itertools import islice
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from dialogs.initiative.model import Rhythm
from dialogs.initiative.rounds import (
    Round,
    period_of,
    round_at,
    rounds_before,
    working_day,
    working_days_after,
    working_days_between,
)
from dialogs.people.model import Unit

SE, DK, NO, FI, IS = "Europe/Stockholm", "Europe/Copenhagen", "Europe/Oslo", "Europe/Helsinki", "Atlantic/Reykjavik"
MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY, SATURDAY, SUNDAY = range(7)


def within(zone: str) -> Unit:
    return Unit(id=zone, name=zone, time_zone=zone)


ZONES = st.sampled_from([SE, DK, NO, FI, IS, "Atlantic/Faroe", "Europe/Mariehamn", "America/New_York"])
RHYTHMS = st.builds(
    Rhythm,
    weekday=st.integers(MONDAY, SUNDAY),
    hour=st.integers(0, 23),
    every=st.integers(1, 4),
    answer_days=st.integers(1, 5),
    until=st.integers(0, 23),
    country=st.sampled_from([None, None, "SE", "NO"]),
)
MOMENTS = st.datetimes(datetime(2023, 1, 1), datetime(2034, 1, 1), timezones=st.just(ZoneInfo("UTC")))  # noqa: DTZ001
DAYS = st.dates(date(2023, 1, 1), date(2034, 1, 1))


def days_of(found: Round, rhythm: Rhythm, unit: Unit) -> list[date]:
    last = unit.day(found.ends - timedelta(seconds=1))
    return [last - timedelta(days=n) for n in range(7 * rhythm.every)][::-1]


@given(RHYTHMS, ZONES, MOMENTS)
def test_a_round_asks_then_reminds_then_is_late_then_says_so_then_ends(
    rhythm: Rhythm, zone: str, moment: datetime
) -> None:
    found = round_at(rhythm, within(zone), moment)
    assert found.asks <= found.reminds <= found.late <= found.warns <= found.ends


@given(RHYTHMS, ZONES, MOMENTS)
def test_rounds_tile_time_without_gap_or_overlap(rhythm: Rhythm, zone: str, moment: datetime) -> None:
    unit = within(zone)
    found = round_at(rhythm, unit, moment)
    before = next(rounds_before(rhythm, unit, moment))
    assert before.ends <= moment < found.ends
    assert (
        round_at(rhythm, unit, before.ends) == round_at(rhythm, unit, found.ends - timedelta(microseconds=1)) == found
    )
    assert round_at(rhythm, unit, before.ends - timedelta(microseconds=1)) == before


@given(RHYTHMS, ZONES, MOMENTS)
def test_a_round_is_named_after_the_week_it_begins_in_and_lasts_its_weeks(
    rhythm: Rhythm, zone: str, moment: datetime
) -> None:
    unit = within(zone)
    found = round_at(rhythm, unit, moment)
    first = unit.day(next(rounds_before(rhythm, unit, moment)).ends)
    assert first.weekday() == rhythm.weekday
    assert found.period == period_of(first)
    assert days_of(found, rhythm, unit)[0] == first


@given(RHYTHMS, ZONES, MOMENTS)
def test_periods_and_numbers_grow_from_round_to_round(rhythm: Rhythm, zone: str, moment: datetime) -> None:
    unit = within(zone)
    rounds = [round_at(rhythm, unit, moment), *islice(rounds_before(rhythm, unit, moment), 30)][::-1]
    assert [each.number for each in rounds] == [*range(rounds[0].number, rounds[0].number + 31)]
    periods = [each.period for each in rounds]
    assert periods == sorted(set(periods))


@given(RHYTHMS, ZONES, MOMENTS)
def test_people_are_asked_on_a_working_day_whenever_the_round_has_one(
    rhythm: Rhythm, zone: str, moment: datetime
) -> None:
    unit = within(zone)
    found = round_at(rhythm, unit, moment)
    days = days_of(found, rhythm, unit)
    asked = unit.day(found.asks)
    assert asked in days
    assert working_day(rhythm, zone, asked) or not any(working_day(rhythm, zone, day) for day in days)


@given(RHYTHMS, ZONES, MOMENTS)
def test_people_are_asked_on_the_agreed_day_when_it_is_a_working_day(
    rhythm: Rhythm, zone: str, moment: datetime
) -> None:
    unit = within(zone)
    found = round_at(rhythm, unit, moment)
    agreed = days_of(found, rhythm, unit)[0]
    if working_day(rhythm, zone, agreed):
        assert unit.day(found.asks) == agreed
        assert found.asks.astimezone(ZoneInfo(zone)).hour == rhythm.hour


@given(RHYTHMS, ZONES, MOMENTS)
def test_nobody_is_written_to_on_a_free_day(rhythm: Rhythm, zone: str, moment: datetime) -> None:
    unit = within(zone)
    found = round_at(rhythm, unit, moment)
    for told in (found.reminds, found.warns):
        assert told == found.ends or working_day(rhythm, zone, unit.day(told))


@given(RHYTHMS, ZONES, MOMENTS)
def test_a_reminder_comes_on_a_day_after_people_were_asked_or_not_at_all(
    rhythm: Rhythm, zone: str, moment: datetime
) -> None:
    unit = within(zone)
    found = round_at(rhythm, unit, moment)
    assert found.reminds == found.late or unit.day(found.reminds) > unit.day(found.asks)


@given(RHYTHMS, ZONES, MOMENTS)
def test_an_answer_is_late_after_the_days_given_for_it_unless_the_round_ends_before(
    rhythm: Rhythm, zone: str, moment: datetime
) -> None:
    unit = within(zone)
    found = round_at(rhythm, unit, moment)
    passed = working_days_between(rhythm, zone, unit.day(found.asks), unit.day(found.late))
    assert passed == rhythm.answer_days or (passed <= rhythm.answer_days and found.late == found.ends)


@given(RHYTHMS, ZONES, DAYS, st.integers(1, 15))
def test_so_many_working_days_later_so_many_have_passed(rhythm: Rhythm, zone: str, day: date, count: int) -> None:
    later = working_days_after(rhythm, zone, day, count)
    assert working_day(rhythm, zone, later)
    assert working_days_between(rhythm, zone, day, later) == count
    assert working_days_after(rhythm, zone, day, 0) == day
