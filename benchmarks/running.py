"""Runs measurements: one alone, or several into RESULTS.md."""

import traceback
from collections.abc import Callable, Iterable, Mapping

from rich.console import Console

from benchmarks.places import Places, places
from benchmarks.sheets import SMALL, Sheet, keep, machine

Measurement = Callable[[Places], Iterable[Sheet]]

_console = Console(width=120)


def alone(measure: Measurement) -> None:
    """Measure and print."""
    with places() as found:
        for sheet in measure(found):
            sheet.show(_console)


def into_results(measurements: Mapping[str, Measurement]) -> None:
    """Measure one after the other, print, and write each down as soon as it is known; one that fails stops no other."""
    for name, measure in measurements.items():
        lines = [f"Measured {machine()}."]
        # Places of its own each time: what one has left behind must not be in the way of the next.
        with places() as found:
            try:
                for sheet in measure(found):
                    sheet.show(_console)
                    lines += ["", *sheet.markdown()]
            except Exception:  # noqa: BLE001 - an hour's figures are not thrown away for one that cannot be had
                _console.print(traceback.format_exc(), markup=False)
                lines += ["", "The rest could not be measured."]
        if not SMALL:
            keep(name, lines)
