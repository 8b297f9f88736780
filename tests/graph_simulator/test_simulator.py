"""The simulator answers Microsoft's own SDK as Graph does: apps, teams, batches, lists, filters, errors, tokens."""

import ssl
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import aiohttp
import jwt
import pytest
import pytest_asyncio
import trustme
from kiota_abstractions.base_request_configuration import RequestConfiguration
from msgraph.generated.models.o_data_errors.o_data_error import ODataError
from msgraph.generated.models.user_scope_teams_app_installation import UserScopeTeamsAppInstallation

from bot.directory.graph.service import Graph, GraphFailed, open_graph
from bot.settings import AppType, Settings
from tests.graph_simulator import APP_ID, TENANT_ID, GraphSimulator

MANIFEST_ID = "1c9b6f0e-2f2e-4b43-8c3c-6e1d6f6a0c99"


@pytest_asyncio.fixture
async def simulator() -> AsyncIterator[GraphSimulator]:
    async with GraphSimulator() as found:
        yield found


@pytest_asyncio.fixture
async def graph(simulator: GraphSimulator, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Graph]:
    """The SDK, signed in as the bot's managed identity."""
    for name, value in simulator.managed_identity.items():
        monkeypatch.setenv(name, value)
    settings = Settings(
        _env_file=None, app_id=APP_ID, app_type=AppType.USER_ASSIGNED_MSI, tenant_id=TENANT_ID, graph_url=simulator.url
    )
    async with aiohttp.ClientSession() as session, open_graph(settings, session) as found:
        yield found


def installing(simulator: GraphSimulator, app: str) -> UserScopeTeamsAppInstallation:
    bind = f"{simulator.url}/appCatalogs/teamsApps('{app}')".replace("('", "/").replace("')", "")
    return UserScopeTeamsAppInstallation(additional_data={"teamsApp@odata.bind": bind})


def asking(**parameters: Any) -> RequestConfiguration[Any]:
    from msgraph.generated.users.item.teamwork.installed_apps.installed_apps_request_builder import (
        InstalledAppsRequestBuilder,
    )

    made = InstalledAppsRequestBuilder.InstalledAppsRequestBuilderGetQueryParameters(**parameters)
    return RequestConfiguration(query_parameters=made)


async def test_an_app_is_installed_for_a_person_once_and_then_has_a_chat(
    simulator: GraphSimulator, graph: Graph
) -> None:
    ada, app = simulator.tenant.add_user("Ada"), simulator.teams.add_app(MANIFEST_ID)
    apps = graph.client.users.by_user_id(ada.id).teamwork.installed_apps
    await apps.post(installing(simulator, app.id))
    with pytest.raises(ODataError) as again:
        await apps.post(installing(simulator, app.id))
    assert (again.value.response_status_code, again.value.error and again.value.error.code) == (409, "Conflict")
    found = await apps.get(asking(expand=["teamsApp"], filter=f"teamsApp/externalId eq '{MANIFEST_ID}'"))
    assert found is not None
    assert found.value is not None
    (installed,) = found.value
    assert installed.id is not None
    assert installed.teams_app is not None
    assert installed.teams_app.id == app.id
    chat = await apps.by_user_scope_teams_app_installation_id(installed.id).chat.get()
    assert chat is not None
    assert chat.id == f"19:{ada.id}_{app.id}@unq.gbl.spaces"
    await apps.by_user_scope_teams_app_installation_id(installed.id).delete()
    assert simulator.teams.installed[ada.id] == []


async def test_an_app_is_not_installed_against_a_policy_or_for_nobody_or_without_the_right(
    simulator: GraphSimulator, graph: Graph
) -> None:
    ada, bo = simulator.tenant.add_user("Ada"), simulator.tenant.add_user("Bo")
    app = simulator.teams.add_app(MANIFEST_ID)
    simulator.teams.blocked.add(ada.id)
    simulator.tenant.remove_user(bo.id)

    async def refused(person: str) -> tuple[int | None, str | None]:
        with pytest.raises(ODataError) as error:
            await graph.client.users.by_user_id(person).teamwork.installed_apps.post(installing(simulator, app.id))
        return error.value.response_status_code, error.value.error.code if error.value.error else None

    assert await refused(ada.id) == (403, "Forbidden")
    assert await refused(bo.id) == (404, "NotFound")
    simulator.permissions.withhold("TeamsAppInstallation.ReadWriteSelfForUser.All")
    assert await refused(ada.id) == (403, "Authorization_RequestDenied")


