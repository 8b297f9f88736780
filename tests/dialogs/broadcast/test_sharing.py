"""What somebody may pass on, filled in for their unit, and how it is found."""

from datetime import date

import pytest

from content.language import Language
from content.loader import SHIPPED, load
from content.model import Role
from dialogs.broadcast.sharing import Fit, Place, can_be_passed_on, current, current_phases, fit, place_of
from dialogs.initiative.model import Initiative, Wave
from dialogs.people.model import Grant, Person, Unit
from dialogs.people.rights import Action, may
from dialogs.people.roster import Roster, RosterRecords

TODAY = date(2026, 11, 16)
START = date(2026, 11, 30)
LIBRARY = load(SHIPPED).library
WARD = Unit(id="ward", name="Ward", manager="boss", super_users=("sue",))
FAR = Unit(id="far", name="Far away", parent=None)
JOURNAL = Initiative(
    id="journal",
    playbooks=("vgr",),
    waves=(Wave(id="1", go_live=START), Wave(id="2", go_live=date(2028, 1, 10))),
    units={"ward": "1", "far": "2"},
)


def person(id_: str, role: Role | None = None, *units: str, at: str | None = None) -> Person:
    grants = (Grant(role=role, unit=at),) if role else ()
    return Person(id=id_, name=id_.title(), units=units, grants=grants)


PEOPLE = (
    person("boss"),
    person("sue", None, "ward"),
    person("nurse", None, "ward"),
    person("amb", Role.CHANGE_AGENT, "ward"),
    person("com", Role.COMMUNICATOR, at="far"),
    person("owner", Role.OWNER, "ward"),
)
ROSTER = Roster(RosterRecords(units=(WARD, FAR), people=PEOPLE, initiatives=(JOURNAL,)))


def test_those_who_pass_on_are_known_by_role_by_leading_and_by_their_place_in_the_unit() -> None:
    assert {each.id for each in PEOPLE if may(ROSTER, each, Action.SHARE, TODAY)} == {"boss", "sue", "amb", "com"}


def test_material_for_managers_is_passed_on_by_managers_and_by_those_who_send() -> None:
    kit = LIBRARY.material["workplace-meeting-kit"].facts
    assert {each.id for each in PEOPLE if can_be_passed_on(kit, ROSTER, each, TODAY)} == {"boss", "com"}


@pytest.mark.parametrize(("material", "day"), [("outage", TODAY), ("my-role", date(2029, 1, 1))])
def test_what_has_blanks_or_has_expired_is_passed_on_by_nobody(material: str, day: date) -> None:
    text = LIBRARY.material[material].facts
    assert [each.id for each in PEOPLE if can_be_passed_on(text, ROSTER, each, day)] == []


def test_a_place_is_the_home_else_what_one_leads_else_where_one_has_a_role() -> None:
    found = {each.id: place_of(ROSTER, each, TODAY) for each in PEOPLE}
    assert found["nurse"] == found["boss"] == Place(unit=WARD, go_live=START)
    assert found["com"] == Place(unit=FAR, go_live=date(2028, 1, 10))
    assert place_of(ROSTER, person("guest"), TODAY) == Place()


def test_phases_are_those_of_ones_own_units_and_of_every_wave_for_somebody_without() -> None:
    def phases(who: str) -> frozenset[str]:
        return current_phases(ROSTER, ROSTER.people[who], LIBRARY.playbooks, TODAY)

    assert phases("nurse") == {"READY"}
    assert phases("com") == {"READY", "IDEA"}


def test_what_is_written_for_a_day_near_this_one_comes_first() -> None:
    found = current(LIBRARY.material.values(), frozenset({"READY"}), Place(unit=WARD, go_live=START), TODAY)
    assert [each.id for each in found][:2] == ["cutover-checklist", "support-at-go-live"]


@pytest.mark.parametrize(
    ("looked_for", "found"),
    [
        ("checklistan", Fit.TITLE),
        ("check", Fit.TITLE),
        ("vad är checklistan för övergången", Fit.TITLE),
        ("tva veckor", Fit.LINE),
        ("checklista reservrutin", Fit.TEXT),
        ("checklista pizza", None),
        ("r", None),
        ("", None),
        ("?!", None),
    ],
)
def test_every_telling_word_must_stand_in_it_in_whichever_form(looked_for: str, found: Fit | None) -> None:
    text = "Reservrutinen är övad på varje pass."
    assert fit(looked_for, Language.SV, "Checklista inför övergången", "Två veckor kvar", text) is found
