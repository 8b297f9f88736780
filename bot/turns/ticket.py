"""A question to a person in chat: ask it, follow it, and answer it at the desk."""

import re
import secrets
from collections.abc import Callable, Sequence
from datetime import date

from microsoft_teams.cards import AdaptiveCard

from bot.ports import Outgoing, Reply
from bot.turns.turn import Turn, put, show
from cards import ticket as cards
from cards.answer import person_card
from content.model import DeskKind
from dialogs.ask.flow import may_see
from dialogs.checkin.model import LostRace
from dialogs.initiative.model import Initiative
from dialogs.people.model import Unit
from dialogs.people.rights import Action, granted_role, may
from dialogs.privacy import mask
from dialogs.ticket import flow
from dialogs.ticket.desk import Matter, attendance, desks_for
from dialogs.ticket.flow import Decided, Handler, Refusal
from dialogs.ticket.model import LONGEST_TEXT, WAITING, Context, Ticket
from dialogs.ticket.telling import told

# Two at a desk who press at once meet once or twice; more means something else is wrong.
TRIES = 5
_ID = re.compile(r"[0-9a-f]{16}")


async def person(turn: Turn) -> Reply:
    """The form for a question to a person; without desks, whom to contact."""
    if not turn.private:
        return turn.text("ticket-in-private")
    contact = turn.roster.support_for(turn.person)
    matter = _matter(turn)
    desks = desks_for(turn.library.settings.desks, matter)
    if not desks:
        return show(turn.voice.say("person-title"), person_card(turn.voice, contact))
    context = await _context(turn)
    carried = {
        "ticket": secrets.token_hex(8),
        "article": _carried(turn, "article"),
        "question": _carried(turn, "question"),
    }
    form = cards.form_card(
        turn.voice,
        [(desk, attendance(desk, turn.now, matter.go_live)) for desk in desks.values()],
        carried,
        now=turn.now,
        text=context.question if context else "",
        context=context,
        contact=contact,
    )
    return show(turn.voice.say("ticket-form-title"), form)


async def open_(turn: Turn) -> Reply:
    """Keep the question and show its receipt in the place of the form; the same form sent twice is one question."""
    id_, matter = _carried(turn, "ticket"), _matter(turn)
    desks = desks_for(turn.library.settings.desks, matter)
    if not _ID.fullmatch(id_) or not desks:
        return turn.text("unknown-action")
    if earlier := await turn.store.ticket(id_):
        return _followed(turn, earlier) if earlier.asker == turn.person.id else turn.text("unknown-action")
    text = _carried(turn, cards.QUESTION)
    if refused := _refused(turn, text) or (None if text else turn.voice.say("ticket-no-text")):
        return Reply(note=refused)
    kind = str(turn.data.get(cards.KIND, ""))
    desk = desks.get(DeskKind(kind)) if kind in set(DeskKind) else None
    desk = desk or next(iter(desks.values()))
    unit = _home(turn)
    # So that those who mend the answers find what a person said; they never see who asked.
    asked = await turn.store.question(_carried(turn, "question"))
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
        context=await _context(turn) if turn.data.get(cards.ALONG) == "true" else None,
        question=asked.id if asked else "",
    )
    ticket, notices = told(opened, desk, turn.roster, turn.now)
    await turn.store.save_ticket(ticket, notices)
    turn.wake()
    return _followed(turn, ticket)


async def show_tickets(turn: Turn) -> Reply:
    """What waits for an answer, for those who give them, and what one asked oneself."""
    if not turn.private:
        return turn.text("not-for-channel")
    own = await turn.store.tickets_of(turn.person.id)
    waiting = [each for each in await turn.store.tickets(WAITING) if _handles(turn, each)]
    if not own and not waiting:
        handles = may(turn.roster, turn.person, Action.HANDLE_TICKETS, turn.today)
        return turn.text("ticket-list-none" if handles else "ticket-list-none-own")
    card = cards.list_card(turn.voice, waiting, own, _names(turn, waiting), turn.now)
    return show(turn.voice.say("ticket-list-title"), card)


