"""What Prometheus sees of a running bot."""

import socket
from collections.abc import AsyncIterator, Mapping
from pathlib import Path

import aiohttp
import pytest
import pytest_asyncio
from prometheus_client.parser import text_string_to_metric_families

from tests.scenarios.house import House
from tests.teams_simulator import TeamsSimulator

# All there are: none of them can grow with people, units or what is sent.
LABELS = {"kind", "outcome", "state", "method", "status", "call", "le"}


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@pytest_asyncio.fixture
async def house(tmp_path: Path) -> AsyncIterator[House]:
    """A running bot that counts; one second of Teams' limits is one of ours."""
    async with TeamsSimulator() as simulator:
        found = House(simulator, tmp_path / "data", meaning=False, metrics_port=free_port(), limits_second=1.0)
        await found.seed()
        await found.start()
        try:
            yield found
        finally:
            await found.stop()


async def exposition(house: House) -> str:
    url = f"http://127.0.0.1:{house.settings.metrics_port}/metrics"
    async with aiohttp.ClientSession() as session, session.get(url) as response:
        assert response.content_type == "text/plain"
        return await response.text()


async def counted(house: House) -> Mapping[str, float]:
    """Each sample by its name and labels, as they are written."""
    found = {}
    for family in text_string_to_metric_families(await exposition(house)):
        for sample in family.samples:
            labels = ",".join(f"{name}={value}" for name, value in sorted(sample.labels.items()))
            found[f"{sample.name}{{{labels}}}".replace("{}", "").removeprefix("startklar_")] = sample.value
    return found


async def reaches(house: House, name: str, least: float) -> bool:
    """Whether it is counted so high before long."""
    for _ in range(200):
        if (await counted(house))[name] >= least:
            return True
        await house.quiet(2)
    return False


async def test_questions_are_counted_by_what_came_of_them_and_turns_by_kind(house: House) -> None:
    astrid = house.people["astrid"]
    assert (await counted(house))["answers_total{outcome=answered}"] == 0
    await house.teams.say(astrid, "Varför byter vi system egentligen?")
    await house.teams.say(astrid, "Vilken månfas är bäst för potatis i hink?")
    await house.teams.say(astrid, "hur mycket paracetamol får patienten")
    found = await counted(house)
    answers = {each: found[f"answers_total{{outcome={each}}}"] for each in ("answered", "abstained", "refused")}
    assert answers == {"answered": 1, "abstained": 1, "refused": 1}
    assert found["turn_seconds_count{kind=message,outcome=done}"] == 3
    assert found["teams_request_seconds_count{method=POST,status=201}"] == 3
    assert found["store_seconds_count{call=save_question,outcome=done}"] == 2


async def test_what_is_no_activity_is_counted_apart(house: House) -> None:
    async with aiohttp.ClientSession() as session:
        await session.post(f"{house.url}/api/messages", json={"type": "message"})
    found = await counted(house)
    assert found["turn_seconds_count{kind=other,outcome=refused}"] == 1


async def test_deliveries_are_counted_by_what_became_of_them(house: House) -> None:
    await house.teams.open_chat(house.people["elin"])
    house.simulator.world.block(house.people["elin"])
    house.clock.pass_by(hours=1)
    assert await reaches(house, "deliveries_total{state=sent}", 1)
    assert await reaches(house, "deliveries_total{state=unreachable}", 1)
    found = await counted(house)
    assert (found["deliveries_total{state=unknown}"], found["leads"]) == (0, 1)


async def test_how_long_what_is_due_has_waited_is_seen_while_teams_refuses(house: House) -> None:
    assert (await counted(house))["outbox_oldest_due_seconds"] == 0
    await house.teams.open_chat(house.people["elin"])
    house.simulator.faults.answer(429, times=1000, retry_after=300)
    house.clock.pass_by(hours=1)
    await house.settled(lambda: house.simulator.faults.struck >= 5)
    house.clock.pass_by(hours=1)
    assert await reaches(house, "outbox_oldest_due_seconds", 3000)


async def test_which_edition_is_in_service_and_that_the_clock_is_looked_at_is_seen(house: House) -> None:
    while (found := await counted(house))["scheduler_in_trouble"]:
        await house.quiet(2)
    assert (found["content_serial"], found["content_faults"]) == (1, 0)


async def test_no_person_and_no_unit_is_named(house: House) -> None:
    await house.teams.say(house.people["elin"], "läget")
    house.clock.pass_by(hours=1)
    await house.settled(lambda: house.chat("elin") != [])
    shown = await exposition(house)
    labels = {
        name for family in text_string_to_metric_families(shown) for each in family.samples for name in each.labels
    }
    assert labels == LABELS
    assert [name for name in ("elin", "medicin", "journal", "Ekmark") if name in shown] == []


@pytest.mark.parametrize("path", ["/metrics", "/metrics/"])
async def test_the_world_does_not_see_it(house: House, path: str) -> None:
    async with aiohttp.ClientSession() as session, session.get(f"{house.url}{path}") as response:
        assert response.status == 404
