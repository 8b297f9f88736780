"""Faults a test switches on: scripted answers, seeded random ones, slowness, lost connections and silence."""

import asyncio
import random
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from tests.teams_simulator.answers import CODE_OF_STATUS, ErrorCode, RefusalError

TRANSIENT_STATUSES: Final = (412, 429, 502, 503, 504)


class Effect(StrEnum):
    """How a fault shows to the bot."""

    ANSWER = "answer"
    RESET = "reset"
    HANG = "hang"
    HOLD = "hold"


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    """One fault; with `delivered` the request takes effect all the same and only its answer is lost."""

    effect: Effect
    refusal: RefusalError | None = None
    delivered: bool = False


@dataclass(slots=True, kw_only=True)
class _Script:
    fault: Fault
    remaining: int
    method: str | None
    path: str | None
    conversation: str | None

    def matches(self, method: str, path: str, conversation: str | None, *, connector: bool) -> bool:
        if self.path is None and not connector:
            return False
        return (
            (self.method is None or self.method == method)
            and (self.path is None or self.path in path)
            and (self.conversation is None or self.conversation == conversation)
        )


class Faults:
    """Decides for every request whether it is disturbed; without any switch set, nothing is.

    Scripts are used up in the order given. `path` matches a part of the decoded path; a script without `path`
    meets Connector requests only, never the token endpoint. `conversation` is a chat or a channel, without thread.
    """

    def __init__(self) -> None:
        self.struck = 0
        self.released = asyncio.Event()
        self._scripts: list[_Script] = []
        self._rate = 0.0
        self._statuses: Sequence[int] = TRANSIENT_STATUSES
        self._random_retry_after: int | None = None
        self._random_delivered = False
        self._random = random.Random(0)
        self._latency = 0.0
        self._spread = 0.0
        self._latency_random = random.Random(0)

    def answer(
        self,
        status: int,
        code: ErrorCode | str | None = None,
        *,
        times: int = 1,
        method: str | None = None,
        path: str | None = None,
        conversation: str | None = None,
        retry_after: int | None = None,
        message: str | None = None,
        delivered: bool = False,
    ) -> None:
        """The next `times` matching requests get `status` with `code`; `retry_after` is in seconds."""
        refusal = RefusalError(_code_of(status, code), message, status=status, retry_after=retry_after)
        fault = Fault(effect=Effect.ANSWER, refusal=refusal, delivered=delivered)
        self._script(fault, times, method, path, conversation)

    def reset(
        self,
        *,
        times: int = 1,
        method: str | None = None,
        path: str | None = None,
        conversation: str | None = None,
        delivered: bool = False,
    ) -> None:
        """The next `times` matching requests lose their connection instead of getting an answer."""
        self._script(Fault(effect=Effect.RESET, delivered=delivered), times, method, path, conversation)

    def hang(
        self,
        *,
        times: int = 1,
        method: str | None = None,
        path: str | None = None,
        conversation: str | None = None,
        delivered: bool = False,
    ) -> None:
        """The next `times` matching requests get no answer until the simulator closes."""
        self._script(Fault(effect=Effect.HANG, delivered=delivered), times, method, path, conversation)

    def hold(
        self,
        *,
        times: int = 1,
        method: str | None = None,
        path: str | None = None,
        conversation: str | None = None,
    ) -> None:
        """The next `times` matching requests take effect and are answered only once `release` is called."""
        self.released.clear()
        self._script(Fault(effect=Effect.HOLD), times, method, path, conversation)

    def release(self) -> None:
        """Whatever is held goes on."""
        self.released.set()

    def randomly(
        self,
        rate: float,
        *,
        seed: int,
        statuses: Sequence[int] = TRANSIENT_STATUSES,
        retry_after: int | None = None,
        delivered: bool = False,
    ) -> None:
        """Every Connector request fails with probability `rate`; the same seed fails the same requests alike."""
        self._rate = rate
        self._statuses = statuses
        self._random_retry_after = retry_after
        self._random_delivered = delivered
        self._random = random.Random(seed)

    def slow_down(self, seconds: float, *, spread: float = 0.0, seed: int = 0) -> None:
        """Every Connector answer takes `seconds`, plus up to `spread` seconds drawn from `seed`."""
        self._latency = seconds
        self._spread = spread
        self._latency_random = random.Random(seed)

    def clear(self) -> None:
        """No more faults; what was drawn so far is forgotten."""
        self._scripts.clear()
        self._rate = self._latency = self._spread = 0.0

    def latency(self) -> float:
        """Seconds to wait before the next answer."""
        if not self._spread:
            return self._latency
        return self._latency + self._latency_random.random() * self._spread

    def next(self, method: str, path: str, conversation: str | None, *, connector: bool) -> Fault | None:
        """The fault that meets this request, or `None`; a script that answers is used up by one."""
        fault = self._scripted(method, path, conversation, connector=connector) if self._scripts else None
        if fault is None and self._rate and connector:
            fault = self._drawn()
        if fault is not None:
            self.struck += 1
        return fault

    def _script(self, fault: Fault, times: int, method: str | None, path: str | None, conversation: str | None) -> None:
        self._scripts.append(_Script(fault=fault, remaining=times, method=method, path=path, conversation=conversation))

    def _scripted(self, method: str, path: str, conversation: str | None, *, connector: bool) -> Fault | None:
        for position, script in enumerate(self._scripts):
            if script.matches(method, path, conversation, connector=connector):
                script.remaining -= 1
                if script.remaining <= 0:
                    del self._scripts[position]
                return script.fault
        return None

    def _drawn(self) -> Fault | None:
        if self._random.random() >= self._rate:
            return None
        status = self._random.choice(self._statuses)
        retry_after = self._random_retry_after if status == 429 else None
        refusal = RefusalError(_code_of(status, None), status=status, retry_after=retry_after)
        return Fault(effect=Effect.ANSWER, refusal=refusal, delivered=self._random_delivered)


def _code_of(status: int, code: ErrorCode | str | None) -> ErrorCode | str:
    return code if code is not None else CODE_OF_STATUS.get(status, ErrorCode.SERVICE_ERROR)
