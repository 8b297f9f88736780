"""Promises of the keys and tokens, checked the way a bot would."""

import asyncio
import ssl
from pathlib import Path
from typing import Any

import aiohttp
import jwt
import pytest
import trustme
from azure.identity import ClientSecretCredential

from tests.teams_simulator import APP_ID, SCOPE, TENANT_ID, TeamsSimulator
from tests.teams_simulator.conftest import MovedClock

pytestmark = pytest.mark.asyncio


async def fetch(url: str) -> Any:
    async with aiohttp.ClientSession() as session, session.get(url) as response:
        assert response.status == 200
        return await response.json()


async def served_keys(simulator: TeamsSimulator) -> jwt.PyJWKSet:
    metadata = await fetch(simulator.openid_url)
    assert metadata["issuer"] == "https://api.botframework.com"
    return jwt.PyJWKSet.from_dict(await fetch(metadata["jwks_uri"]))


def verified(token: str, keys: jwt.PyJWKSet) -> dict[str, Any]:
    key = keys[jwt.get_unverified_header(token)["kid"]]
    return jwt.decode(
        token,
        key.key,
        algorithms=["RS256"],
        audience=APP_ID,
        issuer="https://api.botframework.com",
        options={"verify_exp": False, "verify_nbf": False, "verify_iat": False},
    )


def sign(simulator: TeamsSimulator, **overrides: Any) -> str:
    return simulator.identity.sign_token(app_id=APP_ID, service_url=simulator.service_url, **overrides)


async def test_a_signed_token_verifies_against_the_served_keys(simulator: TeamsSimulator, clock: MovedClock) -> None:
    claims = verified(sign(simulator), await served_keys(simulator))

    assert claims == {
        "iss": "https://api.botframework.com",
        "aud": APP_ID,
        "serviceurl": simulator.service_url,
        "iat": int(clock.now),
        "nbf": int(clock.now) - 300,
        "exp": int(clock.now) + 3600,
    }


async def test_claims_can_be_replaced_and_left_out(simulator: TeamsSimulator) -> None:
    claims = verified(sign(simulator, serviceurl=None, extra="yes"), await served_keys(simulator))

    assert "serviceurl" not in claims
    assert claims["extra"] == "yes"


async def test_a_forged_token_names_a_served_key_but_does_not_verify(simulator: TeamsSimulator) -> None:
    forged = simulator.identity.sign_token(app_id=APP_ID, service_url=simulator.service_url, forged=True)

    with pytest.raises(jwt.InvalidSignatureError):
        verified(forged, await served_keys(simulator))


async def test_after_a_rotation_new_tokens_need_the_new_key_and_old_ones_still_verify(
    simulator: TeamsSimulator,
) -> None:
    old_keys = await served_keys(simulator)
    old = sign(simulator)
    simulator.identity.rotate_keys()
    new = sign(simulator)

    with pytest.raises(KeyError):
        verified(new, old_keys)
    keys = await served_keys(simulator)
    assert verified(new, keys)["aud"] == verified(old, keys)["aud"] == APP_ID


async def test_a_withdrawn_key_is_served_no_more(simulator: TeamsSimulator) -> None:
    old = sign(simulator)
    simulator.identity.rotate_keys(keep_old=False)
    keys = await served_keys(simulator)

    with pytest.raises(KeyError):
        verified(old, keys)


async def get_token(simulator: TeamsSimulator, http: aiohttp.ClientSession, **overrides: str) -> tuple[int, Any]:
    form = {"grant_type": "client_credentials", "client_id": APP_ID, "client_secret": "s", "scope": SCOPE}
    url = f"{simulator.authority}/{TENANT_ID}/oauth2/v2.0/token"
    async with http.post(url, data=form | overrides) as response:
        return response.status, await response.json()


async def call(http: aiohttp.ClientSession, chat: str, token: str | None) -> int:
    headers = {"Authorization": f"Bearer {token}"} if token else {}
    async with http.get(f"v3/conversations/{chat}/members", headers=headers) as response:
        return response.status


async def test_connector_calls_need_an_issued_unexpired_and_unrevoked_token(
    simulator: TeamsSimulator, http: aiohttp.ClientSession, clock: MovedClock
) -> None:
    chat = simulator.world.chat_of(simulator.world.add_person("Kari Berg"))
    simulator.require_token = True
    _, first = await get_token(simulator, http)

    assert await call(http, chat, None) == 401
    assert await call(http, chat, "invented") == 401
    assert await call(http, chat, first["access_token"]) == 200
    clock.pass_by(first["expires_in"])
    assert await call(http, chat, first["access_token"]) == 401
    _, second = await get_token(simulator, http)
    assert await call(http, chat, second["access_token"]) == 200
    simulator.identity.revoke_tokens()
    assert await call(http, chat, second["access_token"]) == 401
    assert [issued.client_id for issued in simulator.identity.issued] == [APP_ID, APP_ID]


async def test_a_token_for_another_service_does_not_open_the_connector(
    simulator: TeamsSimulator, http: aiohttp.ClientSession
) -> None:
    chat = simulator.world.chat_of(simulator.world.add_person("Kari Berg"))
    simulator.require_token = True
    _, token = await get_token(simulator, http, scope="https://graph.microsoft.com/.default")

    assert await call(http, chat, token["access_token"]) == 401


async def test_a_wrong_secret_is_refused_as_invalid_client(
    simulator: TeamsSimulator, http: aiohttp.ClientSession
) -> None:
    simulator.identity.client_secret = "right"

    status, body = await get_token(simulator, http, client_secret="wrong")

    assert (status, body["error"]) == (401, "invalid_client")
    assert simulator.identity.issued == []


async def test_azure_identity_gets_its_token_over_tls(tmp_path: Path) -> None:
    authority = trustme.CA()
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("127.0.0.1").configure_cert(context)
    bundle = tmp_path / "ca.pem"
    authority.cert_pem.write_to_path(str(bundle))
    async with TeamsSimulator(ssl_context=context) as simulator:
        credential = ClientSecretCredential(
            TENANT_ID,
            APP_ID,
            "secret",
            authority=simulator.authority,
            disable_instance_discovery=True,
            connection_verify=str(bundle),
        )
        token = await asyncio.to_thread(credential.get_token, SCOPE)

        assert simulator.identity.accepts(f"Bearer {token.token}")
        credential.close()
