"""Nobody is written to when their unit is not at work, and nothing is put off for good."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from content.language import Language
from content.model import MaterialKind
from content.settings import Consideration
from dialogs.broadcast.broadcast import Broadcast, Content, Words
from dialogs.broadcast.contacts import Contacts, Wish
from dialogs.broadcast.hours import allowed_from, next_morning
from dialogs.broadcast.model import Delivery, DeliveryState, Priority
from dialogs.broadcast.planning import address
from dialogs.broadcast.reach import World, addressed
from dialogs.initiative.model import Initiative, Rhythm, Wave
from dialogs.initiative.rounds import working_day
from dialogs.people.model import Person, Shift, Unit
from dialogs.people.roster import Roster, RosterRecords
from tests.dialogs.broadcast.calendar_kit import CHECKLIST

RULES = Consideration()
ZONES = st.sampled_from(
    ["Europe/Stockholm", "Europe/Copenhagen", "Europe/Oslo", "Europe/Helsinki", "Atlantic/Reykjavik", "Europe/London"]
)
# Two winters and two summers with everything that is free in them.
MOMENTS = st.integers(0, 730 * 24 * 60).map(lambda n: datetime(2026, 1, 1, tzinfo=UTC) + timedelta(minutes=n))
CLOCKS = st.builds(time, st.integers(0, 23), st.sampled_from([0, 30]))


@st.composite
def shifts(draw: st.DrawFn) -> Shift:
    """On some days, from one half-hour to a later one."""
    opens, closes = sorted(draw(st.lists(CLOCKS, min_size=2, max_size=2, unique=True)))
    days = draw(st.sets(st.integers(0, 6), min_size=1))
    return Shift(days=tuple(sorted(days)), opens=opens, closes=closes)


@st.composite
def units(draw: st.DrawFn) -> Unit:
    """Anywhere in the north, with the organisation's hours or hours of its own."""
    own = tuple(draw(st.lists(shifts(), max_size=3)))
    return Unit(id="u", name="U", manager="elin", time_zone=draw(ZONES), shifts=own, channel="19:u")


def at_work(unit: Unit, moment: datetime) -> bool:
    """By the clock on the wall."""
    local = moment.astimezone(ZoneInfo(unit.time_zone))
    works = working_day(Rhythm(), unit.time_zone, local.date())
    if not unit.shifts:
        return works and RULES.opens <= local.time() < RULES.closes
    weekday = local.weekday() if works or local.weekday() >= 5 else 6
    return any(weekday in each.days and each.opens <= local.time() < each.closes for each in unit.shifts)


@settings(deadline=None)
@given(units(), MOMENTS)
def test_whatever_the_hour_the_next_one_allowed_is_one_at_which_the_unit_is_at_work(
    unit: Unit, moment: datetime
) -> None:
    found = allowed_from(unit, Rhythm(), RULES, moment)
    assert found >= moment
    # A unit that works on one holiday a week only is written to in office hours rather than never.
    office = replace(unit, shifts=())
    assert at_work(unit, found) or (found - moment > timedelta(0) and at_work(office, found))
    assert found - moment < timedelta(days=60)


@settings(deadline=None)
@given(units(), MOMENTS)
def test_whoever_is_at_work_is_not_made_to_wait(unit: Unit, moment: datetime) -> None:
    found = allowed_from(unit, Rhythm(), RULES, moment)
    assert allowed_from(unit, Rhythm(), RULES, found) == found
    # But for the hour that comes twice, or not at all: there the shorter shift counts.
    changed = {moment.astimezone(ZoneInfo(unit.time_zone)).date() + timedelta(days=n) for n in (-1, 0, 1)}
    if at_work(unit, moment) and not changed & {
        date(2026, 3, 29),
        date(2026, 10, 25),
        date(2027, 3, 28),
        date(2027, 10, 31),
    }:
        assert found == moment


@pytest.mark.parametrize(
    ("moment", "allowed"),
    [
        # Friday evening: Monday morning, and after Easter the first working day.
        (datetime(2026, 11, 20, 19, tzinfo=UTC), datetime(2026, 11, 23, 6, tzinfo=UTC)),
        (datetime(2027, 3, 25, 19, tzinfo=UTC), datetime(2027, 3, 30, 5, tzinfo=UTC)),
        # Christmas Eve is free in practice, and 2026-12-27 is a Sunday.
        (datetime(2026, 12, 24, 8, tzinfo=UTC), datetime(2026, 12, 28, 6, tzinfo=UTC)),
    ],
)
def test_evenings_weekends_and_holidays_wait_for_the_next_working_morning(moment: datetime, allowed: datetime) -> None:
    unit = Unit(id="u", name="U")
    assert allowed_from(unit, Rhythm(), RULES, moment) == allowed


