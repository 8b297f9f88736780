"""Who waits for an answer that did not exist when they asked."""

import secrets

from microsoft_teams.cards import AdaptiveCard

from bot.ports import Reply
from bot.turns.turn import Turn
from cards.gaps import with_waiting
from content.model import Destination
from dialogs.broadcast.model import Recipient
from dialogs.gaps.model import Waiting


async def promise(turn: Turn, question: str, shown: AdaptiveCard) -> AdaptiveCard:
    """The card of a question that has no answer, with word that there will be one; who asked is kept for that alone."""
    waiting = await _wait(turn, question)
    return with_waiting(turn.voice, shown, waiting.id, in_thread=not turn.private)


async def still_promised(turn: Turn, question: str, shown: AdaptiveCard) -> AdaptiveCard:
    """The card with the same word, for whoever waits for an answer to this question; else as it is."""
    waiting = await _known(turn, question)
    return with_waiting(turn.voice, shown, waiting.id, in_thread=not turn.private) if waiting else shown


async def stop_waiting(turn: Turn) -> Reply:
    """Forget that this person, or this thread, is to be told."""
    waiting = await turn.store.one_waiting(str(turn.data.get("waiting", "")))
    if waiting and waiting.recipient == _here(turn):
        await turn.store.drop_waiting({waiting.id})
    return Reply(note=turn.voice.say("waiting-stopped"))


async def _known(turn: Turn, question: str) -> Waiting | None:
    here = _here(turn)
    return next((each for each in await turn.store.waiting([question]) if each.recipient == here), None)


async def _wait(turn: Turn, question: str) -> Waiting:
    if known := await _known(turn, question):
        return known
    waiting = Waiting(
        id=secrets.token_hex(8), question=question, recipient=_here(turn), language=turn.voice.language, since=turn.now
    )
    await turn.store.save_waiting(waiting)
    return waiting


def _here(turn: Turn) -> Recipient:
    if turn.private:
        return Recipient(to=Destination.PERSON, id=turn.person.id)
    return Recipient(to=Destination.CHANNEL, id=turn.activity.conversation)
