"""An event loop in which nobody waits: when nothing is left to do now, it is later at once."""

import asyncio
import selectors
from collections.abc import Coroutine
from typing import Any, TypeVar

T = TypeVar("T")


class VirtualLoop(asyncio.SelectorEventLoop):
    """Its time passes only while everybody sleeps, and then in no time."""

    def __init__(self) -> None:
        self.now = 1000.0
        super().__init__(_Instant(self))

    def time(self) -> float:
        return self.now


class _Instant(selectors.DefaultSelector):
    def __init__(self, loop: VirtualLoop) -> None:
        super().__init__()
        self._loop = loop

    def select(self, timeout: float | None = None) -> list[tuple[selectors.SelectorKey, int]]:
        assert timeout is not None, "everybody waits, and nothing will ever happen"
        self._loop.now += max(0.0, timeout)
        return super().select(0)


def run(story: Coroutine[Any, Any, T]) -> T:
    """Play it to its end."""
    loop = VirtualLoop()
    try:
        return loop.run_until_complete(story)
    finally:
        loop.close()


def now() -> float:
    """Seconds in the loop that runs."""
    return asyncio.get_running_loop().time()
