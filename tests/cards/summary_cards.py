"""The summaries that come by themselves: full and bare, for a team, for managers and for those who steer."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime

from microsoft_teams.cards import AdaptiveCard

from cards.summary import meeting_card, week_card
from content.loader import SHIPPED, load
from content.model import Destination
from content.playbook import Effect
from content.voice import Voice
from dialogs.action.figures import OpenFigures
from dialogs.broadcast.calendar import Entry, EntryKind, EntryState
from dialogs.gate.flow import scheduled
from dialogs.gate.model import Decision, Position, Stance
from dialogs.gate.time_line import time_line
from dialogs.initiative.model import Initiative, Wave
from dialogs.people.model import Unit
from dialogs.rollup.model import Cell, Colour
from dialogs.rollup.seen import Seen
from dialogs.rollup.view import Changed, Rates
from dialogs.summary.model import Meeting, Own, Taken, Week

TODAY, AT = date(2026, 11, 19), datetime(2026, 11, 18, 13, tzinfo=UTC)
PLAYBOOKS = load(SHIPPED).library.playbooks
JOURNAL = Initiative(
    id="journal", playbooks=("vgr",), waves=(Wave(id="1", go_live=date(2026, 11, 23)),), units={"a": "1"}
)
UNITS = [Unit(id=f"u{number}", name=f"Rehabiliteringsmottagningen {number}") for number in range(12)]
WHOLE = Cell(colour=Colour.YELLOW, counts={Colour.YELLOW: 5, Colour.SILENT: 2, Colour.GREEN: 5}, oldest=TODAY)
SEEN = Seen(
    initiative=JOURNAL,
    period="2026-W47",
    today=TODAY,
    asked=12,
    answered=9,
    oldest=date(2026, 11, 10),
    rates=Rates(now=0.5, before=0.75),
    open_to_all=True,
    whole=WHOLE,
    waves=(),
    administrations=(),
    changed=tuple((unit, Changed(unit=unit.id, before=Colour.GREEN, now=Colour.RED)) for unit in UNITS[:6]),
    blockers=((("vgr", PLAYBOOKS["vgr"].dimensions[0].id), 3),),
    open=OpenFigures(ahead=2, late=1, long_late=1, risks=1),
    own_open=OpenFigures(late=1),
    units={},
)
FEW = replace(SEEN, asked=0, oldest=None, rates=Rates(), whole=None, changed=(), blockers=(), open=OpenFigures())
LINE = time_line(JOURNAL, PLAYBOOKS, [], TODAY)
GATES = tuple(mark for lane in LINE.lanes for mark in lane.gates)
COMING = tuple(
    Entry(
        day=date(2026, 11, 20),
        initiative="journal",
        wave="1",
        kind=EntryKind.BROADCAST,
        state=EntryState.PLANNED,
        source=str(number),
        # What somebody wrote, with what a client could take for markup.
        title=f"<b>Dags att öva</b> {number}",
        to=Destination.PERSON,
        roles=("staff",),
    )
    for number in range(8)
)
OWN = tuple(Own(unit=unit, whole=WHOLE, blockers=place % 3, late=place % 2) for place, unit in enumerate(UNITS))
WEEK = Week(
    initiative=JOURNAL,
    period="2026-W47",
    today=TODAY,
    seen=SEEN,
    own=OWN[:1],
    coming=COMING,
    sent=3,
    gates=GATES,
    waiting=4,
)
DECISION = Decision(
    outcome=next(scheduled(JOURNAL, PLAYBOOKS)).point.outcomes[0].id,
    effect=Effect.GO,
    by="vera",
    at=AT,
    over=("W-42",),
    positions=(Position(person="vera", stance=Stance.AGAINST, reason="x", at=AT),),
)
MEETING = Meeting(
    seen=SEEN,
    day=AT.date(),
    next=date(2026, 12, 2),
    taken=(Taken(planned=next(scheduled(JOURNAL, PLAYBOOKS)), decision=DECISION),),
    gates=GATES,
    starts=JOURNAL.waves,
    open=SEEN.open,
)

SUMMARY_CARDS: dict[str, Callable[[Voice], AdaptiveCard]] = {
    "week of the team": lambda v: week_card(v, WEEK),
    "week of a quiet team": lambda v: week_card(v, replace(WEEK, seen=FEW, own=(), coming=(), sent=0, gates=())),
    "week of a manager": lambda v: week_card(v, replace(WEEK, seen=None, own=OWN, gates=(), waiting=None)),
    "meeting": lambda v: meeting_card(v, MEETING),
    "meeting without a decision": lambda v: meeting_card(
        v, replace(MEETING, seen=FEW, next=None, taken=(), gates=(), starts=(), open=FEW.open)
    ),
}