async def show_ticket(turn: Turn) -> Reply:
    """One of the list: as its asker follows it, or as the desk works with it."""
    ticket = await turn.store.ticket(_carried(turn, "ticket"))
    if ticket and ticket.asker == turn.person.id and turn.private:
        return show(cards.asker_title(turn.voice, ticket), _asker_card(turn, ticket))
    if ticket and _handles(turn, ticket) and turn.private:
        return show(*_desk_card(turn, ticket))
    return turn.text("unknown-action")


async def add(turn: Turn) -> Reply:
    """The asker writes more."""
    return await _by_asker(turn, lambda ticket: flow.add(ticket, _carried(turn, cards.MORE), turn.now))


async def helped(turn: Turn) -> Reply:
    """The asker has what they need."""
    return await _by_asker(turn, lambda ticket: flow.helped(ticket, turn.now))


async def withdraw(turn: Turn) -> Reply:
    """The asker takes the question back."""
    return await _by_asker(turn, lambda ticket: flow.withdraw(ticket, turn.now))


async def take(turn: Turn) -> Reply:
    """Somebody at the desk will answer."""
    return await _by_desk(turn, lambda ticket, handler: flow.take(ticket, handler, turn.now))


async def answer(turn: Turn) -> Reply:
    """Somebody at the desk answers."""
    text = _carried(turn, cards.ANSWER)
    return await _by_desk(turn, lambda ticket, handler: flow.answer(ticket, handler, text, turn.now))


async def move(turn: Turn) -> Reply:
    """It belongs to another desk."""
    desk = turn.library.settings.desk(_carried(turn, cards.DESK))
    if desk is None:
        return turn.text("unknown-action")
    return await _by_desk(turn, lambda ticket, handler: flow.move(ticket, handler, desk.id, turn.now))


async def close(turn: Turn) -> Reply:
    """The desk ends it."""
    text = _carried(turn, cards.REASON)
    return await _by_desk(turn, lambda ticket, handler: flow.close(ticket, handler, text, turn.now))


async def reopen(turn: Turn) -> Reply:
    """The desk takes it up again."""
    return await _by_desk(turn, lambda ticket, handler: flow.reopen(ticket, handler, turn.now))


async def _by_asker(turn: Turn, decide: Callable[[Ticket], Decided]) -> Reply:
    ticket = await turn.store.ticket(_carried(turn, "ticket"))
    # Whether a question of somebody else exists is nobody's business.
    if ticket is None or ticket.asker != turn.person.id:
        return turn.text("unknown-action")
    if refused := _refused(turn, _carried(turn, cards.MORE)):
        return Reply(note=refused)
    outcome = await _changed(turn, ticket, decide)
    if outcome is Refusal.NO_TEXT:
        return Reply(note=turn.voice.say("ticket-no-text"))
    if isinstance(outcome, Refusal):
        return _followed(turn, await _as_stored(turn, ticket))
    return _followed(turn, outcome)


async def _by_desk(turn: Turn, decide: Callable[[Ticket, Handler], Decided]) -> Reply:
    ticket = await turn.store.ticket(_carried(turn, "ticket"))
    if ticket is None:
        return turn.text("unknown-action")
    role = granted_role(turn.roster, turn.person, Action.HANDLE_TICKETS, _unit_of(turn, ticket))
    if role is None:
        return Reply(note=turn.voice.say("ticket-not-yours"))
    for name in (cards.ANSWER, cards.REASON):
        if refused := _refused(turn, _carried(turn, name)):
            return Reply(note=refused)
    handler = Handler(person=turn.person.id, role=role, saw_taken_by=_carried(turn, "taken_by"))
    outcome = await _changed(turn, ticket, lambda stored: decide(stored, handler))
    if outcome is Refusal.NO_TEXT:
        return Reply(note=turn.voice.say("ticket-no-text"))
    # What somebody had begun to write stays on their card, whatever else they pressed.
    begun = _carried(turn, cards.ANSWER)
    if not isinstance(outcome, Refusal):
        return _worked_on(turn, outcome, draft="" if outcome.answer and outcome.answer.text == begun else begun)
    stored = await _as_stored(turn, ticket)
    name = _names(turn, [stored]).get(stored.taken_by or "") or turn.voice.say("ticket-somebody")
    said = turn.voice.say(f"ticket-refused-{outcome}", name=name)
    return _worked_on(turn, stored, said, draft=begun)


