"""What comes in and goes out, free of any SDK, and the ports the rooms of `bot` share."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Any, Protocol

from microsoft_teams.cards import AdaptiveCard

from content.library import Library
from content.search import Index
from dialogs.ask.model import QuestionStore
from dialogs.broadcast.model import OutboxStore
from dialogs.checkin.model import CheckinStore
from dialogs.people.roster import PeopleStore, RosterStore

Clock = Callable[[], datetime]
TokenSource = Callable[[], Awaitable[str]]


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
    INSTALLED = "installed"
    REMOVED = "removed"
    OTHER = "other"


@dataclass(frozen=True, slots=True, kw_only=True)
class CardAction:
    """A button that was pressed: its verb, what it carried, and the card's inputs, all in one mapping."""

    verb: str
    data: Mapping[str, Any]


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


@dataclass(frozen=True, slots=True, kw_only=True)
class Outgoing:
    """A message: a card or a text; `summary` is what the notification shows."""

    summary: str
    card: AdaptiveCard | None = None
    text: str | None = None
    alert: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Reply:
    """What a turn answers: new messages, the card that takes the place of the one acted upon, or a word beside it."""

    messages: tuple[Outgoing, ...] = ()
    replace: Outgoing | None = None
    note: str | None = None


@dataclass(frozen=True, slots=True)
class Edition:
    """The content in service and its index; `problems` are those of a newer edition that was refused."""

    library: Library
    index: Index
    problems: tuple[str, ...] = ()
    serial: int = 1


class Editions(Protocol):
    """Holds the edition in service."""

    @property
    def current(self) -> Edition:
        """The last good edition."""


class Store(RosterStore, PeopleStore, CheckinStore, QuestionStore, OutboxStore, Protocol):
    """Everything that is kept."""

    async def check(self) -> None:
        """Raise StoreUnavailable when it cannot be written to."""

    async def close(self) -> None:
        """Write what is open and let go."""


class Messenger(Protocol):
    """Sends one message into a conversation; raises ConnectorError."""

    async def send(self, service_url: str, conversation: str, message: Outgoing) -> str | None:
        """Post it; returns the message's id where Teams gives one."""

    async def create_personal(self, service_url: str, tenant: str | None, user_id: str) -> str:
        """Open the person's own chat; returns the conversation's id."""


@dataclass(frozen=True, slots=True)
class Health:
    """What `/readyz` tells: each part by name, empty when it works, else what is the matter."""

    parts: Mapping[str, str] = field(default_factory=dict)

    @property
    def ready(self) -> bool:
        """Whether everything works."""
        return not any(self.parts.values())
