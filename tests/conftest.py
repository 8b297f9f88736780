"""What every test shares."""

import os
import subprocess
import sys
from collections.abc import AsyncIterator, Iterator, Mapping
from contextlib import closing
from pathlib import Path

import pytest
import pytest_asyncio
from aiohttp import web_app
from filelock import FileLock
from hypothesis import settings

from bot import app
from bot.editions import WatchedEditions, open_mind, watched
from bot.ports import Edition
from content.library import Article
from content.loader import SHIPPED, Loaded, load
from content.search import Index
from tests.scenarios.house import VECTORS, House
from tests.stores import postgres
from tests.teams_simulator import TeamsSimulator

# How long an example takes says how busy the machine is, and nothing else.
settings.register_profile("untimed", parent=settings(), deadline=None)
settings.load_profile("untimed")


@pytest.fixture(scope="session", autouse=True)
def _unchanged_content_is_read_once() -> Iterator[None]:
    """Hundreds of tests start a bot with the shipped content; in one process it is read and indexed for the first.

    Nor does any of them hide what it holds from the garbage collector: it lives shorter than the process.
    """
    shipped: dict[object, Loaded] = {}
    indexes: dict[int, Index] = {}

    def load_once(directory: Path) -> Loaded:
        if directory != SHIPPED:
            return load(directory)
        state = watched._fingerprint(directory)
        if state not in shipped:
            shipped[state] = load(directory)
        return shipped[state]

    def index_once(articles: Mapping[str, Article]) -> Index:
        if not any(each.library.articles is articles for each in shipped.values()):
            return Index(articles)
        if id(articles) not in indexes:
            indexes[id(articles)] = Index(articles)
        return indexes[id(articles)]

    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(watched, "load", load_once)
        patched.setattr(watched, "Index", index_once)
        patched.setattr(app, "_settle_memory", lambda: None)
        yield


@pytest.fixture(autouse=True)
def _no_bot_outlives_its_test() -> Iterator[None]:
    """aiohttp keeps every application that ever answered: hundreds of bots are gigabytes, and slow."""
    yield
    web_app._cached_build_middleware.cache_clear()


@pytest.fixture(scope="session")
def shipped() -> Iterator[Edition]:
    """The shipped content in service; what it means is read once and kept between runs."""
    VECTORS.mkdir(parents=True, exist_ok=True)
    # Of several processes that test at once, one has it read, on all processors, and the others wait for it.
    with FileLock(VECTORS / "tests.lock"), closing(open_mind(VECTORS, None)) as mind:
        if WatchedEditions(SHIPPED, mind).learning:
            every = {**os.environ, "STARTKLAR_VECTORS": str(VECTORS), "OMP_NUM_THREADS": str(os.cpu_count() or 1)}
            subprocess.run([sys.executable, "-m", "bot", "content", "learn"], env=every, check=True, timeout=900)
    with closing(open_mind(VECTORS, None)) as mind:
        yield WatchedEditions(SHIPPED, mind).current


@pytest_asyncio.fixture
async def house(shipped: Edition, tmp_path: Path) -> AsyncIterator[House]:
    """A running bot between a simulated Teams and a fresh store."""
    async with TeamsSimulator() as simulator:
        found = House(simulator, tmp_path / "data")
        await found.seed()
        await found.start()
        try:
            yield found
        finally:
            await found.stop()


@pytest.fixture(scope="session")
def postgres_url() -> Iterator[str]:
    """A database with every table in it."""
    with postgres.server() as server, postgres.database(server) as url:
        postgres.migrated(url)
        yield url
