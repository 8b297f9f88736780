"""What was kept for somebody comes in one message a week, and none of it is lost on the way."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from content.language import Language
from content.model import Destination
from content.settings import Consideration, Digest, Weekday
from dialogs.broadcast.contacts import Wish
from dialogs.broadcast.digest import (
    MOST,
    Gathering,
    digests_due,
    gathering,
    home_of,
    in_digest,
    kept,
    next_digest,
    opened,
    put_right,
)
from dialogs.broadcast.model import Cause, Delivery, DeliveryState, Priority, Recipient, Subject
from dialogs.initiative.model import Initiative, Rhythm, Wave
from dialogs.people.model import Person, Shift, Unit
from dialogs.people.roster import Roster, RosterRecords

RULES = Consideration()
MONDAY = datetime(2026, 11, 16, 8, tzinfo=UTC)
FRIDAY = datetime(2026, 11, 20, 12, tzinfo=UTC)
WARD = Unit(id="ward", name="Ward", manager="elin")
INITIATIVE = Initiative(
    id="i", playbooks=("vgr",), waves=(Wave(id="1", go_live=date(2027, 6, 1)),), units={"ward": "1"}
)


def roster(unit: Unit = WARD) -> Roster:
    people = (Person(id="elin", name="Elin", units=(unit.id,)), Person(id="samir", name="Samir"))
    return Roster(RosterRecords(units=(unit,), people=people, initiatives=(INITIATIVE,)))


def row(number: int = 1, moment: datetime = MONDAY, person: str = "elin", initiative: str = "i") -> Delivery:
    """Kept for the first digest after its moment."""
    recipient = Recipient(to=Destination.PERSON, id=person)
    planned = Delivery(
        id=f"b{number}/{recipient}",
        broadcast=f"b{number}",
        subject=Subject.BROADCAST,
        item=f"b{number}",
        initiative=initiative,
        recipient=recipient,
        units=("ward",),
        language=Language.SV,
        planned_for=moment,
        expires=moment + timedelta(days=5),
    )
    return kept(planned, WARD, Rhythm(), RULES)


def gathered(rows: list[Delivery], now: datetime, *sent: str, wishes: dict[str, Wish] | None = None) -> Gathering:
    due = [each for each in rows if each.planned_for <= now]
    return gathering(due, frozenset(sent), roster(), wishes or {}, RULES, now)


@pytest.mark.parametrize(
    ("moment", "week", "at"),
    [
        (MONDAY, "2026-W47", FRIDAY),
        (FRIDAY, "2026-W48", FRIDAY + timedelta(weeks=1)),
        # Christmas Day is a Friday: Christmas Eve is free, too.
        (datetime(2026, 12, 21, 8, tzinfo=UTC), "2026-W52", datetime(2026, 12, 23, 12, tzinfo=UTC)),
        (datetime(2026, 12, 23, 12, tzinfo=UTC), "2026-W53", datetime(2026, 12, 30, 12, tzinfo=UTC)),
    ],
)
def test_it_comes_on_its_day_and_on_a_free_day_on_the_working_day_before(
    moment: datetime, week: str, at: datetime
) -> None:
    found = next_digest(WARD, Rhythm(), RULES, moment)
    assert (found.week, found.at) == (week, at)


def test_a_unit_that_works_at_night_gets_it_when_its_shift_begins() -> None:
    nights = replace(WARD, shifts=(Shift(days=(4, 5, 6), opens=time(21), closes=time(23)),))
    assert next_digest(nights, Rhythm(), RULES, MONDAY).at == datetime(2026, 11, 20, 20, tzinfo=UTC)


def test_each_row_waits_in_the_readers_own_time_and_stays_news_until_then() -> None:
    found = row()
    assert (found.state, found.planned_for) == (DeliveryState.HELD, FRIDAY)
    assert found.expires == FRIDAY + timedelta(days=5)
    home = home_of(roster(), replace(found, units=()))
    assert home == WARD


def test_everything_kept_for_somebody_comes_in_one_message() -> None:
    rows = [row(1), row(2), row(3, FRIDAY + timedelta(hours=1))]
    found = gathered(rows, FRIDAY)
    (digest,) = found.digests
    assert (digest.id, digest.key, digest.units) == ("digest/2026-W47/person:elin", "2026-W47", ("ward",))
    assert digest.planned_for == FRIDAY
    assert [(each.id, each.key) for each in found.rows] == [
        ("b1/person:elin", digest.id),
        ("b2/person:elin", digest.id),
    ]
    assert all(in_digest(each) for each in found.rows)
    assert list(digests_due(rows[:2], roster(), RULES, FRIDAY)) == [digest.id]


def test_a_second_one_in_a_week_waits_for_the_next() -> None:
    found = gathered([row()], FRIDAY, "digest/2026-W47/person:elin")
    assert found.digests == []
    assert [(each.planned_for, each.key) for each in found.rows] == [(FRIDAY + timedelta(weeks=1), "")]


def test_more_than_anybody_reads_comes_with_the_next_one() -> None:
    found = gathered([row(number) for number in range(MOST + 2)], FRIDAY)
    assert [in_digest(each) for each in found.rows] == [True] * MOST + [False, False]
    assert {each.planned_for for each in found.rows[MOST:]} == {FRIDAY + timedelta(weeks=1)}


def test_what_was_missed_over_a_weekend_comes_on_monday_morning_and_not_at_night() -> None:
    found = gathered([row()], datetime(2026, 11, 22, 23, tzinfo=UTC))
    assert [each.planned_for for each in found.digests] == [datetime(2026, 11, 23, 6, tzinfo=UTC)]


def test_what_was_muted_meanwhile_ends_and_somebody_who_has_left_gets_none() -> None:
    muted = {"elin": Wish(person="elin", muted=frozenset({"i"}))}
    found = gathered([row()], FRIDAY, wishes=muted)
    assert (found.digests, [each.cause for each in found.rows]) == ([], [Cause.MUTED])
    gone = gathered([row(person="nobody"), row(initiative="none")], FRIDAY)
    assert (gone.digests, [each.cause for each in gone.rows]) == ([], [Cause.GONE, Cause.GONE])


def test_the_whole_of_a_message_is_a_delivery_of_its_own_and_the_same_one_each_time() -> None:
    (first,) = gathered([row()], FRIDAY).rows
    found = opened(first, FRIDAY)
    assert found.id == opened(first, FRIDAY + timedelta(days=1)).id == "b1/opened/person:elin"
    assert (found.broadcast, found.state, found.priority) == ("b1/opened", DeliveryState.PLANNED, Priority.SOON)
    assert found.thread == first.key


def test_a_digest_is_put_right_in_its_place() -> None:
    (digest,) = gathered([row()], FRIDAY).digests
    sent = replace(digest, state=DeliveryState.SENT, message_id="m", ended=FRIDAY)
    found = put_right(sent, "b1", "edition-2", FRIDAY)
    assert (found.id, found.broadcast, found.replaces) == ("b1/edition-2/person:elin", "b1/edition-2", digest.id)
    assert (found.item, found.state, found.message_id) == ("digest", DeliveryState.PLANNED, None)


@settings(deadline=None, max_examples=40)
@given(
    st.lists(st.integers(0, 24 * 70), min_size=1, max_size=30),
    st.sampled_from(list(Weekday)),
    st.integers(0, 23),
    st.integers(1, 60),
)
def test_over_ten_weeks_every_row_comes_once_and_no_week_has_two_digests(
    hours: list[int], day: Weekday, clock: int, step: int
) -> None:
    rules = Consideration(digest=Digest(day=day, at=time(clock)))
    rows = {
        f"b{number}/person:elin": kept(
            replace(row(number), state=DeliveryState.PLANNED, planned_for=MONDAY + timedelta(hours=each)),
            WARD,
            Rhythm(),
            rules,
        )
        for number, each in enumerate(hours)
    }
    digests: dict[str, Delivery] = {}
    # The clock is looked at every so many hours.
    for moment in range(0, 24 * 100, step):
        now = MONDAY + timedelta(hours=moment)
        due = [each for each in rows.values() if not in_digest(each) and each.planned_for <= now]
        found = gathering(due, frozenset(digests), roster(), {}, rules, now)
        rows |= {each.id: each for each in found.rows}
        assert not {each.id for each in found.digests} & digests.keys()
        digests |= {each.id: each for each in found.digests}
    assert all(in_digest(each) for each in rows.values())
    assert {each.key for each in rows.values()} == set(digests)
    assert all(digests[each.key].planned_for < each.expires for each in rows.values())
