"""The store's part that keeps broadcasts, what came back of them, and what readiness proposed to send."""

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime

from pydantic import TypeAdapter

from bot.storage.postgres.documents import Documents, Shelf, as_json, follow
from bot.storage.postgres.queries import queries
from dialogs.broadcast.broadcast import Broadcast, Stage
from dialogs.broadcast.model import Delivery
from dialogs.broadcast.receipts import Receipt
from dialogs.broadcast.steering import Proposal
from dialogs.race import LostRace

BROADCASTS = Shelf("broadcasts", TypeAdapter(Broadcast))
RECEIPTS = TypeAdapter(Receipt)
PROPOSALS = Shelf("proposals", TypeAdapter(Proposal))
_SQL = queries("broadcasts")


class PostgresBroadcasts(Documents):
    """The broadcast, receipt and proposal ports."""

    async def broadcast(self, id_: str) -> Broadcast | None:
        """One of them."""
        return await self._find(BROADCASTS, id_)

    async def broadcasts(self, stages: Collection[Stage]) -> list[Broadcast]:
        """Those in one of these stages."""
        return await self._read(BROADCASTS, _SQL["broadcasts"], {"stages": [each.value for each in stages]})

    async def broadcasts_to_read(self, since: datetime) -> list[Broadcast]:
        """Those whose readers are asked to say so, changed since then."""
        return await self._read(BROADCASTS, _SQL["broadcasts_to_read"], {"since": since})

    async def save_broadcast(self, broadcast: Broadcast, deliveries: Sequence[Delivery] = ()) -> None:
        """Keep it with its rows; raises LostRace."""
        await self._save(BROADCASTS, broadcast.id, broadcast.revision, broadcast, deliveries)

    async def drop_broadcast(self, id_: str) -> None:
        """Forget a draft."""
        dropped = await self._db.run(_SQL["drop_draft"], {"key": id_})
        if not dropped and await self.broadcast(id_):
            raise LostRace(id_)

    async def receipt(self, broadcast: str, person: str) -> Receipt | None:
        """One person's."""
        row = await self._db.row(_SQL["receipt"], {"broadcast": broadcast, "person": person})
        return RECEIPTS.validate_json(row[0]) if row else None

    async def receipts(self, broadcast: str) -> Mapping[str, Receipt]:
        """Everybody's."""
        found = await self._db.rows(_SQL["receipts"], {"broadcast": broadcast})
        return {person: RECEIPTS.validate_json(doc) for person, doc in found}

    async def save_receipt(self, receipt: Receipt) -> None:
        """Keep it."""
        given = {"broadcast": receipt.broadcast, "person": receipt.person, "doc": as_json(RECEIPTS, receipt)}
        await self._db.run(_SQL["save_receipt"], given)

    async def proposal(self, id_: str) -> Proposal | None:
        """One of them."""
        return await self._find(PROPOSALS, id_)

    async def latest_proposals(self, rules: Sequence[str], initiative: str, unit: str) -> Mapping[str, Proposal]:
        """The newest that each rule made for a unit."""
        given = {"rules": list(rules), "initiative": initiative, "unit": unit}
        return {each.rule: each for each in await self._read(PROPOSALS, _SQL["latest_proposals"], given)}

    async def proposals(self, told_in: str) -> list[Proposal]:
        """Those of one list."""
        return await self._read(PROPOSALS, _SQL["proposals"], {"told_in": told_in})

    async def save_proposal(
        self, proposal: Proposal, broadcast: Broadcast | None = None, deliveries: Sequence[Delivery] = ()
    ) -> None:
        """All or nothing; raises LostRace."""
        async with self._db.transaction() as connection:
            await follow(connection, PROPOSALS, [(proposal.id, proposal.revision, proposal)])
            if broadcast:
                await follow(connection, BROADCASTS, [(broadcast.id, broadcast.revision, broadcast)])
            await self._plan_in(connection, deliveries)
