"""What is asked of the outbox again and again, kept in memory as its documents change."""

import heapq
from collections import Counter, defaultdict
from datetime import date, datetime
from typing import Any

from content.model import Destination
from dialogs.broadcast.model import DeliveryState, Priority, Subject

Document = dict[str, Any]
# When, the number of the entry, the row's key.
Entry = tuple[datetime, int, str]
# Priority, when it was planned for, the number of the entry, the row's key: in the order in which they go.
Place = tuple[int, datetime, int, str]

_COUNTED = (Subject.MATERIAL, Subject.BROADCAST)
_GOT_OR_GETS = (DeliveryState.SENT, DeliveryState.CLAIMED, DeliveryState.PLANNED)


class OutboxIndex:
    """Follows the table of deliveries: what may go next, what belongs to a broadcast, who got something lately.

    Heaps keep entries of rows that are no longer planned, or for another time; each is dropped when it comes up.
    """

    def __init__(self) -> None:
        self._serial = 0
        # Each row as it was last seen: documents are replaced, never changed.
        self._seen: dict[str, Document] = {}
        # Planned rows, each with what orders it and the number of its newest entry.
        self._planned: dict[str, Place] = {}
        # By priority, those that may go when they were planned for: of many at once each is touched when it goes.
        self._fresh: dict[int, list[Entry]] = {each: [] for each in Priority}
        # Those that were put off; when their time has come they take their old turn among the others.
        self._later: list[Entry] = []
        self._ready: list[Place] = []
        self._ready_since: list[Entry] = []
        self._broadcasts: defaultdict[str, dict[str, None]] = defaultdict(dict)
        self._tallies: defaultdict[str, Counter[str]] = defaultdict(Counter)
        self._received: defaultdict[date, dict[str, tuple[datetime, str]]] = defaultdict(dict)

    def look(self, key: str, after: Document | None) -> None:
        """Take in one change of the table."""
        before = self._seen.pop(key, None)
        if before is not None:
            self._tallies[before["broadcast"]][before["state"]] -= 1
            self._planned.pop(key, None)
            if counted := _received(before):
                self._received[counted[0].date()].pop(key, None)
            if after is None:
                self._broadcasts[before["broadcast"]].pop(key, None)
        if after is not None:
            self._seen[key] = after
            self._broadcasts[after["broadcast"]][key] = None
            self._tallies[after["broadcast"]][after["state"]] += 1
            if counted := _received(after):
                self._received[counted[0].date()][key] = counted
            if after["state"] == DeliveryState.PLANNED:
                self._plan(key, after)

    def due(self, now: datetime, most: int) -> list[str]:
        """The keys of what goes first of what is due, taken out: each comes back when its row is planned anew."""
        while (first := self._first(self._later)) and first[0] <= now:
            heapq.heappop(self._later)
            heapq.heappush(self._ready, self._planned[first[2]])
            heapq.heappush(self._ready_since, first)
        found: list[str] = []
        while len(found) < most and (key := self._take(now)):
            found.append(key)
        return found

    def next_due(self) -> datetime | None:
        """The earliest moment at which a planned row may go."""
        firsts = map(self._first, (*self._fresh.values(), self._later, self._ready_since))
        return min((first[0] for first in firsts if first), default=None)

    def of(self, broadcast: str) -> list[str]:
        """The keys of a broadcast's rows, in the order they were planned."""
        return list(self._broadcasts.get(broadcast, ()))

    def tally(self, broadcast: str) -> dict[DeliveryState, int]:
        """How many of them are in which state."""
        return {DeliveryState(state): count for state, count in self._tallies.get(broadcast, {}).items() if count}

    def received(self, since: datetime) -> Counter[str]:
        """How many messages each person got since then, or is about to get."""
        days = (rows for day, rows in self._received.items() if day >= since.date())
        return Counter(person for rows in days for ended, person in rows.values() if ended >= since)

    def _plan(self, key: str, document: Document) -> None:
        self._serial += 1
        planned_for = datetime.fromisoformat(document["planned_for"])
        priority, again = document.get("priority", Priority.USUAL), document.get("not_before")
        due = max(planned_for, datetime.fromisoformat(again)) if again else planned_for
        self._planned[key] = (priority, planned_for, self._serial, key)
        heapq.heappush(self._fresh[priority] if due == planned_for else self._later, (due, self._serial, key))

    def _take(self, now: datetime) -> str | None:
        """Whoever goes first of those whose time has come."""
        firsts = ((priority, self._first(queue)) for priority, queue in self._fresh.items())
        fresh = next(((priority, *first) for priority, first in firsts if first and first[0] <= now), None)
        while self._ready and not self._is_open(self._ready[0][2], self._ready[0][3]):
            heapq.heappop(self._ready)
        if self._ready and (fresh is None or self._ready[0] < fresh):
            key = heapq.heappop(self._ready)[3]
        elif fresh:
            key = heapq.heappop(self._fresh[fresh[0]])[2]
        else:
            return None
        return key

    def _is_open(self, number: int, key: str) -> bool:
        planned = self._planned.get(key)
        return planned is not None and planned[2] == number

    def _first(self, heap: list[Entry]) -> Entry | None:
        """What is on top, without what no longer counts."""
        while heap and not self._is_open(heap[0][1], heap[0][2]):
            heapq.heappop(heap)
        return heap[0] if heap else None


def _received(document: Document) -> tuple[datetime, str] | None:
    """When a person got it or gets it, and who; None for anything else. What changes or opens one is not another."""
    recipient = document["recipient"]
    if document["state"] not in _GOT_OR_GETS or document["subject"] not in _COUNTED or document.get("replaces"):
        return None
    if recipient["to"] != Destination.PERSON or document.get("thread"):
        return None
    return datetime.fromisoformat(document["ended"] or document["planned_for"]), recipient["id"]
