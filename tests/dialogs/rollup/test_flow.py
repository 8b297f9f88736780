"""The rule of the package, sentence by sentence."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from content.playbook import Scope
from dialogs.checkin.model import Status
from dialogs.initiative.model import Rhythm, Rules
from dialogs.rollup.flow import Read, added_up
from dialogs.rollup.model import Cell, Colour
from tests.dialogs.rollup.kit import (
    TODAY,
    WARD,
    G,
    N,
    R,
    Y,
    answer,
    cells,
    checkin,
    criterion,
    reader,
)

GREEN, YELLOW, RED, STALE, SILENT = Colour.GREEN, Colour.YELLOW, Colour.RED, Colour.STALE, Colour.SILENT
NAMES = "abcdefghij"
TEN = [criterion(name) for name in NAMES]
LONG_AGO = 400


def whole(*statuses: Status | None, hard: int = 0, rules: Rules | None = None) -> Cell:
    """A unit of which that many criteria are asked, the first of them hard, each answered today or not at all."""
    asked = [criterion(name, hard=n < hard) for n, (name, _) in enumerate(zip(NAMES, statuses, strict=False))]
    said = {name: status for name, status in zip(NAMES, statuses, strict=False) if status}
    return reader(*asked, rules=rules).unit(WARD, checkin(said), TODAY).whole


# 1. Each criterion shows what was answered last.


@pytest.mark.parametrize(("status", "colour"), [(G, GREEN), (Y, YELLOW), (R, RED), (N, None)])
def test_a_criterion_shows_what_was_answered_last_in_whichever_period(status: Status, colour: Colour | None) -> None:
    asked = criterion("a")
    last = replace(answer("a", status, days_ago=7), period="2026-W46")
    assert reader(asked).read(asked, checkin([last]), TODAY) == Read(
        asked, "method", colour, last, TODAY - timedelta(days=7)
    )


def test_a_criterion_nobody_has_answered_is_silent() -> None:
    asked = criterion("a")
    silent = Read(asked, "method", SILENT, None, None)
    assert [reader(asked).read(asked, each, TODAY) for each in (None, checkin({"b": G}))] == [silent, silent]


@pytest.mark.parametrize(
    ("asked", "every", "weeks"),
    [
        *((["weekly"], every, every) for every in (1, 2, 3, 4)),
        # A monthly set comes with every fourth round, or with as many as come closest to it.
        *((["monthly"], every, weeks) for every, weeks in ((1, 4), (2, 4), (3, 3), (4, 4))),
        *((["yearly"], every, 52) for every in (1, 2, 4)),
        (["monthly", "weekly"], 1, 1),
        (["yearly", "monthly"], 1, 4),
        # With a round every third week a year has seventeen.
        (["yearly"], 3, 51),
    ],
)
def test_an_answer_older_than_two_askings_of_its_set_is_stale(asked: list[str], every: int, weeks: int) -> None:
    asked_so = criterion("a", asked=asked)
    found = reader(asked_so, rhythm=Rhythm(every=every))
    ages = (2 * weeks * 7, 2 * weeks * 7 + 1)
    assert [found.read(asked_so, checkin([answer("a", G, age)]), TODAY).colour for age in ages] == [GREEN, STALE]


@pytest.mark.parametrize("asked", [[], ["daily"]])
def test_what_no_check_in_asks_again_holds_until_somebody_says_otherwise(asked: list[str]) -> None:
    decided = criterion("a", asked=asked)
    assert reader(decided).read(decided, checkin([answer("a", G, LONG_AGO)]), TODAY).colour is GREEN


def test_the_age_of_an_answer_is_counted_in_the_days_of_the_unit() -> None:
    # Half past midnight on 2 November in Stockholm, two weeks before.
    just_after_midnight = replace(answer("a", G), at=datetime(2026, 11, 1, 23, 30, tzinfo=UTC))
    found = reader(criterion("a")).unit(WARD, checkin([just_after_midnight]), TODAY).whole
    assert (found.colour, found.oldest) == (GREEN, date(2026, 11, 2))


@pytest.mark.parametrize(("of_the_child", "colour"), [(G, GREEN), (N, GREEN), (Y, YELLOW), (R, YELLOW), (None, YELLOW)])
@pytest.mark.parametrize("how", ["child", "predecessor"])
def test_a_green_whose_children_or_predecessors_are_not_green_counts_as_yellow(
    how: str, of_the_child: Status | None, colour: Colour
) -> None:
    first = criterion("a", after=["b"] if how == "predecessor" else [])
    waited_for = criterion("b", parent="a" if how == "child" else None)
    said = {"a": G} | ({"b": of_the_child} if of_the_child else {})
    assert reader(first, waited_for).read(first, checkin(said), TODAY).colour is colour


@pytest.mark.parametrize("status", [Y, R, N])
def test_what_is_not_green_itself_is_as_it_was_answered_whatever_it_waits_for(status: Status) -> None:
    first, child = criterion("a"), criterion("b", parent="a")
    found = [reader(first, child).read(first, checkin({"a": status, "b": each}), TODAY).colour for each in (G, R)]
    assert found[0] == found[1]


def test_waiting_goes_all_the_way_down() -> None:
    chain = [criterion("a", after=["b"]), criterion("b", after=["c"]), criterion("c")]
    read = reader(*chain)
    said = checkin({"a": G, "b": G, "c": R})
    assert [read.read(each, said, TODAY).colour for each in chain] == [YELLOW, YELLOW, RED]


@pytest.mark.parametrize(("said_of_it", "colour"), [(G, GREEN), (R, YELLOW)])
@pytest.mark.parametrize("how", ["child", "predecessor"])
def test_what_was_once_met_stays_met_and_what_was_not_is_still_waited_for(
    how: str, said_of_it: Status, colour: Colour
) -> None:
    first = criterion("a", after=["b"] if how == "predecessor" else [])
    waited_for = criterion("b", parent="a" if how == "child" else None)
    said = checkin([answer("a", G), answer("b", said_of_it, LONG_AGO)])
    assert reader(first, waited_for).read(first, said, TODAY).colour is colour


@pytest.mark.parametrize("how", ["child", "predecessor"])
def test_what_is_answered_about_something_else_than_the_unit_does_not_hold_it_back(how: str) -> None:
    first = criterion("a", after=["b"] if how == "predecessor" else [])
    of_the_whole = criterion("b", parent="a" if how == "child" else None, asked=(), scope=Scope.INITIATIVE)
    assert reader(first, of_the_whole).read(first, checkin({"a": G}), TODAY).colour is GREEN


def test_not_applicable_counts_for_nothing() -> None:
    said = checkin([answer("a", G, 3), answer("b", N, LONG_AGO)])
    found = reader(*TEN[:2]).unit(WARD, said, TODAY).whole
    assert found == Cell(colour=GREEN, counts={GREEN: 1}, oldest=TODAY - timedelta(days=3))


# 2. A unit is red ...


def test_a_unit_is_red_when_a_hard_criterion_is_red() -> None:
    nine = [G] * 9
    assert whole(R, *nine, hard=1) == Cell(colour=RED, counts={RED: 1, GREEN: 9}, oldest=TODAY)
    assert whole(R, *nine, hard=0).colour is YELLOW


def test_a_unit_is_red_when_something_is_red_and_less_than_half_of_what_is_known_is_green() -> None:
    assert whole(G, G, Y, Y, R).colour is RED
    assert whole(G, G, Y, R).colour is YELLOW
    assert whole(R).colour is RED


def test_without_a_red_a_unit_is_yellow_at_worst() -> None:
    assert whole(G, Y, Y, Y, Y).colour is YELLOW
    assert whole(Y).colour is YELLOW


def test_half_is_counted_of_what_is_known_not_of_what_is_asked() -> None:
    assert whole(G, R, None, None).colour is STALE
    assert whole(R, None, None, None).colour is RED


def test_a_red_is_not_hidden_by_what_is_stale_or_lacking() -> None:
    assert whole(R, G, G, G, None, hard=1).colour is RED


def test_a_hard_red_that_is_stale_is_no_longer_known_to_be_red() -> None:
    asked = [criterion("a", hard=True), criterion("b")]
    said = checkin([answer("a", R, LONG_AGO), answer("b", G)])
    assert reader(*asked).unit(WARD, said, TODAY).whole.colour is STALE


# 3. Otherwise it is silent, and stale ...


def test_a_unit_is_silent_when_nothing_was_ever_answered() -> None:
    assert whole(None, None) == Cell(colour=SILENT, counts={SILENT: 2}, oldest=None)
    assert reader(*TEN[:1]).unit(WARD, None, TODAY).whole == Cell(colour=SILENT, counts={SILENT: 1}, oldest=None)


def test_a_unit_where_nothing_applies_is_green() -> None:
    assert whole(N, N) == Cell(colour=GREEN, counts={}, oldest=None)


@pytest.mark.parametrize("days_ago", [None, 15, LONG_AGO])
def test_a_unit_is_stale_when_any_answer_that_counts_is_stale_or_lacking(days_ago: int | None) -> None:
    said = [answer(name, G) for name in NAMES[1:]]
    old = [answer("a", G, days_ago)] if days_ago else []
    found = reader(*TEN).unit(WARD, checkin([*old, *said]), TODAY).whole
    oldest = TODAY - timedelta(days=days_ago or 0)
    assert found == Cell(colour=STALE, counts={GREEN: 9, STALE if old else SILENT: 1}, oldest=oldest)


def test_a_unit_that_answered_everything_long_ago_is_stale_however_green_it_was() -> None:
    said = checkin([answer(name, G, LONG_AGO) for name in NAMES])
    assert reader(*TEN).unit(WARD, said, TODAY).whole.colour is STALE


# 4. Otherwise it is green ... 5. Otherwise it is yellow.


@pytest.mark.parametrize(
    ("statuses", "hard", "colour"),
    [
        ([G], 0, GREEN),
        ([G, G, G, G, Y], 0, GREEN),
        ([G, G, G, G, N, N, Y], 0, GREEN),
        ([G, G, G, Y], 0, YELLOW),
        ([G, G, G, G, R], 0, YELLOW),
        ([Y, G, G, G, G], 1, YELLOW),
        ([G, Y, G, G, G], 1, GREEN),
        ([G, Y], 0, YELLOW),
    ],
)
def test_a_unit_is_green_when_nothing_is_red_no_hard_one_yellow_and_four_of_five_green_else_yellow(
    statuses: list[Status], hard: int, colour: Colour
) -> None:
    assert whole(*statuses, hard=hard).colour is colour


def test_a_green_that_counts_as_yellow_is_a_yellow_that_keeps_a_hard_one_from_green() -> None:
    asked = [criterion("a", hard=True, after=["z"]), *TEN[1:], criterion("z", asked=())]
    found = reader(*asked).unit(WARD, checkin(dict.fromkeys(NAMES, G)), TODAY).whole
    assert found == Cell(colour=YELLOW, counts={GREEN: 9, YELLOW: 1}, oldest=TODAY)


def test_an_initiative_may_set_its_own_figures() -> None:
    strict = Rules(green_share=1.0, red_share=0.7, stale_rounds=1)
    assert whole(G, G, G, G, Y, rules=strict).colour is YELLOW
    assert whole(G, G, R, rules=strict).colour is RED
    eight_days = checkin([answer("a", G, 8)])
    assert reader(*TEN[:1], rules=strict).unit(WARD, eight_days, TODAY).whole.colour is STALE
    assert added_up(cells(GREEN, SILENT), Rules(coverage=0.5)).colour is GREEN
    # A hundred times 0.55 is a little more than 55 to a computer.
    assert added_up(cells(*[GREEN] * 55, *[SILENT] * 45), Rules(coverage=0.55)).colour is GREEN


def test_a_dimension_is_added_up_by_the_same_rule() -> None:
    asked = [criterion("a"), criterion("b", dimension="things"), criterion("c", dimension="things")]
    found = reader(*asked).unit(WARD, checkin({"a": G, "b": Y}), TODAY)
    assert found.by_dimension == {
        ("method", "people"): Cell(colour=GREEN, counts={GREEN: 1}, oldest=TODAY),
        ("method", "things"): Cell(colour=STALE, counts={YELLOW: 1, SILENT: 1}, oldest=TODAY),
    }
    assert reader(*asked).dimensions == [("method", "people"), ("method", "things")]
