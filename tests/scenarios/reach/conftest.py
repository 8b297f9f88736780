"""A bot that may install its app, in a world of people that Graph and Teams share."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest
import pytest_asyncio

from bot.settings import AppType
from bot.storage import open_store
from content.language import Language
from dialogs.people.model import Person
from tests.graph_simulator import GraphSimulator
from tests.graph_simulator.tenant import object_id
from tests.scenarios.house import House
from tests.teams_simulator import APP_ID, TeamsSimulator

MANY = 130


@dataclass(slots=True)
class Shared:
    """Whoever gets the app through Graph has it in Teams, which tells the bot."""

    house: House
    graph: GraphSimulator
    telling: list[asyncio.Task[object]] = field(default_factory=list)

    def id(self, number: int) -> str:
        return object_id(f"person {number}")

    def told(self, whose: str) -> None:
        if whose in self.graph.teams.teams:
            # What Teams says in a channel is heard when somebody adds the app there; the bot needs no word of it.
            return
        person = self.house.simulator.world.person(whose)
        assert person is not None
        self.house.simulator.world.install(person)
        self.telling.append(asyncio.create_task(self.house.teams.open_chat(person)))

    def chat_of(self, whose: str) -> str:
        person = self.house.simulator.world.person(whose)
        assert person is not None
        return self.house.simulator.world.chat_of(person)

    async def until_installed(self, count: int) -> None:
        for _ in range(1_000):
            if sum(map(bool, self.graph.teams.installed.values())) >= count:
                break
            await self.house.quiet(1)
        await self.house.quiet()
        await asyncio.gather(*self.telling)


@pytest_asyncio.fixture
async def shared(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Shared]:
    """Many new people in the emergency unit, none with the app, and the app in the catalogue; nothing runs yet."""
    async with GraphSimulator() as graph, TeamsSimulator() as simulator:
        for name, value in graph.managed_identity.items():
            monkeypatch.setenv(name, value)
        house = House(
            simulator,
            tmp_path / "data",
            app_id=APP_ID,
            app_type=AppType.USER_ASSIGNED_MSI,
            openid_url=simulator.openid_url,
            graph_url=graph.url,
            install=True,
            install_per_minute=1_000_000,
            meaning=False,
        )
        await house.seed()
        found = Shared(house, graph)
        graph.teams.add_app(APP_ID)
        graph.teams.told, graph.teams.chat_of = found.told, found.chat_of
        people = [
            Person(
                id=f"p{number}",
                name=f"Person {number}",
                aad_id=found.id(number),
                units=("akuten",),
                language=Language.SV,
            )
            for number in range(MANY)
        ]
        for number, person in enumerate(people):
            graph.tenant.add_user(person.name, id_=found.id(number))
            house.people[person.id] = simulator.world.add_person(
                person.name, aad_object_id=person.aad_id, installed=False
            )
        store = await open_store(house.settings, house.clock())
        records = await store.roster()
        # Of the sample's own people Graph knows nothing here.
        others = tuple(replace(each, aad_id=None) for each in records.people)
        await store.replace_roster(replace(records, people=(*others, *people)))
        await store.close()
        try:
            yield found
        finally:
            await house.stop()
