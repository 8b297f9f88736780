"""The command in a process of its own, which says at the end how much memory it needed at most, in megabytes."""

import resource
import sys
from pathlib import Path

from bot.cli.main import run

if __name__ == "__main__":
    report = Path(sys.argv.pop(1))
    try:
        run()
    finally:
        # On Linux in kilobytes.
        report.write_text(str(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1_000), "utf-8")
