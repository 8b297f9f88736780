"""The command in a process of its own, and a bot beside it."""

import asyncio
import multiprocessing
import os
import signal
import sys
import tempfile
from collections.abc import AsyncIterator, Mapping, Sequence
from pathlib import Path
from subprocess import CompletedProcess

import pytest_asyncio

from tests.scenarios.house import VECTORS

COMMAND = [sys.executable, "-m", "bot"]
LONGEST_SECONDS = 60
# Each command is a fork of a process that has read the modules, which takes a second, and nothing else.
_READY = multiprocessing.get_context("forkserver")
_READY.set_forkserver_preload(["bot.cli.main", "bot.app"])


def run(*arguments: str, data: Path, stdin: str = "", **environment: str) -> CompletedProcess[str]:
    """What the command says and how it ends."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("STARTKLAR_")}
    # Port 0 is always free: another bot on this machine is no matter of these tests.
    ours = {"STARTKLAR_DATA": str(data), "STARTKLAR_PORT": "0", "COLUMNS": "200", "NO_COLOR": "1"}
    # What the model has read of the shipped content: reading it anew takes a minute.
    ours["STARTKLAR_VECTORS"] = str(VECTORS)
    with tempfile.TemporaryDirectory() as directory:
        streams = [Path(directory) / name for name in ("in", "out", "err")]
        for path in streams:
            path.write_text(stdin if path.name == "in" else "", "utf-8")
        process = _READY.Process(target=_command, args=(arguments, {**kept, **ours, **environment}, streams))
        process.start()
        process.join(LONGEST_SECONDS)
        if process.exitcode is None:
            process.kill()
            process.join()
        assert process.exitcode is not None
        _, out, err = (path.read_text("utf-8") for path in streams)
    return CompletedProcess([*COMMAND, *arguments], process.exitcode, out, err)


def _command(arguments: Sequence[str], environment: Mapping[str, str], streams: Sequence[Path]) -> None:
    os.environ.clear()
    os.environ.update(environment)
    for number, path in enumerate(streams):
        os.dup2(os.open(path, os.O_RDWR | os.O_APPEND), number)
    sys.stdin, sys.stdout, sys.stderr = open(0), open(1, "w"), open(2, "w")  # noqa: SIM115 - they live as long as it
    sys.argv = ["startklar", *arguments]
    from bot.cli.main import run as startklar

    startklar()


async def run_beside(*arguments: str, data: Path, stdin: str = "", **environment: str) -> CompletedProcess[str]:
    """The same while something else goes on."""
    return await asyncio.to_thread(run, *arguments, data=data, stdin=stdin, **environment)


@pytest_asyncio.fixture
async def running(tmp_path: Path) -> AsyncIterator[Path]:
    """The data directory of a bot that runs."""
    process = await asyncio.create_subprocess_exec(
        *COMMAND, "serve", "--port", "0", "--data", str(tmp_path), stderr=asyncio.subprocess.PIPE
    )
    assert process.stderr is not None
    while "listens on" not in (await process.stderr.readline()).decode():
        pass
    yield tmp_path
    process.send_signal(signal.SIGINT)
    rest = (await process.stderr.read()).decode()
    assert await process.wait() == 0
    assert "Traceback" not in rest
