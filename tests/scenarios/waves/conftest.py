"""A house for these stories."""

from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import pytest_asyncio

from tests.scenarios.house import House
from tests.scenarios.reports.kit import reporting
from tests.teams_simulator import TeamsSimulator


@pytest_asyncio.fixture
async def house(tmp_path: Path) -> AsyncIterator[House]:
    """A running bot with the sample organisation in a method that may be gone back in, and two project leaders."""
    async with TeamsSimulator() as simulator:
        found = House(simulator, tmp_path / "data", meaning=False)
        await found.seed()
        async with found.stored() as store:
            records = reporting(await store.roster(), playbooks=("ffb",), reports={})
            waves = tuple(replace(each, waves=each.waves[:2]) for each in records.initiatives)
            units = {id_: wave for id_, wave in waves[0].units.items() if wave != "3"}
            await store.replace_roster(replace(records, initiatives=(replace(waves[0], units=units),)))
        await found.start()
        try:
            yield found
        finally:
            await found.stop()
