"""A hundred units on the board, some of which have answered over three weeks, for whoever looks at it."""

import re
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import replace
from datetime import date, datetime, timedelta
from html import unescape
from pathlib import Path

import aiohttp

from content.language import Language
from content.loader import SHIPPED, load
from dialogs.checkin.asked import Asking
from dialogs.checkin.day import Day
from dialogs.checkin.model import WHOLE, Answer, CheckIn, Status
from dialogs.initiative.model import Initiative, Wave
from dialogs.initiative.rounds import round_at
from dialogs.people.model import Unit
from dialogs.people.roster import RosterRecords
from dialogs.rollup.flow import Reader
from tests.scenarios.house import House
from tests.teams_simulator import TeamsSimulator

MANY = 100
JOURNAL, PLAN = "journal", "plan"
# What a unit of this number answers, over and over.
PATTERN = (Status.GREEN, Status.GREEN, Status.YELLOW, Status.GREEN, Status.RED)


def with_many(records: RosterRecords) -> RosterRecords:
    """The sample organisation, with a hundred more units in its journal, in both waves."""
    (journal,) = [each for each in records.initiatives if each.id == JOURNAL]
    top = next(each for each in records.units if each.parent is None)
    parts = tuple(Unit(id=f"part{n}", name=f"Område {n}", parent=top.id) for n in range(3))
    units = tuple(Unit(id=f"u{n}", name=f"Enhet {n:03}", parent=f"part{n % 3}", manager="elin") for n in range(MANY))
    waves = [each.id for each in journal.waves]
    members = dict(journal.units) | {unit.id: waves[n % len(waves)] for n, unit in enumerate(units)}
    others = tuple(each for each in records.initiatives if each.id != JOURNAL)
    return replace(
        records, units=(*records.units, *parts, *units), initiatives=(replace(journal, units=members), *others)
    )


@asynccontextmanager
async def prepared(
    data: Path, change: Callable[[RosterRecords], RosterRecords], *steps: Callable[[House], Awaitable[None]]
) -> AsyncIterator[House]:
    """A running bot whose sample organisation was changed, after these steps were taken while it was stopped."""
    async with TeamsSimulator() as simulator:
        house = House(simulator, data, meaning=False)
        await house.seed()
        async with house.stored() as store:
            await store.replace_roster(change(await store.roster()))
        for step in steps:
            await step(house)
        await house.start()
        try:
            yield house
        finally:
            await house.stop()


def of_many(data: Path) -> AbstractAsyncContextManager[House]:
    """A running bot with a hundred units, most of which have answered."""
    return prepared(data, with_many, answered, _some_days)


async def _some_days(house: House) -> None:
    await days(house, "u0", house.clock().date(), {1: Status.GREEN, 2: Status.YELLOW, 3: Status.RED})


async def page_of(house: House, person: str, view: str, query: dict[str, str]) -> tuple[int, str]:
    """The answer over HTTP, as it comes."""
    async with (
        aiohttp.ClientSession() as session,
        session.get(f"{house.url}/board/view/{view}", params=query, headers={"Startklar-Person": person}) as response,
    ):
        return response.status, await response.text()


async def looked(house: House, person: str, view: str, query: dict[str, str]) -> tuple[int, str]:
    """The answer over HTTP, and what a person reads of it."""
    status, page = await page_of(house, person, view, query)
    return status, " ".join(unescape(re.sub(r"<[^>]*>", " ", page)).split())


