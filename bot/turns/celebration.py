"""Posting good news, when somebody presses."""

from dataclasses import replace

from bot.ports import Outgoing, Reply
from bot.turns.denying import denied
from bot.turns.turn import Turn
from content.model import Role
from dialogs.broadcast.audience import Audience
from dialogs.broadcast.celebration import MATERIAL
from dialogs.broadcast.model import STILL_NEWS, Priority
from dialogs.broadcast.planning import address
from dialogs.initiative.holders import granted
from dialogs.people.rights import Action


async def post(turn: Turn) -> Reply:
    """In the unit's channel, once a day however often it is pressed."""
    initiative = turn.roster.initiatives.get(str(turn.data.get("initiative", "")))
    unit = turn.roster.units.get(str(turn.data.get("unit", "")))
    material = turn.library.material.get(MATERIAL)
    if initiative is None or unit is None or unit.id not in initiative.units or material is None:
        return denied(turn, Action.POST_GOOD_NEWS)
    if turn.person.id not in granted(Role.COMMUNICATOR, initiative, turn.roster, unit):
        return denied(turn, Action.POST_GOOD_NEWS)
    if unit.channel is None:
        return turn.text("good-news-no-channel", unit=unit.name)
    day = unit.day(turn.now)
    audience = Audience(units=frozenset({unit.id}))
    occasion = f"{MATERIAL}/{unit.id}/{day}"
    consideration = turn.library.settings.broadcasts
    addressed = address(material, audience, initiative, turn.roster, consideration, day, occasion)
    own = [each for each in addressed if each.recipient.id == unit.id]
    expires = turn.now + STILL_NEWS
    await turn.store.plan(
        [replace(each, planned_for=turn.now, expires=expires, priority=Priority.SOON) for each in own]
    )
    turn.wake()
    said = turn.voice.say("good-news-posted", unit=unit.name)
    return Reply(replace=Outgoing(summary=said, text=said))
