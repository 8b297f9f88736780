"""Turns a second, HTTP to HTTP: help, a question and a check-in submit beside echo bots, medians of five."""

import asyncio
import json
import os
import re
import signal
import socket
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from rich.console import Console
from rich.table import Table

from bot.storage.tiny import TinyStore
from content.loader import SHIPPED, load
from dialogs.initiative.model import Initiative, Rhythm, Wave
from dialogs.initiative.rounds import round_at
from dialogs.people.model import Person, Unit
from dialogs.people.roster import RosterRecords

ROUNDS = int(os.environ.get("ROUNDS", "5"))
IN_FLIGHT = 8
UNITS = 400
# Asked late on Sundays, so that no prompt goes out while we measure.
RHYTHM = Rhythm(weekday=6, hour=23)
PYTHON = sys.executable
ROOT = Path(__file__).parent.parent


def main() -> None:
    """Measure and print."""
    rows: dict[str, list[dict[str, Any]]] = {name: [] for name in ("plain", "stock", "help", "question", "submit")}
    counts = {"plain": 6000, "stock": 250, "help": 3000, "question": 2000, "submit": 1000}
    for number in range(ROUNDS):
        for kind in ("plain", "stock"):
            with echo_bot(kind) as port:
                service = free_port()
                warm(port, service)
                rows[kind].append(load_from_its_own_process(port, echoes(service, counts[kind]), service))
        for kind, make in (("help", helps), ("question", questions), ("submit", submits)):
            with startklar() as port:
                service = free_port()
                load_from_its_own_process(port, make(service, UNITS, f"warm{number}"), service)
                rows[kind].append(load_from_its_own_process(port, make(service, counts[kind], str(number)), service))
    show(rows)


def show(rows: dict[str, list[dict[str, Any]]]) -> None:
    """The table, with each rate as a share of the plain bot's in the same run."""
    wanted = {"help": 0.25, "question": 0.15, "submit": 0.05}
    plain = statistics.median(row["rate"] for row in rows["plain"])
    table = Table("bot", "turns/s", "p50 ms", "p99 ms", "of plain", "to reach", "not 2xx", title=f"medians of {ROUNDS}")
    for name, found in rows.items():
        rate = statistics.median(row["rate"] for row in found)
        bad = sum(count for row in found for status, count in row["statuses"].items() if not status.startswith("2"))
        figures = [f"{statistics.median(row[key] for row in found):.1f}" for key in ("p50", "p99")]
        table.add_row(name, f"{rate:,.0f}", *figures, f"{rate / plain:.2f}", str(wanted.get(name, "")), str(bad))
    Console(width=100).print(table)


def echoes(service: int, count: int) -> list[dict[str, Any]]:
    """Plain messages."""
    return [activity(service, number, "e", text="hello") for number in range(count)]


def helps(service: int, count: int, run: str) -> list[dict[str, Any]]:
    """`hjälp` from many people."""
    return [activity(service, number, run, text="hjälp") for number in range(count)]


def questions(service: int, count: int, run: str) -> list[dict[str, Any]]:
    """The shipped articles' own question variants, in Swedish."""
    asked = [q for each in load(SHIPPED).library.articles.values() for q in each.texts["sv"].questions]  # type: ignore[index]
    return [activity(service, number, run, text=asked[number % len(asked)]) for number in range(count)]


def submits(service: int, count: int, run: str) -> list[dict[str, Any]]:
    """Check-in forms, each with something new to store."""
    period = round_at(RHYTHM, Unit(id="u0", name=""), datetime.now(UTC)).period
    bodies = []
    for number in range(count):
        unit = number % UNITS
        data: dict[str, Any] = {"initiative": "i", "period": period, "units": [f"u{unit}"], "then": []}
        for criterion in ("W-23", "W-39", "W-42", "W-43", "W-56"):
            data[f"status_{criterion}"] = "green"
        data |= {"figure_W-15_0": "5", "figure_W-15_1": "4", "figure_W-15_2": "5", "figure_W-37_0": "95"}
        data |= {"comment": f"{run}/{number}", "wish": "none"}
        value = {"action": {"type": "Action.Execute", "verb": "checkin-submit", "data": data}}
        body = activity(service, number, run, type="invoke", name="adaptiveCard/action", value=value)
        body["from"] = {"id": f"p{unit}", "aadObjectId": f"aad-{unit}"}
        bodies.append(body)
    return bodies


