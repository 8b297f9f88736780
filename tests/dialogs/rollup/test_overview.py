"""Waves, administrations and the initiative add up their units by the same shares."""

from datetime import date, timedelta

import pytest

from dialogs.initiative.model import Rules
from dialogs.rollup.flow import added_up
from dialogs.rollup.model import Cell, Colour, Overview
from tests.dialogs.rollup.kit import ROSTER, TODAY, WARD, G, R, Y, answer, cells, checkin, criterion, overview, reader

GREEN, YELLOW, RED, STALE, SILENT = Colour.GREEN, Colour.YELLOW, Colour.RED, Colour.STALE, Colour.SILENT
TEN = [criterion(name) for name in "abcdefghij"]


@pytest.mark.parametrize(
    ("colours", "expected"),
    [
        # Red when one is red and less than half of the known ones are green.
        ([RED, YELLOW, GREEN], RED),
        ([RED, GREEN], YELLOW),
        ([YELLOW, YELLOW, YELLOW], YELLOW),
        ([RED, SILENT, SILENT, SILENT], RED),
        # Stale when less than two thirds of the units are known.
        ([GREEN, GREEN, SILENT], GREEN),
        ([GREEN, GREEN, STALE], GREEN),
        ([GREEN] * 4 + [SILENT] * 2, GREEN),
        ([GREEN] * 200 + [SILENT] * 100, GREEN),
        ([GREEN] * 199 + [SILENT] * 101, STALE),
        ([GREEN] * 5 + [SILENT] * 3, STALE),
        ([GREEN, SILENT], STALE),
        ([RED, GREEN, STALE, STALE], STALE),
        ([STALE, SILENT], STALE),
        ([SILENT, SILENT], SILENT),
        ([], SILENT),
        # Green when none is red and four of five are green; else yellow.
        ([GREEN] * 4 + [YELLOW], GREEN),
        ([GREEN] * 3 + [YELLOW], YELLOW),
        ([GREEN] * 9 + [RED], YELLOW),
    ],
)
def test_units_add_up_by_the_same_shares(colours: list[Colour], expected: Colour) -> None:
    assert added_up(cells(*colours), Rules()).colour is expected


def test_an_overview_adds_up_waves_administrations_and_the_whole() -> None:
    ward, bus = checkin({"a": G, "b": G}), checkin([answer("a", Y, 4), answer("b", G)], "bus")
    green = Cell(colour=GREEN, counts={GREEN: 1}, oldest=TODAY)
    traffic = Cell(colour=STALE, counts={YELLOW: 1, SILENT: 1}, oldest=TODAY - timedelta(days=4))
    found = overview(ward, bus)
    assert found.waves == {"1": green, "2": traffic}
    assert found.administrations == {"hospital": green, "traffic": traffic}
    assert found.units["bus"].whole == Cell(
        colour=YELLOW, counts={YELLOW: 1, GREEN: 1}, oldest=TODAY - timedelta(days=4)
    )
    assert found.whole.counts == {GREEN: 1, YELLOW: 1, SILENT: 1}
    assert (found.whole.oldest, found.whole.known, found.whole.total) == (TODAY - timedelta(days=4), 2, 3)
    assert found.day == TODAY


def test_a_unit_that_is_asked_nothing_is_no_part_of_the_overview() -> None:
    between_two = reader(criterion("a", asked=())).overview(
        ROSTER, [WARD], {"ward": checkin({"a": G})}, lambda _: TODAY
    )
    assert between_two == Overview(day=date.min, units={}, waves={}, administrations={}, whole=Cell(colour=SILENT))


def test_units_whose_wave_is_paused_are_no_part_of_the_overview() -> None:
    paused = overview(checkin({"a": G, "b": G}), checkin({"a": R, "b": R}, "bus"), paused=("2",))
    green = Cell(colour=GREEN, counts={GREEN: 1}, oldest=TODAY)
    assert (set(paused.units), paused.waves, paused.administrations, paused.whole) == (
        {"ward"},
        {"1": green},
        {"hospital": green},
        green,
    )


def test_an_overview_of_nothing_is_silent() -> None:
    found = reader(*TEN).overview(ROSTER, [], {}, lambda _: TODAY)
    assert found == Overview(day=date.min, units={}, waves={}, administrations={}, whole=Cell(colour=SILENT))
