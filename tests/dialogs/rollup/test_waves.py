"""Of a wave few of whose units have answered nothing is shown to those who may not see them, nor by subtraction."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from dialogs.initiative.model import Initiative, Wave
from dialogs.privacy import FEWEST
from dialogs.rollup.model import Cell, Colour
from dialogs.rollup.view import shown_waves


def initiative(sizes: list[int]) -> Initiative:
    waves = tuple(Wave(id=str(number), go_live=date(2026, 11, 23)) for number in range(len(sizes)))
    units = {f"u{wave}-{unit}": str(wave) for wave, size in enumerate(sizes) for unit in range(size)}
    return Initiative(id="journal", playbooks=(), waves=waves, units=units)


def cells(sizes: list[int]) -> dict[str, Cell]:
    return {str(wave): Cell(colour=Colour.GREEN, counts={Colour.GREEN: size}) for wave, size in enumerate(sizes)}


def test_a_small_wave_takes_the_smallest_of_the_others_with_it() -> None:
    sizes = [20, 2, 7]
    assert shown_waves(initiative(sizes), cells(sizes), []) == {"0"}


def test_several_small_ones_hide_one_another() -> None:
    sizes = [20, 2, 3]
    assert shown_waves(initiative(sizes), cells(sizes), []) == {"0"}


def test_whoever_may_see_all_units_of_a_wave_sees_its_sum() -> None:
    sizes = [20, 2]
    assert shown_waves(initiative(sizes), cells(sizes), ["u1-0", "u1-1"]) == {"0", "1"}


@given(st.lists(st.integers(0, 12), min_size=1, max_size=6))
def test_what_is_not_shown_is_nothing_or_many_or_everything(sizes: list[int]) -> None:
    shown = shown_waves(initiative(sizes), cells(sizes), [])
    assert all(sizes[int(wave)] == 0 or sizes[int(wave)] >= FEWEST for wave in shown)
    rest = sum(size for wave, size in enumerate(sizes) if str(wave) not in shown)
    assert rest == 0 or rest >= FEWEST or not any(sizes[int(wave)] for wave in shown)
