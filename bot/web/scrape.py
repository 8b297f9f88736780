"""What Prometheus fetches, on a port of its own: not for the world."""

from collections.abc import Awaitable, Callable

from aiohttp import web

from bot.web.doors import keep

_CONTENT_TYPE = "text/plain; version=0.0.4; charset=utf-8"


def build_scrape(exposition: Callable[[], Awaitable[bytes]]) -> web.Application:
    """The application with /metrics; `exposition` is everything in Prometheus' text format."""

    async def metrics(_: web.Request) -> web.Response:
        return web.Response(body=await exposition(), headers={"Content-Type": _CONTENT_TYPE})

    application = web.Application()
    application.router.add_get("/metrics", metrics)
    return keep(application)
