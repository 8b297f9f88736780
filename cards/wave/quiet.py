"""That a wave has heard nothing for long, for whoever writes to its people."""

from microsoft_teams.cards import AdaptiveCard, CardElement

from cards.frame import act, aside, card, heading, paragraph
from cards.initiative import initiative_name
from content.voice import Voice
from dialogs.broadcast.rhythm import Quiet
from dialogs.initiative.model import Initiative


def quiet_card(voice: Voice, initiative: Initiative, quiet: Quiet) -> AdaptiveCard:
    """Since when, how often the phase wants it, and the way to write."""
    phase = voice.pick(quiet.phase.label)
    body: list[CardElement] = [
        heading(voice.say("wave-quiet", wave=quiet.wave.id)),
        aside(initiative_name(voice, initiative)),
        paragraph(voice.say("wave-quiet-since", day=voice.day(quiet.since), days=quiet.days, phase=phase)),
        paragraph(voice.say("wave-quiet-why")),
    ]
    data = {"kind": "status", "initiative": initiative.id, "wave": quiet.wave.id}
    return card(voice, body, [act(voice.say("wave-quiet-write"), "broadcast-new", data, style="positive")])
