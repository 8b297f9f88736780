"""A number of places, given to those who wait: the urgent first, of the same kind whoever came first."""

import asyncio
from collections import deque

from bot.errors import ConnectorError

# Nothing was sent: the next process sends it.
STOPPING = "Stopping"


class Gate:
    """Whoever enters must leave; one who is cancelled while waiting takes no place."""

    def __init__(self, places: int) -> None:
        self._free = places
        self._shut = False
        self._refusing = False
        self._urgent: deque[asyncio.Future[None]] = deque()
        self._others: deque[asyncio.Future[None]] = deque()

    async def enter(self, *, urgent: bool) -> None:
        """Return with a place; raises ConnectorError when others than the urgent are refused."""
        if self._refusing and not urgent:
            raise ConnectorError(0, STOPPING)
        # Whoever waits is given the next place at once: a free one means that nobody waits, or nobody may go.
        if self._free and not self._shut:
            self._free -= 1
            return
        given: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        (self._urgent if urgent else self._others).append(given)
        try:
            await given
        except asyncio.CancelledError:
            # Given and cancelled in the same moment.
            if given.done() and not given.cancelled() and given.exception() is None:
                self.leave()
            raise

    def leave(self) -> None:
        """Give the place back."""
        self._free += 1
        self._give()

    def shut(self) -> None:
        """Let nobody in for now."""
        self._shut = True

    def open(self) -> None:
        """Let in whoever finds a place."""
        self._shut = False
        self._give()

    def refuse_others(self) -> None:
        """Send away all but the urgent, those who wait and those who come."""
        self._refusing = True
        for waiting in self._others:
            if not waiting.done():
                waiting.set_exception(ConnectorError(0, STOPPING))
        self._others.clear()

    def _give(self) -> None:
        while self._free and not self._shut and (queue := self._urgent or self._others):
            given = queue.popleft()
            # One who was cancelled while waiting is still in line.
            if not given.done():
                self._free -= 1
                given.set_result(None)
