"""The teams in whose channels units post are given the app, once, and their channels can then be posted in."""

from dataclasses import replace

from bot.storage import open_store
from dialogs.privacy.model import MarkKind
from tests.graph_simulator.answers import Refusal
from tests.graph_simulator.tenant import object_id
from tests.scenarios.reach.conftest import Shared
from tests.scenarios.reach.test_install import start
from tests.scenarios.test_remind import performed


async def with_team(shared: Shared, team: str, channel: str) -> None:
    """The emergency unit posts in a channel of this team."""
    store = await open_store(shared.house.settings, shared.house.clock())
    records = await store.roster()
    units = tuple(replace(each, channel=channel, team=team) if each.id == "akuten" else each for each in records.units)
    await store.replace_roster(replace(records, units=units))
    await store.close()


async def test_a_units_team_gets_the_app_once_and_its_channel_an_address(shared: Shared) -> None:
    house, graph = shared.house, shared.graph
    team = graph.teams.add_team("Sjukhuset", ("Akuten",))
    (channel,) = team.channels
    await with_team(shared, team.id, channel)
    house.clock.pass_by(hours=16)
    await start(house)
    await shared.until_installed(1)
    assert graph.teams.installed.get(team.id)
    # Whoever takes it away in the team has decided so.
    graph.teams.installed[team.id] = []
    house.clock.pass_by(hours=1)
    await house.quiet()
    assert graph.teams.installed[team.id] == []
    async with house.stored() as store:
        found = await store.reference(channel)
        assert found is not None
        assert found.person is None
        assert [each.of for each in await store.marks(MarkKind.TEAM_HAS)] == [team.id]


async def test_a_team_that_is_not_there_is_counted_and_keeps_nobody_from_the_app(shared: Shared) -> None:
    house = shared.house
    await with_team(shared, object_id("no team"), "19:x@thread.tacv2")
    house.clock.pass_by(hours=16)
    await start(house)
    await house.quiet()
    found = await performed(house, "reach-install", units=["akuten"])
    assert (found["teams_refused"], found["installed"] > 100) == ({"no-address": 1}, True)


async def test_without_the_right_for_teams_people_get_it_all_the_same(shared: Shared) -> None:
    house, graph = shared.house, shared.graph
    team = graph.teams.add_team("Sjukhuset", ("Akuten",))
    await with_team(shared, team.id, next(iter(team.channels)))
    graph.permissions.withhold("TeamsAppInstallation.ReadWriteSelfForTeam.All")
    await start(house)
    house.clock.pass_by(hours=2)
    await shared.until_installed(130)
    await house.quiet(40)
    _, told = await house.get("/readyz")
    assert told["warnings"]["install"] == (
        "the app is not installed in teams: Graph, installing: 403 Authorization_RequestDenied"
    )


async def test_what_graph_cannot_do_for_a_team_now_is_tried_again(shared: Shared) -> None:
    house, graph = shared.house, shared.graph
    team = graph.teams.add_team("Sjukhuset", ("Akuten",))
    await with_team(shared, team.id, next(iter(team.channels)))
    graph.faults.answer(Refusal(500, "InternalServerError", "x"), path=f"teams/{team.id}", times=1)
    house.clock.pass_by(hours=16)
    await start(house)
    await house.quiet(40)
    assert not graph.teams.installed.get(team.id)
    house.clock.pass_by(hours=1)
    await shared.until_installed(1)
    assert graph.teams.installed.get(team.id)


async def test_a_team_whose_id_is_none_keeps_no_other_from_the_app(shared: Shared) -> None:
    house, graph = shared.house, shared.graph
    team = graph.teams.add_team("Sjukhuset", ("Akuten",))
    await with_team(shared, team.id, next(iter(team.channels)))
    store = await open_store(house.settings, house.clock())
    records = await store.roster()
    units = tuple(
        replace(each, channel="19:y@thread.tacv2", team="Sjukhuset") if each.id == "medicin" else each
        for each in records.units
    )
    await store.replace_roster(replace(records, units=units))
    await store.close()
    graph.faults.answer(Refusal(400, "BadRequest", "teamId is no guid"), path="teams/Sjukhuset", times=1_000)
    house.clock.pass_by(hours=16)
    await start(house)
    await shared.until_installed(1)
    assert graph.teams.installed.get(team.id)
    await house.quiet()
    async with house.stored() as stored:
        assert await stored.reference(next(iter(team.channels)))
        assert [each.of for each in await stored.marks(MarkKind.TEAM_HAS)] == [team.id]
