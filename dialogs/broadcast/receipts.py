"""What came back from a recipient: that they said they had read it, that they pressed its button."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Protocol


@dataclass(frozen=True, slots=True, kw_only=True)
class Receipt:
    """What one person did about one broadcast, each the first time."""

    broadcast: str
    person: str
    read: datetime | None = None
    pressed: datetime | None = None

    def having_read(self, now: datetime) -> "Receipt":
        """The same, read now unless it was before."""
        return self if self.read else replace(self, read=now)

    def having_pressed(self, now: datetime) -> "Receipt":
        """The same, with its button pressed now unless it was before."""
        return self if self.pressed else replace(self, pressed=now)


class ReceiptStore(Protocol):
    """Keeps what came back."""

    async def receipt(self, broadcast: str, person: str) -> Receipt | None:
        """One person's."""

    async def receipts(self, broadcast: str) -> Mapping[str, Receipt]:
        """Everybody's, by person."""

    async def save_receipt(self, receipt: Receipt) -> None:
        """In the place of an earlier one."""
