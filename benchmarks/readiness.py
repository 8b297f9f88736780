"""How long it takes to see how 300 units stand after a year, and whether a check-in costs more at its end."""

import asyncio
import os
import time
from collections.abc import Awaitable, Callable, Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from benchmarks.places import Kind, Places
from benchmarks.running import alone
from benchmarks.sheets import Line, Sheet, amount, at_most, median
from bot.storage.tiny import TinyStore
from content.language import Language
from content.loader import SHIPPED, load
from content.playbook import Playbook
from dialogs.checkin.asked import criteria_for
from dialogs.checkin.flow import Filled, Given, forms_for, submit
from dialogs.checkin.model import CheckIn, Status
from dialogs.initiative.model import Initiative, Wave
from dialogs.initiative.rounds import round_at
from dialogs.people.model import Unit
from dialogs.people.roster import Roster, RosterRecords
from dialogs.rollup.flow import Reader

UNITS = int(os.environ.get("UNITS", amount(300, 10)))
WEEKS = int(os.environ.get("WEEKS", amount(52, 4)))
CRITERIA = 25
ROUNDS = 5
GO_LIVE = date(2027, 12, 1)
FIRST = datetime(2026, 11, 16, 9, 0, tzinfo=UTC)
LONGEST_SECONDS = 2.0


def measure(places: Places) -> Iterator[Sheet]:
    """A year of check-ins, then the latest week looked at."""
    yield asyncio.run(_measured(places.place(Kind.TINY).data))


async def _measured(data: Path) -> Sheet:
    playbook = of_25_criteria()
    books = {playbook.id: playbook}
    units = tuple(Unit(id=f"u{n}", name=f"Unit {n}", parent=f"a{n % 8}") for n in range(UNITS))
    heads = tuple(Unit(id=f"a{n}", name=f"Administration {n}") for n in range(8))
    initiative = Initiative(
        id="journal",
        playbooks=(playbook.id,),
        waves=(Wave(id="1", go_live=GO_LIVE),),
        units={unit.id: "1" for unit in units},
        phases={f"{playbook.id}/1": "READY"},
    )
    roster = Roster(RosterRecords(units=(*heads, *units), initiatives=(initiative,)))
    store = TinyStore(data, FIRST)
    reader = Reader(initiative, books)
    costs: dict[int, list[float]] = {1: [], 2: [], WEEKS: []}
    for week in range(1, WEEKS + 1):
        now = FIRST + timedelta(weeks=week - 1)
        for number, unit in enumerate(units):
            began = time.perf_counter()
            await answer(store, initiative, books, reader, unit, now, number + week)
            if week in costs:
                costs[week].append(time.perf_counter() - began)
    now = FIRST + timedelta(weeks=WEEKS - 1)
    ids = [unit.id for unit in units]

    async def overview() -> None:
        latest = await store.latest_checkins("journal", ids)
        found = reader.overview(roster, units, latest, lambda unit: unit.day(now))
        assert len(found.units) == UNITS

    async def trend() -> None:
        periods = [round_at(initiative.rhythm, units[0], now - timedelta(weeks=n)).period for n in range(12)]
        await store.colours("journal", periods)

    first, second, last = (1000 * median(costs[week]) for week in (1, 2, WEEKS))
    lines = [
        at_most("roll-up of the latest week, with the heat map", await took(overview), LONGEST_SECONDS, "{:.2f} s"),
        Line(what="trend of twelve weeks", measured=f"{await took(trend):.2f} s"),
        Line(what="a submit in week 1, durable: nothing is prefilled", measured=f"{first:.2f} ms"),
        Line(what="a submit in week 2, durable", measured=f"{second:.2f} ms"),
        Line(
            what=f"a submit in week {WEEKS}, durable",
            measured=f"{last:.2f} ms = {last / first:.2f} of week 1, {last / second:.2f} of week 2",
        ),
    ]
    await store.close()
    began = time.perf_counter()
    await TinyStore(data, now).close()
    lines.append(Line(what="open and close the store", measured=f"{time.perf_counter() - began:.2f} s"))
    title = f"A year of {UNITS} units, {CRITERIA} criteria, {WEEKS} weeks, TinyDB"
    return Sheet(title=title, lines=lines, note=f"In one process, without a bot around it; medians of {ROUNDS}.")


async def answer(
    store: TinyStore,
    initiative: Initiative,
    books: dict[str, Playbook],
    reader: Reader,
    unit: Unit,
    now: datetime,
    turn: int,
) -> None:
    """One unit's check-in as a turn takes it in: read, decide, add up, write once."""
    period = round_at(initiative.rhythm, unit, now).period
    criteria = criteria_for(initiative, books, unit, unit.day(now))
    latest = await store.latest_checkins(initiative.id, [unit.id])
    (form,) = forms_for(initiative.id, {unit.id: criteria}, latest, period)
    colours = (Status.GREEN, Status.GREEN, Status.GREEN, Status.YELLOW)
    given = {each.id: Given(status=colours[(turn + place) % 4]) for place, each in enumerate(criteria)}
    stored = await store.checkins(initiative.id, [unit.id], period)
    checkin = submit(form, Filled(given=given), stored.get(unit.id), latest.get(unit.id), unit.id, "elin", now)
    assert isinstance(checkin, CheckIn)
    await store.save_checkins([replace(checkin, colour=reader.unit(unit, checkin, unit.day(now)).whole.colour)])


async def took(work: Callable[[], Awaitable[None]]) -> float:
    """Seconds, the median of some."""
    found = []
    for _ in range(ROUNDS):
        began = time.perf_counter()
        await work()
        found.append(time.perf_counter() - began)
    return median(found)


def of_25_criteria() -> Playbook:
    """The shipped method with so many questions a week, spread over its dimensions."""
    vgr = load(SHIPPED).library.playbooks["vgr"]
    pattern = next(each for each in vgr.criteria if each.id == "W-42")
    asked = [
        pattern.model_copy(
            update={
                "id": f"Q-{n}",
                "label": dict.fromkeys(Language, f"Question {n}"),
                "dimension": vgr.dimensions[n % len(vgr.dimensions)].id,
                "hard": n < 3,
            }
        )
        for n in range(CRITERIA)
    ]
    others = [each.model_copy(update={"ask_in": []}) for each in vgr.criteria]
    return vgr.model_copy(update={"criteria": [*others, *asked]})


if __name__ == "__main__":
    alone(measure)
