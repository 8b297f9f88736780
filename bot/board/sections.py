"""Where one can go from a view of the board: one list for all of them, of what this person may look at."""

from collections.abc import Iterator

from bot.board.desk import Desk
from bot.board.drawing import to
from bot.outbound.status_view import StatusDesk
from cards.initiative import initiative_name
from dialogs.initiative.model import Initiative

# What it is called, its address, and whether one is there.
Section = tuple[str, str, bool]


def sections(desk: Desk, initiative: Initiative | None, here: str) -> list[Section]:
    """For the macro of the same name; `here` is the view that is drawn, `initiative` what it is about, where it is."""
    return [(title, to(view, **asked), view == here) for view, title, asked in _views(desk, initiative)]


def _views(desk: Desk, initiative: Initiative | None) -> Iterator[tuple[str, str, dict[str, str]]]:
    """The views by name, with what each is called and asked for."""
    status, asked = StatusDesk.of(desk), {"initiative": initiative.id} if initiative else {}
    if status.initiatives():
        yield "start", desk.voice.say("board-start"), {}
        yield "portfolio", desk.voice.say("portfolio-title"), {}
    yield "open", desk.voice.say("open-title"), asked
    if initiative is None:
        return
    if status.named(initiative.id):
        yield "initiative", initiative_name(desk.voice, initiative), asked
