"""Tables of documents: found, written, and put in the place of what they follow."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from psycopg import sql
from pydantic import TypeAdapter

from bot.storage.nul import without_nul
from bot.storage.postgres.database import Connection, Database, Query
from bot.storage.postgres.queries import queries
from dialogs.broadcast.model import Delivery
from dialogs.race import LostRace

T = TypeVar("T")
_SQL = queries("documents")
_REPLICAS = queries("replicas")


@dataclass(frozen=True, slots=True)
class Shelf(Generic[T]):
    """A table whose documents are all of one kind."""

    table: str
    adapter: TypeAdapter[T]

    def query(self, name: str) -> sql.Composed:
        """One of the queries that are the same for every table."""
        return _SQL[name].format(table=sql.Identifier(self.table))

    def text(self, value: T) -> str:
        """A document as it is stored."""
        return as_json(self.adapter, value)

    def read(self, doc: bytes) -> T:
        """A stored document."""
        return self.adapter.validate_json(doc)


def as_json(adapter: TypeAdapter[T], value: T) -> str:
    """A document as it is stored; without the one character that PostgreSQL has no place for."""
    return without_nul(adapter.dump_json(value).decode())


class Documents:
    """What the parts of the store share: the database and the outbox."""

    _db: Database

    async def _find(self, shelf: Shelf[T], key: str) -> T | None:
        row = await self._db.row(shelf.query("find"), {"key": key})
        return shelf.read(row[0]) if row else None

    async def _read(self, shelf: Shelf[T], query: Query, values: Mapping[str, Any] | None = None) -> list[T]:
        """The documents that a query finds."""
        return [shelf.read(row[0]) for row in await self._db.rows(query, values)]

    async def _put(self, shelf: Shelf[T], key: str, value: T) -> None:
        """Keep it, whatever was there before."""
        async with self._db.transaction(single=True) as connection:
            await put(connection, shelf, [(key, value)])

    async def _plan_in(self, connection: Connection, deliveries: Sequence[Delivery]) -> int:
        raise NotImplementedError

    async def _save(
        self, shelf: Shelf[T], key: str, revision: int, value: T, deliveries: Sequence[Delivery] = ()
    ) -> None:
        """In the place of what it follows, with what is to be sent; raises LostRace."""
        async with self._db.transaction(single=not deliveries) as connection:
            await follow(connection, shelf, [(key, revision, value)])
            await self._plan_in(connection, deliveries)


async def follow(connection: Connection, shelf: Shelf[T], values: Iterable[tuple[str, int, T]]) -> None:
    """Put each in the place of what it follows; raises LostRace when that is not what is stored."""
    rows = list(values)
    if not rows:
        return
    keys, revisions, docs = zip(*rows, strict=True)
    given = {"keys": list(keys), "revisions": list(revisions), "docs": [shelf.text(each) for each in docs]}
    if (await connection.execute(shelf.query("follow"), given)).rowcount != len(rows):
        raise LostRace(f"{shelf.table} {', '.join(keys)}")


async def put(connection: Connection, shelf: Shelf[T], values: Iterable[tuple[str, T]]) -> None:
    """Keep each, whatever was there before."""
    rows = list(values)
    if rows:
        given = {"keys": [key for key, _ in rows], "docs": [shelf.text(value) for _, value in rows]}
        await connection.execute(shelf.query("put"), given)


async def stamp(connection: Connection, name: str) -> None:
    """Have every replica read this anew."""
    await connection.execute(_REPLICAS["stamp"], {"name": name})


async def drop(connection: Connection, shelf: Shelf[T], keys: Sequence[str]) -> None:
    """Forget these."""
    await connection.execute(shelf.query("drop"), {"keys": list(keys)})
