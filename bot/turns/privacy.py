"""Somebody asks what is known about them, takes it along, or has it erased: always their own, in their own chat."""

from datetime import timedelta

from bot.outbound.erasure import Eraser
from bot.outbound.person_view import LASTS, address_of_file, days_of, ids_of, known_of
from bot.ports import Outgoing, Reply
from bot.turns.turn import Turn, put, show
from cards.privacy import KnownView, erase_card, erased_card, file_card, known_card
from dialogs.privacy.inventory import KEPT, STILL_NEEDED_DAYS, Group
from dialogs.ticket.model import WAITING

# How long a copy of the embedded store may lie (bot/storage/tiny/backups.py); its own backups an organisation knows.
BACKUP_DAYS = 30


async def show_known(turn: Turn) -> Reply:
    """What is kept, why and for how long."""
    shown = known_card(turn.voice, await _view(turn))
    if turn.private and turn.activity.action:
        return put(turn.voice.say("privacy-title"), shown)
    return show(turn.voice.say("privacy-title"), shown)


async def file(turn: Turn) -> Reply:
    """An address at which it can be fetched for some minutes."""
    if not turn.private:
        return turn.text("privacy-only-here")
    address = address_of_file(turn.links, turn.person, turn.now)
    if address is None:
        return turn.text("privacy-file-nowhere")
    minutes = LASTS // timedelta(minutes=1)
    return show(turn.voice.say("privacy-file-title"), file_card(turn.voice, address, minutes))


async def ask(turn: Turn) -> Reply:
    """What would go and what would stay."""
    if not turn.private:
        return turn.text("privacy-only-here")
    return put(turn.voice.say("privacy-erase-title"), erase_card(turn.voice, await _view(turn)))


async def erase(turn: Turn) -> Reply:
    """Do it; whose it is says who pressed, and nothing on the card."""
    if not turn.private:
        return turn.text("privacy-only-here")
    eraser = Eraser(turn.store, turn.library, turn.roster, turn.now)
    count = await eraser.erase(ids_of(turn.person))
    await turn.absent()
    turn.wake()
    title = turn.voice.say("privacy-erased-title")
    return Reply(replace=Outgoing(summary=title, card=erased_card(turn.voice, count)))


async def _view(turn: Turn) -> KnownView:
    known = await known_of(turn.store, turn.roster, ids_of(turn.person))
    settings = turn.library.settings
    days = {kept.group: days_of(kept.name, settings) or 0 for kept in KEPT.values() if kept.group and kept.days}
    # Of a question to a person it counts how long it is known who asked.
    days[Group.TICKETS] = settings.tickets.forget_days
    if known.person is None:
        days[Group.CONTACT] = settings.retention.guests_days
    else:
        days[Group.CONTACT] = settings.retention.left_days
    asked = [each for id_ in known.ids for each in await turn.store.tickets_of(id_)]
    needed = turn.today + timedelta(days=STILL_NEEDED_DAYS)
    return KnownView(
        counts=known.counts,
        days=days,
        waiting=sum(each.state in WAITING for each in asked),
        open_=known.still_open,
        needed_until=needed if known.person and Group.MESSAGES in known.counts else None,
        backup_days=BACKUP_DAYS,
    )
