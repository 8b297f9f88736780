"""What is said about an initiative, on the board: what comes when, how much of it a unit gets, and whom it reached."""

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import groupby

from bot.board.desk import Desk, Drawn
from bot.board.drawing import draw, to
from bot.board.sections import sections
from bot.outbound.communication import CommunicationDesk, Sent
from cards.broadcast.figures import tally_said
from cards.broadcast.ledger import figures_said
from cards.broadcast.review import title_of
from cards.calendar import Line, entry_audience, entry_days, entry_title, joined, state_marked
from cards.gate.gate import few
from cards.initiative import initiative_name
from content.voice import Voice
from dialogs.broadcast.calendar import Entry, EntryKind, EntryState
from dialogs.broadcast.load import Load, counts, monday_of
from dialogs.initiative.model import Initiative

# Two weeks back, to see what has just gone out, and the eight ahead that the card shows.
BEFORE, SPAN = timedelta(weeks=2), timedelta(weeks=10)
A_WEEK = timedelta(weeks=1)
MOST_SENT, MOST_HEAVY = 6, 10
# Days somebody may ask for; far from where dates end.
_FIRST, _LAST = date(2000, 1, 1), date(2200, 1, 1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One line of the calendar, in words; `kind` and `units` are empty where they say nothing."""

    when: str
    title: str
    kind: str
    audience: str
    units: str
    state: str
    late: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Reached:
    """A message that has gone out, in words, and where more of it is told."""

    day: str
    title: str
    figures: list[str]
    address: str


async def communication(desk: Desk, asked: Mapping[str, str]) -> Drawn | None:
    """The initiative named in `initiative`, ten weeks from the one of the day in `from`, else from two weeks ago."""
    view = CommunicationDesk.of(desk, desk.voice)
    found = view.named(asked.get("initiative", ""))
    if found is None:
        return None
    voice, own = desk.voice, not view.runs(found)
    first = monday_of(day_of(asked.get("from")) or desk.today - BEFORE)
    end = first + SPAN
    lines = list(joined(await view.entries(found)))
    units_of = await view.units_of(found)
    here = [each for each in lines if first <= (each.entry.last or each.entry.day) and each.entry.day < end]
    weighed = view.weighed(found)
    loads = await view.load(weighed, first, end) if weighed else []
    limit = desk.library.settings.broadcasts.most_per_week
    load = [_week_load(voice, found, week, list(same), limit) for week, same in _by_week(loads)]
    sent = await view.sent(found, MOST_SENT)
    html = draw(
        "communication",
        voice,
        sections=sections(desk, found, "communication"),
        today=voice.day(desk.today),
        span=voice.say("calendar-span", first=voice.day(first), last=voice.day(end - timedelta(days=1))),
        own=own,
        weeks=[(week_said(voice, week), rows) for week, rows in _weeks(voice, here, first, units_of, own=own)],
        earlier=_elsewhere(found, first - SPAN) if any(each.entry.day < first for each in lines) else "",
        later=_elsewhere(found, end) if any(each.entry.day >= end for each in lines) else "",
        weighed=len(weighed),
        limit=limit,
        load=load,
        heaviest=max((each.messages for each in loads), default=0),
        chart=_most_by_week(voice, loads, first),
        heavy=_heavy(desk, loads, limit),
        sent=[reached(voice, each) for each in sent],
    )
    return Drawn(
        title=voice.say("board-communication-of", initiative=initiative_name(voice, found)),
        html=html,
        parts=("chart",) if loads else (),
    )


def day_of(text: str | None) -> date | None:
    """A day that a link of ours may have asked for."""
    try:
        found = date.fromisoformat(text or "")
    except ValueError:
        return None
    return found if _FIRST <= found < _LAST else None


def week_said(voice: Voice, monday: date) -> str:
    """A week as people speak of it: its number, and its days."""
    return voice.say(
        "board-week",
        week=monday.isocalendar().week,
        first=voice.short_day(monday),
        last=voice.short_day(monday + timedelta(days=6)),
    )


def row(voice: Voice, line: Line, units_of: Callable[[Entry], Collection[str]], *, own: bool = False) -> Row:
    """A line of the calendar; whose own it is knows who gets it."""
    entry = line.entry
    reaches = {unit for wave in line.waves or ("",) for unit in units_of(_in(entry, wave))} if counts(entry) else set()
    return Row(
        when=entry_days(voice, entry),
        title=entry_title(voice, entry),
        kind=_kind(voice, entry),
        audience=few(voice, entry.units) if own else entry_audience(voice, entry, line.waves),
        units="" if own or not reaches else voice.say("board-units", count=len(reaches)),
        state=state_marked(voice, entry),
        late=entry.state in (EntryState.LATE, EntryState.WAITING_LATE),
    )


def reached(voice: Voice, sent: Sent) -> Reached:
    """What became of a message, as far as its reader may know."""
    if sent.broadcast:
        title, id_ = title_of(voice, sent.broadcast), sent.broadcast.id
    else:
        assert sent.entry
        title, id_ = entry_title(voice, sent.entry), ""
    figures: list[str] = []
    if sent.tally:
        figures = list(tally_said(voice, sent.tally))
    elif sent.sums and sent.sums.count and sent.broadcast:
        figures = list(figures_said(voice, sent.broadcast, sent.sums))
    address = to("reach", broadcast=id_) if sent.ledger else ""
    return Reached(day=voice.day(sent.day), title=title, figures=figures, address=address)


def _weeks(
    voice: Voice, lines: Sequence[Line], first: date, units_of: Callable[[Entry], Collection[str]], *, own: bool
) -> Iterator[tuple[date, list[Row]]]:
    """Week by week; what began earlier and still runs stands in the first."""
    for week, same in groupby(lines, lambda each: monday_of(max(each.entry.day, first))):
        yield week, [row(voice, each, units_of, own=own) for each in same]


def _in(entry: Entry, wave: str) -> Entry:
    return replace(entry, wave=wave)


def _kind(voice: Voice, entry: Entry) -> str:
    material = voice.library.material.get(entry.source) if entry.kind is EntryKind.MATERIAL else None
    return voice.say(f"material-kind-{material.facts.kind}") if material else ""


def _elsewhere(found: Initiative, first: date) -> str:
    return to("communication", initiative=found.id, **{"from": first.isoformat()})


def _by_week(loads: Sequence[Load]) -> Iterator[tuple[date, Iterator[Load]]]:
    return groupby(sorted(loads, key=lambda each: each.week), lambda each: each.week)


def _most_by_week(voice: Voice, loads: Sequence[Load], first: date) -> list[tuple[str, int]]:
    """Every week that is looked at, with what the one gets who gets most."""
    most = {week: max(each.messages for each in same) for week, same in _by_week(loads)}
    weeks = [first + number * A_WEEK for number in range(SPAN // A_WEEK)]
    return [(voice.say("board-week-short", week=each.isocalendar().week), most.get(each, 0)) for each in weeks]


def _week_load(voice: Voice, found: Initiative, week: date, loads: list[Load], limit: int) -> dict[str, object]:
    above = sum(each.messages > limit for each in loads)
    return {
        "week": voice.say("board-week-short", week=week.isocalendar().week),
        "address": to("load", initiative=found.id, week=week.isoformat()),
        "units": len(loads),
        "most": max(each.messages for each in loads),
        "above": above,
        "said": voice.say("board-load-above", count=above) if above else voice.say("board-load-within"),
    }


def _heavy(desk: Desk, loads: Sequence[Load], limit: int) -> list[str]:
    """The units that get most, from this week on: there something can still be moved."""
    now, names = monday_of(desk.today), desk.roster.units
    ahead = [each for each in loads if each.week >= now and each.messages > limit]
    return [
        desk.voice.say(
            "board-load-of", unit=names[each.unit].name, week=each.week.isocalendar().week, count=each.messages
        )
        for each in ahead[:MOST_HEAVY]
    ]
