"""What comes in and goes out, free of any SDK, and the ports the rooms of `bot` share."""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from typing import Any, Protocol

from microsoft_teams.cards import AdaptiveCard

from bot.turn_store import TurnStore
from content.language import Language
from content.library import Library
from content.search import Hit
from content.search.meaning import Vectors
from content.settings import OperatingPoint
from dialogs.action.model import ActionStore
from dialogs.ask.model import QuestionStore, Shown
from dialogs.audit.model import AuditStore
from dialogs.broadcast.broadcast import BroadcastStore
from dialogs.broadcast.contacts import ContactStore
from dialogs.broadcast.digest import DigestStore
from dialogs.broadcast.model import OutboxStore
from dialogs.broadcast.receipts import ReceiptStore
from dialogs.broadcast.replies import ReplyStore
from dialogs.broadcast.steering import ProposalStore
from dialogs.broadcast.told import ToldStore
from dialogs.checkin.day import DayStore
from dialogs.checkin.model import CheckinStore
from dialogs.gaps.model import Draft, GapStore, PersonalAnswers
from dialogs.gate.model import GateStore
from dialogs.initiative.model import InitiativeStore
from dialogs.people.absence import AbsenceStore
from dialogs.people.directory import DirectoryStore
from dialogs.people.model import Reference
from dialogs.people.roster import PeopleStore, RosterStore
from dialogs.plan.model import PlanStore
from dialogs.privacy.model import PrivacyStore
from dialogs.pulse.model import PulseStore
from dialogs.report.model import ReportStore
from dialogs.ticket.model import TicketStore

# How long what is made at random, to sign with, is.
SECRET_BYTES = 32

Clock = Callable[[], datetime]
TokenSource = Callable[[], Awaitable[str]]
# Is told of each request to Teams how it ended: method, status (0: no answer), seconds.
Asked = Callable[[str, int, float], None]


class Scope(StrEnum):
    """Where a conversation takes place."""

    PERSONAL = "personal"
    GROUP = "groupChat"
    CHANNEL = "channel"


class Kind(StrEnum):
    """What an activity is to us."""

    MESSAGE = "message"
    ACTION = "action"
    FEEDBACK = "feedback"
    QUERY = "query"
    INSTALLED = "installed"
    REMOVED = "removed"
    OTHER = "other"


@dataclass(frozen=True, slots=True, kw_only=True)
class CardAction:
    """A button that was pressed: its verb, what it carried, and the card's inputs, all in one mapping.

    `genuine`: the bot put it there itself, in this place, not too long ago. What is not carries nothing. `filled` are
    the names of what the person filled in; the rest is the bot's own.
    """

    verb: str
    data: Mapping[str, Any]
    genuine: bool = False
    filled: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class Upload:
    """Where Teams lets a file be put that somebody agreed to have: `address` takes it once, `link` is where it is then.

    `id` and `kind` (what its name ends in) are what Teams shows it by.
    """

    address: str
    link: str
    name: str
    id: str
    kind: str


