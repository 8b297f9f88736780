"""The documents' rules for roles are checked, and whoever is missing is told by unit."""

from dataclasses import replace
from datetime import date

from content.loader import SHIPPED, load
from content.model import Role
from dialogs.initiative.model import Initiative, Wave
from dialogs.initiative.staffing import Lack, Rule, in_short, lacks, told
from dialogs.people.model import Grant, Person, Unit
from dialogs.people.roster import Roster, RosterRecords

TODAY = date(2026, 11, 23)
PLAYBOOKS = load(SHIPPED).library.playbooks
TOP = Unit(id="region", name="Region", manager="boss")
EAST = Unit(id="east", name="Öst", parent="region", manager="boss")
WARD = Unit(
    id="ward",
    name="Avdelning 1",
    parent="east",
    manager="boss",
    technical_super_users=("tea",),
    professional_super_users=("tea",),
)
LEAD = Person(id="leo", name="Leo", grants=(Grant(role=Role.LOCAL_DEVELOPMENT_LEAD, unit="east"),))
CHIEF = Person(id="pia", name="Pia", grants=(Grant(role=Role.PROJECT_LEADER),))
OWNER = Person(id="ove", name="Ove", grants=(Grant(role=Role.OWNER),))
OTHERS = (Person(id="boss", name="Boss"), Person(id="tea", name="Tea"))
WHOLE = RosterRecords(
    units=(TOP, EAST, WARD),
    people=(LEAD, CHIEF, OWNER, *OTHERS),
    initiatives=(
        Initiative(
            id="journal", playbooks=("rh",), waves=(Wave(id="1", go_live=date(2028, 6, 1)),), units={"ward": "1"}
        ),
    ),
)


def of(records: RosterRecords, today: date = TODAY) -> list[Lack]:
    return lacks(Roster(records), PLAYBOOKS, today)


def without(*gone: Person, also: tuple[Person, ...] = ()) -> RosterRecords:
    return replace(WHOLE, people=(*(each for each in WHOLE.people if each not in gone), *also))


def test_where_everybody_is_named_nothing_is_missing() -> None:
    assert of(WHOLE) == []


def test_an_initiative_has_exactly_one_project_leader() -> None:
    other = replace(CHIEF, id="pål", grants=(Grant(role=Role.PROJECT_LEADER, unit="ward"),))
    assert [told(each) for each in of(without(CHIEF))] == [
        "initiative journal: no project leaders; there is to be exactly one"
    ]
    assert [told(each) for each in of(without(also=(other,)))] == [
        "initiative journal: 2 project leaders (pia, pål); there is to be exactly one"
    ]


def test_an_initiative_has_an_owner_before_its_first_step_ends() -> None:
    early, late = of(without(OWNER)), of(without(OWNER), date(2027, 7, 1))
    assert [told(each) for each in early] == [
        "initiative journal: nobody owns it; somebody is to before the first step ends on 2027-06-01"
    ]
    assert [told(each) for each in late] == [
        "initiative journal: nobody owns it; somebody was to before the first step ended on 2027-06-01"
    ]


def test_an_area_has_exactly_one_local_development_lead() -> None:
    second = replace(LEAD, id="lia", grants=(Grant(role=Role.LOCAL_DEVELOPMENT_LEAD, unit="ward"),))
    for_all = replace(LEAD, grants=(Grant(role=Role.LOCAL_DEVELOPMENT_LEAD),))
    from_above = replace(LEAD, grants=(Grant(role=Role.LOCAL_DEVELOPMENT_LEAD, unit="region"),))
    assert of(without(LEAD)) == [Lack(rule=Rule.ONE_DEVELOPMENT_LEAD, of="east", name="Öst")]
    assert of(without(also=(second,))) == [
        Lack(rule=Rule.ONE_DEVELOPMENT_LEAD, of="east", name="Öst", people=("leo", "lia"))
    ]
    assert of(without(LEAD, also=(for_all,))) == []
    assert of(without(LEAD, also=(from_above,))) == []


def test_a_unit_has_a_manager_and_super_users_of_both_kinds() -> None:
    bare = Unit(id="bare", name="Avdelning 2", parent="east", super_users=("tea",))
    going = replace(WHOLE.initiatives[0], units={"ward": "1", "bare": "1"})
    found = of(replace(WHOLE, units=(*WHOLE.units, bare), initiatives=(going,)))
    assert [told(each) for each in found] == [
        "unit bare (Avdelning 2): no manager",
        "unit bare (Avdelning 2): no technical super-user",
        "unit bare (Avdelning 2): no professional super-user",
    ]


def test_a_unit_that_goes_live_in_nothing_needs_no_super_users() -> None:
    found = of(replace(WHOLE, units=(*WHOLE.units, Unit(id="bare", name="Avdelning 2", manager="gone"))))
    assert found == [Lack(rule=Rule.MANAGER, of="bare", name="Avdelning 2")]


def test_a_municipality_has_somebody_to_turn_to_and_needs_nothing_else() -> None:
    town = Unit(id="byn", name="Byns kommun", external=True)
    ulla = Person(id="ulla", name="Ulla", units=("byn",), contact="ulla@byn.example")
    with_town = replace(WHOLE, units=(*WHOLE.units, town))
    assert [told(each) for each in of(with_town)] == ["unit byn (Byns kommun): external, and nobody there to turn to"]
    assert of(replace(with_town, people=(*WHOLE.people, ulla))) == []
    assert of(replace(with_town, people=(*WHOLE.people, replace(ulla, contact=None)))) != []


def test_after_an_import_thousands_of_units_are_told_in_a_line() -> None:
    units = tuple(Unit(id=f"u{n}", name=f"U{n}") for n in range(7))
    found = of(replace(WHOLE, units=(*WHOLE.units, *units), people=without(OWNER).people))
    assert list(in_short(found)) == [
        "initiative journal: nobody owns it; somebody is to before the first step ends on 2027-06-01",
        "units without a manager: u0, u1, u2, u3, u4 and 2 more (startklar roster check)",
    ]
