"""A house for these stories."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest_asyncio

from tests.scenarios.gates.kit import with_steering_group
from tests.scenarios.house import House, house_with


@pytest_asyncio.fixture
async def house(tmp_path: Path) -> AsyncIterator[House]:
    """A running bot with the sample organisation and a steering group."""
    async with house_with(tmp_path / "data", with_steering_group) as found:
        yield found
