"""An outbox on disk, and a Teams that answers what a test tells it to."""

import asyncio
from collections import Counter, defaultdict
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from datetime import timedelta
from pathlib import Path

from bot.delivery import Dispatcher, Pace, Prepared
from bot.errors import ConnectorError, StoreUnavailable
from bot.ports import Outgoing
from bot.storage.tiny import TinyStore
from dialogs.broadcast.model import Delivery
from tests.stores.conftest import NOW
from tests.stores.test_every_store import delivery

DUE = NOW + timedelta(hours=2)


@dataclass
class Teams:
    """Keeps what it is sent; `refusals` are what a conversation is answered, one after the other."""

    refusals: dict[str, list[ConnectorError]] = field(default_factory=lambda: defaultdict(list))
    slow: dict[str, asyncio.Event] = field(default_factory=dict)
    seen: list[str] = field(default_factory=list)
    began: asyncio.Event = field(default_factory=asyncio.Event)
    reached: asyncio.Event = field(default_factory=asyncio.Event)
    enough: int = -1
    under_way: int = 0
    most_under_way: int = 0

    async def send(self, service_url: str, conversation: str, message: Outgoing) -> str | None:
        await self._asked(f"send {conversation}", conversation)
        return f"m-{conversation}"

    async def update(self, service_url: str, conversation: str, activity_id: str, message: Outgoing) -> None:
        await self._asked(f"update {activity_id}", conversation)

    async def delete(self, service_url: str, conversation: str, activity_id: str) -> None:
        await self._asked(f"delete {activity_id}", conversation)

    async def create_personal(self, service_url: str, tenant: str | None, user_id: str) -> str:
        await self._asked(f"create {user_id}", user_id)
        return f"new-{user_id}"

    async def carried_out(self, count: int) -> None:
        """Return when so many requests were carried out."""
        self.enough = count
        await self.reached.wait()

    async def _asked(self, what: str, conversation: str) -> None:
        self.under_way += 1
        self.began.set()
        self.most_under_way = max(self.most_under_way, self.under_way)
        try:
            await asyncio.sleep(0.001)
            if event := self.slow.get(conversation):
                await event.wait()
            if self.refusals[conversation]:
                raise self.refusals[conversation].pop(0)
            self.seen.append(what)
            if len(self.seen) == self.enough:
                self.reached.set()
        finally:
            self.under_way -= 1


@dataclass
class Post:
    """The outbox with its sender; everybody's chat is known by their id unless it is among `strangers`."""

    store: TinyStore
    teams: Teams
    now: timedelta = timedelta()
    strangers: set[str] = field(default_factory=set)
    # How often the store cannot be asked, by person.
    unasked: Counter[str] = field(default_factory=Counter)

    def __post_init__(self) -> None:
        self.begin()

    def begin(self) -> None:
        """A new process, as far as the sender goes."""
        self.dispatcher = Dispatcher(
            self.store,
            self.teams,
            self._prepare,
            self._remember,
            self._forget,
            lambda: DUE + self.now,
            Pace(second=0.001),
        )

    async def sent(self, *deliveries: Delivery) -> Sequence[Delivery]:
        """What became of these, and of all that was planned before."""
        await self.store.plan(deliveries)
        await self.dispatcher.run()
        return await self.store.deliveries()

    async def _prepare(self, delivery: Delivery) -> Prepared:
        person = delivery.recipient.id
        if self.unasked[person]:
            self.unasked[person] -= 1
            raise StoreUnavailable("away")
        message = None if delivery.removes else Outgoing(summary=delivery.id)
        prepared = Prepared(service_url="https://teams/", message=message, conversation=person)
        if person in self.strangers:
            prepared = replace(prepared, conversation=None, user_id=person)
        return replace(prepared, replaces=f"m-{delivery.replaces}") if delivery.replaces else prepared

    async def _remember(self, delivery: Delivery, prepared: Prepared, conversation: str) -> None:
        self.strangers.discard(delivery.recipient.id)

    async def _forget(self, conversation: str) -> None:
        self.strangers.add(conversation.removeprefix("new-"))


@asynccontextmanager
async def post(directory: Path) -> AsyncIterator[Post]:
    """An empty one."""
    store = TinyStore(directory, NOW)
    try:
        yield Post(store=store, teams=Teams())
    finally:
        await store.close()


def many(count: int) -> list[Delivery]:
    """Due for as many people, all at once."""
    return [replace(delivery(number), planned_for=NOW) for number in range(count)]
