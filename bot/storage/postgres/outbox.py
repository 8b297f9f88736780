"""The store's outbox: what is to be sent, taken, and what became of it."""

import asyncio
from collections.abc import AsyncIterator, Collection, Iterator, Mapping, Sequence
from datetime import UTC, datetime

from psycopg import sql
from pydantic import TypeAdapter

from bot.storage.postgres.database import Connection
from bot.storage.postgres.documents import Documents, Shelf, put
from bot.storage.postgres.lead import Lead
from bot.storage.postgres.queries import queries
from dialogs.broadcast.model import Cause, Delivery, DeliveryState, Recipient
from dialogs.broadcast.told import Told, tells

DELIVERIES = Shelf("deliveries", TypeAdapter(Delivery))
_SQL = queries("outbox")
_COUNT_ANEW = sql.SQL("analyze deliveries")
_MOMENT = TypeAdapter(datetime)
# So many are written in one statement, so that others get a turn in between: some milliseconds' work.
_AT_ONCE = 500
# So many new rows make the server's idea of the table a wrong one.
_MANY = 1_000


class PostgresOutbox(Documents):
    """The outbox, digest and told ports, and what a reply is about."""

    _lead: Lead
    # The broadcast whose turn it was last.
    _last_taken = ""

    @property
    def leads(self) -> bool:
        """As far as is known without asking."""
        return self._lead.sure

    async def lead(self) -> bool:
        """By a lock that ends with the connection."""
        return await self._lead.hold()

    async def plan(self, deliveries: Sequence[Delivery]) -> int:
        """Add those whose id is new."""
        if not deliveries:
            return 0
        async with self._db.transaction(single=len(deliveries) <= _AT_ONCE) as connection:
            return await self._plan_in(connection, deliveries)

    async def _plan_in(self, connection: Connection, deliveries: Sequence[Delivery]) -> int:
        count = 0
        for part in _parts(deliveries):
            given = {"keys": [each.id for each in part], "docs": [DELIVERIES.text(each) for each in part]}
            count += (await connection.execute(_SQL["plan"], given)).rowcount
        if count > _MANY:
            # Until the server knows how many there are now, it looks for the first of them among all.
            await connection.execute(_COUNT_ANEW)
        return count

    async def claim(self, now: datetime, most: int) -> list[Delivery]:
        """Take what is due, durably marked."""
        given = {"now": now, "most": most, "epoch": self._lead.epoch, "last": self._last_taken}
        found = await self._db.rows(_SQL["claim"], given)
        # What is given back by an update comes in no order.
        taken = [DELIVERIES.read(doc) for doc, _ in sorted(found, key=lambda row: int(row[1]))]
        if taken:
            self._last_taken = taken[-1].broadcast
        return taken

    async def record(self, deliveries: Sequence[Delivery]) -> None:
        """Write what became of them, and when somebody was last told something."""
        rows = sorted(deliveries, key=lambda each: each.id)
        said = [each for each in rows if each.ended and tells(each)]
        async with self._db.transaction(single=not said and len(rows) <= _AT_ONCE) as connection:
            for part in _parts(rows):
                given = {"keys": [each.id for each in part], "docs": [DELIVERIES.text(each) for each in part]}
                await connection.execute(_SQL["record"], given)
            if said:
                await _note_told(connection, said)

    async def next_due(self) -> datetime | None:
        """The earliest of those that are planned."""
        row = await self._db.row(_SQL["next_due"])
        return row[0].astimezone(UTC) if row and row[0] else None

    async def call_off(self, broadcast: str, now: datetime) -> int:
        """All at once; what is being sent is marked, so that it is not tried again."""
        given = {"broadcast": broadcast, "at": _MOMENT.dump_python(now, mode="json")}
        async with self._db.transaction() as connection:
            await connection.execute(_SQL["lock_to_call_off"], given)
            found = await (await connection.execute(_SQL["call_off"], given)).fetchall()
        return sum(state == DeliveryState.CANCELLED for (state,) in found)

    async def orphaned(self) -> list[Delivery]:
        """Claimed and left by a dead process."""
        return await self._read(DELIVERIES, _SQL["orphaned"])

    async def delivery(self, id_: str) -> Delivery | None:
        """One delivery."""
        return await self._find(DELIVERIES, id_)

    async def deliveries(self, broadcast: str | None = None) -> list[Delivery]:
        """All, or those of one broadcast."""
        if broadcast is None:
            return await self._read(DELIVERIES, _SQL["every"])
        return await self._read(DELIVERIES, _SQL["of"], {"broadcast": broadcast})

    async def rows(self, broadcast: str) -> AsyncIterator[Delivery]:
        """A page at a time, so that neither memory nor a connection is held for a whole region."""
        after = 0
        while True:
            given = {"broadcast": broadcast, "after": after, "most": _AT_ONCE}
            page = await self._db.rows(_SQL["page"], given)
            for number, (doc, after) in enumerate(page, 1):  # noqa: B007 - where the next page begins
                if number % 50 == 0:
                    await asyncio.sleep(0)
                yield DELIVERIES.read(doc)
            if len(page) < _AT_ONCE:
                return

    async def tally(self, broadcast: str) -> Mapping[DeliveryState, int]:
        """Counted by the index."""
        found = await self._db.rows(_SQL["tally"], {"broadcast": broadcast})
        return {DeliveryState(state): count for state, count in found}

    async def recent(self, since: datetime) -> Mapping[str, int]:
        """By person."""
        return dict(await self._db.rows(_SQL["recent"], {"since": since}))

    async def standings(self) -> Mapping[str, Cause]:
        """By person."""
        return {person: Cause(cause) for person, cause in await self._db.rows(_SQL["standings"])}

    async def save_standing(self, person: str, cause: Cause | None) -> None:
        """Remember it, or that it is over."""
        if cause:
            await self._db.run(_SQL["save_standing"], {"person": person, "cause": cause.value})
        else:
            await self._db.run(_SQL["drop_standing"], {"person": person})

    # Digests

    async def known(self, ids: Collection[str]) -> set[str]:
        """Which of these deliveries there are."""
        return {key for (key,) in await self._db.rows(_SQL["known"], {"keys": list(ids)})}

    async def held(self, by: datetime) -> list[Delivery]:
        """Those whose digest was to come by then."""
        return await self._read(DELIVERIES, _SQL["held"], {"by": by})

    async def gather(self, rows: Sequence[Delivery], digests: Sequence[Delivery]) -> None:
        """All or nothing."""
        async with self._db.transaction() as connection:
            for part in _parts(sorted(rows, key=lambda each: each.id)):
                await put(connection, DELIVERIES, ((each.id, each) for each in part))
            await self._plan_in(connection, digests)

    async def gathered(self, digest: str) -> list[Delivery]:
        """What came in a digest."""
        return await self._read(DELIVERIES, _SQL["gathered"], {"digest": digest})

    # Replies, and what was said

    async def delivery_of(self, message: str, recipients: Collection[Recipient]) -> Delivery | None:
        """What brought this message to one of them."""
        found = await self._read(DELIVERIES, _SQL["brought"], {"message": message})
        return next((each for each in found if each.recipient in recipients), None)

    async def told(self, initiative: str) -> Told:
        """As it was noted when it was recorded."""
        given = {"initiative": initiative}
        units = await self._db.rows(_SQL["told_units"], given)
        broadcasts = await self._db.rows(_SQL["told_broadcasts"], given)
        return Told(
            units={unit: last.astimezone(UTC) for unit, last in units},
            broadcasts={broadcast: first.astimezone(UTC) for broadcast, first in broadcasts},
        )


async def _note_told(connection: Connection, deliveries: Sequence[Delivery]) -> None:
    by_unit = [(each.initiative, unit, each.ended) for each in deliveries for unit in each.units]
    if by_unit:
        initiatives, units, ats = (list(column) for column in zip(*by_unit, strict=True))
        await connection.execute(_SQL["note_units"], {"initiatives": initiatives, "units": units, "ats": ats})
    given = {
        "initiatives": [each.initiative for each in deliveries],
        "broadcasts": [each.broadcast for each in deliveries],
        "ats": [each.ended for each in deliveries],
    }
    await connection.execute(_SQL["note_broadcasts"], given)


def _parts(deliveries: Sequence[Delivery]) -> Iterator[Sequence[Delivery]]:
    for start in range(0, len(deliveries), _AT_ONCE):
        yield deliveries[start : start + _AT_ONCE]
