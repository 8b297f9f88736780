"""Promises of who can be written to: every refusal has the code that Teams gives."""

from urllib.parse import quote

import aiohttp
import pytest

from tests.teams_simulator import ErrorCode, Person, TeamsSimulator
from tests.teams_simulator.wire import HELLO, call, creation, refusal

pytestmark = pytest.mark.asyncio


async def test_whoever_lacks_the_app_is_refused_in_the_chat_and_for_a_new_one(
    simulator: TeamsSimulator, http: aiohttp.ClientSession, kari: Person, chat: str
) -> None:
    simulator.world.uninstall(kari)

    sent = await call(http, "POST", f"conversations/{chat}/activities", HELLO)
    created = await call(http, "POST", "conversations", creation(simulator, kari.id))

    assert refusal(sent) == (403, "BotNotInConversationRoster")
    assert refusal(created) == (403, "ForbiddenOperationException")


async def test_a_team_with_the_app_makes_its_members_reachable(
    simulator: TeamsSimulator, http: aiohttp.ClientSession, kari: Person, chat: str
) -> None:
    simulator.world.uninstall(kari)
    simulator.world.add_team("Innføring", members=[kari])

    assert (await call(http, "POST", f"conversations/{chat}/activities", HELLO))[0] == 201


@pytest.mark.parametrize("code", [ErrorCode.CONVERSATION_BLOCKED_BY_USER, ErrorCode.MESSAGE_WRITES_BLOCKED])
async def test_whoever_blocked_the_bot_is_not_written_to_until_they_allow_it_again(
    simulator: TeamsSimulator, http: aiohttp.ClientSession, kari: Person, chat: str, code: ErrorCode
) -> None:
    path = f"conversations/{chat}/activities"
    simulator.world.block(kari, code)

    assert refusal(await call(http, "POST", path, HELLO)) == (403, code)
    assert refusal(await call(http, "POST", "conversations", creation(simulator, kari.id))) == (403, code)
    simulator.world.unblock(kari)
    assert (await call(http, "POST", path, HELLO))[0] == 201


async def test_whom_the_admin_disabled_is_refused_as_such(
    simulator: TeamsSimulator, http: aiohttp.ClientSession, kari: Person, chat: str
) -> None:
    simulator.world.disable(kari)

    assert refusal(await call(http, "POST", f"conversations/{chat}/activities", HELLO)) == (403, "BotDisabledByAdmin")


async def test_a_stale_chat_is_not_found_and_a_new_one_has_another_id(
    simulator: TeamsSimulator, http: aiohttp.ClientSession, kari: Person, chat: str
) -> None:
    simulator.world.expire_chat(kari)

    gone = await call(http, "POST", f"conversations/{chat}/activities", HELLO)
    _, created = await call(http, "POST", "conversations", creation(simulator, kari.id))

    assert refusal(gone) == (404, "ConversationNotFound")
    assert created == {"id": simulator.world.chat_of(kari), "serviceUrl": simulator.service_url}
    assert created["id"] != chat


async def test_a_chat_is_created_by_either_id_but_not_by_mail_address_or_for_another_tenant(
    simulator: TeamsSimulator, http: aiohttp.ClientSession, kari: Person, chat: str
) -> None:
    elsewhere = creation(simulator, kari.id) | {"channelData": {"tenant": {"id": "another"}}}

    for member in (kari.id, kari.aad_object_id):
        status, created = await call(http, "POST", "conversations", creation(simulator, member))
        assert (status, created["id"]) == (201, chat)
    assert refusal(await call(http, "POST", "conversations", creation(simulator, kari.upn))) == (400, "BadSyntax")
    assert refusal(await call(http, "POST", "conversations", elsewhere)) == (400, "BadSyntax")


async def test_a_thread_nobody_started_and_a_team_without_the_app_are_refused(
    simulator: TeamsSimulator, http: aiohttp.ClientSession
) -> None:
    team = simulator.world.add_team("Innføring")
    path = f"conversations/{quote(team.general.id)}/activities"
    unknown = f"conversations/{quote(team.general.id + ';messageid=1')}/activities"

    assert refusal(await call(http, "POST", unknown, HELLO)) == (404, "ConversationNotFound")
    simulator.world.uninstall(team)
    assert refusal(await call(http, "POST", path, HELLO)) == (403, "BotNotInConversationRoster")
