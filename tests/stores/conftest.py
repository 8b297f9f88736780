"""Every store passes the same suite."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
import pytest_asyncio

from bot.ports import Store
from bot.storage.postgres import PostgresStore, open_postgres
from bot.storage.tiny import TinyStore
from tests.stores import postgres

NOW = datetime(2026, 11, 16, 8, 0, tzinfo=UTC)


@pytest_asyncio.fixture(params=["tiny", "postgres"])
async def store(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[Store]:
    """An empty store."""
    if request.param == "tiny":
        found: Store = TinyStore(tmp_path, NOW)
    else:
        url = request.getfixturevalue("postgres_url")
        postgres.emptied(url)
        found = await open_postgres(url, 4)
        assert await found.lead()
    try:
        yield found
    finally:
        await found.close()


@pytest_asyncio.fixture
async def replicas(postgres_url: str) -> AsyncIterator[tuple[PostgresStore, PostgresStore]]:
    """Two processes' stores on one empty database."""
    postgres.emptied(postgres_url)
    one, other = await open_postgres(postgres_url, 4), await open_postgres(postgres_url, 4)
    try:
        yield one, other
    finally:
        await one.close()
        await other.close()
