"""Everybody in the roster gets the app once, through Graph, and is then written to; who cannot is told of with why."""

import asyncio
from typing import Any

from dialogs.broadcast.model import Cause
from dialogs.privacy.model import MarkKind
from tests.graph_simulator.answers import Refusal
from tests.scenarios.house import House
from tests.scenarios.reach.conftest import MANY, Shared
from tests.scenarios.test_remind import performed


async def start(house: House) -> None:
    """Teams signs what it says: this bot asks who calls."""
    await house.start()
    house.teams.sign = True


async def sent(house: House) -> dict[str, str]:
    """Something is sent to everybody in the unit; those it did not reach, of the new people, and why."""
    done = await performed(house, "broadcast-send", material="equipment-list", to="unit:akuten,role:staff")
    missed = {each["to"].removeprefix("person:"): each["reason"] for each in done["not_sent"]}
    return {person: reason for person, reason in missed.items() if person in house.people and person[1:].isdigit()}


async def counts(house: House) -> dict[str, Any]:
    return await performed(house, "reach-install", dry_run=True)


async def test_everybody_is_given_the_app_once_greeted_once_and_gets_what_is_sent_then(shared: Shared) -> None:
    house, graph = shared.house, shared.graph
    graph.faults.throttle(every=37)
    await start(house)
    house.clock.pass_by(hours=2)
    await shared.until_installed(MANY)
    assert graph.faults.impatient == 0
    assert (await counts(house))["known"] == MANY
    assert {len(house.chat(f"p{number}")) for number in range(MANY)} == {1}, "the greeting"
    await sent(house)
    assert {len(house.chat(f"p{number}")) for number in range(MANY)} == {2}


async def test_a_bot_that_is_stopped_in_the_middle_goes_on_and_gives_it_to_nobody_twice(shared: Shared) -> None:
    house, graph = shared.house, shared.graph
    house.settings = house.settings.model_copy(update={"install_per_minute": 2_400})
    await start(house)
    house.clock.pass_by(hours=2)
    await shared.until_installed(40)
    await house.stop()
    before = graph.inner["POST users/…/teamwork/installedApps"]
    assert 40 <= before < MANY
    await start(house)
    await shared.until_installed(MANY)
    assert (await counts(house))["known"] == MANY
    # At most the batch that was under way is asked for again; Graph says of those that they have it.
    assert graph.inner["POST users/…/teamwork/installedApps"] <= MANY + 20
    assert [len(each) for each in graph.teams.installed.values()] == [1] * MANY


async def test_who_cannot_have_it_is_told_of_with_the_reason_and_tried_again_after_days(shared: Shared) -> None:
    house, graph = shared.house, shared.graph
    graph.tenant.change_user(shared.id(0), assignedPlans=[])
    graph.tenant.change_user(shared.id(1), accountEnabled=False)
    graph.tenant.change_user(shared.id(2), userType="Guest")
    graph.teams.blocked.add(shared.id(3))
    graph.tenant.remove_user(shared.id(4))
    await start(house)
    house.clock.pass_by(hours=2)
    await shared.until_installed(MANY - 5)
    # Whoever reads the broadcast's ledger reads why in words.
    assert set(await sent(house)) == {f"p{number}" for number in range(5)}
    asked = graph.inner["POST users/…/teamwork/installedApps"]
    graph.tenant.change_user(shared.id(1), accountEnabled=True)
    house.clock.pass_by(days=1)
    await house.quiet()
    assert graph.inner["POST users/…/teamwork/installedApps"] == asked, "not each hour"
    house.clock.pass_by(days=7)
    await shared.until_installed(MANY - 4)
    async with house.stored() as store:
        assert await store.standings() == {
            "p0": Cause.NO_LICENCE,
            "p2": Cause.GUEST,
            "p3": Cause.DISABLED,
            "p4": Cause.NO_ACCOUNT,
        }
        assert {each.of for each in await store.marks(MarkKind.TRIED)} == {"p0", "p2", "p3", "p4"}


async def test_nobody_is_given_it_again_who_took_it_away(shared: Shared) -> None:
    house, graph = shared.house, shared.graph
    await start(house)
    house.clock.pass_by(hours=2)
    await shared.until_installed(MANY)
    await house.teams.uninstall(house.people["p5"])
    graph.teams.installed[shared.id(5)] = []
    house.clock.pass_by(days=8)
    await house.quiet()
    assert graph.teams.installed[shared.id(5)] == []
    found = await counts(house)
    assert (found["known"], found["declined"], found["waiting"]) == (MANY - 1, 1, 0)
    await house.teams.open_chat(house.people["p5"])
    assert (await counts(house))["known"] == MANY


