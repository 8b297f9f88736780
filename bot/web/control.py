"""The way in for the command line while the bot runs: loopback only, with a token only this user can read."""

import hmac
import json
import os
import secrets
from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path

import aiohttp
from aiohttp import web

from bot.errors import OperationFailed
from bot.operations.model import Event, Operations, Request
from bot.web.doors import keep

CONTROL_FILE = "control.json"
# A roster of 55,000 people as JSON.
LARGEST_REQUEST = 64 * 1024 * 1024

_OPERATIONS = web.AppKey("operations", Operations)
_TOKEN = web.AppKey("token", str)


@dataclass(frozen=True, slots=True, kw_only=True)
class Control:
    """Where a running bot can be told what to do, and where Teams would reach it."""

    url: str
    token: str
    messages_url: str


def build_control(operations: Operations, token: str) -> web.Application:
    """The application that the command line talks to."""
    application = web.Application(client_max_size=LARGEST_REQUEST)
    application[_OPERATIONS] = operations
    application[_TOKEN] = token
    application.router.add_post("/perform", _perform)
    return keep(application)


def new_token() -> str:
    """A token nobody can guess."""
    return secrets.token_urlsafe(32)


def publish(directory: Path, control: Control) -> None:
    """Write where the bot can be told what to do, readable for this user only."""
    directory.mkdir(parents=True, exist_ok=True, mode=0o700)
    path = directory / CONTROL_FILE
    path.unlink(missing_ok=True)
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(handle, "w", encoding="utf-8") as file:
        json.dump({"url": control.url, "token": control.token, "messages_url": control.messages_url}, file)


def withdraw(directory: Path) -> None:
    """The bot is about to stop."""
    (directory / CONTROL_FILE).unlink(missing_ok=True)


def published(directory: Path) -> Control | None:
    """Where the bot that has this directory open can be reached."""
    try:
        found = json.loads((directory / CONTROL_FILE).read_text("utf-8"))
        return Control(url=found["url"], token=found["token"], messages_url=found["messages_url"])
    except (OSError, ValueError, KeyError, TypeError):
        return None


class RemoteOperations:
    """Has the running bot perform operations."""

    def __init__(self, control: Control) -> None:
        self._control = control

    async def perform(self, request: Request) -> AsyncIterator[Event]:
        """The events as the bot sends them; raises OperationFailed when it cannot be reached."""
        body = {"name": request.name, "arguments": dict(request.arguments), "account": request.account}
        headers = {"Authorization": f"Bearer {self._control.token}"}
        timeout = aiohttp.ClientTimeout(total=None, connect=5)
        try:
            async with (
                # An event is a line, and a whole roster is one event.
                aiohttp.ClientSession(timeout=timeout, read_bufsize=LARGEST_REQUEST) as session,
                session.post(f"{self._control.url}/perform", json=body, headers=headers) as response,
            ):
                response.raise_for_status()
                async for line in response.content:
                    yield Event(**json.loads(line))
        except aiohttp.ClientError as error:
            raise OperationFailed(f"the running bot did not answer ({type(error).__name__})") from error


async def _perform(request: web.Request) -> web.StreamResponse:
    given = request.headers.get("Authorization", "")
    if not hmac.compare_digest(given.encode("utf-8", "replace"), f"Bearer {request.app[_TOKEN]}".encode()):
        raise web.HTTPUnauthorized
    body = await request.json()
    if not isinstance(body, dict):
        raise web.HTTPBadRequest
    arguments = body.get("arguments")
    asked = Request(
        name=str(body.get("name")),
        arguments=arguments if isinstance(arguments, dict) else {},
        account=str(body.get("account", "")),
    )
    response = web.StreamResponse(headers={"Content-Type": "application/x-ndjson"})
    await response.prepare(request)
    async for event in request.app[_OPERATIONS].perform(asked):
        await response.write(json.dumps(event.as_json(), ensure_ascii=False).encode() + b"\n")
    return response
