"""Prints docs/licences.md: what comes with the bot, under which licence; fails on a licence nobody has looked at."""

import json
import re
import subprocess
import sys
import tomllib
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parent.parent
HEAD = """# Licences

What is installed with the bot (`requirements.lock`), under which licence, as the packages themselves say. Written by
`make licences`; a test refuses a list that is out of date and a licence that `pyproject.toml` does not allow. What the
board's script is made of is in `bot/board/static/licences.txt`, with the terms.

| package | version | licence |
|---|---|---|
"""


def locked() -> list[str]:
    """The packages of the lock file that are for this platform."""
    lines = (ROOT / "requirements.lock").read_text("utf-8").splitlines()
    found = [Requirement(line.rstrip("\\ ")) for line in lines if re.match(r"[a-zA-Z]", line)]
    return sorted(canonicalize_name(each.name) for each in found if not each.marker or each.marker.evaluate())


def installed() -> dict[str, dict[str, str]]:
    """What is installed, by name; read from the packages, nobody is asked."""
    command = [sys.executable, "-m", "piplicenses", "--format=json", "--from=mixed", "--with-system"]
    listed = json.loads(subprocess.run(command, capture_output=True, text=True, check=True).stdout)
    return {canonicalize_name(each["Name"]): each for each in listed}


def main() -> int:
    """The page on standard output, what is wrong on standard error."""
    rules = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["tool"]["startklar"]["licences"]
    every, faults = installed(), []
    rows = []
    for name in locked():
        licence = every[name]["License"] if name in every else "not installed"
        reason = rules["exceptions"].get(name, "")
        if licence not in rules["allowed"] and not reason:
            faults.append(f"{name}: {licence} is not allowed in pyproject.toml (tool.startklar.licences)")
        note = f"{licence}: {reason}" if reason else licence
        rows.append(f"| {name} | {every.get(name, {}).get('Version', '')} | {note} |")
    print(HEAD + "\n".join(rows))
    print("\n".join(faults), file=sys.stderr, end="")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
