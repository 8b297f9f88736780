"""A ticket: a question that a person answers, and all that happened to it."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from typing import Protocol

from content.language import Language
from dialogs.broadcast.model import Delivery, Recipient

# A question fits a card; what is longer is told better by voice.
LONGEST_TEXT = 2_000


class TicketState(StrEnum):
    """How far a question has come."""

    OPEN = "open"
    TAKEN = "taken"
    ANSWERED = "answered"
    CLOSED = "closed"
    WITHDRAWN = "withdrawn"


WAITING = frozenset({TicketState.OPEN, TicketState.TAKEN})
OVER = frozenset({TicketState.CLOSED, TicketState.WITHDRAWN})


class Act(StrEnum):
    """What somebody did with a ticket; the first six are the desk's, the others the asker's."""

    TAKEN = "taken"
    ANSWERED = "answered"
    MOVED = "moved"
    CLOSED = "closed"
    REOPENED = "reopened"
    ASKED = "asked"
    ADDED = "added"
    ASKED_MORE = "asked-more"
    HELPED = "helped"
    WITHDRAWN = "withdrawn"


ASKERS = frozenset({Act.ASKED, Act.ADDED, Act.ASKED_MORE, Act.HELPED, Act.WITHDRAWN})
# From these on the asker waits for the desk anew.
WAIT_BEGINS = frozenset({Act.ASKED, Act.ASKED_MORE, Act.REOPENED})
# From these on the desk has not taken it up yet.
UNTAKEN_SINCE = WAIT_BEGINS | {Act.MOVED}


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One thing that happened: who did it, in which role, at which desk, and what they wrote.

    `by` is a person's id; None once it has been forgotten.
    """

    act: Act
    by: str | None
    at: datetime
    desk: str
    role: str = ""
    text: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Context:
    """What the asker agreed to send along: the question put to the bot, and the title of the article it showed."""

    question: str = ""
    article: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Post:
    """Where a desk sees the ticket: the delivery that brought the card, to whom, in which language."""

    delivery: str
    desk: str
    recipient: Recipient
    language: Language


@dataclass(frozen=True, slots=True, kw_only=True)
class Ticket:
    """A question to a person; `number` is what people quote.

    `posts` are all the cards that show it, the last desk's being the ones to act on. `revision` counts saves from 1; a
    store refuses one that does not follow what it holds.
    """

    id: str
    number: int
    text: str
    language: Language
    asker: str | None
    unit: str | None
    initiative: str | None
    topic: str | None
    desk: str
    state: TicketState
    entries: tuple[Entry, ...]
    taken_by: str | None = None
    context: Context | None = None
    # The id of the question that the bot had answered badly or not at all, when that is where it began.
    question: str = ""
    # The broadcast it is a reply to, as deliveries know it.
    about: str = ""
    posts: tuple[Post, ...] = ()
    revision: int = 1

    @property
    def opened(self) -> datetime:
        """When it was asked."""
        return self.entries[0].at

    @property
    def answer(self) -> Entry | None:
        """The latest answer."""
        return self.last(frozenset({Act.ANSWERED}))

    @property
    def is_feedback(self) -> bool:
        """Whether it is a reply that asks nothing: one that asks begins with a question to the bot."""
        return bool(self.about) and not self.question

    def last(self, acts: Collection[Act]) -> Entry | None:
        """The latest entry of one of these kinds."""
        return next((entry for entry in reversed(self.entries) if entry.act in acts), None)

    def forgetting_the_asker(self) -> "Ticket":
        """The same without who asked."""
        entries = tuple(replace(each, by=None) if each.act in ASKERS else each for each in self.entries)
        return replace(self, asker=None, entries=entries, revision=self.revision + 1)


class TicketStore(Protocol):
    """Keeps tickets."""

    async def next_ticket_number(self) -> int:
        """A number that no ticket has had."""

    async def ticket(self, id_: str) -> Ticket | None:
        """One ticket."""

    async def tickets(self, states: Collection[TicketState]) -> list[Ticket]:
        """Those in one of these states, in the order they were asked."""

    async def tickets_of(self, asker: str) -> list[Ticket]:
        """What this person asked, in the order they asked."""

    async def tickets_untouched_since(self, moment: datetime) -> list[Ticket]:
        """Those that nobody waits for, with nothing done since then, whose asker is still known."""

    async def save_ticket(self, ticket: Ticket, notices: Sequence[Delivery] = ()) -> None:
        """Keep it, and plan what it has us tell others, durably together; raises LostRace."""

    async def forget_asker(self, ticket: Ticket) -> None:
        """Keep it without who asked, and forget what was sent to them; raises LostRace."""
