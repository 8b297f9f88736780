"""The sending path alone, over TLS and without limits, beside a plain pooled client: rate, cost, and stalls."""

from collections.abc import Iterator

from benchmarks.places import Places
from benchmarks.running import alone
from benchmarks.senders import Sent, sender
from benchmarks.sheets import Line, Sheet, amount, at_least, at_most, median, rounds
from benchmarks.teams import teams

COUNT = amount(10_000, 200)
# Whose chats they go to in turn.
PEOPLE = 500
GOAL = 0.5
LONGEST_STALL = 50
KINDS = {"plain": "plain aiohttp client", "ours": "Connector, with its pace"}


def measure(places: Places) -> Iterator[Sheet]:
    """Both in turn, each round against a Teams of its own, on the other core."""
    found: dict[str, list[Sent]] = {kind: [] for kind in KINDS}
    count = rounds()
    for _ in range(count):
        for kind, runs in found.items():
            with teams(places, PEOPLE, limits=False):
                runs.append(sender(kind, places.teams_url, COUNT, str(places.authority)))
    yield _sheet(found, count)


def _sheet(found: dict[str, list[Sent]], count: int) -> Sheet:
    plain, ours = (median(each.rate for each in found[kind]) for kind in ("plain", "ours"))
    cost = {kind: median(each.processor for each in runs) for kind, runs in found.items()}
    stalls = {kind: max(each.stall for each in runs) for kind, runs in found.items()}
    lines = [
        Line(what=KINDS["plain"], measured=f"{plain:,.0f}/s, {cost['plain']:.2f} ms of processor time each"),
        at_least(KINDS["ours"], ours / plain, GOAL, f"{ours / plain:.2f}: {ours:,.0f}/s, {cost['ours']:.2f} ms each"),
        Line(what="the same by processor time", measured=f"{cost['plain'] / cost['ours']:.2f}"),
        Line(what="longest stall of the event loop, plain client", measured=f"{stalls['plain']:.0f} ms"),
        at_most("longest stall of the event loop, Connector", stalls["ours"], LONGEST_STALL, "{:.0f} ms"),
    ]
    note = (
        f"Medians of {count} runs of {COUNT:,} cards, 50 in flight, each sender in a process of its own against the "
        "simulated Teams in another; the stall is the longest of all runs."
    )
    return Sheet(title="The sending path over TLS, without limits", lines=lines, note=note)


if __name__ == "__main__":
    alone(measure)
