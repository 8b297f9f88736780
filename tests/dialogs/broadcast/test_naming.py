"""Units are named as people write them, and what is shown in a form can be sent back."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogs.broadcast.naming import NotNamed, Why, name_of, units_named
from dialogs.people.roster import Roster, RosterRecords
from tests.dialogs.broadcast.broadcast_kit import JOURNAL, UNITS

ROSTER = Roster(RosterRecords(units=UNITS))


@pytest.mark.parametrize(
    ("text", "ids"),
    [
        ("", set()),
        (" ,; ", set()),
        ("A", {"a"}),
        (" a ; C,", {"a", "c"}),
        ("huset", {"house"}),
        ("B, b, B", {"b"}),
    ],
)
def test_names_and_ids_in_any_case_with_commas_between_mean_units(text: str, ids: set[str]) -> None:
    assert units_named(text, ROSTER, JOURNAL) == frozenset(ids)


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("A, Månen", NotNamed(why=Why.UNKNOWN, what="Månen")),
        ("Elsewhere", NotNamed(why=Why.ELSEWHERE, what="Elsewhere")),
        ("away", NotNamed(why=Why.ELSEWHERE, what="away")),
        ("<b>A</b>", NotNamed(why=Why.UNKNOWN, what="<b>A</b>")),
    ],
)
def test_the_first_name_that_means_none_is_told(text: str, why: NotNamed) -> None:
    assert units_named(text, ROSTER, JOURNAL) == why


def test_a_name_that_several_have_is_told_with_their_ids() -> None:
    twice = Roster(RosterRecords(units=tuple(replace(each, name="Ward") for each in UNITS)))
    found = units_named("ward", twice, JOURNAL)
    assert found == NotNamed(why=Why.SEVERAL, what="ward", ids=["house", "a", "b", "c"])


@given(
    st.lists(
        st.sampled_from(["A", "a", "b", "Ward", "Child, youth and family", " x ", ";", "Ä  Ö"]), min_size=5, max_size=5
    )
)
def test_what_stands_in_the_form_means_the_same_when_it_is_sent_back(names: list[str]) -> None:
    roster = Roster(
        RosterRecords(units=tuple(replace(each, name=name) for each, name in zip(UNITS, names, strict=True)))
    )
    for id_ in ("a", "b", "c"):
        assert units_named(name_of(id_, roster, JOURNAL), roster, JOURNAL) == frozenset({id_})
