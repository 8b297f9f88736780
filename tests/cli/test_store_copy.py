"""`startklar store copy` as whoever moves a pilot to a region sees it."""

import subprocess
from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest

from bot.storage.postgres import open_postgres
from bot.storage.tiny import TinyStore
from tests.cli.command import run
from tests.stores import postgres
from tests.stores.conftest import NOW
from tests.stores.everything import MANY, fill

PASSWORD = "correct-horse"


@pytest.fixture
def region(postgres_url: str) -> Iterator[str]:
    """The address of an empty database, with a password in it."""
    postgres.emptied(postgres_url)
    yield f"{postgres_url} password={PASSWORD}"
    postgres.emptied(postgres_url)


async def pilot(directory: Path) -> Path:
    store = TinyStore(directory, NOW)
    await fill(store)
    await store.close()
    return directory


def copy(*arguments: str, data: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    done = run("store", "copy", *arguments, data=data, **environment)
    assert PASSWORD not in done.stdout + done.stderr
    assert "Traceback" not in done.stderr
    return done


async def test_a_pilot_moves_to_a_region_and_is_told_how_much_of_what_and_what_is_next(
    tmp_path: Path, region: str
) -> None:
    data = await pilot(tmp_path)
    done = copy("--to", region, data=data)
    assert done.returncode == 0
    rows = {line.split()[0]: line.split()[1:] for line in done.stdout.splitlines()}
    assert rows["deliveries"][:2] == [f"{MANY + 8:,}"] * 2
    assert rows["receipts"][:2] == ["3", "3"]
    assert {cells[-1] for name, cells in rows.items() if name != "kept"} == {"✓"}
    shown = region.replace(PASSWORD, "…")
    said = done.stderr.splitlines()
    assert f"copying deliveries: {MANY + 8:,}" in said
    assert said[-3:] == [
        f"Everything that is in {data} is in {shown} now.",
        f"Next: set STARTKLAR_STORE to the address of {shown}, and start the bot.",
        f"Keep {data} until you are sure, but start no bot on it: it would send a second time.",
    ]


async def test_the_side_that_is_left_out_is_what_the_bot_is_set_to_use(tmp_path: Path, region: str) -> None:
    data = await pilot(tmp_path / "data")
    assert copy("--from", str(data), data=tmp_path / "unused", STARTKLAR_STORE=region).returncode == 0
    back = copy("--to", str(tmp_path / "back"), data=tmp_path / "unused", STARTKLAR_STORE=region)
    assert back.returncode == 0
    assert f"Next: set STARTKLAR_DATA={tmp_path / 'back'}, leave STARTKLAR_STORE unset" in back.stderr


async def test_what_cannot_be_copied_is_told_in_words_and_nothing_is_changed(tmp_path: Path, region: str) -> None:
    data = await pilot(tmp_path / "data")
    same = copy("--to", f"{data}/.", data=data)
    assert (same.returncode, same.stderr.splitlines()[0]) == (
        1,
        "That is the same store twice. Say with --to where everything is to go, or with --from where it is.",
    )
    none = copy("--from", str(tmp_path / "none"), "--to", region, data=data)
    assert (none.returncode, none.stderr) == (1, f"There is no store in {tmp_path / 'none'}.\n")
    wrong = copy("--to", f"mysql://bot:{PASSWORD}@host/name", data=data)
    assert (wrong.returncode, wrong.stderr) == (
        1,
        "An address of a database reads postgresql://user:password@host/name; this one does not.\n",
    )
    assert copy("--to", region, data=data).returncode == 0
    full = copy("--to", region, data=data)
    assert full.returncode == 1
    assert "is not empty: 1 secrets. Nothing was copied." in full.stderr


async def test_what_differs_is_told_and_the_same_command_takes_it_anew(tmp_path: Path, region: str) -> None:
    data = await pilot(tmp_path)
    # What was copied by a command that was cut off, before somebody went on with the pilot.
    with psycopg.connect(region, autocommit=True) as connection:
        connection.execute("insert into copying (source) values (%s)", [str(data)])
        connection.execute("insert into refusals (key, count) values ('medical', 9), ('pay', 9)")
    found = copy("--to", region, data=data)
    assert found.returncode == 1
    different = [line.split()[:3] for line in found.stdout.splitlines() if "differs" in line]
    assert different == [["refusals", "2", "2"]]
    assert "The two sides differ" in found.stderr
    assert "Run the same command once more" in found.stderr
    assert copy("--to", region, data=data).returncode == 0


async def test_a_store_in_use_is_named_and_whose_bot_is_to_be_stopped(tmp_path: Path, region: str) -> None:
    store = TinyStore(tmp_path, NOW)
    busy = copy("--to", region, data=tmp_path)
    await store.close()
    assert (busy.returncode, busy.stderr) == (
        1,
        f"{tmp_path} is in use. Stop the bot that uses it, then run the same command again.\n",
    )
    bot = await open_postgres(region, 2)
    busy = copy("--to", region, data=tmp_path)
    await bot.close()
    assert busy.returncode == 1
    assert "is in use. Stop every bot that uses it, then run the same command again." in busy.stderr


async def test_a_database_without_tables_is_told_with_the_command_that_makes_them(
    tmp_path: Path, postgres_url: str
) -> None:
    data = await pilot(tmp_path)
    with postgres.database(postgres_url) as bare:
        done = copy("--to", bare, data=data)
    assert done.returncode == 1
    assert done.stderr.splitlines()[-1] == "Set STARTKLAR_STORE to its address, then run: startklar store migrate"


async def test_the_beginning_of_a_copy_is_refused_by_the_bot_with_the_command_that_ends_it(
    tmp_path: Path, region: str
) -> None:
    data = await pilot(tmp_path)
    with psycopg.connect(region, autocommit=True) as connection:
        connection.execute("insert into copying (source) values (%s)", [str(data)])
    refused = run("ticket", "list", data=tmp_path / "unused", STARTKLAR_STORE=region)
    assert PASSWORD not in refused.stderr
    assert (refused.returncode, refused.stderr.splitlines()[-1]) == (
        1,
        f"To finish it: startklar store copy --from {data}",
    )
    assert copy("--from", str(data), data=tmp_path / "unused", STARTKLAR_STORE=region).returncode == 0
    assert run("ticket", "list", data=tmp_path / "unused", STARTKLAR_STORE=region).returncode == 0
