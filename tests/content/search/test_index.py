"""What is found, for whom, and how sure that is; and what nobody can make a sense of."""

from itertools import combinations
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from content.language import Language
from content.search import Index
from content.search.vectors import VectorCache
from content.search.words import LONGEST_QUESTION
from tests.content.search.written import DA, SV, Counting, article, by_meaning, found, index_of, text, vector

ASKED = "hur byter jag lösenord"
ARTICLES = {
    "password": article("password", {SV: text("Byta lösenord", "Gå till självservice.", ASKED)}),
    "password-again": article("password-again", {SV: text("Nytt lösenord", "Gå till chefen.", ASKED)}),
    "parking": article("parking", {SV: text("Parkering", "Bilen ställs bakom huset.", "var parkerar jag")}),
    "lunch": article("lunch", {SV: text("Lunch", "Soppa varje torsdag.", "vad blir det till lunch")}),
}


def without(*hidden: str) -> Index:
    return Index({id_: each for id_, each in ARTICLES.items() if id_ not in hidden})


@pytest.fixture(params=["words", "meaning"])
def learned(request: pytest.FixtureRequest, tmp_path: Path) -> Index:
    """The articles, by words alone and by meaning too."""
    index = Index(ARTICLES)
    return index if request.param == "words" else by_meaning(index, VectorCache(tmp_path, "counting"), Counting())


def asked_of(index: Index, question: str, hidden: set[str], top: int = 10) -> list[tuple[str, float]]:
    row = vector(index.mend(question, SV)) if index.has_meanings else None
    hits = index.search(question, SV, top=top, allowed=lambda id_: id_ not in hidden, vector=row)
    return [(hit.article, hit.confidence) for hit in hits]


@pytest.mark.parametrize("question", [ASKED, "lösenord", "parkera bilen", "soppa", "byta"])
def test_what_somebody_may_not_see_leaves_the_others_in_their_order(learned: Index, question: str) -> None:
    everything = [id_ for id_, _ in asked_of(learned, question, set())]
    for count in range(len(ARTICLES) + 1):
        for hidden in map(set, combinations(ARTICLES, count)):
            seen = [id_ for id_, _ in asked_of(learned, question, hidden)]
            assert seen == [id_ for id_ in everything if id_ not in hidden]


def test_two_articles_with_one_question_are_not_told_apart_unless_one_may_not_be_seen(learned: Index) -> None:
    (_, unsure), *_ = asked_of(learned, ASKED, set())
    (best, sure), *_ = asked_of(learned, ASKED, {"password-again"})
    assert best == "password"
    assert sure > 0.9 > unsure


@given(st.text(max_size=30))
def test_what_may_not_be_seen_is_never_found(question: str) -> None:
    assert Index(ARTICLES).search(question, SV, allowed=lambda _: False) == []


def test_a_question_is_known_when_it_stands_in_one_article_that_may_be_seen() -> None:
    index = Index(ARTICLES)
    assert index.knows("Var parkerar jag?", SV)
    assert not index.knows("Var parkerar jag?", SV, lambda id_: id_ != "parking")
    assert not index.knows("var parkerar jag", DA)
    assert not index.knows(ASKED, SV), "two articles have it"
    assert without("password-again").knows(ASKED, SV)


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("question", ["", "🙂", "?!", "   ", "a", "varför", "\x00"])
def test_an_empty_index_finds_nothing_and_does_not_mind(tmp_path: Path, language: Language, question: str) -> None:
    index = Index({})
    assert index.search(question, language) == []
    learned = by_meaning(index, VectorCache(tmp_path, "counting"), Counting())
    assert learned.search(question, language, vector=vector(question)) == []


@pytest.mark.parametrize("question", ["", "🙂", "?!", "   ", "\x00", "👩‍⚕️ 🏥"])
def test_without_a_word_nothing_is_found_by_words(question: str) -> None:
    assert Index(ARTICLES).search(question, SV) == []


def test_a_single_article_is_found_by_its_words_and_not_by_others() -> None:
    index = index_of({"only": "Parkering finns bakom huset."})
    assert found(index.search("parkering", SV)) == ["only"]
    assert index.search("xqzv", SV) == []


def test_an_article_without_a_word_does_no_harm() -> None:
    index = index_of({"silent": "…", "parking": "Parkering finns bakom huset."})
    assert found(index.search("parkering", SV)) == ["parking"]


def test_of_a_question_of_20_000_characters_the_beginning_is_read() -> None:
    index = Index(ARTICLES)
    long = "var parkerar jag bilen " + "x" * LONGEST_QUESTION + " lösenord" * 2_000
    assert len(long) > 20_000 - 2_000
    assert found(index.search(long, SV))[0] == "parking"
    assert index.search(long, SV) == index.search(long[:LONGEST_QUESTION], SV)
    # In the languages the article does not exist in, too.
    assert index.search(long, DA) == index.search(long[:LONGEST_QUESTION], DA)


@given(st.text(max_size=200))
def test_whatever_is_asked_the_best_come_first_and_are_probable_to_a_degree(question: str) -> None:
    hits = Index(ARTICLES).search(question, SV)
    assert [hit.score for hit in hits] == sorted((hit.score for hit in hits), reverse=True)
    assert all(0 <= hit.confidence <= 1 for hit in hits)
    assert len(set(found(hits))) == len(hits)


def test_shouting_is_understood_as_what_it_says() -> None:
    index = Index(ARTICLES)
    assert index.mend("VAR PARKERAR JAG", SV) == "var parkerar jag"
    assert index.mend("Var är EKG", SV) == "Var är EKG"


def test_vectors_of_a_text_in_the_askers_language_are_what_counts(tmp_path: Path) -> None:
    """And where there is none, those of the nearest language."""
    index = Index(
        {
            "two": article("two", {SV: text("a", "Parkering bakom huset."), DA: text("b", "Cykler må ikke stå her.")}),
            "one": article("one", {DA: text("c", "Frokost klokken tolv hver dag.")}),
        }
    )
    learned = by_meaning(index, VectorCache(tmp_path, "counting"), Counting())
    hits = learned.search("frokost klokken tolv", SV, vector=vector("frokost klokken tolv"))
    assert (hits[0].article, hits[0].language) == ("one", DA)
    assert (hits[1].article, hits[1].language) == ("two", SV)
