"""A region to read."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio

from tests.directory.region import Region, opened


@pytest_asyncio.fixture
async def region(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Region]:
    """A small region in Graph and an empty roster."""
    async with opened(tmp_path, monkeypatch.setenv) as found:
        yield found
