"""`startklar doctor --tenant` says what the bot may in the tenant, what stops without it, and who grants it."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio
import yaml

from tests.cli.command import run_beside
from tests.directory.region import USUAL
from tests.graph_simulator import APP_ID, TENANT_ID, GraphSimulator
from tests.graph_simulator.permissions import ALL

pytestmark = pytest.mark.usefixtures("shipped")
# What the bot itself never asks for.
OTHERS = {"Team.ReadBasic.All", "Channel.ReadBasic.All", "TeamsAppInstallation.ReadWriteSelfForTeam.All"}
USED = sorted(ALL - OTHERS)
UNITS = {"of": "administrative-units", "name_prefix": "Enhet ", "time_zone": True}


@pytest_asyncio.fixture
async def graph() -> AsyncIterator[GraphSimulator]:
    async with GraphSimulator() as found:
        found.teams.add_app(APP_ID)
        yield found


async def examined(graph: GraphSimulator, data: Path, **environment: str) -> tuple[int, list[str]]:
    """How it ends, and what it says after the settings."""
    (data / "graph.yaml").write_text(yaml.safe_dump({**USUAL, "units": UNITS}), "utf-8")
    given = {
        "STARTKLAR_APP_ID": APP_ID,
        "STARTKLAR_TENANT_ID": TENANT_ID,
        "STARTKLAR_APP_TYPE": "UserAssignedMSI",
        "STARTKLAR_GRAPH_URL": graph.url,
        "STARTKLAR_GRAPH": str(data / "graph.yaml"),
        "STARTKLAR_INSTALL": "true",
        "STARTKLAR_MEANING": "false",
        **graph.managed_identity,
        **environment,
    }
    done = await run_beside("doctor", "--tenant", data=data, **given)
    assert "eyJ" not in done.stdout + done.stderr, "no token"
    lines = [" ".join(each.split()) for each in done.stdout.splitlines()]
    return done.returncode, [each for each in lines if not each.startswith("STARTKLAR_")]


async def test_all_is_well_where_all_is_granted(graph: GraphSimulator, tmp_path: Path) -> None:
    code, lines = await examined(graph, tmp_path)
    for said in ("Entra gave a token: the credential works", "the tenant is the one that is set", *USED):
        assert f"✓ {said}" in lines
    assert "✓ the app is in the organisation's catalogue" in lines
    assert any(each.startswith("reach: 0 can be written to, 0 would get the app") for each in lines)
    assert code == 0


@pytest.mark.parametrize("permission", USED)
async def test_each_permission_that_is_missing_is_named_with_who_grants_it(
    graph: GraphSimulator, tmp_path: Path, permission: str
) -> None:
    graph.permissions.withhold(permission)
    code, lines = await examined(graph, tmp_path)
    text = " ".join(lines)
    assert f"✗ {permission}: " in text
    assert "Privileged Role Administrator" in text
    assert {each for each in USED if f"✓ {each}" in lines} == set(USED) - {permission}
    assert code == 1


async def test_what_is_switched_off_may_be_missing(graph: GraphSimulator, tmp_path: Path) -> None:
    graph.permissions.withhold("TeamsAppInstallation.ReadWriteSelfForUser.All")
    code, lines = await examined(graph, tmp_path, STARTKLAR_INSTALL="false")
    text = " ".join(lines)
    assert "! TeamsAppInstallation.ReadWriteSelfForUser.All: the app is installed for nobody." in text
    assert "(not needed as it is set)" in text
    assert code == 0


async def test_an_app_that_is_in_no_catalogue_a_wrong_tenant_and_no_token_are_told(
    graph: GraphSimulator, tmp_path: Path
) -> None:
    graph.teams.apps.clear()
    code, lines = await examined(graph, tmp_path, STARTKLAR_TENANT_ID="b3b1a1c0-0000-4000-8000-000000000000")
    text = " ".join(lines)
    assert "✗ app catalogue: the app is not there" in text
    assert "✗ tenant: the bot's identity is of another tenant than STARTKLAR_TENANT_ID" in text
    assert code == 1
    code, lines = await examined(graph, tmp_path, IDENTITY_HEADER="a wrong one")
    assert "✗ credential: Entra gave no token" in " ".join(lines)
    assert code == 1
