"""How an initiative stands, for those who may see it: overview, heat map, trend, training and support."""

from bot.outbound.open_view import OpenDesk
from bot.outbound.status_view import StatusDesk
from bot.ports import Outgoing, Reply
from bot.turns.denying import denied
from bot.turns.turn import Turn, put
from cards.frame import on_board
from cards.initiative import initiative_name
from cards.open_status import open_card
from cards.status import heatmap_card, overview_card, training_card, trend_card
from dialogs.initiative.model import Initiative
from dialogs.initiative.rounds import week_of
from dialogs.people.rights import Action
from dialogs.rollup.flow import Reader

# A card for each, and no more than somebody reads.
MOST_OPEN = 3


async def show_status(turn: Turn) -> Reply:
    """One card per initiative this person has to do with."""
    desk = StatusDesk.of(turn)
    found = desk.initiatives()
    if not found:
        return await _open(turn) if turn.roster.initiatives else turn.text("status-no-initiative")
    return Reply(messages=tuple([await _overview_message(turn, desk, each) for each in found]))


async def status(turn: Turn) -> Reply:
    """The overview again, in the place of what was looked at."""
    desk, initiative = _named(turn)
    return Reply(replace=await _overview_message(turn, desk, initiative)) if initiative else _denied(turn)


async def heatmap(turn: Turn) -> Reply:
    """Units by dimension: only those whose answers this person may see."""
    desk, initiative = _named(turn)
    visible = desk.visible(initiative) if initiative else []
    if initiative is None or not visible:
        return _denied(turn)
    reader = Reader(initiative, turn.library.playbooks)
    overview = await desk.overview(initiative, visible)
    first = turn.data.get("first")
    period = desk.period(initiative)
    card = heatmap_card(
        turn.voice,
        initiative.id,
        period,
        overview.units,
        reader.dimensions,
        turn.roster.units,
        turn.library.playbooks,
        int(first) if isinstance(first, int | float) and first > 0 else 0,
    )
    return put(turn.voice.say("heatmap-title", week=week_of(period)), card)


async def trend(turn: Turn) -> Reply:
    """How many units had which colour in the last rounds."""
    desk, initiative = _named(turn)
    if initiative is None:
        return _denied(turn)
    card = trend_card(turn.voice, initiative.id, await desk.trend(initiative))
    return put(turn.voice.say("trend-title"), card)


async def training(turn: Turn) -> Reply:
    """How well people are trained and supported: units whose answers this person may see, and sums."""
    desk, initiative = _named(turn)
    if initiative is None:
        return _denied(turn)
    card = training_card(turn.voice, initiative, await desk.training(initiative), turn.roster.units)
    return put(turn.voice.say("training-title"), card)


async def _overview_message(turn: Turn, desk: StatusDesk, initiative: Initiative) -> Outgoing:
    found = await desk.seen(initiative)
    units, playbooks = turn.roster.units, turn.library.playbooks
    card = overview_card(turn.voice, found, units, desk.managers(initiative), playbooks)
    address = turn.links.board("initiative", initiative=initiative.id)
    summary = turn.voice.say("status-title", week=week_of(found.period))
    return Outgoing(summary=summary, card=on_board(turn.voice, card, address))


async def _open(turn: Turn) -> Reply:
    """How far the changes have come, for whoever runs none and leads in none; strangers are told whom to ask."""
    if turn.person.id not in turn.roster.people:
        return denied(turn, Action.SEE_STATUS)
    desk = OpenDesk(turn)
    messages = []
    for initiative in (desk.own() or desk.every())[:MOST_OPEN]:
        view = await desk.view(initiative)
        card = open_card(turn.voice, view.status, view.sent, view.coming, desk.support, desk.manager)
        address = turn.links.board("open", initiative=initiative.id)
        title = turn.voice.say("open-of", initiative=initiative_name(turn.voice, initiative))
        messages.append(Outgoing(summary=title, card=on_board(turn.voice, card, address)))
    return Reply(messages=tuple(messages))


def _named(turn: Turn) -> tuple[StatusDesk, Initiative | None]:
    desk = StatusDesk.of(turn)
    return desk, desk.named(str(turn.data.get("initiative", "")))


def _denied(turn: Turn) -> Reply:
    return denied(turn, Action.SEE_STATUS)
