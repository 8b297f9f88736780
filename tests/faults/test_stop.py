"""Told to stop, the bot ends what it has begun, begins nothing more, and is gone within ten seconds."""

import asyncio
import os
import signal
import sys
from collections import Counter
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager, suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import aiohttp
import pytest
from psycopg.conninfo import conninfo_to_dict, make_conninfo

from bot.ports import Store
from bot.storage.postgres import open_postgres
from bot.storage.tiny import TinyStore
from content.language import Language
from content.model import Destination
from dialogs.broadcast.model import Delivery, DeliveryState, Priority, Recipient, Subject
from dialogs.initiative.rounds import period_of
from tests.faults.test_kill import submit
from tests.scenarios.sending.kit import MATERIAL, furnish
from tests.stores import postgres
from tests.teams_simulator import TENANT_ID, Person, TeamsSimulator

# Ten on a machine that does nothing else.
WITHIN_SECONDS = 20
# As many as there are places: nothing goes out beside them.
PEOPLE, ON_THE_WAY = 150, 50


@asynccontextmanager
async def running(data: Path, simulator: TeamsSimulator, **settings: str) -> AsyncIterator[tuple[Any, str]]:
    """The bot as a process of its own, and where it listens."""
    told = {
        "STARTKLAR_SERVICE_URL": simulator.service_url,
        "STARTKLAR_TENANT_ID": TENANT_ID,
        "STARTKLAR_MEANING": "false",
        **settings,
    }
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "bot", "serve", "--port", "0", "--data", str(data)),
        env={**os.environ, **told},
        stderr=asyncio.subprocess.PIPE,
    )
    assert process.stderr is not None
    try:
        while "listens on" not in (line := (await process.stderr.readline()).decode()):
            assert line, "the bot did not start"
        # A pipe that nobody reads fills up, and then whoever writes a log line stands still.
        reading = asyncio.create_task(process.stderr.read())
        yield process, line.split("listens on ")[1].split(";")[0]
        await reading
    finally:
        if process.returncode is None:
            process.kill()
        await process.wait()


async def stopped(process: Any) -> int:
    """Its exit code, when it ends in time."""
    async with asyncio.timeout(WITHIN_SECONDS):
        return int(await process.wait())


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


async def test_a_connection_that_hangs_does_not_hold_it_and_every_acknowledged_answer_is_stored(tmp_path: Path) -> None:
    period = period_of(datetime.now(ZoneInfo("Europe/Stockholm")).date())
    async with TeamsSimulator() as simulator:
        asker = simulator.world.add_person("Astrid Alm")
        simulator.faults.hang(times=3, method="POST", conversation=simulator.world.chat_of(asker))
        acknowledged = []
        async with running(tmp_path, simulator) as (process, url), aiohttp.ClientSession() as session:
            hanging = asyncio.create_task(
                session.post(f"{url}/api/messages", json=asks_for_help(simulator, asker)).__aenter__()
            )
            await simulator.until(lambda: simulator.faults.struck == 1)
            for number in range(20):
                body = submit(simulator.service_url, number, period)
                async with session.post(f"{url}/api/messages", json=body) as response:
                    if response.status == 200:
                        acknowledged.append(f"no {number}")
                if number == 15:
                    process.send_signal(signal.SIGTERM)
                    break
            assert await stopped(process) == 0
            with pytest.raises(aiohttp.ClientError):
                await hanging
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


@asynccontextmanager
async def between(address: str) -> AsyncIterator[tuple[str, asyncio.Event]]:
    """Stands between the bot and its database; what is sent either way waits until `goes` is set again."""
    known = conninfo_to_dict(address)
    host, port = str(known["host"]), str(known.get("port") or 5432)
    goes = asyncio.Event()
    goes.set()
    meetings: set[asyncio.Task[object]] = set()

    async def carry(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            while read := await reader.read(65536):
                await goes.wait()
                writer.write(read)
                await writer.drain()
        except ConnectionError:
            pass
        finally:
            writer.close()
            with suppress(ConnectionError):
                await writer.wait_closed()

    async def meet(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        if meeting := asyncio.current_task():
            meetings.add(meeting)
        if host.startswith("/"):
            there, back = await asyncio.open_unix_connection(f"{host}/.s.PGSQL.{port}")
        else:
            there, back = await asyncio.open_connection(host, int(port))
        await asyncio.gather(carry(reader, back), carry(there, writer))

    server = await asyncio.start_server(meet, "127.0.0.1", 0)
    try:
        yield make_conninfo(address, host="127.0.0.1", port=server.sockets[0].getsockname()[1]), goes
    finally:
        goes.set()
        server.close()
        await asyncio.gather(*meetings, return_exceptions=True)


async def people_known(store: Store, simulator: TeamsSimulator) -> Mapping[str, Person]:
    """People that the bot has met."""
    people = {f"p{number}": each for number, each in enumerate(simulator.world.add_people(PEOPLE))}
    await furnish(store, simulator, people, PEOPLE)
    return people


async def broadcast_planned(store: Store, people: Mapping[str, Person]) -> None:
    """A row for each of them, due now; the store is closed then."""
    now = datetime.now(UTC)
    await store.plan(
        [
            Delivery(
                id=f"b/person:{id_}",
                broadcast="b",
                subject=Subject.MATERIAL,
                item=MATERIAL,
                initiative="journal",
                recipient=Recipient(to=Destination.PERSON, id=id_),
                units=("ward",),
                language=Language.SV,
                planned_for=now,
                expires=now + timedelta(days=1),
                # Whatever the hour of the day.
                priority=Priority.URGENT,
            )
            for id_ in people
        ]
    )
    await store.close()


def reached(simulator: TeamsSimulator, people: Mapping[str, Person]) -> Counter[str]:
    """How many messages each of them has got."""
    world = simulator.world
    chats = {id_: world.chat_of(each) for id_, each in people.items()}
    return Counter(id_ for id_, chat in chats.items() for _ in world.messages_in(chat))


async def tally(store: Store) -> Mapping[DeliveryState, int]:
    """How the broadcast stands; the store is closed then."""
    try:
        return dict(await store.tally("b"))
    finally:
        await store.close()
