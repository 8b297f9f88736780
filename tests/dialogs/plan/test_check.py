"""A plan with a fault is refused whole, and every fault is named."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogs.plan.check import MOST_ROWS, Ground, PlanFault, PlanFaultKind, check, check_plans
from dialogs.plan.model import ROW_ID, Plan, PlanKind, Row, tidied
from tests.dialogs.plan.plans import FIELDS, activities, activity, communication, message

GROUND = Ground(waves=["1", "2"], material=["equipment-list", "outage"], unfinished=["outage"])
ACTIVITY, COMMUNICATION = PlanKind.ACTIVITY, PlanKind.COMMUNICATION


def faults(*plans: Plan) -> dict[PlanKind, list[PlanFault]]:
    return check_plans({each.kind: each for each in plans}, FIELDS, GROUND)


def fault(kind: PlanFaultKind, row: int | None = None, field: str | None = None) -> PlanFault:
    return PlanFault(kind=kind, row=row, field=field)


def test_two_whole_plans_have_no_fault() -> None:
    whole = activity("1", status="in-progress", last_reviewed="2026-11-01", audience="våg 1")
    said = message("1", activity="utbilda  VÅG 1", date="2026-11-20")
    assert faults(activities(whole), communication(said, message("2"))) == {ACTIVITY: [], COMMUNICATION: []}


@pytest.mark.parametrize("field", ["how", "responsible", "when", "follow-up"])
def test_a_row_without_how_who_when_or_follow_up_is_refused(field: str) -> None:
    plan = activities(activity("1"), activity("2", **{field: "  "}))
    assert check(plan, FIELDS[ACTIVITY]) == [fault(PlanFaultKind.EMPTY, 2, field)]


@pytest.mark.parametrize("field", ["purpose", "goal"])
def test_what_is_communicated_has_a_purpose_and_a_goal(field: str) -> None:
    plan = communication(message("1", **{field: ""}))
    assert check(plan, FIELDS[COMMUNICATION]) == [fault(PlanFaultKind.EMPTY, 1, field)]


def test_all_faults_are_listed_by_row_and_field() -> None:
    plan = activities(activity("1", how="", when="i vår"), activity("2"), activity("3", status="snart", follow_up=""))
    assert check(plan, FIELDS[ACTIVITY]) == [
        fault(PlanFaultKind.EMPTY, 1, "how"),
        fault(PlanFaultKind.NO_DATES, 1, "when"),
        fault(PlanFaultKind.EMPTY, 3, "follow-up"),
        fault(PlanFaultKind.UNKNOWN_STATUS, 3, "status"),
    ]


@pytest.mark.parametrize(
    ("field", "text", "kind"),
    [
        ("responsible", "elin.ekmark@region.example", PlanFaultKind.ADDRESS),
        ("responsible", "Chefen (Elin.Ekmark@region.example)", PlanFaultKind.ADDRESS),
        ("responsible", "chefen 19121212-1212", PlanFaultKind.IDENTITY_NUMBER),
        ("how", "ring 19121212-1212", PlanFaultKind.IDENTITY_NUMBER),
        ("when", "2026-02-30", PlanFaultKind.NO_DATES),
        ("when", "20261130", PlanFaultKind.NO_DATES),
        ("when", "2026-11-30..", PlanFaultKind.NO_DATES),
        ("when", "2026-11-30-2026-12-15", PlanFaultKind.NO_DATES),
        ("when", "2026-12-15..2026-11-30", PlanFaultKind.ENDS_BEFORE),
        ("last-reviewed", "2026-11-01..2026-11-02", PlanFaultKind.NO_DAY),
        ("activity", "x" * 2_001, PlanFaultKind.TOO_LONG),
        ("how", "klocka \x07", PlanFaultKind.UNREADABLE),
        ("how", "halva \ud83d", PlanFaultKind.UNREADABLE),
        ("budget", "stor", PlanFaultKind.UNKNOWN_FIELD),
    ],
)
def test_a_text_that_cannot_stand_is_refused(field: str, text: str, kind: PlanFaultKind) -> None:
    assert check(activities(activity("1", **{field: text})), FIELDS[ACTIVITY]) == [fault(kind, 1, field)]


@pytest.mark.parametrize("when", ["2026-11-30", "2026-11-30..2026-11-30", "2026-11-30 .. 2026-12-15"])
def test_a_day_and_a_span_of_days_are_dates(when: str) -> None:
    assert check(activities(activity("1", when=when)), FIELDS[ACTIVITY]) == []


def test_a_date_of_what_is_communicated_is_checked_too() -> None:
    plan = communication(message("1", date="i november"))
    assert check(plan, FIELDS[COMMUNICATION]) == [fault(PlanFaultKind.NO_DATES, 1, "date")]


def test_every_row_with_an_id_that_another_has_is_named() -> None:
    plan = activities(activity("1"), activity("2"), activity("1"))
    same = [fault(PlanFaultKind.SAME_ID, row, ROW_ID) for row in (1, 3)]
    assert check(plan, FIELDS[ACTIVITY]) == same


def test_a_plan_has_a_row_and_at_most_two_thousand() -> None:
    rows = [activity(str(number)) for number in range(MOST_ROWS + 1)]
    assert check(activities(*rows[:-1]), FIELDS[ACTIVITY]) == []
    assert check(activities(*rows), FIELDS[ACTIVITY]) == [fault(PlanFaultKind.TOO_MANY_ROWS)]
    assert check(activities(), FIELDS[ACTIVITY]) == [fault(PlanFaultKind.NO_ROWS)]


def test_the_communication_plan_is_made_after_the_activity_plan() -> None:
    assert faults(communication(message("1"))) == {COMMUNICATION: [fault(PlanFaultKind.NO_ACTIVITY_PLAN)]}
    assert faults(activities(activity("1", how="")), communication(message("1"))) == {
        ACTIVITY: [fault(PlanFaultKind.EMPTY, 1, "how")],
        COMMUNICATION: [fault(PlanFaultKind.ACTIVITY_PLAN_FAULTS)],
    }


def test_what_is_communicated_belongs_to_an_activity_by_its_name_or_its_number_or_to_none() -> None:
    said = [message(str(number), activity=name) for number, name in enumerate(["Utbilda våg a", "a", "", "Fira"])]
    found = faults(activities(activity("a")), communication(*said))
    assert found[COMMUNICATION] == [fault(PlanFaultKind.UNKNOWN_ACTIVITY, 4, "activity")]


@pytest.mark.parametrize(
    ("row", "kind", "field"),
    [
        ({"material": "equipmentlist"}, PlanFaultKind.UNKNOWN_MATERIAL, "material"),
        ({"material": "equipment-list", "wave": "3"}, PlanFaultKind.UNKNOWN_WAVE, "wave"),
        ({"material": "equipment-list", "lead": "12 månader"}, PlanFaultKind.NO_LEAD, "lead"),
        ({"material": "equipment-list", "lead": "P99Y"}, PlanFaultKind.NO_LEAD, "lead"),
        ({"material": "outage", "lead": "P1D"}, PlanFaultKind.UNFINISHED_MATERIAL, "material"),
        ({"material": "outage", "date": "2026-12-01"}, PlanFaultKind.UNFINISHED_MATERIAL, "material"),
    ],
)
def test_what_could_not_go_out_as_the_row_says_is_refused(row: dict[str, str], kind: PlanFaultKind, field: str) -> None:
    found = faults(activities(activity("a")), communication(message("1"), message("2", **row)))
    assert found[COMMUNICATION] == [fault(kind, 2, field)]


def test_a_row_says_when_its_material_goes_to_a_wave_or_to_all_or_that_it_does_not() -> None:
    rows = [{"lead": "P9M"}, {"lead": "+P2W", "wave": "1"}, {"lead": "-", "wave": "2"}]
    said = [message(str(n), material="equipment-list", **each) for n, each in enumerate(rows)]
    unsent = message("o", material="outage")
    assert faults(activities(activity("a")), communication(*said, unsent))[COMMUNICATION] == []


def test_two_rows_that_say_when_the_same_material_goes_to_the_same_wave_are_one_too_many() -> None:
    said = [message(n, material="equipment-list", wave="1") for n in "abc"]
    found = faults(activities(activity("a")), communication(*said))
    assert found[COMMUNICATION] == [fault(PlanFaultKind.SAME_MATERIAL, row, "material") for row in (2, 3)]


TEXTS = st.text(max_size=30)


@given(st.lists(st.builds(tidied, TEXTS, st.dictionaries(st.sampled_from(["how", "when", "x"]), TEXTS)), max_size=4))
def test_whatever_rows_say_each_that_lacks_something_is_refused_and_none_is_passed_over(rows: list[Row]) -> None:
    found = check(activities(*rows), FIELDS[ACTIVITY])
    assert {each.row for each in found if each.kind is PlanFaultKind.EMPTY} == set(range(1, len(rows) + 1))
    assert [each.row or 0 for each in found] == sorted(each.row or 0 for each in found)
