"""What can be done with a ticket, and what makes no sense: each a new ticket, or the reason why not."""

from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from content.language import Language
from dialogs.ticket.model import OVER, WAITING, Act, Context, Entry, Ticket, TicketState


class Refusal(StrEnum):
    """Why something was not done; a phrase of the same name explains it."""

    TAKEN = "taken"
    YOURS = "yours"
    ANSWERED = "answered"
    CLOSED = "closed"
    WITHDRAWN = "withdrawn"
    WAITING = "waiting"
    SAME_DESK = "same-desk"
    NO_TEXT = "no-text"


Decided = Ticket | Refusal


@dataclass(frozen=True, slots=True, kw_only=True)
class Handler:
    """Somebody at a desk; `saw_taken_by` is who had the ticket on the card they acted on."""

    person: str
    role: str
    saw_taken_by: str = ""


def open_ticket(
    id_: str,
    number: int,
    text: str,
    *,
    language: Language,
    asker: str,
    unit: str | None,
    initiative: str | None,
    topic: str | None,
    desk: str,
    now: datetime,
    context: Context | None = None,
    question: str = "",
) -> Ticket:
    """A new ticket at a desk; `text` holds no identity numbers."""
    return Ticket(
        id=id_,
        number=number,
        text=text,
        language=language,
        asker=asker,
        unit=unit,
        initiative=initiative,
        topic=topic,
        desk=desk,
        state=TicketState.OPEN,
        entries=(Entry(act=Act.ASKED, by=asker, at=now, desk=desk),),
        context=context,
        question=question,
    )


def take(ticket: Ticket, handler: Handler, now: datetime) -> Decided:
    """Say that one will answer; from somebody else only by who knew that they had it."""
    if ticket.state not in WAITING:
        return _over(ticket)
    if ticket.taken_by == handler.person:
        return Refusal.YOURS
    if _with_another(ticket, handler):
        return Refusal.TAKEN
    return _after(ticket, _entry(Act.TAKEN, handler, ticket, now), TicketState.TAKEN, taken_by=handler.person)


def answer(ticket: Ticket, handler: Handler, text: str, now: datetime) -> Decided:
    """Answer the asker; an answered one may be answered further, a closed one must be reopened first."""
    if ticket.state in OVER:
        return _over(ticket)
    if _with_another(ticket, handler):
        return Refusal.TAKEN
    if not text:
        return Refusal.NO_TEXT
    entry = _entry(Act.ANSWERED, handler, ticket, now, text)
    return _after(ticket, entry, TicketState.ANSWERED, taken_by=handler.person)


def move(ticket: Ticket, handler: Handler, desk: str, now: datetime) -> Decided:
    """Hand it to another desk, where nobody has taken it yet."""
    if ticket.state not in WAITING:
        return _over(ticket)
    if desk == ticket.desk:
        return Refusal.SAME_DESK
    entry = _entry(Act.MOVED, handler, replace(ticket, desk=desk), now)
    return _after(replace(ticket, desk=desk), entry, TicketState.OPEN, taken_by=None)


def close(ticket: Ticket, handler: Handler, text: str, now: datetime) -> Decided:
    """End it; without an answer the asker is owed a word about why."""
    if ticket.state in OVER:
        return _over(ticket)
    if ticket.state in WAITING and not text:
        return Refusal.NO_TEXT
    return _after(ticket, _entry(Act.CLOSED, handler, ticket, now, text), TicketState.CLOSED)


def reopen(ticket: Ticket, handler: Handler, now: datetime) -> Decided:
    """Take up again what was closed or answered."""
    if ticket.state in WAITING:
        return Refusal.WAITING
    if ticket.state is TicketState.WITHDRAWN:
        return Refusal.WITHDRAWN
    entry = _entry(Act.REOPENED, handler, ticket, now)
    return _after(ticket, entry, TicketState.TAKEN, taken_by=handler.person)


def add(ticket: Ticket, text: str, now: datetime) -> Decided:
    """The asker writes more; after an answer this opens the ticket again for whoever gave it."""
    if ticket.state is TicketState.WITHDRAWN:
        return Refusal.WITHDRAWN
    if not text:
        return Refusal.NO_TEXT
    act = Act.ADDED if ticket.state in WAITING else Act.ASKED_MORE
    state = TicketState.TAKEN if ticket.taken_by else TicketState.OPEN
    return _after(ticket, _by_asker(act, ticket, now, text), state)


def helped(ticket: Ticket, now: datetime) -> Decided:
    """The asker has what they need."""
    if ticket.state is not TicketState.ANSWERED:
        return _over(ticket)
    return _after(ticket, _by_asker(Act.HELPED, ticket, now), TicketState.CLOSED)


def withdraw(ticket: Ticket, now: datetime) -> Decided:
    """The asker takes the question back, and all they wrote with it."""
    if ticket.state not in WAITING:
        return _over(ticket)
    entries = tuple(replace(each, text="") for each in ticket.entries)
    emptied = replace(ticket, text="", context=None, question="", entries=entries)
    return _after(emptied, _by_asker(Act.WITHDRAWN, ticket, now), TicketState.WITHDRAWN)


def _over(ticket: Ticket) -> Refusal:
    return Refusal.WAITING if ticket.state in WAITING else Refusal(ticket.state.value)


def _with_another(ticket: Ticket, handler: Handler) -> bool:
    return ticket.taken_by not in (None, handler.person, handler.saw_taken_by)


def _entry(act: Act, handler: Handler, ticket: Ticket, now: datetime, text: str = "") -> Entry:
    return Entry(act=act, by=handler.person, at=now, desk=ticket.desk, role=handler.role, text=text)


def _by_asker(act: Act, ticket: Ticket, now: datetime, text: str = "") -> Entry:
    return Entry(act=act, by=ticket.asker, at=now, desk=ticket.desk, text=text)


def _after(ticket: Ticket, entry: Entry, state: TicketState, **changes: str | None) -> Ticket:
    taken_by = changes.get("taken_by", ticket.taken_by)
    entries = (*ticket.entries, entry)
    return replace(ticket, state=state, entries=entries, taken_by=taken_by, revision=ticket.revision + 1)
