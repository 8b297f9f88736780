"""A dry run: what would happen if a broadcast were sent now, in figures."""

import hashlib
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from content.language import Language
from content.model import Destination
from dialogs.broadcast.broadcast import Broadcast
from dialogs.broadcast.model import Cause, Delivery, DeliveryState
from dialogs.broadcast.reach import World, addressed

# Teams: requests in a second for an app in a tenant.
REQUESTS_PER_SECOND = 50


@dataclass(frozen=True, slots=True, kw_only=True)
class DryRun:
    """What would happen: how many in all, in which languages, who is not reached and why, and how long it takes.

    `unwritten` counts those whose own language it is not written in; `spared` those who get it in their digest;
    `tired` those who will have had as many as is thought good this week. `seconds` is the least that Teams' limits
    allow. `mark` is another as soon as anybody else would get it.
    """

    people: int = 0
    channels: int = 0
    languages: Mapping[Language, int] = field(default_factory=dict)
    unreached: Mapping[Cause, int] = field(default_factory=dict)
    unreached_people: Mapping[Cause, Sequence[str]] = field(default_factory=dict)
    unwritten: Mapping[Language, int] = field(default_factory=dict)
    spared: int = 0
    tired: int = 0
    seconds: int = 0
    first: datetime | None = None
    last: datetime | None = None
    mark: str = ""

    @property
    def count(self) -> int:
        """Everybody it is meant for, reached or not."""
        return self.people + self.channels


# More names than this are for the list, not for a card.
MOST_NAMED = 20


class Trial:
    """Adds up rows to a dry run, one by one, so that whoever counts can let others have a turn."""

    def __init__(self, broadcast: Broadcast, world: World) -> None:
        self._broadcast, self._world = broadcast, world
        self._kinds: Counter[Destination] = Counter()
        self._languages: Counter[Language] = Counter()
        self._unwritten: Counter[Language] = Counter()
        self._unreached: Counter[Cause] = Counter()
        self._named: dict[Cause, list[str]] = {}
        self._spared = self._tired = self._requests = 0
        self._first: datetime | None = None
        self._last: datetime | None = None
        # Each recipient's own pattern laid over the others': the same in whatever order they come.
        self._mark = 0

    def add(self, row: Delivery) -> None:
        """One more."""
        self._kinds[row.recipient.to] += 1
        self._mark ^= int.from_bytes(hashlib.sha256(row.id.encode()).digest()[:8])
        if row.cause:
            self._unreached[row.cause] += 1
            named = self._named.setdefault(row.cause, [])
            if len(named) < MOST_NAMED:
                named.append(row.recipient.id)
            return
        spoken = self._spoken(row)
        self._languages[row.language] += 1
        if spoken is not row.language:
            self._unwritten[spoken] += 1
        self._spared += row.state is DeliveryState.HELD
        if row.state is DeliveryState.HELD:
            return
        person = row.recipient.id if row.recipient.to is Destination.PERSON else None
        received = self._world.contacts.received.get(person or "", 0)
        self._tired += person is not None and received + 1 >= self._world.consideration.most_per_week
        self._requests += 1 if person is None or person in self._world.contacts.chats else 2
        self._first = min(self._first or row.planned_for, row.planned_for)
        self._last = max(self._last or row.planned_for, row.planned_for)

    def result(self) -> DryRun:
        """What was added up."""
        return DryRun(
            people=self._kinds[Destination.PERSON],
            channels=self._kinds[Destination.CHANNEL],
            languages=dict(self._languages),
            unreached=dict(self._unreached),
            unreached_people=self._named,
            unwritten=dict(self._unwritten),
            spared=self._spared,
            tired=0 if self._broadcast.urgent else self._tired,
            seconds=-(-self._requests // REQUESTS_PER_SECOND),
            first=self._first,
            last=self._last,
            mark=f"{self._mark:016x}",
        )

    def _spoken(self, row: Delivery) -> Language:
        if row.recipient.to is Destination.CHANNEL:
            unit = self._world.roster.units.get(row.recipient.id)
            return unit.language if unit else row.language
        person = self._world.roster.people.get(row.recipient.id)
        unit = self._world.roster.units.get(row.units[0]) if row.units else None
        own = self._world.contacts.languages.get(row.recipient.id) or (person.language if person else None)
        return own or (unit.language if unit else row.language)


def dry_run(broadcast: Broadcast, world: World) -> DryRun:
    """What would happen if it were sent now."""
    trial = Trial(broadcast, world)
    for row in addressed(broadcast, world):
        trial.add(row)
    return trial.result()
