"""What a file may look like, and that no row of it is lost without a word."""

import io
import zipfile
from datetime import date
from pathlib import Path

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from content.importing import ImportRefused, RemarkKind, Row, read_import, records, workbook
from content.importing.ids import safe_ids
from content.language import Language
from content.model import Role, Topic
from tests.content.importing.conftest import Desk, notices, problems, row

HEADER = ("ID", "Lang", " Question ", "Answer")
PLAIN = ("a", "sv", "Får jag gå?", "Ja, på måndag.")


def workbook_file(path: Path, *rows: tuple[str | int | date | None, ...]) -> Path:
    book = openpyxl.Workbook()
    assert book.active is not None
    for values in rows:
        book.active.append(values)
    book.save(path)
    return path


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252"])
def test_csv_is_read_in_every_usual_way_of_writing_it(desk: Desk, delimiter: str, encoding: str) -> None:
    sheet = read_import(desk.csv(HEADER, PLAIN, delimiter=delimiter, encoding=encoding))

    assert sheet.rows == (Row(number=2, id="a", lang=Language.SV, question="Får jag gå?", answer="Ja, på måndag."),)
    assert problems(sheet) == []
    assert notices(sheet) == ([(None, RemarkKind.ENCODING)] if encoding == "cp1252" else [])


def test_every_column_is_read(desk: Desk) -> None:
    header = (*HEADER, "Alternatives", "Topic", "Audience", "Owner", "Valid_from", "valid_to", "Page")
    cells = (
        *("a", "nb-NO", "Hva?", "Det\n\nblir bra"),
        *(
            "en|to; tre\nfire|en",
            "Training",
            "Manager, support",
            "Kari Nordmann",
            "2026-01-01",
            "2027-01-01 00:00:00",
            "7",
        ),
    )

    sheet = read_import(desk.csv(header, cells))

    assert sheet.rows == (
        Row(
            number=2,
            id="a",
            lang=Language.NB,
            question="Hva?",
            answer="Det\n\nblir bra",
            alternatives=("en", "to", "tre", "fire"),
            topic=Topic.TRAINING,
            audience=(Role.MANAGER, Role.SUPPORT),
            owner="Kari Nordmann",
            valid_from=date(2026, 1, 1),
            valid_to=date(2027, 1, 1),
        ),
    )
    assert notices(sheet) == [(None, RemarkKind.EXTRA_COLUMN)]


def test_a_workbook_reads_as_its_csv_would(tmp_path: Path) -> None:
    file = workbook_file(
        tmp_path / "faq.XLSX",
        ("id", "lang", "question", "answer", "valid_to", "note"),
        (12, "sv", "Får jag?", "Ja.\nDet får du.", date(2027, 1, 31), "x"),
        (),
        ("b", "sv", None, "Nej.", None, None),
    )

    sheet = read_import(file)

    assert sheet.rows == (
        Row(
            number=2,
            id="12",
            lang=Language.SV,
            question="Får jag?",
            answer="Ja.\nDet får du.",
            valid_to=date(2027, 1, 31),
        ),
        Row(number=4, id="b", lang=Language.SV, question="", answer="Nej."),
    )
    assert notices(sheet) == [(None, RemarkKind.EXTRA_COLUMN), (None, RemarkKind.EMPTY_ROWS)]


def test_lists_in_jsonl_are_taken_as_they_are(desk: Desk) -> None:
    sheet = read_import(
        desk.jsonl(row(alternatives=["Får jag; eller inte?", " "], audience=["manager"], extra={"a": 1}))
    )

    assert sheet.rows[0].alternatives == ("Får jag; eller inte?",)
    assert sheet.rows[0].audience == (Role.MANAGER,)
    assert notices(sheet) == [(None, RemarkKind.EXTRA_COLUMN)]


@pytest.mark.parametrize(
    ("cells", "kind"),
    [
        ({"id": ""}, RemarkKind.MISSING),
        ({"answer": "  "}, RemarkKind.MISSING),
        ({"lang": "fi"}, RemarkKind.UNKNOWN_LANGUAGE),
        ({"audience": "staff, doctors"}, RemarkKind.UNKNOWN_AUDIENCE),
        ({"valid_to": "31/12 2027"}, RemarkKind.DATES),
        ({"valid_from": "2027-02-30"}, RemarkKind.DATES),
        ({"question": ["a"]}, RemarkKind.UNREADABLE_ROW),
        ({"ID": "twice"}, RemarkKind.UNREADABLE_ROW),
        ({"answer": "a" * 100_001}, RemarkKind.UNREADABLE_ROW),
        ({"answer": {"a": "b"}}, RemarkKind.UNREADABLE_ROW),
    ],
)
def test_a_row_that_cannot_be_used_is_named_and_the_others_are_read(
    desk: Desk, cells: dict[str, object], kind: RemarkKind
) -> None:
    sheet = read_import(desk.jsonl(row("first"), row("second") | cells, row("third")))

    assert [each.id for each in sheet.rows] == ["first", "third"]
    assert problems(sheet) == [(2, kind)]


def test_lines_that_are_no_json_objects_are_named(desk: Desk) -> None:
    file = desk.root / "faq.jsonl"
    file.write_text('[1]\n{"id": \n\n' + "[" * 100_000 + "\n" + '{"id": "a", "lang": "sv", "answer": "b"}\n', "utf-8")

    sheet = read_import(file)

    assert [each.number for each in sheet.rows] == [5]
    assert [each.row for each in sheet.problems] == [1, 2, 4]
    assert notices(sheet) == [(None, RemarkKind.EMPTY_ROWS)]


