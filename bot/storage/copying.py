"""Everything that is kept, taken from one store into another: what it is, and how it goes over and is compared."""

import hashlib
import json
from collections.abc import AsyncGenerator, Callable, Sequence
from contextlib import aclosing
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any, Protocol

from pydantic import TypeAdapter, ValidationError

from bot.errors import OperationFailed
from bot.storage.nul import without_nul
from dialogs.action.model import Action
from dialogs.ask.model import AskedQuestion, Feedback, Shown
from dialogs.audit.model import Sealed
from dialogs.broadcast.broadcast import Broadcast
from dialogs.broadcast.contacts import Wish
from dialogs.broadcast.model import Delivery
from dialogs.broadcast.receipts import Receipt
from dialogs.broadcast.steering import Proposal
from dialogs.checkin.day import Day
from dialogs.checkin.model import CheckIn, Skipped
from dialogs.gaps.model import Gap, Waiting
from dialogs.gate.model import Gate
from dialogs.initiative.model import Initiative
from dialogs.people.absence import Absence
from dialogs.people.directory import DirectoryMemory
from dialogs.people.model import Preference, Reference
from dialogs.people.roster import RosterRecords
from dialogs.plan.model import Plan
from dialogs.privacy.model import Mark
from dialogs.report.model import StatusReport
from dialogs.ticket.model import Ticket

# So many go over at once.
AT_ONCE = 500

