"""A small region in Graph, the mapping that reads it, and a keeper that does: through the real SDK, over HTTP."""

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import aiohttp
import yaml

from bot.directory.graph.source import GraphDirectory, Seen
from bot.editions import WatchedEditions, open_mind
from bot.outbound import RosterKeeper
from bot.outbound.roster_keeper import Synced
from bot.ports import Store
from bot.roster_view import RosterView
from bot.settings import AppType, Settings
from bot.storage import open_store
from content.loader import SHIPPED
from dialogs.people.model import Person, Unit
from dialogs.people.roster import RosterRecords
from tests.graph_simulator import APP_ID, TENANT_ID, GraphSimulator

NOW = datetime(2026, 11, 23, 8, 0, tzinfo=UTC)
USUAL: dict[str, Any] = {
    "units": {
        "name_prefix": "Enhet ",
        "key": "mailNickname",
        "parent": {"separator": " / "},
        "manager": {"by": "owner"},
    },
    "people": {"key": "mailNickname"},
}


@dataclass(slots=True)
class Clock:
    """Time that passes when a test says so."""

    now: datetime = NOW

    def __call__(self) -> datetime:
        return self.now


def fill(graph: GraphSimulator) -> None:
    """A hospital with three clinics, whose people each have the manager who owns their group."""
    tenant = graph.tenant
    for name in ("Eva", "Sam", "Lin"):
        tenant.add_user(name, preferredLanguage="sv-SE")
    for clinic, owner, staff in (
        ("Medicin", "Eva", ("Ada", "Bo", "Cia", "Dag")),
        ("Akuten", "Sam", ("Eli", "Fia")),
        ("Barn", "Lin", ("Gun", "Hal", "Ida")),
    ):
        members = [tenant.add_user(each, manager=of(graph, owner), preferredLanguage="nb-NO").id for each in staff]
        members.append(of(graph, owner))
        tenant.add_group(f"Enhet Sjukhus / {clinic}", members, [of(graph, owner)], mailNickname=clinic.lower())
    tenant.add_group("Enhet Sjukhus", mailNickname="sjukhus")
    tenant.add_group("Fikagruppen", [of(graph, "Ada")])


def of(graph: GraphSimulator, name: str) -> str:
    """Somebody's or a group's object id, by a name that begins so."""
    things = (*graph.tenant.users.values(), *graph.tenant.groups.values())
    return next(each.id for each in things if each.fields["displayName"] in (name, f"Enhet Sjukhus / {name}"))


@dataclass(slots=True)
class Region:
    """A bot's part that reads the roster, with the tenant it reads."""

    graph: GraphSimulator
    store: Store
    view: RosterView
    keeper: RosterKeeper[Seen]
    clock: Clock
    directory: Path

    def mapped(self, **changes: Any) -> None:
        """Another mapping from now on."""
        (self.directory / "graph.yaml").write_text(yaml.safe_dump({**USUAL, **changes}), "utf-8")

    async def sync(self, **asked: bool) -> Synced:
        return await self.keeper.sync(**asked)

    async def records(self) -> RosterRecords:
        return await self.store.roster()

    async def unit(self, id_: str) -> Unit | None:
        return next((each for each in (await self.records()).units if each.id == id_), None)

    async def person(self, id_: str) -> Person | None:
        return next((each for each in (await self.records()).people if each.id == id_), None)

    def asked(self) -> dict[str, int]:
        """What was asked of Graph since the last time this was."""
        found = dict(self.graph.requests)
        self.graph.requests.clear()
        return found


@asynccontextmanager
async def opened(
    directory: Path, environment: Callable[[str, str], None], settings: dict[str, Any] | None = None
) -> AsyncIterator[Region]:
    """A region with an empty store; `environment` sets a variable for the time of the test."""
    async with GraphSimulator() as graph, aiohttp.ClientSession() as session:
        fill(graph)
        for name, value in graph.managed_identity.items():
            environment(name, value)
        given = Settings(
            _env_file=None,
            data=directory / "data",
            app_id=APP_ID,
            app_type=AppType.USER_ASSIGNED_MSI,
            tenant_id=TENANT_ID,
            graph=directory / "graph.yaml",
            graph_url=graph.url,
            **(settings or {}),
        )
        clock = Clock()
        store = await open_store(given, clock())
        view = RosterView(store)
        editions = WatchedEditions(SHIPPED, open_mind(directory / "vectors", None, wanted=False))
        keeper = RosterKeeper(store, editions, view, clock, GraphDirectory(given, session))
        region = Region(graph, store, view, keeper, clock, directory)
        region.mapped()
        try:
            yield region
        finally:
            await store.close()
