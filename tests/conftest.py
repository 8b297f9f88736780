"""What every test shares."""

import asyncio
from collections.abc import AsyncIterator, Iterator
from contextlib import closing
from pathlib import Path

import pytest
import pytest_asyncio
from filelock import FileLock

from bot.editions import WatchedEditions, open_mind
from bot.ports import Edition
from content.loader import SHIPPED
from tests.scenarios.house import VECTORS, House
from tests.teams_simulator import TeamsSimulator


@pytest.fixture(scope="session")
def shipped() -> Iterator[Edition]:
    """The shipped content in service; what it means is read once and kept between runs."""
    VECTORS.mkdir(parents=True, exist_ok=True)
    # Of several processes that test at once, one reads and the others wait for it.
    with FileLock(VECTORS / "tests.lock"), closing(open_mind(VECTORS, None)) as mind:
        asyncio.run(WatchedEditions(SHIPPED, mind).learn())
    with closing(open_mind(VECTORS, None)) as mind:
        yield WatchedEditions(SHIPPED, mind).current


@pytest_asyncio.fixture
async def house(shipped: Edition, tmp_path: Path) -> AsyncIterator[House]:
    """A running bot between a simulated Teams and a fresh store."""
    async with TeamsSimulator() as simulator:
        found = House(simulator, tmp_path / "data")
        await found.seed()
        await found.start()
        try:
            yield found
        finally:
            await found.stop()
