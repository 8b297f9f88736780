"""A series goes on at its hour, on days on which people are at work, and never in the past."""

from datetime import UTC, datetime, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogs.broadcast.broadcast import Repeat
from dialogs.broadcast.series import next_moment
from dialogs.initiative.model import Rhythm
from dialogs.initiative.rounds import working_day
from dialogs.people.model import Unit

ZONES = ["Europe/Stockholm", "Europe/Copenhagen", "Europe/Oslo", "Atlantic/Reykjavik"]
REPEATS = [each for each in Repeat if each is not Repeat.NEVER]
MOMENTS = st.datetimes(datetime(2026, 1, 1), datetime(2027, 12, 31), timezones=st.just(UTC))  # noqa: DTZ001 - bounds have none


def following(repeat: Repeat, since: datetime, unit: Unit, count: int) -> list[datetime]:
    """The first so many, each asked for when the one before has gone out."""
    found = [since]
    while len(found) <= count:
        at = next_moment(repeat, since, unit, Rhythm(), found[-1] + timedelta(minutes=5))
        assert at is not None
        found.append(at)
    return found[1:]


@given(st.sampled_from(REPEATS), MOMENTS, MOMENTS, st.sampled_from(ZONES))
def test_the_next_is_never_past_nor_on_a_free_day(repeat: Repeat, since: datetime, now: datetime, zone: str) -> None:
    unit = Unit(id="u", name="U", time_zone=zone)
    at = next_moment(repeat, since, unit, Rhythm(), now)
    assert at is not None
    assert at > max(since, now)
    assert working_day(Rhythm(), zone, unit.day(at))


@given(st.sampled_from(REPEATS), MOMENTS, st.sampled_from(ZONES))
def test_the_hour_stays_what_it_is_on_the_wall(repeat: Repeat, since: datetime, zone: str) -> None:
    # The night hours that some clocks skip are not on every wall.
    since = since.replace(hour=9)
    unit = Unit(id="u", name="U", time_zone=zone)
    walls = {each.astimezone(ZoneInfo(zone)).time() for each in following(repeat, since, unit, 12)}
    assert walls == {since.astimezone(ZoneInfo(zone)).time()}


@given(st.sampled_from(REPEATS), MOMENTS)
def test_one_follows_the_other(repeat: Repeat, since: datetime) -> None:
    found = following(repeat, since, Unit(id="u", name="U"), 12)
    assert all(one < other for one, other in pairwise(found))


def test_a_holiday_puts_off_one_and_not_those_after_it() -> None:
    # The Monday after Easter is free.
    monday = datetime(2027, 3, 22, 8, 0, tzinfo=UTC)
    days = [each.date().isoformat() for each in following(Repeat.WEEKLY, monday, Unit(id="u", name="U"), 3)]
    assert days == ["2027-03-30", "2027-04-05", "2027-04-12"]


def test_a_short_month_shortens_only_itself() -> None:
    last = datetime(2027, 3, 31, 8, 0, tzinfo=UTC)
    days = [each.date().isoformat() for each in following(Repeat.MONTHLY, last, Unit(id="u", name="U"), 4)]
    assert days == ["2027-04-30", "2027-05-31", "2027-06-30", "2027-08-02"]


@pytest.mark.parametrize(
    ("repeat", "day"),
    [
        (Repeat.WORKING_DAYS, "2026-11-25"),
        (Repeat.WEEKLY, "2026-11-30"),
        (Repeat.FORTNIGHTLY, "2026-11-30"),
    ],
)
def test_what_was_missed_is_not_made_up_for(repeat: Repeat, day: str) -> None:
    since, now = datetime(2026, 11, 16, 8, 0, tzinfo=UTC), datetime(2026, 11, 24, 12, 0, tzinfo=UTC)
    at = next_moment(repeat, since, Unit(id="u", name="U"), Rhythm(), now)
    assert at is not None
    assert at.date().isoformat() == day


def test_the_morning_of_a_working_day_is_early_enough_for_that_day() -> None:
    since, now = datetime(2026, 11, 16, 8, 0, tzinfo=UTC), datetime(2026, 11, 24, 7, 59, tzinfo=UTC)
    at = next_moment(Repeat.WORKING_DAYS, since, Unit(id="u", name="U"), Rhythm(), now)
    assert at == now + timedelta(minutes=1)


def test_what_never_repeats_has_no_next() -> None:
    now = datetime(2026, 11, 16, tzinfo=UTC)
    assert next_moment(Repeat.NEVER, now, Unit(id="u", name="U"), Rhythm(), now) is None
