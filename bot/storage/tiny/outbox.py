"""The embedded store's outbox: rows are planned, claimed and recorded without looking at all the others."""

import asyncio
from collections.abc import AsyncIterator, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from pydantic import TypeAdapter

from bot.storage.tiny.journal import Change
from bot.storage.tiny.outbox_index import OutboxIndex
from bot.storage.tiny.rows import DELIVERIES, DELIVERY, kept
from bot.storage.tiny.told import TinyTold
from dialogs.broadcast.digest import DIGEST
from dialogs.broadcast.model import Delivery, DeliveryState

_MOMENT = TypeAdapter(datetime)
_CALLED_OFF = "called off"
_IN_DIGEST = f"{DIGEST}/"
# So many rows are read before others get a turn: a millisecond or two, for a turn needs several of them.
_AT_ONCE = 50
# So many rows are written in one go; more are written bit by bit.
_TOGETHER = 500


class TinyOutbox(TinyTold):
    """The outbox port."""

    def _look_through_outbox(self) -> None:
        """Find anew what waits to be sent, and follow what becomes of it."""
        self._outbox = OutboxIndex()
        self._tables.watch(DELIVERIES, self._outbox.look)

    async def plan(self, deliveries: Sequence[Delivery]) -> int:
        """Add those whose id is new."""
        return await self._add((), deliveries)

    async def claim(self, now: datetime, most: int) -> list[Delivery]:
        """Take what is due, durably marked."""
        # A row may stand here before the broadcast does that it was committed with, and would go with the old words.
        await self._tables.settled(DELIVERIES)
        found = [DELIVERY.validate_python(self._tables.get(DELIVERIES, key)) for key in self._outbox.due(now, most)]
        claimed = [replace(each, state=DeliveryState.CLAIMED, attempts=each.attempts + 1) for each in found]
        if claimed:
            # Out of sight before the disk is waited for; when it fails they are planned again.
            await self._put(claimed)
        return claimed

    async def record(self, deliveries: Sequence[Delivery]) -> None:
        """Write what became of them; neither what was forgotten meanwhile nor what was called off comes back."""
        known = [
            self._unless_called_off(each) for each in deliveries if self._tables.get(DELIVERIES, each.id) is not None
        ]
        if known:
            await self._put(known)
        self._note_told(known)

    @property
    def leads(self) -> bool:
        """Nobody else has it open."""
        return True

    async def lead(self) -> bool:
        """Nobody else has it open."""
        return True

    async def next_due(self) -> datetime | None:
        """The earliest of those that are planned."""
        return self._outbox.next_due()

    async def call_off(self, broadcast: str, now: datetime) -> int:
        """Cancel what is planned; what is being sent is marked, so that it is not tried again.

        A commit for every few rows, the first to go first: a region's at once would hold up everybody. After a crash
        on the way, the same again does the rest.
        """
        marked = {"reason": _CALLED_OFF, "ended": _MOMENT.dump_python(now, mode="json")}
        cancelled = {**marked, "state": DeliveryState.CANCELLED.value}
        await self._tables.settled(DELIVERIES)
        keys = self._outbox.of(broadcast)
        called_off = 0
        for start in range(0, len(keys), _TOGETHER):
            changes: list[Change] = []
            for key in keys[start : start + _TOGETHER]:
                # The documents themselves: a region's are not read into deliveries for a change of two fields.
                document = self._tables.get(DELIVERIES, key)
                state = document["state"] if document else None
                if document and state == DeliveryState.CLAIMED:
                    changes.append((DELIVERIES, key, {**document, **marked}))
                elif document and (state == DeliveryState.PLANNED or _waits_for_digest(document)):
                    called_off += 1
                    changes.append((DELIVERIES, key, {**document, **cancelled}))
            if changes:
                await self._tables.commit(changes)
        return called_off

    async def orphaned(self) -> list[Delivery]:
        """Claimed and left by a dead process."""
        return [
            DELIVERY.validate_python(each)
            for _, each in self._tables.items(DELIVERIES)
            if each["state"] == DeliveryState.CLAIMED
        ]

    async def delivery(self, id_: str) -> Delivery | None:
        """One delivery."""
        return self._find(DELIVERIES, id_, DELIVERY)

    async def deliveries(self, broadcast: str | None = None) -> list[Delivery]:
        """All, or those of one broadcast."""
        if broadcast is None:
            return [DELIVERY.validate_python(each) for _, each in self._tables.items(DELIVERIES)]
        return [DELIVERY.validate_python(self._tables.get(DELIVERIES, key)) for key in self._outbox.of(broadcast)]

    async def rows(self, broadcast: str) -> AsyncIterator[Delivery]:
        """One after another; what is forgotten meanwhile is left out."""
        for number, key in enumerate(self._outbox.of(broadcast), 1):
            if number % _AT_ONCE == 0:
                await asyncio.sleep(0)
            if found := self._find(DELIVERIES, key, DELIVERY):
                yield found

    async def tally(self, broadcast: str) -> Mapping[DeliveryState, int]:
        """Kept in memory."""
        return self._outbox.tally(broadcast)

    async def recent(self, since: datetime) -> Mapping[str, int]:
        """Kept in memory by day."""
        return self._outbox.received(since)

    async def _commit_and_plan(self, changes: Sequence[Change], deliveries: Sequence[Delivery]) -> None:
        """Make the changes and add the deliveries whose id is new, in one commit."""
        await self._add(changes, deliveries)

    async def _add(self, changes: Sequence[Change], deliveries: Sequence[Delivery]) -> int:
        new = self._new(deliveries)
        rows = map(kept, new)
        if len(new) > _TOGETHER:
            await self._tables.commit_many(changes, DELIVERIES, [each.id for each in new], rows)
        elif new or changes:
            await self._tables.commit([*changes, *rows])
        return len(new)

    def _new(self, deliveries: Sequence[Delivery]) -> list[Delivery]:
        """Those that are neither stored nor about to be, each once."""
        coming, stored = self._tables.coming(DELIVERIES), self._tables.get
        new = {each.id: each for each in deliveries if each.id not in coming and stored(DELIVERIES, each.id) is None}
        return list(new.values())

    def _unless_called_off(self, delivery: Delivery) -> Delivery:
        stored = self._tables.get(DELIVERIES, delivery.id) or {}
        called_off = stored["state"] == DeliveryState.CLAIMED and stored.get("reason") == _CALLED_OFF
        if not called_off or delivery.state is not DeliveryState.PLANNED:
            return delivery
        ended = _MOMENT.validate_python(stored["ended"])
        return replace(delivery, state=DeliveryState.CANCELLED, reason=_CALLED_OFF, ended=ended)

    async def _put(self, deliveries: Iterable[Delivery]) -> None:
        await self._tables.commit([kept(each) for each in deliveries])


def _waits_for_digest(document: Mapping[str, Any]) -> bool:
    return document["state"] == DeliveryState.HELD and not document.get("key", "").startswith(_IN_DIGEST)
