"""An initiative knows its waves, and a benefit knows when it has come."""

from datetime import date

import pytest

from content.language import Language
from dialogs.initiative.model import Benefit, Measurement, Wave, in_order_of_start
from tests.dialogs.initiative.kit import DAY, initiative

LATER = date(2027, 2, 1)
ONE = initiative(waves={"1": DAY, "2": LATER}, units={"u": "1", "v": "2", "lost": "3"})


def test_a_unit_goes_live_with_its_wave() -> None:
    assert (ONE.wave_of("v"), ONE.go_live("v")) == (Wave(id="2", go_live=LATER), LATER)


@pytest.mark.parametrize("unit", ["lost", "nobody"])
def test_a_unit_in_no_wave_has_no_day(unit: str) -> None:
    assert (ONE.wave_of(unit), ONE.go_live(unit)) == (None, None)


def test_a_changed_wave_keeps_its_place_and_the_others() -> None:
    paused = Wave(id="1", go_live=LATER, paused=True)
    assert ONE.with_wave(paused).waves == (paused, Wave(id="2", go_live=LATER))


def test_a_new_wave_comes_last() -> None:
    new = Wave(id="3", go_live=DAY)
    assert ONE.with_wave(new).waves == (*ONE.waves, new)


def test_waves_that_start_on_one_day_stand_by_name() -> None:
    a, b, c = (Wave(id=id_, go_live=day) for id_, day in (("a", LATER), ("b", DAY), ("c", DAY)))
    assert in_order_of_start([c, a, b]) == [b, c, a]


@pytest.mark.parametrize(
    ("baseline", "target", "values", "reached"),
    [
        (40, 80, [], False),
        (40, 80, [79.9], False),
        (40, 80, [80], True),
        (40, 80, [95], True),
        (30, 10, [10.1], False),
        (30, 10, [10], True),
        (30, 10, [2], True),
        (40, 80, [90, 60], False),
        (40, 80, [60, 90], True),
    ],
)
def test_a_benefit_is_reached_when_its_latest_figure_is_at_the_target_or_beyond(
    baseline: float, target: float, values: list[float], reached: bool
) -> None:
    in_time = tuple(Measurement(day=date(2027, n, 1), value=value) for n, value in enumerate(values, start=1))
    said = {Language.EN: "Time"}
    for measurements in (in_time, in_time[::-1]):
        benefit = Benefit(
            id="b", name=said, owner="o", indicator=said, baseline=baseline, target=target, measurements=measurements
        )
        assert benefit.reached is reached
