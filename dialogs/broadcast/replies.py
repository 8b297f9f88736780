"""What people answer to a broadcast: a question or something to know, and what has become of it."""

import hashlib
from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from enum import StrEnum
from typing import Protocol

from content.refusals import Refusal, Refusals
from content.search.words import words
from dialogs.broadcast.model import Delivery, Recipient, Subject
from dialogs.ticket.model import Ticket, TicketState

# What is sent to many, and can be replied to.
SENT_TO_MANY = frozenset({Subject.MATERIAL, Subject.BROADCAST})

# Of this nothing is kept, whoever it is for.
_NEVER_KEPT = frozenset({Refusal.EMPTY, Refusal.ATTACHMENT, Refusal.TOO_LONG, Refusal.IDENTITY_NUMBER, Refusal.MEDICAL})
# Said in a thread these are between the two of us; sent as feedback they are meant for somebody.
_SMALL = frozenset({Refusal.NO_WORDS, Refusal.SMALL_TALK, Refusal.THANKS, Refusal.SWEARING, Refusal.CODE})


class Sort(StrEnum):
    """What a reply is."""

    QUESTION = "question"
    FEEDBACK = "feedback"


def sort_of(refusals: Refusals, text: str) -> Sort:
    """What a reply is when nobody said which: a question ends like one or begins like one."""
    said = words(text)
    begins = {word for found in refusals.question_words.values() for word in found}
    asks = "?" in text or bool(said and said[0] in begins)
    return Sort.QUESTION if asks else Sort.FEEDBACK


def is_kept(refusal: Refusal | None, *, chosen: bool) -> bool:
    """Whether feedback goes to a person although a question like it would be refused; `chosen`: sent as feedback."""
    return refusal not in (_NEVER_KEPT if chosen else _NEVER_KEPT | _SMALL)


def reply_id(broadcast: str, person: str, text: str, turn: int = 0) -> str:
    """What a reply is known by, so that the same one sent twice is one; `turn` tells a later one from what is over."""
    said = " ".join(words(text)) or text.strip()
    return hashlib.sha256(f"{broadcast}\n{person}\n{said}\n{turn}".encode()).hexdigest()[:16]


def by_state(tickets: Iterable[Ticket]) -> Mapping[TicketState, int]:
    """How many replies have come how far."""
    return Counter(each.state for each in tickets)


class ReplyStore(Protocol):
    """Finds what is replied to, and what was replied."""

    async def delivery_of(self, message: str, recipients: Collection[Recipient]) -> Delivery | None:
        """What brought this message to one of them, of what is sent to many; None for any other message."""

    async def tickets_about(self, broadcast: str) -> list[Ticket]:
        """The replies to a broadcast that a person answers, in the order they came."""
