"""What is told about waves: one has another phase or another day, or has heard nothing for long."""

from bot.delivery import Unreachable
from bot.outbound.notices.scene import Scene, Tick
from bot.ports import Outgoing
from cards.gate.gate import few
from cards.wave import announce_card, new_day_card, quiet_card, told_card
from dialogs.broadcast.model import Delivery
from dialogs.broadcast.rhythm import quiet_waves, time_to_tell
from dialogs.checkin.asked import criteria_for
from dialogs.initiative.model import Initiative
from dialogs.initiative.phase import pass_key, phase_key, phase_of_wave
from dialogs.initiative.rounds import next_asking
from dialogs.initiative.telling import BY_DATE, NewDay


async def moved(scene: Scene, delivery: Delivery) -> Outgoing:
    """The phase and what it means for the units the recipient leads; nothing when it was changed again."""
    place, _, to = delivery.key.rsplit("/", 2)
    initiative = scene.roster.initiatives.get(place.split("/", maxsplit=1)[0])
    playbooks = scene.voice.library.playbooks
    known = {
        f"{initiative.id}/{phase_key(id_, wave.id)}": (playbooks[id_], wave)
        for id_ in (initiative.playbooks if initiative else ())
        for wave in (initiative.waves if initiative else ())
        if initiative and id_ in playbooks
    }
    if initiative is None or place not in known:
        raise Unreachable("the wave or the initiative no longer exists")
    playbook, wave = known[place]
    if initiative.phases.get(phase_key(playbook.id, wave.id), BY_DATE) != to:
        raise Unreachable("put into another phase in the meantime")
    today = scene.now.date()
    units = [
        unit for unit in scene.roster.led_by(delivery.recipient.id, today) if initiative.units.get(unit.id) == wave.id
    ]
    if not units:
        raise Unreachable("leads none of its units any more")
    phase = phase_of_wave(initiative, playbook, wave.id, today)
    questions = {each.id for unit in units for each in criteria_for(initiative, {playbook.id: playbook}, unit, today)}
    names = [unit.name for unit in units]
    said = scene.voice.say("wave-told", units=few(scene.voice, names), phase=scene.voice.pick(phase.label))
    card = told_card(
        scene.voice,
        initiative,
        phase,
        names,
        len(questions),
        next_asking(initiative.rhythm, units[0], scene.now),
        anew=to != BY_DATE and pass_key(playbook.id, wave.id, phase.id) in initiative.reopened,
    )
    return Outgoing(summary=said, card=card, alert=True)


async def new_day(scene: Scene, delivery: Delivery) -> Outgoing:
    """Another day, for whoever leads units of the wave; nothing when it was moved again."""
    told, initiative = _still_so(scene, delivery)
    names = [
        unit.name
        for unit in scene.roster.led_by(delivery.recipient.id, scene.now.date())
        if initiative.units.get(unit.id) == told.wave
    ]
    if not names:
        raise Unreachable("leads none of its units any more")
    said = scene.voice.say(
        "replan-new-day",
        units=few(scene.voice, names),
        old=scene.voice.day(told.old),
        new=scene.voice.day(told.new),
    )
    return Outgoing(summary=said, card=new_day_card(scene.voice, initiative, names, told.old, told.new), alert=True)


async def announce(scene: Scene, delivery: Delivery) -> Outgoing:
    """Words for the people whose day a decision has moved, for whoever writes to them."""
    told, initiative = _still_so(scene, delivery)
    days = {"old": scene.voice.day(told.old), "new": scene.voice.day(told.new)}
    said = scene.voice.say("replan-done", wave=told.wave, **days)
    return Outgoing(
        summary=said, card=announce_card(scene.voice, initiative, told.wave, told.old, told.new), alert=True
    )


async def quiet(scene: Scene, delivery: Delivery) -> Outgoing:
    """That a wave has heard nothing for longer than its phase allows; nothing when it has heard since."""
    place, _, _ = delivery.key.rsplit("/", 2)
    id_, _, wave = place.partition("/")
    initiative = scene.roster.initiatives.get(id_)
    if initiative is None:
        raise Unreachable("the initiative no longer exists")
    told = await scene.store.told(id_)
    waves = quiet_waves(initiative, scene.voice.library.playbooks, scene.roster, told.units, scene.now)
    found = next((each for each in waves if each.wave.id == wave), None)
    if found is None:
        raise Unreachable("people have heard something in the meantime")
    card = quiet_card(scene.voice, initiative, found)
    return Outgoing(summary=scene.voice.say("wave-quiet", wave=wave), card=card, alert=True)


async def due_words(tick: Tick) -> list[Delivery]:
    """For each wave that has heard nothing for long, once for each interval that was missed."""
    found: list[Delivery] = []
    for initiative in tick.roster.initiatives.values():
        told = await tick.store.told(initiative.id)
        for each in quiet_waves(initiative, tick.library.playbooks, tick.roster, told.units, tick.now):
            found += time_to_tell(each, initiative, tick.roster, tick.now)
    return found


def _still_so(scene: Scene, delivery: Delivery) -> tuple[NewDay, Initiative]:
    told = NewDay.read(delivery.key)
    initiative = scene.roster.initiatives.get(told.initiative)
    wave = initiative.wave(told.wave) if initiative else None
    if initiative is None or wave is None:
        raise Unreachable("the wave or the initiative no longer exists")
    if wave.go_live != told.new:
        raise Unreachable("moved again in the meantime")
    return told, initiative
