"""The store for a region: every port on PostgreSQL, for any number of replicas."""

import secrets
import shlex
from collections.abc import Mapping

from psycopg import sql

from bot.errors import StoreDamaged, StoreOutdated
from bot.ports import SECRET_BYTES
from bot.storage.postgres.asking import PostgresAsking
from bot.storage.postgres.audit import PostgresAudit
from bot.storage.postgres.broadcasts import PostgresBroadcasts
from bot.storage.postgres.database import Database, open_database
from bot.storage.postgres.lead import Lead
from bot.storage.postgres.outbox import PostgresOutbox
from bot.storage.postgres.people import PostgresPeople
from bot.storage.postgres.privacy import PostgresPrivacy
from bot.storage.postgres.queries import queries
from bot.storage.postgres.readiness import PostgresReadiness
from bot.storage.postgres.turns import PostgresTurns

_SQL = queries("replicas")
_UNFINISHED = queries("copying")["unfinished"]
_CHECK = sql.SQL("insert into checks (at) values (now()) on conflict (alone) do update set at = excluded.at")


class PostgresStore(
    PostgresTurns,
    PostgresPeople,
    PostgresReadiness,
    PostgresAsking,
    PostgresOutbox,
    PostgresBroadcasts,
    PostgresAudit,
    PostgresPrivacy,
):
    """Implements every port."""

    def __init__(self, database: Database) -> None:
        self._db = database
        self._lead = Lead(database)
        self._join_replicas()

    async def check(self) -> None:
        """Write a mark."""
        await self._db.run(_CHECK)

    async def warning(self) -> str:
        """A database grows with what is in it."""
        return ""

    async def stamps(self) -> Mapping[str, int]:
        """One query."""
        return dict(await self._db.rows(_SQL["stamps"]))

    async def secret(self, name: str) -> bytes:
        """Whoever asks first makes it."""
        row = await self._db.row(_SQL["secret"], {"name": name, "secret": secrets.token_bytes(SECRET_BYTES)})
        assert row is not None
        return bytes(row[0])

    async def close(self) -> None:
        """Let go of the lead and of every connection."""
        await self._lead.let_go()
        await self._db.close()


async def open_postgres(url: str, most: int = 10) -> PostgresStore:
    """Connect; raises StoreUnavailable, and what `check_tables` raises."""
    database = await open_database(url, most)
    try:
        await check_tables(database)
    except BaseException:
        await database.close()
        raise
    return PostgresStore(database)


async def check_tables(database: Database, *, copying: bool = False) -> None:
    """Raise StoreOutdated or StoreDamaged where they are of another version, or hold the beginning of a copy."""
    if missing := await database.missing():
        raise StoreOutdated(missing)
    if not copying and (row := await database.row(_UNFINISHED)):
        finish = shlex.join(["startklar", "store", "copy", "--from", str(row[0])])
        raise StoreDamaged(f"{database.address} holds the beginning of a copy", f"To finish it: {finish}")
