"""A gate's protocol as a document: what was to be decided, on what, where people stood, what was decided and how."""

from collections.abc import Mapping, Sequence
from datetime import date

from bot.reports.document import Block, Cell, Document, Text, Words, coloured, section, table
from cards.frame import name_of_person
from cards.gate import GateView, gate_name, outcome_name
from cards.gate.gate import few
from cards.initiative import initiative_name
from content.playbook import Criterion, Effect
from content.voice import Voice
from dialogs.gate.evidence import Reading
from dialogs.gate.flow import Scheduled
from dialogs.gate.model import Decision, Position, Stance

# A protocol names more than a card has room for.
MOST_NAMES = 8
_DISSENT_FIRST = (Stance.AGAINST, Stance.ABSTAIN, Stance.FOR)


def gate_document(voice: Voice, view: GateView, today: date) -> Document:
    """Everything that was said at it, whole; of the evidence what its reader may see."""
    gate = view.gate
    parts: list[tuple[str, Sequence[Block]]] = [
        (voice.say("document-to-decide"), _asked(voice, view)),
        (voice.say("document-decision"), _decision(voice, view, gate.decision)),
    ]
    if gate.decision:
        parts.append((voice.say("gate-positions"), position_blocks(voice, gate.decision.positions, view.names)))
    # What was said since, or before anything is decided.
    if gate.positions or not gate.decision:
        title = "document-positions-since" if gate.decision else "gate-positions"
        parts.append((voice.say(title), position_blocks(voice, gate.positions, view.names)))
    parts.append((voice.say("document-evidence"), _evidence(voice, view, today)))
    parts.append((voice.say("document-earlier"), _earlier(voice, view)))
    return Document(
        title=voice.say("document-gate", gate=gate_name(voice, view.scheduled)),
        subtitle=initiative_name(voice, view.initiative),
        language=voice.language,
        day=today,
        about=(voice.say("report-figures", day=voice.day(today)),),
        sections=tuple(section(voice, title, blocks) for title, blocks in parts if blocks),
    )


def _asked(voice: Voice, view: GateView) -> list[Block]:
    point, due = view.scheduled.point, view.scheduled.due
    said = [voice.pick(point.label)]
    if due and view.waited is not None:
        said.append(voice.say("gate-overdue", day=voice.day(due), days=view.waited))
    elif due:
        said.append(voice.say("gate-due", day=voice.day(due)))
    role = voice.role(point.decided_by)
    names = ", ".join(view.names[id_] for id_ in view.mandated if id_ in view.names)
    said.append(
        voice.say("gate-mandate-names", role=role, names=names) if names else voice.say("gate-mandate", role=role)
    )
    if not view.mandated:
        said.append(voice.say("gate-mandate-nobody"))
    said.append(voice.say("gate-inputs", inputs=voice.pick(point.inputs)))
    outcomes = ", ".join(voice.pick(each.label) for each in point.outcomes)
    said.append(voice.say("document-outcomes", outcomes=outcomes))
    if point.appeal:
        said.append(voice.pick(point.appeal))
    return [Text(text=each, strong=place == 0) for place, each in enumerate(said)]


def _decision(voice: Voice, view: GateView, decision: Decision | None) -> list[Block]:
    if decision is None:
        return [Text(text=voice.say("document-not-decided"), strong=True)]
    outcome = outcome_name(voice, view.scheduled, decision.outcome)
    by, day = name_of_person(voice, view.names, decision.by), voice.day(decision.at.date())
    blocks: list[Block] = [
        Text(text=voice.say("gate-decided", outcome=outcome), strong=True),
        Text(text=voice.say("gate-decided-by", name=by, day=day)),
    ]
    blocks += _over(voice, view.scheduled, decision)
    blocks += [Text(text=each) for each in _days(voice, view, decision)]
    grounds = voice.say("gate-grounds", met=decision.met, unmet=decision.unmet, unknown=decision.unknown)
    return [*blocks, *written_blocks(voice, view.scheduled, decision), Text(text=grounds)]


def _over(voice: Voice, planned: Scheduled, decision: Decision) -> list[Block]:
    """The hard criteria that were red all the same."""
    if not decision.over:
        return []
    labels = {each.id: voice.pick(each.label) for each in planned.playbook.criteria}
    over = "; ".join(labels.get(id_, id_) for id_ in decision.over)
    return [Text(text=voice.say("gate-decided-over", criteria=over), strong=True)]


def written_blocks(voice: Voice, planned: Scheduled, decision: Decision) -> list[Block]:
    """Why it was decided, and what the method asks beside the outcome: conditions, and who sees to them."""
    blocks: list[Block] = []
    if decision.reason:
        blocks.append(Words(label=voice.say("gate-reason"), words=decision.reason))
    labels = {each.id: voice.pick(each.label) for each in planned.point.fields}
    return [*blocks, *(Words(label=labels.get(id_, id_), words=text) for id_, text in decision.fields.items() if text)]


