"""What is said to somebody who may not do what they asked for: who may, and whom of them to ask."""

from collections.abc import Mapping

from bot.ports import Outgoing, Reply
from bot.turns.turn import Turn
from dialogs.people.rights import Action, whom_to_ask

# Actions that are for everyone, or for whom a thing names alone, are refused by the row that has looked at the thing.
_SAID: Mapping[Action, str] = {
    Action.SHARE: "extension-not-yours",
    Action.HANDLE_TICKETS: "ticket-not-yours",
    Action.SEE_GAPS: "gaps-not-yours",
    Action.WRITE_ANSWER: "gaps-not-yours",
    Action.APPROVE_ANSWER: "gaps-not-yours",
    Action.ANSWER_CHECKIN: "checkin-not-yours",
    Action.HAND_OVER: "checkin-no-units",
    Action.ANSWER_PULSE: "pulse-not-yours",
    Action.SEE_STATUS: "status-not-yours",
    Action.HANDLE_ACTIONS: "action-not-yours",
    Action.READ_REPORT: "report-not-yours",
    Action.WRITE_REPORT: "report-not-yours",
    Action.SEE_GATES: "gate-not-yours",
    Action.DECIDE_GATE: "gate-not-yours",
    Action.SEE_WAVES: "waves-not-yours",
    Action.CHANGE_WAVE: "wave-not-yours",
    Action.SEE_BROADCASTS: "broadcast-not-yours",
    Action.SEND_BROADCAST: "broadcast-not-yours",
    Action.APPROVE_BROADCAST: "broadcast-not-yours",
    Action.SEE_REACH: "ledger-not-there",
    Action.POST_GOOD_NEWS: "good-news-not-yours",
}


def denied(turn: Turn, action: Action, said: str = "", initiative: str | None = None) -> Reply:
    """Who may do it, or what is `said` of it here, and somebody to ask; nothing was changed.

    Beside a ticket's card it is a note: what somebody had begun to write stays in it.
    """
    text = turn.voice.say(said or _SAID.get(action, "unknown-action"))
    # Somebody the roster does not know is told roles, not names.
    known = turn.person.id in turn.roster.people
    found = whom_to_ask(turn.roster, turn.person, action, initiative) if known else None
    if found:
        person, role = found
        text = f"{text} {turn.voice.say('whom-to-ask', name=person.name, role=turn.voice.say(f'role-{role}'))}"
    if action is Action.HANDLE_TICKETS:
        return Reply(note=text, denied=True)
    return Reply(messages=(Outgoing(summary=text, text=text),), denied=True)
