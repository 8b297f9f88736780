"""One gate: what is met, what is not and what nobody knows; where people stand; what was decided."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from microsoft_teams.cards import AdaptiveCard, CardElement, Choice, ChoiceSetInput, TextInput

from cards.frame import act, aside, card, heading, name_of_person, paragraph, quoted
from cards.initiative import initiative_name
from content.playbook import Criterion, Effect
from content.voice import Voice
from dialogs.gate.evidence import Evidence, Reading
from dialogs.gate.flow import LONGEST_TEXT, Scheduled
from dialogs.gate.model import WHOLE_INITIATIVE, Decision, Gate, Position, Stance
from dialogs.gate.time_line import GateMark
from dialogs.initiative.model import Initiative
from dialogs.people.model import Unit

STANCE, STANCE_REASON = "stance", "stance_reason"
MOST_READINGS, MOST_NAMES, MOST_POSITIONS, MOST_EARLIER = 12, 4, 8, 3
# Of those that are red and those that are yellow, where a row has both; of what is asked only later.
MOST_RED, MOST_YELLOW, MOST_LATER = 3, 2, 3
# What people wrote shares this many characters: a message in Teams holds 28 KB. All of it is kept.
MOST_WRITTEN, FEWEST_WRITTEN = 4_200, 200
_DISSENT_FIRST = (Stance.AGAINST, Stance.ABSTAIN, Stance.FOR)


@dataclass(frozen=True, slots=True, kw_only=True)
class GateView:
    """A gate with all that is shown of it; `mandated` may decide, `reader` is who looks and `own` the units they lead.

    `waited` counts the working days since its day passed undecided; None while it is not overdue. `visible` are what
    the evidence may name to the reader, None for all of it; `too_few` says that it would say which even without names.
    """

    initiative: Initiative
    scheduled: Scheduled
    gate: Gate
    evidence: Evidence
    units: Mapping[str, Unit]
    names: Mapping[str, str]
    mandated: Sequence[str]
    reader: str
    own: Sequence[str] = ()
    waited: int | None = None
    visible: frozenset[str] | None = None
    too_few: bool = False

    @property
    def may_decide(self) -> bool:
        """Whether who looks holds the mandate."""
        return self.reader in self.mandated


def gate_card(voice: Voice, view: GateView, typed: str = "") -> AdaptiveCard:
    """The whole of it; a position can be given by whoever holds the mandate, `typed` what they wrote of it."""
    point, gate = view.scheduled.point, view.gate
    body: list[CardElement] = [heading(gate_name(voice, view.scheduled)), *_head(voice, view)]
    if gate.decision:
        body += decided(voice, view, gate.decision)
    body += _evidence(voice, view)
    body += _positions(voice, view, gate.positions)
    data = {"gate": gate.id}
    actions = []
    if view.may_decide:
        body += _stance(voice, view, typed)
        actions = [
            act(voice.say("gate-save-stance"), "gate-stance", data),
            act(voice.say("gate-decide"), "gate-decide", data, style="positive"),
        ]
    if point.appeal:
        body.append(aside(voice.pick(point.appeal)))
    return card(voice, body, [*actions, act(voice.say("gate-all"), "gates")])


def gate_name(voice: Voice, scheduled: Scheduled) -> str:
    """What it is called, with its wave where it has one."""
    label = voice.pick(scheduled.point.label)
    if scheduled.wave == WHOLE_INITIATIVE:
        return label
    return voice.say("gate-of-wave", point=label, wave=scheduled.wave)


def outcome_name(voice: Voice, scheduled: Scheduled, outcome: str) -> str:
    """What an outcome is called."""
    found = next((each.label for each in scheduled.point.outcomes if each.id == outcome), None)
    return voice.pick(found) if found else outcome


def mark_words(voice: Voice, mark: GateMark) -> str:
    """What a gate decides and how it stands, such as `Unit go-live, wave 1: decided 3 March 2027, go`."""
    point = gate_name(voice, mark.planned)
    if mark.decision:
        outcome = outcome_name(voice, mark.planned, mark.decision.outcome)
        return voice.say("board-gate-decided", point=point, day=voice.day(mark.decision.at.date()), outcome=outcome)
    assert mark.planned.due is not None, "a gate without a day is on no time line"
    key = "board-gate-elsewhere" if mark.elsewhere else "board-gate-late" if mark.late else "board-gate-ahead"
    return voice.say(key, point=point, day=voice.day(mark.planned.due))


def _head(voice: Voice, view: GateView) -> Iterator[CardElement]:
    point = view.scheduled.point
    yield paragraph(initiative_name(voice, view.initiative), bold=True)
    if view.scheduled.due and view.waited is not None:
        overdue = voice.say("gate-overdue", day=voice.day(view.scheduled.due), days=view.waited)
        yield paragraph(overdue, bold=True)
    elif view.scheduled.due:
        yield paragraph(voice.say("gate-due", day=voice.day(view.scheduled.due)))
    role = voice.role(point.decided_by)
    names = ", ".join(view.names[id_] for id_ in view.mandated[:MOST_NAMES] if id_ in view.names)
    said = voice.say("gate-mandate-names", role=role, names=names) if names else voice.say("gate-mandate", role=role)
    yield aside(said)
    if not view.mandated:
        yield paragraph(voice.say("gate-mandate-nobody"))
    yield aside(voice.say("gate-inputs", inputs=voice.pick(point.inputs)))


def _evidence(voice: Voice, view: GateView) -> Iterator[CardElement]:
    found = view.evidence
    if not found.readings and not found.later:
        yield paragraph(voice.say("gate-nothing"))
        return
    if view.too_few:
        yield paragraph(voice.say("status-few"))
        return
    for title, readings in (("gate-unmet", found.unmet), ("gate-unknown", found.unknown)):
        if readings:
            yield paragraph(voice.say(title), bold=True, apart=True)
        for reading in readings[:MOST_READINGS]:
            yield from _reading(voice, view, reading)
        if len(readings) > MOST_READINGS:
            yield aside(f"+ {len(readings) - MOST_READINGS}")
    yield paragraph(voice.say("gate-met", count=len(found.met)), bold=True, apart=True)
    if found.later:
        labels = [_criterion(voice, each) for each in found.later]
        yield aside(voice.say("gate-later", criteria=few(voice, labels, MOST_LATER, between="; ")))


def _reading(voice: Voice, view: GateView, reading: Reading) -> Iterator[CardElement]:
    colour = voice.say(f"colour-{reading.colour}")
    yield paragraph(f"{colour}: {_criterion(voice, reading.criterion)}")
    silent = _names(voice, view, _seen(view, reading.unknown), 1 if reading.troubled else MOST_NAMES)
    if reading.troubled and silent:
        silent = voice.say("gate-no-answer", names=silent)
    # The row says its worst colour: below it those of that colour come first, and others are said to be another.
    both = bool(reading.red and reading.yellow)
    worst = _names(voice, view, _seen(view, reading.red or reading.yellow), MOST_RED if both else MOST_NAMES)
    yellow = _names(voice, view, _seen(view, reading.yellow), MOST_YELLOW) if both else ""
    if yellow:
        yellow = voice.say("gate-yellow", names=yellow)
    oldest = voice.say("gate-oldest", day=voice.day(reading.oldest)) if reading.oldest else ""
    said = "  ·  ".join(filter(None, (worst, yellow, silent, oldest)))
    if said:
        yield aside(said)


def _criterion(voice: Voice, criterion: Criterion) -> str:
    hard = f" ({voice.say('gate-hard')})" if criterion.hard else ""
    return f"{voice.pick(criterion.label)}{hard}"


def _names(voice: Voice, view: GateView, about: Sequence[str], most: int = MOST_NAMES) -> str:
    return few(voice, [view.units[id_].name for id_ in about if id_ in view.units], most)


def _seen(view: GateView, about: Sequence[str]) -> list[str]:
    """Those of which the reader may see how they stand."""
    return [id_ for id_ in about if view.visible is None or id_ in view.visible]


def few(voice: Voice, found: Sequence[str], most: int = MOST_NAMES, *, between: str = ", ") -> str:
    """The first few names, and how many more there are."""
    names, more = between.join(found[:most]), len(found) - most
    return voice.say("gate-more-units", names=names, count=more) if more > 0 else names


def _positions(voice: Voice, view: GateView, positions: Sequence[Position]) -> Iterator[CardElement]:
    if positions:
        yield paragraph(voice.say("gate-positions"), bold=True, apart=True)
    # Were there more than fit, those who did not agree are not the ones left out.
    for each in sorted(positions, key=lambda each: _DISSENT_FIRST.index(each.stance))[:MOST_POSITIONS]:
        name, stance = name_of_person(voice, view.names, each.person), voice.say(f"gate-stance-{each.stance}")
        yield paragraph(voice.say("gate-position", name=name, stance=stance))
        if each.reason:
            yield quoted(_cut(view, each.reason))
    if len(positions) > MOST_POSITIONS:
        yield aside(f"+ {len(positions) - MOST_POSITIONS}")


def _cut(view: GateView, text: str) -> str:
    """Its fair part of what fits."""
    decision = view.gate.decision
    shown = len(view.gate.positions[:MOST_POSITIONS])
    shown += 1 + len(decision.fields) + len(decision.positions[:MOST_POSITIONS]) if decision else 0
    room = max(FEWEST_WRITTEN, MOST_WRITTEN // max(shown, 1))
    return text if len(text) <= room else text[:room].rstrip() + "…"


def _stance(voice: Voice, view: GateView, typed: str) -> list[CardElement]:
    own = view.gate.position_of(view.reader)
    return [
        ChoiceSetInput(
            id=STANCE,
            label=voice.say("gate-my-stance"),
            style="compact",
            value=own.stance.value if own else None,
            placeholder=voice.say("checkin-choose"),
            choices=[Choice(title=voice.say(f"gate-stance-{each}"), value=each.value) for each in Stance],
            separator=True,
        ),
        TextInput(
            id=STANCE_REASON,
            label=voice.say("gate-my-reason"),
            value=typed or (own.reason if own else "") or None,
            is_multiline=True,
            max_length=LONGEST_TEXT,
        ),
    ]


def decided(voice: Voice, view: GateView, decision: Decision) -> Iterator[CardElement]:
    """What was decided, on what grounds, and where people stood."""
    outcome = outcome_name(voice, view.scheduled, decision.outcome)
    yield paragraph(voice.say("gate-decided", outcome=outcome), bold=True, apart=True)
    name, day = name_of_person(voice, view.names, decision.by), voice.day(decision.at.date())
    yield aside(voice.say("gate-decided-by", name=name, day=day))
    if decision.over:
        labels = {each.criterion.id: voice.pick(each.criterion.label) for each in view.evidence.readings}
        over = few(voice, [labels.get(id_, id_) for id_ in decision.over], between="; ")
        yield paragraph(voice.say("gate-decided-over", criteria=over))
    if decision.reason:
        yield quoted(_cut(view, decision.reason))
    labels = {each.id: voice.pick(each.label) for each in view.scheduled.point.fields}
    for field, text in decision.fields.items():
        yield quoted(_cut(view, text), lead=f"{labels.get(field, field)}: ")
    yield from _days(voice, view, decision)
    yield from _positions(voice, view, decision.positions)
    yield aside(voice.say("gate-grounds", met=decision.met, unmet=decision.unmet, unknown=decision.unknown))
    for earlier in reversed(view.gate.decisions[:-1][-MOST_EARLIER:]):
        said = outcome_name(voice, view.scheduled, earlier.outcome)
        yield aside(voice.say("gate-earlier", outcome=said, day=voice.day(earlier.at.date())))


def _days(voice: Voice, view: GateView, decision: Decision) -> Iterator[CardElement]:
    """Who goes on which day and who waits for which; or the day that took the place of which."""
    new, old = (voice.day(day) if day else "" for day in (decision.day, decision.go_live))
    going, waiting = _names(voice, view, decision.units), _names(voice, view, decision.waiting)
    if going:
        on = voice.say("gate-decided-units-on", names=going, day=old)
        yield paragraph(on if old else voice.say("gate-decided-units", names=going))
    if waiting:
        until = voice.say("gate-decided-waiting", names=waiting, day=new)
        yield paragraph(until if new else voice.say("gate-decided-waiting-open", names=waiting))
    elif new and decision.effect is Effect.GO_FOR_SOME:
        # Where all go the day is nobody's; of what was decided before it was kept who waits, that is not known.
        if not decision.go_live:
            yield paragraph(voice.say("gate-decided-day-others", day=new))
    elif new:
        moved = voice.say("gate-decided-day-from", day=new, before=old)
        yield paragraph(moved if old else voice.say("gate-decided-day", day=new))
