"""`make bench`: all of it into RESULTS.md, or only what is named; `peers` puts the newer SDKs beside our turns."""

import sys
from collections.abc import Mapping
from functools import partial

from benchmarks import board, broadcast, burst, growth, readiness, sending, start, turns
from benchmarks.running import Measurement, into_results

EVERY: Mapping[str, Measurement] = {
    "start": start.measure,
    "sending": sending.measure,
    "turns": turns.measure,
    "burst": burst.measure,
    "growth": growth.measure,
    "broadcast": broadcast.measure,
    "readiness": readiness.measure,
    "board": board.measure,
}
_PEERS = "peers"


def main(names: list[str]) -> None:
    """Measure."""
    every = {**EVERY, "turns": partial(turns.measure, with_sdks=_PEERS in names)}
    wanted = [name for name in names if name != _PEERS] or list(every)
    if unknown := sorted(set(wanted) - set(every)):
        sys.exit(f"There is no {', '.join(unknown)}; there are {', '.join(every)}.")
    into_results({name: every[name] for name in wanted})


if __name__ == "__main__":
    main(sys.argv[1:])
