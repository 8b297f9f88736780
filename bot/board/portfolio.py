"""All changes beside one another: over time, by part of the organisation, and who is responsible for what."""

from collections import Counter
from collections.abc import AsyncIterator, Collection, Mapping
from dataclasses import dataclass

from bot.board.desk import Desk, Drawn
from bot.board.drawing import draw, to
from bot.board.sections import sections
from bot.board.time_line import Drawing, DrawnLane, Mark, Scale
from bot.outbound.status_view import StatusDesk
from cards.gate.gate import few
from cards.initiative import initiative_name
from dialogs.checkin.model import WHOLE
from dialogs.initiative.collisions import Collision
from dialogs.initiative.model import Initiative
from dialogs.initiative.portfolio import Portfolio, PortfolioLane, PortfolioPart, Start, Touch, portfolio
from dialogs.rollup.activities import Responsible, responsible
from dialogs.rollup.model import COLOURS_WORST_FIRST, Colour

# What somebody looks through; more is below the parts of it.
MOST_PARTS, MOST_COLLISIONS, MOST_NAMED = 60, 20, 5


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """A part of the organisation: its name, where more of it is shown, and what each change means for it, in words."""

    name: str
    address: str
    cells: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class AnswersFor:
    """Who is responsible, how many of their activities have which colour, and each with its day; what they staff."""

    who: str
    counts: Mapping[Colour, int]
    activities: tuple[tuple[str, Colour, str], ...]
    standing: tuple[str, ...]


async def portfolio_view(desk: Desk, asked: Mapping[str, str]) -> Drawn | None:
    """Everything the reader may see of it; with `under`, of that part of the organisation."""
    status = StatusDesk.of(desk)
    seen = status.initiatives()
    under = desk.roster.units.get(asked["under"]) if asked.get("under") else None
    if not seen or (asked.get("under") and under is None):
        return None
    voice = desk.voice
    found = portfolio(seen, desk.roster, desk.today, under)
    names = {each.id: initiative_name(voice, each) for each in seen}
    # Of others no single unit is named here.
    visible = {unit.id for each in seen for unit in status.visible(each)}
    shown = [each for each in found.parts if not each.single or each.unit.id in visible]
    html = draw(
        "portfolio",
        voice,
        sections=sections(desk, None, "portfolio"),
        lead=voice.say(
            "portfolio-lead", count=len(found.lanes), first=voice.day(found.first), last=voice.day(found.last)
        ),
        inside=under.name if under else "",
        drawing=_drawing(desk, found, names),
        collisions=[_collision(desk, each, names, visible) for each in found.collisions[:MOST_COLLISIONS]],
        further=max(0, len(found.collisions) - MOST_COLLISIONS),
        columns=[names[each.initiative.id] for each in found.lanes],
        rows=[_row(desk, each, found) for each in shown[:MOST_PARTS]],
        rest=len(found.parts) - len(shown[:MOST_PARTS]),
        plans=[each async for each in _plans(desk, seen, names)] if under is None else [],
    )
    return Drawn(title=voice.say("portfolio-title"), html=html)


def _drawing(desk: Desk, found: Portfolio, names: Mapping[str, str]) -> Drawing:
    scale = Scale(found.first, found.last)
    return Drawing(
        today=scale.x(desk.today),
        months=tuple(scale.months(desk.voice)),
        lanes=tuple(_lane(desk, each, scale, names) for each in found.lanes),
    )


def _lane(desk: Desk, lane: PortfolioLane, scale: Scale, names: Mapping[str, str]) -> DrawnLane:
    lines = [_start(desk, each) for each in lane.starts]
    marks = [
        Mark(x=scale.x(each.wave.go_live), kind="close" if each.close else "start", title=line)
        for each, line in zip(lane.starts, lines, strict=True)
        if not each.wave.paused
    ]
    return DrawnLane(
        title=names[lane.initiative.id],
        address=to("initiative", initiative=lane.initiative.id),
        said="",
        bars=(),
        marks=tuple(marks),
        lines=tuple(lines),
    )


def _start(desk: Desk, start: Start) -> str:
    voice, wave = desk.voice, start.wave
    said = voice.say("status-wave", wave=wave.id, day=voice.day(wave.go_live))
    if wave.paused:
        said += f" ({voice.say('status-paused')})"
    said += f": {voice.say('board-units', count=start.units)}"
    return f"⚠️ {said}" if start.close else said


def _collision(desk: Desk, found: Collision, names: Mapping[str, str], visible: Collection[str]) -> str:
    voice, known = desk.voice, desk.roster.units
    units = [known[id_] for id_ in found.units if id_ in known]
    said = voice.say("board-units", count=len(units))
    if named := [each.name for each in units if each.id in visible]:
        said += f" ({few(voice, named, MOST_NAMED)})"
    return voice.say(
        "portfolio-collision",
        first=names[found.first],
        first_day=voice.day(found.first_day),
        second=names[found.second],
        second_day=voice.day(found.second_day),
        days=found.days,
        units=said,
    )


def _row(desk: Desk, part: PortfolioPart, found: Portfolio) -> Row:
    touches = [part.touches.get(lane.initiative.id) for lane in found.lanes]
    return Row(
        name=part.unit.name,
        address="" if part.single else to("portfolio", under=part.unit.id),
        cells=tuple(_touch(desk, each) for each in touches),
    )


def _touch(desk: Desk, touch: Touch | None) -> str:
    voice = desk.voice
    if touch is None:
        return ""
    units = voice.say("board-units", count=touch.units)
    if touch.first is None or touch.last is None:
        return f"{units}. {voice.say('portfolio-unplaced')}"
    if touch.first == touch.last:
        return voice.say("portfolio-start", units=units, first=voice.day(touch.first))
    return voice.say("portfolio-starts", units=units, first=voice.day(touch.first), last=voice.day(touch.last))


async def _plans(
    desk: Desk, seen: list[Initiative], names: Mapping[str, str]
) -> AsyncIterator[tuple[str, list[AnswersFor]]]:
    """Each plan by who is responsible, with how its activities stand."""
    for initiative in seen:
        whole = (await desk.store.latest_checkins(initiative.id, [WHOLE])).get(WHOLE)
        found = list(responsible(initiative, desk.library.playbooks, whole, desk.today))
        if found:
            yield names[initiative.id], [_answers_for(desk, each) for each in found]


def _answers_for(desk: Desk, found: Responsible) -> AnswersFor:
    voice = desk.voice
    activities = tuple(
        (voice.pick(each.criterion.label), each.colour, voice.day(each.said_on) if each.said_on else "")
        for each in found.activities
        if each.colour
    )
    counts = Counter(colour for _, colour, _ in activities)
    return AnswersFor(
        who=voice.pick(found.who.label),
        counts={colour: counts[colour] for colour in COLOURS_WORST_FIRST if counts[colour]},
        activities=activities,
        standing=tuple(voice.pick(each.label) for each in found.standing),
    )
