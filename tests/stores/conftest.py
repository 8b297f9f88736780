"""Every store passes the same suite."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path

import pytest_asyncio

from bot.ports import Store
from bot.storage.tiny import TinyStore

NOW = datetime(2026, 11, 16, 8, 0, tzinfo=UTC)


@pytest_asyncio.fixture(params=["tiny"])
async def store(request: object, tmp_path: Path) -> AsyncIterator[Store]:
    """An empty store."""
    found = TinyStore(tmp_path, NOW)
    try:
        yield found
    finally:
        await found.close()
