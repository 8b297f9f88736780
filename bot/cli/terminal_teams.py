"""Plays Teams for one person at a terminal: sends activities, shows what comes back."""

import asyncio
import uuid
from collections.abc import Awaitable, Callable, Mapping
from contextlib import suppress
from datetime import UTC, datetime
from typing import Any, Self

import aiohttp
from aiohttp import web
from rich.panel import Panel

from bot.cli.card_text import Button, Input, buttons_of, inputs_of, lines_of
from bot.cli.terminal import framed, out, styled, talk
from bot.errors import OperationFailed
from content.voice import Voice

# A bot that is gone must not keep the person who leaves.
GOODBYE_SECONDS = 3.0

ReadLine = Callable[[str], Awaitable[str | None]]


class TerminalTeams:
    """A connector on loopback and a person who writes; the bot cannot tell it from Teams."""

    def __init__(self, messages_url: str, person: Mapping[str, Any], voice: Voice) -> None:
        self._messages_url = messages_url
        self._person = person
        self._voice = voice
        self._conversation = f"terminal:{person['id']}"
        self._arrived = False
        self._cards: dict[str, dict[str, Any]] = {}
        # The buttons on show: a number the person types, and the message it belongs to.
        self._buttons: list[tuple[str, Button]] = []

    async def __aenter__(self) -> Self:
        application = web.Application()
        application.router.add_post("/v3/conversations/{conversation}/activities", self._posted)
        application.router.add_post("/v3/conversations/{conversation}/activities/{id}", self._posted)
        application.router.add_put("/v3/conversations/{conversation}/activities/{id}", self._posted)
        self._runner = web.AppRunner(application, access_log=None)
        await self._runner.setup()
        await web.TCPSite(self._runner, "127.0.0.1", 0).start()
        self._service_url = f"http://127.0.0.1:{self._runner.addresses[0][1]}/"
        self._session = aiohttp.ClientSession()
        return self

    async def __aexit__(self, *_: object) -> None:
        # The address of this terminal ends with it: without a word the bot would keep sending there.
        if self._arrived:
            with suppress(OperationFailed, TimeoutError):
                removed = self._send({"type": "installationUpdate", "action": "remove"})
                await asyncio.wait_for(removed, GOODBYE_SECONDS)
        await self._session.close()
        await self._runner.cleanup()

    async def arrive(self) -> None:
        """The app is installed for the person, until they leave."""
        self._arrived = True
        await self._send({"type": "installationUpdate", "action": "add"})

    async def enter(self, line: str, read: ReadLine) -> None:
        """Send a line, or press the button it numbers."""
        if line.strip().isdigit() and 0 < int(line) <= len(self._buttons):
            await self._press(*self._buttons[int(line) - 1], read)
        else:
            await self._send({"type": "message", "text": line, "textFormat": "plain"})

    async def _press(self, message: str, button: Button, read: ReadLine) -> None:
        if button.url:
            out.print(button.url)
            return
        if button.shows:
            out.print(styled("\n".join(lines_of(self._cards[message], shown=button.shows))))
            return
        data = dict(button.data)
        if button.with_inputs:
            for each in inputs_of(self._cards[message]):
                value = await self._fill(each, read)
                if value is None:
                    return
                data[each.id] = value
        invoked = {"action": {"type": "Action.Execute", "verb": button.verb, "data": data}, "trigger": "manual"}
        answer = await self._send(
            {"type": "invoke", "name": "adaptiveCard/action", "value": invoked, "replyToId": message}
        )
        if answer and answer.get("type") == "application/vnd.microsoft.card.adaptive":
            self._show(message, answer["value"])
        elif answer and answer.get("value"):
            out.print(answer["value"])

    async def _fill(self, field: Input, read: ReadLine) -> str | None:
        """The person's answer for one input; None when they left."""
        talk.print(field.label)
        for number, (title, _) in enumerate(field.choices, 1):
            talk.print(f"  {number} {title}")
        if field.several:
            talk.print(self._voice.say("chat-several"))
        elif field.value:
            titles = {value: title for title, value in field.choices}
            talk.print(self._voice.say("chat-keep", value=titles.get(field.value, field.value)))
        while (line := await read("  ")) is not None:
            line = line.strip()
            if not line and (field.value or not field.required):
                return field.value
            if not field.choices and line:
                return line
            picked = [part.strip() for part in line.split(",")]
            if all(part.isdigit() and 0 < int(part) <= len(field.choices) for part in picked):
                return ",".join(field.choices[int(part) - 1][1] for part in picked)
            talk.print(field.error or field.label)
        return None

    async def _send(self, activity: Mapping[str, Any]) -> dict[str, Any] | None:
        payload = {
            "id": uuid.uuid4().hex,
            "channelId": "msteams",
            "timestamp": datetime.now(UTC).isoformat(),
            "serviceUrl": self._service_url,
            "from": {"id": self._person["id"], "name": self._person["name"], "aadObjectId": self._person["aad_id"]},
            "conversation": {"id": self._conversation, "conversationType": "personal"},
            "recipient": {"id": "28:startklar", "name": "Startklar"},
            **activity,
        }
        try:
            async with self._session.post(self._messages_url, json=payload) as response:
                body = await response.read()
                return await response.json() if body and response.content_type == "application/json" else None
        except aiohttp.ClientError as error:
            raise OperationFailed(f"the bot did not answer ({type(error).__name__})") from error

    async def _posted(self, request: web.Request) -> web.Response:
        activity = await request.json()
        id_ = request.match_info["id"] if request.method == "PUT" else uuid.uuid4().hex
        if activity.get("text"):
            out.print(styled(activity["text"]))
        for attachment in activity.get("attachments", ()):
            self._show(id_, attachment["content"])
        return web.json_response({"id": id_})

    def _show(self, message: str, card: dict[str, Any]) -> None:
        self._cards[message] = card
        self._buttons = [each for each in self._buttons if each[0] != message]
        first = len(self._buttons) + 1
        self._buttons += [(message, button) for button in buttons_of(card)]
        shown = [f"[{number}] {button.title}" for number, (_, button) in enumerate(self._buttons[first - 1 :], first)]
        framed.print(Panel(styled("\n".join([*lines_of(card), "", *shown])), expand=False))
