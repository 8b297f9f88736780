"""What is told of broadcasts to those who write and approve them."""

from dataclasses import replace

from bot.delivery import Unreachable
from bot.outbound.broadcast_desk import BroadcastDesk
from bot.outbound.notices.scene import Scene
from bot.ports import Outgoing
from cards.broadcast import progress_card, progress_title
from cards.broadcast.review import title_of
from dialogs.broadcast.broadcast import Broadcast, Deed, Stage
from dialogs.broadcast.model import Cause, Delivery


async def approval(scene: Scene, delivery: Delivery) -> Outgoing:
    """To whoever may approve: the whole of it, and the buttons."""
    broadcast = await _broadcast(scene, delivery)
    if broadcast.stage is not Stage.WAITING and broadcast.correction is None:
        raise Unreachable("decided in the meantime", Cause.OTHER)
    shown = await _card(scene, delivery, broadcast)
    return replace(shown, summary=scene.voice.say("broadcast-approval", title=title_of(scene.voice, broadcast)))


async def decided(scene: Scene, delivery: Delivery) -> Outgoing:
    """To its author: approved, sent back or come back by itself."""
    broadcast = await _broadcast(scene, delivery)
    shown = await _card(scene, delivery, broadcast)
    latest = broadcast.last(Deed.RETURNED, Deed.APPROVED)
    key = "broadcast-was-approved" if latest and latest.deed is Deed.APPROVED else "broadcast-came-back"
    return replace(shown, summary=scene.voice.say(key, title=title_of(scene.voice, broadcast)))


async def progress(scene: Scene, delivery: Delivery) -> Outgoing:
    """To its author: how far it has come."""
    broadcast = await _broadcast(scene, delivery)
    tally = await scene.store.tally(broadcast.id)
    title = progress_title(scene.voice, broadcast, tally)
    return Outgoing(summary=title, card=progress_card(scene.voice, broadcast, tally), alert=not delivery.replaces)


async def _card(scene: Scene, delivery: Delivery, broadcast: Broadcast) -> Outgoing:
    initiative = scene.roster.initiatives.get(broadcast.initiative)
    person = scene.roster.people.get(delivery.recipient.id)
    if initiative is None or person is None:
        raise Unreachable("the initiative or the person is gone", Cause.GONE)
    desk = BroadcastDesk(
        store=scene.store, library=scene.voice.library, roster=scene.roster, person=person, now=scene.now
    )
    if not desk.may_see(broadcast, initiative):
        raise Unreachable("has no role for it any more", Cause.OTHER)
    return await desk.card(scene.voice, broadcast, initiative, alert=True)


async def _broadcast(scene: Scene, delivery: Delivery) -> Broadcast:
    found = await scene.store.broadcast(delivery.key.split("/", 1)[0])
    if found is None:
        raise Unreachable("the broadcast is gone", Cause.OTHER)
    return found
