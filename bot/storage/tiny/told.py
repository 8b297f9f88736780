"""The embedded store's part that knows when somebody was told something, without looking through all deliveries."""

from collections.abc import Iterable
from datetime import datetime

from bot.storage.tiny.documents import Documents
from dialogs.broadcast.model import Delivery, DeliveryState, Subject
from dialogs.broadcast.told import Told, tells

_TELLING = (Subject.MATERIAL, Subject.BROADCAST)


class TinyTold(Documents):
    """The port that tells what was said."""

    def _look_through_told(self) -> None:
        """Find anew what was said of each initiative."""
        self._last_told: dict[str, dict[str, datetime]] = {}
        self._first_sent: dict[str, dict[str, datetime]] = {}
        # The documents themselves: a year of a region is not read into deliveries for this.
        for _, each in self._tables.items("deliveries"):
            if each["state"] == DeliveryState.SENT and each["subject"] in _TELLING and (at := each.get("ended")):
                ended = datetime.fromisoformat(at)
                self._note(each["initiative"], each["broadcast"], each["units"], ended)

    def _note_told(self, deliveries: Iterable[Delivery]) -> None:
        """Remember what was just recorded."""
        for each in deliveries:
            if each.ended and tells(each):
                self._note(each.initiative, each.broadcast, each.units, each.ended)

    def _note(self, initiative: str, broadcast: str, units: Iterable[str], ended: datetime) -> None:
        last, first = self._last_told.setdefault(initiative, {}), self._first_sent.setdefault(initiative, {})
        for unit in units:
            last[unit] = max(ended, last.get(unit, ended))
        first[broadcast] = min(ended, first.get(broadcast, ended))

    async def told(self, initiative: str) -> Told:
        """Kept in memory."""
        return Told(
            units=dict(self._last_told.get(initiative, {})), broadcasts=dict(self._first_sent.get(initiative, {}))
        )
