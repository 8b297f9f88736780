"""The decision register: what is open, what lies ahead, what was decided, here or before anybody here knew."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime

from microsoft_teams.cards import AdaptiveCard, CardElement, Container, ExecuteAction

from cards.frame import aside, card, heading, link, paragraph
from cards.gate.gate import gate_name, outcome_name
from cards.initiative import initiative_name
from content.voice import Voice
from dialogs.gate.flow import Scheduled, decided_elsewhere, holding
from dialogs.gate.model import Decision, Gate
from dialogs.initiative.model import Initiative

MOST = 10


def gates_card(
    voice: Voice, initiative: Initiative, every: Sequence[Scheduled], gates: Mapping[str, Gate], today: date
) -> AdaptiveCard:
    """Each gate once, open ones first; pressing one opens it."""
    name = initiative_name(voice, initiative)
    body: list[CardElement] = [heading(voice.say("gates-title")), paragraph(name, bold=True)]
    groups: dict[str, list[Scheduled]] = {"open": [], "ahead": [], "by-hand": [], "done": [], "elsewhere": []}
    held: dict[str, Decision | None] = {}
    for each in every:
        gate = each.gate(initiative.id)
        held[gate.id] = holding(each, gates.get(gate.id, gate), gates.values())
        elsewhere = decided_elsewhere(initiative, each, gates.get(gate.id, gate))
        groups["elsewhere" if elsewhere else _group(each, held[gate.id], today)].append(each)
    groups["open"].sort(key=lambda each: each.due or today)
    groups["ahead"].sort(key=lambda each: each.due or today)
    groups["done"].sort(key=lambda each: _taken(each.gate(initiative.id).id, held), reverse=True)
    for group, found in groups.items():
        if found:
            body.append(paragraph(voice.say(f"gates-{group}"), bold=True, apart=True))
        if group == "elsewhere":
            body += _elsewhere(voice, initiative, found)
            continue
        for each in found[:MOST]:
            blank = each.gate(initiative.id)
            body.append(_row(voice, each, gates.get(blank.id, blank), held[blank.id], today))
        if len(found) > MOST:
            body.append(aside(f"+ {len(found) - MOST}"))
    return card(voice, body)


def _group(each: Scheduled, decision: Decision | None, today: date) -> str:
    if decision:
        return "done"
    if each.due is None:
        return "by-hand"
    return "open" if each.open_on(today) else "ahead"


def _elsewhere(voice: Voice, initiative: Initiative, found: Sequence[Scheduled]) -> Iterator[CardElement]:
    """By their names alone: what they ended in is known to those who were there, and can be recorded."""
    if found:
        yield aside(voice.say("gates-elsewhere-why"))
    for each in found[:MOST]:
        id_, name = each.gate(initiative.id).id, gate_name(voice, each)
        yield Container(items=[link(name)], select_action=_open(name, id_))
    if len(found) > MOST:
        yield aside(f"+ {len(found) - MOST}")


def _taken(id_: str, held: Mapping[str, Decision | None]) -> datetime:
    decision = held[id_]
    assert decision, "what is done was decided"
    return decision.at


def _row(voice: Voice, each: Scheduled, gate: Gate, held: Decision | None, today: date) -> Container:
    name, said = gate_name(voice, each), "  ·  ".join(_said(voice, each, gate, held, today))
    return Container(items=[link(name), aside(said)], select_action=_open(name, gate.id))


def _said(voice: Voice, each: Scheduled, gate: Gate, held: Decision | None, today: date) -> Iterator[str]:
    if held:
        yield voice.say("gate-decided", outcome=outcome_name(voice, each, held.outcome))
        yield voice.day(held.at.date())
        return
    if each.due:
        yield voice.say("gates-was-due" if each.due < today else "gate-due", day=voice.day(each.due))
    else:
        yield voice.say("gate-mandate", role=voice.role(each.point.decided_by))
    # What no longer holds, such as that it was put off, says why it comes up again.
    if earlier := gate.decision:
        outcome = outcome_name(voice, each, earlier.outcome)
        yield voice.say("gate-earlier", outcome=outcome, day=voice.day(earlier.at.date()))


def _open(name: str, id_: str) -> ExecuteAction:
    return ExecuteAction(title=name, verb="gate", data={"verb": "gate", "gate": id_})
