"""Applications at their addresses, and how they end."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager

from aiohttp import web

# An application, and the address and port it is served at.
Place = tuple[web.Application, str, int]


@asynccontextmanager
async def listening(
    places: Sequence[Place], seconds: float, at_the_end: Callable[[], Awaitable[None]]
) -> AsyncIterator[list[str]]:
    """Give the URL of each; at the end nobody new is let in, and whoever is being answered has so many seconds.

    What else has to come to its end does so meanwhile.
    """
    # aiohttp waits this long for a request, and as long once more before it cuts it off.
    runners = [web.AppRunner(each, access_log=None, shutdown_timeout=seconds / 2) for each, _, _ in places]
    try:
        yield [await _opened(runner, host, port) for runner, (_, host, port) in zip(runners, places, strict=True)]
    finally:
        await asyncio.gather(at_the_end(), *(runner.cleanup() for runner in runners))


async def _opened(runner: web.AppRunner, host: str, port: int) -> str:
    await runner.setup()
    await web.TCPSite(runner, host, port).start()
    address = runner.addresses[0]
    shown = f"[{address[0]}]" if ":" in str(address[0]) else address[0]
    return f"http://{shown}:{address[1]}"
