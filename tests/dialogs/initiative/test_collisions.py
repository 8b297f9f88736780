"""One thing at a time: what would start in the same unit within weeks of each other is seen."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogs.initiative.collisions import Collision, collisions, collisions_of
from dialogs.initiative.model import Initiative
from tests.dialogs.initiative.kit import DAY, initiative


def after(days: int) -> date:
    return DAY + timedelta(days=days)


JOURNAL = initiative("journal", {"1": DAY}, {"a": "1", "b": "1", "c": "1"})


def test_units_that_start_twice_within_the_window_are_named_together() -> None:
    other = initiative("phones", {"x": after(7)}, {"b": "x", "c": "x", "d": "x"})
    expected = Collision(
        first="journal",
        first_wave="1",
        first_day=DAY,
        second="phones",
        second_wave="x",
        second_day=after(7),
        units=("b", "c"),
    )
    assert collisions([JOURNAL, other]) == [expected]
    assert expected.days == 7


@pytest.mark.parametrize(
    ("days", "own", "others", "found"),
    [(28, 28, 28, 1), (29, 28, 28, 0), (29, 28, 29, 1), (29, 29, 28, 1), (0, 0, 0, 1), (1, 0, 0, 0)],
)
def test_the_wider_window_of_the_two_counts_to_its_last_day(days: int, own: int, others: int, found: int) -> None:
    first = initiative("a", {"1": DAY}, within=own)
    second = initiative("b", {"1": after(days)}, within=others)
    assert len(collisions([first, second])) == len(collisions([second, first])) == found


@pytest.mark.parametrize(
    "other",
    [
        initiative("other", {"x": DAY}, {"a": "x"}, paused=("x",)),
        initiative("other", {"x": DAY}, {"a": "gone"}),
        initiative("other", {"x": DAY}, {"elsewhere": "x"}),
        initiative("other", {"x": DAY}, {}),
    ],
)
def test_what_is_paused_or_starts_in_other_units_is_in_nobodys_way(other: Initiative) -> None:
    assert collisions([JOURNAL, other]) == []


def test_an_initiative_is_not_in_its_own_way() -> None:
    assert collisions([initiative("a", {"1": DAY, "2": after(1)}, {"u": "1", "v": "2"})]) == []


def test_the_soonest_comes_first_and_of_one_day_the_closest() -> None:
    early = initiative("early", {"1": after(-20)})
    here = initiative("here", {"1": DAY})
    late = initiative("late", {"1": after(6)})
    found = [(each.first, each.second) for each in collisions([late, here, early])]
    assert found == [("early", "here"), ("early", "late"), ("here", "late")]


def test_an_initiative_as_it_would_be_is_held_against_the_others_only() -> None:
    moved = replace(JOURNAL, waves=(replace(JOURNAL.waves[0], go_live=after(100)),))
    near_now, near_then, besides = (
        initiative(id_, {"1": day}, {"a": "1"}) for id_, day in (("now", DAY), ("then", after(99)), ("besides", DAY))
    )
    found = collisions_of(moved, [JOURNAL, near_now, near_then, besides])
    assert [(each.first, each.second) for each in found] == [("then", "journal")]


PLANS = st.lists(
    st.builds(
        lambda days, units, paused, within: (days, units, paused, within),
        st.lists(st.integers(0, 60), min_size=1, max_size=3),
        st.dictionaries(st.sampled_from("abcd"), st.integers(0, 3), max_size=4),
        st.booleans(),
        st.integers(0, 40),
    ),
    max_size=4,
)
Pair = tuple[frozenset[tuple[str, str]], frozenset[str]]


@given(PLANS)
def test_every_pair_is_found_once_in_whatever_order_they_are_given(
    plans: list[tuple[list[int], dict[str, int], bool, int]],
) -> None:
    made = [
        initiative(
            str(n),
            {str(wave): after(offset) for wave, offset in enumerate(days)},
            {unit: str(wave) for unit, wave in units.items()},
            paused=("0",) if paused else (),
            within=within,
        )
        for n, (days, units, paused, within) in enumerate(plans)
    ]
    expected = Counter(_by_hand(made))
    assert Counter(map(_pair, collisions(made))) == expected
    assert Counter(map(_pair, collisions(made[::-1]))) == expected


def _pair(found: Collision) -> Pair:
    return frozenset({(found.first, found.first_wave), (found.second, found.second_wave)}), frozenset(found.units)


def _by_hand(made: Sequence[Initiative]) -> list[Pair]:
    pairs: list[Pair] = []
    for one, other in combinations(made, 2):
        within = max(one.collision_days, other.collision_days)
        for first in one.waves:
            for second in other.waves:
                units = {
                    unit
                    for unit in one.units.keys() & other.units.keys()
                    if one.units[unit] == first.id and other.units[unit] == second.id
                }
                close = abs((first.go_live - second.go_live).days) <= within
                if units and close and not first.paused and not second.paused:
                    pairs.append((frozenset({(one.id, first.id), (other.id, second.id)}), frozenset(units)))
    return pairs
