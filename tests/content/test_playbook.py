"""A playbook that does not hold together is refused, or every dead reference in it is named."""

from datetime import date
from typing import Any

import pytest
from pydantic import ValidationError

from content.playbook import USUAL, AnswerType, Criterion, FromGoLive, Measure, Playbook, Thresholds, Validity
from tests.content.kit import raw, raw_with

WHOLE = Playbook.model_validate(raw())


def faults(data: dict[str, Any]) -> list[tuple[tuple[str | int, ...], str]]:
    return [*Playbook.model_validate(data).dead_references()]


def chained(**waits: dict[str, Any]) -> dict[str, Any]:
    """Criteria by id, each with what it waits for."""
    plain = raw()["criteria"][1]
    return raw(pulses=[], criteria=[plain | {"id": id_} | each for id_, each in waits.items()])


def test_a_playbook_that_holds_together_has_no_fault() -> None:
    assert faults(raw()) == []


@pytest.mark.parametrize(
    ("kind", "field", "among"),
    [
        ("phases", "checkins", "checkin sets"),
        ("roles", "placed_with", "roles"),
        ("checkin_sets", "who", "roles"),
        ("pulses", "who", "roles"),
        ("pulses", "phases", "phases"),
        ("criteria", "item", "items"),
        ("criteria", "parent", "criteria"),
        ("criteria", "phase", "phases"),
        ("criteria", "dimension", "dimensions"),
        ("criteria", "answered_by", "roles"),
        ("criteria", "after", "criteria"),
        ("criteria", "gates", "decision points"),
        ("criteria", "ask_in", "checkin sets"),
        ("decision_points", "phase", "phases"),
        ("decision_points", "decided_by", "roles"),
        ("reports", "from", "roles"),
        ("reports", "to", "roles"),
    ],
)
def test_a_dead_reference_is_named_with_its_place(kind: str, field: str, among: str) -> None:
    named = raw()[kind][0][field]
    dead = [*named, "nowhere"] if isinstance(named, list) else "nowhere"
    assert faults(raw_with(kind, 0, **{field: dead})) == [((kind, 0, field), f"there is no nowhere among the {among}")]


def test_every_dead_reference_is_named_not_only_the_first() -> None:
    data = raw_with("criteria", 0, dimension="x", after=["y", "z"])
    assert [place for place, _ in faults(data)] == [
        ("criteria", 0, "dimension"),
        ("criteria", 0, "after"),
        ("criteria", 0, "after"),
    ]


def test_a_function_answers_as_well_as_a_role_and_any_phase_is_a_phase() -> None:
    assert faults(raw_with("criteria", 0, answered_by="office", phase="any")) == []
    assert faults(raw_with("decision_points", 0, decided_by="office", phase="any")) == []


def test_any_is_a_phase_and_nothing_else() -> None:
    data = raw_with("criteria", 0, dimension="any")
    assert faults(data) == [(("criteria", 0, "dimension"), "there is no any among the dimensions")]


@pytest.mark.parametrize(
    ("waits", "in_a_ring"),
    [
        ({"a": {"after": ["a"]}}, ["a"]),
        ({"a": {"parent": "a"}}, ["a"]),
        ({"a": {"after": ["b"]}, "b": {"after": ["a"]}}, ["a", "b"]),
        ({"a": {"parent": "b"}, "b": {"parent": "a"}}, ["a", "b"]),
        # A parent waits for its children already.
        ({"a": {}, "b": {"parent": "a", "after": ["a"]}}, ["a", "b"]),
        (
            {"a": {"after": ["b"]}, "b": {"after": ["c"]}, "c": {"parent": "d", "after": ["a"]}, "d": {}},
            ["a", "b", "c"],
        ),
        # What only waits for a ring is not in it.
        ({"a": {"after": ["b"]}, "b": {"after": ["c"]}, "c": {"after": ["b"]}}, ["b", "c"]),
    ],
)
def test_what_waits_for_itself_is_named(waits: dict[str, dict[str, Any]], in_a_ring: list[str]) -> None:
    places = {id_: ("criteria", n) for n, id_ in enumerate(waits)}
    assert faults(chained(**waits)) == [
        (places[id_], f"{id_} waits for itself, by way of its children or what it comes after") for id_ in in_a_ring
    ]


