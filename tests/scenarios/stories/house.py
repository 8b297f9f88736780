"""Region Sundmark in a simulated Teams: the product around a store on disk, and a clock that is looked at when told."""

from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from aiohttp.test_utils import TestServer
from pydantic import TypeAdapter

from bot.app import Startklar, open_startklar
from bot.directory.roster_file import read_roster, roster_problems
from bot.operations.model import Request
from bot.web.routes import Served, build
from dialogs.people.roster import RosterRecords
from tests.card_states import Forger
from tests.scenarios.house import House
from tests.teams_simulator import TeamsSimulator

REGION = Path(__file__).parent / "region"
FIRST_TRY, AGREED = "initiatives-first-try.yaml", "initiatives.yaml"
FIRST_MONDAY = date(2026, 9, 7)
STOCKHOLM = ZoneInfo("Europe/Stockholm")
_RECORDS = TypeAdapter(RosterRecords)


class Region(House):
    """The whole product, its scheduler moved by hand: twelve weeks have thousands of moments nobody waits for."""

    startklar: Startklar

    async def start(self) -> None:
        self.startklar = await self._stack.enter_async_context(open_startklar(self.settings, self.clock))
        served = Served(
            carry=self.startklar.carry,
            gatekeeper=None,
            health=self.startklar.health,
            editions=self.startklar.editions,
            feeds=self.startklar.feeds,
            reach=self.startklar.reach,
            reports=self.startklar.reports,
            board=self.startklar.board,
        )
        server = await self._stack.enter_async_context(TestServer(build(served), host="127.0.0.1"))
        self.url = str(server.make_url("")).rstrip("/")
        teams = Forger(self.simulator, f"{self.url}/api/messages", self.settings, self.clock)
        self.teams = await self._stack.enter_async_context(teams)

    def at(self, day: date, hour: int, minute: int = 0) -> None:
        """It is that time in Stockholm; never earlier than it was."""
        then = datetime.combine(day, time(hour, minute), STOCKHOLM).astimezone(UTC)
        self.clock.now = max(self.clock.now, then)

    async def look(self) -> None:
        """The scheduler looks at the clock, and all that is due goes out."""
        while await self.startklar.scheduler.plan():
            await self.sent()
        await self.sent()

    async def sent(self) -> None:
        """What turns have planned goes out."""
        # Whoever leads says so every two seconds, on a clock that nobody moves.
        await self.startklar.scheduler.lead()
        await self.startklar.scheduler.send()

    async def imported(self, initiatives: str, *, dry_run: bool = False) -> Mapping[str, Any]:
        """What `startklar roster import` does with the region's files, on the day it is; gives what it tells."""
        files = [REGION / name for name in ("units.csv", "people.csv", initiatives)]
        found = read_roster(files, self.clock().date())
        merged = self._in_teams(found.merged_into(RosterRecords()))
        problems = found.problems + found.without_wave(RosterRecords()) + roster_problems(merged)
        assert problems == [], problems
        sent = {"records": _RECORDS.dump_python(merged, mode="json"), "dry_run": dry_run}
        async for event in self.startklar.operations.perform(Request(name="roster-import", arguments=sent)):
            if event.result is not None:
                return event.result
            assert event.failed is None, event.failed
        raise AssertionError("an operation ends with a result")

    def _in_teams(self, records: RosterRecords) -> RosterRecords:
        """Everybody has Teams, and the units' channels are those that the simulator made."""
        if not self.people:
            self._settle(records)
        assert self.team is not None
        known = {channel.name: channel.id for channel in self.team.channels}
        units = (replace(unit, channel=known.get(unit.name)) for unit in records.units)
        return replace(records, units=tuple(units))

    def _settle(self, records: RosterRecords) -> None:
        for person in records.people:
            assert person.aad_id
            locale = f"{person.language}-{'GB' if person.language == 'en' else 'SE'}"
            self.people[person.id] = self.simulator.world.add_person(
                person.name, aad_object_id=person.aad_id, locale=locale, timezone="Europe/Stockholm"
            )
        channels = [unit.name for unit in records.units if unit.channel]
        self.team = self.simulator.world.add_team("Region Sundmark", channels=channels)


@asynccontextmanager
async def region(data: Path) -> AsyncIterator[Region]:
    """Region Sundmark on the Friday before the first week, nothing imported yet."""
    begins = datetime.combine(FIRST_MONDAY - timedelta(days=3), time(13), STOCKHOLM)
    clock = _Moved(begins)
    async with TeamsSimulator(clock=clock.seconds) as simulator:
        found = Region(simulator, data, meaning=False, sample=False)
        clock.of = found
        found.clock.now = begins.astimezone(UTC)
        await found.start()
        try:
            yield found
        finally:
            await found.stop()


class _Moved:
    """The simulator's clock, which is the region's as soon as there is one."""

    def __init__(self, begins: datetime) -> None:
        self._begins = begins
        self.of: Region | None = None

    def seconds(self) -> float:
        return (self.of.clock() if self.of else self._begins).timestamp()
