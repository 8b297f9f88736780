"""What is still to be said, and what is worth asking more about."""

from collections.abc import Mapping
from datetime import timedelta

import pytest

from dialogs.checkin.flow import owes, unanswered, unexplained, worth_asking
from dialogs.checkin.model import Answer
from tests.dialogs.checkin.kit import AT, LAST, THIS, G, N, R, Y, answer, checkin, criterion

A, B, C, D = map(criterion, "abcd")
LATER = AT + timedelta(hours=1)


@pytest.mark.parametrize(
    ("said", "alone"),
    [
        (answer("a", R), False),
        (answer("a", R, blocker="No staff"), True),
        (answer("a", N), False),
        (answer("a", N, note="No such device"), True),
        (answer("a", Y), True),
        (answer("a", G), True),
    ],
)
def test_red_without_what_blocks_and_not_applicable_without_why_cannot_stand_alone(said: Answer, alone: bool) -> None:
    assert unexplained([A, B], checkin(said)) == ([] if alone else [said])
    assert unexplained([B], checkin(said)) == []
    assert owes([A], checkin(said), THIS) is not alone


def test_more_is_asked_of_what_turned_yellow_just_now_and_says_nothing() -> None:
    said = [
        answer("a", Y, at=LATER),
        answer("b", Y, at=LATER, blocker="No staff"),
        answer("c", R),
        answer("d", Y, at=LATER, since=AT),
    ]
    assert worth_asking([A, B, C, D], checkin(*said), LATER) == [said[2], said[0]]


@pytest.mark.parametrize(
    ("periods", "lacking"),
    [({}, "ab"), ({"a": THIS}, "b"), ({"a": LAST, "b": THIS}, "a"), ({"a": THIS, "b": THIS, "c": LAST}, "")],
)
def test_a_unit_owes_what_it_has_not_answered_in_this_period(periods: Mapping[str, str], lacking: str) -> None:
    found = checkin(*(answer(id_, period=period) for id_, period in periods.items())) if periods else None
    assert [each.id for each in unanswered([A, B], found, THIS)] == [*lacking]
    assert owes([A, B], found, THIS) is bool(lacking)


def test_a_unit_that_is_asked_nothing_owes_nothing() -> None:
    assert not owes([], checkin(answer("a", R)), THIS)
    assert not owes([], None, THIS)
