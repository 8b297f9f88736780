"""The form in which a gate is decided: outcome, reason, what the method requires, units and a new day."""

from collections.abc import Sequence

from microsoft_teams.cards import AdaptiveCard, CardElement, Choice, ChoiceSetInput, DateInput, TextInput

from cards.frame import act, aside, card, heading, paragraph
from cards.gate.gate import GateView, decided, few, gate_name
from cards.initiative import initiative_name
from content.playbook import Effect
from content.voice import Voice
from dialogs.gate.flow import LONGEST_TEXT, Given, Lacking

OUTCOME, REASON, UNITS, DAY, FIELD = "outcome", "reason", "units_going", "day", "field_"
# What a card holds; a gate of more units is decided for all of them, or wave by wave.
MOST_UNITS = 100

_MOVES = frozenset({Effect.POSTPONE, Effect.NEW_WAVE, Effect.GO_FOR_SOME})


def decide_card(
    voice: Voice,
    view: GateView,
    units: Sequence[str],
    given: Given | None = None,
    lacking: Sequence[Lacking] = (),
    collision: str = "",
) -> AdaptiveCard:
    """The form, with what was typed into it before and what that lacks; pressed again it accepts a `collision`."""
    point = view.scheduled.point
    given = given or Given(outcome="")
    too_many = len(units) > MOST_UNITS
    outcomes = [each for each in point.outcomes if not (too_many and each.effect is Effect.GO_FOR_SOME)]
    effects = {each.effect for each in outcomes}
    name = paragraph(initiative_name(voice, view.initiative), bold=True)
    body: list[CardElement] = [heading(gate_name(voice, view.scheduled)), name]
    if view.gate.decision:
        body += decided(voice, view, view.gate.decision)
    if lacking:
        what = "; ".join(voice.say(f"gate-lacking-{each}") for each in dict.fromkeys(lacking))
        body.append(paragraph(voice.say("gate-lacking", what=what), bold=True))
    if collision:
        body.append(paragraph(collision, bold=True))
    if over := [each for each in view.evidence.unmet if each.criterion.id in view.evidence.red_and_hard()]:
        labels = few(voice, [voice.pick(each.criterion.label) for each in over], between="; ")
        body.append(paragraph(voice.say("gate-over-red", criteria=labels)))
    body.append(
        ChoiceSetInput(
            id=OUTCOME,
            label=voice.say("gate-outcome"),
            style="expanded",
            value=given.outcome or None,
            choices=[Choice(title=voice.pick(each.label), value=each.id) for each in outcomes],
            is_required=True,
            error_message=voice.say("checkin-choose-missing"),
        )
    )
    body.append(_text(REASON, voice.say("gate-reason"), given.reason))
    body += [_text(FIELD + each.id, voice.pick(each.label), given.fields.get(each.id, "")) for each in point.fields]
    if Effect.GO_FOR_SOME in effects:
        body.append(
            ChoiceSetInput(
                id=UNITS,
                label=voice.say("gate-units"),
                is_multi_select=True,
                style="filtered",
                value=",".join(id_ for id_ in given.units if id_ in units) or None,
                choices=[Choice(title=view.units[id_].name, value=id_) for id_ in units],
            )
        )
    elif len(outcomes) < len(point.outcomes):
        body.append(aside(voice.say("gate-too-many-units", count=len(units))))
    if effects & _MOVES:
        day = given.day.isoformat() if given.day else None
        body.append(DateInput(id=DAY, label=voice.say("gate-day"), value=day))
    # So that whoever decides on what another has decided meanwhile gets to know it first.
    day_accepted = given.day.isoformat() if collision and given.day else ""
    data = {"collides": day_accepted, "gate": view.gate.id, "decisions": len(view.gate.decisions)}
    return card(
        voice,
        body,
        [
            act(voice.say("gate-record"), "gate-record", data, style="positive"),
            act(voice.say("gate-back"), "gate", data),
        ],
    )


def _text(id_: str, label: str, value: str) -> TextInput:
    return TextInput(id=id_, label=label, value=value or None, is_multiline=True, max_length=LONGEST_TEXT)
