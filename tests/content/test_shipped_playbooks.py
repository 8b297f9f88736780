"""The five methods that ship say what their documents say, no more and no less, and can be worked with."""

from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import date, timedelta

import pytest

from content.loader import SHIPPED, load
from content.model import Role
from content.playbook import (
    ANY_PHASE,
    Cadence,
    Criterion,
    DecisionPoint,
    LeadSource,
    Measure,
    Part,
    Playbook,
    Scope,
    Validity,
)

BOOKS = load(SHIPPED).library.playbooks
NAMES = ("vgr", "rh", "rg", "ffb", "skl")
GO_LIVE = date(2027, 9, 1)


@pytest.fixture(params=NAMES)
def book(request: pytest.FixtureRequest) -> Playbook:
    """Each of the methods that ship."""
    return BOOKS[request.param]


def by_unit_leader(book: Playbook) -> list[Criterion]:
    """What the unit's own leader answers for the unit."""
    leading = {each.id for each in (*book.roles, *book.functions) if each.held_as is Role.MANAGER}
    return [each for each in book.criteria if each.scope is Scope.UNIT and each.answered_by in leading]


def test_five_methods_ship() -> None:
    assert set(BOOKS) == set(NAMES)


@pytest.mark.parametrize(
    ("name", "linear", "phases", "dimensions", "criteria", "points"),
    [
        ("vgr", True, 6, 7, 95, 7),
        ("rh", True, 4, 3, 11, 3),
        ("rg", True, 3, 7, 38, 5),
        ("ffb", False, 4, 6, 114, 8),
        ("skl", True, 5, 4, 13, 1),
    ],
)
def test_a_method_has_exactly_the_parts_its_document_has(
    name: str, linear: bool, phases: int, dimensions: int, criteria: int, points: int
) -> None:
    book = BOOKS[name]
    sizes = [len(each) for each in (book.phases, book.dimensions, book.criteria, book.decision_points)]
    assert (book.linear, sizes) == (linear, [phases, dimensions, criteria, points])


def test_a_method_measures_training_and_understanding_where_its_document_asks_for_the_figure() -> None:
    found = {
        (name, measure): [each.id for each in BOOKS[name].criteria if each.measures is measure]
        for name in NAMES
        for measure in Measure
    }
    assert {key: ids for key, ids in found.items() if ids} == {
        ("vgr", Measure.TRAINED): ["W-37"],
        ("vgr", Measure.UNDERSTANDING): ["W-15"],
        ("ffb", Measure.TRAINED): [*(f"FFB.STA.SKI.{n:02}" for n in range(1, 7)), "FFB.SUS.ORG.06"],
    }


# The implementation workshop.


def test_vgr_has_fifteen_items_in_twenty_five_leaves_and_seventy_needs() -> None:
    vgr = BOOKS["vgr"]
    assert [each.id for each in vgr.items] == [f"START-{n:02}" for n in range(1, 16)]
    leaves = [(each.item, each.id) for each in vgr.criteria if each.item]
    assert len(leaves) == 25
    assert all(leaf.rstrip("abcd") == item for item, leaf in leaves)
    assert {item for item, _ in leaves} == {each.id for each in vgr.items}
    assert [each.id for each in vgr.criteria if not each.item] == [f"W-{n:02}" for n in range(1, 71)]


def test_vgr_goes_from_the_idea_to_line_operation() -> None:
    vgr = BOOKS["vgr"]
    assert [each.id for each in vgr.phases] == ["IDEA", "PLAN", "PILOT", "READY", "LIVE", "AFTER"]
    assert [each.id for each in vgr.dimensions] == ["PUR", "MET", "TRA", "PAR", "TEC", "FOL", "GOV"]
    assert [each.id for each in vgr.decision_points] == [f"VGR-D{n}" for n in range(1, 8)]


def test_vgr_states_two_lead_times_and_gives_no_other_as_stated() -> None:
    leads = {each.id: each.lead for each in BOOKS["vgr"].criteria if each.lead}
    stated = {id_: str(lead.before_go_live) for id_, lead in leads.items() if lead.source is LeadSource.STATED}
    assert stated == {"START-06b": "P12M", "START-07": "P3M"}


