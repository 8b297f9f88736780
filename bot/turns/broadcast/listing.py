"""Which broadcasts there are, and one of them."""

from bot.outbound.broadcast_desk import BroadcastDesk
from bot.ports import Reply
from bot.turns.denying import denied
from bot.turns.turn import Turn, show
from cards.broadcast import Standing, overview_card
from dialogs.broadcast.broadcast import Broadcast, Stage
from dialogs.initiative.model import Initiative
from dialogs.people.rights import Action, may

_GROUPS = {
    "broadcasts-drafts": frozenset({Stage.DRAFT}),
    "broadcasts-waiting": frozenset({Stage.WAITING}),
    "broadcasts-ahead": frozenset({Stage.READY}),
    "broadcasts-under-way": frozenset({Stage.SENDING}),
    "broadcasts-sent": frozenset({Stage.SENT, Stage.CANCELLED, Stage.WITHDRAWN}),
}


async def show_broadcasts(turn: Turn) -> Reply:
    """Drafts, what waits, what is to come, what is going out, what has gone out."""
    may_write = may(turn.roster, turn.person, Action.SEND_BROADCAST, turn.today)
    if not may_write and not may(turn.roster, turn.person, Action.APPROVE_BROADCAST, turn.today):
        return denied(turn, Action.SEND_BROADCAST)
    desk = desk_of(turn)
    groups = [Standing(heading=key, broadcasts=await desk.visible(stages)) for key, stages in _GROUPS.items()]
    card = overview_card(turn.voice, groups, desk.time_zone, may_write=may_write)
    shown = show(turn.voice.say("broadcasts-title"), card)
    return Reply(replace=shown.messages[0]) if turn.activity.invoke else shown


async def open_(turn: Turn) -> Reply:
    """The whole of one."""
    found = await found_by(turn)
    if isinstance(found, Reply):
        return found
    return await shown_again(turn, *found)


async def found_by(turn: Turn) -> tuple[Broadcast, Initiative] | Reply:
    """The one that the pressed button names, or what is answered when it is gone or not this person's to see."""
    desk = desk_of(turn)
    broadcast = await turn.store.broadcast(str(turn.data.get("broadcast", "")))
    initiative = desk.initiative_of(broadcast) if broadcast else None
    if broadcast is None or initiative is None:
        return turn.text("broadcast-gone")
    if not desk.may_see(broadcast, initiative):
        return denied(turn, Action.SEND_BROADCAST)
    return broadcast, initiative


async def writable_by(turn: Turn) -> tuple[Broadcast, Initiative] | Reply:
    """The same, for whoever may also change it."""
    found = await found_by(turn)
    if isinstance(found, Reply) or desk_of(turn).may_write(*found):
        return found
    return denied(turn, Action.SEND_BROADCAST)


async def sendable_by(turn: Turn) -> tuple[Broadcast, Initiative] | Reply:
    """The same, for whoever may send it to everybody it is for."""
    found = await found_by(turn)
    if isinstance(found, Reply) or desk_of(turn).may_send(*found):
        return found
    return denied(turn, Action.SEND_BROADCAST)


async def shown_again(turn: Turn, broadcast: Broadcast, initiative: Initiative, *notes: str) -> Reply:
    """The card as it is now, in the place of the one that was pressed."""
    return Reply(replace=await desk_of(turn).card(turn.voice, broadcast, initiative, *notes))


def desk_of(turn: Turn) -> BroadcastDesk:
    """This person in front of the broadcasts."""
    return BroadcastDesk(store=turn.store, library=turn.library, roster=turn.roster, person=turn.person, now=turn.now)
