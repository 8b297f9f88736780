"""What waits for digests and what came in each, kept in memory as the documents of deliveries change."""

import heapq
from datetime import datetime
from typing import Any

from dialogs.broadcast.digest import DIGEST
from dialogs.broadcast.model import DeliveryState

_IN_DIGEST = f"{DIGEST}/"


class HeldIndex:
    """Follows the table of deliveries; the heap keeps entries that no longer count until they come up."""

    def __init__(self) -> None:
        # When the digest of a row was to come, and in which turn it was kept; rows that are in none yet.
        self._waiting: dict[str, tuple[datetime, int]] = {}
        self._heap: list[tuple[datetime, int, str]] = []
        self._serial = 0
        self._digest_of: dict[str, str] = {}
        self._digests: dict[str, dict[str, None]] = {}

    def look(self, key: str, after: dict[str, Any] | None) -> None:
        """Take in one change of the table."""
        self._waiting.pop(key, None)
        if digest := self._digest_of.pop(key, None):
            self._digests[digest].pop(key, None)
        if after is None or after["state"] != DeliveryState.HELD:
            return
        if (digest := after.get("key", "")).startswith(_IN_DIGEST):
            self._digest_of[key] = digest
            self._digests.setdefault(digest, {})[key] = None
            return
        self._serial += 1
        self._waiting[key] = (datetime.fromisoformat(after["planned_for"]), self._serial)
        heapq.heappush(self._heap, (*self._waiting[key], key))

    def due(self, by: datetime) -> list[str]:
        """The keys of rows whose digest was to come by then, the longest waiting first."""
        found: list[tuple[datetime, int, str]] = []
        while self._heap and self._heap[0][0] <= by:
            moment, serial, key = heapq.heappop(self._heap)
            if self._waiting.get(key) == (moment, serial):
                found.append((moment, serial, key))
        # They wait until somebody has gathered them.
        for each in found:
            heapq.heappush(self._heap, each)
        return [key for _, _, key in found]

    def of(self, digest: str) -> list[str]:
        """The keys of the rows that came in a digest."""
        return list(self._digests.get(digest, ()))
