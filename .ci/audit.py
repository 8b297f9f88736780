"""Asks whether faults are known in what we depend on; 1 where there are, 2 where nobody could be asked."""

import json
import shutil
import subprocess
import sys
import tomllib
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parent.parent
LOCKS = ("requirements.lock", "requirements-dev.lock")


class NotAsked(Exception):
    """Whoever knows could not be reached."""


def said(command: list[str]) -> Any:
    """What a tool answers; raises NotAsked where that is no answer."""
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    try:
        return json.loads(done.stdout)
    except ValueError:
        # The last line is what it is about; the rest is a stack trace.
        why = [line for line in done.stderr.splitlines() if line.strip()][-1:] or ["no answer"]
        raise NotAsked(why[0][:300]) from None


def of_python(lock: str) -> dict[str, str]:
    """Known faults of a lock file: by id, in which package."""
    command = [sys.executable, "-m", "pip_audit", "--disable-pip", "--require-hashes", "--progress-spinner=off"]
    answer = said([*command, "--timeout=15", "--format=json", f"--requirement={lock}"])
    if unknown := [each["name"] for each in answer["dependencies"] if "skip_reason" in each]:
        raise NotAsked(f"of {len(unknown)} packages nothing could be learned, {unknown[0]} among them")
    return {
        fault["id"]: f"{each['name']} {each.get('version', '')}, mended in {', '.join(fault['fix_versions']) or 'none'}"
        for each in answer["dependencies"]
        for fault in each.get("vulns", ())
    }


def of_node() -> dict[str, str]:
    """The same of package-lock.json: the demo, the browser tests, and what the board's script is made of."""
    npm = shutil.which("npm")
    if npm is None:
        raise NotAsked("npm is not installed")
    answer = said([npm, "audit", "--package-lock-only", "--json"])
    if "vulnerabilities" not in answer:
        raise NotAsked(str(answer.get("message") or answer.get("error") or "no answer")[:300])
    return {f"npm:{name}": f"{name}, {each['severity']}" for name, each in answer["vulnerabilities"].items()}


def main() -> int:
    """What is known goes to standard output, a line each."""
    known = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["tool"]["startklar"]["audit"]["known"]
    today = datetime.now(UTC).date()
    ignored = {each["id"] for each in known if each["until"] >= today}
    code = 0
    for name, ask in (*((lock, lambda lock=lock: of_python(lock)) for lock in LOCKS), ("package-lock.json", of_node)):
        try:
            found = {id_: where for id_, where in ask().items() if id_ not in ignored}
        except NotAsked as error:
            print(f"{name}: not looked at, for nobody could be asked ({error})")
            code = code or 2
            continue
        for id_, where in found.items():
            print(f"{name}: {id_} in {where}")
            code = 1
        if not found:
            print(f"{name}: nothing is known")
    return code


if __name__ == "__main__":
    sys.exit(main())
