"""However the connector answers, nobody gets a message twice, and whoever did not get it is known by name."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from dataclasses import replace
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from dialogs.broadcast.model import DeliveryState
from tests.scenarios.sending.kit import Town, town

PEOPLE, STRUCK = 80, 12


async def came_of_it(place: Town) -> dict[DeliveryState, int]:
    """How it ended; planned is sent and explained, and what is told to be sent was."""
    rows = await place.plan("b")
    tally = await place.sent("b")
    got = {id_: len(place.chat(id_)) for id_ in place.people}
    assert sum(tally.values()) == len(rows)
    assert [id_ for id_, count in got.items() if count > 1] == []
    kept = {each.recipient.id: each for each in await place.startklar.store.deliveries("b")}
    assert [id_ for id_, row in kept.items() if row.state is DeliveryState.SENT and not got[id_]] == []
    # Corrections go to the message that a row names: it must be that person's own.
    named = {id_: row.message_id for id_, row in kept.items() if row.message_id}
    assert named == {id_: place.chat(id_)[0].activity_id for id_ in named}
    assert place.simulator.limits.violations == []
    return tally


@pytest.mark.parametrize("status", [412, 429, 502, 503, 504])
async def test_what_teams_refuses_for_a_moment_reaches_everybody_in_the_end(tmp_path: Path, status: int) -> None:
    async with town(tmp_path, PEOPLE) as place:
        place.simulator.faults.answer(status, times=STRUCK, retry_after=1 if status == 429 else None)
        assert await came_of_it(place) == {DeliveryState.SENT: PEOPLE}
        assert place.simulator.faults.struck == STRUCK


@pytest.mark.parametrize("delivered", [True, False])
async def test_when_a_connection_breaks_nobody_can_say_and_nothing_is_sent_again(
    tmp_path: Path, *, delivered: bool
) -> None:
    async with town(tmp_path, PEOPLE) as place:
        place.simulator.faults.reset(times=STRUCK, delivered=delivered)
        tally = await came_of_it(place)
        assert tally == {DeliveryState.SENT: PEOPLE - STRUCK, DeliveryState.UNKNOWN: STRUCK}


async def test_a_connector_that_does_not_answer_holds_up_nobody_else(tmp_path: Path) -> None:
    async with town(tmp_path, PEOPLE) as place:
        place.simulator.faults.hang(times=3)
        assert await came_of_it(place) == {DeliveryState.SENT: PEOPLE - 3, DeliveryState.UNKNOWN: 3}


async def test_a_connector_that_answers_everything_twice_confuses_nobodys_message_with_anothers(tmp_path: Path) -> None:
    async with town(tmp_path, PEOPLE) as place, twice(place.simulator.service_url) as address:
        store = place.startklar.store
        for id_ in place.people:
            known = await store.personal_reference(id_)
            assert known is not None
            await store.save_reference(replace(known, service_url=address))
        tally = await came_of_it(place)
        assert set(tally) <= {DeliveryState.SENT, DeliveryState.UNKNOWN}
        assert tally[DeliveryState.SENT] > 0


@asynccontextmanager
async def twice(service_url: str) -> AsyncIterator[str]:
    """Stands between the bot and Teams, and says everything that Teams answers two times."""
    there = urlsplit(service_url)
    meetings: set[asyncio.Task[object]] = set()
    open_: list[asyncio.StreamWriter] = []

    async def carry(reader: asyncio.StreamReader, writer: asyncio.StreamWriter, times: int) -> None:
        try:
            while read := await reader.read(65536):
                for _ in range(times):
                    writer.write(read)
                    await writer.drain()
                    # Apart from one another, as if the second came from somewhere on the way.
                    await asyncio.sleep(0.002)
        except ConnectionError:
            pass
        finally:
            writer.close()
            with suppress(ConnectionError):
                await writer.wait_closed()

    async def meet(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        if meeting := asyncio.current_task():
            meetings.add(meeting)
        from_teams, to_teams = await asyncio.open_connection(there.hostname, there.port)
        open_.extend((writer, to_teams))
        await asyncio.gather(carry(reader, to_teams, 1), carry(from_teams, writer, 2))

    server = await asyncio.start_server(meet, "127.0.0.1", 0)
    try:
        yield f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}{there.path}"
    finally:
        server.close()
        for each in open_:
            each.close()
        await asyncio.gather(*meetings, return_exceptions=True)
