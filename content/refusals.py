"""What is no question about the change: by which words it is known, as data in every language."""

import re
from collections.abc import Iterator, Sequence
from enum import StrEnum

from pydantic import BaseModel, ConfigDict, Field, model_validator

from content.language import Language
from content.model import Id, Line

# How many words `...` may stand for: more, and the two ends no longer belong to one thought.
WIDEST_GAP = 6

_LIST = re.compile(r"<([a-z-]+)>")


class Refusal(StrEnum):
    """Why something is not looked up; each has a reply of its own, the phrase `refused-…`."""

    EMPTY = "empty"
    ATTACHMENT = "attachment"
    NO_WORDS = "no-words"
    TOO_LONG = "too-long"
    IDENTITY_NUMBER = "identity-number"
    CODE = "code"
    FOREIGN = "foreign"
    ORDER = "order"
    MEDICAL = "medical"
    PAY = "pay"
    SMALL_TALK = "small-talk"
    THANKS = "thanks"
    SWEARING = "swearing"


class Part(BaseModel):
    """A part of the file."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class Patterns(Part):
    """What gives a kind away, and words beside which it is a question about the change after all."""

    known_by: dict[Language, list[Line]]
    unless: dict[Language, list[Line]] = Field(default_factory=dict)


class Foreign(Part):
    """A language we do not speak: its small words, or letters that only it has, and our apology in it."""

    name: Id
    words: list[Line] = Field(default_factory=list)
    letters: str = ""
    says: Line


class Refusals(Part):
    """The whole file; a pattern is words in their order, see the head of `phrases/refusals.yaml`."""

    lists: dict[str, list[Line]] = Field(default_factory=dict)
    kinds: dict[Refusal, Patterns] = Field(default_factory=dict)
    swearing: dict[Language, list[Line]] = Field(default_factory=dict)
    question_words: dict[Language, list[Line]] = Field(default_factory=dict)
    code: list[Line] = Field(default_factory=list)
    foreign: list[Foreign] = Field(default_factory=list)

    @model_validator(mode="after")
    def _lists_exist(self) -> "Refusals":
        for pattern in self._patterns():
            for name in _LIST.findall(pattern):
                if name not in self.lists:
                    raise ValueError(f"{pattern!r}: there is no list {name}")
        return self

    def _patterns(self) -> Iterator[str]:
        for kind in self.kinds.values():
            for texts in (kind.known_by, kind.unless):
                for patterns in texts.values():
                    yield from patterns

    def expression(self, patterns: Sequence[str]) -> re.Pattern[str]:
        """Finds any of the patterns in words that one space keeps apart; nothing when there are none."""
        # What they share stands once before and after them all: it is looked for where a word begins, and only there.
        edges: dict[tuple[str, str], list[str]] = {}
        for pattern in patterns:
            before, after = "^" if pattern.startswith("^") else r"(?<!\S)", "$" if pattern.endswith("$") else r"(?!\S)"
            edges.setdefault((before, after), []).append(self._expression(pattern))
        found = (f"{before}(?:{'|'.join(each)}){after}" for (before, after), each in edges.items())
        return re.compile("|".join(found) or r"(?!)")

    def _expression(self, pattern: str) -> str:
        found, gap = "", ""
        for part in pattern.strip("^$ ").split():
            if part == "...":
                gap = rf"(?:\S+ ){{0,{WIDEST_GAP}}}"
                continue
            found += (" " if found else "") + gap + self._part(part)
            gap = ""
        return found

    def _part(self, part: str) -> str:
        listed = _LIST.fullmatch(part)
        words = self.lists[listed[1]] if listed else part.split("|")
        return f"(?:{'|'.join(map(any_ending, words))})"


def any_ending(words: str) -> str:
    """Words as an expression, in which a star stands for any ending."""
    return re.escape(words).replace(r"\*", r"\w*").replace(r"\ ", " ")
