"""A message to everybody in a region, at Teams' limits: how close to the least time they allow, and what it costs."""

import asyncio
import os
import time
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from benchmarks.organisation import Size, broadcast
from benchmarks.places import Kind, Place, Places
from benchmarks.processes import Measured, bot
from benchmarks.running import alone
from benchmarks.sheets import Line, Sheet, amount, at_most
from benchmarks.teams import Counted, Teams, teams
from bot.delivery.pace import PLACES
from bot.storage import open_store
from dialogs.broadcast.model import DeliveryState

PEOPLE = int(os.environ.get("PEOPLE", amount(55_000, 400)))
# How many of Teams' seconds pass in one. Up to ten, the outbox claims and records as many together as with 1.
FASTER = float(os.environ.get("FASTER", "4"))
UNITS = amount(3_000, 20)
# Long enough for the clock to be looked at once, and for a start to settle.
IDLE_SECONDS = amount(30, 2)
SETTLE_SECONDS = amount(20, 5)
# Whoever has sent nothing for so long sends nothing any more; the sheet says how many it was.
PATIENCE_SECONDS = 60
NAME = "b"


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """One broadcast; seconds of processor time, and of the wall unless they are Teams'."""

    counted: Counted
    sent: int
    idle: float
    planning: float
    sending: float
    wall: float
    megabytes: float
    most_megabytes: float

    @property
    def least(self) -> float:
        """Teams' seconds that its limit makes necessary for what was asked of it."""
        return (self.counted.messages + self.counted.updates - PLACES) / PLACES

    @property
    def each(self) -> float:
        """Processor time of one message, without what the bot uses when there is nothing to do."""
        return (self.sending - self.idle * self.wall) / PEOPLE

    @property
    def share(self) -> float:
        """Of a core, at Teams' real pace."""
        return self.each * PLACES + self.idle


def measure(places: Places) -> Iterator[Sheet]:
    """Once on each store: it takes minutes."""
    for kind in Kind:
        yield _sheet(kind, _broadcast(places, kind))


def _sheet(kind: Kind, found: Found) -> Sheet:
    over = found.counted.seconds / found.least - 1
    derived = f"{1000 * found.each:.2f} ms a message x {PLACES}, and {found.idle:.1%} with nothing to send"
    lines = [
        Line(what="the limit's own minimum", measured=f"{found.least:,.1f} s of Teams'"),
        at_most("over it", over, 0.03, "{:.1%}"),
        at_most("requests over a limit", found.counted.over_a_limit, 0, "{:,}"),
        Line(
            what="recorded as sent, with a message id",
            measured=f"{found.sent:,}",
            goal=f"{PEOPLE:,}",
            reached=found.sent == PEOPLE,
        ),
        at_most("of one core at 50 messages a second", found.share, 0.25, "{:.1%}"),
        Line(what="which is", measured=derived),
        at_most("resident at its largest", found.most_megabytes, 300, "{:.0f} MB"),
        Line(what="resident when all was sent", measured=f"{found.megabytes:.0f} MB"),
        Line(what="planning all rows, processor time", measured=f"{found.planning:.1f} s"),
    ]
    note = (
        f"One run, over TLS, chats known. Teams' clock and the bot's limits run {FASTER:g} times as fast as the wall: "
        f"each millisecond of delay counts {FASTER:g} times what it does at Teams' pace. Processor time is that of the "
        "bot's process: what a message took in the scaled run, less what the idle bot uses meanwhile."
    )
    return Sheet(title=f"A broadcast to {PEOPLE:,} people in {UNITS:,} units, {kind}", lines=lines, note=note)


def _broadcast(places: Places, kind: Kind) -> Found:
    place = places.place(kind, Size(units=UNITS, people=PEOPLE))
    begins = datetime.now(UTC) + timedelta(seconds=SETTLE_SECONDS + IDLE_SECONDS)
    asyncio.run(_written(place, begins))
    environment = place.environment(limits_second=str(1 / FASTER))
    with teams(places, PEOPLE, faster=FASTER) as other_side:
        with bot(environment) as process:
            found = _followed(process, other_side, begins)
        sent = asyncio.run(_recorded(place))
    return Found(sent=sent, **found)


def _followed(process: Measured, other_side: Teams, begins: datetime) -> dict[str, object]:
    """What it used before it began, until the first message, and from there to the last."""
    _sleep_until(begins - timedelta(seconds=IDLE_SECONDS))
    rested = process.processor
    _sleep_until(begins)
    idle, resting = (process.processor - rested) / IDLE_SECONDS, process.processor
    while other_side.counted().messages < 2:
        process.check()
        time.sleep(0.02)
    began, first = time.monotonic(), process.processor
    counted, heard = other_side.counted(), began
    # The card that tells its author how far it has come is one more.
    while counted.messages < PEOPLE + 1 and time.monotonic() - heard < PATIENCE_SECONDS:
        time.sleep(0.2)
        process.check()
        before, counted = counted, other_side.counted()
        heard = heard if counted == before else time.monotonic()
    return {
        "counted": counted,
        "idle": idle,
        "planning": first - resting,
        "sending": process.processor - first,
        "wall": time.monotonic() - began,
        "megabytes": process.megabytes,
        "most_megabytes": process.most_megabytes,
    }


async def _written(place: Place, begins: datetime) -> None:
    store = await open_store(place.settings(), datetime.now(UTC))
    try:
        await store.save_broadcast(broadcast(NAME, PEOPLE, begins))
    finally:
        await store.close()


async def _recorded(place: Place) -> int:
    store = await open_store(place.settings(), datetime.now(UTC))
    try:
        rows = [each async for each in store.rows(NAME)]
    finally:
        await store.close()
    return sum(each.state is DeliveryState.SENT and bool(each.message_id) for each in rows)


def _sleep_until(moment: datetime) -> None:
    time.sleep(max(0.0, (moment - datetime.now(UTC)).total_seconds()))


if __name__ == "__main__":
    alone(measure)
