"""The store for a region: every port on PostgreSQL, for any number of replicas."""

from psycopg import sql

from bot.errors import StoreOutdated
from bot.storage.postgres.asking import PostgresAsking
from bot.storage.postgres.broadcasts import PostgresBroadcasts
from bot.storage.postgres.database import Database, open_database
from bot.storage.postgres.outbox import PostgresOutbox
from bot.storage.postgres.people import PostgresPeople
from bot.storage.postgres.readiness import PostgresReadiness
from dialogs.people.model import Reference

_CHECK = sql.SQL("insert into checks (at) values (now()) on conflict (alone) do update set at = excluded.at")


class PostgresStore(PostgresPeople, PostgresReadiness, PostgresAsking, PostgresOutbox, PostgresBroadcasts):
    """Implements every port."""

    def __init__(self, database: Database) -> None:
        self._db = database
        self._known: dict[str, Reference] = {}
        self._service_url = ""

    async def check(self) -> None:
        """Write a mark."""
        await self._db.run(_CHECK)

    async def close(self) -> None:
        """Let go of every connection."""
        await self._db.close()


async def open_postgres(url: str, most: int = 10) -> PostgresStore:
    """Connect; raises StoreUnavailable, or StoreOutdated where migrations have not been run."""
    database = await open_database(url, most)
    if missing := await database.missing():
        await database.close()
        raise StoreOutdated(missing)
    return PostgresStore(database)