def test_a_row_with_more_cells_than_columns_is_named(desk: Desk) -> None:
    sheet = read_import(desk.csv(HEADER, (*PLAIN, "rest of the answer"), (*PLAIN, "", " ")))

    assert [each.number for each in sheet.rows] == [3]
    assert problems(sheet) == [(2, RemarkKind.UNREADABLE_ROW)]


def test_the_same_row_twice_is_one_and_another_with_its_id_is_a_problem(desk: Desk) -> None:
    sheet = read_import(desk.jsonl(row(), row(), row(answer="Fråga någon annan."), row(lang="da"), row("LEAVE")))

    assert [(each.number, each.id, each.lang) for each in sheet.rows] == [(1, "leave", "sv"), (4, "leave", "da")]
    assert notices(sheet) == [(2, RemarkKind.SAME_ROW)]
    assert problems(sheet) == [(3, RemarkKind.CONFLICTING_ROWS), (5, RemarkKind.CONFLICTING_ROWS)]


def test_an_unknown_topic_is_said_and_an_unsafe_id_made_safe(desk: Desk) -> None:
    sheet = read_import(desk.jsonl(row("Ledighet & lön", topic="holidays")))

    assert [(each.id, each.topic) for each in sheet.rows] == [("Ledighet-lon", None)]
    assert notices(sheet) == [(1, RemarkKind.UNKNOWN_TOPIC), (1, RemarkKind.SAFE_ID)]


@pytest.mark.parametrize(
    ("name", "data", "reason"),
    [
        ("faq.txt", b"id,lang,answer", "none of"),
        ("faq.csv", b"", "empty"),
        ("faq.jsonl", b"\n \n", "empty"),
        ("faq.csv", b"id,lang,question\n", "no column answer"),
        ("faq.csv", b"id,lang,answer,Answer\n", "more than once"),
        ("faq.csv", b'id,lang,answer\na,sv,"never closed\nb,sv,x\n', "row 2"),
        ("faq.csv", b"\x81\x8d", "neither UTF-8"),
        ("faq.xlsx", b"PK but no zip", "no xlsx file"),
    ],
)
def test_a_file_that_cannot_be_read_as_a_whole_is_refused(tmp_path: Path, name: str, data: bytes, reason: str) -> None:
    file = tmp_path / name
    file.write_bytes(data)

    with pytest.raises(ImportRefused, match=reason):
        read_import(file)


def test_a_file_that_is_not_there_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ImportRefused, match="cannot be read"):
        read_import(tmp_path / "none.csv")


def test_a_zip_that_is_no_workbook_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "faq.xlsx"
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("a.txt", "a")

    with pytest.raises(ImportRefused, match="not a readable workbook"):
        read_import(file)


def test_an_empty_sheet_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ImportRefused, match=r"no column|empty"):
        read_import(workbook_file(tmp_path / "faq.xlsx"))


def test_a_zip_bomb_is_refused_before_it_is_opened(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workbook, "LARGEST_UNPACKED", 1_000_000)
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/worksheets/sheet1.xml", b" " * 1_000_001)
    file = tmp_path / "faq.xlsx"
    file.write_bytes(packed.getvalue())

    with pytest.raises(ImportRefused, match="unpacks to 1000001 bytes"):
        read_import(file)


def test_a_sheet_that_claims_endless_rows_is_read_to_the_last_row_of_excel(tmp_path: Path) -> None:
    file = workbook_file(tmp_path / "plain.xlsx", ("id", "lang", "answer"), ("a", "sv", "Ja."))
    hostile = tmp_path / "hostile.xlsx"
    with zipfile.ZipFile(file) as source, zipfile.ZipFile(hostile, "w") as target:
        for each in source.infolist():
            data = source.read(each)
            if each.filename == "xl/worksheets/sheet1.xml":
                data = data.replace(b"</sheetData>", b'<row r="999999999"><c r="A999999999"/></row></sheetData>')
            target.writestr(each, data)

    assert [each.id for each in read_import(hostile).rows] == ["a"]


def test_too_many_rows_and_too_many_bytes_are_refused(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    file = desk.root / "faq.csv"
    file.write_text("id,lang,answer\n" + "a,sv,b\n" * 100_001, "utf-8")
    with pytest.raises(ImportRefused, match="more than 100000 rows"):
        read_import(file)

    file.write_bytes(b"a" * (records.LARGEST_FILE + 1))
    with pytest.raises(ImportRefused, match="larger than"):
        read_import(file)


def test_safe_ids_keep_apart_what_was_apart() -> None:
    made = safe_ids(["a-b", "a b", "c d", "c/d", "日本", "å" * 200, "../x", "ok_1.2"])

    assert made["a-b"] == "a-b"
    assert made["../x"] == "x"
    assert made["ok_1.2"] == "ok_1.2"
    assert made["日本"].startswith("id-")
    assert len(set(made.values())) == len(made)


@given(st.lists(st.text(min_size=1, max_size=120), unique=True))
def test_whatever_the_ids_each_can_name_a_file_and_order_does_not_matter(ids: list[str]) -> None:
    made = safe_ids(ids)

    assert all(records_id(each) for each in made.values())
    assert len(set(made.values())) == len(ids)
    assert safe_ids(reversed(ids)) == made


def records_id(text: str) -> bool:
    return text.isascii() and text[0].isalnum() and len(text) <= 100 and all(c.isalnum() or c in "._-" for c in text)
