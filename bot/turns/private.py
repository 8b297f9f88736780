"""What is personal is answered in the person's own chat, wherever it was asked."""

from collections.abc import Awaitable, Callable

from bot.ports import Outgoing, Reply, Whisper
from bot.turns.turn import Turn

# Teams opens a person's chat with a bot at this address (Microsoft: deep link to a chat).
CHAT_LINK = "https://teams.microsoft.com/l/chat/0/0?users="

Row = Callable[[Turn], Awaitable[Reply]]


def privately(row: Row) -> Row:
    """The row, its reply in the person's own chat and a line about it where it was asked."""

    async def told(turn: Turn) -> Reply:
        return await in_private(turn, await row(turn))

    return told


async def in_private(turn: Turn, reply: Reply) -> Reply:
    """The same reply where only this person reads it; without a known chat, how to open one."""
    if turn.private:
        return reply
    link = f"{CHAT_LINK}{turn.activity.recipient}"
    elsewhere = _line(turn.voice.say("private-open", link=link))
    reference = await turn.store.personal_reference(turn.person.id)
    messages = (*((reply.replace,) if reply.replace else ()), *reply.messages)
    if reference is None or not messages:
        return Reply(messages=(elsewhere,), denied=reply.denied)
    whisper = Whisper(to=reference, messages=messages, otherwise=elsewhere)
    line = turn.voice.say("private-sent")
    # Whoever pressed a button in a channel is told beside it; the thread stays as it was.
    if turn.activity.invoke:
        return Reply(note=line, whisper=whisper, denied=reply.denied)
    return Reply(messages=(_line(line),), whisper=whisper, denied=reply.denied)


def _line(text: str) -> Outgoing:
    return Outgoing(summary=text, text=text)
