"""What is asked of the outbox again and again, kept in memory as its documents change."""

import heapq
from collections import Counter, defaultdict
from datetime import date, datetime
from functools import lru_cache
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


class _Lane:
    """What is planned of one broadcast, with one priority.

    `fresh` may go when it was planned for: of many at once each is touched when it goes. `ready` was put off, and has
    its old turn among the others.
    """

    __slots__ = ("fresh", "ready")

    def __init__(self) -> None:
        self.fresh: list[Entry] = []
        self.ready: list[Place] = []


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
        # By priority and broadcast, whichever has waited longest for its turn first.
        self._lanes: dict[int, dict[str, _Lane]] = {each: {} for each in Priority}
        # Those that were put off, until their time has come.
        self._later: list[Entry] = []
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
        """The keys of what goes first of what is due, taken out: each comes back when its row is planned anew.

        Broadcasts that are just as urgent take turns, so that a small one does not wait for the end of a region's.
        """
        while (first := self._first(self._later)) and first[0] <= now:
            heapq.heappop(self._later)
            place = self._planned[first[2]]
            heapq.heappush(self._lane(place[0], self._seen[first[2]]).ready, place)
            heapq.heappush(self._ready_since, first)
        found: list[str] = []
        while len(found) < most and (key := self._take(now)):
            found.append(key)
        return found

    def next_due(self) -> datetime | None:
        """The earliest moment at which a planned row may go."""
        fresh = (lane.fresh for lanes in self._lanes.values() for lane in lanes.values())
        firsts = map(self._first, (*fresh, self._later, self._ready_since))
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
        planned_for = _moment(document["planned_for"])
        priority, again = document.get("priority", Priority.USUAL), document.get("not_before")
        due = max(planned_for, _moment(again)) if again else planned_for
        self._planned[key] = (priority, planned_for, self._serial, key)
        queue = self._lane(priority, document).fresh if due == planned_for else self._later
        heapq.heappush(queue, (due, self._serial, key))

    def _lane(self, priority: int, document: Document) -> _Lane:
        return self._lanes[priority].setdefault(document["broadcast"], _Lane())

    def _take(self, now: datetime) -> str | None:
        """Whoever goes first of those whose time has come."""
        for lanes in self._lanes.values():
            for broadcast, lane in list(lanes.items()):
                key = self._take_of(lane, now)
                if key or not lane.fresh:
                    del lanes[broadcast]
                if lane.ready or (key and lane.fresh):
                    # Behind the others.
                    lanes[broadcast] = lane
                if key:
                    return key
        return None

    def _take_of(self, lane: _Lane, now: datetime) -> str | None:
        fresh = self._first(lane.fresh)
        while lane.ready and not self._is_open(lane.ready[0][2], lane.ready[0][3]):
            heapq.heappop(lane.ready)
        due = fresh is not None and fresh[0] <= now
        if lane.ready and (fresh is None or not due or lane.ready[0][1:] < fresh):
            return heapq.heappop(lane.ready)[3]
        return heapq.heappop(lane.fresh)[2] if due else None

    def _is_open(self, number: int, key: str) -> bool:
        planned = self._planned.get(key)
        return planned is not None and planned[2] == number

    def _first(self, heap: list[Entry]) -> Entry | None:
        """What is on top, without what no longer counts."""
        while heap and not self._is_open(heap[0][1], heap[0][2]):
            heapq.heappop(heap)
        return heap[0] if heap else None


# A broadcast's rows are tens of thousands with the same moment.
_moment = lru_cache(maxsize=1_000)(datetime.fromisoformat)


def _received(document: Document) -> tuple[datetime, str] | None:
    """When a person got it or gets it, and who; None for anything else. What changes or opens one is not another."""
    recipient = document["recipient"]
    if document["state"] not in _GOT_OR_GETS or document["subject"] not in _COUNTED or document.get("replaces"):
        return None
    if recipient["to"] != Destination.PERSON or document.get("thread"):
        return None
    return _moment(document.get("ended") or document["planned_for"]), recipient["id"]
