"""What is told when readiness proposes to send something."""

from dataclasses import replace

from bot.delivery import Unreachable
from bot.outbound.notices.scene import Scene
from bot.outbound.steering import Steering
from bot.ports import Outgoing
from dialogs.broadcast.model import Cause, Delivery
from dialogs.broadcast.steering import State


async def proposed(scene: Scene, delivery: Delivery) -> Outgoing:
    """To those who may send to the unit: why, the message and the buttons; afterwards who decided what."""
    steering = Steering(store=scene.store, library=scene.voice.library, roster=scene.roster, now=scene.now)
    found = await steering.found(delivery.key.split("#", 1)[0])
    person = scene.roster.people.get(delivery.recipient.id)
    if found is None or person is None:
        raise Unreachable("the rule, the unit or the person is gone", Cause.GONE)
    decided = found.proposal.state is not State.OPEN and found.proposal.by != ""
    if not delivery.replaces and (decided or found.proposal.over):
        raise Unreachable("decided, or green again, in the meantime", Cause.OTHER)
    shown = await steering.card(scene.voice, found, person)
    return replace(shown, alert=not delivery.replaces)
