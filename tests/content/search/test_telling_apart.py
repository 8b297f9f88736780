"""Languages are told apart as py3langid does, in a third of the room."""

from collections.abc import Callable
from math import isclose

import pytest
from py3langid.langid import MODEL_FILE, LanguageIdentifier

from content.loader import SHIPPED, load
from content.search.telling_apart import classifier

OURS = ["sv", "da", "no", "en"]


@pytest.fixture(scope="module")
def theirs() -> LanguageIdentifier:
    identifier: LanguageIdentifier = LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)  # type: ignore[no-untyped-call]
    identifier.set_languages(OURS)  # type: ignore[no-untyped-call]
    return identifier


@pytest.fixture(scope="module")
def classify() -> Callable[[str], tuple[str, float]]:
    return classifier(OURS)


def test_every_text_and_question_that_ships_is_taken_for_the_same_and_as_surely(
    classify: Callable[[str], tuple[str, float]], theirs: LanguageIdentifier
) -> None:
    articles = load(SHIPPED).library.articles.values()
    texts = [text for article in articles for text in article.texts.values()]
    for written in [written for text in texts for written in (text.body, *text.questions)]:
        assert _agree(classify(written), theirs.classify(written))  # type: ignore[no-untyped-call]


@pytest.mark.parametrize("text", ["", "1", "\u0000\ud800", "Ελληνικά", "e\u0301", "HVAD ER DET", "?" * 3_000])
def test_so_is_what_is_in_no_language_of_ours(
    text: str, classify: Callable[[str], tuple[str, float]], theirs: LanguageIdentifier
) -> None:
    assert _agree(classify(text), theirs.classify(text))  # type: ignore[no-untyped-call]


def _agree(ours: tuple[str, float], theirs: tuple[str, float]) -> bool:
    # The same figures are added up in another order.
    return ours[0] == theirs[0] and isclose(ours[1], theirs[1], abs_tol=1e-5)
