"""A house for these stories."""

import re
from collections.abc import AsyncIterator
from pathlib import Path

import pytest_asyncio

from content.loader import SHIPPED
from tests.scenarios.house import House
from tests.scenarios.tickets.kit import CHANNEL, TECHNICAL
from tests.teams_simulator import TeamsSimulator


@pytest_asyncio.fixture
async def house(tmp_path: Path) -> AsyncIterator[House]:
    """A running bot with the sample organisation, whose desks have a channel in Teams."""
    async with TeamsSimulator() as simulator:
        content = tmp_path / "content"
        found = House(simulator, tmp_path / "data", content=content)
        await found.seed()
        assert found.team is not None
        content.mkdir()
        for name in ("articles", "material", "playbooks", "phrases"):
            (content / name).symlink_to(SHIPPED / name)
        settings = (SHIPPED / "content.yaml").read_text("utf-8")
        for kind, channel in (("professional", CHANNEL), ("technical", TECHNICAL)):
            line = rf"(    kind: {kind}\n    channel: )\S+"
            settings = re.sub(line, rf"\g<1>{found.team.channel(channel).id}", settings)
        (content / "content.yaml").write_text(settings, "utf-8")
        await found.start()
        try:
            yield found
        finally:
            await found.stop()
