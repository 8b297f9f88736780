"""A role reaches the units and the initiatives that it was granted for, and nothing else."""

from dataclasses import replace
from datetime import date

import pytest

from content.model import Role
from dialogs.initiative.holders import granted
from dialogs.initiative.model import Initiative, Rhythm, Visibility, Wave
from dialogs.people.model import Grant, Person, Unit
from dialogs.people.rights import (
    RULES,
    Action,
    ground,
    may,
    may_broadcast,
    may_see_answers,
    may_see_status,
    may_try,
    own_units,
    whom_to_ask,
)
from dialogs.people.roster import Roster, RosterRecords

DAY = date(2026, 11, 16)
TOP, HOSPITAL, WARD, TOWN = (
    Unit(id="region", name="Regionen"),
    Unit(id="hospital", name="Sjukhuset", parent="region"),
    Unit(id="ward", name="Avdelning 4", parent="hospital", manager="mona"),
    Unit(id="town", name="Kommunen", parent="region"),
)
RECORDS, METHOD = (
    Initiative(
        id=id_,
        playbooks=("rh",),
        waves=(Wave(id="1", go_live=date(2026, 12, 1)),),
        rhythm=Rhythm(weekday=0, hour=9),
        units={"ward": "1"},
    )
    for id_ in ("records", "method")
)


def roster(*people: Person) -> Roster:
    mona = Person(id="mona", name="Mona", units=("ward",))
    return Roster(
        RosterRecords(units=(TOP, HOSPITAL, WARD, TOWN), people=(mona, *people), initiatives=(RECORDS, METHOD))
    )


def somebody(*grants: Grant, id_: str = "eva") -> Person:
    return Person(id=id_, name=id_.title(), units=("ward",), grants=grants)


def test_a_role_for_a_unit_is_one_for_those_below_it_and_for_no_other() -> None:
    eva = somebody(Grant(role=Role.COMMUNICATOR, unit="hospital"))
    known = roster(eva)
    reached = {
        unit.id
        for unit in (TOP, HOSPITAL, WARD, TOWN)
        if may_broadcast(known, eva, Action.SEND_BROADCAST, [unit], "records")
    }
    assert reached == {"hospital", "ward"}
    assert not may_broadcast(known, eva, Action.SEND_BROADCAST, [], "records")


def test_a_role_for_an_initiative_is_none_for_another() -> None:
    eva = somebody(Grant(role=Role.PROJECT_LEADER, initiative="records"))
    known = roster(eva)
    for initiative, may_do_it in ((RECORDS, True), (METHOD, False)):
        assert may_see_status(known, eva, initiative, DAY) is may_do_it
        assert may_see_answers(known, eva, initiative, WARD, DAY) is may_do_it
        assert may_broadcast(known, eva, Action.SEND_BROADCAST, [WARD], initiative.id) is may_do_it
        assert may(known, eva, Action.HANDLE_TICKETS, DAY, WARD, initiative.id) is may_do_it
        assert (granted(Role.PROJECT_LEADER, initiative, known) == ["eva"]) is may_do_it
    # What belongs to no initiative may be done by whoever has the role for one.
    assert may(known, eva, Action.WRITE_ANSWER, DAY)


def test_what_a_role_reaches_is_told_by_initiative() -> None:
    eva = somebody(Grant(role=Role.COMMUNICATOR, unit="ward"), Grant(role=Role.COMMUNICATOR, initiative="method"))
    assert own_units(eva, Action.SEND_BROADCAST, "records") == frozenset({"ward"})
    assert own_units(eva, Action.SEND_BROADCAST, "method") is None


def test_a_leader_with_a_role_elsewhere_still_sees_how_their_own_unit_stands() -> None:
    mona = Person(id="mona", name="Mona", units=("ward",), grants=(Grant(role=Role.COMMUNICATOR, unit="town"),))
    known = Roster(RosterRecords(units=(TOP, HOSPITAL, WARD, TOWN), people=(mona,), initiatives=(RECORDS,)))
    assert may_see_status(known, mona, RECORDS, DAY)
    assert may_see_status(known, mona, replace(RECORDS, visibility=Visibility.LINE), DAY)


@pytest.mark.parametrize("action", list(Action))
def test_somebody_without_a_role_may_try_what_is_for_everyone_or_names_them(action: Action) -> None:
    nobody = somebody()
    rule = RULES[action]
    assert may_try(roster(nobody), nobody, action, DAY) is (rule.everyone or bool(rule.named))
    assert not may(roster(nobody), nobody, action, DAY)


@pytest.mark.parametrize("action", list(Action))
def test_every_action_can_be_done_by_somebody(action: Action) -> None:
    rule = RULES[action]
    assert rule.everyone or rule.named or rule.granted or rule.leaders
    for role in rule.granted:
        eva = somebody(Grant(role=role))
        assert may_try(roster(eva), eva, action, DAY)
        assert ground(roster(eva), eva, action, DAY) == role


def test_the_ground_is_the_role_else_the_place_else_what_names_them() -> None:
    known = roster()
    mona, eva = known.people["mona"], somebody()
    assert ground(known, mona, Action.ANSWER_CHECKIN, DAY) == "by place in a unit"
    assert ground(known, eva, Action.ASK, DAY) == "everyone"
    assert ground(known, eva, Action.DECIDE_GATE, DAY) == "those who decide by the playbook"


def test_whom_to_ask_is_who_may_do_it_nearest_to_where_somebody_works() -> None:
    near = somebody(Grant(role=Role.COMMUNICATOR, unit="hospital"), id_="nora")
    far = somebody(Grant(role=Role.PROJECT_LEADER), id_="pär")
    elsewhere = somebody(Grant(role=Role.COMMUNICATOR, unit="town"), id_="tuva")
    eva = somebody()
    known = roster(far, elsewhere, near, eva)
    assert whom_to_ask(known, eva, Action.SEND_BROADCAST) == (near, Role.COMMUNICATOR)
    assert whom_to_ask(roster(far, elsewhere, eva), eva, Action.SEND_BROADCAST) == (far, Role.PROJECT_LEADER)
    assert whom_to_ask(roster(elsewhere, eva), eva, Action.SEND_BROADCAST) is None


def test_nobody_is_told_to_ask_themselves_or_who_has_the_role_for_something_else() -> None:
    eva = somebody(Grant(role=Role.COMMUNICATOR, unit="town"))
    other = somebody(Grant(role=Role.COMMUNICATOR, initiative="method"), id_="nora")
    assert whom_to_ask(roster(eva), eva, Action.SEND_BROADCAST) is None
    assert whom_to_ask(roster(eva, other), eva, Action.SEND_BROADCAST, "records") is None
    assert whom_to_ask(roster(eva, other), eva, Action.SEND_BROADCAST, "method") == (other, Role.COMMUNICATOR)


def test_what_leaders_do_is_asked_of_the_own_manager() -> None:
    eva = somebody()
    found = whom_to_ask(roster(eva), eva, Action.ANSWER_CHECKIN)
    assert found is not None
    assert (found[0].id, found[1]) == ("mona", Role.MANAGER)


@pytest.mark.parametrize("text", ["owner", "communicator@hospital", "owner#records", "communicator@hospital#records"])
def test_a_grant_is_written_as_it_is_read(text: str) -> None:
    assert str(Grant.read(text)) == text
    assert str(Grant.read(text.replace("@", " @ ").replace("#", " # "))) == text


def test_a_role_that_is_none_is_no_grant() -> None:
    with pytest.raises(ValueError, match="king"):
        Grant.read("king@hospital")
