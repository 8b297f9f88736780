"""What has our token with it goes to Teams, whatever an activity, a stored row or Teams' own answer says."""

import asyncio
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime

import aiohttp
import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer

from bot.delivery import Pace
from bot.errors import ConnectorError
from bot.ports import Outgoing
from bot.teams.addresses import FileUrls, ServiceUrls
from bot.teams.card_state import CardStates
from bot.teams.connector import Connector

TEAMS = "https://smba.trafficmanager.net/emea/"
GOVERNMENT = "smba.infra.gov.teams.microsoft.us"
OWN = "https://teams.region.example:8443/connector/"


@pytest.mark.parametrize(
    ("address", "allowed"),
    [
        (TEAMS, True),
        ("https://SMBA.trafficmanager.net/emea/v3/conversations/a/activities", True),
        (f"https://{GOVERNMENT}/teams", True),
        (OWN, True),
        ("https://teams.region.example/connector/", False),
        ("http://teams.region.example:8443/connector/", False),
        ("http://smba.trafficmanager.net/emea/", False),
        ("https://smba.trafficmanager.net:444/emea/", False),
        ("https://smba.trafficmanager.net.evil.example/", False),
        ("https://evil.example/smba.trafficmanager.net/", False),
        ("https://smba.trafficmanager.net@evil.example/", False),
        ("https://smba.trafficmanager.net:443@evil.example/", False),
        ("https://user@smba.trafficmanager.net/", False),
        ("https://smba.trafficmanager.net\\@evil.example/", False),
        ("https://evil.example#@smba.trafficmanager.net/", False),
        ("https://smba.trafficmanager.net./emea/", False),
        ("https://evil.example", False),
        ("http://127.0.0.1:3978/", False),
        ("http://169.254.169.254/metadata/", False),
        ("//smba.trafficmanager.net/", False),
        ("smba.trafficmanager.net", False),
        ("file:///etc/passwd", False),
        ("https://[::1", False),
        ("", False),
    ],
)
def test_teams_is_told_from_what_looks_like_it(address: str, allowed: bool) -> None:
    assert ServiceUrls([GOVERNMENT], [OWN]).allowed(address) is allowed


@pytest.mark.parametrize(
    ("address", "allowed"),
    [
        ("https://region-my.sharepoint.com/personal/elin/_api/v2.0/drive/items/1/uploadSession?guid=1", True),
        ("https://REGION-my.SharePoint.com/a", True),
        ("https://region.sharepoint.com:443/a", True),
        ("https://sharepoint.com/a", False),
        ("https://evilsharepoint.com/a", False),
        ("https://region.sharepoint.com.evil.example/a", False),
        ("https://evil.example/region.sharepoint.com", False),
        ("https://region.sharepoint.com@evil.example/", False),
        ("https://user@region.sharepoint.com/", False),
        ("https://region.sharepoint.com:444/a", False),
        ("http://region.sharepoint.com/a", False),
        ("https://region.sharepoint.com./a", False),
        ("https://127.0.0.1/a", False),
        ("https://[::1%25.sharepoint.com]/a", False),
        ("https://[::1%.sharepoint.com]/a", False),
        ("https://127.0.0.1%00.sharepoint.com/a", False),
        ("https://.sharepoint.com/a", False),
        ("http://169.254.169.254/metadata/", False),
        # Messages go there, with our token; files do not.
        (TEAMS, False),
        ("file:///etc/passwd", False),
        ("https://[::1", False),
        ("", False),
    ],
)
def test_where_people_keep_files_is_told_from_what_looks_like_it(address: str, allowed: bool) -> None:
    assert FileUrls().allowed(address) is allowed


@pytest.mark.parametrize(
    ("address", "allowed"),
    [
        ("http://127.0.0.1:3978/", True),
        ("http://localhost:1/", True),
        ("http://[::1]:1/", True),
        ("http://192.168.1.1/", False),
        ("http://127.0.0.1.evil.example/", False),
        (TEAMS, True),
    ],
)
def test_a_bot_without_an_app_id_talks_to_this_machine_too(address: str, allowed: bool) -> None:
    assert ServiceUrls(here=True).allowed(address) is allowed


async def test_neither_a_stored_address_nor_a_redirection_takes_our_token_elsewhere() -> None:
    asked: list[str] = []

    async def answer(request: web.Request) -> web.StreamResponse:
        asked.append(request.headers["Authorization"])
        raise web.HTTPTemporaryRedirect(str(elsewhere.make_url("/")))

    async def never(request: web.Request) -> web.StreamResponse:
        raise AssertionError("nobody is to come here")

    async def token() -> str:
        return "our-token"

    async def remember(*_: object) -> None:
        return None

    teams, elsewhere = TestServer(_serving(answer), host="127.0.0.1"), TestServer(_serving(never), host="127.0.0.1")
    async with teams, elsewhere, aiohttp.ClientSession() as session:
        allowed = ServiceUrls(origins=[str(teams.make_url("/"))])
        states = CardStates(b"k", lambda: datetime(2026, 11, 23, tzinfo=UTC))
        connector = Connector(session, remember, states, allowed, Pace(0.001), token)
        message = Outgoing(summary="s", text="t")
        for url in (str(elsewhere.make_url("/")), "https://evil.example/"):
            with pytest.raises(ConnectorError, match="403 ServiceUrlNotAllowed"):
                await connector.send(url, "a:1", message)
            with pytest.raises(ConnectorError, match="403 ServiceUrlNotAllowed"):
                await connector.create_personal(url, None, "29:1")
        assert asked == []
        with pytest.raises(ConnectorError, match="307"):
            await connector.send(str(teams.make_url("/")), "a:1", message)
        await asyncio.sleep(0)
        assert asked == ["Bearer our-token"]


def _serving(answer: Callable[[web.Request], Awaitable[web.StreamResponse]]) -> web.Application:
    application = web.Application()
    application.router.add_route("*", "/{path:.*}", answer)
    return application
