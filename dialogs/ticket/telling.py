"""Who is told what when something has happened to a ticket, and when one has waited too long."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from enum import StrEnum

from content.language import Language
from content.model import Destination, Role
from content.settings import Desk, TicketRules
from dialogs.broadcast.model import Delivery, Recipient
from dialogs.broadcast.notice import notice, notice_id
from dialogs.people.rights import Action, granted_role
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


Reader = tuple[Recipient, Language]


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
        ticket, arrivals = _posted(ticket, desk, _readers(desk, ticket, roster), now)
        out += arrivals
    if last.act in _WORDS:
        out += _beside(WORD, f"{ticket.id}/{place}", ticket, now)
    # A desk that closes what it has answered has nothing to add.
    if (last.act is Act.ANSWERED or (last.act is Act.CLOSED and last.text)) and ticket.asker:
        asker = Recipient(to=Destination.PERSON, id=ticket.asker)
        out.append(notice(ANSWER, f"{ticket.id}/{place}", asker, ticket.language, now))
    return ticket, out


def brought_to_people(ticket: Ticket, desk: Desk, roster: Roster, now: datetime) -> tuple[Ticket, list[Delivery]]:
    """The ticket in the chats of those who may answer it, for a channel that could not be written to."""
    ticket, arrivals = _posted(ticket, desk, _people(desk, ticket, roster), now)
    return replace(ticket, revision=ticket.revision + 1), arrivals


def is_for(person: str, ticket: Ticket, roster: Roster) -> bool:
    """Whether they still have a role by which they may answer it."""
    known, unit = roster.people.get(person), roster.units.get(ticket.unit or "")
    return known is not None and bool(granted_role(roster, known, Action.HANDLE_TICKETS, unit, ticket.initiative))


def answers_sent(ticket: Ticket) -> list[str]:
    """The ids that deliveries to the asker have, or would have had."""
    asker = Recipient(to=Destination.PERSON, id=ticket.asker or "")
    return [notice_id(ANSWER, f"{ticket.id}/{place}", asker) for place in range(len(ticket.entries))]


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


def _posted(ticket: Ticket, desk: Desk, readers: Sequence[Reader], now: datetime) -> tuple[Ticket, list[Delivery]]:
    """A new card for each of them, and the ticket that knows where they hang."""
    arrivals: list[Delivery] = []
    for recipient, language in readers:
        arrival = notice(CARD, f"{ticket.id}/{len(ticket.posts)}", recipient, language, now)
        post = Post(delivery=arrival.id, desk=desk.id, recipient=recipient, language=language)
        ticket = replace(ticket, posts=(*ticket.posts, post))
        arrivals.append(arrival)
    return ticket, arrivals


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


def _readers(desk: Desk, ticket: Ticket, roster: Roster) -> Sequence[Reader]:
    """The desk's channel; without one, people."""
    if desk.channel:
        return [(Recipient(to=Destination.CHANNEL, id=desk.channel), desk.language)]
    return _people(desk, ticket, roster)


def _people(desk: Desk, ticket: Ticket, roster: Roster) -> Sequence[Reader]:
    """Those with the role support for the unit, else all who may answer for it."""
    unit = roster.units.get(ticket.unit or "")
    line = {above.id for above in roster.line_of(unit.id)} if unit else set[str]()
    support = [
        person
        for person in roster.granted()
        if any(grant.role is Role.SUPPORT and grant.covers(line, ticket.initiative) for grant in person.grants)
    ]
    # A question must reach somebody, also where nobody has been given that role.
    answering = Action.HANDLE_TICKETS
    others = (each for each in roster.granted() if granted_role(roster, each, answering, unit, ticket.initiative))
    people = support or [*others]
    return [(Recipient(to=Destination.PERSON, id=each.id), each.language or desk.language) for each in people]
