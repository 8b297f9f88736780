"""What one delivery and one check-in cost when there is a hundred times as much of everything."""

import asyncio
import gc
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime

import psycopg

from benchmarks.activities import Activities
from benchmarks.organisation import Size, broadcast, planned
from benchmarks.places import Kind, Place, Places
from benchmarks.running import alone
from benchmarks.sheets import Line, Sheet, amount, median
from bot.app import Startklar, open_startklar
from bot.outbound import Preparer
from dialogs.broadcast.broadcast import Stage
from dialogs.broadcast.model import DeliveryState

TIMES = amount(100, 4)
MOST = 1.3
# Of each, on the small and on the large in turn, so that what disturbs the machine meets both; as many before, to warm
# up.
DELIVERIES, SUBMITS = amount(130, 10), amount(60, 10)
# The smaller of each pair. The larger is a region after a year, or as much as the embedded store is made for.
SMALL = {
    Kind.TINY: Size(units=30, people=40, weeks=amount(5, 1), sent=550),
    Kind.POSTGRES: Size(units=30, people=550, weeks=amount(52, 1), sent=550),
}
ROWS = 550
NAME = "b"


@dataclass(frozen=True, slots=True, kw_only=True)
class Side:
    """A bot on one of the two, and how many rows are planned in it."""

    startklar: Startklar
    preparer: Preparer
    activities: Activities


Work = Callable[[Side, int], Awaitable[None]]


def measure(places: Places) -> Iterator[Sheet]:
    """A sheet for each store."""
    for kind, small in SMALL.items():
        yield asyncio.run(_sheet(places, kind, small))


async def _sheet(places: Places, kind: Kind, small: Size) -> Sheet:
    large = Size(units=small.units * TIMES, people=small.people * TIMES, weeks=small.weeks, sent=small.sent * TIMES)
    # Furnishing runs a loop of its own.
    there = [await asyncio.to_thread(places.place, kind, size) for size in (small, large)]
    async with AsyncExitStack() as stack:
        few, many = [
            await stack.enter_async_context(_side(place, small, rows, places.teams_url))
            for place, rows in zip(there, (ROWS, ROWS * TIMES), strict=True)
        ]
        gc.collect()
        gc.freeze()
        lines = [
            _line("a delivery: claim and record", await _compared(_delivered, DELIVERIES, few, many)),
            _line("a delivery: claim, make the message, record", await _compared(_made, DELIVERIES, few, many)),
            _line("a check-in: the whole turn of a submit", await _compared(_submitted, SUBMITS, few, many)),
        ]
        gc.unfreeze()
    rows = small.sent + ROWS
    note = (
        f"Medians of {DELIVERIES} deliveries and {SUBMITS} submits on each, in turn, right after the broadcast was "
        f"planned; fsync on. {small.units} and {large.units:,} units with {small.weeks} weeks of check-ins, "
        f"{small.people} and {large.people:,} people, {rows:,} and {rows * TIMES:,} deliveries."
    )
    return Sheet(title=f"At {TIMES} times the data, {kind}", lines=lines, note=note)


def _line(what: str, found: tuple[float, float]) -> Line:
    few, many = (1000 * each for each in found)
    ratio = many / few
    measured = f"{ratio:.2f}: {few:.2f} ms, {many:.2f} ms"
    return Line(what=what, measured=measured, goal=f"at most {MOST}", reached=ratio <= MOST)


async def _compared(work: Work, count: int, few: Side, many: Side) -> tuple[float, float]:
    """The median seconds of each."""
    found: tuple[list[float], list[float]] = ([], [])
    for number in range(2 * count):
        for side, taken in zip((few, many), found, strict=True):
            # As it is while it runs: whoever has not been heard of does not lead any more.
            await side.startklar.store.lead()
            began = time.perf_counter()
            await work(side, number)
            taken.append(time.perf_counter() - began)
    return median(found[0][count:]), median(found[1][count:])


async def _delivered(side: Side, number: int) -> None:
    store, now = side.startklar.store, datetime.now(UTC)
    (row,) = await store.claim(now, 1)
    await store.record([replace(row, state=DeliveryState.SENT, message_id=str(number), ended=now)])


async def _made(side: Side, number: int) -> None:
    store, now = side.startklar.store, datetime.now(UTC)
    (row,) = await store.claim(now, 1)
    await side.preparer.prepare(row)
    await store.record([replace(row, state=DeliveryState.SENT, message_id=str(number), ended=now)])


async def _submitted(side: Side, number: int) -> None:
    await side.startklar.carry(side.activities.submit("growth", number))


@asynccontextmanager
async def _side(place: Place, small: Size, rows: int, teams_url: str) -> AsyncIterator[Side]:
    if place.url:
        # As in the first minute of a broadcast: PostgreSQL's statistics know nothing of its rows yet.
        with psycopg.connect(place.url, autocommit=True) as connection:
            connection.execute("alter table deliveries set (autovacuum_enabled = off)")
    async with open_startklar(place.settings()) as startklar:
        store, now = startklar.store, datetime.now(UTC)
        await store.lead()
        words = broadcast(NAME, rows, now)
        await store.save_broadcast(words)
        begun = replace(words, stage=Stage.SENDING, revision=words.revision + 1)
        await store.save_broadcast(begun, [planned(NAME, number, number % small.people, now) for number in range(rows)])
        preparer = Preparer(
            store,
            startklar.editions,
            startklar.roster,
            startklar.clock,
            teams_url,
            None,
            startklar.links,
        )
        yield Side(startklar=startklar, preparer=preparer, activities=Activities(small, teams_url))
        await startklar.adapter.finish()


if __name__ == "__main__":
    alone(measure)
