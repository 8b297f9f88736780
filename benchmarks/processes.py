"""Processes that are measured from outside: started, awaited, weighed, ended."""

import os
import re
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

PYTHON = sys.executable
ROOT = Path(__file__).parent.parent
# A region's data on a busy machine take some seconds to open.
_PATIENCE_SECONDS = 120
_TICKS = os.sysconf("SC_CLK_TCK")


class Measured:
    """A running process, as Linux tells of it."""

    def __init__(self, process: subprocess.Popen[bytes], port: int) -> None:
        self._process = process
        self.port = port

    @property
    def processor(self) -> float:
        """Seconds of processor time it has used so far, all threads together."""
        # Behind the name, which may hold spaces: the state is the third field, user and system time the 14th and 15th.
        fields = Path(f"/proc/{self._process.pid}/stat").read_text("utf-8").rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / _TICKS

    @property
    def megabytes(self) -> float:
        """Resident now."""
        return self._status("VmRSS")

    @property
    def most_megabytes(self) -> float:
        """Resident at its largest."""
        return self._status("VmHWM")

    def _status(self, name: str) -> float:
        text = Path(f"/proc/{self._process.pid}/status").read_text("utf-8")
        found = re.search(rf"{name}:\s+(\d+)", text)
        return int(found.group(1)) / 1024 if found else 0.0

    def check(self) -> None:
        """Raise RuntimeError when it has ended by itself."""
        if (code := self._process.poll()) is not None:
            raise RuntimeError(f"{self._process.args!r} ended with {code}")


@contextmanager
def running(command: list[str], port: int, environment: Mapping[str, str], ready: str = "") -> Iterator[Measured]:
    """A process that answers on its port, on the path `ready` if given, when the block begins; gone at its end."""
    # As it is when it is installed: what was compiled at the first start need not be compiled again.
    inherited = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    process = subprocess.Popen(
        command,
        cwd=ROOT,
        env={**inherited, **environment},
        stdout=subprocess.DEVNULL,
        stderr=None if os.environ.get("BENCH_LOUD") else subprocess.DEVNULL,
    )
    found = Measured(process, port)
    try:
        _wait_for(found, ready)
        yield found
    finally:
        process.send_signal(signal.SIGTERM)
        process.wait(timeout=30)


@contextmanager
def bot(environment: Mapping[str, str]) -> Iterator[Measured]:
    """The bot as it is started for real."""
    port = free_port()
    command = [PYTHON, "-m", "bot", "serve", "--port", str(port)]
    with running(command, port, environment, ready="/readyz") as found:
        yield found


def running_to_its_end(command: list[str], environment: Mapping[str, str]) -> tuple[float, float]:
    """Seconds it took, and megabytes it was at its largest; raises RuntimeError when it fails."""
    began = time.perf_counter()
    process = subprocess.Popen(
        command, cwd=ROOT, env={**os.environ, **environment}, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE
    )
    assert process.stderr
    said = process.stderr.read()
    _, status, used = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise RuntimeError(f"{command!r} ended with {process.returncode}: {said.decode()}")
    return time.perf_counter() - began, used.ru_maxrss / 1024


def _wait_for(process: Measured, ready: str) -> None:
    until = time.monotonic() + _PATIENCE_SECONDS
    while time.monotonic() < until:
        process.check()
        if answers(process.port, ready):
            return
        time.sleep(0.01)
    raise TimeoutError(f"nothing on port {process.port}")


def answers(port: int, path: str) -> bool:
    """Whether somebody listens, and says 200 to this path if there is one."""
    try:
        if path:
            with urllib.request.urlopen(f"http://127.0.0.1:{port}{path}", timeout=5):
                return True
        with socket.create_connection(("127.0.0.1", port)):
            return True
    except OSError:
        return False


def free_port() -> int:
    """A port nobody listens on."""
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        port: int = found.getsockname()[1]
        return port
