"""The routes that the world sees."""

import json
import re
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from pathlib import Path
from string import Template
from typing import Any, Protocol

import structlog
from aiohttp import web

from bot.errors import BadActivity, NotAuthenticated
from bot.log import log_failure
from bot.markup import html
from bot.outbound.report_file import ReportFiles
from bot.ports import Editions, Health
from bot.teams.addresses import is_loopback
from bot.web.asker import SECURITY, authorization, language_asked, sent_here
from bot.web.board import BoardPages, add_board
from bot.web.correlation import correlate
from bot.web.doors import keep
from bot.web.feeds import Feeds, add_feeds
from bot.web.person import add_person
from bot.web.reach import ReachFiles, add_reach
from bot.web.report import add_reports
from content.voice import Voice

# Teams' own limit for a message is 100 KB in UTF-16; a card's inputs stay well below.
LARGEST_BODY = 256 * 1024

_NUL = rb"\u0000"
_SURROGATE = re.compile(rb"\\u[dD][89a-fA-F]")
_HOST = re.compile(r"https?://(\[[0-9a-fA-F:]+\]|[^/:]+)")
_PAGE = Template(Path(__file__).with_name("page.html").read_text("utf-8"))


class Carrier(Protocol):
    """Takes an activity as it came and gives the body for an invoke."""

    async def __call__(self, payload: object) -> dict[str, Any] | None:
        """Raises BadActivity."""


class Gatekeeper(Protocol):
    """Checks who calls."""

    async def check(self, header: str | None, payload: dict[str, Any]) -> None:
        """Raises NotAuthenticated."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Served:
    """What the routes need."""

    carry: Carrier
    gatekeeper: Gatekeeper | None
    health: Callable[[], Awaitable[Health]]
    editions: Editions
    feeds: Feeds
    reach: ReachFiles
    reports: ReportFiles
    board: BoardPages


log = structlog.get_logger()

SERVED = web.AppKey("served", Served)


def build(served: Served) -> web.Application:
    """The web application."""
    application = web.Application(client_max_size=LARGEST_BODY)
    application[SERVED] = served
    correlate(application)
    application.router.add_post("/api/messages", messages)
    application.router.add_get("/healthz", healthz)
    application.router.add_get("/readyz", readyz)
    application.router.add_get("/", page)
    add_feeds(application, served.feeds)
    add_reach(application, served.reach)
    add_reports(application, served.reports)
    add_person(application)
    add_board(application, served.board)
    return keep(application)


async def messages(request: web.Request) -> web.Response:
    """One activity from Teams: 200 or 202, 400 for what is none, 401 for who is not Teams, 413 for too much."""
    served = request.app[SERVED]
    try:
        payload = _read(await request.read())
        if served.gatekeeper:
            await served.gatekeeper.check(authorization(request), payload)
        elif not _from_this_machine(request, payload):
            return web.Response(status=403)
        body = await served.carry(payload)
    except NotAuthenticated as error:
        log.warning("caller_refused", why=str(error))
        return web.Response(status=401)
    except BadActivity:
        return web.Response(status=400)
    except web.HTTPException:
        raise
    except Exception as error:  # noqa: BLE001 - logged by its place, never with what somebody wrote
        log_failure("activity_failed", error)
        return web.Response(status=500)
    if body is None:
        return web.Response(status=202)
    return web.json_response(body, dumps=_dumps)


async def healthz(request: web.Request) -> web.Response:
    """The process lives."""
    return web.json_response({"status": "alive"})


async def readyz(request: web.Request) -> web.Response:
    """Every part by name; 503 when one does not work. What will not work for ever is told beside, if there is any."""
    health = await request.app[SERVED].health()
    parts = {name: trouble or "ok" for name, trouble in health.parts.items()}
    told = {"status": "ready" if health.ready else "not ready", "parts": parts}
    if health.warnings:
        told["warnings"] = dict(health.warnings)
    return web.json_response(told, status=200 if health.ready else 503)


async def page(request: web.Request) -> web.Response:
    """What runs here and what to try, in the reader's language."""
    language = language_asked(request)
    voice = Voice(request.app[SERVED].editions.current.library, language)
    texts = {key: html(voice.say(f"page-{key}")) for key in ("title", "text", "try", "playground", "checkin", "health")}
    return web.Response(
        text=_PAGE.substitute(texts, language=language.value), content_type="text/html", headers=SECURITY
    )


def _read(body: bytes) -> dict[str, Any]:
    try:
        payload = json.loads(body)
        if _SURROGATE.search(body):
            # Half a pair is no text: it could be neither stored nor sent on.
            json.dumps(payload, ensure_ascii=False).encode()
        if _NUL in body:
            payload = _without_nul(payload)
    except (ValueError, RecursionError) as error:
        raise BadActivity("not JSON") from error
    if not isinstance(payload, dict):
        raise BadActivity("not an activity")
    return payload


def _without_nul(value: Any) -> Any:
    """Nobody types it, nothing shows it, and a database refuses it."""
    if isinstance(value, str):
        return value.replace("\0", "")
    if isinstance(value, list):
        return [_without_nul(each) for each in value]
    if isinstance(value, dict):
        return {_without_nul(key): _without_nul(each) for key, each in value.items()}
    return value


def _from_this_machine(request: web.Request, payload: dict[str, Any]) -> bool:
    """Without an app id: no page in a browser, no proxy, no other name for this machine, no connector elsewhere."""
    # A serviceUrl that is none is refused further on, as no activity.
    host = _HOST.match(str(payload.get("serviceUrl")))
    return "Origin" not in request.headers and sent_here(request) and (host is None or is_loopback(host.group(1)))


def _dumps(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
