"""Sends what is due, each delivery once, and writes down what became of it."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from weakref import WeakValueDictionary

import structlog

from bot.delivery.gate import STOPPING
from bot.delivery.pace import PLACES, Pace
from bot.delivery.verdict import judge
from bot.errors import ConnectorError, StoreUnavailable
from bot.log import log_failure
from bot.ports import Clock, Messenger, Outgoing
from content.model import Destination
from dialogs.broadcast.model import STANDINGS, Cause, Delivery, DeliveryState, OutboxStore

log = structlog.get_logger()

# What is claimed is in doubt after a crash, so no more than can leave at once or within this part of a second: long
# enough to claim it on disk and to make the messages, so that no place is ever left waiting for one.
AHEAD_SECONDS = 0.25
# What ended within so long is written down together.
TOGETHER_SECONDS = 0.03
# How often what has become due meanwhile is looked for while something is under way.
LOOK_SECONDS = 0.1
# Whoever would have to wait longer for their thread goes back into the outbox, so that others pass.
PATIENCE_SECONDS = 1.0
# How long a delivery that needs the store waits when the store is away.
STORE_SECONDS = 1.0
# What was put off to a better moment is still worth having a while after it.
AFTER_PUT_OFF = timedelta(days=1)


class Unreachable(Exception):
    """The recipient does not get it; the message is the reason, the cause what is told to those who sent it."""

    def __init__(self, reason: str, cause: Cause = Cause.OTHER) -> None:
        super().__init__(reason)
        self.cause = cause


class NotYet(Exception):
    """It may go at `until`; without one in a moment: what it takes the place of is not written down yet."""

    def __init__(self, until: datetime | None = None) -> None:
        super().__init__(until)
        self.until = until


@dataclass(frozen=True, slots=True, kw_only=True)
class Prepared:
    """A message and where it goes: a known conversation, or a person to open one with.

    `replaces` is the id of the message whose place it takes; without a message of its own it takes that one away.
    """

    service_url: str
    message: Outgoing | None
    conversation: str | None = None
    tenant: str | None = None
    user_id: str | None = None
    replaces: str | None = None


class Dispatcher:
    """The one active sender: a pipeline in which a place that becomes free is taken by the next delivery."""

    def __init__(
        self,
        store: OutboxStore,
        messenger: Messenger,
        prepare: Callable[[Delivery], Awaitable[Prepared]],
        remember: Callable[[Delivery, Prepared, str], Awaitable[None]],
        forget: Callable[[str], Awaitable[None]],
        clock: Clock,
        pace: Pace,
    ) -> None:
        self._store = store
        self._messenger = messenger
        self._prepare = prepare
        self._remember = remember
        self._forget = forget
        self._clock = clock
        self._pace = pace
        self._running = asyncio.Lock()
        self._stopping = False
        self._under_way: set[asyncio.Task[Delivery]] = set()
        # The ids of what this process has taken up and not written down yet.
        self._taken: set[str] = set()
        # What has ended and could not be written down yet.
        self._ended: list[Delivery] = []
        self._recipients: WeakValueDictionary[str, asyncio.Lock] = WeakValueDictionary()

    async def recover(self) -> int:
        """Mark what a dead process left claimed as unknown; returns how many. Call when this one begins to send.

        What takes the place of an earlier message can be put there twice, so it is simply sent again; and so is what
        whoever sent it would rather have there twice than not at all.
        """
        # This process may have been the one before, and have lost sight of the store for a moment.
        orphaned = [each for each in await self._store.orphaned() if each.id not in self._taken]
        await self._store.record(
            [
                replace(each, state=DeliveryState.PLANNED)
                if each.replaces or each.resend
                else self._over(each, DeliveryState.UNKNOWN, "stopped while sending", Cause.OTHER)
                for each in orphaned
            ]
        )
        for each in orphaned:
            log.warning("delivery_interrupted", broadcast=each.broadcast, again=bool(each.replaces or each.resend))
        return len(orphaned)

    @property
    def unfinished(self) -> bool:
        """Whether something is being sent, or was and is not written down."""
        return bool(self._under_way or self._ended)

    async def run(self, on_progress: Callable[[int], None] = lambda _: None) -> int:
        """Send until nothing is due and nothing is under way; returns how many deliveries were taken up."""
        async with self._running:
            count = 0
            while True:
                # Each to its end, also where the other fails: what one of them has in hand must not get lost.
                failed, taken = await asyncio.gather(
                    self._record(), self._take_up(self._room()), return_exceptions=True
                )
                if isinstance(failed, BaseException):
                    raise failed
                if isinstance(taken, BaseException):
                    raise taken
                if taken:
                    count += taken
                    on_progress(taken)
                if not self.unfinished and not await self._is_due():
                    return count
                await self._wait()

    async def stop(self) -> None:
        """Let what is being sent come to its end, and begin nothing more; what waits is sent by the next process."""
        self._stopping = True
        self._pace.close()
        try:
            async with self._running:
                while self._under_way or self._ended:
                    await self._record()
                    await self._wait()
        except StoreUnavailable as error:
            log_failure("outcome_not_recorded", error)
        finally:
            # Out of patience: what is still on its way is in doubt, and its row says so.
            for task in self._under_way:
                task.cancel()

    async def _is_due(self) -> bool:
        """Whether there is something to begin, now or when a place becomes free."""
        due = await self._store.next_due()
        return not self._stopping and self._store.leads and due is not None and due <= self._clock()

    def _room(self) -> int:
        """How many more can be taken up now."""
        if self._stopping or not self._store.leads:
            return 0
        return max(0, PLACES - len(self._under_way) - len(self._ended) - self._pace.busy(AHEAD_SECONDS))

    async def _take_up(self, room: int) -> int:
        if not room:
            return 0
        claimed = await self._store.claim(self._clock(), room)
        self._taken.update(each.id for each in claimed)
        self._under_way.update(asyncio.create_task(self._outcome(each)) for each in claimed)
        return len(claimed)

    async def _wait(self) -> None:
        """Until something has ended, and what ends with it; or until a place may be free or something due."""
        # Where seconds are shorter to try things out, not so much that this is all the process does.
        second = max(self._pace.second, 0.1)
        if self._under_way:
            done, _ = await asyncio.wait(
                self._under_way, timeout=LOOK_SECONDS * second, return_when=asyncio.FIRST_COMPLETED
            )
            if not done:
                return
        await asyncio.sleep(TOGETHER_SECONDS * second)

    async def _record(self) -> None:
        """Write down what has ended; when that fails it is kept, for what was sent must not be taken for unknown."""
        done = {task for task in self._under_way if task.done()}
        self._under_way -= done
        self._ended += [task.result() for task in done if not task.cancelled()]
        if self._ended:
            written = list(self._ended)
            await self._store.record(written)
            self._taken.difference_update(each.id for each in written)
            del self._ended[: len(written)]

    async def _outcome(self, delivery: Delivery) -> Delivery:
        """What became of a delivery; whatever happens to one, the others go on."""
        # What somebody gets is made and sent in order: of two changes to a card, the later one stands.
        turn = self._recipients.setdefault(str(delivery.recipient), asyncio.Lock())
        try:
            async with turn:
                return await self._deliver(delivery)
        except StoreUnavailable as error:
            # Nothing was sent, and a database comes back.
            log_failure("delivery_waits_for_store", error, broadcast=delivery.broadcast)
            return self._put_back(delivery, STORE_SECONDS)
        except Exception as error:  # noqa: BLE001 - one message that cannot be made must not stop the others
            log_failure("delivery_failed", error, broadcast=delivery.broadcast)
            return self._over(delivery, DeliveryState.FAILED, type(error).__name__, Cause.OTHER)

    async def _deliver(self, delivery: Delivery) -> Delivery:
        if self._clock() >= delivery.expires:
            return self._over(delivery, DeliveryState.EXPIRED, "too late", Cause.TOO_LATE)
        conversation: str | None = None
        opened = False
        try:
            prepared = await self._prepare(delivery)
            conversation = prepared.conversation
            if conversation is None:
                assert prepared.user_id is not None
                conversation = await self._messenger.create_personal(
                    prepared.service_url, prepared.tenant, prepared.user_id
                )
                opened = True
                await self._remember(delivery, prepared, conversation)
            if (wait := self._pace.wait(conversation)) > PATIENCE_SECONDS:
                return self._put_back(delivery, wait)
            if not self._store.leads:
                # This process stood still for so long that another one sends; whether this goes is for that one to say.
                return self._put_back(delivery, 0.0)
            message_id = await self._sent(prepared, conversation)
        except NotYet as error:
            return self._put_off(delivery, error.until) if error.until else self._put_back(delivery, 0.0)
        except Unreachable as error:
            return self._over(delivery, DeliveryState.UNREACHABLE, str(error), error.cause)
        except ConnectorError as error:
            return await self._refused(delivery, error, conversation, opened=opened)
        return replace(
            delivery,
            state=DeliveryState.SENT,
            message_id=message_id,
            not_before=None,
            reason=None,
            cause=None,
            ended=self._clock(),
        )

    async def _sent(self, prepared: Prepared, conversation: str) -> str | None:
        address, message, earlier = prepared.service_url, prepared.message, prepared.replaces
        if message is None:
            assert earlier is not None
            await self._messenger.delete(address, conversation, earlier)
        elif earlier is None:
            return await self._messenger.send(address, conversation, message)
        else:
            await self._messenger.update(address, conversation, earlier, message)
        return earlier

    async def _refused(
        self, delivery: Delivery, error: ConnectorError, conversation: str | None, *, opened: bool
    ) -> Delivery:
        if error.code == STOPPING:
            return self._put_back(delivery, 0.0)
        # A channel cannot be opened anew; its address may have been a stale one.
        lasts = delivery.recipient.to is Destination.CHANNEL and delivery.attempts > 1
        verdict = judge(error, delivery, made_anew=opened or lasts)
        if verdict.forget and conversation:
            await self._forget(conversation)
        if verdict.state is DeliveryState.PLANNED:
            again = self._clock() + timedelta(seconds=verdict.wait)
            return replace(delivery, state=DeliveryState.PLANNED, not_before=again, reason=str(error))
        if verdict.state is DeliveryState.SENT:
            return self._over(delivery, verdict.state, None, None)
        if verdict.cause in STANDINGS and delivery.recipient.to is Destination.PERSON:
            await self._store.save_standing(delivery.recipient.id, verdict.cause)
        return self._over(delivery, verdict.state, str(error), verdict.cause)

    def _put_back(self, delivery: Delivery, wait: float) -> Delivery:
        """Planned as if it had not been taken up; nothing was asked of Teams."""
        then = self._clock() + timedelta(seconds=wait) if wait else delivery.not_before
        return replace(delivery, state=DeliveryState.PLANNED, attempts=delivery.attempts - 1, not_before=then)

    def _put_off(self, delivery: Delivery, until: datetime) -> Delivery:
        """Planned for later, when it is still worth having."""
        later = self._put_back(delivery, 0.0)
        return replace(later, not_before=until, expires=max(delivery.expires, until + AFTER_PUT_OFF))

    def _over(self, delivery: Delivery, state: DeliveryState, reason: str | None, cause: Cause | None) -> Delivery:
        return replace(delivery, state=state, reason=reason, cause=cause, ended=self._clock())
