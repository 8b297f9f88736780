"""Super-users know the system, the ways of working or both; each counts once, whichever they know."""

from datetime import date

from content.model import Role
from dialogs.people.model import Person, Unit
from dialogs.people.roster import Roster, RosterRecords

TODAY = date(2026, 11, 16)
WARD = Unit(
    id="ward",
    name="Ward",
    super_users=("sune", "old"),
    technical_super_users=("tea", "sune"),
    professional_super_users=("pia", "tea"),
)
PEOPLE = tuple(Person(id=id_, name=id_.title(), units=("ward",)) for id_ in ("sune", "tea", "pia", "ella"))
ROSTER = Roster(RosterRecords(units=(WARD,), people=PEOPLE))


def test_a_unit_lists_each_super_user_once_though_they_know_several_things() -> None:
    assert WARD.every_super_user == ("tea", "sune", "pia", "old")


def test_a_super_user_of_any_kind_has_the_role_in_their_own_unit() -> None:
    have = {person.id for person in PEOPLE if Role.SUPER_USER in ROSTER.roles_of(person, TODAY)}
    assert have == {"sune", "tea", "pia"}


def test_a_super_user_whom_the_roster_does_not_know_is_a_fault_whatever_they_know() -> None:
    unit = Unit(id="u", name="U", technical_super_users=("x",), professional_super_users=("y",), super_users=("z",))
    assert list(Roster(RosterRecords(units=(unit,))).faults()) == [
        "unit u: there is no person x",
        "unit u: there is no person y",
        "unit u: there is no person z",
    ]
