"""What a question comes to, and what is remembered of it."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Protocol

from content.language import Language


class OutcomeKind(StrEnum):
    """How a question ended."""

    ANSWER = "answer"
    SUGGEST = "suggest"
    ABSTAIN = "abstain"


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What to say: `articles` is the answer alone, or up to three suggestions, or empty."""

    kind: OutcomeKind
    articles: tuple[str, ...] = ()
    confidence: float = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class AskedQuestion:
    """A question as it is kept: without who asked, personal numbers masked."""

    id: str
    text: str
    language: Language
    outcome: OutcomeKind
    article: str | None
    at: datetime


class Verdict(StrEnum):
    """What the asker thought of an answer."""

    HELPFUL = "helpful"
    NOT_HELPFUL = "not-helpful"


@dataclass(frozen=True, slots=True, kw_only=True)
class Feedback:
    """A verdict on an article; `question` is the id of the question that led there."""

    question: str
    article: str
    verdict: Verdict
    at: datetime


class QuestionStore(Protocol):
    """Keeps questions and verdicts, so that next week's answers are better."""

    async def save_question(self, question: AskedQuestion) -> None:
        """Keep a question."""

    async def save_feedback(self, feedback: Feedback) -> None:
        """Keep a verdict; a later one on the same question and article replaces the earlier."""