def test_a_night_shift_is_written_to_at_night_on_both_sides_of_midnight() -> None:
    nights = (
        Shift(days=(6, 0, 1, 2, 3), opens=time(21), closes=time(23, 59, 59)),
        Shift(days=(0, 1, 2, 3, 4), opens=time(0), closes=time(7)),
    )
    unit = Unit(id="u", name="U", shifts=nights)
    noon, midnight = datetime(2026, 11, 17, 11, tzinfo=UTC), datetime(2026, 11, 18, 1, tzinfo=UTC)
    assert allowed_from(unit, Rhythm(), RULES, noon) == datetime(2026, 11, 17, 20, tzinfo=UTC)
    assert allowed_from(unit, Rhythm(), RULES, midnight) == midnight


@settings(deadline=None)
@given(unit=units(), moment=MOMENTS)
def test_the_next_morning_is_a_later_day_in_office_hours_whatever_the_units_shifts(
    unit: Unit, moment: datetime
) -> None:
    morning = next_morning(unit, Rhythm(), RULES, moment)
    assert unit.day(morning) > unit.day(moment)
    assert at_work(replace(unit, shifts=()), morning)
    assert morning.astimezone(ZoneInfo(unit.time_zone)).time() == RULES.opens


def test_shifts_that_never_come_give_way_to_office_hours() -> None:
    unit = Unit(id="u", name="U", shifts=(Shift(days=(), opens=time(9), closes=time(10)),))
    assert allowed_from(unit, Rhythm(), RULES, datetime(2026, 11, 21, 9, tzinfo=UTC)) == datetime(
        2026, 11, 23, 6, tzinfo=UTC
    )


def in_a_world(unit: Unit, now: datetime, contacts: Contacts) -> World:
    people = (Person(id="elin", name="Elin", aad_id="a", units=("u",)),)
    initiative = Initiative(
        id="i", playbooks=("vgr",), waves=(Wave(id="1", go_live=date(2027, 6, 1)),), units={"u": "1"}
    )
    return World(
        roster=Roster(RosterRecords(units=(unit,), people=people)),
        initiative=initiative,
        contacts=contacts,
        consideration=RULES,
        now=now,
    )


def message(kind: MaterialKind, leaders_first: int, at: datetime | None) -> Broadcast:
    words = {Language.SV: Words(title="Rubrik", text="Text")}
    return Broadcast(
        id="b",
        initiative="i",
        author="emily",
        created=datetime(2026, 1, 1, tzinfo=UTC),
        kind=kind,
        content=Content(words=words),
        leaders_first=leaders_first,
        at=at,
    )


@settings(deadline=None)
@given(units(), MOMENTS, st.booleans(), st.integers(0, 4), st.integers(0, 3), st.integers(-30, 30))
def test_whatever_is_composed_nobody_gets_it_outside_their_hours_but_for_an_outage(
    unit: Unit, now: datetime, digest: bool, received: int, first: int, days: int
) -> None:
    wishes = {"elin": Wish(person="elin", digest=digest)}
    world = in_a_world(unit, now, Contacts(wishes=wishes, received={"elin": received}))
    (row,) = addressed(message(MaterialKind.STATUS, first, now + timedelta(days=days)), world)
    assert at_work(unit, row.planned_for) or at_work(replace(unit, shifts=()), row.planned_for)
    assert row.planned_for >= now
    assert row.planned_for < row.expires
    assert (row.state is DeliveryState.HELD) == (digest or received >= RULES.most_per_week)
    (outage,) = addressed(message(MaterialKind.OUTAGE, 0, None), world)
    assert (outage.planned_for, outage.state, outage.priority) == (now, DeliveryState.PLANNED, Priority.URGENT)


@settings(deadline=None)
@given(units(), st.dates(date(2026, 1, 1), date(2027, 12, 31)))
def test_dated_material_comes_when_its_reader_is_at_work_and_not_before_its_day(unit: Unit, day: date) -> None:
    world = in_a_world(unit, datetime(2026, 1, 1, tzinfo=UTC), Contacts())
    made = {unit.id: unit}
    rows: list[Delivery] = [
        *address(
            CHECKLIST, message(MaterialKind.STATUS, 0, None).audience, world.initiative, world.roster, RULES, day, "x"
        )
    ]
    assert len(rows) == 1
    assert made[rows[0].units[0]].day(rows[0].planned_for) >= day
    assert at_work(unit, rows[0].planned_for) or at_work(replace(unit, shifts=()), rows[0].planned_for)
