"""What a reader may see of an initiative is decided once: sums of many, single units only where they are theirs."""

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogs.action.figures import NONE_OPEN, OpenFigures
from dialogs.initiative.model import Initiative
from dialogs.people.model import Unit
from dialogs.privacy import FEWEST
from dialogs.rollup.heat import heat_map
from dialogs.rollup.model import Cell, Colour
from dialogs.rollup.seen import Seen, needing, seen
from dialogs.rollup.view import Standing, standing
from tests.dialogs.rollup.kit import ROSTER, TODAY, UNITS, G, R, Y, checkin, criterion, initiative, playbook, reader
from tests.dialogs.rollup.kit import overview as added_up

ALL = ["ward", "bus", "tram"]
ALL_OPEN, OWN_OPEN = OpenFigures(ahead=3, late=1), OpenFigures(ahead=1)
READER = reader(criterion("a"), criterion("b", dimension="things"))


def stood() -> Standing:
    """The ward is red, the bus yellow, the tram said nothing this round; before all were green."""
    overview = added_up(checkin({"a": R, "b": R}), checkin({"a": Y, "b": G}, "bus"), checkin({"a": G, "b": G}, "tram"))
    this, last = {"ward": Colour.RED, "bus": Colour.YELLOW}, dict.fromkeys(ALL, Colour.GREEN)
    return standing(READER, overview, this, last, ALL, [])


def as_seen(*visible: str, found: Standing | None = None, of: Initiative | None = None) -> Seen:
    day = TODAY + timedelta(days=9)
    return seen(of or initiative(), found or stood(), "2026-W47", day, ROSTER.units, visible, ALL_OPEN, OWN_OPEN)


def test_whoever_may_see_every_unit_sees_everything_with_its_age_and_coverage() -> None:
    found = as_seen(*ALL)
    assert found.open_to_all
    assert found.whole
    assert found.whole.colour is Colour.RED
    assert (found.answered, found.asked, found.days_old) == (2, 3, 9)
    assert [wave.id for wave, _ in found.waves] == ["1", "2"]
    assert [(unit.id, cell.colour) for unit, cell in found.administrations] == [
        ("hospital", Colour.RED),
        ("traffic", Colour.YELLOW),
    ]
    assert {unit.id for unit, _ in found.changed} == {"ward", "bus"}
    assert found.open == ALL_OPEN


def test_of_few_answers_others_see_the_coverage_and_what_is_their_own() -> None:
    found = as_seen("bus")
    assert not found.open_to_all
    assert (found.whole, found.waves, found.administrations, found.changed) == (None, (), (), ())
    assert (found.answered, found.asked) == (2, 3)
    assert list(found.units) == ["bus"]
    assert (found.open, found.own_open) == (OWN_OPEN, OWN_OPEN)


def of_many(known: int) -> Standing:
    """So many have answered: beside the three there are others, in the sum alone."""
    whole = Cell(colour=Colour.YELLOW, counts={Colour.GREEN: known - 1, Colour.RED: 1})
    return replace(stood(), answered=known, overview=replace(stood().overview, whole=whole))


@pytest.mark.parametrize(("own", "known", "shown"), [((), 4, False), ((), 5, True), (("bus",), 5, False)])
def test_whoever_takes_their_own_from_the_sum_is_not_left_with_few(
    own: tuple[str, ...], known: int, *, shown: bool
) -> None:
    assert (as_seen(*own, found=of_many(known)).whole is not None) is shown
    assert as_seen("bus", found=of_many(6)).whole is not None


def test_whoever_leads_the_only_units_that_are_asked_sees_nothing_of_the_others() -> None:
    alone = standing(READER, added_up(checkin({"a": G, "b": G}), paused=("2",)), {}, {}, ["ward"], [])
    found = as_seen("ward", found=alone, of=initiative(paused=("2",)))
    assert not found.open_to_all
    assert (found.open, found.administrations, found.blockers) == (OWN_OPEN, (), ())
    nobody = as_seen(found=standing(READER, added_up(paused=("1", "2")), {}, {}, [], []))
    assert (nobody.open_to_all, nobody.open) == (False, OWN_OPEN)


def test_of_many_answers_others_see_the_sum_and_no_single_unit() -> None:
    found = as_seen(found=of_many(FEWEST))
    assert found.whole is not None
    assert found.units == {}
    assert (found.administrations, found.changed, found.blockers) == ((), (), ())


@given(st.sets(st.sampled_from(ALL)), st.integers(0, 9))
def test_no_view_names_a_unit_that_is_not_the_readers(visible: set[str], answered: int) -> None:
    found = as_seen(*visible, found=replace(stood(), answered=answered))
    named = {
        *found.units,
        *(unit.id for unit, _ in found.changed),
        *(each.id for each, _ in needing(found, ROSTER.units)),
    }
    assert named <= visible


def test_those_that_need_something_come_by_colour_then_by_how_soon_they_start() -> None:
    assert [unit.id for unit, _ in needing(as_seen(*ALL), ROSTER.units)] == ["ward", "bus"]
    both_red = replace(
        stood(), overview=added_up(checkin({"a": R, "b": R}), checkin({"a": R, "b": R}, "tram"), order=(2, 1, 0))
    )
    assert [unit.id for unit, _ in needing(as_seen(*ALL, found=both_red), ROSTER.units)] == ["ward", "tram", "bus"]


def test_the_heat_map_has_a_row_for_each_unit_worst_first_and_a_column_for_what_is_asked() -> None:
    books = {"method": playbook(criterion("a"), criterion("b", dimension="things"))}
    found = heat_map(as_seen(*ALL), [("method", "people"), ("method", "things"), ("method", "money")], ROSTER, books)
    assert found.columns == (("method", "people"),)
    rows = [(row.unit.id, row.wave and row.wave.id, row.administration and row.administration.id) for row in found.rows]
    assert rows == [("ward", "1", "hospital"), ("bus", "2", "traffic"), ("tram", "2", "traffic")]
    assert [[cell and cell.colour for cell in row.cells] for row in found.rows] == [
        [Colour.RED],
        [Colour.YELLOW],
        [Colour.GREEN],
    ]
    assert found.rows[0].phases == (("method", "now"),)


@pytest.mark.parametrize("visible", [(), ("bus",)])
def test_the_heat_map_has_no_row_that_is_not_the_readers(visible: tuple[str, ...]) -> None:
    found = heat_map(as_seen(*visible), [("method", "people")], ROSTER, {"method": playbook(criterion("a"))})
    assert tuple(row.unit.id for row in found.rows) == visible


def test_a_unit_that_left_the_roster_is_no_row_and_stops_nothing() -> None:
    units = tuple(each for each in UNITS if each.id != "bus")
    names: dict[str, Unit] = {each.id: each for each in units}
    assert [unit.id for unit, _ in needing(as_seen(*ALL), names)] == ["ward"]
    assert NONE_OPEN.any is False
