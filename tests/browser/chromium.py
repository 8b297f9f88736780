"""The browser the tests drive: found, or installed where that is allowed."""

import os
import shutil
import subprocess
from typing import NoReturn

import pytest

NAMES = ("chromium", "chromium-browser", "google-chrome")
# Nothing but this machine can be reached: the Playground asks for fonts elsewhere.
ARGUMENTS = (
    "--no-sandbox",
    "--disable-background-networking",
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
    # What plays Teams has Teams' address, and the board in it is on this machine.
    "--disable-features=LocalNetworkAccessChecks",
)


def found_or_installed() -> str:
    """The path of Chromium; installs Debian's where this user may, else the tests that need it do not run."""
    may_install = os.geteuid() == 0 and shutil.which("apt-get")
    if not _found() and may_install:
        _apt("update")
        _apt("install", "--yes", "--no-install-recommends", "chromium", "fonts-noto-color-emoji")
    return _found() or cannot_run("THE BROWSER TESTS DO NOT RUN: no Chromium on the PATH, and none could be installed")


def draws_emoji() -> bool:
    """Whether a font here has the coloured circles of the cards; without one they are drawn as empty boxes."""
    lister = shutil.which("fc-list")
    if lister is None:
        return True
    return bool(subprocess.run([lister, ":charset=1f7e2"], capture_output=True, check=False).stdout.strip())


def cannot_run(reason: str) -> NoReturn:
    """Skip on a developer's machine; fail where the whole suite is promised to run."""
    if os.environ.get("CI"):
        pytest.fail(reason, pytrace=False)
    pytest.skip(reason)


def _found() -> str | None:
    return next(filter(None, map(shutil.which, NAMES)), None)


def _apt(*arguments: str) -> None:
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    subprocess.run(["apt-get", "-qq", *arguments], env=environment, capture_output=True, timeout=600, check=False)
