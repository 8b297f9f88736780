"""Where the bot keeps things while it is treated badly."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.ports import Store
from bot.storage.postgres import open_postgres
from bot.storage.tiny import TinyStore
from tests.stores import postgres


@dataclass(frozen=True)
class Kept:
    """A store that several processes open one after the other; `settings` name it to the bot."""

    data: Path
    settings: Mapping[str, str]
    open: Callable[[], Awaitable[Store]]


@pytest.fixture(params=["tiny", "postgres"])
def kept(request: pytest.FixtureRequest, tmp_path: Path) -> Kept:
    """An empty one of each kind."""
    if request.param == "tiny":

        async def embedded() -> Store:
            return TinyStore(tmp_path, datetime.now(UTC))

        return Kept(tmp_path, {}, embedded)
    url = request.getfixturevalue("postgres_url")
    postgres.emptied(url)

    async def connected() -> Store:
        return await open_postgres(url)

    return Kept(tmp_path, {"STARTKLAR_STORE": url}, connected)
