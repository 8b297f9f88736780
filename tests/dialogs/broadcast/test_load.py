"""How much a unit gets: what one and the same person there is sent, week by week."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from content.model import Destination, Role
from dialogs.broadcast.calendar import Entry, EntryKind, EntryState
from dialogs.broadcast.load import Load, Sending, loads, role_groups
from tests.dialogs.broadcast.calendar_kit import ROSTER, UNITS

MONDAY = date(2026, 11, 23)
MESSAGE = Entry(
    day=MONDAY,
    initiative="journal",
    wave="1",
    kind=EntryKind.MATERIAL,
    state=EntryState.PLANNED,
    source="why",
    to=Destination.PERSON,
    roles=("staff",),
)
# Everybody in unit a is a manager, in unit b nobody is.
GROUPS = {"a": {frozenset({"manager"})}, "b": {frozenset[str]()}}


def sending(units: str = "ab", **changes: object) -> Sending:
    return Sending(entry=replace(MESSAGE, **changes), units=list(units))  # type: ignore[arg-type]


def test_messages_of_a_week_are_counted_together_and_the_heaviest_come_first() -> None:
    found = loads(
        [sending("a"), sending("ab", day=MONDAY + timedelta(days=6)), sending("b", day=MONDAY + timedelta(days=7))],
        GROUPS,
    )
    assert found == [
        Load(unit="a", week=MONDAY, messages=2),
        Load(unit="b", week=MONDAY, messages=1),
        Load(unit="b", week=MONDAY + timedelta(days=7), messages=1),
    ]


def test_what_is_for_others_of_the_unit_is_not_added_to_what_one_person_gets() -> None:
    to_managers, to_helpers = sending("a", roles=("manager",)), sending("a", roles=("super-user",))
    both = {"a": {frozenset({"manager"}), frozenset({"super-user"})}}
    one = {"a": {frozenset({"manager", "super-user"})}}
    assert [each.messages for each in loads([to_managers, to_helpers], both)] == [1]
    assert [each.messages for each in loads([to_managers, to_helpers], one)] == [2]
    assert loads([to_managers], {"a": {frozenset()}}) == []


def test_without_a_role_or_for_staff_it_is_for_everybody() -> None:
    found = loads([sending("b", roles=()), sending("b", roles=("staff", "manager"))], GROUPS)
    assert found == [Load(unit="b", week=MONDAY, messages=2)]


def test_a_post_in_the_channel_is_counted_apart() -> None:
    assert loads([sending("a", to=Destination.CHANNEL)], GROUPS) == [Load(unit="a", week=MONDAY, posts=1)]


@pytest.mark.parametrize(
    "changes",
    [
        {"state": EntryState.LEFT_OUT},
        {"kind": EntryKind.SAYING, "to": None},
        {"kind": EntryKind.START, "to": None},
    ],
)
def test_what_nobody_gets_is_no_load(changes: dict[str, object]) -> None:
    assert loads([sending("ab", **changes)], GROUPS) == []


def test_a_unit_without_people_gets_nothing_and_those_not_looked_at_are_left_out() -> None:
    assert loads([sending("abc")], {"a": set()}) == []


def test_of_a_units_people_only_the_roles_that_are_looked_for_are_told_apart() -> None:
    day = MONDAY
    everybody = {unit: {frozenset[str]()} for unit in ("a", "b", "c")}
    assert role_groups(UNITS, ROSTER, (), day) == everybody
    assert role_groups(UNITS, ROSTER, (Role.STAFF,), day) == everybody
    managers = {unit: {frozenset({Role.MANAGER})} for unit in ("a", "b", "c")}
    assert role_groups(UNITS, ROSTER, (Role.MANAGER, Role.SUPER_USER), day) == managers
