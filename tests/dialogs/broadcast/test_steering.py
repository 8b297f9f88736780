"""A rule is true after so many rounds that were answered, once a spell, and a helper is named or somebody to ask."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest

from content.language import Language
from content.library import Library
from content.loader import SHIPPED, load
from content.model import Role
from content.steering import Rule
from dialogs.broadcast.helping import audience_of, deciders, helper_of, recipients, with_helper
from dialogs.broadcast.steering import Said, State, colour_of, proposed, running
from dialogs.checkin.model import Answer, CheckIn, Status
from dialogs.initiative.model import Initiative, Wave
from dialogs.initiative.rounds import period_of
from dialogs.people.absence import Absence
from dialogs.people.model import Grant, Person, Unit
from dialogs.people.roster import Roster, RosterRecords
from dialogs.rollup.flow import Reader
from dialogs.rollup.model import Colour
from tests.dialogs.rollup.kit import WARD, G, N, R, Y, criterion, initiative, playbook

LIBRARY: Library = load(SHIPPED).library
THIS_WEEK = datetime.fromisoformat("2026-11-16T08:00:00+00:00")
WEEKLY = Reader(initiative(), {"method": playbook(criterion("a"), criterion("b"), criterion("c", dimension="things"))})
PEOPLE_BEHIND = Rule.model_validate({"id": "r", "send": "m", "when": {"dimensions": ["method/people"], "rounds": 2}})
A_BEHIND = Rule.model_validate({"id": "r", "send": "m", "when": {"criteria": ["a"], "rounds": 2}})
WEEKS = ("2026-W47", "2026-W46", "2026-W45")


def said(
    weeks_ago: int, answers: Mapping[str, Status], before: Mapping[str, tuple[Status, int]] | None = None
) -> CheckIn:
    """A week's check-in; `before` holds what was said so many weeks earlier still."""
    at = THIS_WEEK - timedelta(weeks=weeks_ago)
    given = [
        Answer(criterion=id_, status=status, at=at, period=period_of(at.date())) for id_, status in answers.items()
    ]
    for id_, (status, more) in (before or {}).items():
        then = at - timedelta(weeks=more)
        given.append(Answer(criterion=id_, status=status, at=then, period=period_of(then.date())))
    return CheckIn(initiative="i", unit="ward", period=period_of(at.date()), answers=tuple(given), by="elin", at=at)


def all_(status: Status, weeks_ago: int) -> CheckIn:
    return said(weeks_ago, {"a": status, "b": status, "c": G})


def rounds(*checkins: CheckIn, rule: Rule = PEOPLE_BEHIND) -> list[tuple[str, Colour]]:
    about = next(iter((*rule.when.dimensions, *rule.when.criteria)))
    return [(each.period, each.colour) for each in running(rule, about, WEEKLY, WARD, checkins)]


def test_two_rounds_running_make_it_true_and_a_worse_colour_counts_too() -> None:
    checkins = [all_(Y, 0), all_(R, 1), all_(G, 2)]
    made = proposed(PEOPLE_BEHIND, WEEKLY, WARD, checkins, THIS_WEEK)
    assert made is not None
    assert (made.id, made.about, made.state) == ("r/i/ward/2026-W47", "method/people", State.OPEN)
    assert made.said == (Said(period="2026-W47", colour=Colour.YELLOW), Said(period="2026-W46", colour=Colour.RED))


@pytest.mark.parametrize(
    "checkins",
    [
        [all_(Y, 0)],
        [all_(Y, 0), all_(G, 1), all_(Y, 2)],
        [all_(G, 0), all_(Y, 1), all_(Y, 2)],
        [all_(N, 0), all_(Y, 1), all_(Y, 2)],
        # Nothing was said about it this week.
        [said(0, {"c": G}, {"a": (Y, 1), "b": (Y, 1)}), all_(Y, 1), all_(Y, 2)],
        # Only half of it was said, ever.
        [said(0, {"a": Y}), said(1, {"a": Y})],
        # So long ago that it is stale by now.
        [all_(Y, 0), all_(Y, 3)],
        [],
    ],
)
def test_anything_less_does_not(checkins: list[CheckIn]) -> None:
    assert proposed(PEOPLE_BEHIND, WEEKLY, WARD, checkins, THIS_WEEK) is None


def test_a_round_in_which_nothing_was_said_about_it_does_not_count() -> None:
    silent = said(1, {"c": G}, {"a": (Y, 1), "b": (Y, 1)})
    assert rounds(all_(Y, 0), silent, all_(Y, 2)) == [("2026-W47", Colour.YELLOW), ("2026-W45", Colour.YELLOW)]


def test_a_rule_may_be_about_one_question_and_need_red() -> None:
    assert rounds(said(0, {"a": Y}), said(1, {"a": R}), rule=A_BEHIND) == [
        ("2026-W47", Colour.YELLOW),
        ("2026-W46", Colour.RED),
    ]
    red = A_BEHIND.model_copy(update={"when": A_BEHIND.when.model_copy(update={"colour": "red"})})
    assert rounds(said(0, {"a": Y}), said(1, {"a": R}), rule=red) == []


