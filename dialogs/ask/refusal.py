"""Tells what is a question, and what gets a defined reply instead."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from content.library import Library
from content.refusals import Foreign, Refusal, Refusals, any_ending
from content.search.words import LONGEST_QUESTION, words
from dialogs.privacy import MASK, mask

# How many letters and digits make a question at the least.
SHORTEST_QUESTION = 2
# Of several questions in one message the first is answered; this many more are offered to tap.
MOST_MORE = 3
_LONGEST_PIECE = 200
_FEWEST_WORDS = 2

# A language is another one when this share of the words, and two at least, are its small words.
_FOREIGN_SHARE, _FOREIGN_WORDS = 0.25, 2
_LAST_LATIN = "\u024f"
# Brackets and the like per character: ordinary text stays well below.
_CODE_SHARE = 0.04
_CODE_SIGNS = re.compile(r"[{}()\[\];=<>|&$#\\_`]")
_ADDRESS = re.compile(r"https?://\S+")
_PIECE = re.compile(r"[^?\n]+\?*")


@dataclass(frozen=True, slots=True, kw_only=True)
class Heard:
    """What somebody wrote: `question` is what to look for and `more` what else was asked; else why neither.

    `foreign` is our apology in the writer's own language, where we have one.
    """

    question: str = ""
    more: tuple[str, ...] = ()
    refusal: Refusal | None = None
    foreign: str = ""


def hear(library: Library, text: str, *, with_file: bool = False) -> Heard:
    """Sort out a message: precision first, for a question about the change must never be refused."""
    if refusal := _unreadable(text, with_file):
        return Heard(refusal=refusal)
    rules = _rules(library)
    foreign = foreign_language(library, text)
    if foreign is not None:
        return Heard(refusal=Refusal.FOREIGN, foreign=foreign)
    if _is_code(library.refusals, text):
        return Heard(refusal=Refusal.CODE)
    pieces = [(piece, rules.kind(piece)) for piece in rules.pieces(text)]
    if any(refusal is Refusal.MEDICAL for _, refusal in pieces):
        # What was said before or after may be about the same patient: nothing of the message is looked up or kept.
        return Heard(refusal=Refusal.MEDICAL)
    asked = [rules.without_swearing(piece) for piece, refusal in pieces if refusal is None]
    asked = [piece for piece in asked if len("".join(words(piece))) >= SHORTEST_QUESTION]
    if not asked:
        refused = next((refusal for _, refusal in pieces if refusal), Refusal.SWEARING)
        return Heard(refusal=refused)
    more = tuple(piece for piece in dict.fromkeys(asked[1:]) if piece != asked[0])
    return Heard(question=asked[0], more=more[:MOST_MORE])


def foreign_language(library: Library, text: str) -> str | None:
    """Our apology in the language of a text that clearly is none of ours, empty where we have none; else None."""
    letters = [each for each in text if each.isalpha()]
    others = [each for each in letters if each > _LAST_LATIN]
    if 2 * len(others) > len(letters):
        fits = (each for each in library.refusals.foreign if not set(each.letters).isdisjoint(others))
        return next((each.says for each in fits), "")
    said = words(text)
    count = Counter(each.name for word in set(said) for each in _rules(library).small_words.get(word, ()))
    if not count:
        return None
    name, found = count.most_common(1)[0]
    if found < max(_FOREIGN_WORDS, _FOREIGN_SHARE * len(said)):
        return None
    return next(each.says for each in library.refusals.foreign if each.name == name)


def _unreadable(text: str, with_file: bool) -> Refusal | None:
    if not text.strip():
        return Refusal.ATTACHMENT if with_file else Refusal.EMPTY
    if len(text) > LONGEST_QUESTION:
        return Refusal.TOO_LONG
    if MASK in text or mask(text, contacts=False).identity:
        return Refusal.IDENTITY_NUMBER
    return Refusal.NO_WORDS if len("".join(words(text))) < SHORTEST_QUESTION else None


def _is_code(refusals: Refusals, text: str) -> bool:
    plain = _ADDRESS.sub(" ", text).casefold()
    dense = len(_CODE_SIGNS.findall(plain)) >= max(2, _CODE_SHARE * len(plain))
    return dense and any(mark in plain for mark in refusals.code)


class _Rules:
    """The patterns of one edition, ready to be used."""

    def __init__(self, refusals: Refusals) -> None:
        find = refusals.expression
        self._kinds = [
            (
                kind,
                find([each for patterns in known.known_by.values() for each in patterns]),
                find([each for patterns in known.unless.values() for each in patterns]),
            )
            for kind, known in refusals.kinds.items()
        ]
        swearing = sorted((each for found in refusals.swearing.values() for each in found), key=len, reverse=True)
        # The longest first, so that nothing is left of "vad fan" but what was asked.
        found = "|".join(map(any_ending, swearing)) or "(?!)"
        self._swearing = re.compile(rf"(?<!\w)(?:{found})(?!\w)", re.IGNORECASE)
        self._question_words = frozenset(each for found in refusals.question_words.values() for each in found)
        self.small_words: dict[str, list[Foreign]] = {}
        for language in refusals.foreign:
            for word in language.words:
                self.small_words.setdefault(word, []).append(language)

    def kind(self, text: str) -> Refusal | None:
        """What clear pattern the text bears, unless something in it speaks for a question about the change."""
        said = " ".join(words(text))
        found = (kind for kind, known, unless in self._kinds if known.search(said) and not unless.search(said))
        return next(found, None)

    def without_swearing(self, text: str) -> str:
        """The text as it can be looked up."""
        return " ".join(self._swearing.sub(" ", text).split()) if self._swearing.search(text) else text.strip()

    def pieces(self, text: str) -> list[str]:
        """The questions of a message, each with what was said before it; the whole text when there is one at most."""
        found: list[str] = []
        before = ""
        for piece in self._split(text):
            if self._asks(piece):
                found.append(f"{before} {piece}".strip()[:_LONGEST_PIECE])
                before = ""
            else:
                before = f"{before} {piece}".strip()
        return found if len(found) > 1 else [text]

    def _split(self, text: str) -> Iterator[str]:
        return (match.group().strip() for match in _PIECE.finditer(text) if words(match.group()))

    def _asks(self, piece: str) -> bool:
        said = words(piece)
        return len(said) >= _FEWEST_WORDS and (piece.endswith("?") or said[0] in self._question_words)


@lru_cache(maxsize=4)
def _rules(library: Library) -> _Rules:
    return _Rules(library.refusals)
