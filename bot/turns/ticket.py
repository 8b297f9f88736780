"""A question to a person as the asker meets it: ask it, follow it, add to it, take it back."""

import re
import secrets
from collections.abc import Callable
from datetime import date

from microsoft_teams.cards import AdaptiveCard

from bot.ports import Outgoing, Reply
from bot.turns.desk import desk_card, handles, takers
from bot.turns.ticket_saving import as_stored, carried, changed, refused, unit_of
from bot.turns.turn import Turn, put, show
from cards import ticket as cards
from cards.answer import person_card
from content.settings import DeskKind
from dialogs.ask.flow import may_see
from dialogs.initiative.model import Initiative
from dialogs.people.model import Unit
from dialogs.people.rights import Action, may
from dialogs.ticket import flow
from dialogs.ticket.desk import Matter, attendance, desks_for
from dialogs.ticket.flow import Decided, Refusal
from dialogs.ticket.model import WAITING, Context, Ticket
from dialogs.ticket.telling import told

_ID = re.compile(r"[0-9a-f]{16}")


async def person(turn: Turn) -> Reply:
    """The form for a question to a person; without desks, whom to contact."""
    contact = turn.roster.support_for(turn.person)
    matter = matter_for(turn, home(turn))
    desks = desks_for(turn.library.settings.desks, matter)
    if not desks:
        return show(turn.voice.say("person-title"), person_card(turn.voice, contact))
    context = await _context(turn)
    found_again_by = {
        "ticket": secrets.token_hex(8),
        "article": carried(turn, "article"),
        "question": carried(turn, "question"),
    }
    form = cards.form_card(
        turn.voice,
        [(desk, attendance(desk, turn.now, matter.go_live)) for desk in desks.values()],
        found_again_by,
        now=turn.now,
        text=context.question if context else "",
        context=context,
        contact=contact,
    )
    return show(turn.voice.say("ticket-form-title"), form)


async def open_(turn: Turn) -> Reply:
    """Keep the question and show its receipt in the place of the form; the same form sent twice is one question."""
    unit = home(turn)
    id_, matter = carried(turn, "ticket"), matter_for(turn, unit)
    desks = desks_for(turn.library.settings.desks, matter)
    if not turn.private or not _ID.fullmatch(id_) or not desks:
        return turn.text("unknown-action")
    if earlier := await turn.store.ticket(id_):
        return _followed(turn, earlier) if earlier.asker == turn.person.id else turn.text("unknown-action")
    text = carried(turn, cards.QUESTION)
    if no := refused(turn, text) or (None if text else turn.voice.say("ticket-no-text")):
        return Reply(note=no)
    kind = str(turn.data.get(cards.KIND, ""))
    desk = desks.get(DeskKind(kind)) if kind in set(DeskKind) else None
    desk = desk or next(iter(desks.values()))
    along = turn.data.get(cards.ALONG) == "true"
    asked = await turn.store.question(carried(turn, "question"))
    # Those who mend the answers then find what a person said. Kept beside who asked, so only what the asker sent here.
    known = asked.id if asked and (along or asked.text == text) else ""
    opened = flow.open_ticket(
        id_,
        await turn.store.next_ticket_number(),
        text,
        language=turn.voice.language,
        asker=turn.person.id,
        unit=unit.id if unit else None,
        initiative=matter.initiative,
        topic=matter.topic,
        desk=desk.id,
        now=turn.now,
        context=await _context(turn) if along else None,
        question=known,
    )
    ticket, notices = told(opened, desk, turn.roster, turn.now)
    await turn.store.save_ticket(ticket, notices)
    turn.wake()
    return _followed(turn, ticket)


async def show_tickets(turn: Turn) -> Reply:
    """What waits for an answer, for those who give them, and what one asked oneself."""
    own = await turn.store.tickets_of(turn.person.id)
    waiting = [each for each in await turn.store.tickets(WAITING) if handles(turn, each)]
    if not own and not waiting:
        answers = may(turn.roster, turn.person, Action.HANDLE_TICKETS, turn.today)
        return turn.text("ticket-list-none" if answers else "ticket-list-none-own")
    card = cards.list_card(turn.voice, waiting, own, takers(turn, waiting), turn.now)
    return show(turn.voice.say("ticket-list-title"), card)


