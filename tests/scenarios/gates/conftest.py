"""A house for these stories."""

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest_asyncio

from dialogs.people.roster import RosterRecords
from tests.scenarios.gates.kit import with_steering_group
from tests.scenarios.house import MONDAY, House, house_with


@pytest_asyncio.fixture
async def house(tmp_path: Path) -> AsyncIterator[House]:
    """A running bot with the sample organisation and a steering group; wave 1 goes live in two weeks and two days."""
    async with house_with(tmp_path / "data", _before_a_start) as found:
        yield found


def _before_a_start(records: RosterRecords) -> RosterRecords:
    changed = with_steering_group(records)
    start = MONDAY.date() + timedelta(days=16)
    initiatives = (each.with_wave(replace(each.waves[0], go_live=start)) for each in changed.initiatives)
    return replace(changed, initiatives=tuple(initiatives))
