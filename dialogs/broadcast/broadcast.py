"""A broadcast: a message that somebody composed, whom it is for, and all that was decided and done about it."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from enum import StrEnum
from typing import Protocol

from content.language import Language
from content.model import Destination, MaterialKind
from dialogs.broadcast.audience import Audience
from dialogs.broadcast.model import Delivery


class Stage(StrEnum):
    """How far a broadcast has come."""

    DRAFT = "draft"
    # Somebody else has to approve it.
    WAITING = "waiting"
    # Approved, or small enough to need no approval; goes out when its time comes.
    READY = "ready"
    SENDING = "sending"
    SENT = "sent"
    CANCELLED = "cancelled"
    WITHDRAWN = "withdrawn"


# Still to be decided or sent.
AHEAD = frozenset({Stage.DRAFT, Stage.WAITING, Stage.READY})
# Has gone out, to some at least.
OUT = frozenset({Stage.SENDING, Stage.SENT, Stage.CANCELLED})
# Nobody more is to get it.
STOPPED = frozenset({Stage.CANCELLED, Stage.WITHDRAWN})


class Repeat(StrEnum):
    """How often it goes out again."""

    NEVER = "never"
    WORKING_DAYS = "working-days"
    WEEKLY = "weekly"
    FORTNIGHTLY = "fortnightly"
    MONTHLY = "monthly"


class Deed(StrEnum):
    """What was done about a broadcast."""

    CREATED = "created"
    CHANGED = "changed"
    ASKED = "asked"
    APPROVED = "approved"
    RETURNED = "returned"
    TAKEN_BACK = "taken-back"
    SET_OFF = "set-off"
    BEGAN = "began"
    ENDED = "ended"
    CANCELLED = "cancelled"
    CORRECTED = "corrected"
    WITHDRAWN = "withdrawn"
    # Who had not read it was asked once more.
    REMINDED = "reminded"


# By these somebody wrote in it.
_WRITTEN = frozenset({Deed.CREATED, Deed.CHANGED, Deed.ASKED})
# What is written after these, in one that is out, is another correction.
_DECIDED_WORDS = frozenset({Deed.BEGAN, Deed.CORRECTED, Deed.RETURNED})


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """What it says in one language; without a `summary` the notification shows the title.

    `alt` describes the picture, `label` stands on the button, `ask` is what the button asks the bot.
    """

    title: str = ""
    text: str = ""
    summary: str = ""
    alt: str = ""
    label: str = ""
    ask: str = ""

    @property
    def complete(self) -> bool:
        """Whether it can be read: a title and a text."""
        return bool(self.title and self.text)


WordsByLanguage = Mapping[Language, Words]


@dataclass(frozen=True, slots=True, kw_only=True)
class Content:
    """Everything a reader sees: words, picture and button (an https address, a check-in, or what `Words.ask` asks)."""

    words: WordsByLanguage = field(default_factory=dict)
    picture: str = ""
    url: str = ""
    check_in: bool = False

    @property
    def languages(self) -> list[Language]:
        """Those it can be read in."""
        return [each for each in Language if each in self.words and self.words[each].complete]


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One line of the audit log: who did what, when, to how many, why, and what it said at that moment.

    `by` is a person's id, empty for the clock. `content` is there whenever the words were decided on or went out.
    """

    deed: Deed
    by: str
    at: datetime
    count: int | None = None
    reason: str = ""
    content: Content | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Broadcast:
    """A message to an audience.

    `at` is when it goes out, None for as soon as it may. `leaders_first` is by how many working days the leaders of the
    units get it before everybody else. With `acknowledge` each reader is asked to say that they have read it, with
    `resend` whoever may have got it, and nobody can say so, gets it once more.
    `corrects` is an earlier broadcast: then it goes to exactly those who got that one. `correction` is what a sent one
    is to say instead, while it waits for approval. `edition` counts the texts that went out. `follows` is the one that
    it repeats, and `since` when the series began, by which its days and hour are counted. `revision` counts saves; a
    store refuses one that does not follow what it holds.
    """

    id: str
    initiative: str
    author: str
    created: datetime
    kind: MaterialKind | None = None
    material: str | None = None
    content: Content = Content()
    audience: Audience = field(default_factory=Audience)
    to: Destination = Destination.PERSON
    at: datetime | None = None
    repeat: Repeat = Repeat.NEVER
    until: date | None = None
    leaders_first: int = 0
    acknowledge: bool = False
    resend: bool = False
    corrects: str | None = None
    follows: str | None = None
    since: datetime | None = None
    stage: Stage = Stage.DRAFT
    correction: Content | None = None
    edition: int = 1
    count: int | None = None
    log: tuple[Entry, ...] = ()
    revision: int = 1

    @property
    def urgent(self) -> bool:
        """Whether it goes out whatever the hour and however many somebody has had: an outage."""
        return self.kind is MaterialKind.OUTAGE

    def last(self, *deeds: Deed) -> Entry | None:
        """The newest entry of one of these kinds."""
        return next((each for each in reversed(self.log) if each.deed in deeds), None)

    @property
    def sent_before(self) -> bool:
        """Whether somebody may have it: what is written now is a correction."""
        return self.stage in OUT

    @property
    def agreed(self) -> Entry | None:
        """By whom, for how many and when it was agreed that it goes out."""
        return self.last(Deed.APPROVED, Deed.SET_OFF)

    @property
    def editors(self) -> frozenset[str]:
        """Its author, and everybody who wrote in what waits to be approved: none of them may approve it."""
        wrote: set[str] = set()
        for each in self.log:
            if self.correction is not None and each.deed in _DECIDED_WORDS:
                wrote.clear()
            if each.deed in _WRITTEN:
                wrote.add(each.by)
        return frozenset({self.author, *wrote})

    def after(self, entry: Entry, **changes: object) -> "Broadcast":
        """The next revision, with the entry in its log."""
        return replace(self, log=(*self.log, entry), revision=self.revision + 1, **changes)  # type: ignore[arg-type]


class BroadcastStore(Protocol):
    """Keeps broadcasts."""

    async def broadcast(self, id_: str) -> Broadcast | None:
        """One of them."""

    async def broadcasts(self, stages: Collection[Stage]) -> list[Broadcast]:
        """Those in one of these stages, in the order they were made."""

    async def broadcasts_to_read(self, since: datetime) -> list[Broadcast]:
        """Those that went out and ask to be read, with something done about them since then: asked at each tick."""

    async def save_broadcast(self, broadcast: Broadcast, deliveries: Sequence[Delivery] = ()) -> None:
        """Keep it together with the rows of its recipients, all or nothing; raises LostRace."""

    async def drop_broadcast(self, id_: str) -> None:
        """Forget a draft; raises LostRace for one that waits, is to go out or has gone."""
