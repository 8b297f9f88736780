"""What is told about waves: one was put into another phase."""

from bot.delivery import Unreachable
from bot.outbound.notices.scene import Scene
from bot.ports import Outgoing
from cards.gate.gate import few
from cards.wave import told_card
from dialogs.broadcast.model import Delivery
from dialogs.checkin.asked import criteria_for
from dialogs.initiative.phase import pass_key, phase_key, phase_of_wave
from dialogs.initiative.rounds import next_asking
from dialogs.initiative.telling import BY_DATE


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
