"""Who owes an answer is asked, reminded and told that it is late, each occasion once, at the unit's own time."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from content.language import Language
from content.model import Destination
from dialogs.broadcast.model import Delivery, Recipient, Subject
from dialogs.checkin.model import CheckIn
from dialogs.checkin.prompts import Owing, due_day_boards, due_prompts, owing, prompts, snoozed
from dialogs.initiative.model import Initiative, Rhythm
from dialogs.initiative.rounds import round_at
from dialogs.people.model import Unit
from dialogs.people.roster import Roster
from tests.dialogs.checkin.kit import (
    AT,
    BUS,
    CLINIC,
    LAST,
    ROSTER,
    THIS,
    WARD,
    G,
    N,
    R,
    answer,
    checkin,
    criterion,
    initiative,
    playbook,
)

BOOKS = {
    "method": playbook(criterion("a"), criterion("m", asked=["monthly"]), criterion("d", asked=["daily"])),
}
ROUND = round_at(Rhythm(), WARD, AT)
UNITS = ("ward", "clinic", "bus")


def owe(
    latest: Sequence[CheckIn] = (),
    of: Initiative | None = None,
    *,
    skipped: Sequence[str] = (),
    by_hand: bool = False,
    now: datetime = AT,
) -> list[str]:
    found = owing(
        of or initiative(), BOOKS, ROSTER, now, {each.unit: each for each in latest}, skipped, by_hand=by_hand
    )
    return [each.unit.id for each in found]


def test_another_organisation_owes_an_answer_only_where_somebody_can_give_it_in_teams() -> None:
    units = [replace(each, external=each.id in ("ward", "bus")) for each in ROSTER.records.units]
    people = [replace(each, aad_id=None, contact="x@town.example") for each in ROSTER.records.people]
    inside = replace(ROSTER.records.people[0], id="inside", aad_id="1")
    led = [replace(each, manager="inside") if each.id == "bus" else each for each in units]
    outside = Roster(replace(ROSTER.records, units=tuple(led), people=(*people, inside)))
    assert [each.unit.id for each in owing(initiative(), BOOKS, outside, AT, {})] == ["clinic", "bus"]


def all_owe(now: datetime = AT, *units: Unit) -> list[Owing]:
    return [Owing(unit=unit, round=round_at(Rhythm(), unit, now)) for unit in units or (WARD, CLINIC, BUS)]


# Who owes an answer.


def test_whoever_has_not_answered_in_this_round_owes_an_answer_in_it() -> None:
    found = owing(initiative(), BOOKS, ROSTER, AT, {"ward": checkin(answer("a"))})
    assert found == [Owing(unit=CLINIC, round=ROUND), Owing(unit=BUS, round=ROUND)]


@pytest.mark.parametrize(
    ("said", "owes"),
    [
        (checkin(answer("a", G)), False),
        (checkin(answer("a", G, LAST), period=LAST), True),
        (checkin(answer("m", G)), True),
        (checkin(answer("a", R)), True),
        (checkin(answer("a", R, blocker="No staff")), False),
        (checkin(answer("a", N)), True),
    ],
)
def test_an_answer_of_last_week_or_a_red_without_a_word_still_owes(said: CheckIn, owes: bool) -> None:
    assert owe([said]) == (list(UNITS) if owes else ["clinic", "bus"])


def test_a_unit_that_sits_the_round_out_owes_nothing() -> None:
    assert owe(skipped=["clinic"]) == ["ward", "bus"]


@pytest.mark.parametrize(
    "of",
    [initiative(paused=True), initiative(units=["gone"]), initiative(go_live=date(2027, 9, 1))],
    ids=["paused", "unknown", "asked in another round"],
)
def test_who_is_asked_nothing_owes_nothing(of: Initiative) -> None:
    assert owe(of=of) == []


def test_by_hand_everything_of_the_phase_is_asked_whatever_the_round() -> None:
    early = initiative(go_live=date(2027, 9, 1))
    assert owe(of=early, by_hand=True) == [*UNITS]
    assert owe([checkin(answer("a"))], by_hand=True) == [*UNITS]
    assert owe([checkin(answer("a"), answer("m"))], by_hand=True) == ["clinic", "bus"]


# What is sent.


def test_a_leader_gets_one_message_about_all_units_that_still_owe() -> None:
    found = [*prompts(initiative(), ROSTER, AT, all_owe(), Subject.CHECKIN)]
    maja = Delivery(
        id="i/checkin/2026-W47/person:maja",
        broadcast="i/checkin/2026-W47",
        subject=Subject.CHECKIN,
        item=THIS,
        initiative="i",
        recipient=Recipient(to=Destination.PERSON, id="maja"),
        units=("ward", "clinic"),
        language=Language.SV,
        planned_for=ROUND.asks,
        expires=ROUND.ends,
    )
    dora = replace(
        maja,
        id="i/checkin/2026-W47/person:dora",
        recipient=Recipient(to=Destination.PERSON, id="dora"),
        units=("clinic",),
    )
    bo = replace(
        maja,
        id="i/checkin/2026-W47/person:bo",
        recipient=Recipient(to=Destination.PERSON, id="bo"),
        units=("bus",),
        language=Language.DA,
    )
    assert found == [maja, dora, bo]


def test_a_leader_is_written_to_in_the_language_they_chose() -> None:
    people = [replace(each, language=Language.EN) if each.id == "bo" else each for each in ROSTER.people.values()]
    roster = Roster(replace(ROSTER.records, people=tuple(people)))
    (found,) = prompts(initiative(), roster, AT, all_owe(AT, BUS), Subject.CHECKIN)
    assert found.language is Language.EN


def test_a_leader_nobody_knows_is_not_written_to() -> None:
    lost = replace(BUS, manager="left")
    assert [*prompts(initiative(), ROSTER, AT, all_owe(AT, lost), Subject.CHECKIN)] == []


def test_a_leader_of_units_in_two_rounds_gets_a_message_for_each() -> None:
    late_on_sunday = datetime(2026, 11, 15, 22, 30, tzinfo=UTC)
    helsinki = replace(CLINIC, time_zone="Europe/Helsinki", deputies=())
    found = prompts(initiative(), ROSTER, late_on_sunday, all_owe(late_on_sunday, WARD, helsinki), Subject.CHECKIN)
    assert [(each.item, each.units) for each in found] == [(LAST, ("ward",)), (THIS, ("clinic",))]


def test_an_occasion_of_its_own_is_another_message() -> None:
    (found,) = prompts(initiative(), ROSTER, AT, all_owe(AT, BUS), Subject.CHECKIN, "/again")
    assert (found.id, found.broadcast) == ("i/checkin/2026-W47/again/person:bo", "i/checkin/2026-W47/again")


A_MINUTE = timedelta(minutes=1)
ASKED, REMINDED, LATE = Subject.CHECKIN, Subject.CHECKIN_REMINDER, Subject.CHECKIN_LATE


@pytest.mark.parametrize(
    ("now", "sent"),
    [
        (ROUND.asks - A_MINUTE, []),
        (ROUND.asks, [ASKED]),
        (ROUND.reminds - A_MINUTE, [ASKED]),
        (ROUND.reminds, [ASKED, REMINDED]),
        (ROUND.late - A_MINUTE, [ASKED, REMINDED]),
        (ROUND.late, [ASKED]),
        (ROUND.warns, [ASKED, LATE]),
        (ROUND.ends - A_MINUTE, [ASKED, LATE]),
    ],
)
def test_each_message_comes_when_its_moment_has_come_and_not_after_it(now: datetime, sent: list[Subject]) -> None:
    found = due_prompts(initiative(), ROSTER, now, all_owe(now, BUS))
    assert [each.subject for each in found] == sent


@given(st.lists(st.integers(0, 6 * 24 * 60), max_size=20))
def test_however_often_it_is_looked_nobody_is_told_the_same_twice(minutes: list[int]) -> None:
    found = [
        each
        for minute in minutes
        for each in due_prompts(initiative(), ROSTER, AT + minute * A_MINUTE, all_owe(AT + minute * A_MINUTE))
    ]
    told = {(each.subject, each.recipient.id) for each in found}
    assert len({each.id for each in found}) == len(told)
    assert len(told) <= 3 * 3


# Not now.


@pytest.mark.parametrize(
    ("now", "morning"),
    [
        (datetime(2026, 11, 17, 12, tzinfo=UTC), datetime(2026, 11, 18, 8, tzinfo=UTC)),
        (datetime(2026, 11, 20, 12, tzinfo=UTC), datetime(2026, 11, 23, 8, tzinfo=UTC)),
        # Half past midnight on Wednesday where the unit is.
        (datetime(2026, 11, 17, 23, 30, tzinfo=UTC), datetime(2026, 11, 19, 8, tzinfo=UTC)),
    ],
)
def test_a_reminder_put_off_comes_on_the_morning_of_the_next_working_day(now: datetime, morning: datetime) -> None:
    (reminder,) = prompts(initiative(), ROSTER, AT, all_owe(AT, BUS), Subject.CHECKIN_REMINDER)
    put_off = snoozed(reminder, initiative(), BUS, now)
    ends = max(reminder.expires, morning + timedelta(days=1))
    assert put_off == replace(reminder, planned_for=morning, expires=ends)


# The colour of the day.

LIVE = initiative(go_live=date(2026, 11, 16))
TEN = datetime(2026, 11, 17, 9, tzinfo=UTC)


def boards(now: datetime, of: Initiative = LIVE, told: Sequence[str] = ()) -> list[tuple[str, tuple[str, ...]]]:
    return [(each.recipient.id, each.units) for each in due_day_boards(of, BOOKS, ROSTER, now, told)]


def test_the_colour_of_the_day_is_asked_at_ten_of_each_leader_for_all_units() -> None:
    (first, *others) = due_day_boards(LIVE, BOOKS, ROSTER, TEN)
    assert first == Delivery(
        id="i/day-board/2026-11-17/person:maja",
        broadcast="i/day-board/2026-11-17",
        subject=Subject.DAY_BOARD,
        item="2026-11-17",
        initiative="i",
        recipient=Recipient(to=Destination.PERSON, id="maja"),
        units=("ward", "clinic"),
        language=Language.SV,
        planned_for=TEN,
        expires=datetime(2026, 11, 17, 23, tzinfo=UTC),
    )
    assert [each.recipient.id for each in others] == ["dora", "bo"]


def test_whoever_told_it_already_is_not_asked() -> None:
    assert boards(TEN, told=["ward", "bus"]) == [("maja", ("clinic",)), ("dora", ("clinic",))]


@pytest.mark.parametrize(
    ("now", "of"),
    [
        (TEN - A_MINUTE, LIVE),
        (TEN + timedelta(days=4), LIVE),
        (datetime(2026, 12, 25, 10, tzinfo=UTC), LIVE),
        (TEN, initiative()),
        (TEN, initiative(go_live=date(2026, 11, 16), paused=True)),
    ],
    ids=["before ten", "on a saturday", "on a holiday", "before the start", "paused"],
)
def test_the_colour_of_the_day_is_not_asked(now: datetime, of: Initiative) -> None:
    assert boards(now, of) == []
