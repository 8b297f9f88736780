"""What the asker's and the desk's side of a ticket have in common: what a button carried, and how a change is saved."""

from collections.abc import Callable

from bot.turns.saving import until_saved
from bot.turns.turn import Turn
from dialogs.people.model import Unit
from dialogs.privacy import MASK
from dialogs.ticket.flow import Decided, Refusal
from dialogs.ticket.model import LONGEST_TEXT, Ticket
from dialogs.ticket.telling import told


async def changed(turn: Turn, ticket: Ticket, decide: Callable[[Ticket], Decided]) -> Decided:
    """Decide and save; when somebody else was faster, decide anew on what they left."""

    async def attempt() -> Decided:
        decided = decide(await as_stored(turn, ticket))
        if isinstance(decided, Refusal):
            return decided
        desk = turn.library.settings.desk(decided.desk)
        new, notices = told(decided, desk, turn.roster, turn.now)
        await turn.store.save_ticket(new, notices)
        turn.wake()
        return new

    return await until_saved(attempt)


async def as_stored(turn: Turn, ticket: Ticket) -> Ticket:
    """The ticket as it is now."""
    return await turn.store.ticket(ticket.id) or ticket


def unit_of(turn: Turn, ticket: Ticket) -> Unit | None:
    """The asker's unit, where the roster still has it."""
    return turn.roster.units.get(ticket.unit or "")


def carried(turn: Turn, name: str) -> str:
    """A text that a button carried or an input held, without space around it; empty when there is none."""
    value = turn.data.get(name)
    return value.strip() if isinstance(value, str) else ""


def refused(turn: Turn, text: str) -> str | None:
    """Why a text cannot be taken; None when it can."""
    if MASK in text:
        return turn.voice.say("identity-number")
    return turn.voice.say("ticket-too-long", most=LONGEST_TEXT) if len(text) > LONGEST_TEXT else None
