"""Which desk a question goes to, and when somebody is there."""

from datetime import UTC, date, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from content.settings import Desk, DeskKind, Hours
from dialogs.ticket.desk import Attendance, Matter, attendance, desks_for, open_time

OFFICE = Hours.model_validate({"days": ["mon", "tue", "wed", "thu", "fri"], "from": "08:00", "to": "16:00"})
NAME = {"sv": "x"}


def desk(id_: str, kind: str = "professional", **more: object) -> Desk:
    return Desk.model_validate({"id": id_, "kind": kind, "name": NAME, "hours": OFFICE, **more})


def chosen(desks: list[Desk], matter: Matter) -> list[str]:
    return [each.id for each in desks_for(desks, matter).values()]


def test_the_most_specific_desk_of_each_kind_is_chosen() -> None:
    desks = [
        desk("all"),
        desk("hospital", units=["sjukhuset"]),
        desk("ward", units=["medicin"]),
        desk("journal", initiatives=["journal"]),
        desk("elsewhere", units=["nara"]),
    ]
    line = ("medicin", "sjukhuset", "lindvik")
    assert chosen(desks, Matter(line=line, initiative="journal")) == ["ward"]
    assert chosen(desks, Matter(line=line[1:])) == ["hospital"]
    assert chosen(desks, Matter(line=("barn",), initiative="journal")) == ["journal"]
    assert chosen(desks, Matter()) == ["all"]


def test_the_topic_says_which_kind_is_proposed_and_the_other_can_be_chosen() -> None:
    desks = [desk("work"), desk("things", "technical", topics=["equipment"])]
    assert chosen(desks, Matter(topic="equipment")) == ["things", "work"]
    assert chosen(desks, Matter(topic="training")) == ["work", "things"]
    assert desks_for(desks, Matter())[DeskKind.TECHNICAL].id == "things"


def test_an_open_desk_says_until_when_and_a_closed_one_when_it_opens() -> None:
    monday = datetime(2026, 11, 16, 9, tzinfo=UTC)
    there = attendance(desk("a"), monday, None)
    assert there.until is not None
    assert there.until.astimezone(UTC) == datetime(2026, 11, 16, 15, tzinfo=UTC)
    friday = datetime(2026, 11, 20, 15, tzinfo=UTC)
    again = attendance(desk("a"), friday, None).again
    assert again is not None
    assert again.astimezone(UTC) == datetime(2026, 11, 23, 7, tzinfo=UTC)


def test_the_on_call_route_holds_around_go_live_and_outside_hours_only() -> None:
    on_call = {"text": NAME, "days_before": 2, "days_after": 7}
    manned = desk("a", on_call=on_call)
    evening = datetime(2026, 11, 16, 20, tzinfo=UTC)
    assert attendance(manned, evening, date(2026, 11, 18)).on_call
    assert attendance(manned, evening, date(2026, 11, 9)).on_call
    assert not attendance(manned, evening, date(2026, 11, 19)).on_call
    assert not attendance(manned, evening, date(2026, 11, 8)).on_call
    assert not attendance(manned, evening, None).on_call
    assert attendance(manned, evening.replace(hour=9), date(2026, 11, 16)) == Attendance(
        until=attendance(manned, evening.replace(hour=9), None).until
    )


MOMENTS = st.datetimes(datetime(2026, 1, 1), datetime(2027, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001 - the bounds are naive


@given(MOMENTS, MOMENTS, MOMENTS)
def test_open_time_adds_up_and_is_never_more_than_time(first: datetime, second: datetime, third: datetime) -> None:
    start, middle, end = sorted((first, second, third))
    whole = open_time(OFFICE, start, end)
    assert whole == open_time(OFFICE, start, middle) + open_time(OFFICE, middle, end)
    assert timedelta() <= whole <= end - start


def test_a_week_has_forty_open_hours_also_when_the_clocks_change() -> None:
    for monday in (datetime(2026, 3, 23, tzinfo=UTC), datetime(2026, 10, 19, tzinfo=UTC)):
        assert open_time(OFFICE, monday, monday + timedelta(days=7)) == timedelta(hours=40)
