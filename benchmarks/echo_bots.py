"""The peers: echo bots on plain aiohttp and on Microsoft's kits, each answering every message with one of its own.

Run as a file: two of them live in an environment in which nothing of ours is installed.
"""

import asyncio
import json
import logging
import sys
from collections.abc import AsyncIterator

import aiohttp
from aiohttp import web


def plain(port: int) -> None:
    """One POST to the connector per message over one pooled client: as fast as it gets on aiohttp."""
    application = web.Application()
    key = web.AppKey("session", aiohttp.ClientSession)

    async def messages(request: web.Request) -> web.Response:
        activity = json.loads(await request.read())
        url = f"{activity['serviceUrl']}v3/conversations/{activity['conversation']['id']}/activities"
        body = {"type": "message", "text": activity.get("text"), "replyToId": activity["id"]}
        data = json.dumps(body).encode()
        async with request.app[key].post(url, data=data, headers={"Content-Type": "application/json"}) as answer:
            await answer.read()
        return web.Response(status=202)

    async def session(application: web.Application) -> AsyncIterator[None]:
        async with aiohttp.ClientSession() as found:
            application[key] = found
            yield

    application.cleanup_ctx.append(session)
    application.router.add_post("/api/messages", messages)
    _serve(application, port)


def stock(port: int) -> None:
    """Botbuilder's adapter as its samples use it, without authentication."""
    from botbuilder.core import BotFrameworkAdapter, BotFrameworkAdapterSettings, TurnContext
    from botbuilder.schema import Activity

    adapter = BotFrameworkAdapter(BotFrameworkAdapterSettings("", ""))
    application = web.Application()

    async def echo(context: TurnContext) -> None:
        await context.send_activity(context.activity.text)

    async def messages(request: web.Request) -> web.Response:
        activity = Activity().deserialize(await request.json())
        await adapter.process_activity(activity, request.headers.get("Authorization", ""), echo)
        return web.Response(status=201)

    application.router.add_post("/api/messages", messages)
    _serve(application, port)


def agents(port: int) -> None:
    """The Microsoft 365 Agents SDK on aiohttp, without authentication."""
    from microsoft_agents.hosting.aiohttp import CloudAdapter
    from microsoft_agents.hosting.core import ActivityHandler, RestChannelServiceClientFactory, TurnContext

    adapter = CloudAdapter(channel_service_client_factory=RestChannelServiceClientFactory(None))
    application = web.Application()

    class Echo(ActivityHandler):
        async def on_message_activity(self, turn_context: TurnContext) -> None:
            await turn_context.send_activity(turn_context.activity.text)

    echo = Echo()

    async def messages(request: web.Request) -> web.Response:
        return await adapter.process(request, echo) or web.Response(status=202)

    application.router.add_post("/api/messages", messages)
    _serve(application, port)


def teams(port: int) -> None:
    """The Teams SDK, on the FastAPI and uvicorn that it brings, without authentication."""
    from microsoft_teams.apps import App

    app = App(dangerously_allow_unauthenticated_requests=True)

    @app.on_message
    async def echo(context) -> None:  # type: ignore[no-untyped-def]
        await context.send(context.activity.text)

    asyncio.run(app.start(port))


def _serve(application: web.Application, port: int) -> None:
    web.run_app(application, host="127.0.0.1", port=port, access_log=None, print=None)


if __name__ == "__main__":
    # What they warn of on every turn is no part of their work.
    logging.disable(logging.WARNING)
    {"plain": plain, "stock": stock, "agents": agents, "teams": teams}[sys.argv[1]](int(sys.argv[2]))
