"""Killed at any moment or left by its database, a copy is finished by the same command, and then both sides agree."""

import asyncio
import os
import random
import signal
import sys
from contextlib import suppress
from pathlib import Path

import psycopg
import pytest

from bot.errors import StoreDamaged
from bot.storage.tiny import TinyStore
from tests.stores import postgres
from tests.stores.conftest import NOW
from tests.stores.everything import answers, fill
from tests.stores.test_copying import answers_at, copied, differing, store_at
from tests.stores.test_every_store import delivery

KILLS = int(os.environ.get("STARTKLAR_KILLS", "3"))
# So many take it some seconds.
ROWS = 6_000
END_CONNECTIONS = """
select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()
"""


async def pilot(directory: Path) -> str:
    store = TinyStore(directory, NOW)
    await fill(store)
    await store.plan([delivery(number, broadcast="region") for number in range(10_000, 10_000 + ROWS)])
    await store.close()
    return str(directory)


async def begun(source: str, to: str) -> asyncio.subprocess.Process:
    """A copy in a process of its own that has begun, where there is anything left to do."""
    command = [sys.executable, "-m", "bot", "store", "copy", "--from", source, "--to", to]
    process = await asyncio.create_subprocess_exec(
        *command, stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.PIPE
    )
    assert process.stderr is not None
    while (line := await process.stderr.readline()) and b"copying" not in line and b"comparing" not in line:
        pass
    return process


@pytest.mark.parametrize("back", [False, True])
async def test_killed_while_it_copies_no_bot_opens_what_is_there_and_the_same_command_finishes_it(
    tmp_path: Path, postgres_url: str, back: bool
) -> None:
    postgres.emptied(postgres_url)
    source, to = await pilot(tmp_path / "pilot"), postgres_url
    before = await answers_at(source)
    if back:
        await copied(source, to)
        source, to = to, str(tmp_path / "back")
    moment, unfinished = random.Random(1), 0
    for number in range(KILLS):
        process = await begun(source, to)
        # The first at once, so that one at least is in time.
        await asyncio.sleep(moment.random() * number / 2)
        with suppress(ProcessLookupError):
            process.kill()
        await process.communicate()
        try:
            async with store_at(to):
                break
        except StoreDamaged:
            unfinished += 1
    assert unfinished
    if unfinished == KILLS:
        assert differing(await copied(source, to)) == []
    async with store_at(to) as store:
        assert await answers(store) == before
        assert sum((await store.tally("region")).values()) == ROWS


async def test_stopped_by_hand_it_says_that_the_same_command_goes_on(tmp_path: Path, postgres_url: str) -> None:
    postgres.emptied(postgres_url)
    source = await pilot(tmp_path)
    process = await begun(source, postgres_url)
    process.send_signal(signal.SIGINT)
    _, said = await process.communicate()
    assert process.returncode == 130
    assert said.decode().splitlines()[-1] == "Stopped. What was copied is kept: the same command goes on."
    assert differing(await copied(source, postgres_url)) == []


async def test_left_by_its_database_it_says_what_to_do_and_that_finishes_it(tmp_path: Path, postgres_url: str) -> None:
    postgres.emptied(postgres_url)
    source = await pilot(tmp_path)
    process = await begun(source, postgres_url)
    with psycopg.connect(postgres_url, autocommit=True) as connection:
        connection.execute(END_CONNECTIONS)
    _, said = await process.communicate()
    assert process.returncode == 1
    what, remedy = said.decode().splitlines()[-2:]
    assert what.endswith(". What was copied is kept.")
    assert remedy == "When that is mended, run the same command: it goes on."
    assert differing(await copied(source, postgres_url)) == []
