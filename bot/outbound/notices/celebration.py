"""What is told of good news: drafts for whoever communicates."""

from bot.delivery import Unreachable
from bot.outbound.notices.scene import Scene, Tick
from bot.ports import Outgoing
from cards.celebration import all_green_card, benefit_card
from dialogs.broadcast.celebration import MATERIAL, reached
from dialogs.broadcast.model import Delivery
from dialogs.rollup.model import Colour


async def all_green(scene: Scene, delivery: Delivery) -> Outgoing:
    """A unit that turned fully green and still is."""
    initiative_id, unit_id, _ = delivery.key.rsplit("/", 2)
    unit, material = scene.roster.units.get(unit_id), scene.voice.library.material.get(MATERIAL)
    latest = (await scene.store.latest_checkins(initiative_id, [unit_id])).get(unit_id)
    if unit is None or material is None or latest is None or latest.colour is not Colour.GREEN:
        raise Unreachable("no longer green, or the unit is gone")
    title = scene.voice.say("good-news-title", unit=unit.name)
    return Outgoing(summary=title, card=all_green_card(scene.voice, initiative_id, unit, material), alert=True)


async def benefit(scene: Scene, delivery: Delivery) -> Outgoing:
    """A benefit at its target."""
    initiative_id, benefit_id = delivery.key.split("/", 1)
    initiative = scene.roster.initiatives.get(initiative_id)
    found = next((each for each in initiative.benefits if each.id == benefit_id), None) if initiative else None
    if found is None or not found.reached:
        raise Unreachable("no longer at its target")
    title = scene.voice.say("benefit-title", benefit=scene.voice.pick(found.name))
    return Outgoing(summary=title, card=benefit_card(scene.voice, found), alert=True)


async def due_benefits(tick: Tick) -> list[Delivery]:
    """Each benefit that was reached, once."""
    every = tick.roster.initiatives.values()
    return [each for initiative in every for each in reached(initiative, tick.roster, tick.now)]
