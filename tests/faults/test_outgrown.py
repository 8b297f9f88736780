"""Whoever runs a bot whose store has become too small hears of it before anybody else notices."""

import os

from tests.scenarios.house import House


async def test_a_store_that_was_outgrown_is_ready_and_says_where_to_move(house: House) -> None:
    await house.restart()
    assert "warnings" not in (await house.get("/readyz"))[1]
    os.truncate(house.data / "store.json", 61_000_000)
    status, told = await house.get("/readyz")
    assert (status, told["status"], told["parts"]["store"]) == (200, "ready", "ok")
    assert told["warnings"] == {
        "store": "holds 61 MB, and is made for 60; PostgreSQL is made for more: startklar store copy --to postgresql://…"
    }
