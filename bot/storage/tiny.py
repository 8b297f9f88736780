"""The embedded store: every port on TinyDB tables, for a laptop, a pilot, a few hundred units."""

import heapq
from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from pydantic import TypeAdapter
from tinydb import where

from bot.storage.documents import write
from bot.storage.journal import Change
from bot.storage.tables import Tables
from bot.storage.tiny_plans import TinyPlans
from bot.storage.tiny_pulse import TinyPulse
from bot.storage.tiny_questions import TinyQuestions
from bot.storage.tiny_readiness import TinyReadiness
from bot.storage.tiny_reports import TinyReports
from bot.storage.tiny_roster import TinyRoster
from dialogs.broadcast.model import Delivery, DeliveryState
from dialogs.ticket.model import WAITING, Ticket, TicketState
from dialogs.ticket.telling import answers_sent

_DELIVERY = TypeAdapter(Delivery)
_TICKET = TypeAdapter(Ticket)


class TinyStore(TinyRoster, TinyReadiness, TinyQuestions, TinyPlans, TinyReports, TinyPulse):
    """Implements every port; one process at a time."""

    def __init__(self, directory: Path, now: datetime) -> None:
        """Open or create; raises StoreLocked or StoreDamaged."""
        self._tables = Tables(directory, now)
        # What waits to be sent, and when it may go at the earliest: looked through for every batch.
        self._open: dict[str, datetime] = {}
        self._last_number = max((ticket["number"] for _, ticket in self._tables.items("tickets")), default=0)
        for key, document in self._tables.items("deliveries"):
            if document["state"] == DeliveryState.PLANNED:
                self._open[key] = _due(_DELIVERY.validate_python(document))
        self._look_through_references()
        self._look_through_checkins()
        self._look_through_gaps()

    async def check(self) -> None:
        """Write a mark and sync it."""
        await self._tables.commit([("checks", "last", {})])

    async def close(self) -> None:
        """Write everything into one file and let go."""
        await self._tables.close()

    # Tickets

    async def next_ticket_number(self) -> int:
        """A number that no ticket has had."""
        self._last_number += 1
        return self._last_number

    async def ticket(self, id_: str) -> Ticket | None:
        """One ticket."""
        return self._find("tickets", id_, _TICKET)

    async def tickets(self, states: Collection[TicketState]) -> list[Ticket]:
        """Those in one of these states, in the order they were asked."""
        found = (each for _, each in self._tables.items("tickets") if each["state"] in states)
        return [_TICKET.validate_python(each) for each in found]

    async def tickets_of(self, asker: str) -> list[Ticket]:
        """What this person asked, in the order they asked."""
        found = (each for _, each in self._tables.items("tickets") if each["asker"] == asker)
        return [_TICKET.validate_python(each) for each in found]

    async def tickets_untouched_since(self, moment: datetime) -> list[Ticket]:
        """Those that nobody waits for, with nothing done since then, whose asker is still known."""
        # Looked for at every tick, and hardly ever found: the documents themselves, without reading each into a ticket.
        found = (
            each
            for _, each in self._tables.items("tickets")
            if each["asker"] and each["state"] not in WAITING and _moment(each["entries"][-1]["at"]) < moment
        )
        return [_TICKET.validate_python(each) for each in list(found)]

    async def save_ticket(self, ticket: Ticket, notices: Sequence[Delivery] = ()) -> None:
        """Keep it and plan its notices in one commit; raises LostRace."""
        await self._commit_and_plan([self._following("tickets", ticket.id, ticket.revision, _TICKET, ticket)], notices)

    async def forget_asker(self, ticket: Ticket) -> None:
        """Keep it without who asked, and drop what was sent to them; raises LostRace."""
        # Known by their ids: among a year's deliveries they would be looked for a second long.
        to_asker = [id_ for id_ in answers_sent(ticket) if self._tables.get("deliveries", id_)]
        gone: list[Change] = [("deliveries", id_, None) for id_ in to_asker]
        forgotten = ticket.forgetting_the_asker()
        row = self._following("tickets", ticket.id, forgotten.revision, _TICKET, forgotten)
        await self._tables.commit([row, *gone])
        for id_ in to_asker:
            self._open.pop(id_, None)

    # Outbox

    async def plan(self, deliveries: Sequence[Delivery]) -> int:
        """Add those whose id is new."""
        new = {each.id: each for each in deliveries if self._tables.get("deliveries", each.id) is None}
        if new:
            await self._put(new.values())
            self._open.update({id_: _due(each) for id_, each in new.items()})
        return len(new)

    async def claim(self, now: datetime, most: int) -> list[Delivery]:
        """Take what is due, durably marked."""
        taken = heapq.nsmallest(most, ((due, key) for key, due in self._open.items() if due <= now))
        found = [_DELIVERY.validate_python(self._tables.get("deliveries", key)) for _, key in taken]
        claimed = [replace(each, state=DeliveryState.CLAIMED, attempts=each.attempts + 1) for each in found]
        if claimed:
            # Out of sight before the disk is waited for, so that nobody else takes them meanwhile.
            for _, key in taken:
                del self._open[key]
            try:
                await self._put(claimed)
            except BaseException:
                self._open.update({key: due for due, key in taken})
                raise
        return claimed

    async def record(self, deliveries: Sequence[Delivery]) -> None:
        """Write what became of them; what was forgotten while it was sent stays forgotten."""
        known = [each for each in deliveries if self._tables.get("deliveries", each.id) is not None]
        await self._put(known)
        self._open.update({each.id: _due(each) for each in known if each.state is DeliveryState.PLANNED})

    async def orphaned(self) -> list[Delivery]:
        """Claimed and left by a dead process."""
        return [each for each in await self.deliveries() if each.state is DeliveryState.CLAIMED]

    async def delivery(self, id_: str) -> Delivery | None:
        """One delivery."""
        return self._find("deliveries", id_, _DELIVERY)

    async def deliveries(self, broadcast: str | None = None) -> list[Delivery]:
        """All, or those of one broadcast."""
        table = self._tables.table("deliveries")
        found = table.all() if broadcast is None else table.search(where("broadcast") == broadcast)
        return [_DELIVERY.validate_python(dict(document)) for document in found]

    async def _commit_and_plan(self, changes: Sequence[Change], deliveries: Sequence[Delivery]) -> None:
        """Make the changes and add the deliveries whose id is new, in one commit."""
        new = {each.id: each for each in deliveries if self._tables.get("deliveries", each.id) is None}
        rows = [write("deliveries", each.id, _DELIVERY, each) for each in new.values()]
        await self._tables.commit([*changes, *rows])
        self._open.update({id_: _due(each) for id_, each in new.items()})

    async def _put(self, deliveries: Iterable[Delivery]) -> None:
        await self._tables.commit([write("deliveries", each.id, _DELIVERY, each) for each in deliveries])


def _moment(written: str) -> datetime:
    return datetime.fromisoformat(written)


def _due(delivery: Delivery) -> datetime:
    return max(delivery.planned_for, delivery.not_before or delivery.planned_for)
