"""Two replicas between the same Teams and the same database."""

from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path

import pytest_asyncio

from tests.scenarios.house import House
from tests.stores import postgres
from tests.teams_simulator import TeamsSimulator

# So that an answer can be late without anybody waiting for it long.
PATIENCE = 0.8


@dataclass(frozen=True)
class Pair:
    """Two running replicas; what one is told, the other knows."""

    one: House
    other: House


@pytest_asyncio.fixture
async def pair(postgres_url: str, tmp_path: Path) -> AsyncIterator[Pair]:
    """The sample organisation, served by two."""
    postgres.emptied(postgres_url)
    async with TeamsSimulator() as simulator:
        houses = [
            House(simulator, tmp_path / name, store=postgres_url, patience_seconds=PATIENCE, meaning=False)
            for name in ("one", "other")
        ]
        one, other = houses
        await one.seed()
        other.people, other.team, other.clock = one.people, one.team, one.clock
        try:
            for house in houses:
                await house.start()
            yield Pair(one, other)
        finally:
            for house in reversed(houses):
                await house.stop()
