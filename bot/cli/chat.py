"""`startklar chat`: the bot in a terminal, through the same HTTP as Teams."""

import asyncio
import uuid
from contextlib import AsyncExitStack
from pathlib import Path
from typing import Annotated

import typer

from bot.cli.keyboard import Keyboard
from bot.cli.session import account, running_bot
from bot.cli.terminal import fail, out, talk, told
from bot.settings import read_settings
from content.language import Language
from content.loader import load
from content.voice import Voice

DEFAULT_PERSON = "elin"


def chat(
    as_: Annotated[str | None, typer.Option("--as", help="Who you are: a person's id in the roster.")] = None,
    data: Annotated[Path | None, typer.Option(help="Directory of the store.")] = None,
) -> None:
    """Talk with the bot as one of the people in the roster.

    Example: startklar chat --as elin
    """
    with told():
        asyncio.run(_chat(as_, data))


async def _chat(person_id: str | None, data: Path | None) -> None:
    # Everything the bot is made of; only this command and `serve` need it.
    from bot.app import serving
    from bot.cli.terminal_teams import TerminalTeams
    from bot.operations.model import Request
    from bot.web.control import RemoteOperations, published

    keyboard = Keyboard()
    settings = read_settings(data=data)
    if settings.app_id:
        fail("The bot only listens to Teams when STARTKLAR_APP_ID is set. Unset it to try the bot here.")
    async with AsyncExitStack() as stack:
        running = running_bot(settings.data)
        if running is None:
            await stack.enter_async_context(serving(settings.model_copy(update={"port": 0})))
            running = published(settings.data)
        assert running is not None
        people = []
        async for event in RemoteOperations(running).perform(Request(name="roster-export", account=account())):
            people = (event.result or {}).get("records", {}).get("people", [])
        wanted = person_id or DEFAULT_PERSON
        person = next((each for each in people if each["id"] == wanted), None)
        if person is None and person_id:
            known = ", ".join(each["id"] for each in people[:20])
            fail(f"There is no {person_id} in the roster. There are: {known}")
        person = person or {"id": f"guest-{uuid.uuid4().hex[:8]}", "name": "guest", "language": None, "aad_id": None}
        library = load(settings.content).library
        voice = Voice(library, Language(person["language"] or "sv"))
        teams = await stack.enter_async_context(TerminalTeams(running.messages_url, person, voice))
        talk.print(voice.say("chat-intro", name=person["name"]))
        await teams.arrive()
        try:
            while (line := await keyboard.line("> ")) is not None:
                await teams.enter(line, keyboard.line)
        finally:
            out.print()
