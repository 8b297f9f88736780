"""The bot as processes of their own, a broadcast to people it has met, and what became of it."""

import asyncio
import os
import sys
from collections import Counter
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable, Mapping
from contextlib import asynccontextmanager, suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from psycopg.conninfo import conninfo_to_dict, make_conninfo

from bot.ports import Store
from bot.storage.postgres import open_postgres
from content.language import Language
from content.model import Destination
from dialogs.broadcast.model import Delivery, DeliveryState, Priority, Recipient, Subject
from tests.scenarios.sending.kit import MATERIAL, furnish
from tests.teams_simulator import TENANT_ID, Person, TeamsSimulator

# Ten on a machine that does nothing else.
WITHIN_SECONDS = 20
LONGEST_LOG = 10_000
Opening = Callable[[], Awaitable[Store]]
# What is not over yet.
LEFT = {DeliveryState.PLANNED, DeliveryState.CLAIMED}
# As many as there are places: nothing goes out beside them.
PEOPLE, ON_THE_WAY = 150, 50


@asynccontextmanager
async def running(data: Path, simulator: TeamsSimulator, **settings: str) -> AsyncIterator[tuple[Any, str]]:
    """The bot as a process of its own, and where it listens."""
    told = {
        "STARTKLAR_SERVICE_URL": simulator.service_url,
        "STARTKLAR_TENANT_ID": TENANT_ID,
        "STARTKLAR_MEANING": "false",
        "STARTKLAR_MOST_PER_MINUTE": "1000000",
        **settings,
    }
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "bot", "serve", "--port", "0", "--data", str(data)),
        env={**os.environ, **told},
        stderr=asyncio.subprocess.PIPE,
    )
    assert process.stderr is not None
    reading: asyncio.Task[bytes] | None = None
    try:
        while "listens on" not in (line := (await process.stderr.readline()).decode()):
            assert line, "the bot did not start"
        # A pipe that nobody reads fills up, and then whoever writes a log line stands still.
        reading = asyncio.create_task(process.stderr.read())
        yield process, line.split("listens on ")[1].split(";")[0]
    finally:
        if process.returncode is None:
            process.kill()
        await process.wait()
        if reading:
            # Shown where the test fails.
            sys.stdout.write((await reading).decode()[-LONGEST_LOG:])


async def stopped(process: Any) -> int:
    """Its exit code, when it ends in time."""
    async with asyncio.timeout(WITHIN_SECONDS):
        return int(await process.wait())


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


async def people_known(store: Store, simulator: TeamsSimulator, count: int = PEOPLE) -> Mapping[str, Person]:
    """People that the bot has met."""
    people = {f"p{number}": each for number, each in enumerate(simulator.world.add_people(count))}
    await furnish(store, simulator, people, count)
    return people


async def broadcast_planned(store: Store, people: Iterable[str], *, resend: bool = False) -> None:
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
                resend=resend,
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


async def quiet(simulator: TeamsSimulator, seconds: float = 2.5) -> None:
    """Wait until no more messages come: longer than the sender rests between two looks."""
    before = -1
    while before != (before := simulator.served["POST", 201]):  # noqa: ASYNC110 - that nothing happens is told by nobody
        await asyncio.sleep(seconds)


async def over(url: str) -> None:
    """Wait until nothing of the broadcast waits or is under way: after a fault the sender rests for some seconds."""
    async with asyncio.timeout(90):
        while LEFT & (await tally(await open_postgres(url))).keys():  # noqa: ASYNC110 - the database tells nobody
            await asyncio.sleep(0.2)


async def accounted_for(store: Store, got: Mapping[str, int], most_in_doubt: int) -> Counter[DeliveryState]:
    """Nobody got it twice, and whoever did not is known by name; the store is closed then."""
    try:
        rows = {each.recipient.id: each for each in await store.deliveries("b")}
    finally:
        await store.close()
    states = Counter(each.state for each in rows.values())
    assert [id_ for id_, count in got.items() if count > 1] == []
    assert [id_ for id_, row in rows.items() if row.state is DeliveryState.SENT and not got.get(id_)] == []
    assert set(states) <= {DeliveryState.SENT, DeliveryState.UNKNOWN}, states
    assert states[DeliveryState.UNKNOWN] <= most_in_doubt
    return states


async def tally(store: Store) -> Mapping[DeliveryState, int]:
    """How the broadcast stands; the store is closed then."""
    try:
        return dict(await store.tally("b"))
    finally:
        await store.close()