async def answered(house: House) -> None:
    """Three rounds of answers of four units in five: what is green, yellow or red follows the number of the unit.

    To be called while the bot is stopped.
    """
    async with house.stored() as store:
        records, now = await store.roster(), house.clock()
        journal = next(each for each in records.initiatives if each.id == JOURNAL)
        playbooks = load(SHIPPED).library.playbooks
        asking, reader = Asking(journal, playbooks), Reader(journal, playbooks)
        units = [each for each in records.units if each.id in journal.units and each.id.startswith("u")]
        for ago in (2, 1, 0):
            then = now - timedelta(weeks=ago)
            period = round_at(journal.rhythm, units[0], then).period
            found = []
            for number, unit in enumerate(units):
                if number % 5 == 4 and number % 2:
                    continue
                criteria = asking.criteria(unit, unit.day(then))
                status = PATTERN[(number + ago) % len(PATTERN)]
                answers = tuple(_answer(each.id, status, then, period, place) for place, each in enumerate(criteria))
                made = CheckIn(initiative=JOURNAL, unit=unit.id, period=period, answers=answers, by="elin", at=then)
                colour = reader.unit(unit, made, unit.day(then)).whole.colour
                found.append(replace(made, colour=colour))
            await store.save_checkins(found)


def _answer(criterion: str, status: Status, at: datetime, period: str, place: int) -> Answer:
    worse = status if place % 3 == 0 else Status.GREEN
    blocker = "Utbildningsplatserna räcker inte" if worse is not Status.GREEN else ""
    return Answer(criterion=criterion, status=worse, blocker=blocker, by="elin", at=at, period=period)


async def days(house: House, unit: str, first: date, statuses: dict[int, Status]) -> None:
    """The daily board of a unit: a colour for some days of a month."""
    async with house.stored() as store:
        at = house.clock()
        await store.save_days(
            [
                Day(initiative=JOURNAL, unit=unit, day=first.replace(day=number), status=status, by="elin", at=at)
                for number, status in statuses.items()
            ]
        )


def with_plan(records: RosterRecords) -> RosterRecords:
    """The same with a second change, a plan over years, that comes too close to the first wave of the journal."""
    (journal,) = [each for each in records.initiatives if each.id == JOURNAL]
    first = journal.waves[0].go_live
    members = [unit for unit, wave in journal.units.items() if wave == journal.waves[0].id][:7]
    plan = Initiative(
        id=PLAN,
        name={Language.SV: "Digital plan", Language.NB: "Digital plan"},
        playbooks=("rg",),
        waves=(
            Wave(id="1", go_live=first + timedelta(days=10)),
            Wave(id="2", go_live=first + timedelta(days=200)),
        ),
        units=dict.fromkeys(members, "1") | {"hamnen": "2"},
    )
    return replace(records, initiatives=(*records.initiatives, plan))


async def plan_answered(house: House) -> None:
    """What three of the plan's activities have come to; to be called while the bot is stopped."""
    async with house.stored() as store:
        now = house.clock()
        said = {"G1": Status.GREEN, "G4": Status.YELLOW, "B1": Status.RED}
        answers = tuple(Answer(criterion=id_, status=status, by="vera", at=now) for id_, status in said.items())
        await store.save_checkins(
            [CheckIn(initiative=PLAN, unit=WHOLE, period="2026-W47", answers=answers, by="vera", at=now)]
        )


def with_region(records: RosterRecords, count: int = 10_000) -> RosterRecords:
    """So many units in twenty parts, all of them in the journal and every other one in a plan that comes close."""
    (journal,) = [each for each in records.initiatives if each.id == JOURNAL]
    top = next(each for each in records.units if each.parent is None)
    parts = tuple(Unit(id=f"part{n}", name=f"Område {n}", parent=top.id) for n in range(20))
    units = tuple(Unit(id=f"u{n}", name=f"Enhet {n:05}", parent=f"part{n % 20}") for n in range(count))
    waves = [each.id for each in journal.waves]
    members = {unit.id: waves[n % len(waves)] for n, unit in enumerate(units)}
    first = Wave(id="1", go_live=journal.waves[0].go_live + timedelta(days=5))
    plan = Initiative(
        id=PLAN, playbooks=("rg",), waves=(first,), units=dict.fromkeys([unit.id for unit in units[::2]], "1")
    )
    whole = (*records.units, *parts, *units)
    return replace(records, units=whole, initiatives=(replace(journal, units=members), plan))
