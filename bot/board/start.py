"""What the board opens with: the initiatives that this person may see, and how each stands."""

from collections.abc import Mapping

from bot.board.desk import Desk, Drawn
from bot.board.drawing import draw
from bot.board.open_status import open_status
from bot.board.sections import sections
from bot.outbound.status_view import StatusDesk
from cards.initiative import initiative_name


async def start(desk: Desk, asked: Mapping[str, str]) -> Drawn | None:
    """One row for each; for whoever follows none, how far the changes have come, as everybody may see it."""
    status = StatusDesk.of(desk)
    if not status.initiatives():
        return await open_status(desk, {})
    found = [await status.seen(each) for each in status.initiatives()]
    rows = sorted(((initiative_name(desk.voice, each.initiative), each) for each in found), key=lambda row: row[0])
    today = desk.voice.day(desk.today)
    html = draw("start", desk.voice, sections=sections(desk, None, "start"), today=today, rows=rows)
    return Drawn(title=desk.voice.say("board-start"), html=html)
