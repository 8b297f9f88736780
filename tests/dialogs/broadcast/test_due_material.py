"""Dated material goes out on its day, the plan's before its own, and to nobody twice."""

from collections.abc import Iterable
from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from content.library import Material
from content.settings import Consideration
from dialogs.broadcast.model import STILL_NEWS
from dialogs.broadcast.planning import due_material
from dialogs.initiative.model import Initiative
from dialogs.plan.model import Plan
from tests.dialogs.broadcast.calendar_kit import CHECKLIST, GO_LIVE, LIBRARY, NINE, ROSTER, initiative, plan

A_WEEK_LATER = GO_LIVE + timedelta(weeks=1)


def due(
    of: Initiative, now: datetime = NINE, by: Plan | None = None, materials: Iterable[Material] = (CHECKLIST,)
) -> dict[str, tuple[str, ...]]:
    """The units each delivery is about, by its id."""
    return {each.id: each.units for each in due_material(materials, of, ROSTER, Consideration(), now, by)}


def test_whoever_has_to_do_with_two_waves_that_start_together_gets_it_once_about_all_units() -> None:
    assert due(initiative()) == {
        "journal/cutover-checklist/1/person:elin": ("a", "b"),
        "journal/cutover-checklist/1/person:samir": ("c",),
    }


def test_waves_with_days_of_their_own_get_it_on_their_own_day() -> None:
    apart = initiative(second=A_WEEK_LATER)
    assert due(apart) == {
        "journal/cutover-checklist/1/person:elin": ("a",),
        "journal/cutover-checklist/1/person:samir": ("c",),
    }
    assert due(apart, NINE + timedelta(weeks=1)) == {"journal/cutover-checklist/2/person:elin": ("b",)}


def test_on_one_fixed_day_a_text_that_says_the_start_says_each_wave_its_own() -> None:
    by = plan({"material": "cutover-checklist", "lead": "2026-11-30"})
    found = due(initiative(second=A_WEEK_LATER), by=by)
    assert found["journal/cutover-checklist/1/person:elin"] == ("a",)
    assert found["journal/cutover-checklist/2/person:elin"] == ("b",)


def test_the_plan_says_another_day_for_one_wave_and_takes_it_out_for_the_other() -> None:
    rows = [
        {"material": "cutover-checklist", "lead": "P3W", "wave": "1"},
        {"material": "cutover-checklist", "lead": "-"},
    ]
    assert due(initiative(), by=plan(*rows)) == {}
    early = due(initiative(), NINE - timedelta(weeks=1), plan(*rows))
    assert set(early) == {"journal/cutover-checklist/1/person:elin", "journal/cutover-checklist/1/person:samir"}


def test_material_that_somebody_has_to_finish_never_goes_out_by_the_clock() -> None:
    outage = LIBRARY.material["outage"]
    assert due(initiative(), by=plan({"material": "outage", "lead": "2026-11-30"}), materials=[outage]) == {}


def test_a_paused_wave_gets_nothing() -> None:
    assert due(initiative(paused=True)).keys() == {
        "journal/cutover-checklist/1/person:elin",
        "journal/cutover-checklist/1/person:samir",
    }


@pytest.mark.parametrize("late", [timedelta(), STILL_NEWS - timedelta(minutes=1)])
def test_what_could_not_go_out_on_its_day_does_so_while_it_is_news(late: timedelta) -> None:
    assert len(due(initiative(), NINE + late)) == 2
    assert due(initiative(), NINE + STILL_NEWS) == {}
    assert due(initiative(), NINE - timedelta(minutes=1)) == {}


@given(st.dates(date(2026, 11, 20), date(2027, 1, 20)), st.dates(date(2026, 11, 20), date(2027, 1, 20)))
def test_however_waves_lie_nobody_gets_it_twice_about_the_same_unit(first: date, second: date) -> None:
    found: dict[str, tuple[str, ...]] = {}
    for days in range(90):
        found |= due(initiative(first, second), NINE - timedelta(days=30) + timedelta(days=days))
    told = [(id_.rpartition("/")[2], unit) for id_, units in found.items() for unit in units]
    assert sorted(told) == [("person:elin", "a"), ("person:elin", "b"), ("person:samir", "c")]
