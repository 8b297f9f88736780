"""When a gate is due, who may decide it, what a decision lacks, and how long it holds."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from content.playbook import Effect
from dialogs.gate.evidence import Evidence
from dialogs.gate.flow import LONGEST_TEXT, Given, Lacking, holding, mandate, scheduled
from dialogs.gate.model import Decision, Gate
from dialogs.initiative.model import Initiative, Wave
from dialogs.rollup.model import Colour
from tests.dialogs.gate.kit import (
    AFTER,
    AT,
    BOOKS,
    BY_HAND,
    FIELDS,
    FIRST,
    LOCAL,
    NOBODYS,
    OVER_RED,
    ROSTER,
    SECOND,
    START,
    TODAY,
    UNITS,
    WIDE,
    decided,
    gate,
    initiative,
    planned,
    point,
    position,
    reading,
    recorded,
)

TOMORROW = TODAY + timedelta(days=1)


# When it is due.


def days(of: Initiative) -> dict[tuple[str, str], date | None]:
    return {(each.point.id, each.wave): each.due for each in scheduled(of, BOOKS)}


def test_gates_of_a_wave_follow_its_day_and_gates_of_the_whole_its_first_or_its_last() -> None:
    assert days(initiative()) == {
        ("start", "1"): date(2026, 11, 17),
        ("start", "2"): date(2027, 2, 15),
        ("wide", "all"): date(2026, 10, 20),
        ("after", "all"): date(2027, 3, 8),
        ("by-hand", "1"): None,
        ("by-hand", "2"): None,
        ("local", "1"): date(2026, 11, 17),
        ("local", "2"): date(2027, 2, 15),
        ("nobodys", "all"): date(2026, 11, 30),
    }


def test_the_first_wave_is_the_one_that_starts_first_however_they_are_written() -> None:
    waves = initiative().waves
    assert days(initiative(*reversed(waves))) == days(initiative(*waves))


def test_a_moved_wave_takes_its_gates_along() -> None:
    later = date(2027, 5, 1)
    moved = days(initiative().with_wave(Wave(id="1", go_live=later)))
    assert moved["start", "1"] == later - timedelta(days=14)
    # The other is the first now, and this one the last.
    assert (moved["wide", "all"], moved["after", "all"]) == (SECOND - timedelta(days=42), later + timedelta(days=7))


def test_a_paused_wave_has_no_days_and_sets_none_for_the_whole() -> None:
    found = days(initiative().with_wave(Wave(id="1", go_live=FIRST, paused=True)))
    assert (found["start", "1"], found["wide", "all"]) == (None, SECOND - timedelta(days=42))


def test_while_every_wave_is_paused_nothing_has_a_day() -> None:
    paused = initiative(*(replace(each, paused=True) for each in initiative().waves))
    assert set(days(paused).values()) == {None}


def test_without_waves_or_without_its_method_there_are_no_gates() -> None:
    assert [*scheduled(replace(initiative(), waves=()), BOOKS)] == []
    assert [*scheduled(replace(initiative(), playbooks=("lost",)), BOOKS)] == []


@pytest.mark.parametrize(("before", "is_open"), [(8, False), (7, True), (0, True), (-30, True)])
def test_a_gate_is_open_from_a_week_before_its_day(before: int, is_open: bool) -> None:
    assert planned(due=FIRST).open_on(FIRST - timedelta(days=before)) is is_open


def test_a_gate_that_is_taken_by_hand_is_never_open_by_itself() -> None:
    assert not planned(BY_HAND).open_on(TODAY)


# Who may.


def test_the_mandate_for_a_wave_is_theirs_whose_role_covers_some_of_it() -> None:
    assert mandate(initiative(), planned(START, "1"), ROSTER, TODAY) == ["astrid", "ben"]
    assert mandate(initiative(), planned(START, "2"), ROSTER, TODAY) == ["astrid", "ben", "tora"]
    assert mandate(initiative(), planned(WIDE), ROSTER, TODAY) == ["astrid", "ben", "tora"]


def test_managers_decide_on_the_wave_of_their_own_units_and_on_no_other() -> None:
    assert mandate(initiative(), planned(LOCAL, "1"), ROSTER, TODAY) == ["wim", "cleo"]
    assert mandate(initiative(), planned(LOCAL, "2"), ROSTER, TODAY) == ["bo"]


def test_a_mandate_that_no_role_stands_for_is_nobodys_until_somebody_is_named() -> None:
    assert mandate(initiative(), planned(NOBODYS), ROSTER, TODAY) == []
    named = initiative(holders={"finance": ("fia", "gone")})
    assert mandate(named, planned(NOBODYS), ROSTER, TODAY) == ["fia"]


# What a decision lacks.


@pytest.mark.parametrize(
    ("given_", "lacking"),
    [
        (Given(outcome=""), Lacking.OUTCOME),
        (Given(outcome="no-such"), Lacking.OUTCOME),
        (Given(outcome="no-go"), Lacking.REASON),
        (Given(outcome="no-go", reason=" \n"), Lacking.REASON),
        (Given(outcome="pause"), Lacking.REASON),
        (Given(outcome="roll-back"), Lacking.REASON),
        (Given(outcome="postpone", day=TOMORROW), Lacking.REASON),
        (Given(outcome="postpone", reason="Late"), Lacking.DAY),
        (Given(outcome="postpone", reason="Late", day=TODAY), Lacking.DAY),
        (Given(outcome="new-wave"), Lacking.DAY),
        (Given(outcome="go-for-some"), Lacking.UNITS),
        (Given(outcome="go-for-some", units=("bus", "gone")), Lacking.UNITS),
        (Given(outcome="go-for-some", units=("ward",), day=TODAY), Lacking.DAY),
    ],
)
def test_a_decision_says_what_it_lacks(given_: Given, lacking: Lacking) -> None:
    assert recorded(given_) == [lacking]


@pytest.mark.parametrize("outcome", ["go", "go-for-some"])
def test_a_go_over_red_needs_a_written_reason(outcome: str) -> None:
    over = Given(outcome=outcome, units=("ward",))
    assert recorded(over, OVER_RED) == [Lacking.REASON_OVER_RED]
    found = recorded(replace(over, reason=" Double staff "), OVER_RED)
    assert isinstance(found, Gate)
    assert found.decision
    assert (found.decision.over, found.decision.reason) == (("b",), "Double staff")


@pytest.mark.parametrize(
    "found",
    [
        Evidence(readings=(reading("b", Colour.YELLOW, hard=True),)),
        Evidence(readings=(reading("b", Colour.RED),)),
        Evidence(readings=(reading("b", Colour.SILENT, hard=True),)),
        Evidence(readings=()),
    ],
)
def test_only_what_is_hard_and_red_asks_for_that_reason(found: Evidence) -> None:
    assert isinstance(recorded(Given(outcome="go"), found), Gate)


def test_whoever_does_not_go_goes_over_nothing() -> None:
    found = recorded(Given(outcome="no-go", reason="Red"), OVER_RED)
    assert isinstance(found, Gate)
    assert found.decision
    assert found.decision.over == ()


def test_every_field_of_the_method_must_be_filled_in() -> None:
    with_fields = point("start", per_wave=True, fields=FIELDS)
    assert recorded(Given(outcome="go", fields={"pace": "Slow", "money": " "}), point_=with_fields) == [Lacking.FIELD]
    found = recorded(Given(outcome="go", fields={"pace": " Slow ", "money": "1"}), point_=with_fields)
    assert isinstance(found, Gate)
    assert found.decision
    assert found.decision.fields == {"pace": "Slow", "money": "1"}


def test_everything_that_lacks_is_said_at_once() -> None:
    with_fields = point("start", per_wave=True, fields=FIELDS)
    assert recorded(Given(outcome="postpone"), by="petra", point_=with_fields) == [
        Lacking.MANDATE,
        Lacking.REASON,
        Lacking.FIELD,
        Lacking.DAY,
    ]


def test_what_another_outcome_would_have_used_is_neither_asked_about_nor_kept() -> None:
    found = recorded(Given(outcome="go", units=("ward",), day=TODAY - timedelta(days=3)))
    assert isinstance(found, Gate)
    assert found.decision == Decision(outcome="go", effect=Effect.GO, by="astrid", at=AT, met=1)


def test_a_go_for_some_keeps_those_of_the_gate_that_go_in_its_order() -> None:
    found = recorded(Given(outcome="go-for-some", units=("lab", "bus", "ward"), day=TOMORROW))
    assert isinstance(found, Gate)
    assert found.decision
    kept = found.decision
    assert (kept.units, kept.waiting, kept.day) == (("ward", "lab"), ("clinic",), TOMORROW)


def test_where_all_go_after_all_nobody_waits_and_a_day_is_not_kept() -> None:
    found = recorded(Given(outcome="go-for-some", units=UNITS, day=TOMORROW))
    assert isinstance(found, Gate)
    assert found.decision
    assert (found.decision.waiting, found.decision.day) == ((), None)


@pytest.mark.parametrize(
    ("given_", "kept"),
    [
        (Given(outcome="postpone", reason="Late", day=SECOND), FIRST),
        (Given(outcome="go-for-some", units=("ward",)), FIRST),
        (Given(outcome="go"), None),
        (Given(outcome="new-wave", day=SECOND), None),
    ],
)
def test_a_decision_that_moves_a_day_keeps_the_day_it_was(given_: Given, kept: date | None) -> None:
    found = recorded(given_)
    assert isinstance(found, Gate)
    assert found.decision
    assert found.decision.go_live == kept


def test_a_decision_counts_what_was_met_what_was_not_and_what_nobody_knew() -> None:
    found = recorded(Given(outcome="no-go", reason="Red"), OVER_RED)
    assert isinstance(found, Gate)
    assert found.decision
    assert (found.decision.met, found.decision.unmet, found.decision.unknown) == (1, 1, 1)


def test_a_reason_is_no_longer_than_a_card_holds() -> None:
    found = recorded(Given(outcome="go", reason="x" * 50_000))
    assert isinstance(found, Gate)
    assert found.decision
    assert found.decision.reason == "x" * LONGEST_TEXT


# How long it holds.


def test_a_go_holds() -> None:
    go = decided(Effect.GO)
    assert holding(planned(due=FIRST), go, [go]) == go.decision


def test_before_a_decision_nothing_holds() -> None:
    assert holding(planned(due=FIRST), gate().with_position(position("astrid")), []) is None


@pytest.mark.parametrize("effect", [Effect.POSTPONE, Effect.NEW_WAVE])
def test_a_gate_that_was_put_off_is_taken_again(effect: Effect) -> None:
    put_off = decided(effect, day=FIRST)
    assert holding(planned(due=FIRST), put_off, [put_off]) is None


@pytest.mark.parametrize(
    ("wave", "hours", "due", "holds"),
    [
        ("1", 1, FIRST, False),
        ("all", 1, FIRST, False),
        # Decided after the move, of another wave, or on a day that is over.
        ("1", -1, FIRST, True),
        ("2", 1, FIRST, True),
        ("1", 1, TODAY, True),
    ],
)
def test_a_go_no_longer_holds_once_its_wave_was_moved_to_another_day(
    wave: str, hours: int, due: date, holds: bool
) -> None:
    go = decided(Effect.GO)
    mover = decided(Effect.POSTPONE, wave, BY_HAND, at=AT + timedelta(hours=hours), day=FIRST)
    assert (holding(planned(due=due), go, [go, mover]) is not None) is holds


def test_what_is_taken_once_for_all_holds_though_one_wave_was_moved() -> None:
    go, mover = decided(Effect.GO, point_=AFTER), decided(Effect.POSTPONE, "1", at=AT + timedelta(hours=1), day=FIRST)
    assert holding(planned(AFTER, due=SECOND), go, [go, mover]) == go.decision
