"""What those who lead a wave's units are told when it is put into another phase."""

from collections.abc import Sequence
from datetime import date

from microsoft_teams.cards import AdaptiveCard, CardElement

from cards.frame import act, aside, card, heading, paragraph
from cards.gate.gate import few
from cards.initiative import initiative_name
from content.playbook import Phase
from content.voice import Voice
from dialogs.initiative.model import Initiative


def told_card(
    voice: Voice,
    initiative: Initiative,
    phase: Phase,
    units: Sequence[str],
    questions: int,
    first_round: date,
    *,
    anew: bool,
) -> AdaptiveCard:
    """The phase, what it settles, and what the leader is asked about these units from which day."""
    body: list[CardElement] = [
        heading(voice.say("wave-told", units=few(voice, units), phase=voice.pick(phase.label))),
        aside(initiative_name(voice, initiative)),
        paragraph(voice.pick(phase.settles)),
    ]
    if questions:
        body.append(paragraph(voice.say("wave-told-asked", day=voice.day(first_round), count=questions)))
        if anew:
            body.append(paragraph(voice.say("wave-told-anew")))
    else:
        body.append(paragraph(voice.say("wave-told-nothing")))
    return card(voice, body, [act(voice.say("help-checkin-button"), "checkin")] if questions else [])
