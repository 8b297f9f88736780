"""Seconds from start to ready, and resident memory with the sample organisation; medians of five."""

import os
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.request
from pathlib import Path

from rich.console import Console
from rich.table import Table

from benchmarks.turns import ROOT, free_port, resident_megabytes

ROUNDS = int(os.environ.get("ROUNDS", "5"))
# By then the language model is loaded and the first tick has passed.
SETTLED_SECONDS = 5


def main() -> None:
    """Measure and print."""
    seconds, megabytes = [], []
    for _ in range(ROUNDS):
        with tempfile.TemporaryDirectory() as directory:
            took, memory = start(Path(directory))
        seconds.append(took)
        megabytes.append(memory)
    table = Table("what", "measured", "to reach", title=f"medians of {ROUNDS}")
    table.add_row("start to /readyz", f"{statistics.median(seconds):.2f} s", "3 s")
    table.add_row("resident, sample organisation", f"{statistics.median(megabytes):.0f} MB", "200 MB")
    Console(width=100).print(table)


def start(data: Path) -> tuple[float, float]:
    """Seconds until ready and megabytes a little later."""
    port = free_port()
    began = time.perf_counter()
    command = [sys.executable, "-m", "bot", "serve", "--port", str(port), "--data", str(data)]
    process = subprocess.Popen(command, cwd=ROOT, stderr=subprocess.DEVNULL)
    try:
        while not ready(port):
            time.sleep(0.01)
        took = time.perf_counter() - began
        time.sleep(SETTLED_SECONDS)
        return took, resident_megabytes(process.pid)
    finally:
        process.terminate()
        process.wait(timeout=30)


def ready(port: int) -> bool:
    """Whether `/readyz` answers 200."""
    try:
        with urllib.request.urlopen(f"http://127.0.0.1:{port}/readyz", timeout=5):
            return True
    except OSError:
        return False


if __name__ == "__main__":
    main()
