"""A delivery: one message to one recipient, and what became of it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import IntEnum, StrEnum
from typing import Protocol

from content.language import Language
from content.model import Destination


class Subject(StrEnum):
    """What a delivery carries."""

    MATERIAL = "material"
    CHECKIN = "checkin"
    CHECKIN_REMINDER = "checkin-reminder"
    CHECKIN_LATE = "checkin-late"
    DAY_BOARD = "day-board"
    NOTICE = "notice"


class DeliveryState(StrEnum):
    """Where a delivery is on its way."""

    PLANNED = "planned"
    CLAIMED = "claimed"
    SENT = "sent"
    FAILED = "failed"
    UNREACHABLE = "unreachable"
    EXPIRED = "expired"
    # The process died between sending and recording: it may have arrived, so it is never sent again by itself.
    UNKNOWN = "unknown"
    # Called off before it was sent.
    CANCELLED = "cancelled"


class Cause(StrEnum):
    """Why somebody did not get a message; a phrase of the same name tells it."""

    NOT_INSTALLED = "not-installed"
    BLOCKED = "blocked"
    DISABLED = "disabled"
    # Never wrote to the bot, and the roster has no Entra object id; or the unit has no channel.
    NO_ADDRESS = "no-address"
    # No longer in the roster.
    GONE = "gone"
    TOO_LARGE = "too-large"
    TOO_LATE = "too-late"
    # Chose not to hear of the initiative.
    MUTED = "muted"
    OTHER = "other"


class Priority(IntEnum):
    """Who goes first when more is due than may be sent at once."""

    # Somebody acts on it within minutes: an outage.
    URGENT = 0
    # Somebody waits for it: an answer, a card they just changed.
    SOON = 1
    USUAL = 2


NEVER_ARRIVED = frozenset(
    {DeliveryState.FAILED, DeliveryState.UNREACHABLE, DeliveryState.EXPIRED, DeliveryState.CANCELLED}
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Recipient:
    """A person's own chat or a unit's channel; `id` is the person's or the unit's, for a notice the conversation's."""

    to: Destination
    id: str

    def __str__(self) -> str:
        return f"{self.to}:{self.id}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Delivery:
    """One message to one recipient.

    `id` says what, to whom and for which occasion, so that planning the same thing twice changes nothing. `item` is the
    material's id, the check-in's period or the notice's name; `units` are those the message is about. `key` is what a
    notice is about. `replaces` is the id of an earlier delivery whose message this one takes the place of, or with
    `removes` takes away; `thread` of one in whose thread it is posted. `reason` is for those who run the bot, `cause`
    for those who sent it.
    """

    id: str
    broadcast: str
    subject: Subject
    item: str
    initiative: str
    recipient: Recipient
    units: tuple[str, ...]
    language: Language
    planned_for: datetime
    expires: datetime
    key: str = ""
    replaces: str | None = None
    removes: bool = False
    thread: str | None = None
    priority: Priority = Priority.USUAL
    state: DeliveryState = DeliveryState.PLANNED
    attempts: int = 0
    not_before: datetime | None = None
    message_id: str | None = None
    reason: str | None = None
    cause: Cause | None = None
    ended: datetime | None = None


class OutboxStore(Protocol):
    """Keeps deliveries: a row exists before anything is sent."""

    async def plan(self, deliveries: Sequence[Delivery]) -> int:
        """Add those whose id is new; returns how many were."""

    async def claim(self, now: datetime, most: int) -> list[Delivery]:
        """Take planned deliveries that are due, oldest first, durably marked as claimed."""

    async def record(self, deliveries: Sequence[Delivery]) -> None:
        """Write what became of claimed deliveries; one that was forgotten meanwhile stays forgotten."""

    async def orphaned(self) -> list[Delivery]:
        """Deliveries that a dead process had claimed and left; only to be called before the first claim."""

    async def delivery(self, id_: str) -> Delivery | None:
        """One delivery."""

    async def deliveries(self, broadcast: str | None = None) -> list[Delivery]:
        """All deliveries, or those of one broadcast, in the order they were planned."""
