"""Every store gives a ledger its rows, and knows at a glance which broadcasts wait to be read."""

import asyncio
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from bot.ports import Store
from dialogs.broadcast.broadcast import Broadcast, Deed, Entry, Stage
from tests.dialogs.broadcast.test_ledger import row

NOW = datetime(2026, 11, 16, 9, 0, tzinfo=UTC)
SENT = Broadcast(
    id="b",
    initiative="journal",
    author="emily",
    created=NOW - timedelta(days=200),
    acknowledge=True,
    stage=Stage.SENT,
    log=(Entry(deed=Deed.ENDED, by="", at=NOW),),
)


async def test_the_rows_of_a_broadcast_come_one_by_one_in_the_order_they_were_planned(store: Store) -> None:
    planned = [row(f"p{number}") for number in range(450)]
    await store.plan([*planned, replace(row("other"), id="c/person:other", broadcast="c")])
    assert [each async for each in store.rows("b")] == planned
    assert [each async for each in store.rows("nothing")] == []


async def test_others_have_a_turn_while_a_regions_rows_are_read(store: Store) -> None:
    await store.plan([row(f"p{number}") for number in range(1_000)])
    turns = 0

    async def others() -> None:
        nonlocal turns
        while True:
            turns += 1
            await asyncio.sleep(0)

    beside = asyncio.create_task(others())
    assert len([each async for each in store.rows("b")]) == 1_000
    beside.cancel()
    assert turns >= 4


async def test_only_what_asks_to_be_read_and_went_out_lately_is_looked_at(store: Store) -> None:
    others = (
        replace(SENT, id="quiet", acknowledge=False),
        replace(SENT, id="draft", stage=Stage.DRAFT),
        replace(SENT, id="withdrawn", stage=Stage.WITHDRAWN),
        replace(SENT, id="old", log=(Entry(deed=Deed.ENDED, by="", at=NOW - timedelta(days=91)),)),
    )
    for each in (SENT, *others):
        await store.save_broadcast(each)
    assert await store.broadcasts_to_read(NOW - timedelta(days=90)) == [SENT]
