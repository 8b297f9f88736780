"""What was done on the machine is in the audit log, and a log that somebody changed says so."""

import getpass
import json
import re
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.storage.tiny.tables import Tables
from tests.cli.command import run, run_beside

pytestmark = pytest.mark.usefixtures("shipped")

UNITS = "id,name\nmedicin,Medicin\n"


def imported(data: Path, name: str = "units.csv") -> None:
    file = data / name
    data.mkdir(exist_ok=True)
    file.write_text(UNITS, "utf-8")
    assert run("roster", "import", str(file), data=data).returncode == 0


def entries(data: Path) -> list[tuple[str, str, str]]:
    done = run("audit", "list", "--last", "0", "--json", data=data)
    return [(each["who"], each["what"], each["outcome"]) for each in json.loads(done.stdout)]


def test_a_command_that_changes_something_is_written_down_with_the_account(tmp_path: Path) -> None:
    who = f"command:{getpass.getuser()}"
    imported(tmp_path)
    # Whoever imports reads the whole roster first; what is only looked at is no entry.
    assert entries(tmp_path) == [(who, "roster-export", "allowed"), (who, "roster-import", "allowed")]
    assert run("checkin", "status", data=tmp_path).returncode == 0
    assert run("audit", "verify", data=tmp_path).stdout.startswith("✓ 2 entries from 1 on")


async def test_so_is_one_given_beside_a_running_bot(running: Path) -> None:
    await run_beside("checkin", "remind", data=running)
    done = await run_beside("audit", "list", data=running)
    assert re.search(rf"command:{getpass.getuser()}  checkin-remind  \S*  ?\(commands on this machine\)", done.stdout)


def test_a_list_without_json_is_for_people_and_shows_the_last(tmp_path: Path) -> None:
    imported(tmp_path)
    (line,) = run("audit", "list", "--last", "1", data=tmp_path).stdout.splitlines()
    assert line.lstrip().startswith("2  ")
    assert "roster-import" in line


async def test_an_entry_that_was_changed_in_the_store_is_found(tmp_path: Path) -> None:
    imported(tmp_path)
    tables = Tables(tmp_path, datetime.now(UTC))
    entry = tables.get("audit", "2")
    assert entry is not None
    await tables.commit([("audit", "2", {**entry, "entry": {**entry["entry"], "who": "command:somebody-else"}})])
    await tables.close()
    done = await run_beside("audit", "verify", data=tmp_path)
    assert done.returncode == 1
    assert "✗ entry 2: it was changed" in done.stdout
    assert "behind the bot's back" in done.stderr


def test_an_end_that_was_cut_off_is_found_by_a_mark_kept_elsewhere(tmp_path: Path) -> None:
    first, second = tmp_path / "a", tmp_path / "b"
    imported(first)
    imported(second)
    mark = run("audit", "verify", data=first).stdout.rpartition("mark: ")[2].strip()
    assert run("audit", "verify", "--mark", mark, data=first).returncode == 0
    # The other store has as many entries, and another history.
    done = run("audit", "verify", "--mark", mark, data=second)
    assert done.returncode == 1
    assert "✗ entry 2: it is not there, or not as it was" in done.stdout


def test_a_log_without_entries_is_whole(tmp_path: Path) -> None:
    done = run("audit", "verify", data=tmp_path)
    assert (done.returncode, done.stdout, done.stderr.lstrip()) == (0, "", "The audit log is empty.\n")