def _days(voice: Voice, view: GateView, decision: Decision) -> list[str]:
    """Who goes when, who waits, and which day took the place of which."""
    new, old = (voice.day(day) if day else "" for day in (decision.day, decision.go_live))
    going, waiting = _all_names(view, decision.units), _all_names(view, decision.waiting)
    said: list[str] = []
    if going:
        on = voice.say("gate-decided-units-on", names=going, day=old)
        said.append(on if old else voice.say("gate-decided-units", names=going))
    if waiting:
        until = voice.say("gate-decided-waiting", names=waiting, day=new)
        said.append(until if new else voice.say("gate-decided-waiting-open", names=waiting))
    elif new and decision.effect is not Effect.GO_FOR_SOME:
        moved = voice.say("gate-decided-day-from", day=new, before=old)
        said.append(moved if old else voice.say("gate-decided-day", day=new))
    elif new and not old:
        said.append(voice.say("gate-decided-day-others", day=new))
    return said


def position_blocks(voice: Voice, positions: Sequence[Position], names: Mapping[str, str]) -> list[Block]:
    """Those who did not agree first, each with what they wrote."""
    if not positions:
        return [Text(text=voice.say("document-no-positions"))]
    blocks: list[Block] = []
    for each in sorted(positions, key=lambda each: _DISSENT_FIRST.index(each.stance)):
        name, stance = name_of_person(voice, names, each.person), voice.say(f"gate-stance-{each.stance}")
        said = voice.say("gate-position", name=name, stance=stance)
        blocks.append(Words(label=said, words=each.reason) if each.reason else Text(text=said, strong=True))
    return blocks


def _evidence(voice: Voice, view: GateView, today: date) -> list[Block]:
    found = view.evidence
    if not found.readings and not found.later:
        return [Text(text=voice.say("gate-nothing"))]
    if view.too_few:
        return [Text(text=voice.say("status-few"))]
    blocks: list[Block] = [Text(text=voice.say("document-evidence-today", day=voice.day(today)))]
    columns = (("criterion", 7), ("colour", 3), ("where", 6), ("oldest", 3))
    rows = [_row(voice, view, each) for each in (*found.unmet, *found.unknown, *found.met)]
    if rows:
        blocks.append(table(voice, voice.say("document-evidence"), columns, rows))
    if found.later:
        later = "; ".join(_criterion(voice, each) for each in found.later)
        blocks.append(Text(text=voice.say("gate-later", criteria=later)))
    return blocks


def _row(voice: Voice, view: GateView, reading: Reading) -> list[str | Cell]:
    red, yellow, silent = (_names(voice, view, each) for each in (reading.red, reading.yellow, reading.unknown))
    # The row says its worst colour; others are said to be another.
    where = [red or yellow]
    if red and yellow:
        where.append(voice.say("gate-yellow", names=yellow))
    if silent:
        where.append(voice.say("gate-no-answer", names=silent))
    colour = coloured(voice, reading.colour) if reading.colour else Cell(text=voice.say("status-not-applicable"))
    oldest = voice.day(reading.oldest) if reading.oldest else ""
    return [_criterion(voice, reading.criterion), colour, "\n".join(filter(None, where)), oldest]


def _criterion(voice: Voice, criterion: Criterion) -> str:
    hard = f" ({voice.say('gate-hard')})" if criterion.hard else ""
    return f"{voice.pick(criterion.label)}{hard}"


def _names(voice: Voice, view: GateView, about: Sequence[str]) -> str:
    seen = [id_ for id_ in about if view.visible is None or id_ in view.visible]
    return few(voice, [view.units[id_].name for id_ in seen if id_ in view.units], MOST_NAMES)


def _all_names(view: GateView, about: Sequence[str]) -> str:
    return ", ".join(view.units[id_].name for id_ in about if id_ in view.units)


def _earlier(voice: Voice, view: GateView) -> list[Block]:
    """Each with its conditions and who stood where, for a later decision takes none of it away."""
    blocks: list[Block] = []
    for each in reversed(view.gate.decisions[:-1]):
        outcome = outcome_name(voice, view.scheduled, each.outcome)
        blocks.append(Text(text=voice.say("gate-earlier", outcome=outcome, day=voice.day(each.at.date())), strong=True))
        blocks += [*_over(voice, view.scheduled, each), *written_blocks(voice, view.scheduled, each)]
        blocks += position_blocks(voice, each.positions, view.names) if each.positions else []
    return blocks
