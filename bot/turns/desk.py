"""A question to a person as the desk works with it: take it, answer it, hand it on, end it."""

from collections.abc import Callable, Sequence

from microsoft_teams.cards import AdaptiveCard

from bot.ports import Outgoing, Reply
from bot.turns.denying import denied
from bot.turns.ticket_saving import as_stored, carried, changed, refused, unit_of
from bot.turns.turn import Turn, put
from cards import ticket as cards
from dialogs.people.rights import Action, granted_role, may
from dialogs.ticket import flow
from dialogs.ticket.flow import Decided, Handler, Refusal
from dialogs.ticket.model import Ticket


async def take(turn: Turn) -> Reply:
    """Somebody at the desk will answer."""
    return await _by_desk(turn, lambda ticket, handler: flow.take(ticket, handler, turn.now))


async def answer(turn: Turn) -> Reply:
    """Somebody at the desk answers."""
    text = carried(turn, cards.ANSWER)
    return await _by_desk(turn, lambda ticket, handler: flow.answer(ticket, handler, text, turn.now))


async def move(turn: Turn) -> Reply:
    """It belongs to another desk."""
    desk = turn.library.settings.desk(carried(turn, cards.DESK))
    if desk is None:
        return turn.text("unknown-action")
    return await _by_desk(turn, lambda ticket, handler: flow.move(ticket, handler, desk.id, turn.now))


async def close(turn: Turn) -> Reply:
    """The desk ends it."""
    text = carried(turn, cards.REASON)
    return await _by_desk(turn, lambda ticket, handler: flow.close(ticket, handler, text, turn.now))


async def reopen(turn: Turn) -> Reply:
    """The desk takes it up again."""
    return await _by_desk(turn, lambda ticket, handler: flow.reopen(ticket, handler, turn.now))


def handles(turn: Turn, ticket: Ticket) -> bool:
    """Whether this person may answer it."""
    return may(turn.roster, turn.person, Action.HANDLE_TICKETS, turn.today, unit_of(turn, ticket), ticket.initiative)


def takers(turn: Turn, tickets: Sequence[Ticket]) -> dict[str, str]:
    """The names of those who have taken them, by their ids."""
    people = turn.roster.people
    return {each.taken_by: people[each.taken_by].name for each in tickets if each.taken_by in people}


def desk_card(turn: Turn, ticket: Ticket, draft: str = "") -> tuple[str, AdaptiveCard]:
    """How it stands in a line, and the card to work with; `draft` is an answer that was begun."""
    names = takers(turn, [ticket])
    card = cards.desk_card(turn.voice, ticket, unit_of(turn, ticket), names, turn.now, draft=draft)
    return cards.desk_title(turn.voice, ticket, names), card


def _worked_on(turn: Turn, ticket: Ticket, *notes: str, draft: str = "") -> Reply:
    """The desk's card in the place of the one acted upon."""
    if not turn.private and not turn.activity.invoke:
        # An older client's card in a channel is everybody's: the outbox puts it right, in the desk's language.
        return Reply(messages=tuple(Outgoing(summary=note, text=note) for note in notes))
    return put(*desk_card(turn, ticket, draft), *notes)


async def _by_desk(turn: Turn, decide: Callable[[Ticket, Handler], Decided]) -> Reply:
    ticket = await turn.store.ticket(carried(turn, "ticket"))
    if ticket is None:
        return turn.text("unknown-action")
    role = granted_role(turn.roster, turn.person, Action.HANDLE_TICKETS, unit_of(turn, ticket), ticket.initiative)
    if role is None:
        return denied(turn, Action.HANDLE_TICKETS, initiative=ticket.initiative)
    for name in (cards.ANSWER, cards.REASON):
        if no := refused(turn, carried(turn, name)):
            return Reply(note=no)
    handler = Handler(person=turn.person.id, role=role, saw_taken_by=carried(turn, "taken_by"))
    outcome = await changed(turn, ticket, lambda stored: decide(stored, handler))
    if outcome is Refusal.NO_TEXT:
        return Reply(note=turn.voice.say("ticket-no-text"))
    # What somebody had begun to write stays on their card, whatever else they pressed.
    begun = carried(turn, cards.ANSWER)
    if not isinstance(outcome, Refusal):
        return _worked_on(turn, outcome, draft="" if outcome.answer and outcome.answer.text == begun else begun)
    stored = await as_stored(turn, ticket)
    name = takers(turn, [stored]).get(stored.taken_by or "") or turn.voice.say("ticket-somebody")
    said = turn.voice.say(f"ticket-refused-{outcome}", name=name)
    return _worked_on(turn, stored, said, draft=begun)
