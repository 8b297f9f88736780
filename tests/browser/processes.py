"""The bot and the Playground as the processes they are in real life."""

import os
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from bot.cli.demo import SAMPLE, playground_command, playground_environment, service_url
from bot.web.control import published
from tests.scenarios.house import VECTORS

START_SECONDS = 30
STOP_SECONDS = 10


@dataclass(frozen=True, slots=True)
class Startklar:
    """A bot that runs with a fresh store."""

    data: Path
    messages_url: str
    log: Path

    def command(self, *words: str) -> subprocess.CompletedProcess[str]:
        """Have `startklar` do something through this bot."""
        return subprocess.run(
            [*_STARTKLAR, *words],
            check=False,
            cwd=self.data.parent,
            env=_environment(self.data),
            capture_output=True,
            text=True,
            timeout=30,
        )


_STARTKLAR = (sys.executable, "-m", "bot")


@contextmanager
def startklar(directory: Path, playground_port: int) -> Iterator[Startklar]:
    """`startklar serve` on a free port; it ends in order, and has logged no error, or the test fails."""
    data, log = directory / "data", directory / "bot.log"
    environment = _environment(data) | {"STARTKLAR_SERVICE_URL": service_url(playground_port)}
    with log.open("wb") as file:
        process = subprocess.Popen(
            [*_STARTKLAR, "serve", "--port", "0"],
            cwd=directory,
            env=environment,
            stdin=subprocess.DEVNULL,
            stdout=file,
            stderr=file,
        )
        try:
            _wait(process, log, lambda: published(data) is not None)
            running = published(data)
            assert running is not None
            yield Startklar(data, running.messages_url, log)
        finally:
            code = _end(process)
    told = log.read_text("utf-8")
    assert code == 0, told
    assert "[error" not in told, told


@contextmanager
def playground(directory: Path, messages_url: str, port: int) -> Iterator[str]:
    """The Playground beside the bot; gives the address of its page."""
    log, url = directory / "playground.log", f"http://127.0.0.1:{port}"
    with log.open("wb") as file:
        process = subprocess.Popen(
            playground_command(messages_url, port),
            cwd=SAMPLE,
            env=playground_environment(directory / "playground-own.log"),
            stdin=subprocess.DEVNULL,
            stdout=file,
            stderr=file,
        )
        try:
            _wait(process, log, lambda: _answers(f"{url}/_debug/ping"))
            yield url
        finally:
            _end(process)


def free_port() -> int:
    """A port nobody listens on right now."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _environment(data: Path) -> dict[str, str]:
    """Ours, without the developer's own settings of the bot."""
    own = {name: value for name, value in os.environ.items() if not name.startswith("STARTKLAR_")}
    root = Path(__file__).parent.parent.parent
    ours = {"STARTKLAR_DATA": str(data), "STARTKLAR_VECTORS": str(VECTORS), "STARTKLAR_TICK_SECONDS": "0.5"}
    return {**own, "PYTHONPATH": str(root), "PYTHONUTF8": "1", **ours}


def _wait(process: subprocess.Popen[bytes], log: Path, ready: Callable[[], bool]) -> None:
    deadline = time.monotonic() + START_SECONDS
    while not ready():
        assert process.poll() is None, f"ended with {process.returncode}: {log.read_text('utf-8')}"
        assert time.monotonic() < deadline, f"not ready after {START_SECONDS} seconds: {log.read_text('utf-8')}"
        time.sleep(0.05)


def _answers(url: str) -> bool:
    try:
        with urllib.request.urlopen(url, timeout=2) as response:
            return bool(response.status == 200)
    except (urllib.error.URLError, OSError):
        return False


def _end(process: subprocess.Popen[bytes]) -> int:
    process.terminate()
    try:
        return process.wait(STOP_SECONDS)
    except subprocess.TimeoutExpired:
        process.kill()
        return process.wait()
