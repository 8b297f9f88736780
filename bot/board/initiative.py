"""One initiative on the board: its time line, its heat map, the trend, what changed and what is in the way."""

from collections.abc import Mapping
from typing import Any

from bot.board.desk import Desk, Drawn
from bot.board.drawing import draw, to
from bot.board.open_status import open_status
from bot.board.sections import sections
from bot.board.time_line import drawing
from bot.board.unit import anchor
from bot.outbound.status_view import StatusDesk
from cards.initiative import initiative_name
from cards.status import dimension_name, falling, open_counts
from content.voice import Voice
from dialogs.gate.time_line import time_line
from dialogs.initiative.model import Initiative
from dialogs.initiative.rounds import week_of
from dialogs.people.model import Unit
from dialogs.rollup.flow import Reader
from dialogs.rollup.heat import HeatMap, HeatRow, heat_map
from dialogs.rollup.model import COLOURS_WORST_FIRST

# What fits a screen or two; the browser draws more of them when asked to.
FIRST_ROWS = 50
MOST_CHANGES = 8
# What somebody still reads when they ask for the rest; the heat map has every unit.
MOST_CHANGES_OPENED = 60


async def initiative(desk: Desk, arguments: Mapping[str, str]) -> Drawn | None:
    """The initiative named in `initiative`, as its reader may see it."""
    status = StatusDesk.of(desk)
    found = status.named(arguments.get("initiative", ""))
    if found is None:
        # A link or a channel's tab leads many here: whoever does not run it sees what everybody may.
        named = arguments.get("initiative")
        return await open_status(desk, {"initiative": named}) if named else None
    seen = await status.seen(found)
    trend, rates = await status.trend(found), await status.rates(found)
    gates = await desk.store.gates(found.id)
    playbooks, voice = desk.library.playbooks, desk.voice
    line = time_line(found, playbooks, gates, desk.today)
    heat = heat_map(seen, Reader(found, playbooks).dimensions, desk.roster, playbooks)
    title = initiative_name(voice, found)
    columns = [dimension_name(voice, key, playbooks) for key in heat.columns]
    anchors = [anchor(key) for key in heat.columns]
    html = draw(
        "initiative",
        voice,
        sections=sections(desk, found, "initiative"),
        day=voice.day,
        worst_first=COLOURS_WORST_FIRST,
        seen=seen,
        week=week_of(seen.period) if seen.period else "",
        falling=falling(voice, seen.rates),
        drawing=drawing(voice, line, _phase_names(desk, found)),
        heat=heat,
        columns=columns,
        anchors=anchors,
        first_rows=heat.rows[:FIRST_ROWS],
        changes=seen.changed[:MOST_CHANGES],
        more_changes=seen.changed[MOST_CHANGES:MOST_CHANGES_OPENED],
        changes_left=len(seen.changed[MOST_CHANGES_OPENED:]),
        choices=_choices(desk, found, heat),
        packed=_packed(voice, found.id, heat, columns, anchors),
        rates=[(week_of(each.period), each, round(100 * (each.share or 0))) for each in rates],
        trend=[(week_of(period), counts) for period, counts in trend.items() if counts],
        blockers=[(dimension_name(voice, key, playbooks), count) for key, count in seen.blockers],
        open=open_counts(voice, seen.open),
    )
    return Drawn(title=title, html=html, parts=("heat", "chart"))


def _phase_names(desk: Desk, found: Initiative) -> dict[tuple[str, str], str]:
    """Labels by playbook and phase."""
    return {
        (book.id, phase.id): desk.voice.pick(phase.label)
        for id_ in found.playbooks
        if (book := desk.library.playbooks.get(id_))
        for phase in book.phases
    }


def _choices(desk: Desk, found: Initiative, heat: HeatMap) -> dict[str, list[tuple[str, str]]]:
    """What the rows can be filtered by: only what is there."""
    voice = desk.voice
    waves = {row.wave.id: row.wave for row in heat.rows if row.wave}
    parts: dict[str, Unit] = {row.administration.id: row.administration for row in heat.rows if row.administration}
    phases = dict.fromkeys(phase for row in heat.rows for phase in row.phases)
    books = desk.library.playbooks
    colours = {row.whole.colour for row in heat.rows}
    return {
        "waves": [
            (each.id, voice.say("status-wave", wave=each.id, day=voice.day(each.go_live)))
            for each in sorted(waves.values(), key=lambda each: (each.go_live, each.id))
        ],
        "administrations": sorted(
            ((each.id, each.name) for each in parts.values()), key=lambda each: each[1].casefold()
        ),
        "phases": [
            (f"{book}/{phase.id}", voice.pick(phase.label))
            for book in found.playbooks
            if book in books
            for phase in books[book].phases
            if (book, phase.id) in phases
        ],
        "colours": [(each.value, voice.say(f"colour-{each}")) for each in COLOURS_WORST_FIRST if each in colours],
    }


def _packed(voice: Voice, initiative_id: str, heat: HeatMap, columns: list[str], anchors: list[str]) -> dict[str, Any]:
    """Every row for the browser to filter and sort: a unit is some sixty bytes, before it is compressed."""
    letters = {colour: str(place) for place, colour in enumerate(COLOURS_WORST_FIRST)}
    places = {name: {id_: place for place, id_ in enumerate(ids)} for name, ids in _ids(heat).items()}

    def packed(row: HeatRow) -> list[Any]:
        return [
            row.unit.id,
            row.unit.name,
            places["waves"].get(row.wave.id if row.wave else "", -1),
            places["administrations"].get(row.administration.id if row.administration else "", -1),
            places["phases"].get("|".join(f"{book}/{phase}" for book, phase in row.phases), -1),
            letters[row.whole.colour] + "".join(letters[cell.colour] if cell else "-" for cell in row.cells),
        ]

    return {
        "colours": [each.value for each in COLOURS_WORST_FIRST],
        "words": [voice.say(f"colour-{each}") for each in COLOURS_WORST_FIRST],
        "none": voice.say("board-not-asked"),
        "columns": columns,
        "anchors": anchors,
        "nobody": voice.say("board-no-rows"),
        # What the numbers take the place of.
        "count": voice.say("board-rows", shown="%s", count="%c"),
        "address": to("unit", initiative=initiative_id, unit=""),
        **_ids(heat),
        "rows": [packed(row) for row in heat.rows],
    }


def _ids(heat: HeatMap) -> dict[str, list[str]]:
    """Where rows belong, each once: a row says the place in these."""
    return {
        "waves": list(dict.fromkeys(row.wave.id for row in heat.rows if row.wave)),
        "administrations": list(dict.fromkeys(row.administration.id for row in heat.rows if row.administration)),
        "phases": list(dict.fromkeys("|".join(f"{book}/{phase}" for book, phase in row.phases) for row in heat.rows)),
    }
