"""A region of 55,000 people in 3,000 units comes in through a throttled Graph, and changes are asked for alone."""

import asyncio
import os
import sys
from collections.abc import AsyncIterator
from pathlib import Path

import pytest_asyncio
import yaml

from bot.settings import Settings
from bot.storage import open_store
from dialogs.people.roster import RosterRecords
from tests.directory.region import NOW
from tests.graph_simulator import APP_ID, TENANT_ID, GraphSimulator
from tests.graph_simulator.answers import throttled

PEOPLE, UNITS = 55_000, 3_000
MOST_MEGABYTES = 500
MAPPING = {
    "units": {
        "name_prefix": "Enhet ",
        "key": "mailNickname",
        "parent": {"attribute": "extension_1_parent"},
        "manager": {"by": "owner"},
        "time_zone": True,
    },
    "people": {"key": "mailNickname"},
    "roles": [{"group": "SK System", "grant": "technical-super-user"}],
}


def fill(graph: GraphSimulator) -> None:
    """Everybody in one unit, each unit with a manager from among its own people, ten units to one above them."""
    tenant = graph.tenant
    people = [
        tenant.add_user(f"Person {n}", preferredLanguage=("sv-SE", "da-DK", "nb-NO")[n % 3]).id for n in range(PEOPLE)
    ]
    of_unit: list[list[str]] = [people[n::UNITS] for n in range(UNITS)]
    for number, members in enumerate(of_unit):
        tenant.users[members[0]].time_zone = "W. Europe Standard Time"
        for each in members[1:]:
            tenant.set_manager(each, members[0])
        above = {"extension_1_parent": f"u{number // 10}"} if number else {}
        tenant.add_group(f"Enhet {number}", members, members[:1], mailNickname=f"u{number}", **above)
    tenant.add_group("SK System", [members[1] for members in of_unit])


@pytest_asyncio.fixture
async def graph() -> AsyncIterator[GraphSimulator]:
    async with GraphSimulator() as simulator:
        fill(simulator)
        yield simulator


async def command(graph: GraphSimulator, directory: Path, *arguments: str) -> tuple[str, int]:
    """What it said, and how many megabytes it needed at most."""
    environment = {
        **{name: value for name, value in os.environ.items() if not name.startswith("STARTKLAR_")},
        **graph.managed_identity,
        "STARTKLAR_DATA": str(directory / "data"),
        "STARTKLAR_APP_ID": APP_ID,
        "STARTKLAR_APP_TYPE": "UserAssignedMSI",
        "STARTKLAR_TENANT_ID": TENANT_ID,
        "STARTKLAR_GRAPH": str(directory / "graph.yaml"),
        "STARTKLAR_GRAPH_URL": graph.url,
        "STARTKLAR_MEANING": "false",
    }
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "tests.directory.measured", str(directory / "memory"), *arguments),
        env=environment,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )
    out, said = await process.communicate()
    assert process.returncode == 0, said.decode()
    return out.decode(), int((directory / "memory").read_text("utf-8"))


async def stored(directory: Path) -> RosterRecords:
    store = await open_store(Settings(_env_file=None, data=directory / "data"), NOW)
    try:
        return await store.roster()
    finally:
        await store.close()


async def test_a_region_is_read_with_waits_in_little_memory_and_the_next_time_by_what_has_changed(
    graph: GraphSimulator, tmp_path: Path
) -> None:
    (tmp_path / "graph.yaml").write_text(yaml.safe_dump(MAPPING), "utf-8")
    graph.faults.throttle(every=400, seconds=1)
    for path in ("users/delta", "groups/delta"):
        graph.faults.answer(throttled(503, 1), path=path, after=100)
    _, memory = await command(graph, tmp_path, "roster", "sync")
    first = graph.requests.total()
    records = await stored(tmp_path)
    assert (len(records.people), len(records.units)) == (PEOPLE, UNITS)
    assert records.units[-1].technical_super_users
    assert memory < MOST_MEGABYTES
    assert graph.refused[429] >= 5
    assert graph.refused[503] == 2, "in the middle of people and of groups"
    assert graph.faults.impatient == 0

    graph.requests.clear()
    moving = graph.tenant.groups[next(iter(graph.tenant.groups))]
    graph.tenant.rename(moving.id, "Enhet Ett")
    for each in list(moving.members)[1:4]:
        graph.tenant.remove_user(each)
    out, again = await command(graph, tmp_path, "roster", "sync")
    second = graph.requests.total()
    assert "Units with another name: 1" in out
    assert "People who would be gone: 3" in out
    assert len((await stored(tmp_path)).people) == PEOPLE - 3
    assert second < 0.02 * first
    assert again < MOST_MEGABYTES
    print(f"memory {memory} and {again} MB, requests {first} and {second}")  # noqa: T201 - read with -s
