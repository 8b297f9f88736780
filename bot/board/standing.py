"""The standing item of a managers' meeting, on a page to print: how it stands, who needs help, what lies ahead."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta

from bot.board.desk import Desk, Drawn
from bot.board.drawing import draw
from bot.board.sections import sections
from bot.outbound.calendar_view import CalendarDesk, reaching
from bot.outbound.status_view import StatusDesk
from cards.calendar import entry_title
from cards.gate.gate import mark_words
from cards.initiative import initiative_name
from content.model import Role
from content.voice import Voice
from dialogs.broadcast.calendar import Entry, EntryState
from dialogs.checkin.model import Answer, CheckIn
from dialogs.gate.time_line import GateMark, TimeLine, time_line
from dialogs.initiative.model import Initiative
from dialogs.initiative.rounds import week_of
from dialogs.people.model import Unit
from dialogs.rollup.flow import Reader
from dialogs.rollup.model import COLOURS_WORST_FIRST, Cell, Colour
from dialogs.rollup.seen import needing

# What a quarter of an hour is enough for, and one sheet of paper.
MOST_UNITS, MOST_BLOCKERS, MOST_CHANGES, MOST_COMING, MOST_AHEAD = 10, 3, 5, 8, 6
# What is prepared before the next meeting.
_NEAR, _COMING = timedelta(weeks=4), timedelta(weeks=2)
_TO_COME = frozenset({EntryState.PLANNED, EntryState.LATE})
_TROUBLED = frozenset({Colour.RED, Colour.YELLOW})


@dataclass(frozen=True, slots=True, kw_only=True)
class InNeed:
    """A unit that is not green, and what it said is in its way; where it said nothing, what is not green."""

    unit: Unit
    whole: Cell
    blockers: tuple[str, ...]


async def standing(desk: Desk, arguments: Mapping[str, str]) -> Drawn | None:
    """Of the initiative named in `initiative`, for the units whose answers its reader may see."""
    status = StatusDesk.of(desk)
    found = status.named(arguments.get("initiative", ""))
    own = status.visible(found) if found else []
    if found is None or not own:
        return None
    seen, voice = await status.seen(found), desk.voice
    waiting = needing(seen, desk.roster.units)
    shown = [unit for unit, _ in waiting[:MOST_UNITS]]
    latest = await desk.store.latest_checkins(found.id, [unit.id for unit in shown])
    reader = Reader(found, desk.library.playbooks)
    line = time_line(found, desk.library.playbooks, await desk.store.gates(found.id), desk.today)
    html = draw(
        "standing",
        voice,
        sections=sections(desk, found, "standing"),
        day=voice.day,
        worst_first=COLOURS_WORST_FIRST,
        initiative=initiative_name(voice, found),
        seen=seen,
        week=week_of(seen.period) if seen.period else "",
        in_need=[_in_need(desk, reader, unit, cell, latest.get(unit.id)) for unit, cell in waiting[:MOST_UNITS]],
        more=len(waiting[MOST_UNITS:]),
        green=len(seen.units) - len(waiting),
        changed=seen.changed[:MOST_CHANGES],
        ahead=[mark_words(voice, mark) for mark in _ahead(line)][:MOST_AHEAD],
        coming=[(voice.short_day(each.day), entry_title(voice, each)) for each in await _coming(desk, found, own)][
            :MOST_COMING
        ],
    )
    return Drawn(title=voice.say("board-standing"), html=html, parts=("print",))


def _in_need(desk: Desk, reader: Reader, unit: Unit, cell: Cell, checkin: CheckIn | None) -> InNeed:
    read = reader.checklist(unit, checkin, unit.day(desk.now))
    troubled = [each for each in read if each.colour in _TROUBLED]
    answers = [each.answer for each in troubled if each.answer and each.answer.blocker]
    # The first day is the first to be talked about; what has no day comes last.
    answers.sort(key=lambda each: (each.due is None, each.due))
    labels = [desk.voice.pick(each.criterion.label) for each in troubled]
    said = _said(desk.voice, answers)
    if labels and not said:
        # By themselves they would read as if it were so.
        said = [desk.voice.say("board-standing-not-green", what="; ".join(_few(desk.voice, labels)))]
    return InNeed(unit=unit, whole=cell, blockers=tuple(said))


def _said(voice: Voice, answers: Sequence[Answer]) -> list[str]:
    # What stands in the way of several things is said once.
    said = dict.fromkeys((each.blocker, each.due) for each in answers)
    texts = [f"{blocker} ({voice.say('action-due', day=voice.day(due))})" if due else blocker for blocker, due in said]
    return _few(voice, texts)


def _few(voice: Voice, said: Sequence[str]) -> list[str]:
    more = len(said) - MOST_BLOCKERS
    return [*said[:MOST_BLOCKERS], *([voice.say("summary-more", count=more)] if more > 0 else [])]


def _ahead(line: TimeLine) -> list[GateMark]:
    """Decisions within four weeks, and those whose day has passed."""
    marks = [mark for lane in line.lanes for mark in lane.gates if mark.decision is None and mark.planned.due]
    near = [each for each in marks if each.late or line.today <= (each.planned.due or line.last) <= line.today + _NEAR]
    return sorted(near, key=lambda each: each.planned.due or line.last)


async def _coming(desk: Desk, found: Initiative, own: Sequence[Unit]) -> list[Entry]:
    """What reaches the staff and the managers of these units within two weeks, each once."""
    calendar = CalendarDesk(
        store=desk.store, roster=desk.roster, library=desk.library, today=desk.today, language=desk.voice.language
    )
    roles = {str(Role.STAFF), str(Role.MANAGER)}
    entries = reaching(await calendar.whole(found), found, own, roles)
    until = desk.today + _COMING
    near = [each for each in entries if each.state in _TO_COME and desk.today <= each.day <= until]
    return list({(each.day, each.kind, each.source): each for each in near}.values())