async def test_a_team_has_channels_and_can_have_the_app(simulator: GraphSimulator, graph: Graph) -> None:
    team, app = simulator.teams.add_team("Medicin", ("Allmänt", "Införande")), simulator.teams.add_app(MANIFEST_ID)
    channels = await graph.client.teams.by_team_id(team.id).channels.get()
    assert channels is not None
    assert [each.display_name for each in channels.value or ()] == ["Allmänt", "Införande"]
    from msgraph.generated.models.teams_app_installation import TeamsAppInstallation

    bound = TeamsAppInstallation(additional_data=installing(simulator, app.id).additional_data)
    await graph.client.teams.by_team_id(team.id).installed_apps.post(bound)
    assert simulator.teams.installed[team.id] == [app.id]
    catalogue = await graph.client.app_catalogs.teams_apps.get()
    assert catalogue is not None
    assert [each.external_id for each in catalogue.value or ()] == [MANIFEST_ID]


async def test_in_a_batch_each_request_has_an_answer_of_its_own(simulator: GraphSimulator, graph: Graph) -> None:
    ada = simulator.tenant.add_user("Ada", time_zone="W. Europe Standard Time")
    urls = [f"/users/{ada.id}/mailboxSettings", "/users/nobody", f"/users/{ada.id}?$select=displayName"]
    answers = await graph.batch([{"id": str(n), "method": "GET", "url": url} for n, url in enumerate(urls)])
    assert {each["id"]: each["status"] for each in answers} == {"0": 200, "1": 404, "2": 200}
    assert answers[2]["body"] == {"id": ada.id, "displayName": "Ada"}
    with pytest.raises(GraphFailed, match="400 BadRequest"):
        await graph.batch([{"id": str(n), "method": "GET", "url": "/users"} for n in range(21)])


async def test_lists_come_in_pages_and_filters_that_are_advanced_say_so(
    simulator: GraphSimulator, graph: Graph
) -> None:
    group = simulator.tenant.add_group("Alla", [simulator.tenant.add_user(f"P{n}").id for n in range(250)])
    members = graph.client.groups.by_group_id(group.id).members
    pages = [page async for page in graph.pages("members", members.to_get_request_information())]
    assert [len(page.value) for page in pages] == [100, 100, 50]
    link = f"{simulator.url}/users?$filter=endswith(displayName,'7')"
    with pytest.raises(GraphFailed, match="400 Request_UnsupportedQuery"):
        _ = [page async for page in graph.pages("users", graph.at(link))]


async def test_a_link_that_leads_elsewhere_is_not_followed(graph: Graph) -> None:
    with pytest.raises(GraphFailed, match="a link led somewhere else"):
        graph.at("https://elsewhere.example/v1.0/users/delta?$deltatoken=x")


async def test_a_group_with_many_members_is_told_over_several_pages(simulator: GraphSimulator, graph: Graph) -> None:
    people = [simulator.tenant.add_user(f"P{n}").id for n in range(1_200)]
    group = simulator.tenant.add_group("Alla", people)
    info = graph.client.groups.delta.to_get_request_information(RequestConfiguration())
    info.query_parameters["%24select"] = "displayName,members"
    pages = [page.value async for page in graph.pages("groups", info)]
    assert [[each["id"] for each in page] for page in pages] == [[group.id]] * 3
    assert [link["id"] for page in pages for link in page[0]["members@delta"]] == people


async def test_a_token_names_the_permissions_that_were_granted(simulator: GraphSimulator, graph: Graph) -> None:
    simulator.permissions.withhold("MailboxSettings.Read")
    _ = [page async for page in graph.pages("users", graph.at(f"{simulator.url}/users"))]
    (token,) = simulator._tokens
    roles = jwt.decode(token, options={"verify_signature": False})["roles"]
    assert "User.Read.All" in roles
    assert "MailboxSettings.Read" not in roles


async def test_the_secret_of_an_app_opens_graph_too(tmp_path: Path) -> None:
    authority = trustme.CA()
    server, client = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER), ssl.create_default_context()
    authority.issue_cert("localhost", "127.0.0.1").configure_cert(server)
    authority.configure_trust(client)
    async with (
        GraphSimulator() as simulator,
        GraphSimulator(ssl_context=server) as entra,
        aiohttp.ClientSession(connector=aiohttp.TCPConnector(ssl=client)) as session,
    ):
        # One of them has the tokens and TLS, which Entra's library insists on; the other has what they open.
        simulator._tokens = entra._tokens
        settings = Settings(
            _env_file=None,
            app_id=APP_ID,
            app_password="secret",
            tenant_id=TENANT_ID,
            authority=entra.origin,
            graph_url=simulator.url,
        )
        async with open_graph(settings, session) as graph:
            pages = [page.value async for page in graph.pages("users", graph.at(f"{simulator.url}/users"))]
        assert pages == [[]]
        wrong = settings.model_copy(update={"app_password": Settings(_env_file=None, app_password="x").app_password})
        async with open_graph(wrong, session) as graph:
            with pytest.raises(GraphFailed, match="Entra gave no token"):
                _ = [page async for page in graph.pages("users", graph.at(f"{simulator.url}/users"))]
