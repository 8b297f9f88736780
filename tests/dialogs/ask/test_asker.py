"""What is known of an asker's units, and what is not for them."""

from dataclasses import replace
from datetime import date

import pytest

from content.language import Language
from content.loader import SHIPPED, load
from content.model import Live, Role
from content.playbook import Effect
from dialogs.ask.asker import Asker, Counts, Duties, Helpers, Own, Start, facts, units_of
from dialogs.ask.decisions import Decisions
from dialogs.checkin.model import Answer, CheckIn, Status
from dialogs.gate.model import Decision, Gate
from dialogs.initiative.model import Initiative, Wave
from dialogs.people.model import Grant, Person, Unit
from dialogs.people.roster import Roster, RosterRecords
from dialogs.privacy import FEWEST
from dialogs.rollup.model import Colour
from tests.cards.live_facts import NOW

PLAYBOOKS = load(SHIPPED).library.playbooks
GO_LIVE = date(2026, 11, 30)
UNITS = tuple(Unit(id=str(n), name=f"Enhet {n}", manager=f"m{n}", super_users=("s",)) for n in range(8))
STAFF = Person(id="p", name="P", units=("0",))
PEOPLE = (STAFF, Person(id="s", name="Sara"), Person(id="m0", name="Mia", units=("0",)))
JOURNAL = Initiative(
    id="journal", playbooks=("vgr",), waves=(Wave(id="1", go_live=GO_LIVE),), units={unit.id: "1" for unit in UNITS}
)
ROSTER = Roster(RosterRecords(units=UNITS, people=PEOPLE, initiatives=(JOURNAL,), as_of=NOW.date()))


def checkin(unit: str, status: Status, period: str = "2026-W47") -> CheckIn:
    answer = Answer(criterion="W-42", status=status, period=period)
    return CheckIn(
        initiative="journal", unit=unit, period=period, answers=(answer,), by="m", at=NOW, colour=Colour(status)
    )


FIVE = {
    "0": Colour.SILENT,
    **{str(n): Colour.GREEN for n in range(1, 5)},
}


def asker(person: Person = STAFF, *, roster: Roster = ROSTER, question: str = "", answered: int = 0) -> Asker:
    latest = {str(n): checkin(str(n), Status.YELLOW if n else Status.RED) for n in range(answered)}
    return Asker(
        person=person,
        now=NOW,
        roster=roster,
        playbooks=PLAYBOOKS,
        question=question,
        latest={"journal": latest},
        newest={"journal": ("2026-W47", {unit: each.colour or Colour.SILENT for unit, each in latest.items()})},
    )


def test_a_unit_that_one_both_works_in_and_leads_counts_once() -> None:
    assert [unit.id for unit in units_of(ROSTER, ROSTER.people["m0"], NOW.date())] == ["0"]


def test_a_home_that_no_longer_exists_is_no_unit() -> None:
    assert units_of(ROSTER, replace(STAFF, units=("gone",)), NOW.date()) == []


def test_the_start_is_counted_in_days_of_the_units_own_calendar() -> None:
    (about,) = facts(Live.GO_LIVE, asker(), UNITS[:1]).units
    assert about.fact == Start(wave="1", day=GO_LIVE, days=13)
    assert about.initiative is None


def test_a_unit_in_two_initiatives_gets_a_line_for_each_with_its_name() -> None:
    two = Roster(replace(ROSTER.records, initiatives=(JOURNAL, replace(JOURNAL, id="plan"))))
    known = facts(Live.GO_LIVE, asker(roster=two), UNITS[:1])
    assert [about.initiative for about in known.units] == ["journal", "plan"]


@pytest.mark.parametrize("answered", range(1, FEWEST))
def test_fewer_than_five_units_are_counted_without_their_colours(answered: int) -> None:
    known = facts(Live.PROGRESS, asker(answered=answered), UNITS[:1])
    assert known.overall == (Counts(period="2026-W47", units=8, answered=answered, colours=None),)


def test_five_units_are_counted_by_what_their_answers_added_up_to() -> None:
    known = facts(Live.PROGRESS, asker(answered=FEWEST), UNITS[:1])
    colours = {Colour.RED: 1, Colour.YELLOW: 4}
    assert known.overall == (Counts(period="2026-W47", units=8, answered=5, colours=colours),)


def test_a_unit_that_only_said_what_no_phase_asks_is_counted_as_silent() -> None:
    known = facts(Live.PROGRESS, replace(asker(), newest={"journal": ("2026-W47", FIVE)}), UNITS[:1])
    colours = {Colour.GREEN: 4, Colour.SILENT: 1}
    assert known.overall == (Counts(period="2026-W47", units=8, answered=5, colours=colours),)


def test_the_own_answers_are_those_of_the_newest_check_in_alone() -> None:
    carried = (Answer(criterion="W-42", status=Status.GREEN, period="2026-W46"),)
    newest = checkin("0", Status.RED)
    own = replace(newest, answers=(*newest.answers, *carried))
    found = replace(asker(ROSTER.people["m0"]), latest={"journal": {"0": own}})
    (about,) = facts(Live.PROGRESS, found, UNITS[:1]).units
    assert about.fact == Own(seen=True, period="2026-W47", colours={Status.RED: 1})


