"""Files that are made to do harm: each is refused in words, quickly, and nothing of it is taken in."""

import io
import os
import subprocess
import sys
import zipfile
from collections.abc import Callable
from datetime import date
from pathlib import Path

import openpyxl
import pytest
from openpyxl.xml import DEFUSEDXML

from bot.directory.roster_file import MOST_COLUMNS, read_roster
from bot.errors import OperationFailed
from bot.reports.formulas import would_run
from bot.reports.reach_sheet import csv_of, guarded
from content.importing import ImportRefused, read_import
from content.source import Unreadable, read_yaml
from content.yaml_limits import excess

TODAY = date(2026, 11, 16)
ENTITIES = '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">{more}]>'.format(
    more="".join(f'<!ENTITY {chr(98 + n)} "{f"&{chr(97 + n)};" * 10}">' for n in range(8))
)
LAUGHS = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n" + "".join(
    f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 10)}]\n" for n in range(1, 10)
)
MERGES = "a0: &a0 {x: 1}\n" + "".join(f"a{n}: &a{n}\n  <<: [{', '.join([f'*a{n - 1}'] * 10)}]\n" for n in range(1, 10))
YAML_BOMBS = {
    "laughs": LAUGHS,
    "merged": MERGES,
    "ring": "a: &a [*a]\n",
    "flow": "a: " + "[" * 500_000,
    "maps": "{a: " * 200_000,
    "block": "- " * 400_000,
    "questions": "? " * 400_000,
    "indented": "\n".join(f"{' ' * n}a:" for n in range(1_500)),
}


def workbook(**changed: Callable[[bytes], bytes]) -> bytes:
    """A roster's workbook, with some of its parts changed."""
    made, out = io.BytesIO(), io.BytesIO()
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    sheet.append(["id", "name"])
    sheet.append(["medicin", "Medicin"])
    book.save(made)
    with zipfile.ZipFile(made) as source, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as target:
        for name in source.namelist():
            change = next((each for part, each in changed.items() if part in name), bytes)
            target.writestr(name, change(source.read(name)))
    return out.getvalue()


def file(path: Path, data: bytes | str) -> Path:
    path.write_bytes(data if isinstance(data, bytes) else data.encode())
    return path


def refused(path: Path) -> str:
    with pytest.raises(OperationFailed) as error:
        read_roster([path], TODAY)
    return str(error.value)


@pytest.mark.parametrize("bomb", YAML_BOMBS)
def test_yaml_that_grows_or_goes_deep_is_refused_before_it_is_built(tmp_path: Path, bomb: str) -> None:
    path = file(tmp_path / "initiatives.yaml", YAML_BOMBS[bomb])
    # In a process of its own: what is not refused may end it.
    done = subprocess.run(
        [sys.executable, "-c", READS, str(path)], capture_output=True, text=True, timeout=60, check=False
    )
    assert (done.returncode, done.stdout[:8]) == (0, "refused:"), done.stderr[-500:]


READS = """
import sys
from pathlib import Path
from content.source import Unreadable, read_yaml
try:
    read_yaml(Path(sys.argv[1]))
except Unreadable as error:
    print("refused:", error)
"""


def test_what_organisations_write_is_not_too_much() -> None:
    assert excess("a: &a [1, 2]\nb: *a\nc:\n  <<: {x: 1}\n") is None
    assert excess("a:\n" + "  - b: [1, {c: 2}]\n" * 5_000) is None


def test_a_refusal_names_the_file_and_the_line(tmp_path: Path) -> None:
    with pytest.raises(Unreadable, match=r"a\.yaml:2.*refers to what it is part of"):
        read_yaml(file(tmp_path / "a.yaml", "x: 1\na: &a [*a]\n"))


def test_entities_in_a_workbook_are_refused(tmp_path: Path) -> None:
    assert DEFUSEDXML
    bomb = workbook(sheet1=lambda xml: ENTITIES.encode() + xml.replace(b"<sheetData>", b"<sheetData>&i;"))
    assert "cannot be read" in refused(file(tmp_path / "units.xlsx", bomb))
    with pytest.raises(ImportRefused):
        read_import(file(tmp_path / "faq.xlsx", bomb))


