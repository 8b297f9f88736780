"""The command in a process of its own."""

import asyncio
import multiprocessing
import os
import sys
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from subprocess import CompletedProcess

from tests.scenarios.house import VECTORS

COMMAND = [sys.executable, "-m", "bot"]
LONGEST_SECONDS = 60
# Each command is a fork of a process that has read what takes long to read. What writes to the terminal is not among
# it: that is made for the terminal it finds.
_READY = multiprocessing.get_context("forkserver")
_READY.set_forkserver_preload(["bot.app", "typer", "rich.table"])


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
