"""No limit of Teams is ever broken, and no time is wasted."""

from hypothesis import given
from hypothesis import strategies as st

from bot.delivery.pace import Pace
from tests.teams_simulator import Limits, Operation


class Time:
    """A clock that sleeping moves."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now

    async def sleep(self, seconds: float) -> None:
        self.now += seconds


@given(st.lists(st.integers(min_value=0, max_value=5), min_size=1, max_size=300))
async def test_no_window_of_the_platform_is_broken(threads: list[int]) -> None:
    time = Time()
    pace, limits = Pace(time, time.sleep), Limits(time)
    for thread in threads:
        await pace.slot(str(thread))
        assert limits.admit(Operation.SEND, str(thread)) is None


async def test_a_thousand_people_take_twenty_seconds() -> None:
    time = Time()
    pace = Pace(time, time.sleep)
    for number in range(1000):
        await pace.slot(str(number))
    assert round(time.now - 1000) == 19


async def test_when_teams_asks_to_wait_everybody_waits() -> None:
    time = Time()
    pace = Pace(time, time.sleep)
    pace.hold(5)
    await pace.slot("a")
    assert time.now == 1005
