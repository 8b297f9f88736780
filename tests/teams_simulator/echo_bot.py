"""The smallest bot, to try the simulator on."""

import asyncio
from types import TracebackType
from typing import Self

import aiohttp
from aiohttp import web

from tests.teams_simulator import JsonObject

CARD_TYPE = "application/vnd.microsoft.card.adaptive"
DONE: JsonObject = {"type": "AdaptiveCard", "version": "1.5", "body": [{"type": "TextBlock", "text": "Takk"}]}
FORM: JsonObject = {
    "type": "AdaptiveCard",
    "version": "1.5",
    "actions": [
        {
            "type": "Action.Execute",
            "title": "Send",
            "verb": "checkin",
            "data": {"unit": "U1"},
            "fallback": {"type": "Action.Submit", "title": "Send", "data": {"verb": "checkin", "unit": "U1"}},
        }
    ],
}


class EchoBot:
    """A bot that sends each text back, shows a form on "form", thanks for an invoke and never answers "silence"."""

    def __init__(self) -> None:
        self.received: list[JsonObject] = []
        self.tokens: list[str | None] = []
        self.released = asyncio.Event()
        self.url = ""

    async def answer(self, request: web.Request) -> web.Response:
        activity = await request.json()
        self.received.append(activity)
        self.tokens.append(request.headers.get("Authorization"))
        if activity["type"] == "invoke":
            return web.json_response({"statusCode": 200, "type": CARD_TYPE, "value": DONE})
        text = activity.get("text", "")
        if text == "silence":
            await self.released.wait()
        if text:
            form = {"attachments": [{"contentType": CARD_TYPE, "content": FORM}]}
            reply = {"type": "message", **(form if text == "form" else {"text": f"Echo: {text}"})}
            conversation = activity["conversation"]["id"]
            url = f"{activity['serviceUrl']}v3/conversations/{conversation}/activities/{activity['id']}"
            async with aiohttp.ClientSession() as session, session.post(url, json=reply) as response:
                response.raise_for_status()
        return web.Response()

    async def __aenter__(self) -> Self:
        app = web.Application()
        app.router.add_post("/api/messages", self.answer)
        self._runner = web.AppRunner(app)
        await self._runner.setup()
        await web.TCPSite(self._runner, "127.0.0.1", 0).start()
        self.url = f"http://127.0.0.1:{self._runner.addresses[0][1]}/api/messages"
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.released.set()
        await self._runner.cleanup()