async def show_ticket(turn: Turn) -> Reply:
    """One of the list: as its asker follows it, or as the desk works with it."""
    ticket = await turn.store.ticket(carried(turn, "ticket"))
    if ticket and ticket.asker == turn.person.id and turn.private:
        return show(cards.asker_title(turn.voice, ticket), _asker_card(turn, ticket))
    if ticket and handles(turn, ticket) and turn.private:
        return show(*desk_card(turn, ticket))
    return turn.text("unknown-action")


async def add(turn: Turn) -> Reply:
    """The asker writes more."""
    more = carried(turn, cards.MORE)
    if no := refused(turn, more):
        return Reply(note=no)
    return await _by_asker(turn, lambda ticket: flow.add(ticket, more, turn.now))


async def helped(turn: Turn) -> Reply:
    """The asker has what they need."""
    return await _by_asker(turn, lambda ticket: flow.helped(ticket, turn.now))


async def withdraw(turn: Turn) -> Reply:
    """The asker takes the question back."""
    return await _by_asker(turn, lambda ticket: flow.withdraw(ticket, turn.now))


async def _by_asker(turn: Turn, decide: Callable[[Ticket], Decided]) -> Reply:
    ticket = await turn.store.ticket(carried(turn, "ticket"))
    # Whether a question of somebody else exists is nobody's business, nor in a channel that this one does.
    if ticket is None or ticket.asker != turn.person.id or not turn.private:
        return turn.text("unknown-action")
    outcome = await changed(turn, ticket, decide)
    if outcome is Refusal.NO_TEXT:
        return Reply(note=turn.voice.say("ticket-no-text"))
    if isinstance(outcome, Refusal):
        return _followed(turn, await as_stored(turn, ticket))
    return _followed(turn, outcome)


def _followed(turn: Turn, ticket: Ticket) -> Reply:
    return put(cards.asker_title(turn.voice, ticket), _asker_card(turn, ticket))


def _asker_card(turn: Turn, ticket: Ticket) -> AdaptiveCard:
    desk, unit = turn.library.settings.desk(ticket.desk), unit_of(turn, ticket)
    there = attendance(desk, turn.now, _go_live(turn, unit)) if desk else None
    return cards.asker_card(turn.voice, ticket, there, turn.now)


def receipt(turn: Turn, ticket: Ticket) -> Outgoing:
    """How it stands with a question, for the one who asked."""
    return Outgoing(summary=cards.asker_title(turn.voice, ticket), card=_asker_card(turn, ticket))


def home(turn: Turn) -> Unit | None:
    """The asker's own unit."""
    homes = (turn.roster.units.get(id_) for id_ in turn.person.units)
    return next((unit for unit in homes if unit), None)


def matter_for(turn: Turn, unit: Unit | None) -> Matter:
    """What the desk is chosen by, as things are now, for somebody of this unit."""
    initiative = _initiative(turn, unit)
    article = turn.library.articles.get(carried(turn, "article"))
    return Matter(
        line=tuple(above.id for above in turn.roster.line_of(unit.id)) if unit else (),
        initiative=initiative.id if initiative else None,
        topic=article.text(turn.voice.language).topic if article else None,
        go_live=_go_live(turn, unit),
    )


def _initiative(turn: Turn, unit: Unit | None) -> Initiative | None:
    return next((each for each in turn.roster.initiatives.values() if unit and unit.id in each.units), None)


def _go_live(turn: Turn, unit: Unit | None) -> date | None:
    initiative = _initiative(turn, unit)
    return initiative.go_live(unit.id) if initiative and unit else None


async def _context(turn: Turn) -> Context | None:
    """What the asker had asked the bot and was shown; found again by id: what a button carries is not trusted."""
    asked = await turn.store.question(carried(turn, "question"))
    article = turn.library.articles.get(carried(turn, "article"))
    if article and not may_see(article, turn.roster.roles_of(turn.person, turn.today), turn.today):
        article = None
    if asked is None and article is None:
        return None
    return Context(
        question=asked.text if asked else "", article=article.text(turn.voice.language).title if article else ""
    )
