"""The benchmarks run, and what they found is kept beside what others found; whether it is good is not asked here."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

import benchmarks.__main__
from benchmarks.sheets import Line, Sheet, at_least, at_most, keep

ROOT = Path(__file__).parent.parent
# The others start bots and databases, and take a minute or two together.
QUICK = ["readiness"]
WANTED = [*benchmarks.__main__.EVERY] if os.environ.get("STARTKLAR_EVERY_BENCHMARK") else QUICK


@pytest.mark.parametrize("name", WANTED)
def test_a_benchmark_runs_and_says_which_goals_it_reached(name: str) -> None:
    done = subprocess.run(
        [sys.executable, "-m", f"benchmarks.{name}"],
        check=False,
        cwd=ROOT,
        env={**os.environ, "BENCH": "small"},
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stderr
    assert "at most" in done.stdout or "at least" in done.stdout


def test_a_sheet_says_what_was_measured_what_was_wanted_and_whether_it_was_reached() -> None:
    lines = [
        Line(what="peer", measured="1.00"),
        at_least("ours", 0.5, 0.3, "0.50: 100/s"),
        at_most("memory", 400, 300, "{:.0f} MB"),
    ]
    assert Sheet(title="Turns", lines=lines, note="One run.").markdown() == [
        "**Turns**",
        "",
        "| what | measured | goal | reached |",
        "|---|---|---|---|",
        "| peer | 1.00 |  |  |",
        "| ours | 0.50: 100/s | at least 0.30 | yes |",
        "| memory | 400 MB | at most 300 MB | no |",
        "",
        "One run.",
    ]


def test_what_is_measured_anew_takes_the_place_of_its_own_part_and_of_nothing_else(tmp_path: Path) -> None:
    file, others = tmp_path / "RESULTS.md", "Said by hand.\n\n<!-- two -->\nkept\n<!-- /two -->\n"
    file.write_text(f"# Title\n\n<!-- one -->\nold\n<!-- /one -->\n\n{others}")
    keep("one", ["new", r"and \1 as it is"], file)
    keep("three", ["added"], file)
    renewed = "# Title\n\n<!-- one -->\nnew\nand \\1 as it is\n<!-- /one -->\n\n"
    assert file.read_text() == f"{renewed}{others}\n<!-- three -->\nadded\n<!-- /three -->\n"
