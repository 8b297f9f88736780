"""What somebody who adds the board to a channel chooses: which change its tab shows, and to whom it speaks."""

from collections.abc import Mapping

from bot.board.desk import Desk, Drawn
from bot.board.drawing import draw, to
from bot.outbound.open_view import OpenDesk
from bot.outbound.status_view import StatusDesk
from cards.initiative import initiative_name


async def tab(desk: Desk, asked: Mapping[str, str]) -> Drawn:
    """Each change as everybody may see it, and as its project does, where that is the reader's to see."""
    voice, status = desk.voice, StatusDesk.of(desk)
    choices = []
    for each in OpenDesk(desk).every():
        name = initiative_name(voice, each)
        choices.append((to("open", initiative=each.id), voice.say("tab-open", initiative=name), name))
        if status.named(each.id):
            choices.append((to("initiative", initiative=each.id), voice.say("tab-initiative", initiative=name), name))
    return Drawn(title=voice.say("tab-title"), html=draw("tab", voice, choices=choices), parts=("tab",))
