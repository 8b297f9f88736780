"""Whatever was answered, colours and counts keep their promises."""

from random import Random

from hypothesis import example, given
from hypothesis import strategies as st

from dialogs.checkin.model import Answer, CheckIn, Status
from dialogs.initiative.model import Rules
from dialogs.rollup.flow import Read, added_up, cell_of
from dialogs.rollup.model import Colour
from tests.dialogs.rollup.kit import TODAY, UNITS, WARD, G, N, R, Y, answer, cells, checkin, criterion, overview, reader

GREEN, YELLOW, RED, STALE = Colour.GREEN, Colour.YELLOW, Colour.RED, Colour.STALE
NAMES = "abcdefghij"
# The last of them belongs to another phase.
ASKED = NAMES[:-1]
LONG_AGO = 400
ALL_GREEN = dict.fromkeys(NAMES, (G, 0))
# Mostly green, or hardly anything would ever be.
ANSWERS = st.builds(
    lambda lacking, others: {id_: each for id_, each in ALL_GREEN.items() if id_ not in lacking} | others,
    st.sets(st.sampled_from(NAMES), max_size=3),
    st.dictionaries(
        st.sampled_from(NAMES),
        st.tuples(st.sampled_from(Status), st.sampled_from([0, 13, 14, 15, LONG_AGO])),
        max_size=4,
    ),
)
# Some wait for others, one of them of another phase; some are hard.
WOVEN = [
    criterion("a", hard=True),
    criterion("b", parent="a"),
    criterion("c", after=["b"]),
    criterion("d", hard=True, after=["j"], dimension="things"),
    *(criterion(name) for name in "efgh"),
    criterion("i", hard=True, dimension="things"),
    criterion("j", asked=()),
]


def given_so(said: dict[str, tuple[Status, int]], unit: str = "ward") -> CheckIn:
    return checkin([answer(id_, *each) for id_, each in said.items()], unit)


READS = st.lists(
    st.builds(
        lambda colour, hard: Read(criterion("a", hard=hard), "method", colour, None, None),
        st.sampled_from([None, *Colour]),
        st.booleans(),
    ),
    max_size=15,
)


@given(READS, st.booleans())
def test_a_stale_criterion_more_never_makes_a_unit_green(reads: list[Read], hard: bool) -> None:
    stale = Read(criterion("b", hard=hard), "method", STALE, None, None)
    assert cell_of([*reads, stale], Rules()).colour is not GREEN


@given(ANSWERS, st.sampled_from(ASKED), st.sampled_from([G, Y, R]))
@example(ALL_GREEN, "b", G)
def test_with_a_stale_answer_to_anything_that_is_asked_a_unit_is_not_green(
    said: dict[str, tuple[Status, int]], where: str, status: Status
) -> None:
    stale = given_so(said | {where: (status, LONG_AGO)})
    assert reader(*WOVEN).unit(WARD, stale, TODAY).whole.colour is not GREEN


@given(st.lists(st.sampled_from(Colour), max_size=30))
def test_a_stale_unit_more_never_makes_the_whole_green(colours: list[Colour]) -> None:
    before, after = (added_up(cells(*each), Rules()).colour for each in (colours, [*colours, STALE]))
    assert after is not GREEN or before is GREEN


@given(st.lists(st.sampled_from([G, Y, R]), min_size=10, max_size=10), st.integers(0, 9), st.sampled_from([Y, R]))
def test_a_worse_answer_never_makes_a_unit_look_better(statuses: list[Status], where: int, worse: Status) -> None:
    order = [G, Y, R]
    if order.index(worse) < order.index(statuses[where]):
        return
    read = reader(*WOVEN)
    colours = [GREEN, YELLOW, RED]
    before, after = (
        read.unit(WARD, checkin(dict(zip(NAMES, each, strict=True))), TODAY).whole.colour
        for each in (statuses, [*statuses[:where], worse, *statuses[where + 1 :]])
    )
    assert colours.index(before) <= colours.index(after)


@given(ANSWERS)
def test_counts_add_up_to_the_criteria_that_apply(said: dict[str, tuple[Status, int]]) -> None:
    found = reader(*WOVEN).unit(WARD, given_so(said), TODAY)
    do_not_apply = sum(status is N for id_, (status, _) in said.items() if id_ != "j")
    assert found.whole.total == 9 - do_not_apply
    assert sum(each.total for each in found.by_dimension.values()) == found.whole.total
    assert sum(each.known for each in found.by_dimension.values()) == found.whole.known


@given(st.lists(ANSWERS, min_size=3, max_size=3), st.permutations(range(3)))
def test_the_order_of_units_does_not_matter_and_every_unit_is_counted_once(
    said: list[dict[str, tuple[Status, int]]], order: list[int]
) -> None:
    latest = [given_so(each, unit.id) for each, unit in zip(said, UNITS, strict=True)]
    found = overview(*latest, order=order)
    assert found == overview(*latest)
    assert found.whole.total == 3
    assert {id_: each.total for id_, each in found.waves.items()} == {"1": 1, "2": 2}
    assert {id_: each.total for id_, each in found.administrations.items()} == {"hospital": 1, "traffic": 2}


@given(ANSWERS, st.randoms(use_true_random=False))
def test_the_order_of_answers_does_not_matter(said: dict[str, tuple[Status, int]], random: Random) -> None:
    shuffled: list[Answer] = [*given_so(said).answers]
    random.shuffle(shuffled)
    read = reader(*WOVEN)
    assert read.unit(WARD, checkin(shuffled), TODAY) == read.unit(WARD, given_so(said), TODAY)
