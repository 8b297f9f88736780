"""What comes with the bot is listed with its licence, and asking for known faults ends in words without a network."""

import os
import subprocess
import sys
import tomllib
from datetime import date
from pathlib import Path

ROOT = Path(__file__).parents[2]


def ran(script: str, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, ROOT / ".ci" / script],
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
        env={**os.environ, **environment},
    )


def test_the_list_of_licences_is_current_and_none_is_new() -> None:
    done = ran("licences.py")
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout == (ROOT / "docs" / "licences.md").read_text("utf-8"), "run: make licences"


def test_every_fault_that_is_known_and_let_be_has_a_reason_and_a_day() -> None:
    tool = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["tool"]["startklar"]
    for each in tool["audit"]["known"]:
        assert each.keys() == {"id", "reason", "until"}
        assert isinstance(each["until"], date)
        assert each["reason"]
    assert all(tool["licences"]["exceptions"].values())


def test_without_a_network_the_audit_says_so_and_nothing_else() -> None:
    # Nobody listens there.
    nowhere = "http://127.0.0.1:9"
    proxies = {"HTTPS_PROXY": nowhere, "HTTP_PROXY": nowhere, "NO_PROXY": ""}
    proxies |= {name.lower(): value for name, value in proxies.items()}
    done = ran("audit.py", **proxies, npm_config_fetch_retries="0", npm_config_registry=nowhere)
    assert done.returncode == 2, done.stdout
    assert done.stderr == ""
    lines = done.stdout.splitlines()
    assert [line.partition(": not looked at")[0] for line in lines] == [
        "requirements.lock",
        "requirements-dev.lock",
        "package-lock.json",
    ]
    assert "Traceback" not in done.stdout