def test_two_ways_to_the_same_criterion_are_no_ring() -> None:
    assert faults(chained(a={"after": ["b", "c"]}, b={"after": ["d"]}, c={"after": ["d"]}, d={})) == []
    assert faults(chained(a={"after": ["b"]}, b={"parent": "a"})) == []


def test_a_role_that_is_placed_with_itself_is_named() -> None:
    assert [place for place, _ in faults(raw_with("roles", 0, placed_with="leader"))] == [("roles", 0, "placed_with")]


@pytest.mark.parametrize(
    "kind",
    [
        "phases",
        "dimensions",
        "roles",
        "functions",
        "checkin_sets",
        "pulses",
        "items",
        "criteria",
        "decision_points",
        "reports",
    ],
)
def test_two_parts_of_a_kind_may_not_have_one_id(kind: str) -> None:
    data = raw()
    data[kind].append(data[kind][0])
    with pytest.raises(ValidationError, match=f"duplicate id {data[kind][0]['id']}"):
        Playbook.model_validate(data)


def test_a_role_and_a_function_may_not_have_one_id() -> None:
    with pytest.raises(ValidationError, match="roles: duplicate id leader"):
        Playbook.model_validate(raw_with("functions", 0, id="leader"))


def test_a_question_that_shows_what_does_not_exist_is_named() -> None:
    data = raw()
    data["pulses"][0]["questions"][0]["shows"] = "nothing"
    assert faults(data) == [(("pulses", 0, "questions", 0, "shows"), "there is no nothing among the criteria")]


ANOTHER = {"id": "another", "label": {"en": "Why?"}}


@pytest.mark.parametrize(
    "more", [{"questions": [ANOTHER, {**ANOTHER, "id": "third"}]}, {"colleagues": {"en": "What?"}}]
)
def test_everybody_is_asked_one_question_at_a_time(more: dict[str, Any]) -> None:
    data = raw_with("functions", 0, held_as="staff")
    data["pulses"][0]["who"] = "office"
    assert faults(data) == []
    data["pulses"][0] |= more
    with pytest.raises(ValidationError, match="everybody is asked one question at a time, so mood cannot ask more"):
        Playbook.model_validate(data)


def test_a_precondition_cannot_be_hard() -> None:
    with pytest.raises(ValidationError, match="a precondition never blocks, so last cannot be hard"):
        Playbook.model_validate(raw_with("criteria", 0, dimension="conditions", hard=True))


def test_a_precondition_may_warn_and_other_criteria_be_hard() -> None:
    assert faults(raw_with("criteria", 0, dimension="conditions")) == []
    assert faults(raw_with("criteria", 0, hard=True)) == []


@pytest.mark.parametrize("kind", ["phases", "dimensions", "roles", "criteria"])
def test_a_playbook_without_these_is_none(kind: str) -> None:
    with pytest.raises(ValidationError, match="at least 1 item"):
        Playbook.model_validate(raw(**{kind: []}))


@pytest.mark.parametrize(("kind", "field"), [("decision_points", "outcomes"), ("reports", "to")])
def test_a_decision_ends_in_something_and_a_report_goes_to_somebody(kind: str, field: str) -> None:
    with pytest.raises(ValidationError, match="at least 1 item"):
        Playbook.model_validate(raw_with(kind, 0, **{field: []}))


def criterion(**changes: Any) -> Criterion:
    return Criterion.model_validate(raw()["criteria"][0] | changes)


TWO = {"green_from": 3, "yellow_from": 1}


