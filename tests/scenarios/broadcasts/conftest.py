"""A house in which many may be written to, and more than six need a second pair of eyes."""

import shutil
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio

from content.loader import SHIPPED
from tests.scenarios.house import House
from tests.teams_simulator import TeamsSimulator

RULES = """
broadcasts:
  approval_above: 6
  most_per_week: 3
"""


@pytest.fixture
def content(tmp_path: Path) -> Path:
    """A copy of the shipped content, with rules of its own for what is sent."""
    directory = tmp_path / "content"
    for name in ("articles", "material", "playbooks", "phrases"):
        shutil.copytree(SHIPPED / name, directory / name)
    settings = (SHIPPED / "content.yaml").read_text("utf-8")
    (directory / "content.yaml").write_text(settings + RULES, "utf-8")
    return directory


@pytest_asyncio.fixture
async def house(tmp_path: Path, content: Path) -> AsyncIterator[House]:
    """A running bot with the sample organisation, on a Monday at nine."""
    async with TeamsSimulator() as simulator:
        found = House(simulator, tmp_path / "data", content=content, meaning=False)
        await found.seed()
        found.clock.pass_by(hours=1)
        await found.start()
        try:
            yield found
        finally:
            await found.stop()
