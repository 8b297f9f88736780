"""What people write and files bring is shown on a terminal, and never obeyed by it."""

from pathlib import Path

import pytest

from tests.cli.command import run, run_beside
from tests.scenarios.house import house_with

# Red, another title for the window, a line written over; and the one character that begins all of that in some.
ORDERS = "\x1b[31m\x1b]0;x\x07\r\x9b2J"


def obeyed(text: str) -> set[str]:
    return {each for each in text if each not in "\n\t" and not each.isprintable()}


async def test_a_question_gives_no_orders_to_whoever_lists_the_gaps(tmp_path: Path) -> None:
    async with house_with(tmp_path / "data", lambda records: records) as house:
        for person in ("astrid", "samir", "elin"):
            await house.teams.say(house.people[person], f"vilken färg har {ORDERS}kaffemuggarna")
        await house.quiet(15)
        done = await run_beside("gap", "list", data=house.data)
    assert "kaffemuggarna" in done.stdout
    assert obeyed(done.stdout) == set()


@pytest.mark.usefixtures("shipped")
def test_nor_does_a_name_in_a_file_to_whoever_imports_it(tmp_path: Path) -> None:
    file = tmp_path / "units.csv"
    file.write_text(f"id,name\nmedicin,Medi{ORDERS.replace(chr(13), '')}cin\n", "utf-8")
    done = run("roster", "import", str(file), "--dry-run", data=tmp_path / "data")
    assert "cin" in done.stdout
    assert obeyed(done.stdout + done.stderr) == set()
