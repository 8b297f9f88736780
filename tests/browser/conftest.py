"""What the browser tests need: Chromium, the npm packages, and a bot with the Playground beside it."""

import os
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest
import pytest_asyncio
from filelock import FileLock
from playwright.async_api import Browser, async_playwright

from bot.cli.demo import install_playground
from bot.ports import Edition
from tests.browser import chromium, processes
from tests.browser.client import Client, opened
from tests.browser.processes import Startklar
from tests.scenarios.house import VECTORS
from tests.scenarios.stories.lived import Story, lived


@pytest.fixture(scope="session")
def npm_packages() -> None:
    """The Playground and the card renderer are in node_modules."""
    with _one_at_a_time():
        reason = install_playground()
    if reason:
        chromium.cannot_run(f"THE BROWSER TESTS DO NOT RUN: {reason}")


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def browser() -> AsyncIterator[Browser]:
    """One Chromium for all tests; each opens pages of its own."""
    with _one_at_a_time():
        path = chromium.found_or_installed()
    async with async_playwright() as playwright:
        launched = await playwright.chromium.launch(executable_path=path, args=list(chromium.ARGUMENTS))
        try:
            yield launched
        finally:
            await launched.close()


@pytest.fixture(scope="session")
def story() -> Story:
    """The twelve weeks, lived once in a process."""
    return lived()


@pytest.fixture
def pictures(tmp_path: Path) -> Path:
    """Where pictures go: the directory that STARTKLAR_PICTURES names, else one that is thrown away."""
    wanted = os.environ.get("STARTKLAR_PICTURES")
    if wanted is None:
        return tmp_path
    if not chromium.draws_emoji():
        pytest.fail("Pictures need a font with emoji: apt-get install fonts-noto-color-emoji", pytrace=False)
    Path(wanted).mkdir(parents=True, exist_ok=True)
    return Path(wanted)


@pytest.fixture
def playground_port() -> int:
    """Where the Playground listens."""
    return processes.free_port()


@pytest.fixture
def bot(shipped: Edition, tmp_path: Path, playground_port: int) -> Iterator[Startklar]:
    """A running bot with the sample organisation, that knows what its content means."""
    with processes.startklar(tmp_path, playground_port) as running:
        yield running


@pytest_asyncio.fixture(loop_scope="session")
async def elin(
    npm_packages: None, bot: Startklar, playground_port: int, browser: Browser, tmp_path: Path
) -> AsyncIterator[Client]:
    """Elin Ekmark, manager of Medicinmottagningen, has opened her chat with the bot."""
    with processes.playground(tmp_path, bot.messages_url, playground_port) as url:
        client = await opened(browser, url)
        yield client
        await client.page.close()


def _one_at_a_time() -> FileLock:
    """Of several processes that test at once, one installs and the others find it there."""
    VECTORS.parent.mkdir(parents=True, exist_ok=True)
    return FileLock(VECTORS.parent / "browser.lock")
