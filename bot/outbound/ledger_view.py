"""The reach ledger as somebody may see it: its lines, its sums, and the addresses at which it is fetched."""

import asyncio
import json
from collections.abc import AsyncIterator, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from bot.links import Links
from bot.outbound.broadcast_desk import BroadcastDesk
from bot.ports import Store
from content.model import Destination
from dialogs.broadcast.broadcast import AHEAD, Broadcast
from dialogs.broadcast.ledger import Ledger, Line, digest_of, later_id, line_of
from dialogs.broadcast.model import Delivery, Recipient
from dialogs.broadcast.receipts import Receipt
from dialogs.broadcast.telling import concerned
from dialogs.initiative.model import Initiative
from dialogs.people.roster import Roster
from dialogs.privacy.documents import was_at_home_in
from dialogs.privacy.inventory import STILL_NEEDED_DAYS

EXPORT, OFFLINE = "reach", "offline"
# Long enough to press a button; whoever comes later presses it again.
EXPORT_LASTS = timedelta(minutes=15)
# The card with it lies in a chat, and its reader may be off until next week.
OFFLINE_LASTS = timedelta(days=14)
# So many are looked up before others get a turn.
_AT_ONCE = 50


@dataclass(frozen=True, slots=True, kw_only=True)
class Reach:
    """A broadcast's ledger in front of somebody: `only` these units, None for all of them.

    Of one that is `aged` some recipients may have lost their names, and are not found by them any more.
    """

    store: Store
    roster: Roster
    broadcast: Broadcast
    initiative: Initiative
    only: frozenset[str] | None = None
    aged: bool = False

    async def lines(self, unit: str | None = None) -> AsyncIterator[Line]:
        """One after another, each recipient once; of one unit, where one is named."""
        # Of everybody all at once: looked up one by one, a region's would take ten seconds.
        receipts = await self.store.receipts(self.broadcast.id) if self.only is None and unit is None else None
        async for row in self._rows():
            if self._shows(row, unit):
                yield await self._line(row, receipts)

    async def reckoned(self) -> Ledger:
        """Everything added up."""
        ledger, posted = Ledger(self.only), dict[str, None]()
        async for line in self.lines():
            ledger.add(line)
            if not line.is_person:
                posted.update(dict.fromkeys(line.row.units))
        for unit in posted:
            ledger.add_readers(unit, (await self.readers(unit)).values())
        return ledger

    async def readers(self, unit: str) -> Mapping[str, Receipt]:
        """What people of a unit did about it, by person: for a post in a channel nothing else is known."""
        people = dict.fromkeys(self._people(unit))
        found: dict[str, Receipt] = {}
        if self.aged:
            receipts = await self.store.receipts(self.broadcast.id)
            return {id_: each for id_, each in receipts.items() if id_ in people or was_at_home_in(unit, id_)}
        for number, id_ in enumerate(people, 1):
            if number % _AT_ONCE == 0:
                await asyncio.sleep(0)
            if receipt := await self.store.receipt(self.broadcast.id, id_):
                found[id_] = receipt
        return found

    def _people(self, unit: str) -> Iterator[str]:
        found = self.roster.units.get(unit)
        leaders = [id_ for id_ in (found.manager, *(each.person for each in found.deputies)) if id_] if found else []
        yield from dict.fromkeys([*leaders, *self.roster.staff_of(unit)])

    async def _rows(self) -> AsyncIterator[Delivery]:
        if self.only is None or self.aged or self.broadcast.to is Destination.CHANNEL:
            async for row in self.store.rows(self.broadcast.id):
                yield row
            return
        # A leader's few people among a region's: looked up, so that a thousand leaders can each look at theirs.
        people = dict.fromkeys(id_ for unit in sorted(self.only) for id_ in self._people(unit))
        for number, id_ in enumerate(people, 1):
            if number % _AT_ONCE == 0:
                await asyncio.sleep(0)
            recipient = Recipient(to=Destination.PERSON, id=id_)
            if found := await self.store.delivery(f"{self.broadcast.id}/{recipient}"):
                yield found

    def _shows(self, row: Delivery, unit: str | None) -> bool:
        if unit is not None and unit not in row.units:
            return False
        return self.only is None or not self.only.isdisjoint(row.units)

    async def _line(self, row: Delivery, receipts: Mapping[str, Receipt] | None) -> Line:
        digest, later = digest_of(row), later_id(self.broadcast, row)
        receipt = None
        if row.recipient.to is Destination.PERSON:
            id_ = row.recipient.id
            receipt = await self.store.receipt(self.broadcast.id, id_) if receipts is None else receipts.get(id_)
        return line_of(
            self.broadcast,
            row,
            digest=await self.store.delivery(digest) if digest else None,
            later=await self.store.delivery(later) if later else None,
            receipt=receipt,
        )


async def reach_for(desk: BroadcastDesk, id_: str) -> Reach | None:
    """The ledger as far as the person may see it; None for what is not theirs, not there, or not sent yet.

    Whoever may see the broadcast sees all of it, a leader their own units.
    """
    broadcast = await desk.store.broadcast(id_)
    initiative = desk.initiative_of(broadcast) if broadcast else None
    if broadcast is None or initiative is None or broadcast.stage in AHEAD:
        return None
    # Nobody loses their name in messages younger than this.
    aged = broadcast.log[-1].at < desk.now - timedelta(days=STILL_NEEDED_DAYS)
    seen = Reach(store=desk.store, roster=desk.roster, broadcast=broadcast, initiative=initiative, aged=aged)
    if desk.may_see(broadcast, initiative):
        return seen
    about = concerned(broadcast, desk.roster, initiative)
    # Whoever stood in until yesterday does not today, by the unit's own clock.
    own = frozenset(unit.id for unit in about if desk.roster.leads(desk.person.id, unit, unit.day(desk.now)))
    return replace(seen, only=own) if own else None


def export_address(links: Links, person: str, broadcast: str, now: datetime, suffix: str) -> str | None:
    """Where this person can fetch the ledger for some minutes; None where the bot does not know its own address."""
    return _address(links, EXPORT, person, broadcast, now + EXPORT_LASTS, f".{suffix}")


def offline_address(links: Links, person: str, broadcast: str, now: datetime) -> str | None:
    """Where this person can print the list of those whom it has not reached."""
    return _address(links, OFFLINE, person, broadcast, now + OFFLINE_LASTS, "")


def asked_for(links: Links, purpose: str, token: str, now: datetime) -> tuple[str, str] | None:
    """Who asks, and for which broadcast; None for a token that is none, or has ended."""
    value = links.read(purpose, token, now)
    if value is None:
        return None
    person, broadcast = json.loads(value)
    return str(person), str(broadcast)


def _address(links: Links, purpose: str, person: str, broadcast: str, expires: datetime, suffix: str) -> str | None:
    token = links.sign(purpose, json.dumps([person, broadcast]), expires)
    return links.address(f"/{purpose}/{token}{suffix}") if links.base else None