def test_a_workbook_that_unpacks_to_far_more_than_it_is_is_refused_unread(tmp_path: Path) -> None:
    bomb = workbook(sheet1=lambda xml: xml + b" " * 30_000_000)
    assert "more than a workbook holds" in refused(file(tmp_path / "units.xlsx", bomb))


def test_of_a_sheet_that_is_wider_than_any_roster_only_the_first_columns_are_read(tmp_path: Path) -> None:
    wide = b'<row r="3"><c r="A3" t="inlineStr"><is><t>x</t></is></c><c r="XFD3"><v>1</v></c></row></sheetData>'
    path = file(tmp_path / "units.xlsx", workbook(sheet1=lambda xml: xml.replace(b"</sheetData>", wide)))
    assert read_roster([path], TODAY).problems == [f"{path.name}, sheet Sheet, row 3: name is empty"]
    many = ",".join(["id", "name", *(f"c{n}" for n in range(10_000))])
    (problem,) = read_roster([file(tmp_path / "units.csv", f"{many}\na,b\n")], TODAY).problems[:1]
    assert problem.count(",") < MOST_COLUMNS


def test_a_row_that_claims_to_be_the_last_of_a_billion_does_not_keep_us(tmp_path: Path) -> None:
    last = b'<row r="999999999"><c r="A999999999"><v>1</v></c></row></sheetData>'
    path = file(tmp_path / "units.xlsx", workbook(sheet1=lambda xml: xml.replace(b"</sheetData>", last)))
    assert [each.id for each in read_roster([path], TODAY).units] == ["medicin"]


@pytest.mark.parametrize(
    "data",
    [
        "id,name\nmedicin,Öron\n".encode(),
        "\ufeffid;name\r\nmedicin;Öron\r\n".encode(),
        "id\tname\nmedicin\tÖron\n".encode(),
        "id;name\nmedicin;Öron\n".encode("cp1252"),
        "id\tname\r\nmedicin\tÖron\r\n".encode("utf-16"),
        'id;name\nmedicin;"Öron"\n'.encode(),
    ],
)
def test_every_way_that_spreadsheets_write_text_is_read(tmp_path: Path, data: bytes) -> None:
    assert [(each.id, each.name) for each in read_roster([file(tmp_path / "u.csv", data)], TODAY).units] == [
        ("medicin", "Öron")
    ]


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b'id,name\na,"never closed\nb,B\n', "cannot be read"),
        (b"id,name\na,A\0\n", "row 2"),
        (b"id,name\na," + b"x" * 30_000 + b"\n", "row 2"),
        (b"id,name\na," + b"x" * 300_000 + b"\n", "cannot be read"),
        (b"id,name\n\x81\x8d,A\n", "cannot be read"),
    ],
)
def test_what_is_no_table_is_refused_in_words(tmp_path: Path, data: bytes, said: str) -> None:
    assert said in refused(file(tmp_path / "u.csv", data))


@pytest.mark.parametrize("id_", ["a b", "[x](https://evil.example)", "<at>x</at>", "a\u202eb", "x" * 201, "`a`"])
def test_an_id_that_could_be_taken_for_something_else_is_named_with_its_row(tmp_path: Path, id_: str) -> None:
    found = read_roster([file(tmp_path / "u.csv", f"id;name\nok;Ok\n{id_};A\n")], TODAY)
    (problem,) = found.problems
    assert problem.startswith("u.csv, row 3: an id has no spaces")


def test_what_is_no_file_is_not_waited_for(tmp_path: Path) -> None:
    # Nobody will ever write into it.
    os.mkfifo(tmp_path / "u.yaml")
    with pytest.raises(Unreadable, match="no file"):
        read_yaml(tmp_path / "u.yaml")
    os.mkfifo(tmp_path / "u.xlsx")
    assert refused(tmp_path / "u.xlsx") == "u.xlsx is no file"
    (tmp_path / "u.csv").symlink_to("/dev/zero")
    assert refused(tmp_path / "u.csv") == "u.csv is no file"


@pytest.mark.parametrize("begins", ["=", "+", "-", "@", "\t", "\r", "\n", " =", "  \t+", "\u00a0@", "\uff1d"])
def test_nothing_that_is_exported_begins_like_a_formula(begins: str) -> None:
    text = f"{begins}cmd|' /C calc'!A0"
    assert would_run(text)
    assert guarded(text) == f"'{text}"
    assert csv_of([[text]]).decode().lstrip('"').startswith("'")
