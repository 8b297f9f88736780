"""Who is told what when something has happened to a ticket, and when one has waited too long."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from enum import StrEnum

from content.language import Language
from content.model import Desk, Destination, Role, TicketRules
from dialogs.broadcast.model import Delivery, Recipient
from dialogs.broadcast.notice import notice
from dialogs.people.roster import Roster
from dialogs.ticket.desk import open_time
from dialogs.ticket.model import UNTAKEN_SINCE, WAIT_BEGINS, Act, Post, Ticket, TicketState

# The names of the notices.
CARD = "ticket-card"
WORD = "ticket-word"
ANSWER = "ticket-answer"
OVERDUE = "ticket-overdue"

# What the desk reads in so many words, beside its card; of the rest the card tells.
_WORDS = frozenset({Act.ADDED, Act.ASKED_MORE, Act.WITHDRAWN})
_ARRIVALS = frozenset({Act.ASKED, Act.MOVED})


class Level(StrEnum):
    """In which way a ticket has waited too long."""

    UNTAKEN = "untaken"
    UNANSWERED = "unanswered"


def told(ticket: Ticket, desk: Desk | None, roster: Roster, now: datetime) -> tuple[Ticket, list[Delivery]]:
    """What the last thing that happened has us tell, and the ticket with where it is shown; `desk` is its own."""
    place, last = len(ticket.entries) - 1, ticket.entries[-1]
    # Cards that hang already are put right, also those of a desk it has left.
    out = [_renewed(ticket, number, now) for number in range(len(ticket.posts))]
    if last.act in _ARRIVALS and desk is not None:
        for recipient, language in _readers(desk, ticket, roster):
            arrival = notice(CARD, f"{ticket.id}/{len(ticket.posts)}", recipient, language, now)
            post = Post(delivery=arrival.id, desk=desk.id, recipient=recipient, language=language)
            ticket = replace(ticket, posts=(*ticket.posts, post))
            out.append(arrival)
    if last.act in _WORDS:
        out += _beside(WORD, f"{ticket.id}/{place}", ticket, now)
    # A desk that closes what it has answered has nothing to add.
    if (last.act is Act.ANSWERED or (last.act is Act.CLOSED and last.text)) and ticket.asker:
        asker = Recipient(to=Destination.PERSON, id=ticket.asker)
        out.append(notice(ANSWER, f"{ticket.id}/{place}", asker, ticket.language, now))
    return ticket, out


def overdue(ticket: Ticket, desk: Desk, rules: TicketRules, now: datetime) -> list[Delivery]:
    """Reminders to the desk, one for each way in which the ticket has waited too long since it last began to wait."""
    found: list[Delivery] = []
    limits = {
        Level.UNTAKEN: (UNTAKEN_SINCE, rules.untaken_hours, {TicketState.OPEN}),
        Level.UNANSWERED: (WAIT_BEGINS, rules.unanswered_hours, {TicketState.OPEN, TicketState.TAKEN}),
    }
    for level, (acts, hours, states) in limits.items():
        since, most = ticket.last(acts), timedelta(hours=hours)
        # The clock on the wall is looked at first: open hours are never more.
        if since is None or ticket.state not in states or now - since.at < most:
            continue
        if open_time(desk.hours, since.at, now) >= most:
            found += _beside(OVERDUE, f"{ticket.id}/{level}/{ticket.entries.index(since)}", ticket, now)
    return found


def shown_at(ticket: Ticket, number: int) -> bool:
    """Whether this post is where the ticket is acted upon: the desk has it, and it has not come back there since."""
    last = max((place for place, post in enumerate(ticket.posts) if post.desk != ticket.desk), default=-1)
    return number > last


def _renewed(ticket: Ticket, number: int, now: datetime) -> Delivery:
    post = ticket.posts[number]
    key = f"{ticket.id}/{number}/{ticket.revision}"
    return notice(CARD, key, post.recipient, post.language, now, replaces=post.delivery)


def _beside(name: str, key: str, ticket: Ticket, now: datetime) -> list[Delivery]:
    """A notice in the thread of each card that is acted upon."""
    return [
        notice(name, key, post.recipient, post.language, now, thread=post.delivery)
        for number, post in enumerate(ticket.posts)
        if shown_at(ticket, number)
    ]


def _readers(desk: Desk, ticket: Ticket, roster: Roster) -> Sequence[tuple[Recipient, Language]]:
    """The desk's channel; without one, everybody who has the role support for the unit."""
    if desk.channel:
        return [(Recipient(to=Destination.CHANNEL, id=desk.channel), desk.language)]
    line = {unit.id for unit in roster.line_of(ticket.unit)} if ticket.unit else set[str]()
    return [
        (Recipient(to=Destination.PERSON, id=person.id), person.language or desk.language)
        for person in roster.people.values()
        if any(grant.role is Role.SUPPORT and (grant.unit is None or grant.unit in line) for grant in person.grants)
    ]
