"""What a test switches on: throttling, and errors for the next requests; off by default."""

import time
from dataclasses import dataclass

from tests.graph_simulator.answers import Refusal, throttled


@dataclass(slots=True)
class _Script:
    refusal: Refusal
    path: str
    left: int
    # So many of them go by first.
    after: int = 0


class Faults:
    """Decides for every request whether it is refused; `impatient` counts those that came before they might."""

    def __init__(self) -> None:
        self.struck = 0
        self.impatient = 0
        self._scripts: list[_Script] = []
        self._every = 0
        self._status = 429
        self._seconds = 1
        self._seen = 0
        self._not_before = 0.0

    def answer(self, refusal: Refusal, *, path: str = "", times: int = 1, after: int = 0) -> None:
        """The next `times` requests whose path holds `path` get this, once `after` of them have gone by."""
        self._scripts.append(_Script(refusal, path, times, after))

    def drop(self, *, path: str = "", times: int = 1) -> None:
        """The next `times` requests whose path holds `path` lose their connection."""
        self._scripts.append(_Script(Refusal(0, "", ""), path, times))

    def throttle(self, *, every: int, status: int = 429, seconds: int = 1) -> None:
        """Each so many-th request is too much, and whoever asks again before `seconds` have passed is impatient."""
        self._every, self._status, self._seconds = every, status, seconds

    def arrives(self) -> None:
        """Something comes over the wire."""
        self.impatient += time.monotonic() < self._not_before

    def check(self, path: str) -> None:
        """Raise what meets this request, be it one of a batch."""
        now = time.monotonic()
        for script in self._scripts:
            if script.path not in path or not script.left:
                continue
            script.after -= 1
            if script.after < 0:
                script.left -= 1
                self._strike(script.refusal, now)
        self._seen += 1
        if self._every and self._seen % self._every == 0:
            self._strike(throttled(self._status, self._seconds), now)

    def _strike(self, refusal: Refusal, now: float) -> None:
        self.struck += 1
        wait = refusal.answer.headers.get("Retry-After")
        if wait:
            # A clock's tick less: whoever waits to the letter has waited.
            self._not_before = now + int(wait) - 0.02
        raise refusal
