"""The simulated Teams in a process of its own, at Teams' limits or without any, on a clock that may run faster."""

import asyncio
import json
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from datetime import datetime

from benchmarks.places import Places, answering
from benchmarks.processes import PYTHON, ROOT
from tests.teams_simulator import TeamsSimulator


@dataclass(frozen=True, slots=True, kw_only=True)
class Counted:
    """What Teams has seen so far; `seconds` are its own, from the first message to the last."""

    messages: int
    updates: int
    over_a_limit: int
    seconds: float


class Teams:
    """Asks the other process."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self._process = process
        self._line()

    def counted(self) -> Counted:
        """As it is now."""
        assert self._process.stdin is not None
        self._process.stdin.write("\n")
        self._process.stdin.flush()
        return Counted(**json.loads(self._line()))

    def _line(self) -> str:
        assert self._process.stdout is not None
        if not (line := self._process.stdout.readline()):
            raise RuntimeError("the simulated Teams has ended")
        return line


@contextmanager
def teams(places: Places, people: int, *, faster: float = 1, limits: bool = True) -> Iterator[Teams]:
    """As many people as were furnished, at the address that they were furnished with."""
    given = {
        "port": places.teams_port,
        "certificate": str(places.certificate),
        "people": people,
        "faster": faster,
        "limits": limits,
    }
    command = [PYTHON, "-m", "benchmarks.teams", json.dumps(given)]
    with subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        try:
            yield Teams(process)
        finally:
            process.terminate()


class _Counter:
    def __init__(self, simulator: TeamsSimulator) -> None:
        self._simulator = simulator
        self._first: datetime | None = None

    def count(self) -> Counted:
        traffic = self._simulator.world.traffic
        number, seconds = len(traffic), 0.0
        if number:
            # Asked for from the start on, so there are few messages when it is looked up.
            self._first = self._first or traffic.since(0)[0].sent_at
            seconds = (traffic.since(number - 1)[0].sent_at - self._first).total_seconds()
        over = len(self._simulator.limits.violations)
        return Counted(messages=number, updates=traffic.changes, over_a_limit=over, seconds=seconds)


async def _play(port: int, certificate: str, people: int, faster: float, limits: bool) -> None:
    began, started = time.time(), time.monotonic()

    def clock() -> float:
        return began + (time.monotonic() - started) * faster

    simulator = TeamsSimulator(clock=clock, limits=limits, port=port, ssl_context=answering(certificate))
    for each in simulator.world.add_people(people):
        simulator.world.chat_of(each)
    counter = _Counter(simulator)
    async with simulator:
        print("ready", flush=True)
        while await asyncio.to_thread(sys.stdin.readline):
            print(json.dumps(asdict(counter.count())), flush=True)


if __name__ == "__main__":
    asyncio.run(_play(**json.loads(sys.argv[1])))
