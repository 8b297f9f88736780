"""Reminds those who have not said that they read what they were asked to read: by the clock, or when somebody asks."""

from datetime import datetime

import structlog

from bot.outbound.ledger_view import Reach
from bot.ports import Store
from content.settings import Consideration
from dialogs.broadcast.model import Delivery
from dialogs.broadcast.nudging import LOOKED_BACK, long_enough, next_round, nudge, round_due, wants_reminding
from dialogs.broadcast.telling import concerned
from dialogs.people.roster import Roster
from dialogs.race import LostRace

log = structlog.get_logger()


async def nudge_by_the_clock(store: Store, roster: Roster, consideration: Consideration, now: datetime) -> int:
    """Begin the rounds whose time has come, each once; returns how many people are reminded.

    When a round is due is read from the broadcast's log: between rounds nobody's rows are looked at.
    """
    reminded = 0
    for broadcast in await store.broadcasts_to_read(now - LOOKED_BACK):
        initiative = roster.initiatives.get(broadcast.initiative)
        units = concerned(broadcast, roster, initiative) if initiative else []
        if initiative is None or not units or not round_due(broadcast, units[0], initiative, consideration, now):
            continue
        reach = Reach(store=store, roster=roster, broadcast=broadcast, initiative=initiative)
        rows = await nudges_for(reach, consideration, now)
        try:
            # Kept also when there is nobody to remind: the round is over, and is not looked for again.
            await store.save_broadcast(next_round(broadcast, "", len(rows), now), rows)
        except LostRace:
            # Somebody did something about it at the same moment; the next look sees what.
            continue
        reminded += len(rows)
        log.info("broadcast_reminded", broadcast=broadcast.id, recipients=len(rows))
    return reminded


async def nudges_for(reach: Reach, consideration: Consideration, now: datetime, *, by: str = "") -> list[Delivery]:
    """A reminder for each person who has it and has not said that they read it.

    By the clock those who got it late are left their days to read it; whoever asks `by` hand means everybody.
    """
    wishes, rhythm = await reach.store.wishes(), reach.initiative.rhythm
    begun = next_round(reach.broadcast, by, 0, now)
    found: list[Delivery] = []
    async for line in reach.lines():
        unit = next((reach.roster.units[id_] for id_ in line.row.units if id_ in reach.roster.units), None)
        person = line.row.recipient.id
        if unit is None or person not in reach.roster.people:
            continue
        if not wants_reminding(line, reach.broadcast.initiative, wishes.get(person)):
            continue
        if by or long_enough(line, unit, rhythm, consideration, now):
            found.append(nudge(begun, line, unit, reach.initiative, consideration, now))
    return found
