"""Seconds from start to ready, and resident memory: with the sample organisation, and with a region's data."""

import time
from collections.abc import Iterator

from benchmarks.organisation import Size
from benchmarks.places import Kind, Place, Places
from benchmarks.processes import bot
from benchmarks.running import alone
from benchmarks.sheets import Line, Sheet, amount, at_most, median, rounds

SIZE = Size(units=amount(3_000, 20), people=amount(55_000, 100), weeks=amount(4, 1), sent=amount(55_000, 100))
LONGEST_SECONDS = 3.0
# By then the language model is loaded and the first tick has passed.
SETTLED_SECONDS = amount(5, 1)


def measure(places: Places) -> Iterator[Sheet]:
    """Both stores, empty and full; what is read of the content by meaning is read from what ships."""
    count = rounds()
    lines = []
    for kind in Kind:
        for what, size, sample in (("the sample organisation", None, "true"), ("a region", SIZE, "false")):
            place = places.place(kind, size)
            found = [_started(places.place(kind) if sample == "true" else place, sample) for _ in range(count)]
            seconds, megabytes = (median(each[part] for each in found) for part in (0, 1))
            lines += [
                at_most(f"{what}, {kind}", seconds, LONGEST_SECONDS, "{:.2f} s"),
                Line(what=f"{what}, {kind}: resident", measured=f"{megabytes:.0f} MB"),
            ]
    note = (
        f"Medians of {count}. From the command to /readyz, searching by meaning too. A region: {SIZE.units:,} units, "
        f"{SIZE.people:,} people with their chats, {SIZE.weeks} weeks of check-ins and a broadcast to everybody."
    )
    yield Sheet(title="Start to ready", lines=lines, note=note)


def _started(place: Place, sample: str) -> tuple[float, float]:
    """Seconds until ready, and megabytes a little later."""
    began = time.perf_counter()
    with bot(place.environment(meaning="true", sample=sample)) as process:
        took = time.perf_counter() - began
        time.sleep(SETTLED_SECONDS)
        return took, process.megabytes


if __name__ == "__main__":
    alone(measure)
