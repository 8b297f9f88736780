"""A running bot reads the roster by itself, and goes on with the old one when Graph says no."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio
import yaml

from bot.settings import AppType
from dialogs.people.roster import RosterRecords
from tests.directory.region import USUAL, fill, of
from tests.graph_simulator import GraphSimulator
from tests.scenarios.house import House
from tests.scenarios.test_remind import performed
from tests.teams_simulator import APP_ID, TeamsSimulator


@pytest_asyncio.fixture
async def graph() -> AsyncIterator[GraphSimulator]:
    async with GraphSimulator() as found:
        fill(found)
        yield found


@pytest_asyncio.fixture
async def house(graph: GraphSimulator, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[House]:
    """A bot with an empty roster and a mapping, not running yet."""
    for name, value in graph.managed_identity.items():
        monkeypatch.setenv(name, value)
    (tmp_path / "graph.yaml").write_text(yaml.safe_dump(USUAL), "utf-8")
    async with TeamsSimulator() as simulator:
        found = House(
            simulator,
            tmp_path / "data",
            app_id=APP_ID,
            app_type=AppType.USER_ASSIGNED_MSI,
            openid_url=simulator.openid_url,
            graph=tmp_path / "graph.yaml",
            graph_url=graph.url,
            meaning=False,
        )
        try:
            yield found
        finally:
            await found.stop()


async def roster(house: House) -> RosterRecords:
    async with house.stored() as store:
        return await store.roster()


async def until_read(house: House, graph: GraphSimulator, path: str) -> None:
    for _ in range(500):
        if graph.requests[path]:
            break
        await house.quiet(1)
    await house.quiet()


async def test_the_roster_is_read_at_the_start_and_again_on_the_next_day(house: House, graph: GraphSimulator) -> None:
    await house.start()
    await until_read(house, graph, "GET users/delta()")
    assert len((await roster(house)).people) == 12
    graph.tenant.join(of(graph, "Akuten"), graph.tenant.add_user("Nils").id)
    graph.requests.clear()
    await house.start()
    await house.quiet()
    assert graph.requests.total() == 0, "not twice on one day"
    house.clock.pass_by(days=1)
    await until_read(house, graph, "GET users/delta()")
    assert [each.id for each in (await roster(house)).people][-1] == "nils"


async def test_when_graph_refuses_the_bot_is_ready_warns_and_keeps_the_roster(
    house: House, graph: GraphSimulator
) -> None:
    graph.permissions.withhold("GroupMember.Read.All")
    await house.start()
    await until_read(house, graph, "GET groups/delta()")
    status, told = await house.get("/readyz")
    assert (status, told["status"]) == (200, "ready")
    refused = "Graph, groups: 403 Authorization_RequestDenied"
    assert told["warnings"] == {"roster": f"not read from the directory: {refused}"}


async def test_a_look_by_hand_goes_through_the_running_bot_and_says_what_would_change(
    house: House, graph: GraphSimulator
) -> None:
    await house.start()
    await until_read(house, graph, "GET users/delta()")
    for name in ("Ada", "Bo", "Cia"):
        graph.tenant.remove_user(of(graph, name))
    looked = await performed(house, "roster-sync", dry_run=True)
    assert (looked["refused"], looked["kept"]) == ("3 of 12 people would be gone", False)
    assert looked["diff"][0] == "People who would be gone: 3"
    done = await performed(house, "roster-sync", yes=True)
    assert (done["people"], done["kept"]) == (9, True)
    checked = await performed(house, "roster-check")
    assert [each["said"] for each in checked["lacks"]] == ["unit sjukhus (Sjukhus): no manager"]
