"""A house for these stories."""

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest_asyncio

from tests.scenarios.gates.kit import with_steering_group
from tests.scenarios.house import House
from tests.teams_simulator import TeamsSimulator


@pytest_asyncio.fixture
async def house(tmp_path: Path) -> AsyncIterator[House]:
    """A running bot with the sample organisation and a steering group; wave 1 goes live in two weeks and two days."""
    async with TeamsSimulator() as simulator:
        found = House(simulator, tmp_path / "data", meaning=False)
        await found.seed()
        async with found.stored() as store:
            records = with_steering_group(await store.roster())
            initiatives = tuple(
                each.with_wave(replace(each.waves[0], go_live=found.clock().date() + timedelta(days=16)))
                for each in records.initiatives
            )
            await store.replace_roster(replace(records, initiatives=initiatives))
        await found.start()
        try:
            yield found
        finally:
            await found.stop()
