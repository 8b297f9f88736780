"""What people answer to something that was sent to many: answered at once, or a person's to answer; never lost."""

from collections.abc import Sequence
from dataclasses import replace

from bot.ports import Outgoing, Reply, Whisper
from bot.turns import ask
from bot.turns.private import in_private
from bot.turns.saving import until_saved
from bot.turns.ticket import home, matter_for, receipt
from bot.turns.ticket_saving import carried
from bot.turns.turn import Turn, show
from cards import reply as cards
from cards.answer import suggestion_card
from content.language import nearest
from content.library import Article
from content.model import Destination
from content.settings import Desk
from dialogs.ask.model import Outcome
from dialogs.ask.refusal import hear
from dialogs.broadcast.model import Delivery, Recipient, Subject
from dialogs.broadcast.replies import SENT_TO_MANY, Sort, is_kept, reply_id, sort_of
from dialogs.ticket import flow
from dialogs.ticket.desk import desks_for
from dialogs.ticket.model import OVER, Context, Ticket
from dialogs.ticket.telling import told


async def said(turn: Turn) -> Reply:
    """Answer what somebody wrote; in the thread of something that was sent, or quoting it, it is a reply to that."""
    about = await _written_about(turn)
    if about is None:
        return await ask.ask(turn)
    text = turn.activity.text
    return await _heard(turn, about, text, sort_of(turn.library.refusals, text), chosen=False)


async def send(turn: Turn) -> Reply:
    """The reply that was written on the card of what was sent."""
    about = await _pressed_on(turn)
    if about is None:
        return turn.text("unknown-action")
    sort = Sort.FEEDBACK if carried(turn, cards.SORT) == Sort.FEEDBACK else Sort.QUESTION
    text = carried(turn, cards.TEXT)
    if not text:
        return Reply(note=turn.voice.say("ticket-no-text"))
    return await _heard(turn, about, text, sort, chosen=True)


async def _heard(turn: Turn, about: Delivery, text: str, sort: Sort, *, chosen: bool) -> Reply:
    if sort is Sort.QUESTION:

        async def unanswered(question: str, outcome: Outcome) -> Reply:
            near = [turn.library.articles[id_] for id_ in outcome.articles]
            return await _handed_over(turn, about, text, question, near)

        return await ask.answer(turn, text, unanswered)
    heard = hear(turn.library, text, with_file=turn.activity.has_attachments)
    if heard.refusal and not is_kept(heard.refusal, chosen=chosen):
        return await ask.refuse(turn, heard.refusal, heard.foreign)
    return await _handed_over(turn, about, text)


async def _handed_over(
    turn: Turn, about: Delivery, text: str, question: str = "", near: Sequence[Article] = ()
) -> Reply:
    """A person's to answer: the receipt where only the asker reads it, and what may help meanwhile."""
    unit = home(turn) or next((turn.roster.units[id_] for id_ in about.units if id_ in turn.roster.units), None)
    matter = matter_for(turn, unit)
    desk = next(iter(desks_for(turn.library.settings.desks, matter).values()), None)
    if desk is None:
        contact = turn.roster.support_for(turn.person)
        nobody = show(turn.voice.say("reply-nobody-title"), cards.nobody_card(turn.voice, text, contact))
        return await in_private(turn, nobody)

    async def kept() -> Ticket:
        id_, earlier = await _known(turn, about, text)
        if earlier:
            return earlier
        opened = flow.open_ticket(
            id_,
            await turn.store.next_ticket_number(),
            text,
            language=turn.voice.language,
            asker=turn.person.id,
            unit=unit.id if unit else None,
            initiative=matter.initiative or about.initiative or None,
            topic=None,
            desk=desk.id,
            now=turn.now,
            context=Context(article=await _title(turn, about)),
            question=question,
        )
        ticket, notices = told(replace(opened, about=about.broadcast), desk, turn.roster, turn.now)
        await turn.store.save_ticket(ticket, notices)
        turn.wake()
        return ticket

    ticket = await until_saved(kept)
    meanwhile = show(turn.voice.say("suggest-title"), suggestion_card(turn.voice, near, question)) if near else Reply()
    return await _told(turn, ticket, desk, meanwhile.messages)


async def _known(turn: Turn, about: Delivery, text: str) -> tuple[str, Ticket | None]:
    """The id of this reply, and the ticket it is already; what was said again after that was over is a new one."""
    number = 0
    while True:
        id_ = reply_id(about.broadcast, turn.person.id, text, number)
        earlier = await turn.store.ticket(id_)
        if earlier is None or earlier.state not in OVER:
            return id_, earlier
        number += 1


async def _told(turn: Turn, ticket: Ticket, desk: Desk, meanwhile: Sequence[Outgoing]) -> Reply:
    shown = receipt(turn, ticket)
    if turn.private:
        return Reply(messages=(shown, *meanwhile))
    key = "reply-taken-feedback" if ticket.is_feedback else "reply-taken"
    name = turn.voice.fill(turn.voice.pick(desk.name))
    said_here = turn.voice.say(key, number=ticket.number, desk=name)
    line = Outgoing(summary=said_here, text=said_here)
    # What the desk answers comes into the person's own chat; there the receipt belongs, from where it is followed.
    reference = await turn.store.personal_reference(turn.person.id)
    whisper = Whisper(to=reference, messages=(shown,), otherwise=line) if reference else None
    if turn.activity.invoke:
        return Reply(note=said_here, messages=tuple(meanwhile), whisper=whisper)
    return Reply(messages=(line, *meanwhile), whisper=whisper)


async def _written_about(turn: Turn) -> Delivery | None:
    for message in (turn.activity.root, turn.activity.quotes):
        if message and (found := await turn.store.delivery_of(message, _readers(turn))):
            return found
    return None


async def _pressed_on(turn: Turn) -> Delivery | None:
    """What the card is of: by its message, else by what it carries where that was sent to this reader."""
    readers = _readers(turn)
    message = turn.activity.reply_to
    if message and (found := await turn.store.delivery_of(message, readers)):
        return found
    broadcast = carried(turn, cards.BROADCAST)
    for reader in readers:
        found = await turn.store.delivery(f"{broadcast}/{reader}")
        if found and found.subject in SENT_TO_MANY:
            return found
    return None


def _readers(turn: Turn) -> list[Recipient]:
    """Those who read here: the person, or the units whose channel it is."""
    if turn.private:
        return [Recipient(to=Destination.PERSON, id=turn.person.id)]
    here = (unit for unit in turn.roster.units.values() if unit.channel and unit.channel == turn.activity.channel)
    return [Recipient(to=Destination.CHANNEL, id=unit.id) for unit in here]


async def _title(turn: Turn, about: Delivery) -> str:
    """What was sent is called, in the reader's language; empty when nobody knows it any more."""
    language, title = turn.voice.language, ""
    if about.subject is Subject.BROADCAST:
        broadcast = await turn.store.broadcast(about.broadcast)
        if broadcast and (words := broadcast.content.words):
            title = words[nearest(language, words)].title
    elif material := turn.library.material.get(about.item):
        title = material.text(language).title
    units = [turn.roster.units[id_].name for id_ in about.units if id_ in turn.roster.units]
    return turn.voice.fill(title, {"unit.name": ", ".join(units)})
