"""The thresholds keep what they promise, and what is held back cannot be known."""

from hypothesis import given
from hypothesis import strategies as st

from content.language import Language
from content.search import Index
from content.search.calibration import (
    MOST_UNRELATED,
    MOST_UNRELATED_SUGGESTED,
    MOST_WRONG,
    Asked,
    Outcome,
    choose,
    held_back,
    outcomes,
    point,
    unrelated,
)
from tests.content.search.written import DA, SV, article, text

# Hundredths, where rounding goes wrong, and whatever is between them; nothing is ever wholly certain.
CONFIDENCES = st.one_of(st.integers(0, 99).map(lambda each: each / 100), st.floats(0, 0.9999))
ASKED = Asked(question="?", language=SV, article="a")


def outcome(confidence: float, *, right: bool = False) -> Outcome:
    return Outcome(asked=ASKED, confidence=confidence, right=right, near=right, among_five=right)


OWN = st.lists(st.builds(lambda confidence, right: outcome(confidence, right=right), CONFIDENCES, st.booleans()))
STRANGERS = st.lists(st.builds(outcome, CONFIDENCES))


@given(OWN, STRANGERS)
def test_no_more_are_answered_wrongly_than_was_promised(own: list[Outcome], strangers: list[Outcome]) -> None:
    answer_from, suggest_from = choose(own, strangers)
    assert 0 < suggest_from <= answer_from <= 1
    wrong = [each for each in own if not each.right and each.confidence >= answer_from]
    assert len(wrong) <= MOST_WRONG * len(own)
    assert len([each for each in strangers if each.confidence >= answer_from]) <= MOST_UNRELATED * len(strangers)
    suggested = [each for each in strangers if each.confidence >= suggest_from]
    assert len(suggested) <= MOST_UNRELATED_SUGGESTED * len(strangers)


@given(OWN, STRANGERS)
def test_and_no_more_are_held_back_than_the_promise_needs(own: list[Outcome], strangers: list[Outcome]) -> None:
    answer_from, _ = choose(own, strangers)
    lower = round(answer_from - 0.01, 2)
    wrong = [each for each in own if not each.right and each.confidence >= lower]
    strange = [each for each in strangers if each.confidence >= lower]
    breaks = len(wrong) > MOST_WRONG * len(own) or len(strange) > MOST_UNRELATED * len(strangers)
    assert breaks or lower <= 0


@given(OWN, STRANGERS)
def test_the_point_counts_every_question_once(own: list[Outcome], strangers: list[Outcome]) -> None:
    own = [*own, outcome(0.5, right=True)]
    found = point(*choose(own, strangers), own, strangers)
    assert found.questions == len(own)
    assert found.right is not None
    assert found.wrong is not None
    assert found.suggested is not None
    assert found.right + found.wrong + found.suggested <= 1.002


BOTH = {
    "a": article(
        "a",
        {
            SV: text("Byta lösenord", "I portalen.", "hur byter jag lösenord", "glömt lösenord"),
            DA: text("Skifte adgangskode", "I portalen.", "hvordan skifter jag adgangskode", "glemt adgangskode"),
        },
    ),
    "imported": article(
        "imported", {SV: text("Var parkerar jag?", "Bakom huset.", "var parkerar jag", "parkering för personal")}
    ),
    "silent": article("silent", {SV: text("Lunch", "Soppa.")}),
}


def test_a_question_is_held_back_in_every_language() -> None:
    kept, asked = held_back(BOTH, 1)
    assert {(each.question, each.language, each.article) for each in asked} == {
        ("glömt lösenord", SV, "a"),
        ("glemt adgangskode", DA, "a"),
        ("parkering för personal", SV, "imported"),
    }
    stored = [question for each in kept.values() for own in each.texts.values() for question in own.questions]
    assert not {each.question for each in asked} & set(stored)
    assert len(stored) == 3
    assert set(kept) == set(BOTH), "their articles stay, and may be found by what is left of them"
    assert BOTH["a"].texts[SV].questions == ["hur byter jag lösenord", "glömt lösenord"], "and nothing was changed"


def test_a_question_that_is_its_articles_title_is_not_given_away_by_it() -> None:
    kept, asked = held_back(BOTH, 0)
    assert kept["imported"].texts[SV].title == "parkering för personal"
    assert not any(Index(kept).knows(each.question, each.language) for each in asked)
    only = {"one": article("one", {SV: text("Var parkerar jag?", "Bakom huset.", "var parkerar jag")})}
    assert held_back(only, 0)[0]["one"].texts[SV].title == "Bakom huset."


def test_outcomes_tell_where_the_right_article_came() -> None:
    kept, asked = held_back(BOTH, 1)
    found = list(outcomes(Index(kept), asked, lambda index, question, language: index.search(question, language)))
    assert [each.asked for each in found] == asked
    assert all(each.near or not each.right for each in found)
    assert all(each.among_five or not each.near for each in found)
    assert next(each for each in found if each.asked.language is DA).right


def test_unrelated_questions_are_asked_in_every_language() -> None:
    counts = [sum(each.language is language for each in unrelated()) for language in Language]
    assert min(counts) >= 15
    assert all(each.article is None for each in unrelated())
