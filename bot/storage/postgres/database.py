"""The pool of connections, and what its errors mean."""

import asyncio
import logging
import re
from collections.abc import AsyncIterator, Iterator, Mapping
from contextlib import asynccontextmanager, contextmanager
from typing import Any

import psycopg
from psycopg import AsyncConnection, errors, sql
from psycopg.rows import TupleRow
from psycopg.types.json import set_json_loads
from psycopg_pool import AsyncConnectionPool

from bot.errors import StoreDamaged, StoreUnavailable
from bot.storage.postgres.queries import migrations
from dialogs.race import LostRace

# What the pool tells of a database that is away is told by /readyz and in our own log, line by line as JSON.
logging.getLogger("psycopg.pool").setLevel(logging.ERROR)

Connection = AsyncConnection[TupleRow]
Row = tuple[Any, ...]
Query = sql.SQL | sql.Composed
Values = Mapping[str, Any] | None

# A turn has a second or two: whoever waits longer for a connection is told that nothing was saved.
WAIT_SECONDS = 4.0
# A query that hangs holds a connection; none of ours takes a second.
STATEMENT_SECONDS = 10
# Ours never rest in the middle of a transaction: whoever does was stopped, and must not keep its rows from others.
IDLE_SECONDS = 4
_PATIENCE = {"statement_timeout": STATEMENT_SECONDS, "idle_in_transaction_session_timeout": IDLE_SECONDS}
# The name under which replicas agree who migrates and who sends.
MIGRATING = 0x5374_0001
SENDING = 0x5374_0002
_MIGRATIONS = "create table if not exists migrations (name text primary key, at timestamptz not null default now())"
_OPTIONS: dict[str, Any] = {"application_name": "startklar", "connect_timeout": 5, "autocommit": True}
_PASSWORD = re.compile(r"(://[^:/@]*:)[^@]*(?=@)|(password=)[^&\s]*")


class Database:
    """Runs queries; every error that means that the database is not there is StoreUnavailable."""

    def __init__(self, pool: AsyncConnectionPool[Connection], url: str) -> None:
        self._pool = pool
        self._url = url
        self._checking: asyncio.Task[None] | None = None
        self.address = without_password(url)

    @asynccontextmanager
    async def transaction(self, *, single: bool = False) -> AsyncIterator[Connection]:
        """All or nothing; raises LostRace where two that stood in each other's way did not both get through.

        With `single` one statement is all there is: it is a transaction by itself, without two more ways to the server.
        """
        async with self._connection() as connection:
            if single:
                yield connection
            else:
                async with connection.transaction():
                    yield connection

    async def rows(self, query: Query, values: Values = None) -> list[Row]:
        """All rows of a query."""
        async with self._connection() as connection:
            return await (await connection.execute(query, values)).fetchall()

    async def row(self, query: Query, values: Values = None) -> Row | None:
        """The first row."""
        async with self._connection() as connection:
            return await (await connection.execute(query, values)).fetchone()

    async def run(self, query: Query, values: Values = None) -> int:
        """Nothing comes back but how many rows it concerned."""
        async with self._connection() as connection:
            done = await connection.execute(query, values)
            return int(done.rowcount)

    @asynccontextmanager
    async def _connection(self) -> AsyncIterator[Connection]:
        """A connection on which every statement stands by itself."""
        with interruptible():
            try:
                async with self._pool.connection(timeout=WAIT_SECONDS) as connection:
                    yield connection
            except (errors.DeadlockDetected, errors.SerializationFailure) as error:
                raise LostRace(type(error).__name__) from error
            except (psycopg.OperationalError, psycopg.InterfaceError) as error:
                # After a restart of the server every connection is dead: turns must not find out one after the other.
                self._checking = self._checking or asyncio.create_task(self._check())
                raise StoreUnavailable(type(error).__name__) from error

    async def _check(self) -> None:
        try:
            await self._pool.check()
        finally:
            self._checking = None

    async def connection_of_its_own(self) -> Connection:
        """One beside the pool, to be closed by whoever asked; raises psycopg.OperationalError."""
        return await AsyncConnection.connect(self._url, **_OPTIONS)

    async def migrate(self) -> list[str]:
        """Run what has not been run yet, one replica at a time; returns what was run."""
        async with self.transaction() as connection:
            await connection.execute("select pg_advisory_xact_lock(%s)", [MIGRATING])
            await connection.execute(_MIGRATIONS)
            done = await _migrated(connection)
            new = [(name, statements) for name, statements in migrations() if name not in done]
            for name, statements in new:
                await connection.execute(statements)
                await connection.execute("insert into migrations (name) values (%s)", [name])
        return [name for name, _ in new]

    async def missing(self) -> list[str]:
        """The migrations that have not been run; raises StoreDamaged where a newer version has run others."""
        async with self.transaction() as connection:
            found = await (await connection.execute("select to_regclass('migrations')")).fetchone()
            done = await _migrated(connection) if found and found[0] else set()
        known = [name for name, _ in migrations()]
        if later := sorted(done - set(known)):
            raise StoreDamaged(f"{self.address}: a newer version has changed it ({', '.join(later)})")
        return [name for name in known if name not in done]

    async def close(self) -> None:
        """Let go of every connection."""
        if self._checking:
            await self._checking
        await self._pool.close()


async def open_database(url: str, most: int) -> Database:
    """Connect; raises StoreUnavailable."""
    pool: AsyncConnectionPool[Connection] = AsyncConnectionPool(
        url,
        min_size=1,
        max_size=most,
        open=False,
        timeout=WAIT_SECONDS,
        configure=_prepared,
        kwargs=_OPTIONS,
        reconnect_timeout=30,
    )
    try:
        await pool.open(wait=True, timeout=WAIT_SECONDS * 2)
    except psycopg.OperationalError as error:
        await pool.close()
        raise StoreUnavailable(f"{without_password(url)} does not answer") from error
    return Database(pool, url)


@contextmanager
def interruptible() -> Iterator[None]:
    """See to it that whoever is cancelled meanwhile ends: the driver may finish its query all the same, or fail."""
    task = asyncio.current_task()
    before = task.cancelling() if task else 0
    try:
        yield
    finally:
        if task and task.cancelling() > before:
            raise asyncio.CancelledError


def without_password(url: str) -> str:
    """An address that may be shown."""
    return _PASSWORD.sub(r"\1\2…", url)


async def _prepared(connection: Connection) -> None:
    # A document is read by its own type, so what comes from the wire is handed on as it is.
    set_json_loads(_as_it_is, connection)
    for name, seconds in _PATIENCE.items():
        await connection.execute(sql.SQL("set {} = {}").format(sql.Identifier(name), sql.Literal(f"{seconds}s")))


def _as_it_is(document: str | bytes) -> bytes:
    return document.encode() if isinstance(document, str) else bytes(document)


async def _migrated(connection: Connection) -> set[str]:
    return {str(name) for (name,) in await (await connection.execute("select name from migrations")).fetchall()}
