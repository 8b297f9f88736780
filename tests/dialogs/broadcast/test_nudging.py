"""Who has not read what they were asked to read hears of it again: a few times, when their unit is at work."""

from dataclasses import replace
from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from content.model import Destination
from content.settings import Consideration
from dialogs.broadcast.broadcast import Broadcast, Deed, Entry, Stage
from dialogs.broadcast.contacts import Wish
from dialogs.broadcast.ledger import Copy, Fate, Line
from dialogs.broadcast.model import DeliveryState
from dialogs.broadcast.nudging import long_enough, next_round, nudge, reminded_today, round_due, wants_reminding
from dialogs.initiative.model import Initiative
from dialogs.initiative.rounds import working_day
from dialogs.people.model import Unit
from tests.dialogs.broadcast.test_ledger import row

# A Monday at ten in Stockholm.
ENDED = datetime(2026, 11, 16, 9, 0, tzinfo=UTC)
UNIT = Unit(id="a", name="Avdelning A")
INITIATIVE = Initiative(id="journal", playbooks=("vgr",), waves=(), units={})
RULES = Consideration(nudge_days=3, nudges=2)
SENT = Broadcast(
    id="b",
    initiative="journal",
    author="emily",
    created=ENDED,
    acknowledge=True,
    stage=Stage.SENT,
    log=(Entry(deed=Deed.ENDED, by="", at=ENDED),),
)
LINE = Line(row=row(), fate=Fate.SENT, copy=Copy.NEWEST, sent=ENDED)


def due(broadcast: Broadcast, now: datetime, rules: Consideration = RULES) -> bool:
    return round_due(broadcast, UNIT, INITIATIVE, rules, now)


def test_a_round_is_due_after_the_agreed_working_days_and_weekends_do_not_count() -> None:
    assert not due(SENT, ENDED + timedelta(days=3, minutes=-1))
    assert due(SENT, ENDED + timedelta(days=3))
    once = next_round(SENT, "", 4, ENDED + timedelta(days=3))
    assert not due(once, ENDED + timedelta(days=7))
    assert due(once, ENDED + timedelta(days=8))


def test_there_are_no_more_rounds_than_agreed_however_late_the_clock_is_looked_at() -> None:
    broadcast, now, rounds = SENT, ENDED + timedelta(days=40), 0
    while due(broadcast, now):
        broadcast, now, rounds = next_round(broadcast, "", 1, now), now + timedelta(days=30), rounds + 1
    assert rounds == 2
    assert not due(SENT, now, Consideration(nudges=0))


def test_after_a_late_look_the_next_round_still_leaves_its_days() -> None:
    late = ENDED + timedelta(days=21)
    assert not due(next_round(SENT, "", 1, late), late + timedelta(minutes=1))


def test_a_reminder_by_hand_puts_the_clock_off_and_is_not_one_of_its_rounds() -> None:
    by_hand = next_round(SENT, "emily", 4, ENDED + timedelta(days=2))
    assert not due(by_hand, ENDED + timedelta(days=4))
    first = next_round(by_hand, "", 4, ENDED + timedelta(days=7))
    assert due(first, ENDED + timedelta(days=30))
    assert reminded_today(by_hand, UNIT, ENDED + timedelta(days=2, hours=3))
    assert not reminded_today(by_hand, UNIT, ENDED + timedelta(days=3))


@pytest.mark.parametrize(
    "broadcast",
    [
        replace(SENT, acknowledge=False),
        replace(SENT, to=Destination.CHANNEL),
        *(replace(SENT, stage=each) for each in Stage if each is not Stage.SENT),
    ],
)
def test_nobody_is_reminded_of_what_does_not_ask_or_no_longer_stands(broadcast: Broadcast) -> None:
    assert not due(broadcast, ENDED + timedelta(days=30))


@pytest.mark.parametrize(
    ("line", "wanted"),
    [
        (LINE, True),
        (replace(LINE, read=ENDED), False),
        (replace(LINE, copy=Copy.REMOVED), False),
        (replace(LINE, fate=Fate.BLOCKED), False),
        (replace(LINE, fate=Fate.UNSURE), False),
    ],
)
def test_only_somebody_who_has_it_unread_is_reminded(line: Line, wanted: bool) -> None:
    assert wants_reminding(line, "journal", None) is wanted


def test_who_has_muted_the_initiative_is_left_alone() -> None:
    assert not wants_reminding(LINE, "journal", Wish(person="p", muted=frozenset({"journal"})))
    assert wants_reminding(LINE, "journal", Wish(person="p", muted=frozenset({"other"})))


def test_who_got_it_late_has_their_days_to_read_it() -> None:
    late = replace(LINE, row=row(state=DeliveryState.HELD), sent=ENDED + timedelta(days=2))
    now = ENDED + timedelta(days=3)
    assert long_enough(LINE, UNIT, INITIATIVE.rhythm, RULES, now)
    assert not long_enough(late, UNIT, INITIATIVE.rhythm, RULES, now)


@given(
    st.datetimes(datetime(2026, 1, 1), datetime(2029, 12, 31), timezones=st.just(UTC)),  # noqa: DTZ001
    st.sampled_from(["Europe/Stockholm", "Europe/Copenhagen", "Europe/Oslo", "Europe/Helsinki"]),
)
def test_a_reminder_comes_in_the_hours_of_the_unit_on_a_working_day(now: datetime, zone: str) -> None:
    unit = replace(UNIT, time_zone=zone)
    made = nudge(next_round(SENT, "", 1, now), LINE, unit, INITIATIVE, RULES, now)
    local = made.planned_for.astimezone(ZoneInfo(zone))
    assert made.planned_for >= now
    assert time(7) <= local.time() < time(18)
    assert working_day(INITIATIVE.rhythm, zone, local.date())


def test_the_same_round_is_the_same_reminder_and_the_next_round_is_another() -> None:
    first, second = (next_round(each, "", 1, ENDED) for each in (SENT, next_round(SENT, "", 1, ENDED)))
    ids = [nudge(each, LINE, UNIT, INITIATIVE, RULES, ENDED).id for each in (first, first, second)]
    assert ids[0] == ids[1] != ids[2]
