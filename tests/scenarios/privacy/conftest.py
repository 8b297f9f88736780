"""A house whose desk reads its questions in a channel."""

import re
from collections.abc import AsyncIterator
from pathlib import Path

import pytest_asyncio

from content.loader import SHIPPED
from tests.scenarios.house import House
from tests.scenarios.tickets.kit import CHANNEL
from tests.teams_simulator import TeamsSimulator


@pytest_asyncio.fixture
async def house(tmp_path: Path) -> AsyncIterator[House]:
    """A running bot with the sample organisation, an hour before anybody is asked; it finds articles by their words."""
    async with TeamsSimulator() as simulator:
        content = tmp_path / "content"
        found = House(simulator, tmp_path / "data", content=content, meaning=False)
        await found.seed()
        assert found.team is not None
        content.mkdir()
        for name in ("articles", "material", "playbooks", "phrases"):
            (content / name).symlink_to(SHIPPED / name)
        settings = (SHIPPED / "content.yaml").read_text("utf-8")
        channel = found.team.channel(CHANNEL).id
        (content / "content.yaml").write_text(re.sub(r"(    channel: )\S+", rf"\g<1>{channel}", settings), "utf-8")
        await found.start()
        try:
            yield found
        finally:
            await found.stop()
