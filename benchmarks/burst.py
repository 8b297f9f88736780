"""Every manager of a region submits a check-in within a minute, to two replicas on PostgreSQL."""

import asyncio
import time
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass, field
from datetime import UTC, datetime

import aiohttp

from benchmarks import organisation
from benchmarks.activities import Activities
from benchmarks.organisation import INITIATIVE, Size
from benchmarks.places import Kind, Place, Places
from benchmarks.processes import Measured, bot
from benchmarks.running import alone
from benchmarks.sheets import Line, Sheet, amount, at_most, median, percentile, rounds
from bot.storage import open_store

MANAGERS = amount(3_000, 60)
SECONDS = amount(60, 2)
REPLICAS = 2
SIZE = Size(units=MANAGERS, people=amount(55_000, 100), weeks=amount(4, 1))
# Three minutes' worth: a minute each is the promise itself.
RUNS = 3
LONGEST_P99 = 500
# After a start, what is read once has been read.
SETTLE_SECONDS = amount(10, 3)
OF_THIS_RUN = "burst"


@dataclass(slots=True)
class Found:
    """What one minute gave; milliseconds from when each was due to its answer."""

    latencies: list[float] = field(default_factory=list)
    wrong: list[str] = field(default_factory=list)
    stored: int = 0
    processor: float = 0.0


def measure(places: Places) -> Iterator[Sheet]:
    """Evenly spread over the minute, whatever the bot makes of it: nobody waits for another's answer."""
    count = rounds(RUNS)
    found = [_minute(places) for _ in range(count)]
    wrong = [each for run in found for each in run.wrong]
    stored = min(run.stored for run in found)
    p50, p99 = (median(percentile(run.latencies, share) for run in found) for share in (0.5, 0.99))
    longest = max(each for run in found for each in run.latencies)
    lines = [
        Line(
            what="stored, counted in the database",
            measured=f"{stored:,}",
            goal=f"{MANAGERS:,}",
            reached=stored == MANAGERS,
        ),
        at_most("p99", p99, LONGEST_P99, "{:.0f} ms"),
        Line(what="p50", measured=f"{p50:.0f} ms"),
        Line(what="the longest of all runs", measured=f"{longest:.0f} ms"),
        at_most("errors", len(wrong), 0, "{:,}"),
        Line(
            what="processor time of both replicas a submit",
            measured=f"{1000 * median(run.processor for run in found) / MANAGERS:.1f} ms",
        ),
    ]
    if wrong:
        lines.append(Line(what="the first error", measured=wrong[0]))
    note = (
        f"Medians of {count} runs. {SIZE.people:,} people in the roster; PostgreSQL as it comes, fsync on, beside "
        "both replicas and the load on the same cores. Latency counts from the moment the submit was due."
    )
    title = f"{MANAGERS:,} managers submit a check-in within {SECONDS} s, PostgreSQL, {REPLICAS} replicas"
    yield Sheet(title=title, lines=lines, note=note)


def _minute(places: Places) -> Found:
    place = places.place(Kind.POSTGRES, SIZE)
    activities = Activities(SIZE, places.teams_url)
    with ExitStack() as stack:
        replicas = [stack.enter_context(bot(place.environment())) for _ in range(REPLICAS)]
        time.sleep(SETTLE_SECONDS)
        before = sum(each.processor for each in replicas)
        found = asyncio.run(_submitted(replicas, activities))
        found.processor = sum(each.processor for each in replicas) - before
    found.stored = asyncio.run(_stored(place))
    return found


async def _submitted(replicas: list[Measured], activities: Activities) -> Found:
    found = Found()
    pause = SECONDS / MANAGERS
    # As many connections as are wanted at once: whoever is slow holds nobody else up.
    connections = aiohttp.TCPConnector(limit=0)
    async with aiohttp.ClientSession(connector=connections) as session, asyncio.TaskGroup() as tasks:
        began = asyncio.get_running_loop().time()
        for number in range(MANAGERS):
            url = f"http://127.0.0.1:{replicas[number % REPLICAS].port}/api/messages"
            body, due = activities.submit(OF_THIS_RUN, number), began + number * pause
            await asyncio.sleep(max(0.0, due - asyncio.get_running_loop().time()))
            tasks.create_task(_one(session, url, body, due, found))
    return found


async def _one(session: aiohttp.ClientSession, url: str, body: object, due: float, found: Found) -> None:
    try:
        async with session.post(url, json=body) as response:
            status, answer = response.status, await response.json()
    except (aiohttp.ClientError, TimeoutError, ValueError) as error:
        found.wrong.append(type(error).__name__)
        return
    found.latencies.append(1000 * (asyncio.get_running_loop().time() - due))
    if status != 200 or answer.get("statusCode") != 200:
        found.wrong.append(f"{status}, {answer.get('statusCode')}")


async def _stored(place: Place) -> int:
    """How many units have one of this week that says what was sent."""
    now = datetime.now(UTC)
    store = await open_store(place.settings(), now)
    units = [f"u{number}" for number in range(MANAGERS)]
    try:
        stored = await store.checkins(INITIATIVE, units, organisation.period(now))
    finally:
        await store.close()
    return sum(each.comment.startswith(f"{OF_THIS_RUN}/") for each in stored.values())


if __name__ == "__main__":
    alone(measure)
