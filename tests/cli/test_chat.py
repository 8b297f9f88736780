"""`startklar chat` fits its window, ends when it is told to, and leaves nothing behind."""

import asyncio
import json
import os
import pty
import re
import signal
import sys
from asyncio.subprocess import PIPE, Process
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest
from aiohttp import web

from bot.cli.terminal import styled
from bot.cli.terminal_teams import TerminalTeams
from bot.errors import OperationFailed
from content.language import Language
from content.loader import SHIPPED, load
from content.voice import Voice
from tests.cli.command import COMMAND, run

ELIN = {"id": "elin", "name": "Elin", "aad_id": None}
VOICE = Voice(load(SHIPPED).library, Language.SV)


@asynccontextmanager
async def a_bot() -> AsyncIterator[tuple[str, list[dict[str, Any]]]]:
    """Where activities go, and those that have arrived."""
    arrived: list[dict[str, Any]] = []

    async def take(request: web.Request) -> web.Response:
        arrived.append(await request.json())
        return web.Response()

    application = web.Application()
    application.router.add_post("/api/messages", take)
    runner = web.AppRunner(application)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    try:
        yield f"http://127.0.0.1:{runner.addresses[0][1]}/api/messages", arrived
    finally:
        await runner.cleanup()


async def started(*arguments: str, stdin: int = PIPE) -> Process:
    """A command that runs, with what it says until it waits for the person."""
    process = await asyncio.create_subprocess_exec(*COMMAND, *arguments, stdin=stdin, stdout=PIPE, stderr=PIPE)
    assert process.stderr is not None
    said = b""
    while not re.search(b"Du skriver som|listens on", said):
        line = await asyncio.wait_for(process.stderr.readline(), 30)
        assert line, said.decode()
        said += line
    return process


def test_two_pairs_of_asterisks_make_bold() -> None:
    text = styled("Var **snäll** nu, **tack**.")
    assert text.plain == "Var snäll nu, tack."
    assert [text.plain[span.start : span.end] for span in text.spans if span.style == "bold"] == ["snäll", "tack"]


def test_a_card_ends_where_the_window_ends_and_nothing_of_it_is_lost(tmp_path: Path) -> None:
    question = "varför byter vi system egentligen"
    done = run("chat", data=tmp_path, stdin=question + "\n", COLUMNS="40")
    framed = [line for line in done.stdout.splitlines() if line.startswith(("│", "╭", "╰"))]
    assert framed
    assert {len(line) for line in framed if len(line) > 40} == set()
    shown = " ".join(re.sub(r"[│╭╮╰╯─]", " ", done.stdout).split())
    article = VOICE.library.articles["why-change"].text(Language.SV)
    assert " ".join(VOICE.fill(article.short).replace("**", "").split()) in shown


@pytest.mark.parametrize("at_a_terminal", [False, True])
async def test_ctrl_c_ends_it_at_once_and_without_a_trace(tmp_path: Path, at_a_terminal: bool) -> None:
    keyboard, terminal = pty.openpty()
    try:
        process = await started("chat", "--data", str(tmp_path), stdin=terminal if at_a_terminal else PIPE)
        await asyncio.sleep(1)
        process.send_signal(signal.SIGINT)
        assert process.stderr is not None
        rest = (await asyncio.wait_for(process.stderr.read(), 10)).decode()
        assert await asyncio.wait_for(process.wait(), 10) == 130
        assert "Traceback" not in rest
        assert "Fatal" not in rest
    finally:
        os.close(keyboard)
        os.close(terminal)


async def test_the_last_line_of_a_file_needs_no_end(tmp_path: Path) -> None:
    (tmp_path / "lines").write_bytes("hjälp\r\nvad blir det för mat".encode())
    code = (
        "import asyncio\n"
        "from bot.cli.keyboard import Keyboard\n"
        "async def read():\n"
        "    keyboard = Keyboard()\n"
        "    print([await keyboard.line('') for _ in range(4)])\n"
        "asyncio.run(read())\n"
    )
    with (tmp_path / "lines").open("rb") as lines:
        process = await asyncio.create_subprocess_exec(sys.executable, "-c", code, stdin=lines, stdout=PIPE)
        out, _ = await asyncio.wait_for(process.communicate(), 30)
    assert out.decode().strip() == "['hjälp', 'vad blir det för mat', None, None]"


def test_the_address_of_a_bot_that_was_killed_is_passed_over(tmp_path: Path) -> None:
    left = {"url": "http://127.0.0.1:1", "token": "x", "messages_url": "http://127.0.0.1:1/api/messages"}
    (tmp_path / "control.json").write_text(json.dumps(left), "utf-8")
    done = run("chat", data=tmp_path, stdin="hjälp\n")
    assert done.returncode == 0, done.stderr
    assert "Hej, jag är Startklar" in done.stdout


async def test_who_leaves_takes_the_app_away() -> None:
    async with a_bot() as (url, arrived):
        async with TerminalTeams(url, ELIN, VOICE) as teams:
            await teams.arrive()
        assert [(each["type"], each["action"]) for each in arrived] == [
            ("installationUpdate", "add"),
            ("installationUpdate", "remove"),
        ]
        assert arrived[0]["conversation"] == arrived[1]["conversation"]
        assert arrived[0]["serviceUrl"] == arrived[1]["serviceUrl"]


async def test_who_leaves_with_ctrl_c_takes_the_app_away() -> None:
    there = asyncio.Event()

    async def talk(url: str) -> None:
        async with TerminalTeams(url, ELIN, VOICE) as teams:
            await teams.arrive()
            there.set()
            await asyncio.Event().wait()

    async with a_bot() as (url, arrived):
        talking = asyncio.create_task(talk(url))
        await there.wait()
        talking.cancel()
        with pytest.raises(asyncio.CancelledError):
            await talking
        assert [each["action"] for each in arrived] == ["add", "remove"]


async def test_a_bot_that_has_gone_is_told_in_words() -> None:
    async with a_bot() as (url, _):
        pass
    with pytest.raises(OperationFailed, match="the bot did not answer"):
        async with TerminalTeams(url, ELIN, VOICE) as teams:
            await teams.arrive()


async def test_a_bot_whose_terminal_is_closed_stops_cleanly(tmp_path: Path) -> None:
    process = await started("serve", "--port", "0", "--data", str(tmp_path))
    process.send_signal(signal.SIGHUP)
    assert await asyncio.wait_for(process.wait(), 10) == 0
    assert not (tmp_path / "control.json").exists()
