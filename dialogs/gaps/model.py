"""A gap in the answers, the draft that is to close it, and those who wait for the answer."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from typing import Protocol

from content.language import Language
from dialogs.ask.model import AskedQuestion
from dialogs.broadcast.model import Delivery, Recipient

# Enough to see what people mean; a card of every question ever asked would not be read.
MOST_EXAMPLES = 20


class GapState(StrEnum):
    """How far a gap is on its way to an answer."""

    OPEN = "open"
    DRAFTED = "drafted"
    # A second person agreed; the article is being put into the content.
    APPROVED = "approved"
    # The article is in service; those who asked are being told.
    ANSWERED = "answered"
    CLOSED = "closed"
    DISMISSED = "dismissed"


# What still needs somebody, and what new questions of the same meaning may join.
UNDECIDED = frozenset({GapState.OPEN, GapState.DRAFTED})
JOINABLE = UNDECIDED | {GapState.DISMISSED}


@dataclass(frozen=True, slots=True, kw_only=True)
class Example:
    """A question as somebody wrote it, identity numbers masked."""

    text: str
    language: Language


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftText:
    """An answer in one language: what becomes the title, the first paragraph and the rest of an article."""

    title: str
    short: str
    more: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """What somebody proposes, exactly as it will go into the content.

    Either a new article (`texts`, in some languages or all), or more ways to ask for one that exists (`article`).
    `number` counts the drafts of a gap from 1, so that an approval is of this text and no other.
    """

    number: int
    by: str
    at: datetime
    examples: tuple[Example, ...]
    article: str = ""
    texts: Mapping[Language, DraftText] = field(default_factory=dict)
    source: str = ""
    audience: str = ""
    owner: str = ""
    valid_to: date | None = None


class StepKind(StrEnum):
    """What somebody did to a gap."""

    WRITTEN = "written"
    SENT_BACK = "sent-back"
    APPROVED = "approved"
    # The content could not take the article; `reason` says why.
    REFUSED = "refused"
    PUBLISHED = "published"
    DISMISSED = "dismissed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """Who did what, when; a written draft is kept whole, and of what was published the article's id."""

    kind: StepKind
    by: str
    at: datetime
    draft: Draft | None = None
    article: str = ""
    reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Gap:
    """Questions of one meaning that had no answer, or none that helped; nobody's name is in it but its authors'.

    `question` stands for all of them; `asked` are their ids, the oldest first. `revision` counts saves from 1.
    """

    id: str
    question: str
    asked: tuple[str, ...]
    languages: tuple[Language, ...]
    examples: tuple[Example, ...]
    first: datetime
    last: datetime
    state: GapState = GapState.OPEN
    steps: tuple[Step, ...] = ()
    revision: int = 1

    @property
    def count(self) -> int:
        """How many times it was asked."""
        return len(self.asked)

    @property
    def draft(self) -> Draft | None:
        """The latest draft."""
        return next((step.draft for step in reversed(self.steps) if step.draft), None)

    @property
    def article(self) -> str:
        """The id of the article that answers it; empty until there is one."""
        return next((step.article for step in reversed(self.steps) if step.article), "")

    @property
    def latest(self) -> Step | None:
        """What was done last."""
        return self.steps[-1] if self.steps else None


def largest_first(gaps: Iterable[Gap]) -> list[Gap]:
    """What was asked most often, then what was asked last."""
    return sorted(gaps, key=lambda each: (-each.count, -each.last.timestamp()))


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiting:
    """Somebody, or a thread in a channel, who is to be told when a question has an answer; kept for that alone."""

    id: str
    question: str
    recipient: Recipient
    language: Language
    since: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonalAnswer:
    """What a person answered to one of the questions in a ticket; `id` is the ticket's."""

    id: str
    text: str
    language: Language
    at: datetime


class GapStore(Protocol):
    """Keeps gaps and those who wait."""

    async def unsorted(self, most: int) -> list[AskedQuestion]:
        """Questions without an answer, or with one that did not help, that are in no gap yet; the oldest first."""

    async def gap(self, id_: str) -> Gap | None:
        """One gap."""

    async def gap_of(self, question: str) -> Gap | None:
        """The newest gap that holds this question."""

    async def gaps(self, states: Collection[GapState], since: datetime | None = None) -> list[Gap]:
        """Those in these states, last asked at `since` or later, in the order they arose."""

    async def save_gaps(self, gaps: Sequence[Gap], deliveries: Sequence[Delivery] = ()) -> None:
        """Keep all of them, with what is to be sent about them, or none; raises LostRace for a stale revision."""

    async def waiting(self, questions: Collection[str] | None = None) -> list[Waiting]:
        """Everybody who waits, or those who wait for an answer to one of these questions; the longest first."""

    async def one_waiting(self, id_: str) -> Waiting | None:
        """One of them."""

    async def save_waiting(self, waiting: Waiting) -> None:
        """Remember that somebody waits."""

    async def drop_waiting(self, ids: Collection[str]) -> None:
        """Forget that these wait."""


class PersonalAnswers(Protocol):
    """Knows what people have answered to questions, in tickets."""

    async def personal_answers(self, questions: Collection[str]) -> list[PersonalAnswer]:
        """The answers given to these questions, the newest first."""
