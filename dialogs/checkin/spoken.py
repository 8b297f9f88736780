"""A check-in in one sentence, for those who cannot use the card: "all green except training, yellow: half are left"."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from content.language import Language, in_language
from content.playbook import Criterion
from content.search.words import stems, words
from dialogs.checkin.flow import Filled, Given
from dialogs.checkin.model import Form, Status

# A line of its own separates as a semicolon does.
_SPACE = re.compile(r"[^\S\n]+")
_BETWEEN = " \t\n,.:;-\u2013"
# Shorter beginnings than this are shared by words that have nothing to do with each other.
_LONG_ENOUGH = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class Vocabulary:
    """How the sentence is said, in every language at once: lower-case words, the longest first."""

    everything: Sequence[str]
    excepted: Sequence[str]
    colours: Mapping[str, Status]


@dataclass(frozen=True, slots=True, kw_only=True)
class Excepted:
    """What is not green, and what stands in the way of it."""

    criterion: str
    status: Status
    blocker: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Spoken:
    """What a sentence says; `unclear` are the parts of it that name no question, several, or no colour."""

    excepted: tuple[Excepted, ...]
    unclear: tuple[str, ...] = ()


def is_spoken(text: str, vocabulary: Vocabulary) -> bool:
    """Whether a message begins as such a sentence does."""
    return _after(_SPACE.sub(" ", text).strip(), vocabulary.everything) is not None


def read(text: str, vocabulary: Vocabulary, criteria: Sequence[Criterion], language: Language) -> Spoken | None:
    """What the sentence says of these questions, which it names by number or by words; None when it is none."""
    rest = _after(_SPACE.sub(" ", text).strip(), vocabulary.everything)
    if rest is None:
        return None
    if not rest:
        return Spoken(excepted=())
    listed = _after(rest, vocabulary.excepted)
    if listed is None:
        return Spoken(excepted=(), unclear=(rest,))
    found: list[Excepted] = []
    unclear: list[str] = []
    for part in filter(None, (each.strip(_BETWEEN) for each in re.split(r"[;\n]", listed))):
        one = _excepted(part, vocabulary, criteria, language)
        found += [one] if one else []
        unclear += [] if one else [part]
    return Spoken(excepted=tuple(found), unclear=tuple(unclear) if found or unclear else (listed,))


def filled(spoken: Spoken, form: Form) -> Filled:
    """As the form would have been filled in: everything green, but what is excepted."""
    given = {each.id: Given(status=Status.GREEN) for each in form.criteria}
    for each in spoken.excepted:
        if each.criterion in given:
            given[each.criterion] = Given(status=each.status, blocker=each.blocker)
    return Filled(given=given)


def _after(text: str, beginnings: Iterable[str]) -> str | None:
    """What follows one of these beginnings; None when the text begins otherwise."""
    folded = text.casefold()
    for words_ in beginnings:
        if folded.startswith(words_) and not folded[len(words_) : len(words_) + 1].isalnum():
            return text[len(words_) :].strip(_BETWEEN)
    return None


def _excepted(part: str, vocabulary: Vocabulary, criteria: Sequence[Criterion], language: Language) -> Excepted | None:
    colours = "|".join(sorted(map(re.escape, vocabulary.colours), key=len, reverse=True))
    match = re.search(rf"\b({colours})\b", part, flags=re.IGNORECASE)
    if match is None:
        return None
    criterion = _named(part[: match.start()].strip(_BETWEEN), criteria, language)
    if criterion is None:
        return None
    status = vocabulary.colours[match.group(1).casefold()]
    return Excepted(criterion=criterion.id, status=status, blocker=part[match.end() :].strip(_BETWEEN))


def _named(text: str, criteria: Sequence[Criterion], language: Language) -> Criterion | None:
    """The one question meant: by its number, else by the words it shares with no other as much."""
    if text.isdigit():
        return criteria[int(text) - 1] if 0 < int(text) <= len(criteria) else None
    asked = set(stems(words(text), language))
    scores = [
        sum(_shares(word, set(stems(words(in_language(each.label, language)), language))) for word in asked)
        for each in criteria
    ]
    best = max(scores, default=0)
    return criteria[scores.index(best)] if best and scores.count(best) == 1 else None


def _shares(word: str, others: set[str]) -> bool:
    """Whether a word is among others, or begins as one of them does: `training` and `trainings`."""
    if word in others:
        return True
    return any(
        min(len(word), len(other)) >= _LONG_ENOUGH and (word.startswith(other) or other.startswith(word))
        for other in others
    )
