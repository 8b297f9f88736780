"""Somebody decides about what readiness proposes: send it, change it first, or not now."""

from collections.abc import Awaitable, Callable

from bot.outbound.steering import Found, Steering
from bot.ports import Reply
from bot.turns.broadcast.listing import desk_of
from bot.turns.turn import Turn
from dialogs.broadcast.steering import State
from dialogs.race import LostRace

Decision = Callable[[Turn, Steering, Found], Awaitable[Reply]]


async def send(turn: Turn) -> Reply:
    """Off it goes, once, whoever else presses."""
    return await _decided(turn, _send)


async def change(turn: Turn) -> Reply:
    """A draft with its words and its recipients, to be written in."""
    return await _decided(turn, _change)


async def leave(turn: Turn) -> Reply:
    """Not now; the proposal says who decided so, and comes again only after it was green in between."""
    return await _decided(turn, _leave)


async def _decided(turn: Turn, decision: Decision) -> Reply:
    steering = Steering(store=turn.store, library=turn.library, roster=turn.roster, now=turn.now)
    found = await steering.found(str(turn.data.get("proposal", "")))
    if found is None:
        return turn.text("steer-gone")
    if not steering.may_decide(found, turn.person):
        return turn.text("broadcast-not-yours")
    if found.proposal.state is not State.OPEN or found.proposal.over:
        return await _shown(turn, steering, found.proposal.id, "steer-too-late")
    try:
        reply = await decision(turn, steering, found)
    except LostRace:
        return await _shown(turn, steering, found.proposal.id, "steer-too-late")
    turn.wake()
    return reply


async def _send(turn: Turn, steering: Steering, found: Found) -> Reply:
    sent = await steering.ready(found, turn.person)
    if sent is None:
        return await _shown(turn, steering, found.proposal.id)
    decided = found.proposal.after(State.SENT, turn.person.id, turn.now, sent.id)
    told = [*steering.told(found, decided, turn.person), *steering.approvals(sent, found.initiative)]
    await turn.store.save_proposal(decided, sent, told)
    return await _shown(turn, steering, decided.id)


async def _change(turn: Turn, steering: Steering, found: Found) -> Reply:
    draft = steering.draft(found, turn.person)
    decided = found.proposal.after(State.DRAFTED, turn.person.id, turn.now, draft.id)
    await turn.store.save_proposal(decided, draft, steering.told(found, decided, turn.person))
    return Reply(replace=await desk_of(turn).card(turn.voice, draft, found.initiative))


async def _leave(turn: Turn, steering: Steering, found: Found) -> Reply:
    decided = found.proposal.after(State.LEFT, turn.person.id, turn.now)
    await turn.store.save_proposal(decided, deliveries=steering.told(found, decided, turn.person))
    return await _shown(turn, steering, decided.id)


async def _shown(turn: Turn, steering: Steering, id_: str, note: str = "") -> Reply:
    found = await steering.found(id_)
    if found is None:
        return turn.text("steer-gone")
    said = turn.voice.say(note) if note else ""
    return Reply(replace=await steering.card(turn.voice, found, turn.person, said))