async def test_nobody_is_given_it_at_night_but_by_hand_for_a_unit(shared: Shared) -> None:
    house, graph = shared.house, shared.graph
    house.clock.pass_by(hours=16)
    await start(house)
    await house.quiet()
    assert graph.teams.installed == {}
    assert (await counts(house))["waiting"] == MANY
    assert (await performed(house, "reach-install", units=["medicin"]))["installed"] == 0
    assert (await performed(house, "reach-install", units=["akuten"]))["installed"] == MANY
    await asyncio.gather(*shared.telling)


async def test_without_the_right_to_install_the_bot_is_ready_and_warns(shared: Shared) -> None:
    house, graph = shared.house, shared.graph
    graph.permissions.withhold("TeamsAppInstallation.ReadWriteSelfForUser.All")
    await start(house)
    house.clock.pass_by(hours=2)
    await house.quiet(40)
    status, told = await house.get("/readyz")
    assert (status, told["status"]) == (200, "ready")
    assert told["warnings"]["install"] == (
        "the app is not installed for people: Graph, installing: 403 Authorization_RequestDenied"
    )
    async with house.stored() as store:
        assert await store.standings() == {}


async def test_a_chat_that_is_no_more_is_dropped_and_made_anew_once(shared: Shared) -> None:
    house = shared.house
    await start(house)
    house.clock.pass_by(hours=2)
    await shared.until_installed(MANY)
    fresh = house.simulator.world.expire_chat(house.people["p3"])
    assert await sent(house) == {}
    async with house.stored() as store:
        known = (await store.acquaintance("p3")).reference
        assert known is not None
        assert known.conversation == fresh


async def test_an_address_that_has_changed_is_that_of_the_next_activity(shared: Shared) -> None:
    house = shared.house
    await start(house)
    house.clock.pass_by(hours=2)
    await shared.until_installed(MANY)
    person = house.people["p3"]
    stale = house.simulator.world.chat_of(person)
    fresh = house.simulator.world.expire_chat(person)
    await house.teams.say(person, "hej")
    async with house.stored() as store:
        assert await store.reference(stale) is None
        known = (await store.acquaintance("p3")).reference
        assert known is not None
        assert known.conversation == fresh


async def test_what_graph_cannot_do_for_the_moment_is_not_laid_to_anybodys_charge(shared: Shared) -> None:
    house, graph = shared.house, shared.graph
    graph.faults.answer(Refusal(500, "InternalServerError", "x"), path=f"users/{shared.id(3)}/teamwork", times=1)
    await start(house)
    house.clock.pass_by(hours=2)
    await house.quiet(40)
    house.clock.pass_by(hours=1)
    await shared.until_installed(MANY)
    async with house.stored() as store:
        assert await store.standings() == {}


async def test_one_over_whom_graph_stumbles_each_time_keeps_nobody_else_from_the_app(shared: Shared) -> None:
    house, graph = shared.house, shared.graph
    for number, refusal in ((0, Refusal(400, "BadRequest", "x")), (30, Refusal(500, "InternalServerError", "x"))):
        graph.faults.answer(refusal, path=f"users/{shared.id(number)}/teamwork", times=1_000)
    await start(house)
    house.clock.pass_by(hours=2)
    await shared.until_installed(MANY - 2)
    found = await counts(house)
    assert (found["known"], found["waiting"]) == (MANY - 2, 2)
    async with house.stored() as store:
        assert await store.standings() == {}


async def test_whoever_took_it_away_and_is_erased_then_is_not_given_it_again(shared: Shared) -> None:
    house, graph = shared.house, shared.graph
    await start(house)
    house.clock.pass_by(hours=2)
    await shared.until_installed(MANY)
    await house.teams.uninstall(house.people["p5"])
    graph.teams.installed[shared.id(5)] = []
    async with house.stored() as store:
        await store.save_standing("p6", Cause.BLOCKED)
    await start(house)
    for person in ("p5", "p6"):
        await performed(house, "person-erase", person=person)
    graph.teams.installed[shared.id(6)] = []
    house.clock.pass_by(days=1)
    await house.quiet()
    assert (graph.teams.installed[shared.id(5)], graph.teams.installed[shared.id(6)]) == ([], [])
    assert (await counts(house))["declined"] == 2
    async with house.stored() as store:
        kept = {kind: [each async for each in store.naming(kind, "p6")] for kind in ("references", "standings")}
    assert kept == {"references": [], "standings": []}
