"""Keeps requests within Teams' limits, whatever the network does in between."""

import asyncio
from array import array
from collections import OrderedDict, deque
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from bot.delivery.gate import Gate

# Teams: 50 requests a second for an app in a tenant, all kinds together.
PLACES = 50
# Teams: what one bot may send to one thread.
THREAD_WINDOWS = ((7, 1.0), (8, 2.0), (60, 30.0), (1800, 3600.0))
# A thread that was quiet for an hour has no history that matters; this many are a day's of a region.
THREADS_REMEMBERED = 100_000
# One refusal is about one thread, or bad luck; a tenth of a second's requests refused within a second means that the
# app's own limit is used up, by another process or by Teams' own count, and then nobody gains by asking on.
REFUSALS_THAT_HOLD = PLACES // 10
# Without a Retry-After.
USUAL_HOLD_SECONDS = 1.0
LONGEST_HOLD_SECONDS = 300.0


class Pace:
    """Lets requests go when they may; see docs/adr/0009.

    A request holds one of fifty places from when it leaves until a second after its answer came. Teams counted it
    somewhere in between, so two that had the same place one after the other are counted more than a second apart.
    A thread's requests go one at a time, and its windows are counted from their answers.

    `second` is how long a second of Teams' lasts: shorter where limits are tried out faster, or where there are none.
    """

    def __init__(self, second: float = 1.0) -> None:
        self.second = second
        self._gate = Gate(PLACES)
        # When each place that is given back becomes free, in order.
        self._resting: deque[float] = deque(maxlen=PLACES)
        self._threads: OrderedDict[str, _Thread] = OrderedDict()
        self._refusals: deque[float] = deque(maxlen=REFUSALS_THAT_HOLD)
        self._held_until = 0.0

    @asynccontextmanager
    async def request(self, thread: str, *, urgent: bool = False, counted: bool = True) -> AsyncIterator[None]:
        """Make one request inside, as soon as it may go; those of turns are `urgent` and go before the outbox's.

        `counted` are those that Teams counts by thread: sending and creating, not updating and deleting. Raises
        ConnectorError when the outbox closes before it went.
        """
        found = self._thread(thread)
        async with found.one_at_a_time(urgent=urgent):
            if counted and (wait := found.free(self.second) - _now()) > 0:
                await asyncio.sleep(wait)
            await self._gate.enter(urgent=urgent)
            try:
                yield
            finally:
                ended = _now()
                self._resting.append(ended + self.second)
                asyncio.get_running_loop().call_at(ended + self.second, self._gate.leave)
                if counted:
                    found.ended.append(ended)
                self._threads.move_to_end(_place(thread))

    def count(self, thread: str) -> None:
        """Count what was just asked for under another name: a chat is known by its person until it is open."""
        self._thread(thread).ended.append(_now())

    def refused(self, seconds: float | None) -> None:
        """Teams answered 429, with this Retry-After: everything waits for it once a tenth of a second's requests were.

        Until then only what was refused waits, which is for whoever sent it.
        """
        now = _now()
        self._refusals.append(now)
        if len(self._refusals) == REFUSALS_THAT_HOLD and now - self._refusals[0] <= self.second:
            self._refusals.clear()
            self.hold(seconds or USUAL_HOLD_SECONDS)

    def hold(self, seconds: float) -> None:
        """Let everything wait that has not left yet; seconds are Teams'."""
        until = _now() + min(seconds, LONGEST_HOLD_SECONDS) * self.second
        if until > self._held_until:
            self._held_until = until
            self._gate.shut()
            asyncio.get_running_loop().call_at(until, self._resume)

    def close(self) -> None:
        """Send back what of the outbox waits for a place, and what comes later; turns go on."""
        self._gate.refuse_others()

    def busy(self, ahead: float) -> int:
        """How many places will not be free in `ahead` of Teams' seconds, as far as is known by now.

        Those of requests that are under way are not among them: who asks knows what it has under way.
        """
        then = _now() + ahead * self.second
        return PLACES if self._held_until > then else sum(free > then for free in self._resting)

    def wait(self, thread: str) -> float:
        """How many seconds a request to this thread has to wait at the least, for its windows or a hold."""
        found = self._threads.get(_place(thread))
        free = max(self._held_until, found.free(self.second) if found else 0.0)
        return max(0.0, free - _now())

    def _resume(self) -> None:
        if self._held_until <= _now():
            self._gate.open()

    def _thread(self, thread: str) -> "_Thread":
        # Before this one is looked for: it may be the quietest of all, and is about to be used.
        self._forget()
        key = _place(thread)
        found = self._threads.setdefault(key, _Thread())
        self._threads.move_to_end(key)
        return found

    def _forget(self) -> None:
        """Drop from the quietest what no longer matters; one that is used right now stays."""
        quiet = _now() - THREAD_WINDOWS[-1][1] * self.second
        while self._threads:
            key, oldest = next(iter(self._threads.items()))
            ended = oldest.ended[-1] if oldest.ended else _now()
            if oldest.used or (ended > quiet and len(self._threads) <= THREADS_REMEMBERED):
                return
            del self._threads[key]


class _Thread:
    """A thread's requests: the one under way, those that wait, and when the earlier ones ended."""

    __slots__ = ("_gate", "ended", "used")

    def __init__(self) -> None:
        # A region has tens of thousands of these: eight bytes for a moment, and a gate only while there is a request.
        self.ended = array("d")
        self.used = 0
        self._gate: Gate | None = None

    @asynccontextmanager
    async def one_at_a_time(self, *, urgent: bool) -> AsyncIterator[None]:
        gate = self._gate = self._gate or Gate(1)
        self.used += 1
        try:
            await gate.enter(urgent=urgent)
            try:
                yield
            finally:
                gate.leave()
        finally:
            self.used -= 1
            if not self.used:
                self._gate = None

    def free(self, second: float) -> float:
        """The first moment at which another request breaks no window."""
        most = THREAD_WINDOWS[-1][0]
        if len(self.ended) > 2 * most:
            del self.ended[:-most]
        return max((self.ended[-n] + s * second for n, s in THREAD_WINDOWS if len(self.ended) >= n), default=0.0)


def _place(thread: str) -> str:
    """Teams counts a channel's threads together."""
    return thread.partition(";")[0]


def _now() -> float:
    return asyncio.get_running_loop().time()
