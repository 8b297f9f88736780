"""A house for these stories."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest_asyncio

from tests.scenarios.house import House, house_with
from tests.scenarios.reports.kit import reporting


@pytest_asyncio.fixture
async def house(tmp_path: Path) -> AsyncIterator[House]:
    """A running bot with the sample organisation, an hour before its status report is due."""
    async with house_with(tmp_path / "data", reporting) as found:
        yield found
