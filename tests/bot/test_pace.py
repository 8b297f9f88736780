"""No limit of Teams is ever broken, whatever the network does, and no time is wasted."""

import asyncio
import random
from collections.abc import Iterable
from dataclasses import dataclass

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.delivery.pace import PLACES, Pace
from bot.errors import ConnectorError
from tests.bot.delivery.virtual import now, run
from tests.teams_simulator import Limits, Operation

# From a request's leaving to its being counted, and from there to its answer: mostly quick, now and then not.
TRIP = st.one_of(st.floats(min_value=0.001, max_value=0.1), st.floats(min_value=0.001, max_value=2.0))


@dataclass(frozen=True)
class Asked:
    """One request: for which thread, after how long, how long it is under way, and whether somebody waits for it."""

    thread: int
    after: float
    out: float
    back: float
    urgent: bool


def requests(people: int, most: int) -> st.SearchStrategy[list[Asked]]:
    """To so many threads: of few, each is full; of many, it is the app's own limit that is."""
    one = st.builds(Asked, st.integers(0, people), st.floats(0, 2), TRIP, TRIP, st.booleans())
    return st.lists(one, min_size=min(most, 150), max_size=most)


REQUESTS = st.one_of(requests(people=20, most=120), requests(people=100_000, most=250))


async def asked(pace: Pace, limits: Limits, requests: Iterable[Asked]) -> list[object]:
    """Make them all; gives what the server found wrong."""

    async def ask(one: Asked) -> object:
        await asyncio.sleep(one.after)
        async with pace.request(str(one.thread), urgent=one.urgent):
            await asyncio.sleep(one.out)
            refused = limits.admit(Operation.SEND, str(one.thread))
            await asyncio.sleep(one.back)
            return refused

    return [refused for refused in await asyncio.gather(*map(ask, requests)) if refused]


async def sent(pace: Pace, count: int, latency: float, **more: bool) -> float:
    """Seconds for one message each to so many people."""
    began = now()

    async def send(person: int) -> None:
        async with pace.request(f"{more}{person}", **more):
            await asyncio.sleep(latency)

    await asyncio.gather(*map(send, range(count)))
    return now() - began


@settings(deadline=None, max_examples=60)
@given(REQUESTS)
def test_no_window_of_the_platform_is_broken_whatever_the_network_does(requests: list[Asked]) -> None:
    async def story() -> list[object]:
        return await asked(Pace(), Limits(now), requests)

    assert run(story()) == []


@pytest.mark.parametrize("slow", [0.0, 0.02, 0.3])
@pytest.mark.parametrize("seed", range(5))
def test_the_apps_own_limit_holds_when_everybody_is_written_to_at_once(seed: int, slow: float) -> None:
    """Most are counted at once, and some after a while: then more are counted within a second than had left in one."""
    chance = random.Random(seed)

    def person(number: int) -> Asked:
        late = slow if chance.random() < 0.3 else 0.0
        quick = 0.001 + chance.random() / 200
        return Asked(thread=number, after=0, out=quick + late, back=quick, urgent=chance.random() < 0.1)

    async def story() -> list[object]:
        return await asked(Pace(), Limits(now), map(person, range(400)))

    assert run(story()) == []


@settings(deadline=None, max_examples=15)
@given(REQUESTS)
def test_limits_that_pass_ten_times_faster_are_kept_alike(requests: list[Asked]) -> None:
    async def story() -> list[object]:
        return await asked(Pace(second=0.1), Limits(lambda: now() * 10), requests)

    assert run(story()) == []


def test_a_thread_that_is_written_to_for_hours_keeps_every_window() -> None:
    async def story() -> tuple[list[object], float]:
        requests = [Asked(thread=0, after=0, out=0.01, back=0.01, urgent=False)] * 4000
        return await asked(Pace(), Limits(now), requests), now() - 1000

    violations, took = run(story())
    assert violations == []
    # 1,800 in each of the first two hours, and those of the third at sixty in half a minute.
    assert 7200 < took < 7200 + 400 / 60 * 31


def test_a_thousand_people_take_no_longer_than_the_limit_and_the_answers() -> None:
    async def story() -> float:
        return await sent(Pace(), 1000, latency=0.05)

    assert round(run(story()), 3) == round(19 * (1 + 0.05) + 0.05, 3)


def test_what_stays_away_for_long_takes_one_place_and_no_more() -> None:
    async def story() -> float:
        pace = Pace()

        async def slow() -> None:
            async with pace.request("slow"):
                await asyncio.sleep(60)

        waiting = asyncio.create_task(slow())
        await asyncio.sleep(0)
        took = await sent(pace, 490, latency=0.001)
        waiting.cancel()
        return took

    assert round(run(story()), 2) == round(9 * 1.001 + 0.001, 2)


