"""The embedded store: every port on TinyDB tables, for a laptop, a pilot, a few hundred units."""

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from pathlib import Path

from pydantic import TypeAdapter

from bot.storage.tiny.audit import TinyAudit
from bot.storage.tiny.broadcasts import TinyBroadcasts
from bot.storage.tiny.digests import TinyDigests
from bot.storage.tiny.journal import Change
from bot.storage.tiny.outbox import TinyOutbox
from bot.storage.tiny.plans import TinyPlans
from bot.storage.tiny.privacy import TinyPrivacy
from bot.storage.tiny.pulse import TinyPulse
from bot.storage.tiny.questions import TinyQuestions
from bot.storage.tiny.readiness import TinyReadiness
from bot.storage.tiny.replies import TinyReplies
from bot.storage.tiny.reports import TinyReports
from bot.storage.tiny.roster import TinyRoster
from bot.storage.tiny.secret import kept_secret
from bot.storage.tiny.steering import TinySteering
from bot.storage.tiny.tables import Tables
from bot.storage.tiny.turns import TinyTurns
from dialogs.broadcast.model import Delivery
from dialogs.ticket.model import WAITING, Ticket, TicketState
from dialogs.ticket.telling import answers_sent

_TICKET = TypeAdapter(Ticket)
# Measured: 145,000 deliveries or so. With the bot around them that is 350 MB in memory, and opening it takes a second.
MOST_BYTES = 60_000_000


class TinyStore(
    TinyTurns,
    TinyRoster,
    TinyReadiness,
    TinyQuestions,
    TinyPlans,
    TinyReports,
    TinyPulse,
    TinyOutbox,
    TinyDigests,
    TinyReplies,
    TinyBroadcasts,
    TinySteering,
    TinyAudit,
    TinyPrivacy,
):
    """Implements every port; one process at a time."""

    def __init__(self, directory: Path, now: datetime) -> None:
        """Open or create; raises StoreLocked or StoreDamaged."""
        self._tables = Tables(directory, now)
        self._last_number = max((ticket["number"] for _, ticket in self._tables.items("tickets")), default=0)
        self._look_through_references()
        self._look_through_checkins()
        self._look_through_gaps()
        self._look_through_receipts()
        self._look_through_told()
        self._look_through_outbox()
        self._look_through_held()
        self._look_through_proposals()
        self._look_through_replies()
        self._look_through_audit()

    async def stamps(self) -> Mapping[str, int]:
        """Nobody else changes anything."""
        return {}

    async def secret(self, name: str) -> bytes:
        """In a file of its own, readable for this user only: a copy of the store gives nothing away."""
        return kept_secret(self._tables.directory / f"{name}.key")

    async def check(self) -> None:
        """Write a mark and sync it."""
        await self._tables.commit([("checks", "last", {})])

    async def warning(self) -> str:
        """Whether it has outgrown this store, or could not be written out or backed up."""
        if self._tables.bytes > MOST_BYTES:
            held = f"{self._tables.bytes // 1_000_000} MB, and is made for {MOST_BYTES // 1_000_000}"
            return f"holds {held}; PostgreSQL is made for more: startklar store copy --to postgresql://…"
        return self._tables.trouble

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


def _moment(written: str) -> datetime:
    return datetime.fromisoformat(written)
