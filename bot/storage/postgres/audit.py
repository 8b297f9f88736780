"""The store's part that keeps the audit log."""

from datetime import datetime

from pydantic import TypeAdapter

from bot.storage.postgres.database import Connection
from bot.storage.postgres.documents import Documents, as_json
from bot.storage.postgres.queries import queries
from dialogs.audit.chain import forgotten, overdue, seal
from dialogs.audit.model import MOST_FORGOTTEN, Entry, Sealed

_SEALED = TypeAdapter(Sealed)
_SQL = queries("audit")
# Any number that no other lock of ours has.
_LOCK = 7_305_181


class PostgresAudit(Documents):
    """The audit port: the next entry is made of the last one, so replicas wait for each other."""

    async def append_audit(self, entry: Entry) -> Sealed:
        """In a transaction that holds the end of the chain."""
        async with self._db.transaction() as connection:
            return await self._appended(connection, entry)

    async def audit(self, after: int = 0, most: int = 1_000) -> list[Sealed]:
        """By their numbers."""
        found = await self._db.rows(_SQL["after"], {"number": after, "most": most})
        return [_SEALED.validate_json(row[0]) for row in found]

    async def forget_audit(self, before: datetime, now: datetime) -> int:
        """Those at the beginning, with the entry that says so."""
        async with self._db.transaction() as connection:
            await connection.execute(_SQL["alone"], {"lock": _LOCK})
            rows = await (await connection.execute(_SQL["after"], {"number": 0, "most": MOST_FORGOTTEN + 1})).fetchall()
            gone = overdue([_SEALED.validate_json(row[0]) for row in rows], before)
            if not gone:
                return 0
            await self._appended(connection, forgotten(gone[-1], now))
            return (await connection.execute(_SQL["forget"], {"number": gone[-1].number})).rowcount

    async def _appended(self, connection: Connection, entry: Entry) -> Sealed:
        await connection.execute(_SQL["alone"], {"lock": _LOCK})
        row = await (await connection.execute(_SQL["last"])).fetchone()
        sealed = seal(entry, _SEALED.validate_json(row[0]) if row else None)
        await connection.execute(_SQL["append"], {"key": str(sealed.number), "doc": as_json(_SEALED, sealed)})
        return sealed