def test_turns_go_before_the_outbox_and_each_kind_in_its_order() -> None:
    async def story() -> list[str]:
        pace, left = Pace(), list[str]()

        async def ask(name: str, *, urgent: bool) -> None:
            async with pace.request(name, urgent=urgent):
                left.append(name)

        first = [asyncio.create_task(ask(f"first {n}", urgent=False)) for n in range(PLACES)]
        await asyncio.gather(*first)
        outbox = [asyncio.create_task(ask(f"outbox {n}", urgent=False)) for n in range(3)]
        await asyncio.sleep(0.1)
        turns = [asyncio.create_task(ask(f"turn {n}", urgent=True)) for n in range(3)]
        await asyncio.gather(*outbox, *turns)
        return left[PLACES:]

    assert run(story()) == ["turn 0", "turn 1", "turn 2", "outbox 0", "outbox 1", "outbox 2"]


def test_requests_to_one_thread_go_one_at_a_time_in_their_order() -> None:
    async def story() -> list[str]:
        pace, seen = Pace(), list[str]()

        async def ask(name: str, takes: float) -> None:
            async with pace.request("card", counted=False):
                seen.append(f"{name} leaves")
                await asyncio.sleep(takes)
                seen.append(f"{name} is there")

        await asyncio.gather(ask("first", 3.0), ask("second", 0.1))
        return seen

    assert run(story()) == ["first leaves", "first is there", "second leaves", "second is there"]


def test_the_threads_of_a_channel_are_one_to_teams() -> None:
    async def story() -> float:
        pace = Pace()
        for number in range(8):
            async with pace.request(f"19:a@thread.tacv2;messageid={number}"):
                pass
        return pace.wait("19:a@thread.tacv2")

    assert run(story()) == 1.0


def test_those_who_are_cancelled_take_no_place_with_them() -> None:
    async def story() -> float:
        pace = Pace()
        await sent(pace, PLACES, latency=0.0)
        waiting = [asyncio.create_task(sent(pace, 1, 0.0, urgent=urgent)) for urgent in (True, False) * 40]
        await asyncio.sleep(0.5)
        for task in waiting:
            task.cancel()
        await asyncio.sleep(0.5)
        # All places are free just now; some are cancelled in the moment they get one.
        late = [asyncio.create_task(sent(pace, 1, 9.0)) for _ in range(PLACES)]
        await asyncio.sleep(0)
        for task in late:
            task.cancel()
        await asyncio.gather(*waiting, *late, return_exceptions=True)
        await asyncio.sleep(1)
        return await sent(pace, 2 * PLACES, latency=0.001)

    assert round(run(story()), 3) == 1.002


def test_when_teams_asks_to_wait_everybody_waits_and_turns_go_first() -> None:
    async def story() -> tuple[list[str], float]:
        pace, left = Pace(), list[str]()

        async def ask(name: str, *, urgent: bool) -> None:
            async with pace.request(name, urgent=urgent):
                left.append(name)

        pace.hold(5)
        await asyncio.gather(ask("outbox", urgent=False), ask("turn", urgent=True))
        return left, now() - 1000

    assert run(story()) == (["turn", "outbox"], 5.0)


def test_four_refusals_hold_up_nobody_else_and_the_fifth_within_a_second_everybody() -> None:
    async def story() -> tuple[float, float]:
        pace = Pace()
        for _ in range(4):
            pace.refused(7)
        after_four = pace.wait("anybody")
        await asyncio.sleep(1.1)
        pace.refused(7)
        assert pace.wait("anybody") == 0
        for _ in range(4):
            pace.refused(7)
        return after_four, pace.wait("anybody")

    assert run(story()) == (0.0, 7.0)


def test_a_closing_outbox_sends_back_what_waits_while_turns_go_on() -> None:
    async def story() -> tuple[str, float]:
        pace = Pace()
        await sent(pace, PLACES, latency=0.0)
        waiting = asyncio.create_task(sent(pace, 1, 0.0))
        await asyncio.sleep(0.1)
        pace.close()
        (refused,) = await asyncio.gather(waiting, return_exceptions=True)
        assert isinstance(refused, ConnectorError)
        return refused.code, await sent(pace, 1, 0.0, urgent=True)

    code, waited = run(story())
    assert (code, round(waited, 3)) == ("Stopping", 0.9)


def test_a_thread_that_was_quiet_for_an_hour_is_forgotten() -> None:
    async def story() -> tuple[int, int]:
        pace = Pace()
        await sent(pace, 300, latency=0.01)
        before = len(pace._threads)
        await asyncio.sleep(3601)
        await sent(pace, 1, latency=0.01, urgent=True)
        return before, len(pace._threads)

    assert run(story()) == (300, 1)


def test_after_a_quiet_hour_the_next_message_goes_as_any_other() -> None:
    async def wait_and_write() -> int:
        pace, written = Pace(), 0
        for thread in ("a", "a", "b"):
            async with pace.request(thread):
                written += 1
            await asyncio.sleep(3_700)
        return written

    assert run(wait_and_write()) == 3
