"""What is committed of the board's script is what its source and the locked packages make."""

import subprocess
from pathlib import Path

import pytest

from bot.cli.demo import ROOT

STATIC = ROOT / "bot" / "board" / "static"
SOURCE = ROOT / "bot" / "board" / "script" / "build.mjs"


@pytest.mark.usefixtures("npm_packages")
def test_built_anew_it_is_the_same(tmp_path: Path) -> None:
    done = subprocess.run(
        ["node", SOURCE, tmp_path / "static"], capture_output=True, text=True, timeout=120, check=False
    )
    assert (done.returncode, done.stderr) == (0, "")
    built, committed = (
        {each.name: each.read_bytes() for each in folder.iterdir()} for folder in (tmp_path / "static", STATIC)
    )
    assert built.keys() == committed.keys(), "run: make board"
    assert built == committed


def test_it_knows_no_address_to_fetch_from() -> None:
    for each in STATIC.glob("*.js"):
        assert "res.cdn.office.net" not in each.read_text("utf-8")
