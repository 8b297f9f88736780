"""Sitting a round out, with a reason."""

from collections.abc import Mapping

from microsoft_teams.cards import AdaptiveCard, TextInput

from cards.checkin.names import REASON, carried, name_of
from cards.frame import act, card, heading, paragraph
from content.voice import Voice
from dialogs.checkin.model import LONGEST_NOTE, Form
from dialogs.initiative.rounds import week_of
from dialogs.people.model import Unit


def skip_card(voice: Voice, form: Form, units: Mapping[str, Unit]) -> AdaptiveCard:
    """Why these units are not heard from this time."""
    reason = TextInput(
        id=REASON,
        label=voice.say("checkin-skip-reason"),
        is_multiline=True,
        is_required=True,
        error_message=voice.say("checkin-reason-missing"),
        max_length=LONGEST_NOTE,
    )
    names = ", ".join(name_of(voice, each, units) for each in form.units)
    body = [
        heading(voice.say("checkin-skip-title", week=week_of(form.period))),
        paragraph(names, bold=True),
        paragraph(voice.say("checkin-skip-text")),
        reason,
    ]
    return card(voice, body, [act(voice.say("checkin-skip"), "checkin-skip-submit", carried(form))])
