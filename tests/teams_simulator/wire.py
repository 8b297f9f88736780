"""One Connector request as a bot makes it, and bodies to send."""

from typing import Any

import aiohttp

from tests.teams_simulator import JsonObject, TeamsSimulator

HELLO: JsonObject = {"type": "message", "text": "Hei, æøå"}
CARD: JsonObject = {"type": "AdaptiveCard", "version": "1.5", "body": [{"type": "TextBlock", "text": "Status"}]}
CARD_MESSAGE: JsonObject = {
    "type": "message",
    "summary": "Status",
    "attachments": [{"contentType": "application/vnd.microsoft.card.adaptive", "content": CARD}],
}


async def call(http: aiohttp.ClientSession, method: str, path: str, body: JsonObject | None = None) -> tuple[int, Any]:
    async with http.request(method, f"v3/{path}", json=body) as response:
        return response.status, await response.json() if await response.read() else None


def refusal(answer: tuple[int, Any]) -> tuple[int, str]:
    return answer[0], answer[1]["error"]["code"]


def creation(simulator: TeamsSimulator, member: str) -> JsonObject:
    return {
        "bot": {"id": simulator.world.bot_id},
        "members": [{"id": member}],
        "channelData": {"tenant": {"id": simulator.world.tenant_id}},
    }
