"""The embedded store's part that keeps the audit log."""

import asyncio
from datetime import datetime

from pydantic import TypeAdapter

from bot.storage.tiny.documents import Documents, write
from bot.storage.tiny.journal import Change
from dialogs.audit.chain import forgotten, overdue, seal
from dialogs.audit.model import MOST_FORGOTTEN, Entry, Sealed

_SEALED = TypeAdapter(Sealed)
_TABLE = "audit"


class TinyAudit(Documents):
    """The audit port: the next entry is made of the last one, so they are written one after the other."""

    def _look_through_audit(self) -> None:
        """Find where the log ends."""
        self._auditing = asyncio.Lock()
        numbers = [int(key) for key, _ in self._tables.items(_TABLE)]
        self._audited = (min(numbers), max(numbers)) if numbers else (1, 0)

    async def append_audit(self, entry: Entry) -> Sealed:
        """In a commit of its own."""
        async with self._auditing:
            sealed = seal(entry, self._sealed(self._audited[1]))
            await self._tables.commit([write(_TABLE, str(sealed.number), _SEALED, sealed)])
            self._audited = (self._audited[0], sealed.number)
            return sealed

    async def audit(self, after: int = 0, most: int = 1_000) -> list[Sealed]:
        """By their numbers."""
        first, last = max(after + 1, self._audited[0]), self._audited[1]
        # One that somebody took out of the file is missing here as well, and is told by the numbers around it.
        found = (self._sealed(number) for number in range(first, min(last, first + most - 1) + 1))
        return [each for each in found if each]

    async def forget_audit(self, before: datetime, now: datetime) -> int:
        """From the first one on, until one is young enough."""
        async with self._auditing:
            gone = overdue(await self.audit(0, MOST_FORGOTTEN + 1), before)
            if not gone:
                return 0
            said = seal(forgotten(gone[-1], now), self._sealed(self._audited[1]))
            dropped: list[Change] = [(_TABLE, str(each.number), None) for each in gone]
            await self._tables.commit([write(_TABLE, str(said.number), _SEALED, said), *dropped])
            self._audited = (gone[-1].number + 1, said.number)
            return len(gone)

    def _sealed(self, number: int) -> Sealed | None:
        return self._find(_TABLE, str(number), _SEALED)
