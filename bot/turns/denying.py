"""Says no to somebody who may not do what they asked for; nothing was changed."""

from bot.ports import Outgoing, Reply
from bot.refusal import refusal
from bot.turns.turn import Turn
from dialogs.people.rights import Action


def denied(turn: Turn, action: Action, said: str = "", initiative: str | None = None) -> Reply:
    """Who may do it, or what is `said` of it here, and somebody to ask.

    Beside a ticket's card it is a note: what somebody had begun to write stays in it.
    """
    text = refusal(turn.roster, turn.person, turn.voice, action, said, initiative)
    if action is Action.HANDLE_TICKETS:
        return Reply(note=text, denied=True)
    return Reply(messages=(Outgoing(summary=text, text=text),), denied=True)
