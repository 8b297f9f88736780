"""`startklar demo`: the bot with Microsoft's Agents Playground beside it, or in the terminal where Node is missing."""

import asyncio
import errno
import os
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
from asyncio.subprocess import DEVNULL, STDOUT, Process, create_subprocess_exec
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager, suppress
from pathlib import Path
from typing import IO, Annotated

import typer

from bot.cli.chat import chat
from bot.cli.terminal import fail, talk, told
from bot.settings import Settings, read_settings
from content.loader import SHIPPED

ROOT = Path(__file__).resolve().parent.parent.parent
LOCK_FILE = ROOT / "package-lock.json"
MODULES = ROOT / "node_modules"
PLAYGROUND_PORT = 56150
# The Playground reads who is who from the directory it is started in.
SAMPLE = SHIPPED / "sample"

INSTALL_SECONDS = 300
START_SECONDS = 30
STOP_SECONDS = 5

INTRODUCTION = """\
Startklar listens on {bot}.
Microsoft's Agents Playground: {playground}
  It listens on all network interfaces and asks nobody who they are: others on your network can reach it meanwhile.
You are Elin Ekmark, who leads Medicinmottagningen in the sample organisation. Write to the bot:
  Varför gör vi det här?     an answer, its source, and who vouches for it
  avstämning                 the weekly check-in; in one sentence: allt grönt utom utbildning, gul: halva gruppen kvar
  läget                      how ready the units are, and where help is needed
  uppgifter                  what blocks, who takes care of it and until when
  beslut                     what has been decided, what is open, and on what it rests
  jag är borta               somebody else is asked meanwhile
  fråga en person            a question to a person; the desk sees it in the team's channel General
  english                    another language
To answer as the desk does, in another terminal; then write öppna frågor:
  {startklar} chat --as ingrid{data}
To see a post arrive in the unit's channel, in another terminal:
  {startklar} broadcast send support-at-go-live --to unit:medicin --again{data}
Ctrl-C ends both."""


def demo(
    port: Annotated[int | None, typer.Option(help="Port the bot listens on.")] = None,
    playground_port: Annotated[int, typer.Option(help="Port the Playground listens on.")] = PLAYGROUND_PORT,
    data: Annotated[Path | None, typer.Option(help="Directory of the store.")] = None,
) -> None:
    """Try the bot in Microsoft's Agents Playground, or in the terminal where Node is missing.

    Example: startklar demo
    """
    with told():
        settings = read_settings(port=port, data=data)
        if settings.app_id:
            fail("The Playground cannot sign in as Teams does. Unset STARTKLAR_APP_ID to try the bot here.")
        if reason := install_playground():
            talk.print(reason)
            talk.print("So here is the bot in the terminal. The answers are the same.")
            chat(data=data)
            return
        if _taken(playground_port):
            fail(f"Port {playground_port} is taken. Is another Playground running? Choose with --playground-port.")
        try:
            asyncio.run(_side_by_side(settings, playground_port))
        except OSError as error:
            if error.errno != errno.EADDRINUSE:
                raise
            fail(f"Port {settings.port} is taken. Is another bot running? Choose another one with --port.")


def install_playground() -> str | None:
    """Install what package-lock.json names, unless it is there already; the reason when there is no Playground."""
    if not LOCK_FILE.exists():
        return "The Agents Playground comes with the source tree only; this Startklar was installed as a package."
    node, npm = shutil.which("node"), shutil.which("npm")
    if not node or not npm:
        return "Node and npm are not installed, and Microsoft's Agents Playground needs them."
    if _installed():
        return None
    talk.print("Installing Microsoft's Agents Playground into node_modules; it is done once.")
    # One quick retry: without a network, npm's own patience is more than a minute.
    install = [npm, "ci", "--prefer-offline", "--fetch-retries=1", "--fetch-retry-mintimeout=1000"]
    try:
        done = subprocess.run(install, cwd=ROOT, capture_output=True, text=True, timeout=INSTALL_SECONDS, check=False)  # noqa: S603
    except subprocess.TimeoutExpired:
        return f"Microsoft's Agents Playground could not be installed in {INSTALL_SECONDS} seconds."
    if done.returncode:
        errors = [line for line in done.stderr.splitlines() if line.startswith("npm error")]
        return "\n".join(["Microsoft's Agents Playground could not be installed. npm says:", *errors[:3]])
    return None


