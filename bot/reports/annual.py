"""The annual report of those who hold a change together: done, achieved, what should go first, what should change."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from bot.reports.benefits import benefit_table, reached_of
from bot.reports.document import Block, Cell, Document, KeyFigure, KeyFigures, Text, coloured, section, table
from bot.reports.status import Part, ahead_table, late_table, written
from bot.reports.trend import charted
from cards.gate import gate_name, outcome_name
from cards.initiative import initiative_name
from cards.status import counts, open_counts
from content.playbook import Playbook
from content.voice import Voice
from dialogs.action.model import Action
from dialogs.gate.flow import Scheduled
from dialogs.gate.model import Decision, Stance
from dialogs.initiative.model import Benefit
from dialogs.initiative.rounds import week_of
from dialogs.people.model import Unit
from dialogs.report.annual import Activities, Stage
from dialogs.report.duty import Duty
from dialogs.report.model import StatusReport
from dialogs.rollup.model import Colour
from dialogs.rollup.seen import Seen

# All decisions of a year are in their protocols.
MOST_DECISIONS = 60


@dataclass(frozen=True, slots=True, kw_only=True)
class Followed:
    """An initiative in the year; `seen`, `late` and `ahead` are as they are now, and so are the activities."""

    seen: Seen
    activities: Sequence[Activities]
    # The day the activity plan was saved; None where it has none.
    plan: date | None
    development: Mapping[str, Counter[Colour]]
    decided: Sequence[tuple[Scheduled, Decision]]
    benefits: Sequence[Benefit]
    done: int
    late: Sequence[tuple[Action, int]]
    ahead: Sequence[Scheduled]
    written: Sequence[tuple[Duty, StatusReport]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Annual:
    """All that the report says to one reader; `last` is the last day of the year that it tells of."""

    year: int
    last: date
    today: date
    followed: Sequence[Followed]
    units: Mapping[str, Unit]
    names: Mapping[str, str]
    playbooks: Mapping[str, Playbook]

    @property
    def over(self) -> bool:
        """Whether it is the whole year."""
        return self.last == date(self.year, 12, 31)


def annual_document(voice: Voice, annual: Annual) -> Document:
    """What was written, then the figures: activities, readiness, decisions, benefits, what is open."""
    many = len(annual.followed) > 1
    parts: list[Part] = [(voice.say("document-summary"), _summary(voice, annual)), *_words(voice, annual)]
    for each in annual.followed:
        name = f": {initiative_name(voice, each.seen.initiative)}" if many else ""
        parts += [(f"{title}{name}", blocks) for title, blocks in _of(voice, annual, each)]
    if many:
        title = voice.say("document-annual-all", year=str(annual.year))
    else:
        name = initiative_name(voice, annual.followed[0].seen.initiative)
        title = voice.say("document-annual", year=str(annual.year), initiative=name)
    said = voice.say("document-year-over" if annual.over else "document-year-so-far", day=voice.day(annual.last))
    about = [voice.say("document-year-now", day=voice.day(annual.today))]
    if not all(each.seen.open_to_all for each in annual.followed):
        about.append(voice.say("document-part"))
    return Document(
        title=title,
        subtitle=said,
        language=voice.language,
        day=annual.today,
        about=tuple(about),
        sections=tuple(section(voice, title, blocks) for title, blocks in parts if blocks),
    )


def _summary(voice: Voice, annual: Annual) -> list[Block]:
    stages = _stages(annual)
    figures: list[KeyFigure] = []
    if total := stages.total() - stages[Stage.DROPPED]:
        value = voice.say("document-of", part=stages[Stage.DONE], whole=total)
        note = voice.say(
            "document-activities-note", under_way=stages[Stage.UNDER_WAY], not_begun=stages[Stage.NOT_BEGUN]
        )
        figures.append(KeyFigure(label=voice.say("document-figure-activities"), value=value, note=note))
    benefits = [each for found in annual.followed for each in found.benefits]
    if benefits:
        reached = len([each for each in benefits if each.reached])
        days = [point.day for each in benefits for point in each.measurements]
        value = voice.say("document-of", part=reached, whole=len(benefits))
        note = (
            voice.say("document-measured", day=voice.day(max(days)))
            if days
            else voice.say("document-benefit-unmeasured")
        )
        figures.append(KeyFigure(label=voice.say("document-benefits-reached"), value=value, note=note))
    decided = [each for found in annual.followed for _, each in found.decided]
    note = voice.say("document-dissent", count=len([each for each in decided if _against(each)])) if decided else ""
    figures.append(KeyFigure(label=voice.say("document-figure-decisions"), value=str(len(decided)), note=note))
    done = sum(each.done for each in annual.followed)
    late = sum(len(each.late) for each in annual.followed)
    note = voice.say("document-done-note", late=late)
    figures.append(KeyFigure(label=voice.say("document-figure-done"), value=str(done), note=note))
    return [KeyFigures(figures=tuple(figures)), *_standing(voice, annual)]


def _standing(voice: Voice, annual: Annual) -> Iterator[Block]:
    """How each stands today."""
    columns = (("initiative", 5), ("colour", 3), ("counts", 6), ("answered", 4), ("oldest", 4))
    rows: list[list[str | Cell]] = []
    for seen in (each.seen for each in annual.followed):
        name, oldest = initiative_name(voice, seen.initiative), voice.day(seen.oldest) if seen.oldest else ""
        answered = voice.say("document-of", part=seen.answered, whole=seen.asked) if seen.asked else ""
        if seen.whole:
            rows.append([name, coloured(voice, seen.whole.colour), counts(voice, seen.whole), answered, oldest])
        else:
            rows.append([name, "", voice.say("status-few"), answered, ""])
    yield table(voice, voice.say("document-summary"), columns, rows)


def _words(voice: Voice, annual: Annual) -> list[Part]:
    found = [written(voice, duty, report, annual.names) for each in annual.followed for duty, report in each.written]
    return found or [(voice.say("document-written"), [Text(text=voice.say("document-written-none"))])]


def _of(voice: Voice, annual: Annual, found: Followed) -> Iterator[Part]:
    """The figures of one initiative."""
    yield voice.say("document-activities"), _activities(voice, found)
    yield voice.say("document-development"), _development(voice, found)
    yield voice.say("document-decided"), _decided(voice, found)
    if found.benefits:
        title = voice.say("document-benefits")
        said = Text(text=reached_of(voice, found.benefits))
        yield title, [said, benefit_table(voice, title, found.benefits, annual.names)]
    title = voice.say("status-open" if found.seen.open_to_all else "status-open-own")
    said_open: list[Block] = [Text(text=each) for each in open_counts(voice, found.seen.open)]
    yield title, [*said_open, *late_table(voice, title, found.late, annual.units, annual.names)]
    title = voice.say("document-gates")
    yield title, [ahead_table(voice, title, found.ahead, annual.today)]


def _activities(voice: Voice, found: Followed) -> list[Block]:
    if not found.activities:
        return [Text(text=voice.say("document-activities-none"))]
    stages = [each for each in Stage if each in (Stage.DONE, Stage.UNDER_WAY, Stage.NOT_BEGUN) or _any(found, each)]
    answered = any(each.oldest for each in found.activities)
    columns = [("responsible", 6), *((str(each), 2) for each in stages), *([("oldest", 4)] if answered else [])]
    rows: list[list[str | Cell]] = [
        [
            (voice.pick(each.who) if not isinstance(each.who, str) else each.who) or voice.say("document-nobody"),
            *(str(each.stages[stage]) for stage in stages),
            *([voice.day(each.oldest) if each.oldest else ""] if answered else []),
        ]
        for each in found.activities
    ]
    saved = [Text(text=voice.say("document-plan-saved", day=voice.day(found.plan)))] if found.plan else []
    return [table(voice, voice.say("document-activities"), columns, rows), *saved]


def _any(found: Followed, stage: Stage) -> bool:
    return any(each.stages[stage] for each in found.activities)


def _development(voice: Voice, found: Followed) -> list[Block]:
    if len(found.development) < 2:
        return [Text(text=voice.say("trend-none"))]
    places = [
        (voice.say("document-week-short", week=week_of(period)), each) for period, each in found.development.items()
    ]
    chart, shown = charted(voice, voice.say("document-development"), "week", places)
    return [chart, Text(text=voice.say("document-trend")), shown]


def _decided(voice: Voice, found: Followed) -> list[Block]:
    if not found.decided:
        return [Text(text=voice.say("document-decided-none"))]
    columns = (("decision", 7), ("day", 4), ("outcome", 5), ("against", 2))
    rows: list[list[str | Cell]] = [
        [
            gate_name(voice, planned),
            voice.day(each.at.date()),
            outcome_name(voice, planned, each.outcome),
            str(_against(each)),
        ]
        for planned, each in found.decided[:MOST_DECISIONS]
    ]
    more = len(found.decided) - MOST_DECISIONS
    said = [Text(text=voice.say("document-decided-more", count=more))] if more > 0 else []
    return [table(voice, voice.say("document-decided"), columns, rows), *said]


def _against(decision: Decision) -> int:
    return len([each for each in decision.positions if each.stance is Stance.AGAINST])


def _stages(annual: Annual) -> Counter[Stage]:
    return sum((each.stages for found in annual.followed for each in found.activities), Counter[Stage]())
