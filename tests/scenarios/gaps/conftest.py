"""A house for these stories."""

import shutil
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio

from content.loader import SHIPPED
from tests.scenarios.house import House
from tests.teams_simulator import TeamsSimulator


@pytest.fixture
def content(tmp_path: Path) -> Path:
    """A copy of the shipped content, to be written into."""
    directory = tmp_path / "content"
    for name in ("articles", "material", "playbooks", "phrases"):
        shutil.copytree(SHIPPED / name, directory / name)
    shutil.copy(SHIPPED / "content.yaml", directory)
    return directory


@pytest_asyncio.fixture
async def house(tmp_path: Path, content: Path) -> AsyncIterator[House]:
    """A house whose content may change."""
    async with TeamsSimulator() as simulator:
        found = House(simulator, tmp_path / "data", content=content, meaning=False)
        await found.seed()
        await found.start()
        try:
            yield found
        finally:
            await found.stop()
