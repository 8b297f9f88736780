"""The status of units, for those who may see it."""

from bot.ports import Outgoing, Reply
from bot.turns.turn import Turn
from cards.status import status_card
from dialogs.checkin.model import period_of
from dialogs.people.rights import Action, may
from dialogs.people.roster import in_order


async def show_status(turn: Turn) -> Reply:
    """One card per initiative, with the units this person may see."""
    if not may(turn.roster, turn.person, Action.SEE_STATUS, turn.today):
        return turn.text("status-not-yours")
    messages: list[Outgoing] = []
    period = period_of(turn.today)
    for initiative in turn.roster.initiatives.values():
        units = in_order(
            [
                unit
                for id_ in initiative.units
                if (unit := turn.roster.units.get(id_))
                and may(turn.roster, turn.person, Action.SEE_STATUS, turn.today, unit)
            ]
        )
        if not units:
            continue
        latest = await turn.store.latest_checkins(initiative.id, [unit.id for unit in units])
        names = {
            manager.id: manager.name
            for unit in units
            if unit.manager and (manager := turn.roster.people.get(unit.manager))
        }
        card = status_card(turn.voice, period, units, latest, names)
        messages.append(
            Outgoing(summary=turn.voice.say("status-title", week=int(period.rpartition("W")[2])), card=card)
        )
    return Reply(messages=tuple(messages)) if messages else turn.text("status-no-initiative")
