"""A database that is restarted under load: what was accepted is stored, what was planned is sent once or explained."""

import asyncio
import os
import random
import signal
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import aiohttp
from pydantic import SecretStr

from bot.settings import Settings
from bot.storage.postgres import open_postgres
from dialogs.broadcast.model import DeliveryState
from dialogs.initiative.rounds import period_of
from dialogs.people.roster import RosterRecords
from tests.card_states import key_of
from tests.faults.kit import accounted_for, broadcast_planned, over, people_known, reached, running, stopped
from tests.faults.test_kill import submit
from tests.stores import postgres
from tests.teams_simulator import TeamsSimulator

RESTARTS = int(os.environ.get("STARTKLAR_RESTARTS", "2"))
COUNT = 200 * (RESTARTS + 1)
NOT_SAVED = "inte sparat"


async def test_a_database_that_is_restarted_loses_nothing_that_was_accepted_and_doubles_nothing(tmp_path: Path) -> None:
    period = period_of(datetime.now(ZoneInfo("Europe/Stockholm")).date())
    accepted: list[str] = []
    chance = random.Random(RESTARTS)
    with postgres.own_server() as server:
        url = server.get_uri()
        postgres.migrated(url)
        settings = {"STARTKLAR_STORE": url, "STARTKLAR_LIMITS_SECOND": "0.25", "STARTKLAR_SAMPLE": "true"}
        async with TeamsSimulator(limits=False) as simulator:
            simulator.faults.slow_down(0.01, spread=0.05, seed=1)
            async with running(tmp_path, simulator, **settings) as (process, bot):
                key = key_of(Settings(_env_file=None, store=SecretStr(url)))

                async def keep_answering() -> None:
                    async with aiohttp.ClientSession() as session:
                        for number in range(100_000):
                            body = submit(key, simulator.service_url, number, period)
                            async with session.post(f"{bot}/api/messages", json=body) as response:
                                told = await response.json()
                            if "card" in told["type"]:
                                accepted.append(f"no {number}")

                store = await open_postgres(url)
                sample = await store.roster()
                people = await people_known(store, simulator, COUNT)
                town = await store.roster()
                await store.replace_roster(
                    RosterRecords(
                        units=(*sample.units, *town.units),
                        people=(*sample.people, *town.people),
                        initiatives=sample.initiatives,
                    )
                )
                answering = asyncio.create_task(keep_answering())
                await broadcast_planned(store, people)
                for _ in range(RESTARTS):
                    further = reached(simulator, people).total() + chance.randint(50, 150)
                    await simulator.until(lambda n=further: simulator.served["POST", 201] >= n)  # type: ignore[misc]
                    await asyncio.to_thread(server.stop)
                    await asyncio.to_thread(server.start)
                await simulator.until(lambda: simulator.served["POST", 201] >= COUNT - 50 * RESTARTS)
                await over(url)
                before = len(accepted)
                # It answers again, as if nothing had been.
                async with asyncio.timeout(30):
                    while len(accepted) < before + 5:  # noqa: ASYNC110 - nobody else tells
                        await asyncio.sleep(0.05)
                answering.cancel()
                process.send_signal(signal.SIGTERM)
                assert await stopped(process) == 0
            got = reached(simulator, people)
        store = await open_postgres(url)
        checkin = (await store.latest_checkins("journal", ["medicin"]))["medicin"]
        kept = [*(each.comment for each in checkin.history), checkin.comment]
        # What was said to be saved is; what was said not to be may be all the same, for the word of it was lost.
        assert [each for each in accepted if each not in kept] == []
        states = await accounted_for(store, got, 50 * RESTARTS)
        assert states[DeliveryState.SENT] >= COUNT - 50 * RESTARTS
        assert states.total() == COUNT
