"""The simulator as a server on loopback: tokens, Graph's addresses, batches, and a count of what was asked."""

import asyncio
import json
import secrets
import ssl
from collections import Counter
from types import TracebackType
from typing import Any, Final, Self
from urllib.parse import parse_qsl, unquote, urlsplit

import jwt
from aiohttp import web

from tests.graph_simulator.answers import Answer, Refusal, bad_request
from tests.graph_simulator.directory import Directory
from tests.graph_simulator.faults import Faults
from tests.graph_simulator.filters import read_filter
from tests.graph_simulator.permissions import Permissions
from tests.graph_simulator.teams import TeamsOfGraph
from tests.graph_simulator.tenant import Tenant

APP_ID: Final = "5c1f0b1e-7d1a-4c55-9a7e-5f0a57a27b07"
TENANT_ID: Final = "0d9b6f0e-2f2e-4b43-8c3c-6e1d6f6a0c11"
MOST_IN_A_BATCH: Final = 20
_IDENTITY_HEADER: Final = "a-managed-identity"
_SIGNING_KEY: Final = "nobody but this simulator reads what it signs"


class GraphSimulator:
    """Plays Graph and Entra's tokens for one app: `async with GraphSimulator() as graph: …`.

    `tenant` is who there is, `teams` where apps are installed, `faults` and `permissions` what a test switches on or
    takes away. `requests` counts what came over the wire, `inner` what came in batches, by method and path's first
    parts.
    """

    def __init__(self, *, ssl_context: ssl.SSLContext | None = None) -> None:
        self.tenant = Tenant()
        self.directory = Directory(self.tenant)
        self.teams = TeamsOfGraph(self.tenant)
        self.faults = Faults()
        self.permissions = Permissions()
        self.requests: Counter[str] = Counter()
        self.inner: Counter[str] = Counter()
        self.refused: Counter[int] = Counter()
        self.origin = ""
        self._tokens: set[str] = set()
        self._ssl_context = ssl_context
        self._runner: web.ServerRunner | None = None

    async def __aenter__(self) -> Self:
        self._runner = web.ServerRunner(web.Server(self._serve, access_log=None), shutdown_timeout=0.5)
        await self._runner.setup()
        await web.TCPSite(self._runner, "127.0.0.1", 0, ssl_context=self._ssl_context).start()
        scheme = "https" if self._ssl_context else "http"
        self.origin = f"{scheme}://127.0.0.1:{self._runner.addresses[0][1]}"
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        assert self._runner is not None
        await self._runner.cleanup()

    @property
    def url(self) -> str:
        """The base address of Graph."""
        return f"{self.origin}/v1.0"

    @property
    def managed_identity(self) -> dict[str, str]:
        """The variables by which azure-identity finds a managed identity, in the form that needs no TLS."""
        return {"IDENTITY_ENDPOINT": f"{self.origin}/msi/token", "IDENTITY_HEADER": _IDENTITY_HEADER}

    def expire_tokens(self) -> None:
        """Every delta link is too old from now on."""
        self.directory.epoch += 1

    async def _serve(self, request: web.BaseRequest) -> web.Response:
        split = urlsplit(request.raw_path)
        path, raw = unquote(split.path), await request.read()
        try:
            if path.startswith("/v1.0/"):
                self.requests[_what(request.method, path)] += 1
                self.faults.arrives()
                self._authenticate(request)
                answer = self._graph(request.method, request.raw_path, raw, dict(request.headers))
            else:
                answer = self._token(request, path, raw)
        except Refusal as refusal:
            answer = refusal.answer
            self.refused[answer.status] += 1
        if answer.status == 0 and request.transport is not None:
            request.transport.abort()
            return web.Response()
        headers = {"Content-Type": "application/json", **answer.headers}
        # As a real service does, now and then.
        await asyncio.sleep(0)
        return web.Response(status=answer.status, body=answer.raw(), headers=headers)

    def _token(self, request: web.BaseRequest, path: str, raw: bytes) -> Answer:
        match request.method, path.split("/")[1:]:
            case "POST", [tenant, "oauth2", "v2.0", "token"]:
                form = dict(parse_qsl(raw.decode()))
                if form.get("client_secret") != "secret" or form.get("client_id") != APP_ID:
                    raise Refusal(401, "invalid_client", "AADSTS7000215: Invalid client secret provided.")
                return Answer(200, {"token_type": "Bearer", "expires_in": 3599, "access_token": self._issue()})
            case "GET", [tenant, "v2.0", ".well-known", "openid-configuration"]:
                base = f"{self.origin}/{tenant}"
                ends = {"authorization_endpoint": f"{base}/oauth2/v2.0/authorize", "issuer": f"{base}/v2.0"}
                return Answer(200, {**ends, "token_endpoint": f"{base}/oauth2/v2.0/token"})
            case "GET", ["msi", "token"]:
                if request.headers.get("X-IDENTITY-HEADER") != _IDENTITY_HEADER:
                    raise Refusal(401, "Unauthorized", "No managed identity.")
                found = {"access_token": self._issue(), "expires_on": "4102444800", "resource": "graph"}
                return Answer(200, {**found, "token_type": "Bearer"})
        raise Refusal(404, "NotFound", path)

    def _issue(self) -> str:
        # As Entra's do, they name what was granted.
        claims = {"aud": "https://graph.microsoft.com", "appid": APP_ID, "tid": TENANT_ID, "jti": secrets.token_hex(8)}
        token = jwt.encode({**claims, "roles": sorted(self.permissions.granted)}, _SIGNING_KEY, algorithm="HS256")
        self._tokens.add(token)
        return token

    def _authenticate(self, request: web.BaseRequest) -> None:
        if request.headers.get("Authorization", "").removeprefix("Bearer ") not in self._tokens:
            raise Refusal(401, "InvalidAuthenticationToken", "Access token is empty or invalid.")

    def _graph(self, method: str, target: str, raw: bytes, headers: dict[str, str]) -> Answer:
        split = urlsplit(target)
        path = unquote(split.path)
        parts = path.removeprefix("/v1.0/").split("/")
        self.faults.check(path)
        if parts == ["$batch"]:
            return self._batch(raw)
        self.permissions.check(method, parts)
        query = {unquote(name): value for name, value in parse_qsl(split.query, keep_blank_values=True)}
        if "ConsistencyLevel" in headers:
            query["ConsistencyLevel"] = headers["ConsistencyLevel"]
        match method, parts:
            case "GET", ["appCatalogs", "teamsApps"]:
                return Answer(200, {"value": self.teams.catalogue(read_filter(query.get("$filter"), advanced=False))})
            case _, ["users", whose, "teamwork", "installedApps", *rest]:
                return self._apps(method, whose, rest, query, raw)
            case _, ["teams", whose, "installedApps", *rest]:
                return self._apps(method, whose, rest, query, raw)
            case "GET", ["teams", id_]:
                return Answer(200, {"id": id_, "displayName": self.teams.team(id_).name})
            case "GET", ["teams", id_, "channels"]:
                return Answer(200, {"value": self.teams.channels(id_)})
            case "GET", [("users" | "groups") as kind, *rest]:
                return self.directory.answer(kind, rest, query, _preferred(headers), f"{self.origin}{path}")
            case "GET", ["directory", "administrativeUnits" as kind, *rest]:
                return self.directory.answer(kind, rest, query, _preferred(headers), f"{self.origin}{path}")
        raise bad_request(f"Resource not found for the segment '{parts[0]}'.")

    def _apps(self, method: str, whose: str, rest: list[str], query: dict[str, str], raw: bytes) -> Answer:
        match method, rest:
            case "GET", []:
                keep = read_filter(query.get("$filter"), advanced=False)
                found = self.teams.installations(whose, keep, expanded="teamsApp" in query.get("$expand", ""))
                return Answer(200, {"value": found})
            case "POST", []:
                return self.teams.install(whose, json.loads(raw or b"null"))
            case "DELETE", [installation]:
                return self.teams.remove(whose, installation)
            case "GET", [installation, "chat"]:
                return self.teams.chat(whose, installation)
        raise bad_request("Unsupported.")

    def _batch(self, raw: bytes) -> Answer:
        asked = json.loads(raw).get("requests", [])
        if not 0 < len(asked) <= MOST_IN_A_BATCH:
            raise bad_request(f"Number of batch request steps must be between 1 and {MOST_IN_A_BATCH}.", "BadRequest")
        return Answer(200, {"responses": [self._inner(each) for each in asked]})

    def _inner(self, asked: dict[str, Any]) -> dict[str, Any]:
        """Each on its own: some are refused, or too much, though the batch is 200."""
        target = f"/v1.0/{asked['url'].removeprefix('/')}"
        self.inner[_what(asked["method"], urlsplit(target).path)] += 1
        try:
            body = json.dumps(asked["body"]).encode() if "body" in asked else b""
            answer = self._graph(asked["method"], target, body, asked.get("headers", {}))
        except Refusal as refusal:
            answer = refusal.answer
            self.refused[answer.status] += 1
        headers = {"Content-Type": "application/json", **answer.headers}
        return {"id": asked["id"], "status": answer.status, "headers": headers, "body": answer.body}


def _what(method: str, path: str) -> str:
    """`GET users/delta`, `GET users/…/mailboxSettings`: ids left out."""
    parts = path.removeprefix("/v1.0/").split("/")
    return f"{method} {'/'.join('…' if len(part) > 30 else part for part in parts).replace('microsoft.graph.', '')}"


def _preferred(headers: dict[str, str]) -> int:
    for each in headers.get("Prefer", headers.get("prefer", "")).split(","):
        name, _, value = each.strip().partition("=")
        if name == "odata.maxpagesize" and value.isdigit():
            return int(value)
    return 0
