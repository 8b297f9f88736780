"""The cards of reports and waves, each with what people may write in it."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

from microsoft_teams.cards import AdaptiveCard

from cards import report, wave
from cards.report import ReportView
from cards.wave import WaveRow
from content.loader import SHIPPED, load
from content.playbook import Playbook
from content.voice import Voice
from dialogs.checkin.model import WHOLE
from dialogs.gate.reopening import still_to_take
from dialogs.initiative.model import Initiative, Wave
from dialogs.initiative.moving import phases_to_choose
from dialogs.people.model import Unit
from dialogs.report.duty import Duty
from dialogs.report.flow import sections_of
from dialogs.report.model import Figures, NextGate, StatusReport
from dialogs.rollup.model import Colour

LIBRARY = load(SHIPPED).library
AT = datetime(2026, 11, 16, 9, 30, tzinfo=UTC)
TODAY = date(2026, 11, 16)
WROTE = "<b>Nej</b>, *inte* än [x](https://e.org)"
NAMES = {"sindre": "Sindre Vik", "mette": "Mette Holm", "astrid": "Astrid Lund", "emily": "Emily Ward"}
UNITS = tuple(
    Unit(id=id_, name=name)
    for id_, name in (("a", "Medicinmottagningen"), ("b", "Rehabiliteringen för långvarig smärta"))
)
WAVES = (Wave(id="1", go_live=date(2026, 12, 2)), Wave(id="2", go_live=date(2027, 5, 3), paused=True))


def initiative(book: str, **changes: Any) -> Initiative:
    """Two waves by one method."""
    made = Initiative(id="journal", playbooks=(book,), waves=WAVES, units={"a": "1", "b": "1"})
    return replace(made, **changes)


FIGURES = Figures(
    day=TODAY,
    period="2026-W46",
    colour=Colour.YELLOW,
    counts={Colour.GREEN: 12, Colour.RED: 2, Colour.SILENT: 1},
    oldest=date(2026, 10, 19),
    answered=14,
    asked=15,
    actions=7,
    late=2,
    gate=NextGate(playbook="rh", point="RH-D2", wave="all", due=date(2026, 12, 1)),
    benefits=3,
    reached=1,
    measured=date(2026, 11, 2),
)
FEW = replace(FIGURES, answered=2, asked=3, benefits=0, gate=replace(FIGURES.gate, wave="1"))  # type: ignore[type-var]
NOTHING = Figures(day=TODAY, period="2026-W46", colour=Colour.SILENT, benefits=1)


def duty(book: str = "rh", of: str = "status-report", about: str = WHOLE) -> Duty:
    """One that two write and two get."""
    playbook = LIBRARY.playbooks[book]
    return Duty(
        initiative=initiative(book),
        playbook=playbook,
        report=next(each for each in playbook.reports if each.id == of),
        weeks=2,
        about=about,
        units=UNITS,
        writers=("sindre", "mette"),
        recipients=("astrid", "emily"),
    )


def view(
    of: Duty | None = None, figures: Figures = FIGURES, sent: StatusReport | None = None, *, sees_units: bool = True
) -> ReportView:
    """Before it is sent, or after."""
    owed = of or duty()
    return ReportView(
        duty=owed,
        period="2026-W47",
        figures=figures,
        names=NAMES,
        sees_units=sees_units,
        report=sent,
        as_file=owed.whole,
    )


def sent(of: Duty | None = None, text: str = WROTE) -> StatusReport:
    """With something in every section but the last."""
    of = of or duty()
    ids = sections_of(of.report)
    return StatusReport(
        duty=of.id,
        initiative="journal",
        period="2026-W47",
        sections=dict.fromkeys(ids[:-1] or ids, text),
        figures=FIGURES,
        by="sindre",
        at=AT,
    )


CORRECTED = sent().corrected(sent().sections, "mette", AT + timedelta(days=1), ())
NEAREST = duty("ffb", "nearest-leader", "elin")
ALONE = duty("rh", "progress")


def row(book: str, *, by_hand: bool = False, paused: bool = False) -> WaveRow:
    """A wave on its way."""
    playbook: Playbook = LIBRARY.playbooks[book]
    place = 0 if by_hand else 1
    to_come = None if by_hand else (playbook.phases[2], date(2026, 12, 2))
    return WaveRow(
        wave=WAVES[1] if paused else WAVES[0],
        playbook=playbook,
        units=() if paused else tuple(unit.name for unit in UNITS),
        phase=playbook.phases[place],
        by_hand=by_hand,
        to_come=to_come,
    )


def choice(v: Voice, book: str, *, by_hand: bool = False) -> AdaptiveCard:
    found = row(book, by_hand=by_hand)
    phases = phases_to_choose(initiative(book), found.playbook, "1", TODAY)
    return wave.choose_card(v, initiative(book), found, phases, found.playbook.phases[0])


def preview(v: Voice, book: str, place: int, *, by_date: bool = False, paused: bool = False) -> AdaptiveCard:
    playbook = LIBRARY.playbooks[book]
    phase = playbook.phases[place]
    asked = [each for id_ in phase.checkins for each in playbook.asked_in(id_)]
    gates = still_to_take(initiative(book), playbook, "1", phase, [])
    return wave.preview_card(
        v,
        initiative(book),
        row(book, paused=paused),
        phase,
        asked,
        12 if asked else 0,
        gates[:1],
        gates[1:],
        date(2026, 11, 23),
        by_date=by_date,
        daily=book == "ffb",
        note=v.say("wave-changed-meanwhile") if by_date else "",
    )


def told(v: Voice, questions: int, *, anew: bool = False) -> AdaptiveCard:
    phase = LIBRARY.playbooks["ffb"].phases[0]
    names = [unit.name for unit in UNITS]
    return wave.told_card(v, initiative("ffb"), phase, names, questions, date(2026, 11, 23), anew=anew)


REPORT_CARDS: dict[str, Callable[[Voice], AdaptiveCard]] = {
    "report form": lambda v: report.form_card(v, view(), note=v.say("report-wanted", report="Statusrapport")),
    "report form, typed": lambda v: report.form_card(v, view(), sent().sections),
    "report form, correcting": lambda v: report.form_card(v, view(sent=CORRECTED)),
    "report form, one text": lambda v: report.form_card(v, view(replace(ALONE, recipients=()), NOTHING)),
    "report form, of a manager": lambda v: report.form_card(v, view(NEAREST, FEW, sees_units=False)),
    "report": lambda v: report.sent_card(v, view(sent=sent())),
    "report, corrected": lambda v: report.sent_card(v, view(sent=CORRECTED), may_correct=True, may_write=True),
    "report, one text": lambda v: report.sent_card(v, view(ALONE, sent=sent(ALONE))),
    "report, posted": lambda v: report.posted_card(v, view(sent=CORRECTED)),
    "report, to fetch": lambda v: report.fetch_card(v, "https://bot.example.org/report/a_b.pptx"),
    "report, figures alone": lambda v: report.figures_card(v, view()),
    "report kept": lambda v: report.kept_card(
        v, "Statusrapport", v.say("report-no-longer-yours"), duty().report, sent().sections
    ),
    "report kept, gone": lambda v: report.kept_card(
        v, v.say("report-gone-title"), v.say("report-no-longer-yours"), None, {"overall": WROTE}
    ),
    "waves": lambda v: wave.waves_card(v, initiative("ffb"), [row("ffb"), row("ffb", paused=True)], [row("ffb")]),
    "waves, two methods": lambda v: wave.waves_card(
        v, initiative("ffb"), [row("ffb", by_hand=True), row("vgr")], [row("ffb"), row("vgr")]
    ),
    "waves, none": lambda v: wave.waves_card(v, initiative("ffb"), [], []),
    "wave": lambda v: choice(v, "vgr"),
    "wave by hand": lambda v: choice(v, "ffb", by_hand=True),
    "wave at the end": lambda v: wave.choose_card(
        v, initiative("vgr"), row("vgr"), [], LIBRARY.playbooks["vgr"].phases[0]
    ),
    "wave preview": lambda v: preview(v, "ffb", 1),
    "wave preview, ahead": lambda v: preview(v, "vgr", 3),
    "wave preview, paused": lambda v: preview(v, "ffb", 0, paused=True),
    "wave preview, nothing asked": lambda v: preview(v, "rh", 1, by_date=True),
    "wave told": lambda v: told(v, 9, anew=True),
    "wave told, nothing asked": lambda v: told(v, 0),
}
