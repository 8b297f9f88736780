"""Seconds for one message each to 5,000 people whose chats are known, beside the best that Teams' limits allow."""

import asyncio
import json
import os
import sys
import tempfile
import time
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from rich.console import Console
from rich.table import Table

from benchmarks.turns import ROOT, resident_megabytes
from bot.app import open_startklar
from bot.delivery.pace import PLACES
from bot.settings import Settings
from bot.storage.tiny import TinyStore
from content.language import Language
from content.model import Destination
from dialogs.broadcast.model import Delivery, DeliveryState, Recipient, Subject
from dialogs.initiative.model import Initiative, Rhythm, Wave
from dialogs.people.model import Person, Reference, Unit
from dialogs.people.roster import RosterRecords
from tests.teams_simulator import TENANT_ID, TeamsSimulator

PEOPLE = int(os.environ.get("PEOPLE", "5000"))
# From a request's arriving to its answer.
LATENCY = float(os.environ.get("LATENCY", "0"))
MATERIAL = "why-we-change"
BROADCAST = "b"
# The other process tells everybody's chat in one line.
LONGEST_LINE = 2**24


@dataclass(frozen=True)
class Found:
    """What one run gave."""

    seconds: float
    tally: dict[DeliveryState, int]
    messages: int
    violations: int
    processor: float
    megabytes: float


def main() -> None:
    """Measure and print."""
    with tempfile.TemporaryDirectory() as directory:
        found = asyncio.run(measure(Path(directory)))
    best = (PEOPLE - PLACES) / PLACES
    title = f"{PEOPLE:,} people, chats known, {1000 * LATENCY:.0f} ms to each answer"
    table = Table("what", "measured", "to reach", title=title)
    table.add_row("elapsed", f"{found.seconds:.1f} s", "")
    table.add_row("best the limits allow", f"{best:.1f} s", "")
    table.add_row("ratio", f"{found.seconds / best:.3f}", "1.05")
    table.add_row("messages received, limits broken", f"{found.messages:,}, {found.violations}", f"{PEOPLE:,}, 0")
    table.add_row("states", ", ".join(f"{count:,} {state}" for state, count in found.tally.items()), "")
    table.add_row("processor time of the bot, a message", f"{1000 * found.processor / PEOPLE:.1f} ms", "")
    table.add_row("resident", f"{found.megabytes:.0f} MB", "")
    Console(width=100).print(table)


async def measure(data: Path) -> Found:
    """Plan all rows, then send them."""
    command = [sys.executable, "-m", "benchmarks.sending", "teams"]
    pipe = asyncio.subprocess.PIPE
    teams = await asyncio.create_subprocess_exec(*command, cwd=ROOT, stdin=pipe, stdout=pipe, limit=LONGEST_LINE)
    assert teams.stdout is not None
    told = json.loads(await teams.stdout.readline())
    now = datetime.now(UTC)
    await furnish(data, told, now)
    settings = Settings(
        _env_file=None,
        data=data,
        meaning=False,
        sample=False,
        service_url=told["service_url"],
        tenant_id=TENANT_ID,
    )
    async with open_startklar(settings) as startklar:
        await startklar.store.plan([row(number, now) for number in range(PEOPLE)])
        began, used = time.perf_counter(), time.process_time()
        await startklar.scheduler.send()
        seconds, processor = time.perf_counter() - began, time.process_time() - used
        tally = dict(await startklar.store.tally(BROADCAST))
        megabytes = resident_megabytes(os.getpid())
    counted, _ = await teams.communicate(b"over\n")
    messages, violations = json.loads(counted)
    return Found(seconds, tally, messages, violations, processor, megabytes)


async def furnish(data: Path, told: dict[str, object], now: datetime) -> None:
    """One unit with everybody in it, asked for nothing meanwhile."""
    store = TinyStore(data, now)
    chats = told["chats"]
    assert isinstance(chats, list)
    persons = tuple(Person(id=f"p{number}", name=f"Person {number}", units=("u",)) for number in range(PEOPLE))
    initiative = Initiative(
        id="i",
        playbooks=("vgr",),
        waves=(Wave(id="1", go_live=date(2028, 6, 1)),),
        units={"u": "1"},
        rhythm=Rhythm(weekday=6, hour=23),
    )
    units = (Unit(id="u", name="Unit"),)
    await store.replace_roster(RosterRecords(units=units, people=persons, initiatives=(initiative,)))
    known = (
        Reference(conversation=chat, service_url=str(told["service_url"]), person=f"p{number}", tenant=TENANT_ID)
        for number, chat in enumerate(chats)
    )
    await asyncio.gather(*map(store.save_reference, known))
    await store.close()


def row(number: int, now: datetime) -> Delivery:
    """One person's."""
    return Delivery(
        id=f"{BROADCAST}/{number}",
        broadcast=BROADCAST,
        subject=Subject.MATERIAL,
        item=MATERIAL,
        initiative="i",
        recipient=Recipient(to=Destination.PERSON, id=f"p{number}"),
        units=("u",),
        language=list(Language)[number % len(Language)],
        planned_for=now,
        expires=now + timedelta(days=1),
    )


async def teams() -> None:
    """Teams in a process of its own: tells where it is and who is there, and in the end what it has counted."""
    async with TeamsSimulator(limits=True) as simulator:
        people = simulator.world.add_people(PEOPLE)
        chats = [simulator.world.chat_of(each) for each in people]
        if LATENCY:
            simulator.faults.slow_down(LATENCY)
        print(json.dumps({"service_url": simulator.service_url, "chats": chats}), flush=True)
        await asyncio.to_thread(sys.stdin.readline)
        print(json.dumps([len(simulator.world.traffic), len(simulator.limits.violations)]), flush=True)


if __name__ == "__main__":
    if sys.argv[1:] == ["teams"]:
        asyncio.run(teams())
    else:
        main()