def test_vgr_reads_the_whole_start_checklist_before_the_project_starts() -> None:
    vgr = BOOKS["vgr"]
    assert vgr.read_at("VGR-D2") == [each for each in vgr.criteria if each.item]


# The health organisation's four steps.


def test_rh_has_four_steps_with_their_eleven_results() -> None:
    rh = BOOKS["rh"]
    assert [each.id for each in rh.phases] == ["RH-S1", "RH-S2", "RH-S3", "RH-S4"]
    assert Counter(each.phase for each in rh.criteria) == {"RH-S1": 3, "RH-S2": 3, "RH-S3": 1, "RH-S4": 4}
    assert [each.id for each in rh.criteria] == [
        f"RH.{step}.{n}" for step, results in ((1, 3), (2, 3), (3, 1), (4, 4)) for n in range(1, results + 1)
    ]


def test_rh_describes_five_roles() -> None:
    assert [each.id for each in BOOKS["rh"].roles] == [
        "executive-board",
        "assignment-owner",
        "preparation-group",
        "local-development-lead",
        "manager",
    ]


def test_rh_asks_for_what_each_decision_must_say() -> None:
    fields = {each.id: [field.id for field in each.fields] for each in BOOKS["rh"].decision_points}
    assert fields == {
        "RH-D1": ["owner", "people"],
        "RH-D2": ["resources", "timeline", "contractor", "measurable-goals", "effect-goals"],
        "RH-D3": ["problem", "deadline"],
    }


def test_rh_has_a_status_report_whose_interval_must_be_agreed() -> None:
    must_be_set = [each for each in BOOKS["rh"].reports if each.must_be_set]
    assert [(each.id, each.from_, each.to, each.cadence) for each in must_be_set] == [
        ("status-report", "project-leader", ["assignment-owner"], Cadence.AGREED)
    ]


# The plan for several years.

AREAS = ("PRE-GOV", "PRE-BASE", "SHIFT-1", "SHIFT-2", "SHIFT-3", "SHIFT-4", "SHIFT-5")
ADMINISTRATIONS = {
    "it": (1, 3, 0, 2, 1, 7, 3),
    "regional-staff": (4, 0, 0, 1, 0, 1, 1),
    "hr": (1, 0, 0, 0, 5, 0, 0),
    "research-and-public-health": (0, 0, 2, 0, 0, 0, 0),
    "communications": (0, 0, 2, 0, 0, 0, 0),
    "finance": (0, 0, 0, 0, 0, 0, 2),
    "health-care": (0, 0, 1, 0, 0, 0, 0),
    "traffic-culture-education": (0, 0, 1, 0, 0, 0, 0),
}


def test_rg_places_every_activity_of_an_area_with_one_administration() -> None:
    rg = BOOKS["rg"]
    placed = Counter((each.dimension, each.answered_by) for each in rg.criteria)
    assert placed == {
        (area, who): count
        for who, counts in ADMINISTRATIONS.items()
        for area, count in zip(AREAS, counts, strict=True)
        if count
    }
    assert tuple(each.id for each in rg.dimensions) == AREAS


def test_rg_numbers_its_activities_as_the_plan_does() -> None:
    numbered = (("G", 6), ("B", 3), ("1.", 6), ("2.", 3), ("3.", 6), ("4.", 8), ("5.", 6))
    assert [each.id for each in BOOKS["rg"].criteria] == [
        f"{area}{n}" for area, last in numbered for n in range(1, last + 1)
    ]


def test_rg_has_two_preconditions_and_nothing_in_it_is_hard() -> None:
    rg = BOOKS["rg"]
    assert [each.id for each in rg.dimensions if each.precondition] == ["PRE-GOV", "PRE-BASE"]
    assert [each.id for each in rg.criteria if each.hard] == []


