"""Teams' sliding-window limits on what a bot may send and read, on a clock that is passed in."""

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from math import ceil
from typing import Final


class Operation(StrEnum):
    """What a request does to a thread; `OTHER` counts only against the app's own limit."""

    SEND = "send"
    READ = "read"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Window:
    """At most `most` requests in any `seconds`."""

    most: int
    seconds: float


APP_WINDOWS: Final = (Window(50, 1),)
THREAD_WINDOWS: Final[dict[Operation, tuple[Window, ...]]] = {
    Operation.SEND: (Window(7, 1), Window(8, 2), Window(60, 30), Window(1800, 3600)),
    Operation.READ: (Window(14, 1), Window(16, 2), Window(120, 30), Window(3600, 3600)),
    Operation.OTHER: (),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Violation:
    """A request over a limit: which window, whose thread (`None`: the whole app), when, and how long to wait."""

    window: Window
    operation: Operation
    thread: str | None
    at: float
    retry_after: int


class Limits:
    """Counts requests of one app in one tenant; a refused request is not counted against any window.

    `clock` tells seconds and may run faster than the wall, so that an hour's window can be tested in milliseconds.
    While `enabled` is false everything is admitted and nothing is counted.
    """

    def __init__(self, clock: Callable[[], float], *, enabled: bool = True) -> None:
        self._clock = clock
        self.enabled = enabled
        self.violations: list[Violation] = []
        self._app: deque[float] = deque(maxlen=max(window.most for window in APP_WINDOWS))
        self._threads: dict[tuple[Operation, str], deque[float]] = {}

    def admit(self, operation: Operation, thread: str) -> Violation | None:
        """Count the request, or say which limit it breaks and after how many whole seconds (1 or more) it fits."""
        if not self.enabled:
            return None
        now = self._clock()
        windows = THREAD_WINDOWS[operation]
        history = self._history(operation, thread, windows) if windows else None
        broken = _longest_wait(self._app, APP_WINDOWS, now, None)
        if history is not None:
            broken = _longest_wait(history, windows, now, broken)
        if broken is not None:
            return self._record(broken, operation, thread, now)
        self._app.append(now)
        if history is not None:
            history.append(now)
        return None

    def reset(self) -> None:
        """Forget all requests and violations."""
        self.violations.clear()
        self._app.clear()
        self._threads.clear()

    def _history(self, operation: Operation, thread: str, windows: tuple[Window, ...]) -> deque[float]:
        key = (operation, thread)
        history = self._threads.get(key)
        if history is None:
            # The longest window is the last; older requests can no longer matter and fall out by themselves.
            history = self._threads[key] = deque(maxlen=windows[-1].most)
        return history

    def _record(self, broken: tuple[float, Window], operation: Operation, thread: str, now: float) -> Violation:
        wait, window = broken
        violation = Violation(
            window=window,
            operation=operation,
            thread=None if window in APP_WINDOWS else thread,
            at=now,
            retry_after=max(1, ceil(wait)),
        )
        self.violations.append(violation)
        return violation


def _longest_wait(
    history: deque[float], windows: tuple[Window, ...], now: float, broken: tuple[float, Window] | None
) -> tuple[float, Window] | None:
    """The full window that takes longest to open, with its wait in seconds; `broken` if none takes longer."""
    for window in windows:
        if len(history) < window.most:
            break  # windows are sorted by size: the later ones hold even more
        wait = history[-window.most] + window.seconds - now
        if wait > 0 and (broken is None or wait > broken[0]):
            broken = (wait, window)
    return broken
