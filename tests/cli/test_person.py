"""What is kept of somebody, on the command line: shown, exported, erased."""

import json
from pathlib import Path

import pytest

from tests.cli.command import run, run_beside

pytestmark = pytest.mark.usefixtures("shipped")


def test_somebody_is_known_by_our_id_and_by_that_of_entra(tmp_path: Path) -> None:
    ours = run("person", "show", "elin", "--json", data=tmp_path)
    assert ours.returncode == 0, ours.stderr
    told = json.loads(ours.stdout)
    assert (told["in_roster"], told["ids"][0]) == (True, "elin")
    entra = run("person", "show", "00000000-0000-0000-0000-0000000000e1", "--json", data=tmp_path)
    assert json.loads(entra.stdout) == told


def test_an_export_is_written_for_this_user_only(tmp_path: Path) -> None:
    file = tmp_path / "elin.json"
    done = run("person", "export", "elin", "--out", str(file), data=tmp_path / "data")
    assert done.returncode == 0, done.stderr
    assert file.stat().st_mode & 0o077 == 0
    assert json.loads(file.read_text("utf-8"))["roster"]["person"]["name"] == "Elin Ekmark"


def test_nothing_is_erased_in_a_dry_run_or_without_a_yes(tmp_path: Path) -> None:
    dry = run("person", "erase", "elin", "--dry-run", data=tmp_path)
    assert (dry.returncode, "Nothing was changed." in dry.stderr) == (0, True)
    done = run("person", "erase", "elin", "--yes", data=tmp_path)
    assert done.returncode == 0, done.stderr
    assert "Erased: 0 records." in done.stderr


def test_of_somebody_unknown_it_says_that_there_is_nothing(tmp_path: Path) -> None:
    done = run("person", "show", "nobody", data=tmp_path)
    assert done.returncode == 1
    assert "nothing is kept of nobody" in done.stderr


def test_whoever_is_asked_and_does_not_say_yes_erases_nothing(tmp_path: Path) -> None:
    asked = run("person", "erase", "elin", data=tmp_path, stdin="n\n")
    assert asked.returncode == 0, asked.stderr
    assert "It cannot be undone" in asked.stdout
    assert "Nothing was changed." in asked.stderr


async def test_it_works_beside_a_running_bot(running: Path) -> None:
    shown = await run_beside("person", "show", "elin", "--json", data=running)
    assert json.loads(shown.stdout)["ids"][0] == "elin", shown.stderr
    done = await run_beside("person", "erase", "elin", "--yes", data=running)
    assert (done.returncode, "Erased: " in done.stderr) == (0, True), done.stderr
