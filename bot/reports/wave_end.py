"""The report at the end of a wave: when it started, how it went, what was in the way, what came of it."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from bot.reports.benefits import benefit_table, reached_of
from bot.reports.document import Block, Cell, Document, KeyFigure, KeyFigures, Text, section, table
from bot.reports.gate import position_blocks, written_blocks
from bot.reports.status import Part, written
from bot.reports.trend import charted
from cards.gate import gate_name, outcome_name
from cards.initiative import initiative_name
from cards.status import counts, dimension_name, sum_lines, support_lines
from content.playbook import Playbook
from content.voice import Voice
from dialogs.gate.flow import Scheduled
from dialogs.gate.model import Decision
from dialogs.initiative.model import Wave
from dialogs.initiative.rounds import week_of
from dialogs.report.duty import Duty
from dialogs.report.model import StatusReport
from dialogs.report.wave_end import Became, Questions, WaveDay
from dialogs.rollup.model import Cell as Sum
from dialogs.rollup.model import Colour
from dialogs.rollup.seen import Seen
from dialogs.rollup.training import Training

# What comes later says little of a start; the first month is what the daily board is for.
MOST_DAYS = 31
_TROUBLE = (Colour.RED, Colour.YELLOW)


@dataclass(frozen=True, slots=True, kw_only=True)
class WaveEnd:
    """All that the report says to one reader, as things stand at one moment.

    `units` are how many are in it. `before` is how it stood in the last round before its start, `now` as it stands;
    each None where a sum would say what single units answered. `training` and `questions` likewise; on `days_left_out`
    too few units told how it went. `written` is what was written since the start.
    """

    seen: Seen
    wave: Wave
    units: int
    planned: date | None
    period: str
    before: Mapping[Colour, int] | None
    now: Sum | None
    actions: Became
    blockers: Sequence[tuple[tuple[str, str], Became]]
    days: Sequence[WaveDay]
    days_left_out: int
    training: Training | None
    questions: Questions | None
    decisions: Sequence[tuple[Scheduled, Decision]]
    written: tuple[Duty, StatusReport] | None
    names: Mapping[str, str]
    playbooks: Mapping[str, Playbook]


def wave_document(voice: Voice, end: WaveEnd) -> Document:
    """Its days, how it stood and stands, decisions with their dissent, what was in the way, days, support, benefits."""
    seen, day = end.seen, voice.day(end.seen.today)
    parts: list[Part] = [
        (voice.say("document-summary"), _summary(voice, end)),
        written(voice, *end.written, end.names) if end.written else ("", []),
        (voice.say("document-ready"), _ready(voice, end)),
        (voice.say("document-way"), _way(voice, end)),
        (voice.say("document-days"), _days(voice, end)),
        (voice.say("document-questions"), [Text(text=_questions(voice, end.questions))]),
        (voice.say("training-title"), list(_training(voice, end.training))),
        _benefits(voice, end),
        *_decisions(voice, end),
    ]
    about = [voice.say("document-units", count=end.units), voice.say("report-figures", day=day)]
    if not seen.open_to_all:
        about.append(voice.say("document-part"))
    return Document(
        title=voice.say("document-wave-end", wave=end.wave.id, initiative=initiative_name(voice, seen.initiative)),
        subtitle=_started(voice, end),
        language=voice.language,
        day=seen.today,
        about=tuple(about),
        sections=tuple(section(voice, title, blocks) for title, blocks in parts if blocks),
    )


def _started(voice: Voice, end: WaveEnd) -> str:
    """When, and how many days from what was planned first."""
    day, planned = voice.day(end.wave.go_live), end.planned
    if planned is None:
        return voice.say("document-started", day=day)
    moved = (end.wave.go_live - planned).days
    if not moved:
        return voice.say("document-started-planned", day=day)
    key = "document-started-later" if moved > 0 else "document-started-earlier"
    return voice.say(key, day=day, days=abs(moved), planned=voice.day(planned))


def _summary(voice: Voice, end: WaveEnd) -> list[Block]:
    figures: list[KeyFigure] = []
    if end.before:
        green, total = end.before.get(Colour.GREEN, 0), sum(end.before.values())
        value = voice.say("document-of", part=green, whole=total)
        note = voice.say("document-checkin", week=week_of(end.period))
        figures.append(KeyFigure(label=voice.say("document-figure-green-then"), value=value, note=note))
    if end.now:
        value = voice.say("document-of", part=end.now.counts.get(Colour.GREEN, 0), whole=end.now.total)
        note = _oldest(voice, end.now)
        figures.append(KeyFigure(label=voice.say("document-figure-green-now"), value=value, note=note))
    value = voice.say("document-of", part=end.actions.done, whole=end.actions.total)
    note = voice.say("document-figure-actions-note", open=end.actions.open, dropped=end.actions.dropped)
    figures.append(KeyFigure(label=voice.say("document-figure-actions"), value=value, note=note))
    if end.days:
        total = sum(each.incidents for each in end.days)
        note = voice.say("document-figure-incidents-note", days=len(end.days))
        figures.append(KeyFigure(label=voice.say("document-figure-incidents"), value=str(total), note=note))
    few = end.before is None or end.now is None
    return [KeyFigures(figures=tuple(figures)), *([Text(text=voice.say("status-few"), strong=True)] if few else [])]


def _ready(voice: Voice, end: WaveEnd) -> list[Block]:
    """Then and now, each with what it rests on."""
    columns = (("when", 5), ("counts", 8), ("oldest", 4))
    rows: list[list[str | Cell]] = []
    if end.before is not None:
        said = counts(voice, Sum(colour=Colour.SILENT, counts=end.before)) or voice.say("colour-silent")
        rows.append([voice.say("document-at-start", week=week_of(end.period)), said, ""])
    if end.now:
        oldest = voice.day(end.now.oldest) if end.now.oldest else ""
        rows.append([voice.say("document-now", day=voice.day(end.seen.today)), counts(voice, end.now), oldest])
    title = voice.say("document-ready")
    return [table(voice, title, columns, rows)] if rows else [Text(text=voice.say("status-few"))]


def _way(voice: Voice, end: WaveEnd) -> list[Block]:
    if not end.actions.total:
        return [Text(text=voice.say("document-way-none"))]
    columns = (("area", 7), ("done", 2), ("dropped", 3), ("still-open", 2))
    rows = [_became(dimension_name(voice, key, end.playbooks), each) for key, each in end.blockers]
    rest = {
        name: getattr(end.actions, name) - sum(getattr(each, name) for _, each in end.blockers)
        for name in ("done", "dropped", "open")
    }
    if any(rest.values()):
        rows.append(_became(voice.say("document-way-other"), Became(**rest)))
    return [table(voice, voice.say("document-way"), columns, rows)]


def _became(name: str, found: Became) -> list[str | Cell]:
    return [name, str(found.done), str(found.dropped), str(found.open)]


def _days(voice: Voice, end: WaveEnd) -> list[Block]:
    """The first month, day by day; nothing where no method asks for a daily board."""
    shown = end.days[:MOST_DAYS]
    if not shown:
        return [Text(text=voice.say("document-days-few"))] if end.days_left_out else []
    title = voice.say("document-days")
    chart, _ = charted(voice, title, "day", [(voice.short_day(each.day), each.counts) for each in shown])
    # All that the chart shows: one line for the days on which nothing was the matter, and the others in a table.
    troubled = [each for each in shown if each.incidents or any(each.counts.get(colour) for colour in _TROUBLE)]
    blocks: list[Block] = [chart]
    if troubled:
        places = [(voice.short_day(each.day), each.counts) for each in troubled]
        incidents = ("incidents", [str(each.incidents) for each in troubled])
        blocks.append(charted(voice, title, "day", places, incidents)[1])
    if quiet := len(shown) - len(troubled):
        blocks.append(Text(text=voice.say("document-days-quiet", count=quiet)))
    if end.days_left_out:
        blocks.append(Text(text=voice.say("document-days-left-out", count=end.days_left_out)))
    return blocks


def _questions(voice: Voice, found: Questions | None) -> str:
    if found is None:
        return voice.say("document-questions-few")
    if not found.asked:
        return voice.say("document-questions-none")
    return voice.say("document-questions-asked", count=found.asked, waiting=found.waiting)


def _training(voice: Voice, found: Training | None) -> Iterator[Block]:
    if found is None:
        return
    for key, each in (("training-share", found.share), ("training-understanding", found.understanding)):
        if each.units:
            yield Text(text=voice.say(key), strong=True)
            yield from (Text(text=line) for line in sum_lines(voice, key, each))
    if found.support:
        yield Text(text=voice.say("training-support"), strong=True)
        yield from (Text(text=line) for line in support_lines(voice, found.support))


def _benefits(voice: Voice, end: WaveEnd) -> Part:
    title, found = voice.say("document-benefits"), end.seen.initiative.benefits
    if not found:
        return title, []
    blocks: list[Block] = [Text(text=reached_of(voice, found)), Text(text=voice.say("document-benefits-whole"))]
    return title, [*blocks, benefit_table(voice, title, found, end.names)]


def _decisions(voice: Voice, end: WaveEnd) -> Iterator[Part]:
    """Each with why, on which conditions, and where everybody stood, those against first."""
    for planned, each in end.decisions:
        outcome = outcome_name(voice, planned, each.outcome)
        said: list[Block] = [
            Text(text=voice.say("gate-decided", outcome=outcome), strong=True),
            Text(text=voice.say("document-decided-on", day=voice.day(each.at.date()))),
            *written_blocks(voice, planned, each),
            *position_blocks(voice, each.positions, end.names),
        ]
        yield voice.say("document-decision-of", gate=gate_name(voice, planned)), said


def _oldest(voice: Voice, cell: Sum) -> str:
    return voice.say("report-oldest", day=voice.day(cell.oldest)) if cell.oldest else ""
