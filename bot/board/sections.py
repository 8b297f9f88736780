"""Where one can go from a view of the board: one list for all of them, of what this person may look at."""

from collections.abc import Iterator

from bot.board.desk import Desk
from bot.board.drawing import to
from bot.outbound.communication import CommunicationDesk
from bot.outbound.status_view import StatusDesk
from cards.initiative import initiative_name
from dialogs.initiative.model import Initiative
from dialogs.people.rights import Action, may

# What it is called, its address, and whether one is there.
Section = tuple[str, str, bool]


def sections(desk: Desk, initiative: Initiative | None, here: str) -> list[Section]:
    """For the macro of the same name; `here` is the view that is drawn, `initiative` what it is about, where it is."""
    return [(title, to(view, **asked), view == here) for view, title, asked in _views(desk, initiative)]


def _views(desk: Desk, initiative: Initiative | None) -> Iterator[tuple[str, str, dict[str, str]]]:
    """The views by name, with what each is called and asked for."""
    asked = {"initiative": initiative.id} if initiative else {}
    status = StatusDesk.of(desk)
    if status.initiatives():
        yield "start", desk.voice.say("board-start"), {}
        yield "portfolio", desk.voice.say("portfolio-title"), {}
    yield "open", desk.voice.say("open-title"), asked
    if initiative and status.named(initiative.id):
        yield "initiative", initiative_name(desk.voice, initiative), asked
        if status.visible(initiative):
            yield "standing", desk.voice.say("board-standing"), asked
    if initiative and CommunicationDesk.of(desk, desk.voice).named(initiative.id):
        yield "communication", desk.voice.say("board-communication"), asked
    if may(desk.roster, desk.person, Action.SEE_GAPS, desk.today):
        yield "questions", desk.voice.say("board-questions"), asked
