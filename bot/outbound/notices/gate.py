"""What is told about gates: one has opened, its day has passed, it has been decided."""

from datetime import date

from microsoft_teams.cards import AdaptiveCard

from bot.delivery import Unreachable
from bot.outbound.gate_view import GateDesk
from bot.outbound.notices.scene import Scene, Tick
from bot.outbound.places import gate_place
from bot.ports import Outgoing
from cards import gate as cards
from cards.frame import on_board
from cards.gate import GateView
from dialogs.broadcast.model import Delivery
from dialogs.gate.flow import holding, scheduled
from dialogs.gate.telling import due


async def opened(scene: Scene, delivery: Delivery) -> Outgoing:
    """The gate with what it rests on today."""
    view = await _view(scene, delivery, delivery.key.rsplit("/", 1)[0])
    day = await _waited_for(scene, view, delivery.key.rsplit("/", 1)[1])
    name = cards.gate_name(scene.voice, view.scheduled)
    said = scene.voice.say("gate-opened", point=name, day=scene.voice.day(day))
    return Outgoing(summary=said, card=_card(scene, view), alert=True)


async def waiting(scene: Scene, delivery: Delivery) -> Outgoing:
    """How long it has waited."""
    view = await _view(scene, delivery, delivery.key.rsplit("/", 1)[0])
    day = await _waited_for(scene, view, delivery.key.rsplit("/", 1)[1])
    days, name = (scene.now.date() - day).days, cards.gate_name(scene.voice, view.scheduled)
    said = scene.voice.say("gate-waiting", point=name, day=scene.voice.day(day), days=days)
    return Outgoing(summary=said, card=_card(scene, view), alert=True)


async def decided(scene: Scene, delivery: Delivery) -> Outgoing:
    """The decision, for everyone concerned; an earlier one that no longer holds is not told."""
    id_, number = delivery.key.rsplit("/", 1)
    view = await _view(scene, delivery, id_)
    decision = view.gate.decision
    if decision is None or str(len(view.gate.decisions)) != number:
        raise Unreachable("decided anew in the meantime")
    name = cards.gate_name(scene.voice, view.scheduled)
    outcome = cards.outcome_name(scene.voice, view.scheduled, decision.outcome)
    said = scene.voice.say("gate-told", point=name, outcome=outcome)
    return Outgoing(summary=said, card=cards.told_card(scene.voice, view), alert=True)


async def due_gates(tick: Tick) -> list[Delivery]:
    """Gates that have opened or are overdue, once for each day they are due."""
    found: list[Delivery] = []
    for initiative in tick.roster.initiatives.values():
        gates = await tick.store.gates(initiative.id)
        found += due(initiative, tick.library.playbooks, tick.roster, gates, tick.now)
    return found


def _card(scene: Scene, view: GateView) -> AdaptiveCard:
    return on_board(scene.voice, cards.gate_card(scene.voice, view), gate_place(scene.links, view.initiative))


async def _waited_for(scene: Scene, view: GateView, day: str) -> date:
    """The day it is still to be decided; raises Unreachable when that was done or moved in the meantime."""
    due_, gates = view.scheduled.due, await scene.store.gates(view.initiative.id)
    if due_ is None or due_.isoformat() != day or holding(view.scheduled, view.gate, gates):
        raise Unreachable("decided or moved in the meantime")
    return due_


async def _view(scene: Scene, delivery: Delivery, id_: str) -> GateView:
    initiative = scene.roster.initiatives.get(id_.split("/", maxsplit=1)[0])
    every = scheduled(initiative, scene.voice.library.playbooks) if initiative else ()
    planned = next((each for each in every if initiative and each.gate(initiative.id).id == id_), None)
    if initiative is None or planned is None:
        raise Unreachable("the wave or the initiative no longer exists")
    desk = GateDesk(scene.store, scene.roster, scene.voice.library.playbooks, scene.now, scene.now.date())
    return await desk.view(initiative, planned, delivery.recipient.id)
