"""What a unit is told, on its page of the board: what it is still to get, and how many there have the latest."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

from bot.board.communication import Reached, reached, row
from bot.board.desk import Desk
from bot.board.drawing import to
from bot.outbound.communication import CommunicationDesk, Sent
from cards.calendar import Line
from content.model import Destination
from content.voice import Voice
from dialogs.broadcast.ledger import Sums
from dialogs.initiative.model import Initiative
from dialogs.people.model import Unit

MOST_AHEAD, MOST_SENT = 5, 5


async def messages(desk: Desk, found: Initiative, here: Unit) -> Mapping[str, Any]:
    """For the unit's template: `ahead`, `gone`, and where all of the communication is, for those who may see it."""
    view, voice = CommunicationDesk.of(desk, desk.voice), desk.voice
    named = view.named(found.id)
    ahead = await view.ahead_of(found, here, MOST_AHEAD)
    return {
        # Whose page it is knows which unit it is for: which of its people is what is left to say.
        "ahead": [row(voice, Line(entry=replace(each, wave="", units=()), waves=()), lambda _: ()) for each in ahead],
        "gone": [_told(voice, each) for each in await view.sent_to(found, here, MOST_SENT)],
        "communication": to("communication", initiative=found.id) if named else "",
    }


def _told(voice: Voice, sent: Sent) -> Reached:
    found = reached(voice, sent)
    to_ = sent.broadcast.to if sent.broadcast else sent.entry.to if sent.entry else None
    in_channel = to_ is Destination.CHANNEL
    figures = list(_said(voice, sent.sums, in_channel=in_channel)) if sent.sums and sent.sums.count else []
    return Reached(
        day=found.day,
        title=found.title,
        figures=figures or [voice.say("board-reach-few")],
        address=found.address,
    )


def _said(voice: Voice, sums: Sums, *, in_channel: bool) -> Iterator[str]:
    """How many of a unit's people have it; of a channel whether it stands there."""
    if in_channel:
        yield voice.say("board-unit-posted" if sums.sent > sums.removed else "board-unit-not-posted")
    else:
        yield voice.say("board-unit-has", sent=sums.sent - sums.removed, count=sums.count)
    if sums.read:
        yield voice.say("broadcast-have-read", count=sums.read)
