"""Nobody gets in who is not Teams, and the bot proves itself with a token from Entra."""

import ssl
from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import aiohttp
import pytest
import pytest_asyncio
import trustme

from bot.directory.credentials import connector_tokens
from bot.errors import InvalidSettings
from bot.settings import Settings, read_settings
from bot.teams import tokens
from tests.scenarios.house import House
from tests.teams_simulator import APP_ID, TENANT_ID, TeamsClient, TeamsSimulator


@pytest_asyncio.fixture
async def guarded(tmp_path: Path) -> AsyncIterator[House]:
    """A bot with an app id: it checks tokens, and Teams has its keys at the simulator."""
    async with TeamsSimulator() as simulator:
        found = House(
            simulator,
            tmp_path / "data",
            app_id=APP_ID,
            app_password="secret",
            openid_url=simulator.openid_url,
            authority="https://login.example.invalid",
            sample=True,
        )
        await found.seed()
        async with found.stored() as store:
            # Nothing is due: what cannot get a token from Entra would be waited for at every stop.
            await store.replace_roster(replace(await store.roster(), initiatives=()))
        await found.start()
        try:
            yield found
        finally:
            await found.stop()


async def post(house: House, authorization: str | None, **changes: Any) -> int:
    activity = {
        "type": "installationUpdate",
        "action": "remove",
        "id": "1",
        "channelId": "msteams",
        "serviceUrl": house.simulator.service_url,
        "from": {"id": "29:1"},
        "conversation": {"id": "a:1", "conversationType": "personal", "tenantId": TENANT_ID},
        "recipient": {"id": f"28:{APP_ID}"},
        **changes,
    }
    headers = {"Authorization": authorization} if authorization else {}
    async with (
        aiohttp.ClientSession() as session,
        session.post(f"{house.url}/api/messages", json=activity, headers=headers) as response,
    ):
        return response.status


def token(house: House, **overrides: Any) -> str:
    given = {"app_id": APP_ID, "service_url": house.simulator.service_url, **overrides}
    return "Bearer " + house.simulator.identity.sign_token(**given)


async def test_teams_own_token_is_let_in(guarded: House) -> None:
    assert await post(guarded, token(guarded)) == 202


@pytest.mark.parametrize(
    "overrides",
    [
        {"forged": True},
        {"aud": "another-app"},
        {"iss": "https://evil.example"},
        {"exp": 1_600_000_000},
        {"nbf": 4_000_000_000},
        {"serviceurl": "https://elsewhere.example/"},
        {"serviceurl": None},
        {"exp": None},
        {"kid": "unknown"},
    ],
)
async def test_any_other_token_is_refused_with_401(guarded: House, overrides: dict[str, Any]) -> None:
    assert await post(guarded, token(guarded, **overrides)) == 401


@pytest.mark.parametrize("header", [None, "", "Bearer", "Bearer x", "Basic YTpi", "Bearer a.b.c"])
async def test_no_token_or_garbage_is_refused_with_401(guarded: House, header: str | None) -> None:
    assert await post(guarded, header) == 401


async def test_another_tenant_or_channel_is_refused(guarded: House) -> None:
    other = {"id": "a:1", "conversationType": "personal", "tenantId": "11111111-1111-1111-1111-111111111111"}
    assert await post(guarded, token(guarded), conversation=other) == 401
    assert await post(guarded, token(guarded), channelId="emulator") == 401


async def test_keys_that_teams_changed_are_fetched_anew(guarded: House, monkeypatch: pytest.MonkeyPatch) -> None:
    assert await post(guarded, token(guarded)) == 202
    guarded.simulator.identity.rotate_keys(keep_old=False)
    monkeypatch.setattr(tokens, "KEYS_RETRY_SECONDS", 0)
    assert await post(guarded, token(guarded)) == 202


async def test_a_flood_of_unknown_keys_makes_us_ask_teams_once(guarded: House) -> None:
    for _ in range(20):
        assert await post(guarded, token(guarded, kid="unknown")) == 401
    asked = sum(count for (method, _), count in guarded.simulator.served.items() if method == "GET")
    assert asked == 2, "the metadata and the keys"


async def test_the_connector_gets_a_token_that_entra_issued_and_it_is_reused() -> None:
    authority = trustme.CA()
    server, client = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER), ssl.create_default_context()
    authority.issue_cert("localhost", "127.0.0.1").configure_cert(server)
    authority.configure_trust(client)
    async with (
        TeamsSimulator(ssl_context=server, require_token=True) as simulator,
        aiohttp.ClientSession(connector=aiohttp.TCPConnector(ssl=client)) as session,
    ):
        settings = Settings(
            _env_file=None,
            app_id=APP_ID,
            app_password="secret",
            tenant_id=TENANT_ID,
            authority=simulator.authority,
        )
        tokens = connector_tokens(settings, session)
        first, second = await tokens(), await tokens()
        assert first == second
        assert simulator.identity.accepts(f"Bearer {first}")
        assert len(simulator.identity.issued) == 1


async def test_without_an_app_id_only_loopback_is_served() -> None:
    for host in ("0.0.0.0", "::", "192.168.1.10", "bot.example.org"):
        with pytest.raises(InvalidSettings) as refused:
            read_settings(_env_file=None, host=host)
        assert "STARTKLAR_APP_ID" in str(refused.value)
    for host in ("127.0.0.1", "localhost", "::1"):
        assert read_settings(_env_file=None, host=host).on_loopback


async def test_a_signed_turn_is_answered_with_a_signed_reply_nowhere_else(guarded: House) -> None:
    async with TeamsClient(guarded.simulator, f"{guarded.url}/api/messages", sign=False) as unsigned:
        turn = await unsigned.say(guarded.people["astrid"], "hjälp")
    assert (turn.status, turn.replies) == (401, ())
