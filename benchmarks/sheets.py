"""What was measured: lines with a goal and whether it was reached, shown in the terminal and kept in RESULTS.md."""

import os
import platform
import re
import statistics
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from rich.console import Console
from rich.table import Table

RESULTS = Path(__file__).parent / "RESULTS.md"
SMALL = os.environ.get("BENCH") == "small"


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One figure; without a goal it is a peer's, or told for what it explains."""

    what: str
    measured: str
    goal: str = ""
    reached: bool | None = None

    @property
    def verdict(self) -> str:
        """A word for it: status is never colour alone."""
        return {None: "", True: "yes", False: "no"}[self.reached]


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """A table; the note says how it was taken, and what its figures rest on."""

    title: str
    lines: Sequence[Line]
    note: str = ""

    def show(self, console: Console) -> None:
        """Print it."""
        table = Table("what", "measured", "goal", "reached", title=self.title, caption=self.note, title_justify="left")
        for line in self.lines:
            style = {None: "dim", True: "", False: "bold"}[line.reached]
            table.add_row(line.what, line.measured, line.goal, line.verdict, style=style)
        console.print(table)

    def markdown(self) -> list[str]:
        """The same for a file."""
        rows = [f"| {each.what} | {each.measured} | {each.goal} | {each.verdict} |" for each in self.lines]
        head = [f"**{self.title}**", "", "| what | measured | goal | reached |", "|---|---|---|---|"]
        return [*head, *rows, *(["", self.note] if self.note else [])]


def amount(usual: int, small: int) -> int:
    """How many to take: few where only whether it runs is of interest."""
    return small if SMALL else usual


def rounds(usual: int = 5) -> int:
    """How often to measure; ROUNDS says otherwise."""
    return int(os.environ.get("ROUNDS", amount(usual, 1)))


def median(found: Iterable[float]) -> float:
    """The middle one."""
    return statistics.median(found)


def percentile(found: Iterable[float], share: float) -> float:
    """The value below which this share of them lies."""
    ordered = sorted(found)
    return ordered[min(len(ordered) - 1, int(len(ordered) * share))]


def at_most(what: str, value: float, limit: float, form: str) -> Line:
    """A figure that must not be more; `form` writes figure and goal alike, such as `{:.0f} MB`."""
    return Line(what=what, measured=form.format(value), goal=f"at most {form.format(limit)}", reached=value <= limit)


def at_least(what: str, value: float, limit: float, measured: str) -> Line:
    """A share that must not be less."""
    return Line(what=what, measured=measured, goal=f"at least {limit:.2f}", reached=value >= limit)


def keep(name: str, lines: Sequence[str], file: Path = RESULTS) -> None:
    """Put these lines in the place of those of the same name; what else is written there stays."""
    begin, end = f"<!-- {name} -->", f"<!-- /{name} -->"
    part = "\n".join([begin, *lines, end])
    text = file.read_text("utf-8") if file.exists() else "# What was measured\n"
    known = re.compile(f"{re.escape(begin)}.*?{re.escape(end)}", re.DOTALL)
    text = known.sub(lambda _: part, text) if known.search(text) else f"{text.rstrip()}\n\n{part}\n"
    file.write_text(text, "utf-8")


def machine() -> str:
    """Where and when."""
    cores, load = os.cpu_count(), os.getloadavg()[0]
    return (
        f"{datetime.now(UTC):%d %B %Y}, {cores} cores ({platform.machine()}), {platform.system()}, "
        f"Python {platform.python_version()}; load before the run {load:.1f}"
    )
