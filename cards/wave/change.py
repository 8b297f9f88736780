"""A wave that is put into another phase: the choice, and what it means before it is done."""

from collections.abc import Sequence
from datetime import date

from microsoft_teams.cards import AdaptiveCard, CardElement, Choice, ChoiceSetInput

from cards.frame import act, aside, card, heading, paragraph
from cards.gate.gate import few, gate_name
from cards.wave.overview import WaveRow, standing_lines, wave_line
from content.playbook import Criterion, Phase
from content.voice import Voice
from dialogs.gate.flow import Scheduled
from dialogs.initiative.model import Initiative
from dialogs.initiative.telling import BY_DATE

PHASE = "phase"
MOST_NAMES, MOST_QUESTIONS, MOST_GATES = 12, 8, 8


def choose_card(
    voice: Voice, initiative: Initiative, row: WaveRow, phases: Sequence[Phase], by_date: Phase
) -> AdaptiveCard:
    """Where the wave is, and where it may be put; back to its date when a hand is on it."""
    body: list[CardElement] = [heading(wave_line(voice, row.wave)), *standing_lines(voice, row)]
    choices = [Choice(title=voice.pick(each.label), value=each.id) for each in phases]
    if row.by_hand:
        title = voice.say("wave-by-date", phase=voice.pick(by_date.label))
        choices.append(Choice(title=title, value=BY_DATE))
    data = {"initiative": initiative.id, "wave": row.key}
    day = act(voice.say("replan-button"), "wave-day", data)
    back = act(voice.say("gate-back"), "waves", {"initiative": initiative.id})
    # A phase need not be chosen for these.
    day.associated_inputs = back.associated_inputs = "none"
    if not choices:
        return card(voice, [*body, paragraph(voice.say("wave-nowhere"))], [day, back])
    body.append(aside(voice.say("wave-forward-only" if row.playbook.linear else "wave-any-phase")))
    body.append(
        ChoiceSetInput(
            id=PHASE,
            label=voice.say("wave-which-phase"),
            style="expanded",
            choices=choices,
            wrap=True,
            is_required=True,
            error_message=voice.say("wave-which-phase-missing"),
        )
    )
    return card(voice, body, [act(voice.say("wave-preview"), "wave-preview", data, style="positive"), day, back])


def preview_card(
    voice: Voice,
    initiative: Initiative,
    row: WaveRow,
    phase: Phase,
    asked: Sequence[Criterion],
    others: int,
    anew: Sequence[Scheduled],
    to_take: Sequence[Scheduled],
    first_round: date,
    *,
    by_date: bool,
    daily: bool = False,
    note: str = "",
) -> AdaptiveCard:
    """Which units, what they are asked from which day, which decisions come up; done only when it is pressed again.

    `asked` is what the unit's leader is asked in the phase, `others` how many questions go to anybody else; `daily`:
    the day's one-tap card comes on top.
    """
    body: list[CardElement] = [
        heading(voice.say("wave-confirm", wave=row.wave.id, phase=voice.pick(phase.label))),
        *([paragraph(note, bold=True)] if note else []),
        paragraph(voice.pick(phase.settles)),
    ]
    if row.units:
        names = few(voice, row.units, MOST_NAMES)
        body.append(paragraph(voice.say("wave-units", count=len(row.units), names=names)))
    else:
        body.append(paragraph(voice.say("wave-no-units")))
    if row.wave.paused:
        body.append(paragraph(voice.say("wave-means-paused")))
    elif asked:
        body.append(paragraph(voice.say("wave-means-asked", day=voice.day(first_round), count=len(asked)), apart=True))
        body += [aside(f"• {voice.pick(each.label)}") for each in asked[:MOST_QUESTIONS]]
        if len(asked) > MOST_QUESTIONS:
            body.append(aside(f"+ {len(asked) - MOST_QUESTIONS}"))
    else:
        body.append(paragraph(voice.say("wave-means-nothing"), apart=True))
    if daily and not row.wave.paused:
        body.append(paragraph(voice.say("wave-means-daily")))
    if others:
        body.append(paragraph(voice.say("wave-means-others", count=others)))
    if not row.playbook.linear and not by_date:
        body.append(paragraph(voice.say("wave-means-anew"), bold=True))
    for key, gates in (("wave-means-gates-anew", anew), ("wave-means-gates", to_take)):
        if gates:
            names = few(voice, [gate_name(voice, each) for each in gates], MOST_GATES, between="; ")
            body.append(paragraph(voice.say(key, gates=names)))
    data = {"initiative": initiative.id, "wave": row.key}
    chosen = {**data, "to": BY_DATE if by_date else phase.id, "revision": initiative.revision}
    actions = [
        act(voice.say("wave-set"), "wave-set", chosen, style="positive"),
        act(voice.say("gate-back"), "wave", data),
    ]
    return card(voice, body, actions)
