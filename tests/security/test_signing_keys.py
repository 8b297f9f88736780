"""Keys come from where Microsoft publishes them, in time and in size, or not at all."""

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import aiohttp
import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer
from yarl import URL

from bot.errors import NotAuthenticated
from bot.teams import tokens
from bot.teams.tokens import SigningKeys, published_by
from tests.teams_simulator import Identity, TeamsSimulator

EVIL = "https://evil.example/keys"


@asynccontextmanager
async def keys_of(documents: dict[str, Any]) -> AsyncIterator[tuple[SigningKeys, list[str]]]:
    """What a server publishes under these paths, and what it was asked for."""
    asked: list[str] = []

    async def answer(request: web.Request) -> web.StreamResponse:
        asked.append(request.path)
        found = documents[request.path]
        if isinstance(found, web.HTTPException):
            raise found
        if found is None:
            await asyncio.sleep(30)
        text = json.dumps(found).replace("{here}", f"http://{request.host}")
        return web.Response(text=text, content_type="application/json")

    application = web.Application()
    application.router.add_get("/{path:.*}", answer)
    async with TestServer(application, host="127.0.0.1") as server, aiohttp.ClientSession() as session:
        yield SigningKeys(session, str(server.make_url("/metadata"))), asked


def published(identity: Identity, **documents: Any) -> dict[str, Any]:
    found = {"/metadata": {"jwks_uri": "{here}/keys"}, "/keys": identity.key_set()}
    return found | {f"/{name}": each for name, each in documents.items()}


@pytest.fixture
def identity() -> Identity:
    return TeamsSimulator().identity


async def test_a_published_key_is_found_with_its_endorsements_and_asked_for_once(identity: Identity) -> None:
    async with keys_of(published(identity)) as (keys, asked):
        found = await asyncio.gather(*(keys.key(identity.kid) for _ in range(20)))
        assert {each.endorsements for each in found} == {frozenset({"msteams"})}
        assert asked == ["/metadata", "/keys"]


@pytest.mark.parametrize(
    "documents",
    [
        {"metadata": {"jwks_uri": EVIL}},
        {"metadata": {"jwks_uri": ["{here}/keys"]}},
        {"metadata": {}},
        {"metadata": []},
        {"metadata": web.HTTPFound("/keys")},
        {"keys": web.HTTPNotFound()},
        {"keys": web.HTTPFound("/metadata")},
        {"keys": {"keys": None}},
        {"keys": {"keys": ["x"] * 300_000}},
        {"keys": {"keys": []}},
    ],
)
async def test_what_is_not_where_it_should_be_or_not_what_it_should_be_lets_nobody_in(
    identity: Identity, documents: dict[str, Any]
) -> None:
    async with keys_of(published(identity, **documents)) as (keys, _):
        with pytest.raises(NotAuthenticated, match="keys cannot be fetched"):
            await keys.key(identity.kid)


async def test_a_server_that_does_not_answer_is_not_waited_for(
    identity: Identity, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tokens, "FETCH_SECONDS", 0.1)
    async with keys_of(published(identity, keys=None)) as (keys, _):
        with pytest.raises(NotAuthenticated, match="keys cannot be fetched"):
            await keys.key(identity.kid)


async def test_known_keys_stay_good_while_nobody_can_be_asked_and_a_flood_asks_once(
    identity: Identity, monkeypatch: pytest.MonkeyPatch
) -> None:
    documents = published(identity)
    async with keys_of(documents) as (keys, asked):
        await keys.key(identity.kid)
        documents["/metadata"] = web.HTTPServiceUnavailable()
        for number in range(20):
            with pytest.raises(NotAuthenticated, match="unknown key"):
                await keys.key(f"key-{number}")
        assert len(asked) == 2
        monkeypatch.setattr(tokens, "KEYS_RETRY_SECONDS", 0)
        with pytest.raises(NotAuthenticated, match="unknown key"):
            await keys.key("another")
        assert len(asked) == 3
        assert await keys.key(identity.kid)


async def test_keys_of_other_kinds_and_weak_ones_are_left_out_and_cost_none_of_the_others(identity: Identity) -> None:
    weak = identity.key_set()["keys"][0] | {"kid": "weak", "n": "AQAB" * 40}
    others = [
        {"kid": "shared", "kty": "oct", "k": "c2VjcmV0", "alg": "HS256"},
        {"kid": "curve", "kty": "EC", "crv": "P-256", "x": "AQ", "y": "AQ"},
        {"kid": "odd", "kty": "RSA"},
        {"kty": "RSA"},
        weak,
        7,
    ]
    async with keys_of(published(identity, keys={"keys": [*others, *identity.key_set()["keys"]]})) as (keys, _):
        assert await keys.key(identity.kid)
        for name in ("shared", "curve", "odd", "weak"):
            with pytest.raises(NotAuthenticated, match="unknown key"):
                await keys.key(name)


@pytest.mark.parametrize(
    ("url", "metadata", "may"),
    [
        ("https://login.botframework.com/v1/.well-known/keys", "https://login.botframework.com/v1/metadata", True),
        ("https://login.botframework.azure.us/keys", "https://login.botframework.azure.us/metadata", True),
        ("https://login.microsoftonline.com/t/keys", "https://login.botframework.com/metadata", True),
        ("http://login.botframework.com/keys", "https://login.botframework.com/metadata", False),
        (EVIL, "https://login.botframework.com/metadata", False),
        ("https://login.botframework.com@evil.example/keys", "https://login.botframework.com/metadata", False),
        ("https://login.botframework.com:8443/keys", "https://login.botframework.com/metadata", False),
        ("http://127.0.0.1/keys", "https://login.botframework.com/metadata", False),
        ("http://169.254.169.254/keys", "https://login.botframework.com/metadata", False),
        ("http://login.botframework.com/metadata", "http://login.botframework.com/metadata", False),
        ("http://127.0.0.1:80/keys", "http://localhost:8080/metadata", True),
        ("https://login.botframework.com/keys", "http://127.0.0.1:8080/metadata", False),
    ],
)
def test_keys_are_asked_for_at_microsofts_hosts_over_tls(url: str, metadata: str, may: bool) -> None:
    assert published_by(URL(url), URL(metadata)) is may
