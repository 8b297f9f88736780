"""What is told when readiness proposes to send something."""

from dataclasses import replace

from bot.delivery import Unreachable
from bot.outbound.notices.scene import Scene
from bot.outbound.steering import Steering
from bot.ports import Outgoing
from dialogs.broadcast.model import Cause, Delivery
from dialogs.broadcast.steering import Proposal, State


async def proposed(scene: Scene, delivery: Delivery) -> Outgoing:
    """To those who may send to the units, once a morning: why, the messages and the buttons; afterwards who decided."""
    steering = Steering(store=scene.store, library=scene.voice.library, roster=scene.roster, now=scene.now)
    list_ = delivery.key.split("#", 1)[0]
    person = scene.roster.people.get(delivery.recipient.id)
    found = await steering.told_in(list_, person) if person else []
    if person is None or not found:
        raise Unreachable("the rule, the unit or the person is gone", Cause.GONE)
    if not delivery.replaces and not any(_is_news(each.proposal) for each in found):
        raise Unreachable("decided, or green again, in the meantime", Cause.OTHER)
    shown = await steering.list_(scene.voice, list_, person)
    assert shown is not None
    return replace(shown, alert=not delivery.replaces)


def _is_news(proposal: Proposal) -> bool:
    """Whether somebody is to decide, or it went by itself."""
    return proposal.is_open or (proposal.state is State.SENT and not proposal.by)
