"""What is secret is in nothing that the bot writes for people: its log, its errors, its health, what doctor says."""

import asyncio
import os
import ssl
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path

import aiohttp
import pytest
import trustme

from tests.certificates import PASSWORD, certificate, written
from tests.cli.command import run_beside
from tests.security.tokens import Forge
from tests.teams_simulator import APP_ID, TENANT_ID, TeamsClient, TeamsSimulator

SECRET = "a-marked-client-secret"
ISSUED = "simulated-access-token"


@dataclass
class Said:
    """All that was written."""

    parts: list[str] = field(default_factory=list)

    @property
    def all(self) -> str:
        return "\n".join(self.parts)


@asynccontextmanager
async def bot(data: Path, said: Said, environment: dict[str, str]) -> AsyncIterator[str]:
    """It runs as a process of its own, and its two streams are kept; where it listens."""
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "bot", "serve", "--port", "0", "--data", str(data)),
        env={**os.environ, **environment},
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )
    assert process.stdout
    assert process.stderr
    while "listens on" not in (line := (await process.stderr.readline()).decode()):
        said.parts.append(line)
        assert line, said.all
    try:
        yield line.split("listens on ")[1].split(";")[0]
    finally:
        process.terminate()
        out, err = await process.communicate()
        said.parts += [out.decode(), err.decode()]


@pytest.mark.parametrize("by", ["certificate", "secret"])
async def test_no_secret_and_no_token_is_written_anywhere(tmp_path: Path, by: str) -> None:
    key, made = certificate()
    path = written(tmp_path, key, made, password=PASSWORD)
    authority = trustme.CA()
    server = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("127.0.0.1", "localhost").configure_cert(server)
    authority.cert_pem.write_to_path(str(tmp_path / "authority.pem"))
    said, seen = Said(), []
    async with TeamsSimulator(ssl_context=server, require_token=True) as simulator:
        simulator.identity.client_secret = SECRET if by == "secret" else None
        own = {
            "certificate": {
                "STARTKLAR_APP_CERTIFICATE": str(path),
                "STARTKLAR_APP_CERTIFICATE_PASSWORD": PASSWORD.decode(),
            },
            "secret": {"STARTKLAR_APP_PASSWORD": SECRET},
        }
        environment = {
            "SSL_CERT_FILE": str(tmp_path / "authority.pem"),
            "STARTKLAR_APP_ID": APP_ID,
            "STARTKLAR_TENANT_ID": TENANT_ID,
            "STARTKLAR_AUTHORITY": simulator.authority,
            "STARTKLAR_SERVICE_URL": simulator.service_url,
            "STARTKLAR_OPENID_URL": simulator.openid_url,
            "STARTKLAR_MEANING": "false",
            **own[by],
        }
        alva = simulator.world.add_person("Alva Ask")
        forge = Forge(simulator.identity, simulator.service_url, simulator.authority)
        async with bot(tmp_path / "data", said, environment) as url:
            async with (
                TeamsClient(simulator, f"{url}/api/messages", sign=True) as teams,
                aiohttp.ClientSession() as web,
            ):
                assert (await teams.say(alva, "hjälp")).replies, "it works, by this very secret"
                # What goes wrong is what is written about.
                simulator.identity.revoke_tokens()
                assert (await teams.say(alva, "hjälp")).replies == ()
                for token in (forge.with_claims(exp=1), forge.signed(key=forge.own_key), forge.with_header(kid="x")):
                    seen.append(token)
                    headers = {"Authorization": f"Bearer {token}"}
                    async with web.post(f"{url}/api/messages", json={"type": "message"}, headers=headers) as refused:
                        assert refused.status == 401
                        said.parts += [str(refused.headers), await refused.text()]
                for place in ("/readyz", "/healthz", "/"):
                    async with web.get(f"{url}{place}") as answer:
                        said.parts += [str(answer.headers), await answer.text()]
            done = await run_beside("doctor", data=tmp_path / "data", **environment)
            said.parts += [done.stdout, done.stderr]
        # Once more, with a secret that Entra refuses, or a password that opens nothing.
        wrong = {name: f"{value}-wrong" for name, value in own[by].items() if "PASSWORD" in name}
        if by == "secret":
            async with (
                bot(tmp_path / "data", said, environment | wrong) as url,
                TeamsClient(simulator, f"{url}/api/messages", sign=True) as teams,
            ):
                assert (await teams.say(alva, "hjälp")).replies == ()
        else:
            done = await run_beside("serve", data=tmp_path / "data", **(environment | wrong))
            assert done.returncode == 2
            said.parts += [done.stdout, done.stderr]
    assert "caller_refused" in said.all
    assert "reply_not_delivered" in said.all
    assert str(path) in said.all or by == "secret"
    pem = path.read_text().split("PRIVATE KEY-----")[1].splitlines()[1:-1]
    for secret in (SECRET, PASSWORD.decode(), ISSUED, *pem, *(part for token in seen for part in token.split("."))):
        assert secret not in said.all