def activity(service: int, number: int, run: str, **more: Any) -> dict[str, Any]:
    """A Teams activity of one of a few hundred people."""
    person = number % UNITS
    return {
        "type": "message",
        "id": f"{run}-{number}",
        "channelId": "msteams",
        "timestamp": "2026-11-22T08:00:00Z",
        "serviceUrl": f"http://127.0.0.1:{service}/",
        "from": {"id": f"p{person}", "name": "Somebody", "aadObjectId": f"aad-{person}"},
        "conversation": {"id": f"a:{person}", "conversationType": "personal", "tenantId": "t"},
        "recipient": {"id": "28:bot", "name": "Startklar"},
        "locale": "sv-SE",
        "channelData": {"tenant": {"id": "t"}},
        "entities": [{"type": "clientInfo", "locale": "sv-SE", "country": "SE", "platform": "Windows"}],
        **more,
    }


def load_from_its_own_process(port: int, bodies: list[dict[str, Any]], service: int) -> dict[str, Any]:
    """Send these bodies from another process, which is the connector too."""
    given = {"url": "", "port": port, "bodies": bodies, "in_flight": IN_FLIGHT, "service_port": service}
    done = subprocess.run(
        [PYTHON, "-m", "benchmarks.wire"], input=json.dumps(given), capture_output=True, text=True, check=True, cwd=ROOT
    )
    found: dict[str, Any] = json.loads(done.stdout)
    return found


def warm(port: int, service: int) -> None:
    """The first requests pay for imports."""
    load_from_its_own_process(port, echoes(service, IN_FLIGHT * 5), service)


@contextmanager
def echo_bot(kind: str) -> Iterator[int]:
    """A peer in a process of its own."""
    port = free_port()
    with child([PYTHON, "-m", "benchmarks.echo_bots", kind, str(port)], port):
        yield port


@contextmanager
def startklar() -> Iterator[int]:
    """The bot as it is started for real, on a store with some hundred units."""
    port = free_port()
    with tempfile.TemporaryDirectory() as directory:
        asyncio.run(seed(Path(directory)))
        command = [PYTHON, "-m", "bot", "serve", "--port", str(port), "--data", directory]
        with child(command, port, ready="/readyz"):
            yield port


async def seed(directory: Path) -> None:
    """Units with a manager each, a week before go-live."""
    store = TinyStore(directory, datetime.now(UTC))
    go_live = datetime.now(UTC).date() + timedelta(days=30)
    people = tuple(Person(id=f"p{n}", name=f"Person {n}", aad_id=f"aad-{n}", units=(f"u{n}",)) for n in range(UNITS))
    units = tuple(Unit(id=f"u{n}", name=f"Unit {n}", manager=f"p{n}") for n in range(UNITS))
    waves = (Wave(id="1", go_live=go_live),)
    members = {unit.id: "1" for unit in units}
    initiative = Initiative(id="i", playbooks=("vgr",), waves=waves, units=members, rhythm=RHYTHM)
    await store.replace_roster(RosterRecords(units=units, people=people, initiatives=(initiative,)))
    await store.close()


@contextmanager
def child(command: list[str], port: int, ready: str | None = None) -> Iterator[None]:
    """A process that is up when the block begins and gone when it ends; Teams' limits are not what is measured."""
    without_limits = {**os.environ, "STARTKLAR_LIMITS_SECOND": "0.000001"}
    process = subprocess.Popen(
        command, cwd=ROOT, env=without_limits, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    try:
        wait_for(port, ready)
        yield
    finally:
        process.send_signal(signal.SIGTERM)
        process.wait(timeout=30)


def wait_for(port: int, ready: str | None) -> None:
    """Return when the port answers, and is ready where it can say so."""
    for _ in range(300):
        try:
            if ready:
                with urllib.request.urlopen(f"http://127.0.0.1:{port}{ready}"):
                    return
            with socket.create_connection(("127.0.0.1", port)):
                return
        except OSError:
            time.sleep(0.05)
    raise TimeoutError(port)


def free_port() -> int:
    """A port nobody listens on."""
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        port: int = found.getsockname()[1]
        return port


def resident_megabytes(pid: int) -> float:
    """Resident memory of a process (Linux)."""
    match = re.search(r"VmRSS:\s+(\d+)", Path(f"/proc/{pid}/status").read_text("utf-8"))
    return int(match.group(1)) / 1024 if match else 0.0


if __name__ == "__main__":
    main()
