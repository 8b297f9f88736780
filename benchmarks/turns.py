"""Turns a second, HTTP to HTTP with TLS on the way out: help, a question and a check-in submit beside echo bots."""

import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager
from functools import partial

from benchmarks.activities import Activities, Body
from benchmarks.organisation import Size
from benchmarks.peers import Peer, peers
from benchmarks.places import Kind, Places
from benchmarks.processes import Measured, bot, free_port, running
from benchmarks.running import alone
from benchmarks.sheets import Line, Sheet, amount, at_least, median, rounds
from benchmarks.wire import IN_FLIGHT, Found, load

TURNS = amount(1_500, 40)
# A check-in that is saved again keeps what it said before: in a week, people save it once or twice.
UNITS = amount(500, 20)
SIZE = Size(units=UNITS, people=UNITS, weeks=1)
WARMED = amount(200, 10)
# Of the plain bot's rate; docs/adr/0002 tells where these come from.
GOALS = {"help": 0.30, "a question, by words": 0.20, "a check-in submit, stored": 0.10}
REFERENCE = "plain aiohttp echo"

Bodies = Callable[[str, int], list[Body]]
Results = dict[str, list[Found]]


def measure(places: Places, *, with_sdks: bool = False) -> Iterator[Sheet]:
    """Every bot in turn, round after round, so that what disturbs the machine meets all of them."""
    activities, count = Activities(SIZE, places.teams_url), rounds()
    found: Results = {}
    compared, missing = peers(with_sdks=with_sdks)
    for number in range(count):
        for peer in compared:
            _echo(places, peer, activities, str(number), found)
        for kind in Kind:
            _ours(places, kind, activities, str(number), found)
    yield _sheet(found, count, missing)


def _echo(places: Places, peer: Peer, activities: Activities, run: str, found: Results) -> None:
    port = free_port()
    trusted = {name: str(places.authority) for name in ("SSL_CERT_FILE", "REQUESTS_CA_BUNDLE")}
    with running(peer.command(port), port, {**trusted, **peer.environment}) as process:
        load(places, process, activities.echoes(f"warm{run}", IN_FLIGHT * 5))
        found.setdefault(peer.name, []).append(load(places, process, activities.echoes(run, int(TURNS * peer.speed))))


def _ours(places: Places, kind: Kind, activities: Activities, run: str, found: Results) -> None:
    makes: Mapping[str, Bodies] = dict(
        zip(GOALS, (activities.helps, activities.questions, activities.submits), strict=True)
    )
    starting: AbstractContextManager[Measured] = bot(places.place(kind, SIZE).environment())
    with starting as process:
        # Everybody has written before.
        load(places, process, activities.helps(f"known-{run}", UNITS))
        for what, make in makes.items():
            load(places, process, make(f"warm-{what}-{run}", WARMED))
            found.setdefault(f"{what}, {kind}", []).append(load(places, process, make(f"{what}-{run}", TURNS)))


def _sheet(found: Results, count: int, missing: str) -> Sheet:
    plain = median(each.rate for each in found[REFERENCE])
    lines = []
    for name, runs in found.items():
        rate = median(each.rate for each in runs)
        told = _told(runs, rate / plain)
        goal = next((share for what, share in GOALS.items() if name.startswith(what)), None)
        lines.append(Line(what=name, measured=told) if goal is None else at_least(name, rate / plain, goal, told))
    note = (
        f"Medians of {count}; {UNITS} units, {IN_FLIGHT} in flight from a second process, which is the connector too. "
        "ms are p50 / p99, then the bot's processor time a turn. PostgreSQL as it comes, fsync on, on the same cores."
    )
    return Sheet(title="Turns, as a share of the plain bot's rate", lines=lines, note=f"{note} {missing}".strip())


def _told(runs: list[Found], share: float) -> str:
    rate, p50, p99, processor = (
        median(getattr(each, name) for each in runs) for name in ("rate", "p50", "p99", "processor")
    )
    wrong = sum(each.wrong for each in runs)
    failed = f", {wrong} NOT ANSWERED" if wrong else ""
    return f"{share:.2f}: {rate:,.0f}/s, {p50:.1f} / {p99:.1f} ms, {processor:.2f} ms{failed}"


if __name__ == "__main__":
    alone(partial(measure, with_sdks="peers" in sys.argv[1:]))
