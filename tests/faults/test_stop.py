"""Told to stop, the bot ends what it has begun, begins nothing more, and is gone within ten seconds."""

import asyncio
import signal
from collections import Counter
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import aiohttp

from bot.settings import Settings
from bot.storage.postgres import open_postgres
from bot.storage.tiny import TinyStore
from dialogs.broadcast.model import DeliveryState
from dialogs.initiative.rounds import period_of
from tests.card_states import key_of
from tests.faults.kit import (
    ON_THE_WAY,
    PEOPLE,
    WITHIN_SECONDS,
    between,
    broadcast_planned,
    people_known,
    reached,
    running,
    stopped,
    tally,
)
from tests.faults.test_kill import submit
from tests.stores import postgres
from tests.teams_simulator import TENANT_ID, Person, TeamsSimulator


async def let_in_no_longer(url: str) -> None:
    async with asyncio.timeout(WITHIN_SECONDS), aiohttp.ClientSession() as session:
        while True:
            try:
                async with session.get(f"{url}/healthz"):
                    await asyncio.sleep(0.05)
            except aiohttp.ClientError:
                return


def asks_for_help(simulator: TeamsSimulator, person: Person) -> dict[str, Any]:
    return {
        "type": "message",
        "id": "help-1",
        "text": "hjälp",
        "channelId": "msteams",
        "serviceUrl": simulator.service_url,
        "from": person.account,
        "conversation": {
            "id": simulator.world.chat_of(person),
            "conversationType": "personal",
            "tenantId": TENANT_ID,
        },
        "recipient": {"id": simulator.world.bot_id},
    }


async def test_whoever_is_being_answered_is_and_nobody_new_is_let_in(tmp_path: Path) -> None:
    async with TeamsSimulator() as simulator:
        asker = simulator.world.add_person("Astrid Alm")
        simulator.faults.hold(times=1, method="POST", path="activities")
        async with running(tmp_path, simulator) as (process, url), aiohttp.ClientSession() as session:
            asking = asyncio.create_task(
                session.post(f"{url}/api/messages", json=asks_for_help(simulator, asker)).__aenter__()
            )
            await simulator.until(lambda: simulator.faults.struck == 1)
            process.send_signal(signal.SIGTERM)
            await let_in_no_longer(url)
            simulator.faults.release()
            assert (await asking).status == 202
            assert await stopped(process) == 0
        assert len(simulator.world.messages_in(simulator.world.chat_of(asker))) == 1


async def test_an_answer_that_hangs_does_not_hold_it_and_every_acknowledged_answer_is_stored(tmp_path: Path) -> None:
    period = period_of(datetime.now(ZoneInfo("Europe/Stockholm")).date())
    async with TeamsSimulator() as simulator:
        asker = simulator.world.add_person("Astrid Alm")
        simulator.faults.hang(times=3, method="POST", conversation=simulator.world.chat_of(asker))
        acknowledged = []
        async with (
            running(tmp_path, simulator, STARTKLAR_PATIENCE_SECONDS="0.2") as (process, url),
            aiohttp.ClientSession() as session,
        ):
            async with session.post(f"{url}/api/messages", json=asks_for_help(simulator, asker)) as response:
                assert response.status == 202
            key = key_of(Settings(_env_file=None, data=tmp_path))
            for number in range(16):
                body = submit(key, simulator.service_url, number, period)
                async with session.post(f"{url}/api/messages", json=body) as response:
                    if response.status == 200:
                        acknowledged.append(f"no {number}")
            process.send_signal(signal.SIGTERM)
            assert await stopped(process) == 0
    store = TinyStore(tmp_path, datetime.now(UTC))
    stored = (await store.checkins("journal", ["medicin"], period))["medicin"]
    await store.close()
    assert [*(each.comment for each in stored.history), stored.comment] == acknowledged
    assert len(acknowledged) == 16


async def test_a_broadcast_is_left_where_it_is_nothing_in_doubt_and_the_next_process_sends_the_rest(
    tmp_path: Path,
) -> None:
    async with TeamsSimulator() as simulator:
        store = TinyStore(tmp_path, datetime.now(UTC))
        people = await people_known(store, simulator)
        await broadcast_planned(store, people)
        # They arrive, and their answers are still on the way when it is told to stop.
        simulator.faults.hold(times=ON_THE_WAY)
        async with running(tmp_path, simulator) as (process, url):
            await simulator.until(lambda: simulator.faults.struck == ON_THE_WAY)
            process.send_signal(signal.SIGTERM)
            await let_in_no_longer(url)
            simulator.faults.release()
            assert await stopped(process) == 0
        sent = reached(simulator, people).total()
        assert ON_THE_WAY <= sent < PEOPLE
        stood = await tally(TinyStore(tmp_path, datetime.now(UTC)))
        assert stood == {DeliveryState.SENT: sent, DeliveryState.PLANNED: PEOPLE - sent}
        async with running(tmp_path, simulator) as (process, _):
            await simulator.until(lambda: simulator.served["POST", 201] >= PEOPLE)
            process.send_signal(signal.SIGTERM)
            assert await stopped(process) == 0
        assert reached(simulator, people) == Counter(dict.fromkeys(people, 1))
        assert await tally(TinyStore(tmp_path, datetime.now(UTC))) == {DeliveryState.SENT: PEOPLE}


async def test_of_two_replicas_the_other_goes_on_where_the_one_that_sends_stops(tmp_path: Path) -> None:
    with postgres.server() as server, postgres.database(server) as address:
        postgres.migrated(address)
        async with TeamsSimulator() as simulator:
            store = await open_postgres(address)
            people = await people_known(store, simulator)
            simulator.faults.hold(times=ON_THE_WAY)
            async with (
                running(tmp_path / "first", simulator, STARTKLAR_STORE=address) as (first, url),
                running(tmp_path / "second", simulator, STARTKLAR_STORE=address) as (second, _),
            ):
                await broadcast_planned(store, people)
                await simulator.until(lambda: simulator.faults.struck == ON_THE_WAY)
                first.send_signal(signal.SIGTERM)
                await let_in_no_longer(url)
                simulator.faults.release()
                assert await stopped(first) == 0
                assert reached(simulator, people).total() < PEOPLE
                await simulator.until(lambda: simulator.served["POST", 201] >= PEOPLE)
                second.send_signal(signal.SIGTERM)
                assert await stopped(second) == 0
            assert reached(simulator, people) == Counter(dict.fromkeys(people, 1))
            assert await tally(await open_postgres(address)) == {DeliveryState.SENT: PEOPLE}


async def test_a_database_that_hangs_does_not_hold_it(tmp_path: Path) -> None:
    with postgres.server() as server, postgres.database(server) as address:
        postgres.migrated(address)
        async with TeamsSimulator() as simulator, between(address) as (through, goes):
            store = await open_postgres(address)
            await broadcast_planned(store, await people_known(store, simulator))
            simulator.faults.hold(times=ON_THE_WAY)
            async with running(tmp_path, simulator, STARTKLAR_STORE=through) as (process, _):
                await simulator.until(lambda: simulator.faults.struck == ON_THE_WAY)
                goes.clear()
                simulator.faults.release()
                process.send_signal(signal.SIGTERM)
                assert await stopped(process) == 1
