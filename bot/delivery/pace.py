"""Keeps sends within Teams' limits."""

import asyncio
import time
from collections import OrderedDict, deque
from collections.abc import Awaitable, Callable

# Teams: 50 requests a second for an app in a tenant, all kinds together.
APP_WINDOWS = ((50, 1.0),)
# Teams: what one bot may send to one thread.
THREAD_WINDOWS = ((7, 1.0), (8, 2.0), (60, 30.0), (1800, 3600.0))
# A thread that was quiet for an hour has no history that matters.
THREADS_REMEMBERED = 100_000

Windows = tuple[tuple[int, float], ...]


class Pace:
    """Says when the next request may go; clocks are monotonic seconds."""

    def __init__(
        self,
        clock: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self._clock = clock
        self._sleep = sleep
        self._app: deque[float] = deque(maxlen=_longest(APP_WINDOWS))
        self._threads: OrderedDict[str, deque[float]] = OrderedDict()
        self._held_until = 0.0

    def hold(self, seconds: float) -> None:
        """Let everything wait: Teams asked for it with Retry-After."""
        self._held_until = max(self._held_until, self._clock() + seconds)

    async def slot(self, thread: str) -> None:
        """Return when a request to this thread may be sent; counts it as sent."""
        sent = self._threads.setdefault(thread, deque(maxlen=_longest(THREAD_WINDOWS)))
        self._threads.move_to_end(thread)
        if len(self._threads) > THREADS_REMEMBERED:
            self._threads.popitem(last=False)
        # Reserve the moment before waiting for it, so that those who wait do not all leave at once.
        now = self._clock()
        at = max(now, self._held_until, _free(self._app, APP_WINDOWS), _free(sent, THREAD_WINDOWS))
        self._app.append(at)
        sent.append(at)
        if at > now:
            await self._sleep(at - now)


def _free(sent: deque[float], windows: Windows) -> float:
    """The first moment at which another request breaks no window."""
    return max((sent[-most] + seconds for most, seconds in windows if len(sent) >= most), default=0.0)


def _longest(windows: Windows) -> int:
    return max(most for most, _ in windows)
