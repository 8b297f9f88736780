"""One week on the board: what goes out in it, and which units get most of it."""

from collections.abc import Mapping

from bot.board.communication import A_WEEK, day_of, row, week_said
from bot.board.desk import Desk, Drawn
from bot.board.drawing import draw, to
from bot.board.sections import sections
from bot.outbound.communication import CommunicationDesk
from cards.calendar import joined
from dialogs.broadcast.load import Load, monday_of

# What somebody looks through; the next ones are asked for.
MOST = 50


async def load(desk: Desk, asked: Mapping[str, str]) -> Drawn | None:
    """The week of the day in `week`, of the initiative in `initiative`; `skip` units were looked at before."""
    view = CommunicationDesk.of(desk, desk.voice)
    found, day = view.named(asked.get("initiative", "")), day_of(asked.get("week"))
    weighed = view.weighed(found) if found else []
    if found is None or day is None or not weighed:
        return None
    voice, first = desk.voice, monday_of(day)
    loads = await view.load(weighed, first, first + A_WEEK)
    limit, skip = desk.library.settings.broadcasts.most_per_week, _skipped(asked.get("skip", ""), len(loads))
    units_of, own = await view.units_of(found), not view.runs(found)
    lines = [each for each in joined(await view.entries(found)) if monday_of(each.entry.day) == first]

    def elsewhere(skip: int) -> str:
        return to("load", initiative=found.id, week=first.isoformat(), skip=str(skip))

    html = draw(
        "load",
        voice,
        sections=sections(desk, found, "load"),
        today=voice.day(desk.today),
        back=to("communication", initiative=found.id),
        lines=[row(voice, each, units_of, own=own) for each in lines],
        limit=limit,
        above=sum(each.messages > limit for each in loads),
        rows=[_row(desk, each, limit) for each in loads[skip : skip + MOST]],
        first=skip + 1,
        last=min(skip + MOST, len(loads)),
        count=len(loads),
        before=elsewhere(max(0, skip - MOST)) if skip else "",
        after=elsewhere(skip + MOST) if skip + MOST < len(loads) else "",
    )
    return Drawn(title=week_said(voice, first), html=html)


def _row(desk: Desk, each: Load, limit: int) -> tuple[str, int, int, str]:
    above = each.messages - limit
    said = desk.voice.say("board-load-over", count=above) if above > 0 else desk.voice.say("board-load-within")
    return desk.roster.units[each.unit].name, each.messages, each.posts, said


def _skipped(text: str, count: int) -> int:
    skip = int(text) if text.isascii() and text.isdigit() and len(text) < 7 else 0
    return skip if skip < count else 0
