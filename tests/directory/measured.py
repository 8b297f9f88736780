"""The command in a process of its own, which says at the end how much memory it needed at most, in megabytes."""

import re
import sys
from pathlib import Path

from bot.cli.main import run

if __name__ == "__main__":
    report = Path(sys.argv.pop(1))
    try:
        run()
    finally:
        # What the process itself had at most, in kilobytes; getrusage counts what it was forked from as well.
        found = re.search(r"VmHWM:\s*(\d+) kB", Path("/proc/self/status").read_text("ascii"))
        assert found
        report.write_text(str(int(found[1]) // 1_000), "utf-8")
