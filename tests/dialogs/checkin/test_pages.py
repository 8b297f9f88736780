"""A form fits a phone: twelve inputs a page, and every criterion on one of them."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from content.playbook import AnswerType, Criterion
from dialogs.checkin.model import Answer, Form, Status
from dialogs.checkin.pages import MOST_INPUTS, inputs_of, pages, to_explain

# A comment, a wish and a choice of units.
BESIDE = 3


def criterion(id_: str, answer: AnswerType = AnswerType.YES_PARTLY_NO, parts: int = 0) -> Criterion:
    return Criterion.model_validate(
        {
            "id": id_,
            "label": {"en": id_},
            "phase": "any",
            "dimension": "people",
            "answered_by": "manager",
            "scope": "unit",
            "answer": answer,
            "evidence": {"en": "None"},
            "thresholds": {"green_from": 4, "yellow_from": 3},
            "parts": [{"id": f"{id_}.{n}", "label": {"en": "Part"}} for n in range(parts)],
        }
    )


def form(*criteria: Criterion, proof: bool = False) -> Form:
    return Form(initiative="i", units=("u",), period="2026-W47", criteria=criteria, proof=proof)


def ids(form_: Form) -> list[str]:
    return ["".join(each.id for each in page) for page in pages(form_)]


@pytest.mark.parametrize(
    ("answer", "parts", "inputs"),
    [
        (AnswerType.YES_PARTLY_NO, 0, 1),
        (AnswerType.YES_PARTLY_NO, 3, 1),
        (AnswerType.SHARE, 0, 1),
        (AnswerType.COUNT, 0, 1),
        (AnswerType.RATING, 0, 1),
        (AnswerType.RATING, 3, 3),
    ],
)
def test_each_rating_is_an_input_and_so_is_the_proof(answer: AnswerType, parts: int, inputs: int) -> None:
    asked = criterion("a", answer, parts)
    assert (inputs_of(asked, proof=False), inputs_of(asked, proof=True)) == (inputs, inputs + 1)


def test_nine_questions_are_a_page_and_the_tenth_begins_another() -> None:
    assert ids(form(*map(criterion, "abcdefghi"))) == ["abcdefghi"]
    assert ids(form(*map(criterion, "abcdefghij"))) == ["abcdefghi", "j"]


def test_with_proof_four_questions_are_a_page() -> None:
    assert ids(form(*map(criterion, "abcdefghi"), proof=True)) == ["abcd", "efgh", "i"]


def test_ratings_that_belong_together_stay_on_a_page() -> None:
    rated = criterion("x", AnswerType.RATING, 3)
    assert ids(form(*map(criterion, "abcdef"), rated, criterion("g"))) == ["abcdefx", "g"]
    assert ids(form(*map(criterion, "abcdefg"), rated, criterion("h"))) == ["abcdefg", "xh"]


def test_a_form_without_questions_is_one_empty_page() -> None:
    assert pages(form()) == [()]


CRITERIA = st.lists(
    # With the proof, eight ratings are what a page holds of one question.
    st.tuples(st.sampled_from(AnswerType), st.integers(0, MOST_INPUTS - BESIDE - 1)),
    max_size=40,
).map(lambda each: tuple(criterion(f"c{n}", answer, parts) for n, (answer, parts) in enumerate(each)))


@given(CRITERIA, st.booleans())
def test_no_page_has_more_inputs_than_a_phone_shows(criteria: tuple[Criterion, ...], proof: bool) -> None:
    for page in pages(form(*criteria, proof=proof)):
        assert BESIDE + sum(inputs_of(each, proof=proof) for each in page) <= MOST_INPUTS


@given(CRITERIA, st.booleans())
def test_no_question_is_lost_or_doubled_and_their_order_is_kept(criteria: tuple[Criterion, ...], proof: bool) -> None:
    assert tuple(each for page in pages(form(*criteria, proof=proof)) for each in page) == criteria


@given(CRITERIA.filter(bool), st.booleans())
def test_no_page_is_empty_and_none_is_begun_before_the_last_is_full(
    criteria: tuple[Criterion, ...], proof: bool
) -> None:
    found = pages(form(*criteria, proof=proof))
    assert all(found)
    for page, following in pairwise(found):
        together = sum(inputs_of(each, proof=proof) for each in (*page, following[0]))
        assert BESIDE + together > MOST_INPUTS


@pytest.mark.parametrize(("red", "explained"), [(0, 0), (1, 1), (4, 4), (5, 4), (9, 4)])
def test_four_answers_at_a_time_are_explained_in_their_order(red: int, explained: int) -> None:
    answers = [Answer(criterion=str(n), status=Status.RED) for n in range(red)]
    assert to_explain(answers) == answers[:explained]
