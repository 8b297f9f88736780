"""Who was reached: looked at as a whole and unit by unit, and those who have not read it asked once more."""

import heapq

from bot.outbound.ledger_view import Reach, export_address, offline_address, reach_for
from bot.outbound.nudges import nudges_for
from bot.ports import Outgoing, Reply
from bot.turns.broadcast.deciding import meanwhile
from bot.turns.broadcast.listing import desk_of
from bot.turns.denying import denied
from bot.turns.turn import Turn
from cards.broadcast.ledger import MOST_BEHIND, MOST_PEOPLE, UNIT, LedgerView, UnitView, ledger_card, unit_card
from cards.broadcast.review import title_of
from cards.frame import on_board
from content.model import Destination
from dialogs.broadcast.broadcast import Broadcast
from dialogs.broadcast.ledger import UNREACHED, Ledger, Line, furthest_behind, in_order_of_need
from dialogs.broadcast.nudging import may_be_nudged, next_round, reminded_today
from dialogs.people.model import Unit
from dialogs.people.rights import Action
from dialogs.people.roster import in_order
from dialogs.race import LostRace


async def ledger(turn: Turn) -> Reply:
    """The figures, in the place of the card that was pressed."""
    reach = await _reach(turn)
    return denied(turn, Action.SEE_REACH) if reach is None else Reply(replace=await _card(turn, reach))


async def ledger_unit(turn: Turn) -> Reply:
    """The people of a unit, chosen from a list or named."""
    reach = await _reach(turn)
    if reach is None:
        return denied(turn, Action.SEE_REACH)
    named = str(turn.data.get(UNIT) or "").strip()
    unit = _unit_named(turn, reach, named)
    if unit is None:
        return Reply(replace=await _card(turn, reach, turn.voice.say("ledger-unit-unknown")))
    counted, lines = Ledger({unit.id}), list[Line]()
    async for line in reach.lines(unit.id):
        counted.add(line)
        lines.append(line)
    if not lines:
        return Reply(replace=await _card(turn, reach, turn.voice.say("ledger-unit-unknown")))
    in_channel = reach.broadcast.to is Destination.CHANNEL
    readers = await reach.readers(unit.id) if in_channel else {}
    view = UnitView(
        broadcast=reach.broadcast,
        name=unit.name,
        sums=counted.whole,
        names=turn.roster.names,
        lines=heapq.nsmallest(MOST_PEOPLE, lines, key=in_order_of_need),
        more=max(0, len(lines) - MOST_PEOPLE),
        readers={id_: receipt.read is not None for id_, receipt in readers.items()},
        staff=len(turn.roster.staff_of(unit.id)),
        offline=offline_address(turn.links, turn.person.id, reach.broadcast.id, turn.now),
    )
    card = unit_card(turn.voice, view)
    return Reply(replace=Outgoing(summary=title_of(turn.voice, reach.broadcast), card=card))


async def remind(turn: Turn) -> Reply:
    """Ask those who have not read it once more, in the hours of their units; once a day at most."""
    reach = await _reach(turn)
    if reach is None or not _may_remind(turn, reach):
        return denied(turn, Action.SEE_REACH)
    broadcast, units = reach.broadcast, reach.roster.units
    home = next((units[id_] for id_ in reach.initiative.units if id_ in units), None)
    if home is None or reminded_today(broadcast, home, turn.now):
        return Reply(replace=await _card(turn, reach, turn.voice.say("ledger-reminded-today")))
    rows = await nudges_for(reach, turn.library.settings.broadcasts, turn.now, by=turn.person.id)
    if not rows:
        return Reply(replace=await _card(turn, reach, turn.voice.say("ledger-remind-nobody")))
    asked = next_round(broadcast, turn.person.id, len(rows), turn.now)
    try:
        await turn.store.save_broadcast(asked, rows)
    except LostRace:
        return await meanwhile(turn, broadcast, reach.initiative)
    turn.wake()
    again = await _reach(turn)
    said = turn.voice.say("ledger-reminded", count=len(rows))
    return Reply(replace=await _card(turn, again or reach, said))


async def _reach(turn: Turn) -> Reach | None:
    return await reach_for(desk_of(turn), str(turn.data.get("broadcast", "")))


async def _card(turn: Turn, reach: Reach, *notes: str) -> Outgoing:
    broadcast, voice = reach.broadcast, turn.voice
    found = await reach.reckoned()
    units = found.units
    listed = in_order([reach.roster.units[id_] for id_ in found.listed if id_ in reach.roster.units])
    behind = furthest_behind(units, MOST_BEHIND, acknowledge=_asks_people(broadcast))
    person, id_, now = turn.person.id, broadcast.id, turn.now
    # A unit by itself is neither ahead of nor behind any other.
    shown = [(each, units[each]) for each in behind] if len(units) > 1 else []
    view = LedgerView(
        broadcast=broadcast,
        whole=found.whole,
        units={unit.id: unit.name for unit in listed},
        behind=shown,
        own=reach.only is not None,
        may_remind=_may_remind(turn, reach),
        csv=export_address(turn.links, person, id_, now, "csv"),
        workbook=export_address(turn.links, person, id_, now, "xlsx"),
        offline=offline_address(turn.links, person, id_, now) if _missed_some(found) else None,
    )
    title = voice.say("ledger-title", title=title_of(voice, broadcast))
    card = on_board(voice, ledger_card(voice, view, notes=notes), turn.links.board("reach", broadcast=id_))
    return Outgoing(summary=title, card=card)


def _missed_some(found: Ledger) -> bool:
    return any(found.whole.fates.get(fate) for fate in UNREACHED)


def _asks_people(broadcast: Broadcast) -> bool:
    return broadcast.acknowledge and broadcast.to is Destination.PERSON


def _may_remind(turn: Turn, reach: Reach) -> bool:
    sends = desk_of(turn).may_send(reach.broadcast, reach.initiative)
    return reach.only is None and sends and may_be_nudged(reach.broadcast)


def _unit_named(turn: Turn, reach: Reach, named: str) -> Unit | None:
    """By id, or by the name somebody typed, of those the reader may look at."""
    ids = reach.only if reach.only is not None else reach.initiative.units
    seen = [turn.roster.units[id_] for id_ in ids if id_ in turn.roster.units]
    said = " ".join(named.split()).casefold()
    return next((unit for unit in seen if unit.id == named), None) or next(
        (unit for unit in seen if unit.name.casefold() == said), None
    )
