"""What a question comes to, and what is remembered of it."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Protocol

from content.language import Language
from content.refusals import Refusal

# What somebody may write about an answer that did not help.
LONGEST_REASON = 500


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


@dataclass(frozen=True, slots=True, kw_only=True)
class AskedCount:
    """How many questions of a day (UTC) ended alike, with the same article or none."""

    day: date
    outcome: OutcomeKind
    article: str | None
    count: int


class Verdict(StrEnum):
    """What the asker thought of an answer."""

    HELPFUL = "helpful"
    NOT_HELPFUL = "not-helpful"


class Reason(StrEnum):
    """Why an answer did not help."""

    WRONG = "wrong"
    BESIDE = "beside"
    UNCLEAR = "unclear"
    OTHER = "other"


@dataclass(frozen=True, slots=True, kw_only=True)
class Feedback:
    """A verdict on an article; `question` is the id of the question that led there.

    `reason` and `text` are why it did not help, where somebody said so: in few words, identity numbers masked.
    """

    question: str
    article: str
    verdict: Verdict
    at: datetime
    reason: Reason | None = None
    text: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """An answer as it was sent: which article, to which question."""

    question: str
    article: str


class QuestionStore(Protocol):
    """Keeps questions and verdicts, so that next week's answers are better."""

    async def save_question(self, question: AskedQuestion) -> None:
        """Keep a question."""

    async def question(self, id_: str) -> AskedQuestion | None:
        """One question."""

    async def questions_asked(self, since: datetime) -> list[AskedCount]:
        """How many questions have been asked since then, by day, then by outcome and article."""

    async def save_feedback(self, feedback: Feedback) -> None:
        """Keep a verdict; a later one on the same question and article replaces the earlier."""

    async def feedback_on(self, questions: Collection[str]) -> list[Feedback]:
        """The verdicts on answers to these questions, the newest first."""

    async def save_shown(self, conversation: str, message: str, shown: Shown) -> None:
        """Remember what a message answered; the oldest are forgotten when there are many."""

    async def shown(self, conversation: str, message: str) -> Shown | None:
        """What a message answered."""

    async def count_refusal(self, refusal: Refusal) -> None:
        """Count what was refused, by its kind; what was written is kept nowhere."""

    async def refusals(self) -> dict[Refusal, int]:
        """How often each kind was refused."""