def test_the_own_units_answers_are_for_those_who_may_see_them() -> None:
    (hidden,) = facts(Live.PROGRESS, asker(answered=5), UNITS[:1]).units
    assert hidden.fact == Own(seen=False)
    (seen,) = facts(Live.PROGRESS, asker(ROSTER.people["m0"], answered=5), UNITS[:1]).units
    assert seen.fact == Own(seen=True, period="2026-W47", colours={Status.RED: 1})
    leader = replace(STAFF, grants=(Grant(role=Role.PROJECT_LEADER),))
    assert facts(Live.PROGRESS, asker(leader, answered=2), UNITS[:1]).overall[0].colours is not None


def test_a_role_in_another_initiative_shows_no_answers_of_this_one() -> None:
    elsewhere = replace(STAFF, grants=(Grant(role=Role.PROJECT_LEADER, initiative="plan"),))
    found = facts(Live.PROGRESS, asker(elsewhere, answered=2), UNITS[:1])
    assert found.overall[0].colours is None
    assert [each.fact for each in found.units] == [Own(seen=False)]


def test_whoever_takes_their_own_from_the_sum_is_not_left_with_few() -> None:
    mia = ROSTER.people["m0"]
    assert facts(Live.PROGRESS, asker(mia, answered=5), UNITS[:1]).overall[0].colours is None
    assert facts(Live.PROGRESS, asker(mia, answered=6), UNITS[:1]).overall[0].colours is not None


def test_super_users_are_named_and_those_who_left_are_not() -> None:
    unit = replace(UNITS[0], super_users=("s", "gone"))
    (about,) = facts(Live.SUPER_USERS, asker(), [unit]).units
    assert about.fact == Helpers(names=("Sara",), manager="Mia", leads=False)


def test_super_users_are_told_by_what_they_know_and_those_of_no_said_kind_by_themselves() -> None:
    unit = replace(
        UNITS[0],
        super_users=("s", "m0", "p"),
        technical_super_users=("s", "gone"),
        professional_super_users=("s", "m0"),
    )
    (about,) = facts(Live.SUPER_USERS, asker(), [unit]).units
    assert about.fact == Helpers(
        names=("P",), manager="Mia", leads=False, technical=("Sara",), professional=("Sara", "Mia")
    )


GO = Decision(outcome="go", effect=Effect.GO, by="s", at=NOW)
DECIDED = Gate(initiative="journal", playbook="vgr", point="VGR-D4", wave="1").with_decision(GO)


def test_who_decides_knows_what_was_decided_for_the_asker() -> None:
    known = facts(Live.WHO_DECIDES, replace(asker(), gates={"journal": [DECIDED]}), UNITS[:1]).decisions
    assert known is not None
    assert known.taken is not None
    assert [(each.scheduled.point.id, each.by) for each in known.taken] == [("VGR-D4", "Sara")]
    assert (known.kept_back, known.several) == (False, False)


def test_where_others_read_along_a_decision_is_kept_back_and_that_is_said() -> None:
    overheard = replace(asker(), gates={"journal": [DECIDED]}, overheard=True)
    known = facts(Live.WHO_DECIDES, overheard, UNITS[:1]).decisions
    assert known is not None
    assert (known.taken, known.kept_back) == (None, True)


def test_whoever_is_in_no_initiative_is_told_who_decides_and_nothing_of_what_was() -> None:
    known = facts(Live.WHO_DECIDES, replace(asker(), gates={"journal": [DECIDED]}), []).decisions
    assert known is not None
    assert known == Decisions(points=known.points)


def test_what_is_mandatory_is_what_the_playbook_asks_of_a_unit_in_its_phase() -> None:
    (about,) = facts(Live.MANDATORY, asker(), UNITS[:1]).units
    assert isinstance(about.fact, Duties)
    assert about.fact.phase is not None
    assert about.fact.phase.id == "READY"
    assert {each.phase for each in about.fact.criteria} == {"READY", "any"}
    assert {each.scope for each in about.fact.criteria} == {"unit"}


@pytest.mark.parametrize(
    ("question", "language", "first"),
    [
        ("vem bestämmer om takten", Language.SV, "VGR-D5"),
        ("vem beslutar om överlämning", Language.SV, "VGR-D6"),
        ("hvem beslutter om overdragelsen", Language.DA, "VGR-D6"),
        ("who decides about the pace", Language.EN, "VGR-D5"),
        ("vem bestämmer", Language.SV, "VGR-D4"),
    ],
)
def test_the_decision_that_is_named_comes_first_and_else_that_of_the_phase(
    question: str, language: Language, first: str
) -> None:
    found = facts(Live.WHO_DECIDES, replace(asker(question=question), language=language), UNITS[:1]).decisions
    assert isinstance(found, Decisions)
    assert found.points[0][1].id == first


@pytest.mark.parametrize("kind", Live)
def test_every_kind_has_something_to_say_for_a_unit_of_no_initiative(kind: Live) -> None:
    lone = Roster(RosterRecords(units=UNITS[:1], people=PEOPLE))
    known = facts(kind, asker(roster=lone), UNITS[:1])
    assert known.units or known.decisions is not None
