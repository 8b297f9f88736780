"""Every view of the board, and the action that whoever looks at it asks to do."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass

from bot.board import (
    communication,
    initiative,
    load,
    open_status,
    portfolio,
    questions,
    reach,
    standing,
    start,
    tab,
    unit,
)
from bot.board.desk import Desk, Drawn
from dialogs.people.rights import Action

# What is not there, or is not this person's to see, is None: the two look the same from outside.
Draw = Callable[[Desk, Mapping[str, str]], Awaitable[Drawn | None]]


@dataclass(frozen=True, slots=True)
class View:
    """A view behind the action it asks for."""

    name: str
    action: Action
    draw: Draw


# The first is what the board opens with.
VIEWS: Mapping[str, View] = {
    each.name: each
    for each in (
        View("start", Action.SEE_STATUS, start.start),
        View("initiative", Action.SEE_STATUS, initiative.initiative),
        View("open", Action.SEE_OPEN_STATUS, open_status.open_status),
        View("portfolio", Action.SEE_STATUS, portfolio.portfolio_view),
        # Shown by Teams alone, to whoever adds the board to a channel.
        View("tab", Action.SEE_OPEN_STATUS, tab.tab),
        View("unit", Action.SEE_STATUS, unit.unit),
        View("communication", Action.SEE_CALENDAR, communication.communication),
        View("load", Action.SEE_CALENDAR, load.load),
        View("reach", Action.SEE_REACH, reach.reach),
        View("questions", Action.SEE_GAPS, questions.questions),
        View("standing", Action.SEE_STATUS, standing.standing),
    )
}
