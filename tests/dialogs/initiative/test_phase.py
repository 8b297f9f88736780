"""The phase a unit is in follows from its go-live date, or from whoever put its wave into another."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogs.initiative.model import Initiative
from dialogs.initiative.phase import phase_key, phase_of, phase_of_wave, phase_on
from tests.dialogs.initiative.kit import initiative, method

GO_LIVE = date(2026, 4, 30)


def phase(of: Initiative, today: date, *, linear: bool = True, unit: str = "u") -> str | None:
    found = phase_of(of, method(linear=linear), unit, today)
    return found.id if found else None


@pytest.mark.parametrize(
    ("today", "expected"),
    [
        (date(2020, 1, 1), "idea"),
        # Two months before the last of April is the last of February.
        (date(2026, 2, 27), "idea"),
        (date(2026, 2, 28), "plan"),
        (date(2026, 4, 29), "plan"),
        (GO_LIVE, "live"),
        (date(2026, 5, 27), "live"),
        (date(2026, 5, 28), "after"),
        (date(2036, 1, 1), "after"),
    ],
)
def test_a_phase_lasts_from_the_day_it_begins_until_the_next_one_does(today: date, expected: str) -> None:
    assert phase_on(method(), GO_LIVE, today).id == expected


@given(st.dates(date(2020, 1, 1), date(2035, 1, 1)), st.integers(-800, 800), st.integers(0, 400))
def test_time_never_leads_back_to_an_earlier_phase(go_live: date, days: int, more: int) -> None:
    then = go_live + timedelta(days=days)
    order = [each.id for each in method().phases]
    before, after = (phase_on(method(), go_live, day).id for day in (then, then + timedelta(days=more)))
    assert order.index(before) <= order.index(after)


def test_a_unit_in_no_wave_is_in_no_phase() -> None:
    assert phase(initiative(waves={"1": GO_LIVE}), GO_LIVE, unit="other") is None


def test_each_wave_is_in_the_phase_of_its_own_date() -> None:
    two = initiative(waves={"1": GO_LIVE, "2": date(2027, 4, 30)}, units={"u": "1", "v": "2"})
    assert (phase(two, GO_LIVE, unit="u"), phase(two, GO_LIVE, unit="v")) == ("live", "idea")


@pytest.mark.parametrize("linear", [True, False])
def test_a_wave_put_into_a_phase_by_hand_stays_there_whatever_the_date_and_the_method(linear: bool) -> None:
    put = initiative(waves={"1": GO_LIVE}, phases={phase_key("method", "1"): "plan"})
    assert [phase(put, day, linear=linear) for day in (date(2020, 1, 1), date(2036, 1, 1))] == ["plan", "plan"]


@pytest.mark.parametrize(
    "phases",
    [
        {phase_key("method", "2"): "plan"},
        {phase_key("other", "1"): "plan"},
        {phase_key("method", "1"): "no-longer-there"},
    ],
)
def test_what_was_put_in_elsewhere_or_is_gone_changes_nothing(phases: dict[str, str]) -> None:
    assert phase(initiative(waves={"1": GO_LIVE}, phases=phases), GO_LIVE, linear=False) == "live"


def test_a_wave_that_does_not_exist_is_at_the_beginning() -> None:
    assert phase_of_wave(initiative(), method(), "nowhere", GO_LIVE).id == "idea"