def playground_command(messages_url: str, port: int) -> list[str]:
    """The command that starts the Playground on `port` beside the bot at `messages_url`, without telemetry."""
    script = MODULES / "@microsoft" / "m365agentsplayground" / "cli.js"
    where = ["-e", messages_url, "-c", "msteams", "-p", str(port), "--su", service_url(port)]
    return ["node", str(script), "start", *where, "--dt"]


def playground_environment(log: Path) -> Mapping[str, str]:
    """The environment for it: this one, without a browser window that opens by itself, and with its log in a file.

    Not in os.devnull: the Playground deletes the file when it starts, and root may delete that one.
    """
    return {**os.environ, "TEAMSAPPTESTER_BROWSER": "none", "M365_AGENTS_PLAYGROUND_LOGFILE": str(log)}


def service_url(port: int) -> str:
    """Where the bot reaches the Playground."""
    return f"http://127.0.0.1:{port}/_connector"


async def _side_by_side(settings: Settings, port: int) -> None:
    # Half a second of imports that no other command needs.
    from bot.app import serving

    stop = asyncio.Event()
    for each in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        asyncio.get_running_loop().add_signal_handler(each, stop.set)
    # What the bot sends by itself goes to the Playground even before anybody has opened it.
    settings = settings.model_copy(update={"service_url": service_url(port)})
    with tempfile.TemporaryDirectory() as directory, (Path(directory) / "said").open("w+b") as log:
        own_log = Path(directory) / "playground.log"
        async with serving(settings) as url, _playground(f"{url}/api/messages", port, log, own_log) as process:
            ended, stopped = asyncio.create_task(process.wait()), asyncio.create_task(stop.wait())
            try:
                if await _answers(port, ended, stopped):
                    talk.print(_introduction(settings, url, port))
                    await asyncio.wait({ended, stopped}, return_when=asyncio.FIRST_COMPLETED)
                died = ended.done()
            finally:
                ended.cancel()
                stopped.cancel()
            talk.print("Stopping.")
        if died:
            log.seek(0)
            last = log.read().decode(errors="replace").strip().splitlines()[-5:]
            fail(f"The Playground ended by itself with code {process.returncode}. What it said last:", *last)


@asynccontextmanager
async def _playground(messages_url: str, port: int, log: IO[bytes], own_log: Path) -> AsyncIterator[Process]:
    # A session of its own: Ctrl-C reaches this process only, which then ends the Playground in order.
    process = await create_subprocess_exec(
        *playground_command(messages_url, port),
        cwd=SAMPLE,
        env=playground_environment(own_log),
        stdin=DEVNULL,
        stdout=log,
        stderr=STDOUT,
        start_new_session=True,
    )
    try:
        yield process
    finally:
        with suppress(ProcessLookupError):
            process.terminate()
        try:
            await asyncio.wait_for(process.wait(), STOP_SECONDS)
        except TimeoutError:
            process.kill()
            await process.wait()


async def _answers(port: int, ended: asyncio.Task[int], stopped: asyncio.Task[bool]) -> bool:
    """Wait for the Playground's first answer; False when it ended, or was told to stop, before that."""
    # Not needed by any other command; `serving` has imported it already.
    import aiohttp

    clock = asyncio.get_running_loop().time
    deadline = clock() + START_SECONDS
    async with aiohttp.ClientSession() as session:
        while True:
            with suppress(aiohttp.ClientError):
                async with session.get(f"http://127.0.0.1:{port}/_debug/ping") as response:
                    if response.ok:
                        return True
            if clock() > deadline:
                fail(f"The Playground has not answered on port {port} for {START_SECONDS} seconds.")
            done, _ = await asyncio.wait({ended, stopped}, timeout=0.1, return_when=asyncio.FIRST_COMPLETED)
            if done:
                return False


def _introduction(settings: Settings, url: str, port: int) -> str:
    # `make demo` runs without the virtual environment on the path.
    script = "startklar" if shutil.which("startklar") else os.path.relpath(Path(sys.executable).with_name("startklar"))
    elsewhere = "" if settings.data == Path("data") else f" --data {settings.data}"
    return INTRODUCTION.format(bot=url, playground=f"http://127.0.0.1:{port}", startklar=script, data=elsewhere)


def _installed() -> bool:
    """Whether npm's own record of what it installed is there and as new as the lock file."""
    record = MODULES / ".package-lock.json"
    return record.exists() and record.stat().st_mtime >= LOCK_FILE.stat().st_mtime


def _taken(port: int) -> bool:
    with socket.socket() as probe:
        # Without it, connections that ended a moment ago would count.
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind(("0.0.0.0", port))  # noqa: S104 - where the Playground listens
        except OSError:
            return True
    return False