def test_rg_has_a_coordinating_function_with_nine_duties_in_it() -> None:
    found = next(each for each in BOOKS["rg"].roles if each.id == "coordinating-function")
    assert [each.id for each in found.duties] == [f"CF-{n}" for n in range(1, 10)]
    assert found.placed_with == "it"


def test_rg_holds_for_four_years_is_revised_every_year_and_reported_on_every_year() -> None:
    rg = BOOKS["rg"]
    assert rg.valid == Validity.model_validate({"from": 2024, "to": 2027, "revised": "yearly"})
    yearly = {each.id for each in rg.reports if each.cadence is Cadence.YEARLY}
    assert yearly == {"annual-report", "plan-revision", "operations-analysis"}
    annual = next(each for each in rg.reports if each.id == "annual-report")
    assert (len(annual.sections), annual.cadence_source) == (3, LeadSource.STATED)


# The guide that may be gone through again.


def test_ffb_has_as_many_criteria_in_each_phase_and_dimension_as_the_guide() -> None:
    ffb = BOOKS["ffb"]
    dimensions = ("RES", "ORG", "COM", "SKI", "TEC", "DAT")
    table = {"PRE": (7, 5, 6, 7, 7, 5), "STA": (4, 5, 4, 7, 4, 3), "SUS": (3, 6, 4, 3, 4, 4), "REV": (5, 3, 5, 3, 5, 5)}
    assert [each.id for each in ffb.criteria] == [
        f"FFB.{phase}.{dimension}.{n:02}"
        for phase, counts in table.items()
        for dimension, count in zip(dimensions, counts, strict=True)
        for n in range(1, count + 1)
    ]
    assert all(each.id.startswith(f"FFB.{each.phase}.{each.dimension}.") for each in ffb.criteria)


def test_ffb_has_thirteen_criteria_below_another() -> None:
    children = {
        each.id: [child.id[-2:] for child in BOOKS["ffb"].children_of(each.id)] for each in BOOKS["ffb"].criteria
    }
    assert {id_: below for id_, below in children.items() if below} == {
        "FFB.PRE.SKI.01": ["02", "03", "04", "05"],
        "FFB.PRE.TEC.02": ["03", "04", "05"],
        "FFB.STA.SKI.01": ["02", "03"],
        "FFB.STA.SKI.04": ["05", "06"],
        "FFB.REV.TEC.01": ["02", "03"],
    }


def test_ffb_has_seven_roles_with_thirty_six_duties() -> None:
    assert {each.id: len(each.duties) for each in BOOKS["ffb"].roles} == {
        "project-owner": 5,
        "steering-group": 5,
        "project-leader": 5,
        "head-of-field": 5,
        "team-leader": 6,
        "change-agent": 5,
        "reference-group": 5,
    }


# The management system.


def test_skl_has_thirteen_criteria_and_plans_communication_after_activities() -> None:
    skl = BOOKS["skl"]
    assert [each.id for each in skl.criteria] == [f"SKL.{n:02}" for n in range(1, 14)]
    assert {each.id: each.after for each in skl.criteria if each.after} == {"SKL.04": ["SKL.02"]}


def test_skl_asks_four_answers_of_every_activity() -> None:
    plans = BOOKS["skl"].plans
    assert plans
    assert [each.id for each in plans.activity if each.required] == ["how", "responsible", "when", "follow-up"]
    stated = [each.id for each in plans.activity if each.source is LeadSource.STATED]
    assert stated == ["activity", "partial-goal", "how", "responsible", "when", "follow-up"]


def test_skl_states_seven_fields_of_the_communication_plan_of_which_purpose_and_goal_are_required() -> None:
    plans = BOOKS["skl"].plans
    assert plans
    stated = [each.id for each in plans.communication if each.source is LeadSource.STATED]
    assert stated == ["who", "extent", "involvement", "purpose", "goal", "key-person", "activity"]
    assert [each.id for each in plans.communication if each.required] == ["purpose", "goal"]


# All of them.


def test_every_reference_resolves(book: Playbook) -> None:
    assert [*book.dead_references()] == []


