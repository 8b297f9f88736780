"""A house for these stories."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest_asyncio

from tests.scenarios.house import House
from tests.scenarios.reports.kit import reporting
from tests.teams_simulator import TeamsSimulator


@pytest_asyncio.fixture
async def house(tmp_path: Path) -> AsyncIterator[House]:
    """A running bot with the sample organisation, an hour before its status report is due."""
    async with TeamsSimulator() as simulator:
        found = House(simulator, tmp_path / "data", meaning=False)
        await found.seed()
        async with found.stored() as store:
            await store.replace_roster(reporting(await store.roster()))
        await found.start()
        try:
            yield found
        finally:
            await found.stop()
