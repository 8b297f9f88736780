"""The cards of gates, actions and risks, each with what people may write in it."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from microsoft_teams.cards import AdaptiveCard

from cards import action, gate, pulse
from cards.action import Listed
from cards.gate import GateView
from cards.gate.decide import MOST_UNITS
from content.language import Language
from content.loader import SHIPPED, load
from content.playbook import Effect, Pulse
from content.voice import Voice
from dialogs.action import flow
from dialogs.action.flow import Waited
from dialogs.action.model import Action, ActionKind, Likelihood, StepKind
from dialogs.checkin.model import WHOLE
from dialogs.gate.evidence import Evidence, Reading
from dialogs.gate.flow import Given, Lacking, Scheduled, scheduled
from dialogs.gate.model import Decision, Gate, Position, Stance
from dialogs.initiative.model import Initiative, Wave
from dialogs.people.model import Unit
from dialogs.pulse.flow import pulse_of
from dialogs.pulse.model import Opinion, Poll, Tally
from dialogs.rollup.model import Colour

LIBRARY = load(SHIPPED).library
AT = datetime(2026, 11, 16, 9, 30, tzinfo=UTC)
TODAY = date(2026, 11, 16)
WROTE = "<b>Nej</b>, *inte* än [x](https://e.org)"
UNITS = {id_: Unit(id=id_, name=name, manager="elin") for id_, name in (("a", "Mottagningen A"), ("b", "Avdelning B"))}
NAMES = {"elin": "Elin Ekmark", "astrid": "Astrid Lund", "emily": "Emily Ward", "sindre": "Sindre Vik"}
JOURNAL = Initiative(
    id="journal",
    playbooks=("vgr",),
    waves=(Wave(id="1", go_live=date(2026, 12, 2)), Wave(id="2", go_live=date(2027, 5, 3), paused=True)),
    units={"a": "1", "b": "1"},
)
EVERY = [*scheduled(JOURNAL, LIBRARY.playbooks)]
COLOURS = {"W-42": Colour.RED, "W-43": Colour.YELLOW, "W-15": Colour.STALE, "W-23": Colour.SILENT, "W-40": None}


def planned(point: str = "VGR-D4", of: Initiative = JOURNAL) -> Scheduled:
    return next(each for each in scheduled(of, LIBRARY.playbooks) if each.point.id == point)


def readings(point: str) -> Evidence:
    """What the point reads: something of every colour."""
    found = []
    for each in LIBRARY.playbooks[planned(point).playbook.id].read_at(point):
        colour = COLOURS.get(each.id, Colour.GREEN)
        known = colour in (Colour.RED, Colour.YELLOW, Colour.GREEN, Colour.STALE)
        found.append(
            Reading(
                criterion=each,
                colour=colour,
                red=("a",) if colour is Colour.RED else (),
                yellow=("a",) if colour is Colour.YELLOW else (),
                unknown=("b",) if colour in (Colour.RED, Colour.STALE, Colour.SILENT) else (),
                total=2,
                oldest=date(2026, 11, 2) if known else None,
            )
        )
    return Evidence(readings=tuple(found))


def view(
    state: Gate | None = None,
    *,
    point: str = "VGR-D4",
    reader: str = "astrid",
    mandated: tuple[str, ...] = ("astrid", "emily"),
    found: Evidence | None = None,
) -> GateView:
    each = planned(point)
    return GateView(
        initiative=JOURNAL,
        scheduled=each,
        gate=state or each.gate("journal"),
        evidence=found or readings(point),
        units=UNITS,
        names=NAMES,
        mandated=mandated,
        reader=reader,
    )


_OF_D4 = readings("VGR-D4").readings
_RED = next(each for each in _OF_D4 if each.colour is Colour.RED)
# Mixed in one row; and of a later phase.
BOTH = Evidence(readings=(replace(_RED, red=("b",), yellow=("a",), unknown=()),))
LATER_ON = Evidence(readings=_OF_D4[:-1], later=(_OF_D4[-1].criterion,))

AGAINST = Position(person="emily", stance=Stance.AGAINST, reason=WROTE, at=AT)
BLANK = planned().gate("journal")
TAKEN = BLANK.with_position(AGAINST).with_position(Position(person="astrid", stance=Stance.FOR, reason="", at=AT))
OVER = Decision(
    outcome="go-for-some",
    effect=Effect.GO_FOR_SOME,
    by="astrid",
    at=AT,
    reason=WROTE,
    units=("a",),
    waiting=("b",),
    day=date(2027, 1, 18),
    go_live=date(2026, 12, 2),
    over=("W-42",),
    met=5,
    unmet=2,
    unknown=2,
)
DECIDED = TAKEN.with_decision(OVER)
AGAIN = BLANK.with_decision(Decision(outcome="no-go", effect=Effect.NO_GO, by="emily", at=AT, reason="Nej"))
AGAIN = AGAIN.with_decision(replace(OVER, at=AT + timedelta(days=3))).with_position(AGAINST)
WITH_FIELDS = Decision(outcome="correct", effect=Effect.NONE, by="gone", at=AT)
DEVIATION = replace(WITH_FIELDS, fields={each.id: WROTE for each in planned("VGR-D7").point.fields} | {"old": "x"})
POSTPONED = planned("VGR-D5").gate("journal")
PUT_OFF = Decision(
    outcome="postpone", effect=Effect.POSTPONE, by="astrid", at=AT, day=date(2027, 1, 18), go_live=date(2026, 12, 2)
)
POSTPONED = POSTPONED.with_decision(PUT_OFF)
# What those who lead units of the gate are told: A goes, B waits in a wave of its own.
PARTED = replace(JOURNAL.with_wave(Wave(id="1.2", go_live=date(2027, 1, 18))), units={"a": "1", "b": "1.2"})
PUT = replace(JOURNAL.with_wave(Wave(id="1", go_live=date(2027, 1, 18))), units={"a": "1", "b": "1"})
GIVEN = Given(outcome="go-for-some", reason=WROTE, units=("a", "gone"), day=date(2026, 11, 1))

RAISED = flow.raise_action("x", ActionKind.ACTION, "journal", "a", WROTE, "sindre", TODAY, "elin", AT, criterion="W-23")
LATER = AT + timedelta(days=1)
TALKED = flow.move(flow.say(RAISED, "sindre", LATER, WROTE), "sindre", LATER, TODAY + timedelta(days=4), "Snart")
TALKED = flow.hand_over(TALKED, "sindre", LATER, "emily")
DONE = flow.end(TALKED, "emily", LATER, StepKind.DONE, "Klart")
DROPPED = flow.end(RAISED, "elin", LATER, StepKind.DROPPED)
REOPENED = flow.reopen(DONE, "elin", LATER, TODAY)
RISK = flow.raise_action(
    "r", ActionKind.RISK, "journal", WHOLE, "Sen *leverans*", "gone", TODAY, "elin", AT, likelihood=Likelihood.HIGH
)
FRESH, LATE, VERY_LATE = (Waited(silent=silent, overdue=overdue) for silent, overdue in ((0, 0), (1, 1), (12, 11)))


def one(v: Voice, of: Action, waited: Waited = FRESH, *, may_act: bool = True) -> AdaptiveCard:
    return action.action_card(v, Listed(action=of, waited=waited), UNITS, NAMES, NAMES if may_act else {}, may_act)


def listed(v: Voice, count: int = 1, *, reader: str = "sindre", may_raise: bool = True) -> AdaptiveCard:
    some = [Listed(action=RAISED, waited=LATE), Listed(action=RISK, waited=VERY_LATE)] * count
    return action.actions_card(v, some, reader, UNITS, NAMES, may_raise)


WHY = Poll(initiative="journal", playbook="vgr", pulse="why", period="2026-W46", about="a")
AGENTS = replace(WHY, pulse="change-leaders", about=WHOLE)


def question(v: Voice, poll: Poll) -> Pulse:
    """What is asked in a poll."""
    found = pulse_of(v.library.playbooks, poll)
    assert found
    return found


def tally(poll: Poll, yes: int, partly: int, no: int, about: str = "") -> Tally:
    """The same to every question."""
    given = {Opinion.YES: yes, Opinion.PARTLY: partly, Opinion.NO: no}
    counts = {each.id: given for each in question(Voice(LIBRARY, Language.EN), poll).questions}
    return Tally(poll=replace(poll, about=about or poll.about), answers=yes + partly + no, counts=counts)


CARDS: dict[str, Callable[[Voice], AdaptiveCard]] = {
    "gates": lambda v: gate.gates_card(v, JOURNAL, EVERY, {each.id: each for each in (DECIDED, POSTPONED)}, TODAY),
    "gates, none decided": lambda v: gate.gates_card(v, JOURNAL, EVERY[:2], {}, date(2026, 1, 1)),
    "gates, some before the initiative was here": lambda v: gate.gates_card(
        v, replace(JOURNAL, since=date(2026, 11, 20)), EVERY, {POSTPONED.id: POSTPONED}, TODAY
    ),
    "gate": lambda v: gate.gate_card(v, view()),
    "gate without mandate": lambda v: gate.gate_card(v, view(TAKEN, reader="elin")),
    "gate without anybody's mandate": lambda v: gate.gate_card(v, view(mandated=())),
    "gate, positions taken": lambda v: gate.gate_card(v, view(TAKEN, reader="emily")),
    "gate, a reason without a position": lambda v: gate.gate_card(v, view(), WROTE),
    "gate decided over red with dissent": lambda v: gate.gate_card(v, view(DECIDED)),
    "gate decided again": lambda v: gate.gate_card(v, view(AGAIN, reader="elin")),
    "gate of more than twelve": lambda v: gate.gate_card(v, many_readings(v, 30)),
    "gate overdue": lambda v: gate.gate_card(v, replace(view(TAKEN), waited=3)),
    "gate, some red and some yellow": lambda v: gate.gate_card(v, view(found=BOTH)),
    "gate, some asked later": lambda v: gate.gate_card(v, view(found=LATER_ON)),
    "gate that reads nothing": lambda v: gate.gate_card(v, view(found=Evidence(readings=()))),
    "decide": lambda v: gate.decide_card(v, view(), ["a", "b"]),
    "decide, lacking": lambda v: gate.decide_card(v, view(), ["a", "b"], GIVEN, list(Lacking)),
    "decide again": lambda v: gate.decide_card(v, view(DECIDED), ["a"]),
    "decide, with fields": lambda v: gate.decide_card(v, view(point="VGR-D7"), ["a"]),
    "decide, too many units": lambda v: gate.decide_card(v, view(), ["a"] * (MOST_UNITS + 1)),
    "told": lambda v: gate.told_card(v, view(DECIDED, reader="elin")),
    "told, to whose unit goes and whose waits": lambda v: gate.told_card(
        v, replace(view(DECIDED, reader="elin"), initiative=PARTED, own=("a", "b"))
    ),
    "told, put off": lambda v: gate.told_card(
        v, replace(view(BLANK.with_decision(PUT_OFF), reader="elin"), initiative=PUT, own=("a",))
    ),
    "told, with fields": lambda v: gate.told_card(
        v, view(planned("VGR-D7").gate("journal").with_decision(DEVIATION), point="VGR-D7")
    ),
    "actions": listed,
    "actions, more than fit": lambda v: listed(v, 20),
    "actions, none": lambda v: action.actions_card(v, [], "elin", UNITS, NAMES, may_raise=False),
    "action": lambda v: one(v, RAISED),
    "action overdue": lambda v: one(v, TALKED, VERY_LATE),
    "action done": lambda v: one(v, DONE),
    "action dropped": lambda v: one(v, DROPPED),
    "action opened again": lambda v: one(v, REOPENED, LATE),
    "action of others": lambda v: one(v, TALKED, LATE, may_act=False),
    "action of others, done": lambda v: one(v, DONE, may_act=False),
    "risk": lambda v: one(v, RISK, LATE),
    "pulse": lambda v: pulse.pulse_card(v, WHY, question(v, WHY), "0123456789abcdef"),
    "pulse of change agents": lambda v: pulse.pulse_card(v, AGENTS, question(v, AGENTS), "0123456789abcdef"),
    "pulse, what was answered": lambda v: pulse.pulse_result_card(
        v,
        JOURNAL,
        [tally(WHY, 8, 3, 1), tally(WHY, 1, 2, 1, about="b"), tally(AGENTS, 4, 1, 1)],
        UNITS,
        LIBRARY.playbooks,
    ),
    "pulse, nothing yet": lambda v: pulse.pulse_result_card(v, JOURNAL, [], UNITS, LIBRARY.playbooks),
    "risk form": lambda v: action.risk_card(v, {"journal/a": "Mottagningen A", "journal/b": "Avdelning B"}, TODAY),
}


def many_readings(v: Voice, count: int) -> GateView:
    """Half of them red and hard, the others silent, each about three thousand units."""
    every = [each for book in v.library.playbooks.values() for each in book.criteria] * 3
    about = tuple(str(n) for n in range(3_000))
    found = tuple(
        Reading(
            criterion=each.model_copy(update={"id": str(n), "hard": True}),
            colour=Colour.RED if n % 2 else Colour.SILENT,
            red=about if n % 2 else (),
            yellow=about if n % 2 else (),
            unknown=about,
            total=3_000,
            oldest=date(2026, 11, 2),
        )
        for n, each in enumerate(every[:count])
    )
    units = {id_: Unit(id=id_, name=f"Vårdavdelning {id_} vid Östra sjukhuset") for id_ in about}
    return replace(view(found=Evidence(readings=found)), units=units)
