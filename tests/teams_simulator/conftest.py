"""A running simulator, both sides of the wire and a clock that tests move."""

from collections.abc import AsyncIterator

import aiohttp
import pytest
import pytest_asyncio

from tests.teams_simulator import Person, TeamsClient, TeamsSimulator
from tests.teams_simulator.echo_bot import EchoBot


class MovedClock:
    """Seconds since 1970 that pass only when a test says so."""

    def __init__(self, now: float = 1_800_000_000.0) -> None:
        self.now = now

    def __call__(self) -> float:
        return self.now

    def pass_by(self, seconds: float) -> None:
        """Let `seconds` pass."""
        self.now += seconds


@pytest_asyncio.fixture
async def clock() -> MovedClock:
    """A clock that stands still."""
    return MovedClock()


@pytest_asyncio.fixture
async def simulator(clock: MovedClock) -> AsyncIterator[TeamsSimulator]:
    """A simulator with no limits, no faults and no tokens required."""
    async with TeamsSimulator(clock=clock) as running:
        yield running


@pytest_asyncio.fixture
async def http(simulator: TeamsSimulator) -> AsyncIterator[aiohttp.ClientSession]:
    """The bot's side of the wire, with the service URL as its base."""
    async with aiohttp.ClientSession(simulator.service_url) as session:
        yield session


@pytest.fixture
def kari(simulator: TeamsSimulator) -> Person:
    """Somebody who has the app."""
    return simulator.world.add_person("Kari Berg")


@pytest.fixture
def chat(simulator: TeamsSimulator, kari: Person) -> str:
    """Kari's personal chat with the bot."""
    return simulator.world.chat_of(kari)


@pytest_asyncio.fixture
async def bot() -> AsyncIterator[EchoBot]:
    """A bot that listens."""
    async with EchoBot() as echo:
        yield echo


@pytest_asyncio.fixture
async def teams(simulator: TeamsSimulator, bot: EchoBot) -> AsyncIterator[TeamsClient]:
    """The people, talking to the bot."""
    async with TeamsClient(simulator, bot.url) as client:
        yield client
