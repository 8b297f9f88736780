"""A delivery: one message to one recipient, and what became of it."""

from collections.abc import AsyncIterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import IntEnum, StrEnum
from typing import Protocol

from content.language import Language
from content.model import Destination


class Subject(StrEnum):
    """What a delivery carries."""

    MATERIAL = "material"
    BROADCAST = "broadcast"
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
    # The process or the connection died while it was sent: it may have arrived, and is not sent again by itself.
    UNKNOWN = "unknown"
    # Called off before it was sent.
    CANCELLED = "cancelled"
    # Kept for the recipient's digest; `key` is the id of the digest's delivery once there is one.
    HELD = "held"


class Cause(StrEnum):
    """Why somebody did not get a message; a phrase of the same name tells it."""

    NOT_INSTALLED = "not-installed"
    BLOCKED = "blocked"
    DISABLED = "disabled"
    # Graph would not install the app: no Teams in their licence, an account that is off or gone, or a guest's.
    NO_LICENCE = "no-licence"
    NO_ACCOUNT = "no-account"
    GUEST = "guest"
    # Never wrote to the bot, and the roster has no Entra object id; or the unit has no channel.
    NO_ADDRESS = "no-address"
    # In another organisation: told by mail or telephone.
    OUTSIDE = "outside"
    # No longer in the roster.
    GONE = "gone"
    TOO_LARGE = "too-large"
    TOO_LATE = "too-late"
    # Chose not to hear of the initiative.
    MUTED = "muted"
    OTHER = "other"


class Priority(IntEnum):
    """Who goes first when more is due than may be sent at once; only what is usual keeps to people's hours."""

    # Somebody acts on it within minutes: an outage.
    URGENT = 0
    # Somebody waits for it, or sends it by hand: an answer, a card they just changed.
    SOON = 1
    USUAL = 2


# What could not go out near its day (the bot was away, the project began late) is not news any more.
STILL_NEWS = timedelta(days=5)
# Of an outage nobody wants to read the day after.
OUTAGE_IS_NEWS = timedelta(hours=12)
# Nothing reaches such a person until they, or an administrator, change something.
STANDINGS = frozenset(
    {Cause.NOT_INSTALLED, Cause.BLOCKED, Cause.DISABLED, Cause.NO_LICENCE, Cause.NO_ACCOUNT, Cause.GUEST}
)
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
    `removes` takes away; `thread` of one in whose thread it is posted. With `resend` it
    is sent again when nobody can say whether it arrived. `reason` is for those who run the bot, `cause`
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
    resend: bool = False
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
        """Take planned deliveries that are due, durably marked as claimed: the most urgent first, then the oldest.

        Broadcasts that are just as urgent take turns, one delivery each.
        """

    async def record(self, deliveries: Sequence[Delivery]) -> None:
        """Write what became of claimed deliveries.

        One that was forgotten meanwhile stays forgotten; one that was called off meanwhile is not planned again.
        """

    async def lead(self) -> bool:
        """Become the one process that plans and sends, or stay it; False while it is another.

        To be called every two seconds: whoever has not called for some seconds is not it any more.
        """

    @property
    def leads(self) -> bool:
        """Whether it still is this process, for sure, without asking."""

    async def next_due(self) -> datetime | None:
        """The earliest moment at which a planned delivery may go; None when there is none."""

    async def call_off(self, broadcast: str, now: datetime) -> int:
        """Cancel what is planned of a broadcast, or waits for a digest; returns how many were.

        What is just coming in is awaited. Cut off on the way, the same again does the rest.
        """

    async def orphaned(self) -> list[Delivery]:
        """Deliveries that a dead process had claimed and left; only to be called before the first claim."""

    async def delivery(self, id_: str) -> Delivery | None:
        """One delivery."""

    async def deliveries(self, broadcast: str | None = None) -> list[Delivery]:
        """All deliveries, or those of one broadcast, in the order they were planned."""

    def rows(self, broadcast: str) -> AsyncIterator[Delivery]:
        """Those of one broadcast one after another, letting others have a turn in between: for whole regions."""

    async def tally(self, broadcast: str) -> Mapping[DeliveryState, int]:
        """How many deliveries of a broadcast are in which state; states without any are left out."""

    async def recent(self, since: datetime) -> Mapping[str, int]:
        """How many messages of material and broadcasts each person got since then, or is about to get.

        Changing one is not another.
        """

    async def standings(self) -> Mapping[str, Cause]:
        """Whom Teams refuses for good, and why: not written to before they are heard of again."""

    async def save_standing(self, person: str, cause: Cause | None) -> None:
        """Remember it, or with None that they can be written to; writes only what is new."""