@dataclass(frozen=True, slots=True, kw_only=True)
class FileOffer:
    """A file that somebody may have put among their own; it is made when they agree.

    `size` in bytes is what Teams shows beforehand, as an estimate. What they answer comes as a button's `yes` or `no`,
    with `data`.
    """

    name: str
    description: str
    size: int
    yes: str
    no: str
    data: Mapping[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Query:
    """A search from the compose box: `count` results from the one after `skip`; no words right after it was opened."""

    words: str = ""
    skip: int = 0
    count: int = 25


@dataclass(frozen=True, slots=True, kw_only=True)
class Activity:
    """One thing that happened in Teams."""

    id: str
    kind: Kind
    conversation: str
    scope: Scope
    sender: str
    service_url: str
    recipient: str = ""
    text: str = ""
    aad_id: str | None = None
    tenant: str | None = None
    locale: str | None = None
    reply_to: str | None = None
    action: CardAction | None = None
    has_attachments: bool = False
    # An invoke is answered in the HTTP response; everything else by a message.
    invoke: bool = False
    # The conversation without the thread: what a channel is known by.
    channel: str | None = None
    query: Query | None = None
    # The id of the message that this one quotes.
    quotes: str | None = None
    # What was pressed was Teams' own question about a file; agreed to, it says where to put it.
    about_file: bool = False
    upload: Upload | None = None

    @property
    def root(self) -> str | None:
        """The id of the message its thread began with."""
        return self.conversation.partition(";messageid=")[2] or None


@dataclass(frozen=True, slots=True, kw_only=True)
class Citation:
    """What a text rests on: drawn where the text says [1], [2], …, and opened by pressing it."""

    name: str
    abstract: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Outgoing:
    """A message: a card or a text; `summary` is what the notification shows.

    `shown` says which answer it is: Teams then draws its own feedback buttons below it, and what is pressed there is
    known to be about this answer. `citations` belong to a text. An `offer` of a file, or a `file` that was put where
    its owner has it, is shown by Teams itself and stands alone, in a person's own chat.
    """

    summary: str
    card: AdaptiveCard | None = None
    text: str | None = None
    alert: bool = False
    shown: Shown | None = None
    citations: tuple[Citation, ...] = ()
    offer: FileOffer | None = None
    file: Upload | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """What a search found: its title and a line in the list, and the card that choosing it puts into the message."""

    title: str
    line: str
    card: AdaptiveCard


@dataclass(frozen=True, slots=True, kw_only=True)
class Whisper:
    """What is answered in a person's own chat; `otherwise` is said in the thread when nothing can be written there."""

    to: Reference
    messages: tuple[Outgoing, ...]
    otherwise: Outgoing


@dataclass(frozen=True, slots=True, kw_only=True)
class Reply:
    """What a turn answers: new messages, the card that takes the place of the one acted upon, or a word beside it.

    `offers` answer a search; where they are None its answer is the first message. `failed`: it says that something went
    wrong; `denied`: that this person may not do what they asked for.
    """

    messages: tuple[Outgoing, ...] = ()
    replace: Outgoing | None = None
    note: str | None = None
    whisper: Whisper | None = None
    offers: tuple[Offer, ...] | None = None
    failed: bool = False
    denied: bool = False


class Finder(Protocol):
    """Finds the articles of an edition."""

    async def find(
        self, question: str, language: Language, *, top: int = 10, allowed: Callable[[str], bool] = ...
    ) -> list[Hit]:
        """The best articles, best first, of those that may be shown."""

    @property
    def near(self) -> float:
        """The cosine from which two texts are the same question, as `meanings` has them."""

    async def meanings(self, texts: Sequence[str]) -> Vectors:
        """One row of length one for each text, near to each other when they mean the same."""

    @property
    def by_meaning(self) -> bool:
        """Whether articles are found by meaning too, and not by their words alone."""


@dataclass(frozen=True, slots=True)
class Edition:
    """The content in service and what finds it; `problems` are those of a newer edition that was refused."""

    library: Library
    finder: Finder
    problems: tuple[str, ...] = ()
    serial: int = 1

    @property
    def point(self) -> OperatingPoint:
        """How sure is sure enough, by the way articles are found just now."""
        calibration = self.library.calibration
        return calibration.meaning if self.finder.by_meaning else calibration.words


class Editions(Protocol):
    """Holds the edition in service."""

    @property
    def current(self) -> Edition:
        """The last good edition."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Published:
    """The article a draft became, or why the content could not take it."""

    article: str = ""
    faults: tuple[str, ...] = ()


class Publisher(Protocol):
    """Puts approved answers into the content."""

    async def publish(self, draft: Draft, day: date) -> Published:
        """Have it in service, reviewed on `day`; once more changes nothing, and a refusal leaves all as it was."""


class Store(
    TurnStore,
    RosterStore,
    DirectoryStore,
    InitiativeStore,
    PeopleStore,
    AbsenceStore,
    CheckinStore,
    DayStore,
    ActionStore,
    GateStore,
    QuestionStore,
    OutboxStore,
    TicketStore,
    GapStore,
    PersonalAnswers,
    PlanStore,
    PulseStore,
    ReportStore,
    BroadcastStore,
    ReceiptStore,
    ContactStore,
    DigestStore,
    ProposalStore,
    ReplyStore,
    ToldStore,
    AuditStore,
    PrivacyStore,
    Protocol,
):
    """Everything that is kept."""

    async def check(self) -> None:
        """Raise StoreUnavailable when it cannot be written to."""

    async def warning(self) -> str:
        """What will keep it from working well if nothing is done, and what to do; empty when nothing will."""

    async def stamps(self) -> Mapping[str, int]:
        """What changed in `people`, `initiatives` and `absences`: another number for each change that was kept."""

    async def secret(self, name: str) -> bytes:
        """Random bytes, made the first time they are asked for and the same ever after, for every replica."""

    async def close(self) -> None:
        """Write what is open and let go."""


class Limits(Protocol):
    """Lets requests to Teams go when they may."""

    def request(self, thread: str, *, urgent: bool = False, counted: bool = True) -> AbstractAsyncContextManager[None]:
        """Make one request inside; `counted` are those that Teams counts by thread."""

    def count(self, thread: str) -> None:
        """Count for this thread what was just asked for under another name."""

    def refused(self, seconds: float | None) -> None:
        """Teams answered that it is too much, with this Retry-After."""


class Messenger(Protocol):
    """Makes one request about a message, once; raises ConnectorError."""

    async def send(self, service_url: str, conversation: str, message: Outgoing) -> str | None:
        """Post it; returns the message's id where Teams gives one."""

    async def update(self, service_url: str, conversation: str, activity_id: str, message: Outgoing) -> None:
        """Put another message in the place of one the bot sent."""

    async def delete(self, service_url: str, conversation: str, activity_id: str) -> None:
        """Take back a message the bot sent."""

    async def create_personal(self, service_url: str, tenant: str | None, user_id: str) -> str:
        """Open the person's own chat; returns the conversation's id."""


class Uploads(Protocol):
    """Puts files where Teams said that they may be put."""

    async def put(self, address: str, data: bytes) -> None:
        """Once, whole; raises UploadFailed."""


@dataclass(frozen=True, slots=True)
class Health:
    """What `/readyz` tells: each part by name, empty when it works, else what is the matter.

    `warnings` are what works still and will not for ever, by the same names.
    """

    parts: Mapping[str, str] = field(default_factory=dict)
    warnings: Mapping[str, str] = field(default_factory=dict)

    @property
    def ready(self) -> bool:
        """Whether everything works."""
        return not any(self.parts.values())
