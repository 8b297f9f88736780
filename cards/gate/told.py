"""What everyone concerned gets of a decision: first what it means for the units they lead."""

from collections.abc import Iterator

from microsoft_teams.cards import AdaptiveCard, CardElement

from cards.frame import act, aside, card, heading, paragraph
from cards.gate.gate import GateView, decided, gate_name
from cards.initiative import initiative_name
from content.playbook import Effect
from content.voice import Voice
from dialogs.gate.model import Decision

MOST_OWN = 8


def told_card(voice: Voice, view: GateView) -> AdaptiveCard:
    """What was decided, for everyone concerned."""
    decision = view.gate.decision
    assert decision, "only a decision is told"
    body: list[CardElement] = [
        heading(gate_name(voice, view.scheduled)),
        paragraph(initiative_name(voice, view.initiative), bold=True),
        *_own(voice, view, decision),
        *decided(voice, view, decision),
    ]
    if view.scheduled.point.appeal:
        body.append(aside(voice.pick(view.scheduled.point.appeal)))
    return card(voice, body, [act(voice.say("gate-see"), "gate", {"gate": view.gate.id})])


def _own(voice: Voice, view: GateView, decision: Decision) -> Iterator[CardElement]:
    """A line for each unit that goes or waits by this decision."""
    lines = [line for id_ in view.own if (line := _of_unit(voice, view, decision, id_))]
    for line in lines[:MOST_OWN]:
        yield paragraph(line, bold=True)
    if len(lines) > MOST_OWN:
        yield aside(f"+ {len(lines) - MOST_OWN}")


def _of_unit(voice: Voice, view: GateView, decision: Decision, id_: str) -> str | None:
    wave, unit = view.initiative.wave_of(id_), view.units.get(id_)
    if wave is None or unit is None:
        return None
    goes = id_ in decision.units
    # Of several waves, those that have started are not put off.
    put_off = decision.effect is Effect.POSTPONE and (wave.paused or wave.go_live > decision.at.date())
    if not goes and not put_off and id_ not in decision.waiting:
        return None
    if wave.paused:
        return voice.say("gate-own-waits-open", unit=unit.name)
    return voice.say("gate-own-goes" if goes else "gate-own-waits", unit=unit.name, day=voice.day(wave.go_live))
