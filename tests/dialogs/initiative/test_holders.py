"""Who answers, decides and is told: the named first, then those whose place or role it is, then the project leaders."""

from collections.abc import Mapping
from datetime import date

import pytest

from content.model import Role
from dialogs.initiative.holders import administration_of, answerers, granted, holders, project_leaders
from dialogs.initiative.model import Initiative
from dialogs.people.model import Deputy, Unit
from dialogs.people.roster import Roster, RosterRecords
from tests.dialogs.initiative.kit import initiative, method, person

TODAY = date(2026, 11, 16)
AWAY = Deputy(person="dora", first=TODAY, last=TODAY)
UNITS = (
    Unit(id="region", name="Region"),
    Unit(id="hospital", name="Hospital", parent="region"),
    Unit(
        id="ward",
        name="Ward",
        parent="hospital",
        manager="maja",
        deputies=(AWAY,),
        super_users=("sune", "nobody-known"),
    ),
    Unit(id="clinic", name="Clinic", parent="hospital", manager="carl", super_users=("sune",)),
    Unit(id="bus", name="Bus", parent="region", manager="bo"),
)
PEOPLE = (
    *(person(id_) for id_ in ("maja", "dora", "carl", "bo", "sune")),
    person("ella", home="ward"),
    person("olle", (Role.STEERING_GROUP, "hospital")),
    person("berit", (Role.STEERING_GROUP, "bus")),
    person("peter", (Role.PROJECT_LEADER, None)),
    person("pia", (Role.PROJECT_LEADER, "clinic")),
)
ROSTER = Roster(RosterRecords(units=UNITS, people=PEOPLE))
WARD, CLINIC, BUS = (ROSTER.units[id_] for id_ in ("ward", "clinic", "bus"))


def change(named: Mapping[str, tuple[str, ...]] | None = None) -> Initiative:
    return initiative(units={"ward": "1", "clinic": "1", "gone": "1"}, holders=named)


@pytest.mark.parametrize(
    ("role", "unit", "expected"),
    [
        ("manager", WARD, ["maja", "dora"]),
        ("manager", CLINIC, ["carl"]),
        ("manager", None, ["maja", "dora", "carl"]),
        ("super-user", WARD, ["sune"]),
        ("super-user", None, ["sune"]),
        ("staff", WARD, ["ella"]),
        ("staff", CLINIC, []),
        ("board", WARD, ["olle"]),
        ("board", None, ["olle"]),
        ("board", BUS, ["berit"]),
        ("leader", WARD, ["peter"]),
        ("leader", CLINIC, ["peter", "pia"]),
        ("leader", None, ["peter", "pia"]),
        ("finance", None, []),
        ("no-such-role", None, []),
    ],
)
def test_a_role_is_held_by_place_or_by_a_grant_for_the_unit_or_above_it(
    role: str, unit: Unit | None, expected: list[str]
) -> None:
    assert holders(change(), method(), role, ROSTER, TODAY, unit) == expected


def test_a_deputy_holds_a_managers_role_only_while_standing_in() -> None:
    assert holders(change(), method(), "manager", ROSTER, date(2026, 11, 17), WARD) == ["maja"]


@pytest.mark.parametrize("role", ["finance", "board", "manager"])
def test_whoever_is_named_for_the_initiative_comes_before_all_others(role: str) -> None:
    assert holders(change({role: ("bo", "ella")}), method(), role, ROSTER, TODAY, WARD) == ["bo", "ella"]


def test_somebody_named_who_has_left_stands_in_nobodys_way() -> None:
    assert holders(change({"board": ("left",)}), method(), "board", ROSTER, TODAY) == ["olle"]
    assert holders(change({"board": ("left", "bo")}), method(), "board", ROSTER, TODAY) == ["bo"]


def test_while_nobody_holds_a_role_the_project_leaders_answer() -> None:
    assert answerers(change(), method(), "finance", ROSTER, TODAY) == ["peter", "pia"]
    assert answerers(change({"finance": ("bo",)}), method(), "finance", ROSTER, TODAY) == ["bo"]


def test_a_project_leader_who_is_named_for_the_initiative_answers_what_is_nobodys() -> None:
    without = Roster(RosterRecords(units=UNITS, people=PEOPLE[:6]))
    named = change({"leader": ("bo",)})
    assert answerers(named, method(), "finance", without, TODAY) == ["bo"]


def test_a_project_leader_named_for_the_initiative_comes_before_those_who_were_granted_it() -> None:
    assert project_leaders(change({"leader": ("bo",)}), method(), ROSTER, TODAY) == ["bo"]
    assert project_leaders(change(), method(), ROSTER, TODAY) == ["peter", "pia"]


def test_what_is_nobodys_in_one_unit_goes_to_a_project_leader_of_another_rather_than_to_nobody() -> None:
    only_in_the_clinic = Roster(RosterRecords(units=UNITS, people=(PEOPLE[-1],)))
    assert answerers(change(), method(), "super-user", only_in_the_clinic, TODAY, WARD) == ["pia"]


def test_a_grant_in_a_unit_outside_the_initiative_gives_nothing_in_it() -> None:
    assert granted(Role.STEERING_GROUP, change(), ROSTER) == ["olle"]
    assert granted(Role.STEERING_GROUP, initiative(units={"bus": "1"}), ROSTER) == ["berit"]
    assert granted(Role.PROJECT_LEADER, initiative(units={}), ROSTER) == ["peter"]


@pytest.mark.parametrize(
    ("unit", "administration"),
    [("ward", "hospital"), ("hospital", "hospital"), ("bus", "bus"), ("region", "region"), ("unknown", "unknown")],
)
def test_a_unit_belongs_to_what_lies_just_below_the_top(unit: str, administration: str) -> None:
    assert administration_of(ROSTER, unit) == administration