def test_what_a_decision_point_reads_is_answered_by_somebody_who_exists(book: Playbook) -> None:
    read = [each for point in book.decision_points for each in book.read_at(point.id)]
    assert [each.id for each in read if book.role(each.answered_by) is None] == []


def test_what_a_unit_leader_answers_and_a_decision_point_reads_is_asked(book: Playbook) -> None:
    assert [each.id for each in by_unit_leader(book) if each.gates and not each.ask_in] == []


def test_what_a_unit_leader_answers_is_asked_in_a_phase(book: Playbook) -> None:
    in_use = {each for phase in book.phases for each in phase.checkins}
    assert [each.id for each in by_unit_leader(book) if not in_use & set(each.ask_in)] == []


def test_a_set_asks_only_what_the_one_it_asks_answers_for_the_unit(book: Playbook) -> None:
    for each in book.checkin_sets:
        assert {(asked.answered_by, asked.scope) for asked in book.asked_in(each.id)} == {(each.who, Scope.UNIT)}


def test_where_no_phase_is_put_in_by_hand_every_criterion_comes_up_by_its_date(book: Playbook) -> None:
    begun = {ANY_PHASE, book.phases[0].id, *(each.id for each in book.phases if each.begins or not book.linear)}
    assert [each.id for each in book.criteria if each.phase not in begun] == []


def test_a_dated_decision_is_taken_before_its_phase_or_when_what_is_asked_in_it_can_have_been_answered(
    book: Playbook,
) -> None:
    phases = {each.id: each for each in book.phases}
    for point in book.decision_points:
        if point.due and (begins := phases[point.phase].begins):
            day, begun = point.due.on(GO_LIVE), begins.on(GO_LIVE)
            # Others than a unit's own leader are asked every fourth week.
            assert day < begun or begun + timedelta(weeks=4) <= day, point.id


def test_what_a_dated_decision_would_read_of_a_phase_that_begins_on_its_day_or_later_is_known() -> None:
    assert {
        point.id: later
        for book in BOOKS.values()
        for point in book.decision_points
        if point.due and (later := [each.id for each in book.read_at(point.id) if _begins_too_late(book, point, each)])
    } == {
        # The whole checklist belongs to the decision to start, and two of its lines to the three months that follow.
        "VGR-D2": ["START-08", "START-14"],
        "VGR-D4": ["W-44"],
        "FFB-D4": [f"FFB.STA.{each}" for each in ("RES.01", "RES.02", "ORG.02", "ORG.05", "SKI.03", "SKI.06")],
    }


def test_every_dated_decision_rests_on_something_that_can_have_been_answered(book: Playbook) -> None:
    for point in book.decision_points:
        read = book.read_at(point.id)
        assert not point.due or any(not _begins_too_late(book, point, each) for each in read), point.id


def _begins_too_late(book: Playbook, point: DecisionPoint, criterion: Criterion) -> bool:
    begins = next((each.begins for each in book.phases if each.id == criterion.phase), None)
    return bool(begins and point.due and begins.on(GO_LIVE) >= point.due.on(GO_LIVE))


@pytest.mark.parametrize("kind", ["criteria", "decision_points", "reports"])
def test_no_two_methods_have_an_id_in_common(kind: str) -> None:
    used = Counter(part.id for book in BOOKS.values() for part in getattr(book, kind))
    assert [id_ for id_, count in used.items() if count > 1] == []


def test_no_two_lines_of_a_part_have_one_id(book: Playbook) -> None:
    for lines in _lines(book):
        ids = [each.id for each in lines]
        assert ids == list(dict.fromkeys(ids))


def _lines(book: Playbook) -> Iterator[Sequence[Part]]:
    yield from (each.duties for each in book.roles)
    yield from (each.parts for each in book.criteria)
    yield from (each.outcomes for each in book.decision_points)
    yield from (each.fields for each in book.decision_points)
    yield from (each.sections for each in book.reports)
    if book.plans:
        yield from (book.plans.activity, book.plans.communication)
