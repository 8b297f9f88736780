"""How the bot proves itself to Entra: by a secret, a certificate, or the identity of the machine it runs on."""

import ssl
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import aiohttp
import jwt
import pytest
import trustme
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    PrivateFormat,
)

from bot.directory.certificate import read_certificate
from bot.directory.credentials import SCOPE, connector_tokens, credential_for
from bot.errors import InvalidSettings
from bot.settings import AppType, Settings
from tests.certificates import PASSWORD, certificate, written
from tests.teams_simulator import APP_ID, TENANT_ID, TeamsSimulator
from tests.teams_simulator.identity import MANAGED_SECRET

GRAPH = "https://graph.microsoft.com/.default"


@asynccontextmanager
async def entra() -> AsyncIterator[tuple[TeamsSimulator, aiohttp.ClientSession]]:
    """Entra over TLS, and a session that trusts it."""
    authority = trustme.CA()
    server, client = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER), ssl.create_default_context()
    authority.issue_cert("localhost", "127.0.0.1").configure_cert(server)
    authority.configure_trust(client)
    async with (
        TeamsSimulator(ssl_context=server, require_token=True) as simulator,
        aiohttp.ClientSession(connector=aiohttp.TCPConnector(ssl=client)) as session,
    ):
        yield simulator, session


def settings_for(simulator: TeamsSimulator, **given: object) -> Settings:
    return Settings(_env_file=None, app_id=APP_ID, tenant_id=TENANT_ID, authority=simulator.authority, **given)  # type: ignore[arg-type]


@pytest.mark.parametrize("form", ["pem", "pem with a password", "pfx with a password", "pfx"])
async def test_a_certificate_signs_for_the_very_endpoint_that_is_asked(tmp_path: Path, form: str) -> None:
    key, made = certificate()
    path = written(tmp_path, key, made, pfx="pfx" in form, password=PASSWORD if "password" in form else None)
    async with entra() as (simulator, session):
        password = PASSWORD.decode() if "password" in form else None
        settings = settings_for(simulator, app_certificate=path, app_certificate_password=password)
        token = await connector_tokens(settings, session)()
        assert simulator.identity.accepts(f"Bearer {token}")
        (issued,) = simulator.identity.issued
        assert (issued.client_id, issued.tenant, issued.scope) == (APP_ID, TENANT_ID, SCOPE)
        endpoint = f"{simulator.authority}/{TENANT_ID}/oauth2/v2.0/token"
        claims = assertion(issued.assertion, key, endpoint)
        assert (claims["iss"], claims["sub"]) == (APP_ID, APP_ID)
        with pytest.raises(jwt.InvalidSignatureError):
            assertion(issued.assertion, certificate()[0], endpoint)


def assertion(signed: str, key: RSAPrivateKey, endpoint: str) -> dict[str, Any]:
    """What the app says of itself, as Entra checks it."""
    wanted = ["exp", "iss", "sub", "aud", "jti"]
    found: dict[str, Any] = jwt.decode(
        signed,
        key.public_key(),
        algorithms=["RS256", "PS256"],
        audience=endpoint,
        options={"require": wanted},
    )
    return found


async def test_one_credential_gives_tokens_for_teams_and_for_graph(tmp_path: Path) -> None:
    async with entra() as (simulator, session):
        for given in ({"app_password": "secret"}, {"app_certificate": written(tmp_path, *certificate())}):
            simulator.identity.issued.clear()
            credential = credential_for(settings_for(simulator, **given), session)
            teams, graph, again = [(await credential.get_token(each)).token for each in (SCOPE, GRAPH, SCOPE)]
            assert (teams, [each.scope for each in simulator.identity.issued]) == (again, [SCOPE, GRAPH])
            assert teams != graph
            assert simulator.identity.accepts(f"Bearer {teams}")


async def test_a_wrong_secret_gets_no_token() -> None:
    async with entra() as (simulator, session):
        simulator.identity.client_secret = "another"
        tokens = connector_tokens(settings_for(simulator, app_password="a-marked-secret"), session)
        with pytest.raises(Exception, match="invalid_client") as refused:
            await tokens()
        assert "a-marked-secret" not in f"{refused.value}{refused.value!r}"


@pytest.mark.parametrize("where", ["App Service", "a virtual machine"])
async def test_a_managed_identity_asks_where_it_runs(monkeypatch: pytest.MonkeyPatch, where: str) -> None:
    async with TeamsSimulator() as simulator, aiohttp.ClientSession() as session:
        if where == "App Service":
            monkeypatch.setenv("IDENTITY_ENDPOINT", f"{simulator.url}/msi/token")
            monkeypatch.setenv("IDENTITY_HEADER", MANAGED_SECRET)
        else:
            monkeypatch.setenv("AZURE_POD_IDENTITY_AUTHORITY_HOST", simulator.url)
        settings = settings_for(simulator, app_type=AppType.USER_ASSIGNED_MSI)
        credential = credential_for(settings, session)
        teams, graph = [(await credential.get_token(each)).token for each in (SCOPE, GRAPH)]
        assert simulator.identity.accepts(f"Bearer {teams}")
        assert teams != graph
        assert [(each.client_id, each.scope) for each in simulator.identity.issued] == [
            (APP_ID, SCOPE),
            (APP_ID, GRAPH),
        ]


@pytest.mark.parametrize(
    "fault", ["no file", "no key", "no certificate", "another password", "no password", "not RSA", "garbage"]
)
def test_a_certificate_that_cannot_be_used_is_named_and_not_quoted(tmp_path: Path, fault: str) -> None:
    key, made = certificate()
    path, password = written(tmp_path, key, made, password=PASSWORD), PASSWORD.decode()
    pem = made.public_bytes(Encoding.PEM)
    if fault == "no file":
        path.unlink()
    elif fault == "no key":
        path.write_bytes(pem)
    elif fault == "no certificate":
        path.write_bytes(key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, BestAvailableEncryption(PASSWORD)))
    elif fault == "not RSA":
        curve = ec.generate_private_key(ec.SECP256R1())
        path.write_bytes(
            pem + curve.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, BestAvailableEncryption(PASSWORD))
        )
    elif fault == "garbage":
        path.write_bytes(b"\x00marked-garbage")
    elif fault == "another password":
        password = "marked-other-password"
    settings = Settings(
        _env_file=None,
        app_certificate=path,
        app_certificate_password=None if fault == "no password" else password,
    )
    with pytest.raises(InvalidSettings) as refused:
        read_certificate(settings)
    assert str(path) in str(refused.value)
    assert "marked" not in str(refused.value)
    assert refused.value.__cause__ is None


def test_when_a_certificate_ends_is_known(tmp_path: Path) -> None:
    ends = datetime(2027, 3, 1, 12, tzinfo=UTC)
    key, made = certificate(ends)
    for pfx in (False, True):
        settings = Settings(_env_file=None, app_certificate=written(tmp_path, key, made, pfx=pfx))
        assert read_certificate(settings).ends == ends
