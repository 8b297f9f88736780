"""The peers: an echo bot on plain aiohttp, and one on botbuilder's own adapter."""

import json
import sys

import aiohttp
from aiohttp import web


def plain() -> web.Application:
    """One POST to the connector per message over one pooled client: as fast as it gets on aiohttp."""
    application = web.Application()

    async def messages(request: web.Request) -> web.Response:
        activity = json.loads(await request.read())
        url = f"{activity['serviceUrl']}v3/conversations/{activity['conversation']['id']}/activities"
        body = {"type": "message", "text": activity.get("text"), "replyToId": activity["id"]}
        data = json.dumps(body).encode()
        async with request.app["session"].post(url, data=data, headers={"Content-Type": "application/json"}) as answer:
            await answer.read()
        return web.Response(status=202)

    async def session(application: web.Application):
        async with aiohttp.ClientSession() as found:
            application["session"] = found
            yield

    application.cleanup_ctx.append(session)
    application.router.add_post("/api/messages", messages)
    return application


def stock() -> web.Application:
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
    return application


if __name__ == "__main__":
    kind, port = sys.argv[1:]
    web.run_app({"plain": plain, "stock": stock}[kind](), host="127.0.0.1", port=int(port), access_log=None, print=None)
