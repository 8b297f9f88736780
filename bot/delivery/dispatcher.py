"""Sends what is due, each delivery once, and writes down what became of it."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from datetime import timedelta

import structlog

from bot.delivery.pace import Pace
from bot.delivery.verdict import LONGEST_WAIT_SECONDS, judge
from bot.errors import ConnectorError
from bot.log import log_failure
from bot.ports import Clock, Messenger, Outgoing
from dialogs.broadcast.model import Delivery, DeliveryState, OutboxStore

log = structlog.get_logger()

# As many as Teams lets us send in a second: what a crash can leave in doubt.
BATCH = 50


class Unreachable(Exception):
    """The recipient cannot be written to; the message is the reason."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Prepared:
    """A message and where it goes: a known conversation, or a person to open one with.

    `replaces` is the id of the message whose place it takes.
    """

    service_url: str
    message: Outgoing
    conversation: str | None = None
    tenant: str | None = None
    user_id: str | None = None
    replaces: str | None = None


class Dispatcher:
    """The one active sender."""

    def __init__(
        self,
        store: OutboxStore,
        messenger: Messenger,
        prepare: Callable[[Delivery], Awaitable[Prepared]],
        remember: Callable[[Delivery, Prepared, str], Awaitable[None]],
        forget: Callable[[str], Awaitable[None]],
        clock: Clock,
        pace: Pace | None = None,
    ) -> None:
        self._store = store
        self._messenger = messenger
        self._prepare = prepare
        self._remember = remember
        self._forget = forget
        self._clock = clock
        self._pace = pace or Pace()
        self._sending = asyncio.Lock()

    async def recover(self) -> int:
        """Mark what a dead process left claimed as unknown; returns how many. Call before the first run.

        What takes the place of an earlier message can be put there twice, so it is simply sent again.
        """
        now = self._clock()
        orphaned = await self._store.orphaned()
        await self._store.record(
            [
                replace(each, state=DeliveryState.PLANNED)
                if each.replaces
                else replace(each, state=DeliveryState.UNKNOWN, reason="stopped while sending", ended=now)
                for each in orphaned
            ]
        )
        for each in orphaned:
            log.warning("delivery_interrupted", broadcast=each.broadcast)
        return len(orphaned)

    async def run(self, on_progress: Callable[[int], None] = lambda _: None) -> int:
        """Send everything due now; returns how many deliveries were taken up."""
        count = 0
        while taken := await self._batch():
            count += taken
            on_progress(taken)
        return count

    async def stop(self) -> None:
        """Let what is being sent come to its end, and begin nothing more."""
        await self._sending.acquire()

    async def _batch(self) -> int:
        async with self._sending:
            claimed = await self._store.claim(self._clock(), BATCH)
            if not claimed:
                return 0
            await self._store.record(await asyncio.gather(*map(self._ended, claimed)))
            return len(claimed)

    async def _ended(self, delivery: Delivery) -> Delivery:
        """What became of a delivery; whatever happens to one, the others of its batch are written down too."""
        try:
            return await self._deliver(delivery)
        except Exception as error:  # noqa: BLE001 - one message that cannot be made must not stop the others
            log_failure("delivery_failed", error, broadcast=delivery.broadcast)
            return replace(delivery, state=DeliveryState.FAILED, reason=type(error).__name__, ended=self._clock())

    async def _deliver(self, delivery: Delivery) -> Delivery:
        now = self._clock()
        if now >= delivery.expires:
            return replace(delivery, state=DeliveryState.EXPIRED, reason="too late", ended=now)
        conversation: str | None = None
        try:
            prepared = await self._prepare(delivery)
            conversation = prepared.conversation
            if conversation is None:
                assert prepared.user_id is not None
                await self._pace.slot(prepared.user_id)
                conversation = await self._messenger.create_personal(
                    prepared.service_url, prepared.tenant, prepared.user_id
                )
                await self._remember(delivery, prepared, conversation)
            await self._pace.slot(conversation)
            message_id = await self._sent(prepared, conversation)
        except Unreachable as error:
            return replace(delivery, state=DeliveryState.UNREACHABLE, reason=str(error), ended=self._clock())
        except ConnectorError as error:
            return await self._failed(delivery, error, conversation)
        return replace(delivery, state=DeliveryState.SENT, message_id=message_id, ended=self._clock())

    async def _sent(self, prepared: Prepared, conversation: str) -> str | None:
        address, message = prepared.service_url, prepared.message
        if prepared.replaces is None:
            return await self._messenger.send(address, conversation, message)
        await self._messenger.update(address, conversation, prepared.replaces, message)
        return prepared.replaces

    async def _failed(self, delivery: Delivery, error: ConnectorError, conversation: str | None) -> Delivery:
        verdict = judge(error, delivery.attempts, repeatable=delivery.replaces is not None)
        now = self._clock()
        if verdict.forget and conversation:
            await self._forget(conversation)
        if verdict.state is DeliveryState.PLANNED:
            if error.status == 429 and error.retry_after:
                self._pace.hold(min(error.retry_after, LONGEST_WAIT_SECONDS))
            wait = timedelta(seconds=verdict.wait)
            return replace(delivery, state=DeliveryState.PLANNED, not_before=now + wait, reason=str(error))
        return replace(delivery, state=verdict.state, reason=str(error), ended=now)
