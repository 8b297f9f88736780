"""Each activity once, whichever replica it comes to, and a conversation's turns one after the other."""

import asyncio
import json
from collections import OrderedDict
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from hashlib import blake2b
from typing import Any

from bot.errors import StoreUnavailable
from bot.log import log_failure
from bot.ports import Activity, Reply
from bot.turn_store import EndedTurn, Taken, TurnStanding, TurnStore

# Teams repeats an activity within seconds when an answer is slow; this many turns are some minutes of a busy morning.
REMEMBERED = 5_000
# How often another replica is looked at that is answering the same person, or the same thing.
LOOK_SECONDS = 0.05
# What ended within so long is written down together.
TOGETHER_SECONDS = 0.02

# What answers an invoke; None for everything else.
Body = dict[str, Any] | None
Work = Callable[[Activity], Awaitable[Reply]]
Carry = Callable[[Activity, Reply], Awaitable[Body]]


class Once:
    """Gives a repeated activity the answer that the first one got, and nothing more."""

    def __init__(self, store: TurnStore) -> None:
        self._store = store
        self._seen: OrderedDict[str, asyncio.Future[Body]] = OrderedDict()
        self._turns: dict[str, tuple[asyncio.Lock, int]] = {}
        self._ended: list[EndedTurn] = []
        self._writing: asyncio.Task[None] | None = None

    async def run(self, activity: Activity, work: Work, carry: Carry) -> Body:
        """Do the work and carry what it answers, unless that was done or is under way, here or in another replica."""
        conversation = _name(activity.conversation)
        if not activity.id:
            async with self._alone(conversation):
                reply = await work(activity)
            return await carry(activity, reply)
        key = _name(activity.conversation, activity.id)
        if earlier := self._seen.get(key):
            return await asyncio.shield(earlier)
        done: asyncio.Future[Body] = asyncio.get_running_loop().create_future()
        self._seen[key] = done
        if len(self._seen) > REMEMBERED:
            self._seen.popitem(last=False)
        try:
            body = await self._first(activity, key, conversation, work, carry)
        except BaseException:
            self._seen.pop(key, None)
            done.cancel()
            raise
        done.set_result(body)
        return body

    async def finish(self) -> None:
        """Wait until what has ended is written down."""
        while self._writing:
            await asyncio.shield(self._writing)

    async def _first(self, activity: Activity, key: str, conversation: str, work: Work, carry: Carry) -> Body:
        """What comes to this replica for the first time."""
        async with self._alone(conversation):
            taken = await self._taken(key, conversation)
            if taken.standing is TurnStanding.DONE:
                return _read(taken.body)
            reply = await work(activity)
        body = await carry(activity, reply)
        self._end(EndedTurn(activity=key, conversation=conversation, body=_written(body)))
        return body

    async def _taken(self, key: str, conversation: str) -> Taken:
        """Whether it is for this replica; waits for another that is at it, or at something before it."""
        while True:
            try:
                taken = await self._store.begin_turn(key, conversation)
            except StoreUnavailable as error:
                # What can be answered without the store is; what must be kept fails by itself and says so.
                log_failure("turn_not_marked", error)
                return Taken(TurnStanding.NEW)
            if taken.standing is not TurnStanding.ELSEWHERE:
                return taken
            await asyncio.sleep(LOOK_SECONDS)

    def _end(self, ended: EndedTurn) -> None:
        self._ended.append(ended)
        self._writing = self._writing or asyncio.create_task(self._write())

    async def _write(self) -> None:
        try:
            while self._ended:
                await asyncio.sleep(TOGETHER_SECONDS)
                ended, self._ended = self._ended, []
                await self._store.end_turns(ended)
        except StoreUnavailable as error:
            # At worst, what Teams repeats to another replica is handled there once more.
            log_failure("turn_not_marked", error)
        finally:
            self._writing = None

    @asynccontextmanager
    async def _alone(self, conversation: str) -> AsyncIterator[None]:
        lock, waiting = self._turns.get(conversation) or (asyncio.Lock(), 0)
        self._turns[conversation] = (lock, waiting + 1)
        try:
            async with lock:
                yield
        finally:
            lock, waiting = self._turns[conversation]
            if waiting == 1:
                del self._turns[conversation]
            else:
                self._turns[conversation] = (lock, waiting - 1)


def _name(*parts: str) -> str:
    """What it is known by in the store, which need not know who talked to the bot when."""
    return blake2b("\n".join(parts).encode(), digest_size=16).hexdigest()


def _written(body: Body) -> str | None:
    return None if body is None else json.dumps(body, ensure_ascii=False, separators=(",", ":"))


def _read(body: str | None) -> Body:
    found: Body = json.loads(body) if body else None
    return found