async def _changed(turn: Turn, ticket: Ticket, decide: Callable[[Ticket], Decided]) -> Decided:
    """Decide and save; when somebody else was faster, decide anew on what they left."""
    for _ in range(TRIES):
        decided = decide(ticket)
        if isinstance(decided, Refusal):
            return decided
        desk = turn.library.settings.desk(decided.desk)
        changed, notices = told(decided, desk, turn.roster, turn.now)
        try:
            await turn.store.save_ticket(changed, notices)
        except LostRace:
            ticket = await _as_stored(turn, ticket)
            continue
        turn.wake()
        return changed
    raise LostRace(ticket.id)


async def _as_stored(turn: Turn, ticket: Ticket) -> Ticket:
    return await turn.store.ticket(ticket.id) or ticket


def _followed(turn: Turn, ticket: Ticket) -> Reply:
    return put(cards.asker_title(turn.voice, ticket), _asker_card(turn, ticket))


def _asker_card(turn: Turn, ticket: Ticket) -> AdaptiveCard:
    desk, unit = turn.library.settings.desk(ticket.desk), _unit_of(turn, ticket)
    there = attendance(desk, turn.now, _go_live(turn, unit)) if desk else None
    return cards.asker_card(turn.voice, ticket, there, turn.now)


def _worked_on(turn: Turn, ticket: Ticket, *notes: str, draft: str = "") -> Reply:
    """The desk's card in the place of the one acted upon."""
    if not turn.private and not turn.activity.invoke:
        # An older client's card in a channel is everybody's: the outbox puts it right, in the desk's language.
        return Reply(messages=tuple(Outgoing(summary=note, text=note) for note in notes))
    return put(*_desk_card(turn, ticket, draft), *notes)


def _desk_card(turn: Turn, ticket: Ticket, draft: str = "") -> tuple[str, AdaptiveCard]:
    names = _names(turn, [ticket])
    card = cards.desk_card(turn.voice, ticket, _unit_of(turn, ticket), names, turn.now, draft=draft)
    return cards.desk_title(turn.voice, ticket, names), card


def _handles(turn: Turn, ticket: Ticket) -> bool:
    return may(turn.roster, turn.person, Action.HANDLE_TICKETS, turn.today, _unit_of(turn, ticket))


def _names(turn: Turn, tickets: Sequence[Ticket]) -> dict[str, str]:
    people = turn.roster.people
    return {each.taken_by: people[each.taken_by].name for each in tickets if each.taken_by in people}


def _unit_of(turn: Turn, ticket: Ticket) -> Unit | None:
    return turn.roster.units.get(ticket.unit or "")


def _home(turn: Turn) -> Unit | None:
    homes = (turn.roster.units.get(id_) for id_ in turn.person.units)
    return next((unit for unit in homes if unit), None)


def _matter(turn: Turn) -> Matter:
    """What the desk is chosen by, as things are now."""
    unit = _home(turn)
    initiative = _initiative(turn, unit)
    article = turn.library.articles.get(_carried(turn, "article"))
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
    asked = await turn.store.question(_carried(turn, "question"))
    article = turn.library.articles.get(_carried(turn, "article"))
    if article and not may_see(article, turn.roster.roles_of(turn.person, turn.today), turn.today):
        article = None
    if asked is None and article is None:
        return None
    return Context(
        question=asked.text if asked else "", article=article.text(turn.voice.language).title if article else ""
    )


def _carried(turn: Turn, name: str) -> str:
    value = turn.data.get(name)
    return value.strip() if isinstance(value, str) else ""


def _refused(turn: Turn, text: str) -> str | None:
    """Why a text cannot be taken; None when it can."""
    if mask(text).found:
        return turn.voice.say("identity-number")
    return turn.voice.say("too-long") if len(text) > LONGEST_TEXT else None