def test_what_is_said_of_another_method_concerns_nobody_here() -> None:
    assert colour_of("other/people", WEEKLY, WARD, all_(Y, 0)) is None
    assert colour_of("W-15", WEEKLY, WARD, all_(Y, 0)) is None


HOSPITAL = Unit(id="hospital", name="Sjukhuset", support="Stödet")
MEDICINE = Unit(id="medicine", name="Medicin", parent="hospital", manager="elin", technical_super_users=("astrid",))
PEOPLE = (
    Person(id="elin", name="Elin", units=("medicine",)),
    Person(id="astrid", name="Astrid", units=("medicine",)),
    Person(id="emily", name="Emily", grants=(Grant(role=Role.COMMUNICATOR),)),
    Person(id="far", name="Far", grants=(Grant(role=Role.LOCAL_DEVELOPMENT_LEAD),)),
    Person(id="near", name="Near", grants=(Grant(role=Role.LOCAL_DEVELOPMENT_LEAD, unit="hospital"),)),
)
OF = Initiative(
    id="journal", playbooks=("vgr",), waves=(Wave(id="1", go_live=date(2026, 12, 14)),), units={"medicine": "1"}
)
TODAY = date(2026, 11, 16)


def helped_by(role: Role | None, unit: Unit = MEDICINE, library: Library = LIBRARY, parent: Unit = HOSPITAL) -> str:
    """What the Swedish message ends with."""
    rule = Rule.model_validate({"id": "r", "send": "training-behind", "helper": role, "when": {"criteria": ["W-15"]}})
    roster = Roster(RosterRecords(units=(parent, unit), people=PEOPLE, initiatives=(OF,)))
    content = with_helper(LIBRARY.material["training-behind"], rule, OF, roster, unit, library, TODAY)
    assert content.languages == list(Language)
    return content.words[Language.SV].text.rsplit("\n\n", 1)[1]


def test_the_helper_is_named_with_role_and_unit_the_nearest_first() -> None:
    assert helped_by(Role.SUPER_USER) == "Astrid är superanvändare på Medicin och hjälper er med det här."
    assert helped_by(Role.LOCAL_DEVELOPMENT_LEAD) == (
        "Near är lokal utvecklingsledare på Medicin och hjälper er med det här."
    )


def test_without_a_helper_it_says_whom_to_ask_and_never_an_empty_name() -> None:
    nobody = replace(MEDICINE, technical_super_users=())
    assert helped_by(Role.SUPER_USER, nobody) == "Behöver ni hjälp med det här? Kontakta Stödet."
    on_their_own = replace(HOSPITAL, support=None)
    assert helped_by(Role.SUPER_USER, nobody, parent=on_their_own) == (
        "Behöver ni hjälp med det här? Kontakta Startstödet."
    )
    assert "fråga en person" in helped_by(
        Role.SUPER_USER,
        nobody,
        replace(LIBRARY, settings=LIBRARY.settings.model_copy(update={"facts": {}})),
        on_their_own,
    )
    assert "hjälper er" not in helped_by(None)


def test_whoever_gets_the_message_is_not_named_as_their_own_helper() -> None:
    own = replace(MEDICINE, technical_super_users=("elin", "astrid"))
    roster = Roster(RosterRecords(units=(HOSPITAL, own), people=PEOPLE, initiatives=(OF,)))
    rule = Rule.model_validate({"id": "r", "send": "m", "helper": "super-user", "when": {"criteria": ["W-15"]}})
    helper = helper_of(rule, OF, roster, own, TODAY)
    assert helper is not None
    assert helper.id == "astrid"


def test_while_the_manager_is_away_it_goes_to_whoever_stands_in() -> None:
    rule = Rule.model_validate({"id": "r", "send": "m", "when": {"criteria": ["W-15"]}})
    records = RosterRecords(units=(HOSPITAL, MEDICINE), people=PEOPLE, initiatives=(OF,))
    away = Absence(person="elin", deputy="astrid", first=TODAY, last=TODAY)
    here, gone = Roster(records), Roster(records, [away])
    assert [each.id for each in recipients(rule, OF, here, MEDICINE, TODAY)] == ["elin"]
    assert [each.id for each in recipients(rule, OF, gone, MEDICINE, TODAY)] == ["astrid"]
    assert audience_of(rule, gone, MEDICINE, TODAY).roles == {Role.DEPUTY}


def test_communicators_and_project_leaders_decide_and_where_there_are_none_whoever_may_send() -> None:
    records = RosterRecords(units=(HOSPITAL, MEDICINE), people=PEOPLE, initiatives=(OF,))
    assert [each.id for each in deciders(Roster(records), MEDICINE, "journal")] == ["emily"]
    without = replace(records, people=tuple(each for each in PEOPLE if each.id != "emily"))
    assert [each.id for each in deciders(Roster(without), MEDICINE, "journal")] == ["far", "near"]
