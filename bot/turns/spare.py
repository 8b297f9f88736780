"""People choose what they hear of and how often, and open what came in their digest."""

from bot.ports import Outgoing, Reply
from bot.turns.inputs import ids_of
from bot.turns.turn import Turn
from cards.spare import HEAR, HOW, SHOWN, WEEKLY, SpareView, spare_card
from dialogs.broadcast.broadcast import Stage
from dialogs.broadcast.contacts import Wish
from dialogs.broadcast.digest import in_digest, opened
from dialogs.broadcast.model import NEVER_ARRIVED, Delivery, Subject
from dialogs.broadcast.wishes import chosen, heard_of


async def show_spare(turn: Turn) -> Reply:
    """What is chosen now."""
    if turn.person.id not in turn.roster.people:
        return turn.text("spare-unknown")
    shown = _card(turn, await _wish(turn))
    return Reply(messages=(shown,))


async def save(turn: Turn) -> Reply:
    """Keep what was chosen; what goes out from now on follows it."""
    if turn.person.id not in turn.roster.people:
        return turn.text("spare-unknown")
    shown = set(ids_of(turn.data.get(SHOWN))) & turn.roster.initiatives.keys()
    heard = set(ids_of(turn.data.get(HEAR)))
    wish = chosen(await _wish(turn), shown, heard, digest=turn.data.get(HOW) == WEEKLY)
    await turn.store.save_wish(wish)
    return Reply(replace=_card(turn, wish, turn.voice.say("spare-saved")))


async def open_(turn: Turn) -> Reply:
    """The whole of a message that came in a digest, below it and once: there it is put right and can be withdrawn."""
    row = await turn.store.delivery(str(turn.data.get("delivery", "")))
    if row is None or row.recipient.id != turn.person.id or not in_digest(row):
        return turn.text("digest-gone")
    if await _withdrawn(turn, row):
        return Reply(note=turn.voice.say("broadcast-withdrawn-text"))
    wanted = opened(row, turn.now)
    earlier = await turn.store.delivery(wanted.id)
    if earlier is None:
        await turn.store.plan([wanted])
    elif earlier.state in NEVER_ARRIVED:
        await turn.store.record([wanted])
    turn.wake()
    return Reply(note=turn.voice.say("see-below" if earlier is None else "digest-open-already"))


async def _withdrawn(turn: Turn, row: Delivery) -> bool:
    if row.subject is not Subject.BROADCAST:
        return False
    broadcast = await turn.store.broadcast(row.item)
    return broadcast is None or broadcast.stage is Stage.WITHDRAWN


async def _wish(turn: Turn) -> Wish:
    return await turn.store.wish(turn.person.id) or Wish(person=turn.person.id)


def _card(turn: Turn, wish: Wish, note: str = "") -> Outgoing:
    rules = turn.library.settings.broadcasts
    view = SpareView(
        wish=wish,
        initiatives=heard_of(turn.roster, turn.person, wish, turn.today),
        digest=rules.digest,
        most_per_week=rules.most_per_week,
    )
    return Outgoing(summary=turn.voice.say("spare-title"), card=spare_card(turn.voice, view, note=note))
