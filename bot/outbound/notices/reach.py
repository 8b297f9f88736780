"""What is told after a broadcast: leaders hear whom it has not reached, and readers that it waits to be read."""

from bot.delivery import Unreachable
from bot.outbound.ledger_view import Reach, offline_address
from bot.outbound.notices.scene import Scene
from bot.ports import Outgoing
from cards.broadcast.ledger import nudge_card, nudge_title, offline_card, offline_summary
from dialogs.broadcast.broadcast import Broadcast, Stage
from dialogs.broadcast.model import Cause, Delivery
from dialogs.broadcast.nudging import may_be_nudged


async def offline(scene: Scene, delivery: Delivery) -> Outgoing:
    """To a leader: who of all their units did not get it; nothing when everybody has by now."""
    broadcast = await _broadcast(scene, delivery)
    initiative = scene.roster.initiatives.get(broadcast.initiative)
    if initiative is None or broadcast.stage is Stage.WITHDRAWN:
        raise Unreachable("the broadcast was withdrawn, or its initiative is gone", Cause.OTHER)
    leader = delivery.recipient.id
    led = frozenset(unit.id for unit in scene.roster.led_by(leader, scene.now.date()))
    reach = Reach(store=scene.store, roster=scene.roster, broadcast=broadcast, initiative=initiative, only=led)
    people: dict[str, list[str]] = {}
    everybody: set[str] = set()
    async for line in reach.lines():
        person = line.row.recipient.id
        if line.unreached and person != leader and person in scene.roster.people:
            everybody.add(person)
            for id_ in line.row.units:
                if id_ in led:
                    people.setdefault(scene.roster.units[id_].name, []).append(scene.roster.names[person])
    if not everybody:
        raise Unreachable("everybody of their units has got it, or they lead none any more", Cause.OTHER)
    link = offline_address(scene.links, leader, broadcast.id, scene.now)
    card = offline_card(scene.voice, broadcast, {unit: sorted(names) for unit, names in sorted(people.items())}, link)
    return Outgoing(summary=offline_summary(scene.voice, len(everybody)), card=card, alert=True)


async def nudge(scene: Scene, delivery: Delivery) -> Outgoing:
    """To somebody who has not said that they read it; nothing when they have, want to hear no more, or it is gone."""
    broadcast = await _broadcast(scene, delivery)
    person = delivery.recipient.id
    if not may_be_nudged(broadcast) or not broadcast.content.languages:
        raise Unreachable("no longer to be read", Cause.OTHER)
    receipt = await scene.store.receipt(broadcast.id, person)
    if receipt and receipt.read:
        raise Unreachable("read in the meantime", Cause.OTHER)
    wish = await scene.store.wish(person)
    if wish and broadcast.initiative in wish.muted:
        raise Unreachable("wants to hear no more of it", Cause.MUTED)
    card = nudge_card(scene.voice, broadcast)
    return Outgoing(summary=nudge_title(scene.voice, broadcast), card=card, alert=True)


async def _broadcast(scene: Scene, delivery: Delivery) -> Broadcast:
    found = await scene.store.broadcast(delivery.key.split("/", 1)[0])
    if found is None:
        raise Unreachable("the broadcast is gone", Cause.OTHER)
    return found
