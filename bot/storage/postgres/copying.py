"""A database as one end of a copy."""

import asyncio
from collections.abc import AsyncGenerator, Iterator, Sequence
from contextlib import contextmanager
from typing import Any

import psycopg
from psycopg import sql
from psycopg.conninfo import conninfo_to_dict

from bot.errors import OperationFailed, StoreUnavailable
from bot.storage.copying import AT_ONCE, KINDS, Kind, Row
from bot.storage.postgres.database import SENDING, Connection, Query, Values, interruptible, open_database
from bot.storage.postgres.documents import as_json
from bot.storage.postgres.queries import queries
from bot.storage.postgres.store import check_tables

_SQL = queries("copying")
_TRY_LEAD = queries("replicas")["try_lead"]
# Looks, a tenth of a second apart: whoever was killed a moment ago is there until the server notices.
_LOOKS = 10
_DERIVED = tuple(each for each in _SQL if each.startswith("derive_"))


class PostgresEnd:
    """A database, held by the lock of whoever leads, on one connection without a limit of time."""

    def __init__(self, connection: Connection, name: str) -> None:
        self._connection = connection
        self._revised: frozenset[str] = frozenset()
        self.name = name

    async def take(self) -> None:
        """Keep every bot from leading; raises OperationFailed while somebody uses it."""
        for _ in range(_LOOKS):
            row = await self._row(_TRY_LEAD, {"lock": SENDING})
            if row and row[0] and not await self._others():
                break
            await asyncio.sleep(0.1)
        else:
            await self.check_alone()
            raise OperationFailed(f"{self.name} is in use: another copy is under way, or still ending.")
        await self._run(_SQL["take_time"])
        row = await self._row(_SQL["revised"])
        self._revised = frozenset(row[0] if row else ())

    async def count(self, kind: Kind) -> int:
        """Counted anew."""
        row = await self._row(_SQL["count"].format(table=_table(kind)))
        return int(row[0]) if row else 0

    async def pages(self, kind: Kind, skip: int = 0) -> AsyncGenerator[Sequence[Row], None]:
        """Sorted by the server, which hands them out bit by bit."""
        query: Query
        if f"read_{kind.name}" in _SQL:
            query = _SQL[f"read_{kind.name}"]
        else:
            query = _SQL["read_placed" if kind.ordered else "read_keyed"].format(table=_table(kind))
        with _words(self.name):
            async with self._connection.transaction(), self._connection.cursor("copying") as cursor:
                await cursor.execute(query, {"skip": skip})
                while found := await cursor.fetchmany(AT_ONCE):
                    yield [(key, kind.read(key, doc)) for key, doc in found]

    async def unfinished(self) -> str | None:
        """From a table that is empty in any other database."""
        row = await self._row(_SQL["unfinished"])
        return str(row[0]) if row else None

    async def begin(self, source: str) -> None:
        """Kept before anything else."""
        await self._run(_SQL["begin"], {"source": source})

    async def write(self, kind: Kind, rows: Sequence[Row]) -> None:
        """In one statement."""
        docs = [as_json(kind.adapter, value) for _, value in rows]
        query: Query
        if f"write_{kind.name}" in _SQL:
            query = _SQL[f"write_{kind.name}"]
        else:
            query = _SQL["write_revised" if _name(kind) in self._revised else "write"].format(table=_table(kind))
        await self._run(query, {"keys": [key.replace("\0", "") for key, _ in rows], "docs": docs})

    async def empty(self, kind: Kind) -> None:
        """The places are given anew, too."""
        await self._run(_SQL["empty"].format(table=_table(kind)))

    async def check_alone(self) -> None:
        """Stopped, they have no connections."""
        if await self._others():
            raise OperationFailed(
                f"{self.name} is in use. Stop every bot that uses it, then run the same command again."
            )

    async def _others(self) -> bool:
        """Whether a bot or a command is connected, by the name that their connections have."""
        row = await self._row(_SQL["others"])
        return bool(row and row[0])

    async def finish(self) -> None:
        """In one transaction, and the planner knows how large everything is when the first bot comes."""
        tables = sql.SQL(", ").join(map(_table, KINDS))
        await self._run(sql.SQL("analyze {tables}").format(tables=tables))
        with _words(self.name):
            async with self._connection.transaction():
                for name in _DERIVED:
                    await self._connection.execute(_SQL[name])
                await self._connection.execute(_SQL["finish"])

    async def close(self) -> None:
        """The lock goes with the connection."""
        await self._connection.close()

    async def _row(self, query: Query, values: Values = None) -> tuple[Any, ...] | None:
        with _words(self.name):
            return await (await self._connection.execute(query, values)).fetchone()

    async def _run(self, query: Query, values: Values = None) -> None:
        with _words(self.name):
            await self._connection.execute(query, values)


async def open_postgres_end(url: str, *, to_write: bool) -> PostgresEnd:
    """Connect, and keep bots from leading; what opening a store raises, and OperationFailed while one uses it."""
    try:
        conninfo_to_dict(url)
    except psycopg.ProgrammingError:
        # Not what it says: there may be a password in it.
        raise OperationFailed(
            "An address of a database reads postgresql://user:password@host/name; this one does not."
        ) from None
    database = await open_database(url, 1)
    try:
        await check_tables(database, copying=to_write)
        with _words(database.address):
            connection = await database.connection_of_its_own()
    finally:
        await database.close()
    end = PostgresEnd(connection, database.address)
    try:
        await end.take()
    except BaseException:
        await end.close()
        raise
    return end


def _name(kind: Kind) -> str:
    # A word of SQL.
    return "addresses" if kind.name == "references" else kind.name


def _table(kind: Kind) -> sql.Identifier:
    return sql.Identifier(_name(kind))


@contextmanager
def _words(name: str) -> Iterator[None]:
    """What a database says when something goes wrong may hold what somebody wrote: only its first line is told."""
    with interruptible():
        try:
            yield
        except (psycopg.OperationalError, psycopg.InterfaceError) as error:
            said = error.diag.message_primary or "it does not answer any more"
            raise StoreUnavailable(f"{name}: {said}") from error
        except psycopg.Error as error:
            raise OperationFailed(f"{name}: {error.diag.message_primary or type(error).__name__}") from error
