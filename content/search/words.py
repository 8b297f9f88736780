"""Turns text into what can be compared: words, stems, and the language it is written in."""

import re
import unicodedata
from collections.abc import Callable
from functools import cache

import Stemmer

from content.language import Language

WORD = re.compile(r"[^\W_]+")
# One way of writing for what Nordic keyboards and hurried fingers write in several.
_FOLD = str.maketrans({"å": "a", "ä": "a", "æ": "a", "ö": "o", "ø": "o", "é": "e", "ü": "u"})
_STEMMERS = {Language.SV: "swedish", Language.DA: "danish", Language.NB: "norwegian", Language.EN: "english"}

# A long question is read from its start; the cost of a search must not grow with what somebody pastes.
LONGEST_QUESTION = 2_000


@cache
def _stemmer(language: Language) -> Stemmer.Stemmer:
    return Stemmer.Stemmer(_STEMMERS[language])


def words(text: str) -> list[str]:
    """The words of a text, lower case."""
    return WORD.findall(composed(text).casefold())


def composed(text: str) -> str:
    """The text with å as one character: what is pasted from a Mac may have it as a and a ring, which parts a word."""
    return unicodedata.normalize("NFC", text)


def fold(word: str) -> str:
    """The word with å, ä, æ, ö and ø as a hurried or foreign keyboard writes them."""
    return word.translate(_FOLD)


def stems(found: list[str], language: Language) -> list[str]:
    """The folded stems of words; `language` decides the endings."""
    return [fold(stem) for stem in _stemmer(language).stemWords(found)]


def detect_language(text: str, *, at_least: float = 0.0) -> Language | None:
    """The language of a text, None when it says too little or the guess is less sure than `at_least` (0 to 1)."""
    text = text[:LONGEST_QUESTION]
    if len("".join(words(text))) < 4:
        return None
    name, sure = _classifier()(text)
    return Language(_NAMES.get(name, name)) if sure >= at_least else None


_NAMES = {"no": "nb"}


@cache
def _classifier() -> Callable[[str], tuple[str, float]]:
    # Half a second and 25 MB: loaded on first use or by warm_up(), never at import.
    from content.search.telling_apart import classifier

    return classifier(["sv", "da", "no", "en"])


def warm_up() -> None:
    """Load the language model now, so that no question waits for it."""
    detect_language("warm up")
