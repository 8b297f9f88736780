"""What a new roster changes is told by kind, and too much of it is held up."""

from dataclasses import replace

import pytest

from content.language import Language
from content.model import Role
from dialogs.people.diff import Change, Diff, difference, lines
from dialogs.people.model import Grant, Person, Unit
from dialogs.people.roster import RosterRecords

NONE = RosterRecords()


def people(*ids: str, units: tuple[str, ...] = ("a",)) -> tuple[Person, ...]:
    return tuple(Person(id=id_, name=id_.title(), units=units) for id_ in ids)


def test_two_rosters_that_say_the_same_differ_in_nothing() -> None:
    records = RosterRecords(units=(Unit(id="a", name="A"),), people=people("p", "q"))
    assert difference(records, records).changes == {}


def test_units_that_come_go_move_are_renamed_and_have_another_manager() -> None:
    before = RosterRecords(
        units=(
            Unit(id="top", name="Top"),
            Unit(id="a", name="A", parent="top", manager="p"),
            Unit(id="gone", name="Gone"),
            Unit(id="same", name="Same"),
        )
    )
    after = RosterRecords(
        units=(
            Unit(id="top", name="Top", language=Language.NB),
            Unit(id="a", name="Å", manager="q"),
            Unit(id="same", name="Same"),
            Unit(id="new", name="New"),
        )
    )
    assert difference(before, after).changes == {
        "units_added": (Change(id="new", name="New"),),
        "units_removed": (Change(id="gone", name="Gone"),),
        "units_renamed": (Change(id="a", name="Å", before="A", after="Å"),),
        "units_moved": (Change(id="a", name="Å", before="top"),),
        "managers": (Change(id="a", name="Å", before="p", after="q"),),
        "units_changed": (Change(id="top", name="Top"),),
    }


def test_people_who_come_go_move_are_renamed_and_have_other_roles() -> None:
    before = RosterRecords(people=(*people("gone", "same"), Person(id="p", name="P", units=("a", "b"))))
    owner = Grant(role=Role.OWNER, unit="b")
    after = RosterRecords(
        people=(*people("same", "new"), Person(id="p", name="Per", units=("b",), grants=(owner,), aad_id="x"))
    )
    assert difference(before, after).changes == {
        "people_added": (Change(id="new", name="New"),),
        "people_removed": (Change(id="gone", name="Gone"),),
        "people_renamed": (Change(id="p", name="Per", before="P", after="Per"),),
        "people_moved": (Change(id="p", name="Per", before="a, b", after="b"),),
        "roles": (Change(id="p", name="Per", after="owner@b"),),
    }


def test_a_unit_whose_people_mostly_are_in_another_now_was_merged_into_it() -> None:
    units = tuple(Unit(id=each, name=each.upper()) for each in ("a", "b", "c"))
    before = RosterRecords(units=units, people=(*people("p", "q", "r"), *people("x", units=("c",))))
    moved = (*people("p", "q", units=("b",)), *people("r", units=("c",)))
    found = difference(before, RosterRecords(units=units[1:2], people=moved))
    assert found.units_merged == (Change(id="a", name="A", after="b"),)
    assert found.units_removed == (Change(id="c", name="C"),), "its only one has left"


def test_a_unit_of_which_half_went_elsewhere_was_not_merged() -> None:
    before = RosterRecords(units=(Unit(id="a", name="A"), Unit(id="b", name="B")), people=people("p", "q"))
    after = RosterRecords(units=before.units[1:], people=people("p", units=("b",)))
    assert difference(before, after).units_removed == (Change(id="a", name="A"),)


@pytest.mark.parametrize(
    ("gone", "of", "said"),
    [
        (0, 10, ""),
        (1, 5, ""),
        (1, 1, "1 of 1 people would be gone"),
        (2, 19, "2 of 19 people would be gone"),
        (2, 20, ""),
        (20, 20, "20 of 20 people would be gone"),
    ],
)
def test_more_than_a_tenth_gone_is_held_up_but_never_a_single_one_of_several(gone: int, of: int, said: str) -> None:
    every = people(*(f"p{n}" for n in range(of)))
    found = difference(RosterRecords(people=every), RosterRecords(people=every[gone:]))
    assert found.removes_too_much(0.1) == said


def test_units_that_were_merged_are_gone_too() -> None:
    change = Change(id="a", name="A")
    assert Diff(units_merged=(change,), units_removed=(change,), units_before=9).removes_too_much(0.2) == (
        "2 of 9 units would be gone"
    )


def test_a_role_that_several_had_and_nobody_would_have_is_held_up() -> None:
    leaders = tuple(replace(each, grants=(Grant(role=Role.COMMUNICATOR),)) for each in people("p", "q"))
    one_left = difference(RosterRecords(people=leaders), RosterRecords(people=(*people("p"), leaders[1])))
    assert one_left.removes_too_much(0.1) == ""
    nobody_left = difference(RosterRecords(people=leaders), RosterRecords(people=people("p", "q")))
    assert nobody_left.removes_too_much(0.1) == "nobody would be communicator any more"
    was_one = difference(RosterRecords(people=leaders[:1]), RosterRecords(people=people("p")))
    assert was_one.removes_too_much(0.1) == ""


def test_managers_who_would_be_gone_are_counted_by_the_units_that_had_one() -> None:
    led = tuple(Unit(id=each, name=each, manager="p") for each in "abc")
    unled = tuple(replace(each, manager=None) for each in led)
    alone = Unit(id="d", name="d")
    before = RosterRecords(units=(*led, alone))
    assert difference(before, RosterRecords(units=(*led[:2], *unled[2:], alone))).removes_too_much(0.1) == ""
    two = difference(before, RosterRecords(units=(*led[:1], *unled[1:], alone)))
    assert two.removes_too_much(0.1) == "2 of 3 units' managers would be gone"


def test_a_command_names_some_of_each_kind() -> None:
    units = tuple(Unit(id=f"u{n}", name=f"U{n}") for n in range(12))
    found = difference(RosterRecords(units=units[:1]), RosterRecords(units=(Unit(id="u0", name="Ö"), *units[1:])))
    assert list(lines(found, most=2)) == [
        "Units that are new: 11",
        "  u1 (U1)",
        "  u2 (U2)",
        "  and 9 more",
        "Units with another name: 1",
        "  u0 (Ö): U0 -> Ö",
    ]
