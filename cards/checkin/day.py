"""The day's colour with one tap."""

from collections.abc import Mapping, Sequence
from datetime import date

from microsoft_teams.cards import AdaptiveCard, NumberInput, TextInput

from cards.checkin.names import INCIDENTS, NOTE, mark, name_of
from cards.frame import act, aside, card, heading, paragraph
from content.voice import Voice
from dialogs.checkin.model import LONGEST_NOTE, Status
from dialogs.people.model import Unit

_TAPS = (Status.GREEN, Status.YELLOW, Status.RED)


def day_card(voice: Voice, initiative: str, about: Sequence[str], day: date, units: Mapping[str, Unit]) -> AdaptiveCard:
    """Three buttons for the day; each says its colour in words."""
    data = {"initiative": initiative, "units": list(about), "day": day.isoformat()}
    body = [
        heading(voice.say("day-title")),
        paragraph(", ".join(name_of(voice, each, units) for each in about), bold=True),
        aside(voice.day(day)),
        paragraph(voice.say("day-intro")),
    ]
    return card(voice, body, [act(mark(voice, each), "day", {**data, "status": each.value}) for each in _TAPS])


def day_note_card(
    voice: Voice, initiative: str, about: Sequence[str], day: date, units: Mapping[str, Unit], status: Status
) -> AdaptiveCard:
    """The colour is kept; what happened may be said, or the colour changed."""
    names = ", ".join(name_of(voice, each, units) for each in about)
    data = {"initiative": initiative, "units": list(about), "day": day.isoformat()}
    body = [
        heading(voice.say("day-saved", status=mark(voice, status), units=names, day=voice.day(day))),
        TextInput(id=NOTE, label=voice.say("day-note"), is_multiline=True, max_length=LONGEST_NOTE),
        NumberInput(id=INCIDENTS, label=voice.say("day-incidents"), min=0, max=999),
    ]
    save = act(voice.say("checkin-blocker-submit"), "day", data, style="positive")
    others = [act(mark(voice, each), "day", {**data, "status": each.value}) for each in _TAPS if each is not status]
    return card(voice, body, [save, *others])
