"""What is counted around a store is what happened there, also when it fails."""

from datetime import datetime, timedelta
from typing import cast

import pytest

from bot.errors import StoreUnavailable
from bot.metrics import Metrics
from bot.ports import Store
from dialogs.race import LostRace


class Away:
    """A store that is away, and one whose lead is looked up each time."""

    leads = False

    async def next_due(self) -> datetime | None:
        raise StoreUnavailable("away")

    async def save_question(self, question: object) -> None:
        raise LostRace


def shown(metrics: Metrics) -> list[str]:
    whole = metrics.exposition(waited=None, serial=3, faults=0, in_trouble=True, leads=False).decode()
    return [line.removeprefix("startklar_") for line in whole.splitlines() if not line.startswith("#")]


async def test_what_the_store_could_not_do_is_counted_as_such_and_still_raised() -> None:
    metrics, away = Metrics(), Away()
    store = metrics.around(cast("Store", away))
    with pytest.raises(StoreUnavailable):
        await store.next_due()
    with pytest.raises(LostRace):
        await store.save_question(cast("object", None))  # type: ignore[arg-type]
    lines = shown(metrics)
    assert 'store_seconds_count{call="next_due",outcome="unavailable"} 1.0' in lines
    assert 'store_seconds_count{call="save_question",outcome="lost-race"} 1.0' in lines
    assert 'answers_total{outcome="answered"} 0.0' in lines
    assert "outbox_oldest_due_seconds NaN" in lines
    assert "scheduler_in_trouble 1.0" in lines


async def test_a_property_of_the_store_is_looked_up_each_time() -> None:
    away = Away()
    store = Metrics().around(cast("Store", away))
    before = store.leads
    away.leads = True
    assert (before, store.leads) == (False, True)


async def test_two_bots_in_one_process_count_apart() -> None:
    first, second = Metrics(), Metrics()
    first.asked("POST", 201, 0.1)
    assert 'teams_request_seconds_count{method="POST",status="201"} 1.0' in shown(first)
    assert not [line for line in shown(second) if line.startswith("teams_request")]


async def test_what_waits_is_never_younger_than_now() -> None:
    whole = Metrics().exposition(waited=timedelta(hours=-2), serial=1, faults=0, in_trouble=False, leads=True)
    assert b"startklar_outbox_oldest_due_seconds 0.0" in whole
