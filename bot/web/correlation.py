"""One id for everything that is logged while a request is answered."""

import re
import secrets

import structlog
from aiohttp import web
from aiohttp.typedefs import Handler

HEADER = "X-Correlation-Id"
# The field of the log lines.
CORRELATION = "correlation"

_ID = web.RequestKey("id", str)
# https://www.w3.org/TR/trace-context/#traceparent-header: version, trace id, parent id, flags; later versions may add.
_TRACEPARENT = re.compile(
    r"(?!ff)([0-9a-f]{2})-(?!0{32})([0-9a-f]{32})-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}(-.*)?", re.ASCII
)


def correlate(application: web.Application) -> None:
    """Give each request an id that its log lines and its answer carry: the caller's trace id, else a new one."""
    application.middlewares.append(_bound)
    application.on_response_prepare.append(_told)


def trace_id(traceparents: list[str]) -> str | None:
    """The trace id of a W3C `traceparent`; None when there is not exactly one, or it is not well-formed."""
    found = _TRACEPARENT.fullmatch(traceparents[0].strip()) if len(traceparents) == 1 else None
    # Of version 00 it is known that nothing follows.
    return found[2] if found and not (found[1] == "00" and found[3]) else None


@web.middleware
async def _bound(request: web.Request, handler: Handler) -> web.StreamResponse:
    id_ = trace_id(request.headers.getall("traceparent", [])) or secrets.token_hex(16)
    request[_ID] = id_
    with structlog.contextvars.bound_contextvars(**{CORRELATION: id_}):
        return await handler(request)


async def _told(request: web.Request, response: web.StreamResponse) -> None:
    if id_ := request.get(_ID):
        response.headers[HEADER] = id_
