"""The whole product between a simulated Teams and a store on disk, with a clock that tests move."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack, asynccontextmanager, suppress
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import aiohttp

from bot.app import SAMPLE, serving
from bot.directory.roster_file import read_roster
from bot.ports import Store
from bot.settings import Settings
from bot.storage import open_store
from dialogs.initiative.model import Initiative, Wave
from dialogs.people.roster import RosterRecords
from tests.card_states import Forger
from tests.stores import postgres
from tests.teams_simulator import TENANT_ID, Message, Person, Team, TeamsSimulator

# A Monday, an hour before the sample organisation is asked. Go-live of its first wave is the Monday after.
MONDAY = datetime(2026, 11, 16, 7, 0, tzinfo=UTC)


# What the model has read of the shipped content, so that each house does not read it again.
VECTORS = Path(__file__).parent.parent.parent / ".cache" / "vectors"


class Clock:
    """Time that passes only when a test says so."""

    def __init__(self, now: datetime = MONDAY) -> None:
        self.now = now

    def __call__(self) -> datetime:
        return self.now

    def pass_by(self, **span: float) -> None:
        self.now += timedelta(**span)


class House:
    """A running bot with the sample organisation, and its people in Teams."""

    def __init__(self, simulator: TeamsSimulator, data: Path, **settings: Any) -> None:
        self.simulator = simulator
        self.clock = Clock()
        self.data = data
        self.settings = Settings(
            _env_file=None,
            port=0,
            data=data,
            tick_seconds=0.02,
            # The simulated Teams counts nothing unless a test says so, and here everybody may press all the time.
            **{"limits_second": 0.001, "most_per_minute": 1_000_000, **settings},
            vectors=VECTORS,
            service_url=simulator.service_url,
            tenant_id=TENANT_ID,
        )
        self.people: dict[str, Person] = {}
        self.team: Team | None = None
        self._stack = AsyncExitStack()
        self.url = ""

    async def seed(self) -> None:
        """The sample organisation, with the simulator's people and channels."""
        records = read_roster(
            [SAMPLE / name for name in ("waves.csv", "people.csv", "units.csv")], self.clock().date()
        ).merged_into(RosterRecords())
        for person in records.people:
            if person.aad_id:
                self.people[person.id] = self.simulator.world.add_person(person.name, aad_object_id=person.aad_id)
        self.team = self.simulator.world.add_team("Sjukhuset", channels=["Medicin", "Akuten"])
        channels = {"medicin": self.team.channel("Medicin").id, "akuten": self.team.channel("Akuten").id}
        units = tuple(replace(unit, channel=channels.get(unit.id)) for unit in records.units)
        store = await open_store(self.settings, self.clock())
        initiatives = tuple(self._before_the_open_decision(each) for each in records.initiatives)
        await store.replace_roster(replace(records, units=units, initiatives=initiatives))
        await store.close()

    def _before_the_open_decision(self, initiative: Initiative) -> Initiative:
        """Wave 2 later than in the sample, so that nobody is called to decide in the middle of another story."""
        later = self.clock().date() + timedelta(weeks=8)
        return initiative.with_wave(Wave(id="2", go_live=later))

    async def start(self) -> None:
        self.url = await self._stack.enter_async_context(serving(self.settings, self.clock))
        teams = Forger(self.simulator, f"{self.url}/api/messages", self.settings, self.clock)
        self.teams = await self._stack.enter_async_context(teams)

    async def stop(self) -> None:
        await self._stack.aclose()
        self._stack = AsyncExitStack()

    async def restart(self) -> None:
        await self.stop()
        await self.start()

    @asynccontextmanager
    async def stored(self) -> AsyncIterator[Store]:
        """What is on disk; the bot is stopped for it."""
        await self.stop()
        store = await open_store(self.settings, self.clock())
        try:
            yield store
        finally:
            await store.close()

    def on_disk(self) -> str:
        """Everything written so far, as it stands in the files or in the database's tables."""
        if self.settings.store:
            return postgres.written(self.settings.store.get_secret_value())
        while True:
            # Read anew when one of them took the place of another meanwhile.
            with suppress(FileNotFoundError):
                return "".join(path.read_text("utf-8") for path in self.data.rglob("store.*") if path.suffix != ".lock")

    async def get(self, path: str) -> tuple[int, Any]:
        async with aiohttp.ClientSession() as session, session.get(f"{self.url}{path}") as response:
            return response.status, await response.json()

    def chat(self, person: str) -> list[Message]:
        return self.simulator.world.messages_in(self.simulator.world.chat_of(self.people[person]))

    def posts(self, channel: str) -> list[Message]:
        assert self.team is not None
        return self.simulator.world.messages_in(self.team.channel(channel).id)

    async def settled(self, condition: Callable[[], bool]) -> None:
        try:
            await self.simulator.until(condition)
        except TimeoutError as error:
            # What it waited for in vain is seldom to be had a second time.
            error.add_note(f"{await self.get('/readyz')}; written last: {self.on_disk()[-4_000:]}")
            raise

    async def quiet(self, ticks: int = 10) -> None:
        """Let the scheduler look at the clock some more times; to look takes longer where it has to ask a database."""
        await asyncio.sleep(self.settings.tick_seconds * ticks * (3 if self.settings.store else 1))


@asynccontextmanager
async def house_with(data: Path, change: Callable[[RosterRecords], RosterRecords]) -> AsyncIterator[House]:
    """A running bot whose sample organisation was changed, and that finds articles by their words alone."""
    async with TeamsSimulator() as simulator:
        found = House(simulator, data, meaning=False)
        await found.seed()
        async with found.stored() as store:
            await store.replace_roster(change(await store.roster()))
        await found.start()
        try:
            yield found
        finally:
            await found.stop()


Asker = Callable[..., Awaitable[Any]]


def texts(card: Any) -> str:
    """All text of a card, top to bottom."""
    found: list[str] = []

    def walk(node: Any) -> None:
        if isinstance(node, dict):
            shown = (node.get(key) for key in ("text", "title", "label", "value", "placeholder"))
            found.extend(each for each in shown if isinstance(each, str))
            for value in node.values():
                walk(value)
        elif isinstance(node, list):
            for value in node:
                walk(value)

    walk(card)
    return "\n".join(found)


def inputs(card: Any) -> dict[str, Any]:
    """The inputs of a card, by id."""
    found: dict[str, Any] = {}

    def walk(node: Any) -> None:
        if isinstance(node, dict):
            if str(node.get("type", "")).startswith("Input."):
                found[node["id"]] = node
            for value in node.values():
                walk(value)
        elif isinstance(node, list):
            for value in node:
                walk(value)

    walk(card)
    return found