def test_a_count_needs_thresholds() -> None:
    with pytest.raises(ValidationError, match="last: a count needs thresholds"):
        criterion(answer="count")
    assert criterion(answer="count", thresholds=TWO).colours == Thresholds(green_from=3, yellow_from=1)


@pytest.mark.parametrize("answer", [AnswerType.SHARE, AnswerType.RATING])
def test_a_share_and_a_rating_have_the_usual_thresholds_unless_they_have_their_own(answer: AnswerType) -> None:
    assert criterion(answer=answer).colours == USUAL[answer]
    assert criterion(answer=answer, thresholds=TWO).colours == Thresholds(green_from=3, yellow_from=1)


@pytest.mark.parametrize("thresholds", [None, TWO])
def test_what_is_answered_with_a_colour_has_no_figure_to_colour(thresholds: dict[str, int] | None) -> None:
    assert criterion(thresholds=thresholds).colours is None


def test_a_share_may_measure_who_is_trained_and_a_rating_what_is_understood() -> None:
    assert criterion(answer="share", measures="trained").measures is Measure.TRAINED
    assert criterion(answer="rating", measures="understanding").measures is Measure.UNDERSTANDING
    assert criterion().measures is None


@pytest.mark.parametrize(
    ("answer", "measures", "said"),
    [
        ("yes-partly-no", "trained", "last: trained is measured by a share"),
        ("rating", "trained", "last: trained is measured by a share"),
        ("share", "understanding", "last: understanding is measured by a rating"),
    ],
)
def test_what_gives_no_such_figure_measures_nothing(answer: str, measures: str, said: str) -> None:
    with pytest.raises(ValidationError, match=said):
        criterion(answer=answer, measures=measures)


def test_a_measure_is_of_units_or_of_the_initiative() -> None:
    with pytest.raises(ValidationError, match="last: trained is measured for units or for the initiative"):
        criterion(answer="share", measures="trained", scope="administration")


@pytest.mark.parametrize(("green", "yellow"), [(3, 3), (3, 4)])
def test_green_begins_above_yellow(green: int, yellow: int) -> None:
    with pytest.raises(ValidationError, match="yellow_from must be lower than green_from"):
        Thresholds(green_from=green, yellow_from=yellow)


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ({"before_go_live": "P2M"}, date(2026, 2, 28)),
        ({"before_go_live": "P0D"}, date(2026, 4, 30)),
        ({"after_go_live": "P4W"}, date(2026, 5, 28)),
        ({"after_go_live": "P0D"}, date(2026, 4, 30)),
    ],
)
def test_a_day_is_counted_from_go_live(said: dict[str, str], expected: date) -> None:
    assert FromGoLive.model_validate(said).on(date(2026, 4, 30)) == expected


@pytest.mark.parametrize("said", [{}, {"before_go_live": "P2M", "after_go_live": "P4W"}])
def test_a_day_lies_either_before_or_after_go_live(said: dict[str, str]) -> None:
    with pytest.raises(ValidationError, match="give either before_go_live or after_go_live"):
        FromGoLive.model_validate(said)


def test_a_plan_does_not_end_before_it_begins() -> None:
    with pytest.raises(ValidationError):
        Validity.model_validate({"from": 2027, "to": 2024, "revised": "yearly"})


def test_a_playbook_knows_what_belongs_together() -> None:
    last, whole, _ = WHOLE.criteria
    assert WHOLE.criterion("last") == last
    assert WHOLE.criterion("nowhere") is None
    assert (WHOLE.children_of("whole"), WHOLE.children_of("last")) == ([last], [])
    assert (WHOLE.asked_in("weekly"), WHOLE.asked_in("nowhere")) == ([last], [])
    assert (WHOLE.read_at("go"), WHOLE.read_at("nowhere")) == ([last], [])
    assert [WHOLE.role(id_) for id_ in ("leader", "office", "nobody")] == [WHOLE.roles[0], WHOLE.functions[0], None]
    assert whole.parent is None
