"""What a ticket has the bot say: its card at the desk, a word beside it, the answer, that it has waited too long."""

from contextlib import suppress
from datetime import timedelta

from bot.delivery import Unreachable
from bot.outbound.notices.scene import Scene, Tick
from bot.ports import Outgoing
from cards import ticket as cards
from content.model import Destination
from dialogs.broadcast.model import NEVER_ARRIVED, Delivery
from dialogs.race import LostRace
from dialogs.ticket.model import WAITING, Ticket
from dialogs.ticket.telling import brought_to_people, is_for, overdue, shown_at


async def card(scene: Scene, delivery: Delivery) -> Outgoing:
    """The desk's card as things are now; the key is the ticket, which of its cards, and for a change the revision."""
    ticket, number = await _at_desk(scene, delivery)
    unit = scene.roster.units.get(ticket.unit or "")
    taker = scene.roster.people.get(ticket.taken_by or "")
    names = {taker.id: taker.name} if taker else {}
    here = shown_at(ticket, int(number))
    return Outgoing(
        summary=cards.desk_title(scene.voice, ticket, names),
        card=cards.desk_card(scene.voice, ticket, unit, names, scene.now, here=here),
        alert=delivery.replaces is None,
    )


async def word(scene: Scene, delivery: Delivery) -> Outgoing:
    """What the asker did; the key is the ticket and which of its entries."""
    ticket, place = await _at_desk(scene, delivery)
    said = cards.word(scene.voice, ticket, ticket.entries[int(place)].act)
    return Outgoing(summary=said, text=said, alert=True)


async def answer(scene: Scene, delivery: Delivery) -> Outgoing:
    """The question with its answer, for the one who asked; the key is the ticket and the entry that answered."""
    ticket, _ = await _found(scene, delivery)
    summary = cards.asker_title(scene.voice, ticket)
    return Outgoing(summary=summary, card=cards.asker_card(scene.voice, ticket, None, scene.now), alert=True)


async def waited(scene: Scene, delivery: Delivery) -> Outgoing:
    """That nobody has taken or answered it; the key is the ticket, the level and the entry the wait began with."""
    ticket, level = await _at_desk(scene, delivery)
    if ticket.state not in WAITING:
        raise Unreachable("answered in the meantime")
    said = cards.overdue(scene.voice, ticket, level, scene.now)
    return Outgoing(summary=said, text=said, alert=True)


async def due(tick: Tick) -> list[Delivery]:
    """Reminders of what has waited too long.

    On the way, what no channel would take is brought to people, and who asked what was over long ago is forgotten.
    """
    settings = tick.library.settings
    for ticket in await tick.store.tickets_untouched_since(tick.now - timedelta(days=settings.tickets.forget_days)):
        try:
            await tick.store.forget_asker(ticket)
        except LostRace:
            continue
    reminders: list[Delivery] = []
    for ticket in await tick.store.tickets(WAITING):
        desk = settings.desk(ticket.desk)
        if desk is None:
            continue
        reminders += overdue(ticket, desk, settings.tickets, tick.now)
        if await _reached_nobody(tick, ticket):
            brought, arrivals = brought_to_people(ticket, desk, tick.roster, tick.now)
            # Whoever acted on it just now was faster; the next look sees whether it still hangs nowhere.
            with suppress(LostRace):
                if arrivals:
                    await tick.store.save_ticket(brought, arrivals)
    return reminders


async def _reached_nobody(tick: Tick, ticket: Ticket) -> bool:
    """Whether none of those who got it may answer it any more, or the desk's channel could not be written to."""
    posts = [post for number, post in enumerate(ticket.posts) if shown_at(ticket, number)]
    if people := [post.recipient.id for post in posts if post.recipient.to is Destination.PERSON]:
        return not any(is_for(each, ticket, tick.roster) for each in people)
    arrivals = [await tick.store.delivery(post.delivery) for post in posts]
    return all(each is not None and each.state in NEVER_ARRIVED for each in arrivals)


async def _at_desk(scene: Scene, delivery: Delivery) -> tuple[Ticket, str]:
    """The same for those who answer: what people write is not for whoever has had another task since."""
    ticket, part = await _found(scene, delivery)
    to = delivery.recipient
    if to.to is Destination.PERSON and not is_for(to.id, ticket, scene.roster):
        raise Unreachable("no longer answers such questions")
    return ticket, part


async def _found(scene: Scene, delivery: Delivery) -> tuple[Ticket, str]:
    """The ticket, and the second part of the key."""
    id_, part, *_ = delivery.key.split("/")
    ticket = await scene.store.ticket(id_)
    if ticket is None:
        raise Unreachable("the ticket no longer exists")
    return ticket, part
