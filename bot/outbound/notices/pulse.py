"""A short question to everybody, in the round it belongs to."""

import secrets
from dataclasses import replace

from bot.delivery import Unreachable
from bot.outbound.notices.scene import Scene, Tick
from bot.ports import Outgoing
from cards.pulse import pulse_card
from dialogs.broadcast.model import Delivery
from dialogs.checkin.telling import to_person
from dialogs.pulse.flow import Asked, asked_by, asked_now, pulse_of
from dialogs.pulse.model import Poll

PULSE = "pulse"


async def question(scene: Scene, delivery: Delivery) -> Outgoing:
    """The question, with a slip that is kept nowhere until it is spent."""
    initiative_id, playbook, pulse_id, period, about = delivery.key.split("/")
    poll = Poll(initiative=initiative_id, playbook=playbook, pulse=pulse_id, period=period, about=about)
    initiative, playbooks = scene.roster.initiatives.get(initiative_id), scene.voice.library.playbooks
    asked = asked_by(poll, initiative, playbooks, scene.roster, scene.now) if initiative else None
    pulse = pulse_of(playbooks, poll)
    if pulse is None or asked is None or delivery.recipient.id not in asked.people:
        raise Unreachable("the question is over, or no longer for this person")
    summary = scene.voice.say("pulse-title", count=len(pulse.questions))
    return Outgoing(summary=summary, card=pulse_card(scene.voice, poll, pulse, secrets.token_hex(8)))


async def due_pulses(tick: Tick) -> list[Delivery]:
    """Everybody whom an initiative asks in this round, once."""
    due: list[Delivery] = []
    for initiative in tick.roster.initiatives.values():
        if not initiative.rhythm.pulse_every:
            continue
        asked = asked_now(initiative, tick.library.playbooks, tick.roster, tick.now)
        first = next(asked, None)
        if first is None or not first.round.asks <= tick.now < first.round.late:
            continue
        planned = _to_each(first, tick)
        # All are planned together: once they are, 50,000 people are not gone through at every look at the clock.
        if await tick.store.delivery(planned[0].id) is None:
            due += [*planned, *(delivery for each in asked for delivery in _to_each(each, tick))]
    return due


def _to_each(asked: Asked, tick: Tick) -> list[Delivery]:
    planned = (to_person(PULSE, asked.poll.key, id_, tick.roster, tick.now) for id_ in asked.people)
    return [replace(each, expires=asked.round.ends) for each in planned]
