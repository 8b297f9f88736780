"""Of a wave few of whose units have answered nothing is shown to those who may not see them, nor by subtraction."""

from hypothesis import given
from hypothesis import strategies as st

from dialogs.privacy import FEWEST
from dialogs.rollup.model import Cell, Colour
from dialogs.rollup.view import shown_waves


def cells(sizes: list[int]) -> dict[str, Cell]:
    return {str(wave): Cell(colour=Colour.GREEN, counts={Colour.GREEN: size}) for wave, size in enumerate(sizes)}


def test_a_small_wave_takes_the_smallest_of_the_others_with_it() -> None:
    sizes = [20, 2, 7]
    assert shown_waves(cells(sizes), {}) == {"0"}


def test_several_small_ones_hide_one_another() -> None:
    sizes = [20, 2, 3]
    assert shown_waves(cells(sizes), {}) == {"0"}


def test_whoever_may_see_all_units_of_a_wave_sees_its_sum() -> None:
    sizes = [20, 2]
    assert shown_waves(cells(sizes), {"1": 2}) == {"0", "1"}


def test_whoever_may_see_nearly_all_units_of_a_wave_is_not_told_what_the_others_said() -> None:
    assert shown_waves(cells([20, 19, 9]), {"2": 7}) == {"0"}


@given(st.lists(st.tuples(st.integers(0, 12), st.integers(0, 12)), min_size=1, max_size=6))
def test_taking_their_own_from_what_is_shown_leaves_nobody_with_few(sizes: list[tuple[int, int]]) -> None:
    own = {str(wave): mine for wave, (mine, _) in enumerate(sizes)}
    shown = shown_waves(cells([sum(each) for each in sizes]), own)
    assert not any(0 < sizes[int(wave)][1] < FEWEST for wave in shown)
    rest = sum(others for wave, (_, others) in enumerate(sizes) if str(wave) not in shown)
    assert rest == 0 or rest >= FEWEST or not any(sizes[int(wave)][1] for wave in shown)


@given(st.lists(st.integers(0, 12), min_size=1, max_size=6))
def test_what_is_not_shown_is_nothing_or_many_or_everything(sizes: list[int]) -> None:
    shown = shown_waves(cells(sizes), {})
    assert all(sizes[int(wave)] == 0 or sizes[int(wave)] >= FEWEST for wave in shown)
    rest = sum(size for wave, size in enumerate(sizes) if str(wave) not in shown)
    assert rest == 0 or rest >= FEWEST or not any(sizes[int(wave)] for wave in shown)
