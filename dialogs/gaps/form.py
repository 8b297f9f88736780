"""Reads the form an answer is written in, and says what is missing or may not be said."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from content.language import Language
from content.markdown import markdown_faults
from content.model import Role
from dialogs.gaps.article import LONGEST_MORE, LONGEST_SHORT, LONGEST_SOURCE, LONGEST_TITLE
from dialogs.gaps.model import DraftText
from dialogs.privacy import MASK

LIMITS = {"title": LONGEST_TITLE, "short": LONGEST_SHORT, "more": LONGEST_MORE}


class Problem(StrEnum):
    """What keeps a form from being a draft."""

    NO_TEXT = "no-text"
    HALF_TEXT = "half-text"
    TOO_LONG = "too-long"
    TWO_PARAGRAPHS = "two-paragraphs"
    NO_SOURCE = "no-source"
    NO_DATE = "no-date"
    PAST_DATE = "past-date"
    IDENTITY_NUMBER = "identity-number"
    # Found by the rules of `content check`.
    MARKDOWN = "markdown"
    UNKNOWN_FACT = "unknown-fact"
    OTHER = "other"


@dataclass(frozen=True, slots=True, kw_only=True)
class Given:
    """What stands in the form; identity numbers are taken out of it already."""

    texts: Mapping[Language, DraftText] = field(default_factory=dict)
    source: str = ""
    audience: Role = Role.STAFF
    valid_to: date | None = None


def name_of(part: str, language: Language) -> str:
    """What the input for a part of a text is called."""
    return f"{part}_{language}"


def read_form(data: Mapping[str, object]) -> tuple[Given, bool]:
    """What was filled in, and whether identity numbers had to be taken out."""
    masked = False

    def said(name: str, *, in_a_line: bool = False) -> str:
        nonlocal masked
        value = data.get(name)
        # Some phones end a line with a carriage return alone.
        lines = value.replace("\r\n", "\n").replace("\r", "\n").strip() if isinstance(value, str) else ""
        masked = masked or MASK in lines
        return " ".join(lines.split()) if in_a_line else lines

    texts = {}
    for language in Language:
        title, short, more = (said(name_of(part, language), in_a_line=part == "title") for part in LIMITS)
        if title or short or more:
            texts[language] = DraftText(title=title, short=short, more=more)
    audience = data.get("audience")
    given = Given(
        texts=texts,
        source=said("source", in_a_line=True),
        audience=Role(audience) if isinstance(audience, str) and audience in set(Role) else Role.STAFF,
        valid_to=_day(data.get("valid_to")),
    )
    return given, masked


def problems_of(given: Given, today: date, *, masked: bool) -> list[Problem]:
    """What is wrong with it, each thing once."""
    found: list[Problem] = []
    if masked:
        found.append(Problem.IDENTITY_NUMBER)
    if not given.texts:
        found.append(Problem.NO_TEXT)
    for text in given.texts.values():
        if not text.title or not text.short:
            found.append(Problem.HALF_TEXT)
        if any(len(getattr(text, part)) > most for part, most in LIMITS.items()):
            found.append(Problem.TOO_LONG)
        found += _marked_up(text.title)
        if "\n\n" in text.short:
            found.append(Problem.TWO_PARAGRAPHS)
    if not given.source:
        found.append(Problem.NO_SOURCE)
    found += _marked_up(given.source)
    if len(given.source) > LONGEST_SOURCE:
        found.append(Problem.TOO_LONG)
    if given.valid_to is None:
        found.append(Problem.NO_DATE)
    elif given.valid_to <= today:
        found.append(Problem.PAST_DATE)
    return list(dict.fromkeys(found))


def _marked_up(line: str) -> list[Problem]:
    """Whether a line that `content check` takes for plain words would be drawn as something else."""
    return [Problem.MARKDOWN] if any(markdown_faults(line, 1)) or "](" in line else []


def _day(value: object) -> date | None:
    try:
        return date.fromisoformat(value) if isinstance(value, str) else None
    except ValueError:
        return None
