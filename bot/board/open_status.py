"""How far the changes have come, for everybody in the roster: in plain words, and no figure of a single unit."""

from collections.abc import Mapping
from dataclasses import dataclass

from bot.board.desk import Desk, Drawn
from bot.board.drawing import draw, to
from bot.board.sections import sections
from bot.outbound.open_view import OpenDesk, OpenView
from bot.outbound.status_view import StatusDesk
from cards.initiative import initiative_name
from cards.open_status import MOST_GOALS, comes, coverage, happened, how_far, own_place, where_to_ask
from dialogs.initiative.model import Initiative

# Of more at once nobody reads all; the others are a line each.
MOST_WHOLE = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """One change, in words."""

    id: str
    name: str
    goals: tuple[str, ...]
    how_far: tuple[str, ...]
    coverage: tuple[str, ...]
    unit: str
    own: tuple[str, ...]
    happened: tuple[str, ...]
    comes: tuple[str, ...]
    more: str


async def open_status(desk: Desk, asked: Mapping[str, str]) -> Drawn | None:
    """The change named in `initiative`; without one those that concern the reader, and the others by name."""
    here = OpenDesk(desk)
    named = here.named(asked["initiative"]) if asked.get("initiative") else None
    if asked.get("initiative") and named is None:
        return None
    own = here.own() or here.every()
    whole = [named] if named else own[:MOST_WHOLE]
    others = [(initiative_name(desk.voice, each), _address(each)) for each in here.every() if each not in whole]
    told = [_told(desk, await here.view(each)) for each in whole]
    html = draw(
        "open_status",
        desk.voice,
        sections=sections(desk, whole[0] if len(whole) == 1 else None, "open"),
        told=told,
        alone=len(told) == 1,
        ask=where_to_ask(desk.voice, here.support, here.manager),
        others=sorted(others, key=lambda each: each[0].casefold()),
    )
    title = desk.voice.say("open-of", initiative=told[0].name) if len(told) == 1 else desk.voice.say("open-title")
    return Drawn(title=title, html=html)


def _told(desk: Desk, view: OpenView) -> Told:
    voice, status = desk.voice, view.status
    initiative = status.initiative
    seen = StatusDesk.of(desk).named(initiative.id)
    return Told(
        id=initiative.id,
        name=initiative_name(voice, initiative),
        goals=tuple(voice.pick(each) for each in initiative.goals[:MOST_GOALS]),
        how_far=tuple(how_far(voice, status)),
        coverage=tuple(coverage(voice, status)),
        unit=status.own.unit.name if status.own else "",
        own=tuple(own_place(voice, status.own, status.today)) if status.own else (),
        happened=tuple(happened(voice, status, view.sent)),
        comes=tuple(comes(voice, status, view.coming)),
        more=to("initiative", initiative=initiative.id) if seen else "",
    )


def _address(initiative: Initiative) -> str:
    return to("open", initiative=initiative.id)
