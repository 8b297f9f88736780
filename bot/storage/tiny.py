"""The embedded store: every port on TinyDB tables, for a laptop, a pilot, a few hundred units."""

import heapq
from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any, TypeVar

from pydantic import TypeAdapter
from tinydb import where

from bot.storage.journal import Change
from bot.storage.tables import Tables
from bot.storage.tiny_questions import TinyQuestions
from dialogs.broadcast.model import Delivery, DeliveryState
from dialogs.checkin.model import CheckIn
from dialogs.people.model import Preference, Reference
from dialogs.people.roster import RosterRecords
from dialogs.race import LostRace
from dialogs.ticket.model import WAITING, Ticket, TicketState
from dialogs.ticket.telling import answers_sent

T = TypeVar("T")

_ROSTER = TypeAdapter(RosterRecords)
_PREFERENCE = TypeAdapter(Preference)
_REFERENCE = TypeAdapter(Reference)
_CHECKIN = TypeAdapter(CheckIn)
_DELIVERY = TypeAdapter(Delivery)
_TICKET = TypeAdapter(Ticket)


def _write(table: str, key: str, adapter: TypeAdapter[T], value: T) -> Change:
    return table, key, adapter.dump_python(value, mode="json")


class TinyStore(TinyQuestions):
    """Implements every port; one process at a time."""

    def __init__(self, directory: Path, now: datetime) -> None:
        """Open or create; raises StoreLocked or StoreDamaged."""
        self._tables = Tables(directory, now)
        self._latest: dict[tuple[str, str], str] = {}
        for _, checkin in self._tables.items("checkins"):
            self._note_latest(checkin["initiative"], checkin["unit"], checkin["period"])
        self._personal = {
            reference["person"]: key for key, reference in self._tables.items("references") if reference["person"]
        }
        self._known: dict[str, Reference] = {}
        self._service_url = ""
        # What waits to be sent, and when it may go at the earliest: looked through for every batch.
        self._open: dict[str, datetime] = {}
        self._last_number = max((ticket["number"] for _, ticket in self._tables.items("tickets")), default=0)
        for key, document in self._tables.items("deliveries"):
            if document["state"] == DeliveryState.PLANNED:
                self._open[key] = _due(_DELIVERY.validate_python(document))
        self._look_through_gaps()

    async def check(self) -> None:
        """Write a mark and sync it."""
        await self._tables.commit([("checks", "last", {})])

    async def close(self) -> None:
        """Write everything into one file and let go."""
        await self._tables.close()

    # Roster

    async def roster(self) -> RosterRecords:
        """The stored records."""
        found = self._tables.get("roster", "current")
        return _ROSTER.validate_python(found) if found else RosterRecords()

    async def replace_roster(self, records: RosterRecords) -> None:
        """Put these in place of the old ones."""
        await self._tables.commit([_write("roster", "current", _ROSTER, records)])

    # People

    async def preference(self, person: str) -> Preference | None:
        """What is known of a person's language."""
        return self._find("preferences", person, _PREFERENCE)

    async def save_preference(self, preference: Preference) -> None:
        """Remember it."""
        await self._tables.commit([_write("preferences", preference.person, _PREFERENCE, preference)])

    async def reference(self, conversation: str) -> Reference | None:
        """Where a conversation can be written to."""
        return self._find("references", conversation, _REFERENCE)

    async def personal_reference(self, person: str) -> Reference | None:
        """The person's own chat."""
        conversation = self._personal.get(person)
        return await self.reference(conversation) if conversation else None

    async def service_url(self) -> str | None:
        """The address the latest activity brought."""
        found = self._tables.get("service", "url")
        return str(found["url"]) if found else None

    async def save_reference(self, reference: Reference) -> None:
        """Remember it, unless it is known already."""
        # Asked in every turn, and almost always known: compared as it came, not as it is stored.
        if self._known.get(reference.conversation) == reference and self._service_url == reference.service_url:
            return
        change = _write("references", reference.conversation, _REFERENCE, reference)
        changes = [change] if self._tables.get("references", reference.conversation) != change[2] else []
        if await self.service_url() != reference.service_url:
            changes.append(("service", "url", {"url": reference.service_url}))
        if changes:
            await self._tables.commit(changes)
        if reference.person:
            self._personal[reference.person] = reference.conversation
        self._known[reference.conversation] = reference
        self._service_url = reference.service_url

    async def drop_reference(self, conversation: str) -> None:
        """Forget a conversation, and the address that only it had."""
        found = self._tables.get("references", conversation)
        if found is None:
            return
        others = [each for key, each in self._tables.items("references") if key != conversation]
        address = {"url": others[-1]["service_url"]} if others else None
        current = await self.service_url()
        keep = any(each["service_url"] == current for each in others)
        forgotten: list[Change] = [("references", conversation, None)]
        await self._tables.commit(forgotten if keep else [*forgotten, ("service", "url", address)])
        self._known.pop(conversation, None)
        self._service_url = ""
        person = found["person"]
        if self._personal.get(person) == conversation:
            del self._personal[person]
            for each in others:
                if each["person"] == person:
                    self._personal[person] = each["conversation"]

    # Check-ins

    async def checkins(self, initiative: str, units: Sequence[str], period: str) -> dict[str, CheckIn]:
        """The check-ins of a period, by unit."""
        found = {unit: self._find("checkins", _checkin_key(initiative, unit, period), _CHECKIN) for unit in units}
        return {unit: checkin for unit, checkin in found.items() if checkin}

    async def latest_checkins(self, initiative: str, units: Sequence[str]) -> dict[str, CheckIn]:
        """The newest check-in of each unit."""
        found: dict[str, CheckIn] = {}
        for unit in units:
            period = self._latest.get((initiative, unit))
            if period and (checkin := self._find("checkins", _checkin_key(initiative, unit, period), _CHECKIN)):
                found[unit] = checkin
        return found

    async def save_checkins(self, checkins: Sequence[CheckIn]) -> None:
        """Keep all or none; raises LostRace."""
        changes = []
        for checkin in checkins:
            key = _checkin_key(checkin.initiative, checkin.unit, checkin.period)
            stored = self._tables.get("checkins", key)
            if (stored["revision"] if stored else 0) != checkin.revision - 1:
                raise LostRace(key)
            changes.append(_write("checkins", key, _CHECKIN, checkin))
        await self._tables.commit(changes)
        for checkin in checkins:
            self._note_latest(checkin.initiative, checkin.unit, checkin.period)

    def _note_latest(self, initiative: str, unit: str, period: str) -> None:
        key = (initiative, unit)
        self._latest[key] = max(period, self._latest.get(key, ""))

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
        await self._commit_and_plan([self._following(ticket)], notices)

    async def forget_asker(self, ticket: Ticket) -> None:
        """Keep it without who asked, and drop what was sent to them; raises LostRace."""
        # Known by their ids: among a year's deliveries they would be looked for a second long.
        to_asker = [id_ for id_ in answers_sent(ticket) if self._tables.get("deliveries", id_)]
        gone: list[Change] = [("deliveries", id_, None) for id_ in to_asker]
        await self._tables.commit([self._following(ticket.forgetting_the_asker()), *gone])
        for id_ in to_asker:
            self._open.pop(id_, None)

    def _following(self, ticket: Ticket) -> Change:
        stored = self._tables.get("tickets", ticket.id)
        if (stored["revision"] if stored else 0) != ticket.revision - 1:
            raise LostRace(ticket.id)
        return _write("tickets", ticket.id, _TICKET, ticket)

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
        """Write what became of them."""
        await self._put(deliveries)
        self._open.update({each.id: _due(each) for each in deliveries if each.state is DeliveryState.PLANNED})

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
        rows = [_write("deliveries", each.id, _DELIVERY, each) for each in new.values()]
        await self._tables.commit([*changes, *rows])
        self._open.update({id_: _due(each) for id_, each in new.items()})

    async def _put(self, deliveries: Iterable[Delivery]) -> None:
        await self._tables.commit([_write("deliveries", each.id, _DELIVERY, each) for each in deliveries])

    def _find(self, table: str, key: str, adapter: TypeAdapter[T]) -> T | None:
        found: Any = self._tables.get(table, key)
        return adapter.validate_python(found) if found is not None else None


def _moment(written: str) -> datetime:
    return datetime.fromisoformat(written)


def _due(delivery: Delivery) -> datetime:
    return max(delivery.planned_for, delivery.not_before or delivery.planned_for)


def _checkin_key(initiative: str, unit: str, period: str) -> str:
    return f"{initiative}/{unit}/{period}"
