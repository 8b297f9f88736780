"""Whatever becomes of the process that sends, nobody gets a message twice, and whoever did not get it is known."""

import os
import random
import signal
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import psycopg
import pytest

from bot.storage.postgres import open_postgres
from dialogs.broadcast.model import DeliveryState
from tests.faults.conftest import Kept
from tests.faults.kit import (
    LEFT,
    accounted_for,
    broadcast_planned,
    over,
    people_known,
    quiet,
    reached,
    running,
    stopped,
    tally,
)
from tests.stores import postgres
from tests.teams_simulator import TeamsSimulator

# `make soak` kills fifty times.
KILLS = int(os.environ.get("STARTKLAR_SENDER_KILLS", "2"))
# So many at once are on their way when a process dies, at the most.
IN_FLIGHT = 50
# To whom two replicas send.
MANY = 400
# Four hundred a second, so that a kill falls in the middle of it.
PACE = {"STARTKLAR_LIMITS_SECOND": "0.125"}


async def test_killed_at_any_point_it_goes_on_where_it_was(kept: Kept) -> None:
    people, got = await killed_while_sending(kept, resend=False)
    states = await accounted_for(await kept.open(), got, IN_FLIGHT * KILLS)
    assert states[DeliveryState.SENT] > 0
    assert states.total() == len(people)


@pytest.mark.parametrize("kept", ["tiny"], indirect=True)
async def test_where_that_was_chosen_everybody_has_it_and_only_those_in_doubt_got_it_twice(kept: Kept) -> None:
    people, got = await killed_while_sending(kept, resend=True)
    assert set(got) == people
    assert sum(each - 1 for each in got.values()) <= IN_FLIGHT * KILLS


async def killed_while_sending(kept: Kept, *, resend: bool) -> tuple[set[str], Counter[str]]:
    """A broadcast whose sender dies again and again: to whom it was to go, and how many messages each has."""
    chance = random.Random(KILLS)
    async with TeamsSimulator(limits=False) as simulator:
        simulator.faults.slow_down(0.01, spread=0.05, seed=1)
        store = await kept.open()
        people = await people_known(store, simulator, 2 * IN_FLIGHT * (KILLS + 1))
        await broadcast_planned(store, people, resend=resend)
        for _ in range(KILLS):
            async with running(kept.data, simulator, **kept.settings, **PACE) as (process, _):
                further = reached(simulator, people).total() + chance.randint(1, 2 * IN_FLIGHT)
                await simulator.until(lambda n=further: simulator.served["POST", 201] >= n)  # type: ignore[misc]
                process.send_signal(signal.SIGKILL)
                await process.wait()
        # On a machine that has much else to do it may rest for longer than quiet takes.
        while LEFT & (await tally(await kept.open())).keys():
            async with running(kept.data, simulator, **kept.settings, **PACE) as (process, _):
                await quiet(simulator)
                process.send_signal(signal.SIGTERM)
                assert await stopped(process) == 0
        return set(people), reached(simulator, people)


async def test_a_replica_that_stood_still_and_wakes_up_sends_nothing_again(postgres_url: str, tmp_path: Path) -> None:
    async with two_replicas(postgres_url, tmp_path) as (simulator, first, second):
        first.send_signal(signal.SIGSTOP)
        # The other one notices, takes the lead and goes on to the end.
        await over(postgres_url)
        first.send_signal(signal.SIGCONT)
        await quiet(simulator)
        for process in (first, second):
            process.send_signal(signal.SIGTERM)
            assert await stopped(process) == 0


async def test_what_a_replica_that_died_had_begun_is_the_others_within_seconds(
    postgres_url: str, tmp_path: Path
) -> None:
    async with two_replicas(postgres_url, tmp_path) as (_, first, second):
        first.send_signal(signal.SIGKILL)
        await over(postgres_url)
        with psycopg.connect(postgres_url) as connection:
            assert connection.execute("select epoch from lead").fetchone() == (2,)
        second.send_signal(signal.SIGTERM)
        assert await stopped(second) == 0


@asynccontextmanager
async def two_replicas(url: str, directory: Path) -> AsyncIterator[tuple[TeamsSimulator, Any, Any]]:
    """Two processes, the first of them a quarter through a broadcast; in the end everybody is accounted for."""
    postgres.emptied(url)
    settings = {"STARTKLAR_STORE": url, **PACE}
    async with TeamsSimulator(limits=False) as simulator:
        simulator.faults.slow_down(0.02, spread=0.05, seed=1)
        store = await open_postgres(url)
        people = await people_known(store, simulator, MANY)
        async with (
            running(directory / "first", simulator, **settings) as (first, _),
            running(directory / "second", simulator, **settings) as (second, _),
        ):
            await broadcast_planned(store, people)
            await simulator.until(lambda: simulator.served["POST", 201] >= MANY / 4)
            yield simulator, first, second
        states = await accounted_for(await open_postgres(url), reached(simulator, people), IN_FLIGHT)
        assert states.total() == MANY
