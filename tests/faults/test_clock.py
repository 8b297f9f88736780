"""Whatever the clock does, a prompt, a reminder and a broadcast come, and come once."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
import pytest_asyncio

from tests.scenarios.broadcasts.kit import WORDS, got
from tests.scenarios.broadcasts.test_between import to_medicin
from tests.scenarios.checkin.kit import looked, told
from tests.scenarios.house import House
from tests.teams_simulator import TeamsSimulator

ASKS, REMINDS, LATE = "Dags för veckans avstämning", "Vi saknar veckans avstämning", "Vi fick inget svar i tid"


def heard(house: House) -> list[int]:
    """How often Elin was asked, reminded and told that it was late."""
    return [len(told(house, "elin", words)) for words in (ASKS, REMINDS, LATE)]


async def jumps(house: House, *moments: datetime) -> None:
    for each in moments:
        house.clock.now = each
        await looked(house)


def at(day: int, hour: int, minute: int = 0, month: int = 11) -> datetime:
    return datetime(2026, month, day, hour, minute, tzinfo=UTC)


async def test_a_clock_that_goes_back_an_hour_asks_and_reminds_nobody_again(house: House) -> None:
    await jumps(house, at(16, 8, 5), at(16, 7, 5), at(16, 8, 5))
    assert heard(house) == [1, 0, 0]
    await jumps(house, at(18, 8, 5), at(18, 7, 5), at(18, 8, 5))
    assert heard(house) == [1, 1, 0]
    await jumps(house, at(19, 8, 5), at(19, 7, 5), at(19, 8, 5))
    assert heard(house) == [1, 1, 1]


async def test_a_clock_that_goes_forward_a_day_and_back_loses_no_prompt_and_doubles_none(house: House) -> None:
    await jumps(house, at(16, 7, 5), at(17, 7, 5))
    assert heard(house) == [1, 0, 0]
    await jumps(house, at(16, 7, 5), at(16, 8, 5), at(17, 8, 5))
    assert heard(house) == [1, 0, 0]


async def test_a_reminder_whose_hour_was_jumped_over_comes_once(house: House) -> None:
    await jumps(house, at(16, 8, 5), at(17, 20))
    assert heard(house) == [1, 0, 0]
    await jumps(house, at(18, 20), at(17, 20), at(18, 7), at(18, 8, 5))
    assert heard(house) == [1, 1, 0]


async def test_a_bot_that_was_stopped_when_the_clock_jumped_does_what_is_due_once(house: House) -> None:
    await house.stop()
    house.clock.now = at(17, 8, 5)
    await house.start()
    await looked(house)
    house.clock.now = at(16, 8, 5)
    await house.restart()
    await looked(house)
    assert heard(house) == [1, 0, 0]


async def test_a_broadcast_whose_moment_was_jumped_over_goes_out_once(house: House) -> None:
    house.clock.pass_by(hours=1)
    await to_medicin(house, day="2026-11-18", clock="10:00")
    await jumps(house, at(18, 8, 55))
    assert got(house, "elin", WORDS["title_sv"]) == []
    await jumps(house, at(19, 9, 5), at(19, 8, 5), at(18, 8, 5), at(18, 9, 5))
    assert [len(got(house, each, WORDS["title_sv"])) for each in ("elin", "astrid")] == [1, 1]


@pytest_asyncio.fixture
async def autumn_house(tmp_path: Path) -> AsyncIterator[House]:
    """A running bot on the last Monday of summer time, an hour before its units are asked."""
    async with TeamsSimulator() as simulator:
        found = House(simulator, tmp_path / "data", meaning=False)
        found.clock.now = at(19, 6, month=10)
        await found.seed()
        await found.start()
        try:
            yield found
        finally:
            await found.stop()


async def test_units_are_asked_at_nine_of_their_own_clock_before_and_after_summer_time_ends(
    autumn_house: House,
) -> None:
    house = autumn_house
    await jumps(house, at(19, 6, 59, month=10))
    assert heard(house)[0] == 0
    await jumps(house, at(19, 7, 1, month=10))
    assert heard(house)[0] == 1
    # The night in which an hour comes twice.
    await jumps(house, at(24, 23, 59, month=10), at(25, 0, 30, month=10), at(25, 1, 30, month=10))
    await jumps(house, at(26, 7, 59, month=10))
    assert heard(house)[0] == 1
    await jumps(house, at(26, 8, 1, month=10))
    assert heard(house)[0] == 2


@pytest.mark.parametrize("clock", ["02:30", "03:30"])
async def test_a_broadcast_for_the_night_in_which_an_hour_comes_twice_goes_out_once(
    autumn_house: House, clock: str
) -> None:
    house = autumn_house
    await jumps(house, at(19, 7, month=10))
    await to_medicin(house, day="2026-10-25", clock=clock)
    for hour in range(4):
        await jumps(house, at(25, hour, 15, month=10), at(25, hour, 45, month=10))
    # Nobody is disturbed at night.
    await jumps(house, at(26, 7, 59, month=10), at(26, 9, 1, month=10))
    assert [len(got(house, each, WORDS["title_sv"])) for each in ("elin", "astrid")] == [1, 1]
