"""Somebody decides about what readiness proposes: send it, change it first, or not now."""

from collections.abc import Awaitable, Callable

from bot.outbound.steering import Found, Steering
from bot.ports import Reply
from bot.turns.broadcast.listing import desk_of
from bot.turns.denying import denied
from bot.turns.turn import Turn
from cards.steering import MOST_LINES
from dialogs.broadcast.model import Delivery
from dialogs.broadcast.steering import State
from dialogs.people.rights import Action
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


async def open_(turn: Turn) -> Reply:
    """The whole of one, in the place of the list."""
    steering = _steering(turn)
    found = await steering.found(str(turn.data.get("proposal", "")))
    if found is None:
        return turn.text("steer-gone")
    if not steering.may_decide(found, turn.person):
        return denied(turn, Action.SEND_BROADCAST)
    return Reply(replace=await steering.card(turn.voice, found, turn.person))


async def show_list(turn: Turn) -> Reply:
    """All that was proposed that morning, as it is now."""
    return await _list(turn, _steering(turn))


async def send_many(turn: Turn) -> Reply:
    """Those that the card showed, each once, whoever else presses; what cannot go as it is stays open."""
    steering, sent, left = _steering(turn), 0, 0
    # One look at the whole for everybody else who has it.
    told: dict[str | None, Delivery] = {}
    # What a card carries is small; what anybody may send here is not taken for more.
    ids = turn.data.get("proposals")
    for id_ in dict.fromkeys(map(str, ids[:MOST_LINES] if isinstance(ids, list) else [])):
        found = await steering.found(id_)
        if found is None or not found.proposal.is_open or not steering.may_decide(found, turn.person):
            continue
        try:
            others = await _sent(turn, steering, found)
        except LostRace:
            continue
        sent, left = sent + (others is not None), left + (others is None)
        told |= {each.replaces: each for each in others or ()}
    await turn.store.plan(list(told.values()))
    turn.wake()
    notes = [turn.voice.say("steer-sent-many", count=sent)] if sent else []
    return await _list(turn, steering, *notes, *([turn.voice.say("steer-not-sent-many", count=left)] if left else []))


async def _list(turn: Turn, steering: Steering, *notes: str) -> Reply:
    shown = await steering.list_(turn.voice, str(turn.data.get("told_in", "")), turn.person, *notes)
    return Reply(replace=shown) if shown else turn.text("steer-gone")


def _steering(turn: Turn) -> Steering:
    return Steering(store=turn.store, library=turn.library, roster=turn.roster, now=turn.now)


async def _decided(turn: Turn, decision: Decision) -> Reply:
    steering = _steering(turn)
    found = await steering.found(str(turn.data.get("proposal", "")))
    if found is None:
        return turn.text("steer-gone")
    if not steering.may_decide(found, turn.person):
        return denied(turn, Action.SEND_BROADCAST)
    if not found.proposal.is_open:
        return await _shown(turn, steering, found.proposal.id, "steer-too-late")
    try:
        reply = await decision(turn, steering, found)
    except LostRace:
        return await _shown(turn, steering, found.proposal.id, "steer-too-late")
    turn.wake()
    return reply


async def _send(turn: Turn, steering: Steering, found: Found) -> Reply:
    told = await _sent(turn, steering, found)
    await turn.store.plan(told or [])
    return await _shown(turn, steering, found.proposal.id)


async def _sent(turn: Turn, steering: Steering, found: Found) -> list[Delivery] | None:
    """Set it off; whom it is told then, None where it cannot go as it is. Raises LostRace."""
    sent = await steering.ready(found, turn.person)
    if sent is None:
        return None
    decided = found.proposal.after(State.SENT, turn.person.id, turn.now, sent.id)
    await turn.store.save_proposal(decided, sent, steering.approvals(sent, found.initiative))
    return steering.told(found, decided, turn.person)


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
    notes = [turn.voice.say(note)] if note else []
    return Reply(replace=await steering.card(turn.voice, found, turn.person, *notes))
