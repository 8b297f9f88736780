"""What is said to somebody who may not do what they asked for: who may, and whom of them to ask."""

from collections.abc import Mapping

from content.voice import Voice
from dialogs.people.model import Person
from dialogs.people.rights import Action, whom_to_ask
from dialogs.people.roster import Roster

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


def refusal(
    roster: Roster, person: Person, voice: Voice, action: Action, said: str = "", initiative: str | None = None
) -> str:
    """Who may do it, or what is `said` of it here, and somebody to ask."""
    text = voice.say(said or _SAID.get(action, "unknown-action"))
    # Somebody the roster does not know is told roles, not names.
    found = whom_to_ask(roster, person, action, initiative) if person.id in roster.people else None
    if found is None:
        return text
    asked, role = found
    return f"{text} {voice.say('whom-to-ask', name=asked.name, role=voice.say(f'role-{role}'))}"