Row = tuple[str, Any]


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of what is kept, each by a key; `ordered` are those whose order somebody is shown."""

    name: str
    adapter: TypeAdapter[Any]
    ordered: bool = False

    def read(self, key: str, stored: str | dict[str, Any]) -> Any:
        """What a document says, also one that an earlier version wrote; raises OperationFailed, with its key."""
        try:
            if isinstance(stored, str):
                return self.adapter.validate_json(stored)
            return self.adapter.validate_python(stored)
        except ValidationError as error:
            # Not what it says: somebody wrote it.
            raise OperationFailed(f"Of the {self.name}, {key!r} cannot be read. Nothing more was copied.") from error


_PLAIN: TypeAdapter[Any] = TypeAdapter(dict[str, Any])
SECRETS = Kind("secrets", TypeAdapter(str))
CHECKINS = Kind("checkins", TypeAdapter(CheckIn))
ROSTER = Kind("roster", TypeAdapter(RosterRecords))
KINDS = (
    SECRETS,
    ROSTER,
    Kind("directory", TypeAdapter(DirectoryMemory)),
    Kind("initiatives", TypeAdapter(Initiative)),
    Kind("preferences", TypeAdapter(Preference)),
    Kind("references", TypeAdapter(Reference), ordered=True),
    Kind("service", _PLAIN),
    Kind("standings", _PLAIN),
    Kind("absences", TypeAdapter(Absence)),
    CHECKINS,
    Kind("skipped", TypeAdapter(Skipped), ordered=True),
    Kind("days", TypeAdapter(Day)),
    Kind("actions", TypeAdapter(Action), ordered=True),
    Kind("gates", TypeAdapter(Gate), ordered=True),
    Kind("plans", TypeAdapter(Plan)),
    Kind("reports", TypeAdapter(StatusReport), ordered=True),
    Kind("pulses", _PLAIN),
    Kind("questions", TypeAdapter(AskedQuestion), ordered=True),
    Kind("feedback", TypeAdapter(Feedback)),
    Kind("shown", TypeAdapter(Shown), ordered=True),
    Kind("refusals", _PLAIN),
    Kind("gaps", TypeAdapter(Gap), ordered=True),
    Kind("waiting", TypeAdapter(Waiting)),
    Kind("tickets", TypeAdapter(Ticket), ordered=True),
    Kind("broadcasts", TypeAdapter(Broadcast), ordered=True),
    Kind("receipts", TypeAdapter(Receipt), ordered=True),
    Kind("wishes", TypeAdapter(Wish)),
    Kind("proposals", TypeAdapter(Proposal), ordered=True),
    Kind("deliveries", TypeAdapter(Delivery), ordered=True),
    Kind("audit", TypeAdapter(Sealed), ordered=True),
    Kind("marks", TypeAdapter(Mark)),
)
BY_NAME = {each.name: each for each in KINDS}


class End(Protocol):
    """One of the two stores, held so that no bot can use it meanwhile."""

    @property
    def name(self) -> str:
        """What it is called, without its password."""

    async def count(self, kind: Kind) -> int:
        """How many of a kind it holds."""

    def pages(self, kind: Kind, skip: int = 0) -> AsyncGenerator[Sequence[Row], None]:
        """All of a kind but the first `skip`: ordered kinds as they came, the others by key."""

    async def unfinished(self) -> str | None:
        """The name of the store that it holds the beginning of."""

    async def begin(self, source: str) -> None:
        """From now on no bot opens it."""

    async def write(self, kind: Kind, rows: Sequence[Row]) -> None:
        """Add these, all or none."""

    async def empty(self, kind: Kind) -> None:
        """Forget all of a kind."""

    async def check_alone(self) -> None:
        """Raise OperationFailed when a bot has opened it all the same."""

    async def finish(self) -> None:
        """Work out what follows from the rest; from now on bots open it."""

    async def close(self) -> None:
        """Let go; what was written stays."""


# Is told what is being done, how much of it is done, and how much there is.
Tell = Callable[[str, int, int], None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Compared:
    """How many of a kind are on either side, and what they come to."""

    kind: Kind
    counts: tuple[int, int]
    checksums: tuple[str, str]

    @property
    def same(self) -> bool:
        """Whether everything came over."""
        return self.counts[0] == self.counts[1] and self.checksums[0] == self.checksums[1]


def is_address(place: str) -> bool:
    """Whether it is a database's, also as PostgreSQL's own tools write it, and no directory."""
    return "://" in place or "dbname=" in place


async def open_end(place: str, now: datetime, *, to_write: bool) -> End:
    """The store in a directory or at a `postgresql://` address.

    Raises OperationFailed when there is none or when it is in use, and what opening a store raises.
    """
    if is_address(place):
        # A pilot that moves nowhere need not load what speaks to a database.
        from bot.storage.postgres.copying import open_postgres_end

        return await open_postgres_end(place, to_write=to_write)
    from bot.storage.tiny.copying import open_tiny_end

    return await open_tiny_end(Path(place), now, to_write=to_write)


async def copy(source: End, to: End, tell: Tell) -> list[Compared]:
    """Bring everything over, going on where an earlier copy was cut off, and compare both sides as they are then.

    Kinds that differ are forgotten again, so that the next copy takes them anew; until then no bot opens `to`. Raises
    OperationFailed when `to` holds anything else.
    """
    await _begin(source, to)
    for kind in KINDS:
        done, total = await to.count(kind), await source.count(kind)
        async with aclosing(source.pages(kind, done)) as pages:
            async for page in pages:
                await to.write(kind, page)
                done += len(page)
                tell(f"copying {kind.name}", done, total)
    found = [await _compared(kind, source, to, tell) for kind in KINDS]
    await source.check_alone()
    for each in found:
        if not each.same:
            await to.empty(each.kind)
    if all(each.same for each in found):
        await to.finish()
    return found


async def _begin(source: End, to: End) -> None:
    begun = await to.unfinished()
    if begun is None:
        for kind in KINDS:
            if count := await to.count(kind):
                raise OperationFailed(
                    f"{to.name} is not empty: {count} {kind.name}. Nothing was copied.\n"
                    "Copy into a new directory, or into a new database after `startklar store migrate`."
                )
        await to.begin(source.name)
    elif begun != source.name:
        raise OperationFailed(
            f"{to.name} holds the beginning of a copy of {begun}, not of {source.name}.\n"
            "Go on with that one, or copy into another place."
        )


async def _compared(kind: Kind, source: End, to: End, tell: Tell) -> Compared:
    total = await source.count(kind) + await to.count(kind)
    read = 0

    async def digest(end: End) -> tuple[int, str]:
        """How many there are, and a checksum of them all in their order."""
        nonlocal read
        sum_, before = hashlib.blake2b(digest_size=8), read
        async with aclosing(end.pages(kind)) as pages:
            async for page in pages:
                for key, value in page:
                    sum_.update(_canonical(kind, key, value))
                read += len(page)
                tell(f"comparing {kind.name}", read, total)
        return read - before, sum_.hexdigest()

    there, here = await digest(source), await digest(to)
    return Compared(kind=kind, counts=(there[0], here[0]), checksums=(there[1], here[1]))


def _canonical(kind: Kind, key: str, value: Any) -> bytes:
    """The same for two that say the same, however each store writes them."""
    # An old file may hold characters that PostgreSQL does not: without them it says the same.
    text = json.dumps([key, kind.adapter.dump_python(value)], sort_keys=True, default=_plain)
    return without_nul(text).encode() + b"\n"


def _plain(value: object) -> object:
    if isinstance(value, frozenset):
        # In no order, so in another one at each reading.
        return sorted(value)
    return str(value)
