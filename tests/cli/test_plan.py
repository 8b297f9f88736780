"""Plans go out to a workbook and come back in, whole or not at all."""

import json
from pathlib import Path

import openpyxl
import pytest
from openpyxl.worksheet.worksheet import Worksheet

from tests.cli.command import run, run_beside

pytestmark = pytest.mark.usefixtures("shipped")

ACTIVITY = {
    "activity": "Utbilda",
    "how": "Lärarledda pass",
    "responsible": "Utbildningsledare",
    "when": "2026-11-30..2026-12-15",
    "follow-up": "Enkät [januari]",
    "status": "Klar",
}
MESSAGE = {"who": "Chefer", "purpose": "Veta vad som krävs", "goal": "Alla har bokat", "activity": "Utbilda"}


def filled_in(file: Path, **sheets: list[dict[str, str]]) -> Path:
    """An exported file with rows added below those it has."""
    book = openpyxl.load_workbook(file)
    for title, rows in sheets.items():
        sheet = book[title]
        assert isinstance(sheet, Worksheet)
        columns = {str(cell.value): place for place, cell in enumerate(sheet[2], 1)}
        for number, row in enumerate(rows, sheet.max_row + 1):
            for field, text in row.items():
                sheet.cell(number, columns[field]).value = text
    book.save(file)
    return file


def exported(data: Path, *more: str) -> Path:
    file = data / "plan.xlsx"
    done = run("plan", "export", "--initiative", "journal", "--to", str(file), "--language", "sv", *more, data=data)
    assert done.returncode == 0, done.stderr
    return file


def imported(file: Path, *more: str) -> tuple[int, str, str]:
    done = run("plan", "import", str(file), "--initiative", "journal", *more, data=file.parent)
    # A progress bar that is gone leaves an empty line.
    return done.returncode, done.stdout, done.stderr.lstrip()


def test_a_template_is_filled_in_imported_shown_and_exported_again(tmp_path: Path) -> None:
    file = filled_in(exported(tmp_path), Aktivitetsplan=[ACTIVITY], Kommunikationsplan=[MESSAGE, MESSAGE])
    code, out, err = imported(file)
    assert (code, out) == (0, ""), err
    assert err == "1 row of the activity plan stored.\n2 rows of the communication plan stored.\n"
    shown = json.loads(run("plan", "show", "--initiative", "journal", "--json", data=tmp_path).stdout)
    assert [(plan["kind"], [row["id"] for row in plan["rows"]]) for plan in shown["plans"]] == [
        ("activity", ["1"]),
        ("communication", ["1", "2"]),
    ]
    assert shown["plans"][0]["rows"][0]["fields"] == ACTIVITY | {"status": "done"}
    assert shown["problems"] == []
    code, _, err = imported(exported(tmp_path, "--overwrite"))
    assert (code, err) == (
        0,
        "The activity plan is stored like this already.\nThe communication plan is stored like this already.\n",
    )


def test_a_refused_import_names_sheet_row_and_column_and_changes_nothing(tmp_path: Path) -> None:
    faulty = ACTIVITY | {"how": "", "responsible": "elin.ekmark@region.example", "when": "snart", "status": "kanske"}
    rows = [ACTIVITY, faulty]
    file = filled_in(exported(tmp_path), Aktivitetsplan=rows, Kommunikationsplan=[MESSAGE | {"activity": "Fira"}])
    code, out, err = imported(file)
    sheet = "sheet Aktivitetsplan, row 4, column"
    said = "sheet Kommunikationsplan, row 3, column H (Aktivitet den hör till):"
    assert code == 1
    assert out.splitlines() == [
        f"{sheet} D (Hur den görs): it is empty; every row must say this",
        f"{sheet} E (Ansvarig funktion): there is an e-mail address in it; name the function that is responsible",
        f"{sheet} F (När den börjar och slutar): 'snart' is no date; write 2026-11-30, or 2026-11-30..2026-12-15",
        f"{sheet} H (Läge): 'kanske' is no status; choose one of Planerad, Pågår, Klar, Utgår",
        "sheet Kommunikationsplan: it is made after the activity plan, which has faults",
        f"{said} 'Fira' is no activity of the activity plan; write its name or number from there",
    ]
    assert err == "6 problems; nothing was changed.\n"
    shown = json.loads(run("plan", "show", "--initiative", "journal", "--json", data=tmp_path).stdout)
    assert shown == {"plans": [], "problems": []}


def test_a_file_that_exists_is_not_written_over_unasked(tmp_path: Path) -> None:
    (tmp_path / "plan.xlsx").write_text("mine", "utf-8")
    to = str(tmp_path / "plan.xlsx")
    done = run("plan", "export", "--initiative", "journal", "--to", to, data=tmp_path)
    assert done.returncode == 1
    assert "exists already" in done.stderr
    assert (tmp_path / "plan.xlsx").read_text("utf-8") == "mine"


def test_a_file_that_is_not_there_is_named(tmp_path: Path) -> None:
    assert imported(tmp_path / "gone.xlsx") == (1, "", f"{tmp_path / 'gone.xlsx'}: No such file or directory.\n")


async def test_through_a_running_bot_plans_are_tried_stored_and_shown_with_what_to_look_at(running: Path) -> None:
    to = str(running / "plan.xlsx")
    call = ("--initiative", "journal")
    await run_beside("plan", "export", *call, "--to", to, "--language", "sv", data=running)
    filled_in(Path(to), Aktivitetsplan=[ACTIVITY | {"when": "2020-01-01", "status": "Pågår"}])
    tried = await run_beside("plan", "import", to, *call, "--dry-run", data=running)
    assert tried.stderr.lstrip() == "1 row of the activity plan would be stored.\n"
    done = await run_beside("plan", "show", *call, data=running)
    assert "There is no plan yet." in done.stderr
    done = await run_beside("plan", "import", to, *call, data=running)
    assert (done.returncode, done.stderr.lstrip()) == (0, "1 row of the activity plan stored.\n")
    done = await run_beside("plan", "show", *call, "--kind", "activity", data=running)
    assert "Enkät [januari]" in done.stdout, "shown as it was written"
    assert "late" in done.stdout
