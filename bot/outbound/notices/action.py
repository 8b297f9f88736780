"""What is told about actions: one is yours now, one is overdue."""

from bot.delivery import Unreachable
from bot.outbound.notices.scene import Scene, Tick
from bot.outbound.places import unit_place
from bot.ports import Outgoing
from cards import action as cards
from cards.frame import on_board
from dialogs.action.flow import Rung, waited
from dialogs.action.model import Action, ActionState
from dialogs.action.telling import late
from dialogs.broadcast.model import Delivery
from dialogs.people.model import Unit


async def given(scene: Scene, delivery: Delivery) -> Outgoing:
    """An action that somebody else has given to the recipient."""
    action = await _open(scene, delivery.key.rsplit("/", 1)[0])
    if action.owner != delivery.recipient.id:
        raise Unreachable("handed over in the meantime")
    return _message(scene, delivery, action, "action-told")


async def overdue(scene: Scene, delivery: Delivery) -> Outgoing:
    """An overdue action, for the rung it has climbed to."""
    id_, due, rung = delivery.key.rsplit("/", 2)
    action = await _open(scene, id_)
    if action.due.isoformat() != due:
        raise Unreachable("moved in the meantime")
    if rung == Rung.OWNER and action.owner != delivery.recipient.id:
        if action.owner in scene.roster.people:
            raise Unreachable("handed over in the meantime")
        # Where the owner has left, whoever leads the initiative hears of it in their stead.
        rung = Rung.PROJECT_LEADER
    return _message(scene, delivery, action, f"action-late-{rung}")


async def due_actions(tick: Tick) -> list[Delivery]:
    """Every overdue action, once for each rung."""
    found: list[Delivery] = []
    for initiative in tick.roster.initiatives.values():
        found += late(await tick.store.actions(initiative.id), initiative, tick.roster, tick.now)
    return found


async def _open(scene: Scene, id_: str) -> Action:
    action = await scene.store.action(id_)
    if action is None or action.state is not ActionState.OPEN:
        raise Unreachable("ended in the meantime")
    return action


def _message(scene: Scene, delivery: Delivery, action: Action, key: str) -> Outgoing:
    initiative = scene.roster.initiatives.get(action.initiative)
    if initiative is None:
        raise Unreachable("the initiative no longer exists")
    unit = scene.roster.units.get(action.unit) or Unit(id=action.unit, name="")
    listed = cards.Listed(action=action, waited=waited(action, initiative, unit.time_zone, unit.day(scene.now)))
    may_act = delivery.recipient.id == action.owner
    card = cards.action_card(scene.voice, listed, scene.roster.units, scene.roster.names, {}, may_act=may_act)
    # The sentence goes on after what somebody wrote as one of their own.
    what = cards.title_of(action).removesuffix(".")
    reader = scene.roster.people.get(delivery.recipient.id)
    address = unit_place(scene.links, scene.roster, reader, initiative, action.unit, unit.day(scene.now))
    summary = scene.voice.say(key, what=what, kind=action.kind.value)
    return Outgoing(summary=summary, card=on_board(scene.voice, card, address), alert=True)
