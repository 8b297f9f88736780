"""The simulator as a server on loopback: Connector API, token endpoint, OpenID keys and files."""

import asyncio
import socket
import ssl
import struct
import time
from collections import Counter
from collections.abc import Callable
from types import TracebackType
from typing import Final, Self

from aiohttp import web

from tests.teams_simulator.answers import Answer, ErrorCode, RefusalError, json_answer
from tests.teams_simulator.connector import Connector
from tests.teams_simulator.faults import Effect, Fault, Faults
from tests.teams_simulator.identity import Identity, instance_metadata, openid_metadata, tenant_metadata
from tests.teams_simulator.limits import Limits
from tests.teams_simulator.tenant import File
from tests.teams_simulator.world import World

APP_ID: Final = "5c1f0b1e-7d1a-4c55-9a7e-5f0a57a27b07"
TENANT_ID: Final = "0d9b6f0e-2f2e-4b43-8c3c-6e1d6f6a0c11"
CONNECTOR: Final = "/connector/"
JSON_HEADERS: Final = {"Content-Type": "application/json; charset=utf-8"}
NO_LINGER: Final = struct.pack("ii", 1, 0)  # closing sends a reset


class TeamsSimulator:
    """Plays Teams for one bot in one tenant: `async with TeamsSimulator() as simulator: …`.

    The parts are switched per test: `world` (who and what exists), `limits` (off unless asked for), `faults` (none),
    `identity` (keys and tokens). With `require_token`, Connector calls need a token from `authority`, else 401.
    `clock` tells seconds since 1970 for everything. `served` counts answers by method and status; a request that
    lost its connection or hangs has the status 0.
    """

    def __init__(
        self,
        *,
        app_id: str = APP_ID,
        tenant_id: str = TENANT_ID,
        bot_name: str = "Startklar",
        clock: Callable[[], float] = time.time,
        limits: bool = False,
        require_token: bool = False,
        ssl_context: ssl.SSLContext | None = None,
        port: int = 0,
    ) -> None:
        self.world = World(app_id=app_id, tenant_id=tenant_id, bot_name=bot_name, clock=clock)
        self.limits = Limits(clock, enabled=limits)
        self.faults = Faults()
        self.identity = Identity(clock)
        self.require_token = require_token
        self.served: Counter[tuple[str, int]] = Counter()
        self.url = ""
        self._ssl_context = ssl_context
        self._port = port
        self._runner: web.ServerRunner | None = None
        self._connector = Connector(self.world, "")
        self._closing = asyncio.Event()
        self._waiters: list[tuple[Callable[[], bool], asyncio.Future[None]]] = []

    async def __aenter__(self) -> Self:
        server = web.Server(self._serve, access_log=None)
        self._runner = web.ServerRunner(server, shutdown_timeout=0.5)
        await self._runner.setup()
        await web.TCPSite(self._runner, "127.0.0.1", self._port, ssl_context=self._ssl_context, backlog=1024).start()
        port = self._runner.addresses[0][1]
        self.url = f"{'https' if self._ssl_context else 'http'}://127.0.0.1:{port}"
        self._connector = Connector(self.world, self.service_url)
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._closing.set()
        self.faults.release()
        if self._runner is not None:
            await self._runner.cleanup()

    @property
    def service_url(self) -> str:
        """The `serviceUrl` of every activity; it ends with a slash, as Teams' does."""
        return f"{self.url}{CONNECTOR}"

    @property
    def openid_url(self) -> str:
        """The metadata document of the keys that sign towards the bot."""
        return f"{self.url}/v1/.well-known/openidconfiguration"

    @property
    def authority(self) -> str:
        """The token authority: tokens come from POST {authority}/{tenant}/oauth2/v2.0/token."""
        return self.url

    async def until(self, condition: Callable[[], bool], patience: float = 30.0) -> None:
        """Wait until `condition` holds, looking after every request; `TimeoutError` after `patience` seconds.

        A request that hangs counts as soon as it hangs. `condition` must be cheap and must not raise.
        """
        if condition():
            return
        waiter = asyncio.get_running_loop().create_future()
        entry = (condition, waiter)
        self._waiters.append(entry)
        try:
            async with asyncio.timeout(patience):
                await waiter
        finally:
            self._waiters.remove(entry)

    async def _serve(self, request: web.BaseRequest) -> web.StreamResponse:
        path, _, query = request.raw_path.partition("?")
        try:
            if path.startswith(CONNECTOR):
                answer = await self._serve_connector(request, path[len(CONNECTOR) :], query)
            else:
                answer = await self._serve_other(request, path)
        except RefusalError as refusal:
            answer = refusal.answer()
        self.served[request.method, answer.status if answer else 0] += 1
        if self._waiters:
            self._wake()
        if answer is None:
            return web.Response()  # to a connection that is gone
        headers = JSON_HEADERS if answer.headers is None else {**JSON_HEADERS, **answer.headers}
        return web.Response(status=answer.status, body=answer.body, headers=headers)

    async def _serve_connector(self, request: web.BaseRequest, path: str, query: str) -> Answer | None:
        try:
            raw = await request.read()
        except web.HTTPRequestEntityTooLarge:
            raise RefusalError(ErrorCode.MESSAGE_SIZE_TOO_BIG) from None
        latency = self.faults.latency()
        if latency:
            await asyncio.sleep(latency)
        if self.require_token and not self.identity.accepts(request.headers.get("Authorization")):
            raise RefusalError(ErrorCode.UNAUTHORIZED)
        call = self._connector.route(request.method, path, query, raw)
        violation = self.limits.admit(call.operation, call.place)
        if violation is not None:
            raise RefusalError(ErrorCode.TOO_MANY_REQUESTS, retry_after=violation.retry_after)
        fault = self.faults.next(request.method, f"/{path}", call.place, connector=True)
        if fault is None:
            return call.respond()
        if fault.effect is Effect.HOLD:
            self._wake()
            await self.faults.released.wait()
            return call.respond()
        if fault.delivered:
            call.respond()
        return await self._disturb(request, fault)

    async def _serve_other(self, request: web.BaseRequest, path: str) -> Answer | None:
        fault = self.faults.next(request.method, path, None, connector=False)
        if fault is not None and fault.effect is Effect.HOLD:
            self._wake()
            await self.faults.released.wait()
        elif fault is not None:
            return await self._disturb(request, fault)
        match request.method, path.split("/")[1:]:
            case "GET", ["v1", ".well-known", "openidconfiguration"]:
                return json_answer(200, openid_metadata(self.url))
            case "GET", ["v1", ".well-known", "keys"]:
                return json_answer(200, self.identity.key_set())
            case "GET", ["common", "discovery", "instance"]:
                return json_answer(200, instance_metadata(self.url, self.world.tenant_id))
            case "GET", [tenant, "v2.0", ".well-known", "openid-configuration"]:
                return json_answer(200, tenant_metadata(self.url, tenant))
            case "POST", [tenant, "oauth2", "v2.0", "token"]:
                return self.identity.issue_token(tenant, dict(await request.post()))
            case "GET", ["msi", "token"] | ["metadata", "identity", "oauth2", "token"]:
                return self.identity.issue_managed_token(dict(request.query), request.headers)
            case "GET", ["files", file_id] if file_id in self.world.files:
                return Answer(200, self.world.files[file_id].content, {"Content-Type": "application/octet-stream"})
            case "PUT", ["uploads", upload_id] if upload_id in self.world.uploads:
                return self._take(upload_id, request.headers.get("Content-Range"), await request.read())
        raise RefusalError(ErrorCode.NOT_FOUND)

    def _take(self, upload_id: str, content_range: str | None, content: bytes) -> Answer:
        """A whole file, once, as an upload session of OneDrive takes it."""
        if content_range != f"bytes 0-{len(content) - 1}/{len(content)}":
            raise RefusalError(ErrorCode.BAD_SYNTAX, f"Content-Range {content_range!r} does not fit the body.")
        self.world.files[upload_id] = File(name=self.world.uploads.pop(upload_id), content=content)
        return json_answer(201, {"id": upload_id})

    async def _disturb(self, request: web.BaseRequest, fault: Fault) -> Answer | None:
        if fault.effect is Effect.ANSWER and fault.refusal is not None:
            return fault.refusal.answer()
        if fault.effect is Effect.HANG:
            self._wake()
            await self._closing.wait()
        if request.transport is not None:
            request.transport.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, NO_LINGER)
            request.transport.abort()
        return None

    def _wake(self) -> None:
        for condition, waiter in self._waiters:
            if not waiter.done() and condition():
                waiter.set_result(None)
