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
    """A message and where it goes: a known conversation, or a person to open one with."""

    service_url: str
    message: Outgoing
    conversation: str | None = None
    tenant: str | None = None
    user_id: str | None = None


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

    async def recover(self) -> int:
        """Mark what a dead process left claimed as unknown; returns how many. Call before the first run."""
        now = self._clock()
        orphaned = await self._store.orphaned()
        await self._store.record(
            [replace(each, state=DeliveryState.UNKNOWN, reason="stopped while sending", ended=now) for each in orphaned]
        )
        for each in orphaned:
            log.warning("delivery_unknown", broadcast=each.broadcast)
        return len(orphaned)

    async def run(self, on_progress: Callable[[int], None] = lambda _: None) -> int:
        """Send everything due now; returns how many deliveries were taken up."""
        count = 0
        while claimed := await self._store.claim(self._clock(), BATCH):
            await self._store.record(await asyncio.gather(*map(self._ended, claimed)))
            count += len(claimed)
            on_progress(len(claimed))
        return count

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
            message_id = await self._messenger.send(prepared.service_url, conversation, prepared.message)
        except Unreachable as error:
            return replace(delivery, state=DeliveryState.UNREACHABLE, reason=str(error), ended=self._clock())
        except ConnectorError as error:
            return await self._failed(delivery, error, conversation)
        return replace(delivery, state=DeliveryState.SENT, message_id=message_id, ended=self._clock())

    async def _failed(self, delivery: Delivery, error: ConnectorError, conversation: str | None) -> Delivery:
        verdict = judge(error, delivery.attempts)
        now = self._clock()
        if verdict.forget and conversation:
            await self._forget(conversation)
        if verdict.state is DeliveryState.PLANNED:
            if error.status == 429 and error.retry_after:
                self._pace.hold(min(error.retry_after, LONGEST_WAIT_SECONDS))
            wait = timedelta(seconds=verdict.wait)
            return replace(delivery, state=DeliveryState.PLANNED, not_before=now + wait, reason=str(error))
        return replace(delivery, state=verdict.state, reason=str(error), ended=now)
