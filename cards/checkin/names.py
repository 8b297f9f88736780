"""What the inputs of check-in cards are called, and what their buttons carry."""

from collections.abc import Mapping

from content.voice import Voice
from dialogs.checkin.model import WHOLE, Form, Status
from dialogs.people.model import Unit

# Each before a criterion's id; a figure has its place after it.
STATUS, NOTE, BLOCKER, HELP, DUE, FIGURE = "status_", "note_", "blocker_", "help_", "due_", "figure_"
# What a rating may be.
RATINGS = range(1, 6)
EXCEPT, COMMENT, WISH, REASON, INCIDENTS = "except", "comment", "wish", "reason", "incidents"


def carried(form: Form, page: int = 0, units: tuple[str, ...] | None = None) -> dict[str, object]:
    """What a button of the form brings back: enough to know what was shown to whom."""
    return {
        "initiative": form.initiative,
        "period": form.period,
        "units": list(form.units if units is None else units),
        "then": list(form.then),
        "revisions": dict(form.revisions),
        "shown": form.last_period or "",
        "page": page,
        "proof": form.proof,
    }


def mark(voice: Voice, status: Status) -> str:
    """A colour in words, with its symbol."""
    return voice.say(f"status-{status}")


def name_of(voice: Voice, about: str, units: Mapping[str, Unit]) -> str:
    """What an answer is about, as people call it."""
    if about == WHOLE:
        return voice.say("checkin-whole")
    return units[about].name if about in units else about
