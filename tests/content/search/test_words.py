"""Whatever fingers, keyboards and languages do to a word, its article is found."""

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.ports import Edition
from content.language import Language
from content.search import Index
from content.search.compounds import Compounds
from content.search.spelling import Speller
from content.search.words import fold, words
from tests.content.search.written import DA, EN, NB, SV, article, found, index_of, text

OTHERS = {
    "lunch": "I matsalen serveras soppa varje torsdag.",
    "parking": "Bilen ställs bakom huset vid grinden.",
    "keys": "Nycklar hämtas hos vaktmästaren.",
}


@pytest.mark.parametrize(
    ("language", "body", "question"),
    [
        (SV, "Behörigheten följer rollen.", "behorigheten"),
        (SV, "Överföringen sker i maj.", "overforingen"),
        (DA, "Oplæringen varer en dag.", "oplaringen"),
        (NB, "Opplæringen i løsningen er kort.", "opplaringen losningen"),
        (SV, "Behörigheten följer rollen.", "BEHÖRIGHETEN"),
        (SV, "Behörigheten följer rollen.", "beho\u0308righeten"),
    ],
)
def test_a_letter_may_be_written_as_the_keyboard_has_it(language: Language, body: str, question: str) -> None:
    assert found(index_of({**OTHERS, "right": body}, language).search(question, language))[0] == "right"


@pytest.mark.parametrize(
    ("language", "body", "question"),
    [
        (SV, "Utbildningarna hålls i maj.", "utbildning"),
        (SV, "En utbildning hålls i maj.", "utbildningarna"),
        (DA, "Uddannelserne holdes i maj.", "uddannelse"),
        (NB, "Brukerne melder seg på.", "bruker"),
        (EN, "Trainings are held in May.", "training"),
    ],
)
def test_an_ending_does_not_matter(language: Language, body: str, question: str) -> None:
    (hit, *_) = index_of({"right": body, "other": "Xyz qwv."}, language).search(question, language)
    assert hit.article == "right"


COMPOUNDS = [
    (SV, "utbildningsmaterial", "utbildning", "material"),
    (SV, "driftstart", "drift", "start"),
    (DA, "ibrugtagningsdato", "ibrugtagning", "dato"),
    (DA, "uddannelsesmateriale", "uddannelse", "materiale"),
    (NB, "opplæringsmateriell", "opplæring", "materiell"),
]


@pytest.mark.parametrize(("language", "whole", "head", "tail"), COMPOUNDS)
def test_a_compound_is_found_by_its_parts_and_parts_by_their_compound(
    language: Language, whole: str, head: str, tail: str
) -> None:
    parts = index_of({**OTHERS, "parts": f"{head} {tail}"}, language)
    assert found(parts.search(whole, language))[0] == "parts"
    # The parts are words of their own elsewhere: that is how a compound is known for one.
    compound = index_of({**OTHERS, "whole": whole, "head": f"{head} qwv", "tail": f"{tail} qwv"}, language)
    assert {"whole"} < set(found(compound.search(f"{head} {tail}", language))[:3])
    assert "whole" in found(compound.search(tail, language))[:2]


@pytest.mark.parametrize(("language", "whole", "head", "tail"), COMPOUNDS)
def test_a_compound_is_taken_apart_where_its_parts_are_words(
    language: Language, whole: str, head: str, tail: str
) -> None:
    assert Compounds({head, tail}).parts(whole) == (head, tail)
    assert Compounds({head}).parts(whole) == ()
    assert Compounds({whole}).parts(whole) == ()


@pytest.mark.parametrize("slip", ["utbildnig", "utbildninng", "utbidlning", "utbildming"])
def test_a_word_with_one_slip_is_mended(slip: str) -> None:
    assert Speller({"utbildning": 3, "start": 1}).mend(f"När är {slip}?") == "När är utbildning?"


def test_of_two_words_that_are_as_near_the_more_usual_one_is_meant() -> None:
    assert Speller({"remiss": 9, "remisa": 1}).mend("remist") == "remiss"


@given(known=st.sets(st.text("abcåäö", min_size=5, max_size=7), min_size=1))
def test_a_word_that_occurs_is_never_mended(known: set[str]) -> None:
    speller = Speller(dict.fromkeys(known, 1))
    assert all(speller.mend(word) == word for word in known)
    assert all(speller.mend(word.upper()) == word.upper() for word in known)


@given(st.text(max_size=60))
def test_mending_changes_letters_and_nothing_between_them(written: str) -> None:
    mended = Speller({"utbildning": 1, "abcde": 2}).mend(written)
    assert len(words(mended)) == len(words(written))


@given(st.text(max_size=40))
def test_folding_twice_is_folding_once(written: str) -> None:
    assert fold(fold(written)) == fold(written)


@pytest.fixture(scope="module")
def by_words(shipped: Edition) -> Index:
    return Index(shipped.library.articles)


def test_a_slip_in_a_question_leaves_its_article_among_the_first_five(by_words: Index) -> None:
    """Of a thousand stored questions with a letter dropped, doubled or swapped, by words alone."""
    rng = random.Random(3)
    asked = [
        (each.id, language, question)
        for each in by_words.articles
        for language, own in each.texts.items()
        for question in own.questions
    ]
    lost = [
        (slip, id_)
        for id_, language, question in rng.sample(asked, 1000)
        if id_ not in found(by_words.search(slip := slipped(question, rng), language, top=5))
    ]
    assert len(lost) <= 20, lost


@settings(max_examples=60, deadline=None)
@given(data=st.data())
def test_a_slip_within_a_long_word_of_a_question_never_loses_its_article(by_words: Index, data: st.DataObject) -> None:
    """Words of eight letters or more that stand in a question of five words or more."""
    each = data.draw(st.sampled_from(by_words.articles))
    language = data.draw(st.sampled_from(sorted(each.texts)))
    long = [q for q in each.texts[language].questions if len(q.split()) >= 5 and max(map(len, words(q))) >= 8]
    if not long:
        return
    question = data.draw(st.sampled_from(long))
    word = data.draw(st.sampled_from([word for word in question.split() if len(word) >= 8] or question.split()))
    at = data.draw(st.integers(1, len(word) - 1))
    slip = question.replace(word, word[:at] + word[at + 1 :])
    assert each.id in found(by_words.search(slip, language, top=5)), slip


def slipped(question: str, rng: random.Random) -> str:
    """With one letter of its longest word dropped, doubled or swapped with the next."""
    word = max(words(question), key=len)
    at = rng.randrange(len(word) - 1)
    wrong = rng.choice(
        [word[:at] + word[at + 1 :], word[: at + 1] + word[at:], word[:at] + word[at + 1] + word[at] + word[at + 2 :]]
    )
    return question.casefold().replace(word, wrong)


def test_ones_own_language_comes_first() -> None:
    index = Index(
        {
            "own": article("own", {SV: text("Support", "Journalen: ring support.")}),
            "foreign": article("foreign", {NB: text("Support", "Journalen: ring support.")}),
        }
    )
    assert found(index.search("journalen support", SV)) == ["own", "foreign"]
    assert found(index.search("journalen support", NB)) == ["foreign", "own"]


def test_a_text_in_another_language_only_is_found_and_says_so() -> None:
    lunch = {SV: text("Lunch", OTHERS["lunch"])}
    index = Index(
        {"lunch": article("lunch", lunch), "da": article("da", {DA: text("Adgang", "Adgangskort fås i maj.")})}
    )
    (hit,) = index.search("adgangskort", SV)
    assert (hit.article, hit.language) == ("da", DA)
