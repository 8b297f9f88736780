"""A house for these stories."""

from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import pytest_asyncio

from dialogs.people.roster import RosterRecords
from tests.scenarios.house import House, house_with
from tests.scenarios.reports.kit import reporting


@pytest_asyncio.fixture
async def house(tmp_path: Path) -> AsyncIterator[House]:
    """A running bot with the sample organisation in a method that may be gone back in, and two project leaders."""
    async with house_with(tmp_path / "data", _in_two_waves) as found:
        yield found


def _in_two_waves(records: RosterRecords) -> RosterRecords:
    changed = reporting(records, playbooks=("ffb",), reports={})
    waves = tuple(replace(each, waves=each.waves[:2]) for each in changed.initiatives)
    units = {id_: wave for id_, wave in waves[0].units.items() if wave != "3"}
    return replace(changed, initiatives=(replace(waves[0], units=units),))
