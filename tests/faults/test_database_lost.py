"""A database that is lost sight of while the last messages go out: it is told of them when it is back."""

import asyncio
from dataclasses import replace
from pathlib import Path

import pytest

from bot.storage.postgres import open_postgres
from dialogs.broadcast.model import DeliveryState
from tests.scenarios.house import MONDAY
from tests.scenarios.sending.kit import town
from tests.stores import postgres

COUNT = 3


@pytest.mark.parametrize("another", [False, True], ids=["this-one-leads-again", "another-leads-now"])
async def test_what_was_sent_is_written_down_though_nothing_more_is_due(
    tmp_path: Path, postgres_url: str, another: bool
) -> None:
    postgres.emptied(postgres_url)
    async with town(tmp_path, COUNT, store=postgres_url) as place:
        place.simulator.faults.hold(times=COUNT, method="POST")
        await place.plan("b")
        place.startklar.scheduler.wake()
        await place.until(lambda: place.simulator.faults.struck == COUNT)
        postgres.cut_off(postgres_url)
        store = await open_postgres(postgres_url)
        if another:
            # Which takes what is under way for lost.
            assert await store.lead()
            await store.record(
                [replace(each, state=DeliveryState.UNKNOWN, ended=MONDAY) for each in await store.orphaned()]
            )
        place.simulator.faults.release()
        async with asyncio.timeout(20):
            while await store.tally("b") != {DeliveryState.SENT: COUNT}:  # noqa: ASYNC110 - nobody else tells
                await asyncio.sleep(0.05)
        await store.close()
        assert [len(place.chat(id_)) for id_ in place.people] == [1] * COUNT
