"""What every test shares."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest_asyncio

from tests.scenarios.house import House
from tests.teams_simulator import TeamsSimulator


@pytest_asyncio.fixture
async def house(tmp_path: Path) -> AsyncIterator[House]:
    """A running bot between a simulated Teams and a fresh store."""
    async with TeamsSimulator() as simulator:
        found = House(simulator, tmp_path / "data")
        await found.seed()
        await found.start()
        try:
            yield found
        finally:
            await found.stop()
