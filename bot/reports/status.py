"""The status report as a document: the same figures as the card's, with what people wrote of them."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from bot.reports.benefits import benefit_table, reached_of
from bot.reports.document import (
    Block,
    Cell,
    Document,
    KeyFigure,
    KeyFigures,
    Text,
    Words,
    coloured,
    section,
    table,
)
from bot.reports.trend import charted
from cards.frame import name_of_person
from cards.gate import gate_name
from cards.initiative import initiative_name
from cards.report.form import section_labels
from cards.status import counts, dimension_name, falling, open_counts
from content.playbook import Playbook
from content.voice import Voice
from dialogs.action.model import Action, ActionKind
from dialogs.gate.flow import Scheduled
from dialogs.initiative.rounds import week_of
from dialogs.people.model import Unit
from dialogs.report.duty import Duty
from dialogs.report.model import StatusReport
from dialogs.rollup.model import Cell as Sum
from dialogs.rollup.model import Colour
from dialogs.rollup.seen import Seen, needing

# What comes after these is in the workbook of the heat map, and in the lists in Teams.
MOST_UNITS, MOST_LATE, MOST_CHANGES = 40, 25, 40


@dataclass(frozen=True, slots=True, kw_only=True)
class Status:
    """All that a status report says to one reader, as things stand at one moment.

    `late` are open actions and risks past their day, each with the working days since, the longest first; `ahead` the
    decisions still to be taken, the soonest first; `sent` the latest report that was sent, with what it was due as.
    """

    seen: Seen
    trend: Mapping[str, Counter[Colour]]
    late: Sequence[tuple[Action, int]]
    ahead: Sequence[Scheduled]
    sent: tuple[Duty, StatusReport] | None
    units: Mapping[str, Unit]
    names: Mapping[str, str]
    managers: Mapping[str, str]
    playbooks: Mapping[str, Playbook]


def status_document(voice: Voice, status: Status) -> Document:
    """How it stands, what people wrote, waves, changes, what is in the way, trend, units, decisions, benefits."""
    seen = status.seen
    name = initiative_name(voice, seen.initiative)
    parts = (
        _summary(voice, status),
        _written(voice, status),
        _waves(voice, seen),
        _administrations(voice, seen),
        _changes(voice, seen),
        _blockers(voice, status),
        _open(voice, status),
        _trend(voice, status),
        _units(voice, status),
        _gates(voice, status),
        _benefits(voice, status),
    )
    day = voice.day(seen.today)
    return Document(
        title=voice.say("document-status", initiative=name),
        subtitle=voice.say("document-week", week=week_of(seen.period), day=day),
        language=voice.language,
        day=seen.today,
        about=tuple(_coverage(voice, seen)),
        sections=tuple(section(voice, title, blocks) for title, blocks in parts if blocks),
    )


Part = tuple[str, Sequence[Block]]


def _coverage(voice: Voice, seen: Seen) -> Iterator[str]:
    """How much the figures rest on, and that some are left out."""
    if seen.asked:
        yield voice.say("status-coverage", answered=seen.answered, asked=seen.asked)
    if seen.days_old is not None:
        yield voice.say("status-oldest", days=seen.days_old)
    if not seen.open_to_all:
        yield voice.say("document-part")


def _summary(voice: Voice, status: Status) -> Part:
    seen, open_ = status.seen, status.seen.open
    figures: list[KeyFigure] = []
    if seen.whole:
        colour = seen.whole.colour
        said = voice.say(f"colour-{colour}")
        whole = voice.say("document-figure-whole")
        figures.append(KeyFigure(label=whole, value=said, note=counts(voice, seen.whole), colour=colour))
    if seen.asked:
        oldest = voice.say("status-oldest", days=seen.days_old) if seen.days_old is not None else ""
        answered = voice.say("document-of", part=seen.answered, whole=seen.asked)
        figures.append(KeyFigure(label=voice.say("document-figure-answered"), value=answered, note=oldest))
    late = open_.late + open_.long_late
    note = voice.say("document-figure-late-note", ahead=open_.ahead, risks=open_.risks)
    figures.append(KeyFigure(label=voice.say("document-figure-late"), value=str(late), note=note))
    if status.ahead and (due := status.ahead[0].due):
        next_ = gate_name(voice, status.ahead[0])
        figures.append(KeyFigure(label=voice.say("document-figure-gate"), value=voice.day(due), note=next_))
    blocks: list[Block] = [KeyFigures(figures=tuple(figures))]
    if seen.whole is None:
        blocks.append(Text(text=voice.say("status-few"), strong=True))
    if fewer := falling(voice, seen.rates):
        blocks.append(Text(text=fewer, strong=True))
    return voice.say("document-summary"), blocks


def _written(voice: Voice, status: Status) -> Part:
    return written(voice, *status.sent, status.names) if status.sent else ("", [])


def written(voice: Voice, duty: Duty, report: StatusReport, names: Mapping[str, str]) -> Part:
    """A report that was sent: who wrote it when, and the words as they were written."""
    labels = section_labels(voice, duty.report)
    by = name_of_person(voice, names, report.corrected_by or report.by)
    day = voice.day((report.corrected_at or report.at).date())
    blocks: list[Block] = [
        Text(text=voice.say("report-corrected" if report.corrected_at else "report-by", name=by, day=day))
    ]
    blocks += [Words(label=labels.get(id_, id_), words=text) for id_, text in report.sections.items() if text]
    return voice.say("report-title", report=voice.pick(duty.report.label), week=week_of(report.period)), blocks


def _waves(voice: Voice, seen: Seen) -> Part:
    columns = (("wave", 2), ("go-live", 3), ("colour", 3), ("counts", 6), ("oldest", 4))
    rows: list[list[str | Cell]] = []
    for wave, cell in seen.waves:
        day = voice.day(wave.go_live) + (f" ({voice.say('status-paused')})" if wave.paused else "")
        rows.append([wave.id, day, *_sum(voice, cell)])
    title = voice.say("status-waves")
    return title, [table(voice, title, columns, rows)] if rows else []


def _administrations(voice: Voice, seen: Seen) -> Part:
    columns = (("organisation", 5), ("colour", 3), ("counts", 6), ("oldest", 4))
    rows = [[unit.name, *_sum(voice, cell)] for unit, cell in seen.administrations]
    title = voice.say("status-administrations")
    return title, [table(voice, title, columns, rows)] if len(rows) > 1 else []


def _changes(voice: Voice, seen: Seen) -> Part:
    columns = (("unit", 6), ("before", 3), ("now", 3))
    rows: list[list[str | Cell]] = [
        [unit.name, coloured(voice, each.before), coloured(voice, each.now)]
        for unit, each in seen.changed[:MOST_CHANGES]
    ]
    title = voice.say("status-changed")
    blocks: list[Block] = [table(voice, title, columns, rows)] if rows else []
    return title, [*blocks, *_more(voice, len(seen.changed) - MOST_CHANGES)]


def _blockers(voice: Voice, status: Status) -> Part:
    columns = (("area", 6), ("open", 2))
    rows = [[dimension_name(voice, key, status.playbooks), str(count)] for key, count in status.seen.blockers]
    title = voice.say("status-blockers")
    return title, [table(voice, title, columns, rows)] if rows else []


def _open(voice: Voice, status: Status) -> Part:
    seen, found = status.seen, status.seen.open
    title = voice.say("status-open" if seen.open_to_all else "status-open-own")
    if not found.any:
        return title, []
    return title, [
        *(Text(text=each) for each in open_counts(voice, found)),
        *late_table(voice, title, status.late, status.units, status.names),
    ]


def late_table(
    voice: Voice, title: str, late: Sequence[tuple[Action, int]], units: Mapping[str, Unit], names: Mapping[str, str]
) -> list[Block]:
    """What is late, the longest first, and how many more there are than a page holds; nothing where nothing is."""
    columns = (("what", 7), ("unit", 5), ("owner", 4), ("due", 4), ("late", 4))
    rows: list[list[str | Cell]] = []
    for action, days in late[:MOST_LATE]:
        unit = units.get(action.unit)
        what = f"{voice.say('document-risk')}: {action.what}" if action.kind is ActionKind.RISK else action.what
        owner = name_of_person(voice, names, action.owner)
        rows.append([what, unit.name if unit else "", owner, voice.day(action.due), str(days)])
    more = len(late) - MOST_LATE
    return [
        *([table(voice, title, columns, rows)] if rows else []),
        *([Text(text=voice.say("document-more-late", count=more))] if more > 0 else []),
    ]


def _units(voice: Voice, status: Status) -> Part:
    seen, title = status.seen, voice.say("status-units")
    if not seen.units:
        return title, []
    found = needing(seen, status.units)
    if not found:
        return title, [Text(text=voice.say("status-nobody-needs"))]
    columns = (("unit", 5), ("manager", 4), ("colour", 3), ("counts", 6), ("oldest", 4))
    rows = [[unit.name, status.managers.get(unit.id, ""), *_sum(voice, cell)] for unit, cell in found[:MOST_UNITS]]
    return title, [table(voice, title, columns, rows), *_more(voice, len(found) - MOST_UNITS)]


def _trend(voice: Voice, status: Status) -> Part:
    title = voice.say("trend-title")
    rounds = {period: each for period, each in status.trend.items() if each}
    if len(rounds) < 2:
        return title, [Text(text=voice.say("trend-none"))]
    places = [(voice.say("document-week-short", week=week_of(period)), each) for period, each in rounds.items()]
    chart, shown = charted(voice, title, "week", places)
    return title, [chart, Text(text=voice.say("document-trend")), shown]


def _gates(voice: Voice, status: Status) -> Part:
    title = voice.say("document-gates")
    return title, [ahead_table(voice, title, status.ahead, status.seen.today)]


def ahead_table(voice: Voice, title: str, ahead: Sequence[Scheduled], today: date) -> Block:
    """The decisions still to be taken, each with its day and who takes it; or that none lies ahead."""
    if not ahead:
        return Text(text=voice.say("report-no-gate"))
    columns = (("decision", 7), ("day", 4), ("decided-by", 4))
    rows = [
        [
            gate_name(voice, each),
            voice.say("gates-was-due" if each.due < today else "gate-due", day=voice.day(each.due)),
            voice.role(each.point.decided_by),
        ]
        for each in ahead
        if each.due
    ]
    return table(voice, title, columns, rows)


def _benefits(voice: Voice, status: Status) -> Part:
    title, found = voice.say("document-benefits"), status.seen.initiative.benefits
    if not found:
        return title, []
    return title, [Text(text=reached_of(voice, found)), benefit_table(voice, title, found, status.names)]


def _sum(voice: Voice, cell: Sum) -> list[str | Cell]:
    return [coloured(voice, cell.colour), counts(voice, cell), voice.day(cell.oldest) if cell.oldest else ""]


def _more(voice: Voice, count: int) -> list[Block]:
    return [Text(text=voice.say("document-more-units", count=count))] if count > 0 else []
