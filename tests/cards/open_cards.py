"""How far a change has come, as anybody gets it in chat."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date

from microsoft_teams.cards import AdaptiveCard

from cards.frame import on_board
from cards.open_status import open_card
from content.language import Language
from content.loader import SHIPPED, load
from content.model import Destination
from content.voice import Voice
from dialogs.broadcast.calendar import Entry, EntryKind, EntryState
from dialogs.initiative.model import Initiative, Wave
from dialogs.people.model import Unit
from dialogs.rollup.model import Cell, Colour
from dialogs.rollup.open import OpenStatus, OwnPlace, Step, StepKind

TODAY = date(2026, 11, 16)
FIRST, SECOND = Wave(id="1", go_live=date(2026, 11, 9)), Wave(id="2", go_live=date(2027, 1, 11))
PHASES = load(SHIPPED).library.playbooks["vgr"].phases
UNIT = Unit(id="a", name="Mottagningen A")
STATUS = OpenStatus(
    initiative=Initiative(
        id="journal", playbooks=("vgr",), waves=(FIRST, SECOND), name={Language.SV: "Gemensam journal"}
    ),
    period="2026-W47",
    today=TODAY,
    units=40,
    started=12,
    asked=40,
    answered=31,
    oldest=date(2026, 11, 7),
    whole=Cell(colour=Colour.YELLOW, counts={Colour.GREEN: 20, Colour.YELLOW: 9, Colour.RED: 2, Colour.SILENT: 9}),
    waves=(FIRST, SECOND),
    own=OwnPlace(unit=UNIT, wave=SECOND, phases=(PHASES[2],)),
    happened=(Step(day=FIRST.go_live, kind=StepKind.START, wave=FIRST),),
    coming=(
        Step(day=date(2026, 12, 14), kind=StepKind.PHASE, wave=SECOND, phase=PHASES[3]),
        Step(day=SECOND.go_live, kind=StepKind.START, wave=SECOND),
    ),
)
FEW = replace(STATUS, units=None, started=None, asked=0, whole=None, oldest=None, own=None, happened=(), coming=())
PAUSED = replace(STATUS, own=OwnPlace(unit=UNIT, wave=replace(SECOND, paused=True), phases=()))


def message(day: date, state: EntryState) -> Entry:
    """Material that comes to the reader."""
    return Entry(
        day=day,
        initiative="journal",
        wave="2",
        kind=EntryKind.MATERIAL,
        state=state,
        source="why-and-what",
        title="Varför och vad",
        to=Destination.PERSON,
    )


SENT, COMING = message(date(2026, 11, 2), EntryState.SENT), message(date(2026, 12, 28), EntryState.PLANNED)
BOARD = "https://teams.microsoft.com/l/entity/app/board?tenantId=tenant"
OPEN_CARDS: Mapping[str, Callable[[Voice], AdaptiveCard]] = {
    "open status": lambda v: on_board(v, open_card(v, STATUS, [SENT], [COMING], "Stödet", "Elin Ekmark"), BOARD),
    "open status of few units": lambda v: open_card(v, FEW, [], [], "", ""),
    "open status, start paused": lambda v: open_card(v, PAUSED, [], [], "Stödet", ""),
}
