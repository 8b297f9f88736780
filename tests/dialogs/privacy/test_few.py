"""Of a few nothing is told, nor can it be worked out from what is."""

from hypothesis import given
from hypothesis import strategies as st

from dialogs.privacy import FEWEST, shown

COUNTS = st.dictionaries(st.integers(), st.integers(0, 30), max_size=6)


@given(COUNTS)
def test_no_count_of_few_is_shown_and_none_can_be_worked_out(counts: dict[int, int]) -> None:
    found = shown(counts)
    assert found.keys() == counts.keys()
    assert all(found[key] in (None, count) for key, count in counts.items())
    assert all(count == 0 or count >= FEWEST for count in found.values() if count is not None)
    left = sum(count for key, count in counts.items() if found[key] is None)
    assert left == 0 or left >= FEWEST or not any(found.values())


@given(COUNTS)
def test_what_hides_nobody_is_shown(counts: dict[int, int]) -> None:
    enough = {key: count for key, count in counts.items() if count == 0 or count >= FEWEST}
    assert shown(enough) == enough
