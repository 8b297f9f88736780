"""How many answer: shares of those who were asked in the rounds that are over."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from dialogs.checkin.asked import Asking
from dialogs.initiative.model import Initiative, Rhythm
from dialogs.initiative.rounds import Round
from dialogs.rollup.model import Colour
from dialogs.rollup.view import NO_RATES, Rates, answer_rates, rates_of, rounds_over
from tests.dialogs.rollup.kit import UNITS, WARD, criterion, initiative, playbook

# A Monday at noon; that week's round is late on Wednesday at 16.
MONDAY = datetime(2026, 11, 16, 11, tzinfo=UTC)
BOOKS = {"method": playbook(criterion("a"))}
DONE = Colour.GREEN


def rates(of: Initiative, over: Sequence[Round], answered: Mapping[str, Mapping[str, Colour]]) -> Rates:
    return answer_rates(of, Asking(of, BOOKS), UNITS, over, answered)


@pytest.mark.parametrize(
    ("days", "expected"), [(0, ["2026-W46", "2026-W45"]), (2, ["2026-W46", "2026-W45"]), (3, ["2026-W47", "2026-W46"])]
)
def test_a_round_is_over_when_nobody_can_answer_in_time_any_more(days: int, expected: list[str]) -> None:
    over = rounds_over(Rhythm(), WARD, MONDAY + timedelta(days=days))
    assert [each.period for each in over] == expected


def test_a_rate_is_the_share_of_those_asked_in_that_very_round() -> None:
    over = rounds_over(Rhythm(), WARD, MONDAY)
    answered = {"2026-W46": {"ward": DONE}, "2026-W45": {"ward": DONE, "bus": DONE, "stranger": DONE}}
    assert rates(initiative(), over, answered) == Rates(now=1 / 3, before=2 / 3)


def test_units_of_a_paused_wave_are_not_asked() -> None:
    over = rounds_over(Rhythm(), WARD, MONDAY)
    answered = {"2026-W46": {"ward": DONE}, "2026-W45": {}}
    assert rates(initiative(paused=("2",)), over, answered) == Rates(now=1, before=0)


def test_a_round_before_the_initiative_was_known_here_has_no_rate() -> None:
    over = rounds_over(Rhythm(), WARD, MONDAY)
    known = replace(initiative(), since=date(2026, 11, 9))
    assert rates(known, over, {"2026-W46": {}, "2026-W45": {}}) == Rates(now=0, before=None)


def test_without_a_round_there_is_no_rate() -> None:
    assert rates(initiative(), [], {}) == NO_RATES


@pytest.mark.parametrize(
    ("rates", "falling"),
    [
        (Rates(now=0.5, before=0.625), True),
        (Rates(now=0.5, before=0.5625), False),
        (Rates(now=0.75, before=0.5), False),
        (Rates(now=0.5), False),
        (Rates(before=0.5), False),
    ],
)
def test_they_fall_when_a_tenth_of_those_asked_no_longer_answers(rates: Rates, falling: bool) -> None:
    assert rates.falling is falling


def test_rounds_are_told_with_how_many_were_asked_and_how_many_answered() -> None:
    over = rounds_over(Rhythm(), WARD, MONDAY, 3)
    answered = {"2026-W46": {"ward": DONE}, "2026-W45": {"ward": DONE, "bus": DONE}, "2026-W44": {}}
    found = rates_of(initiative(), Asking(initiative(), BOOKS), UNITS, over, answered)
    assert [(each.period, each.answered, each.asked) for each in found] == [
        ("2026-W46", 1, 3),
        ("2026-W45", 2, 3),
        ("2026-W44", 0, 3),
    ]
    assert [each.share for each in rates_of(initiative(), Asking(initiative(), BOOKS), (), over[:1], answered)] == [
        None
    ]
