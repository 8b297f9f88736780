"""What readers do with a broadcast: say that they have read it, press its button."""

from collections.abc import Awaitable, Callable
from dataclasses import replace

from bot.outbound.broadcast_view import drawn
from bot.ports import Outgoing, Reply
from bot.turns.turn import Turn
from content.model import Destination
from dialogs.broadcast.broadcast import AHEAD, Broadcast, Stage
from dialogs.broadcast.ledger import digest_of
from dialogs.broadcast.model import Delivery, DeliveryState, Recipient
from dialogs.broadcast.receipts import Receipt

Row = Callable[[Turn], Awaitable[Reply]]


async def read(turn: Turn) -> Reply:
    """Keep that they have read it; in their own chat the card says so, a channel's stays as it is."""
    broadcast = await turn.store.broadcast(str(turn.data.get("broadcast", "")))
    if broadcast is None or not await _may_read(turn, broadcast):
        return turn.text("broadcast-gone")
    receipt = await _receipt(turn, broadcast.id)
    await turn.store.save_receipt(receipt.having_read(turn.now))
    if not turn.private:
        return Reply(note=turn.voice.say("broadcast-thanks-read"))
    row = await _own_row(turn, broadcast)
    if row is None:
        return Reply(note=turn.voice.say("broadcast-thanks-read"))
    return Reply(replace=await _drawn(turn, broadcast, row))


async def show(turn: Turn) -> Reply:
    """The whole message in the place of a reminder of it, for whoever it was sent to."""
    broadcast = await turn.store.broadcast(str(turn.data.get("broadcast", "")))
    row = await _own_row(turn, broadcast) if broadcast else None
    if broadcast is None or row is None:
        return turn.text("broadcast-gone")
    return Reply(replace=await _drawn(turn, broadcast, row))


async def preview_only(turn: Turn) -> Reply:
    """The button of a preview."""
    return Reply(note=turn.voice.say("broadcast-preview-only"))


def pressed(row: Row) -> Row:
    """The row, and that the button of a broadcast led to it."""

    async def noted(turn: Turn) -> Reply:
        id_ = turn.data.get("broadcast")
        if isinstance(id_, str) and turn.person.id in turn.roster.people and await turn.store.broadcast(id_):
            receipt = await _receipt(turn, id_)
            if receipt.pressed is None:
                await turn.store.save_receipt(receipt.having_pressed(turn.now))
        return await row(turn)

    return noted


async def _may_read(turn: Turn, broadcast: Broadcast) -> bool:
    """Whether it was sent to them, or stands in a channel for whoever looks; a draft is read by nobody."""
    if turn.person.id not in turn.roster.people or broadcast.stage in AHEAD:
        return False
    return not turn.private or await turn.store.delivery(_row_of(turn, broadcast)) is not None


async def _own_row(turn: Turn, broadcast: Broadcast) -> Delivery | None:
    """Their own row; None for one that has not been sent: nobody reads ahead of the others."""
    row = await turn.store.delivery(_row_of(turn, broadcast))
    if row is None or row.state in (DeliveryState.SENT, DeliveryState.UNKNOWN) or digest_of(row):
        return row
    return None


def _row_of(turn: Turn, broadcast: Broadcast) -> str:
    return f"{broadcast.id}/{Recipient(to=Destination.PERSON, id=turn.person.id)}"


async def _drawn(turn: Turn, broadcast: Broadcast, row: Delivery) -> Outgoing:
    """The message as it is now, or that it was withdrawn."""
    withdrawn = broadcast.stage is Stage.WITHDRAWN
    return await drawn(turn.store, turn.library, turn.roster, replace(row, removes=True) if withdrawn else row)


async def _receipt(turn: Turn, broadcast: str) -> Receipt:
    found = await turn.store.receipt(broadcast, turn.person.id)
    return found or Receipt(broadcast=broadcast, person=turn.person.id)
