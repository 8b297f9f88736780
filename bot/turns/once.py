"""Each activity once, and a conversation's turns one after the other."""

import asyncio
from collections import OrderedDict
from collections.abc import Awaitable, Callable

from bot.ports import Activity, Reply

# Teams repeats an activity within seconds when an answer is slow; this many turns are some minutes of a busy morning.
REMEMBERED = 5_000
_NOTHING = Reply()

Work = Callable[[Activity], Awaitable[Reply]]


class Once:
    """Gives a repeated activity what the first one put in the place of its card, and nothing more."""

    def __init__(self) -> None:
        self._seen: OrderedDict[tuple[str, str], asyncio.Future[Reply]] = OrderedDict()
        self._turns: dict[str, tuple[asyncio.Lock, int]] = {}

    async def run(self, activity: Activity, work: Work) -> Reply:
        """Do the work, unless it was done or is under way; messages are sent for the first one only."""
        key = (activity.conversation, activity.id)
        if activity.id and (earlier := self._seen.get(key)):
            return await asyncio.shield(earlier)
        done: asyncio.Future[Reply] = asyncio.get_running_loop().create_future()
        self._seen[key] = done
        if len(self._seen) > REMEMBERED:
            self._seen.popitem(last=False)
        try:
            reply = await self._in_order(activity, work)
        except BaseException:
            self._seen.pop(key, None)
            done.cancel()
            raise
        # What a repetition is told: the card again for a button, for a message nothing more. Cards are large, so only
        # those of buttons are kept.
        done.set_result(Reply(replace=reply.replace, note=reply.note) if activity.invoke else _NOTHING)
        return reply

    async def _in_order(self, activity: Activity, work: Work) -> Reply:
        lock, waiting = self._turns.get(activity.conversation) or (asyncio.Lock(), 0)
        self._turns[activity.conversation] = (lock, waiting + 1)
        try:
            async with lock:
                return await work(activity)
        finally:
            lock, waiting = self._turns[activity.conversation]
            if waiting == 1:
                del self._turns[activity.conversation]
            else:
                self._turns[activity.conversation] = (lock, waiting - 1)
