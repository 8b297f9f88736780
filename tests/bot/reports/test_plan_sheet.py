"""A plan leaves as a workbook and comes back the same, in every language and however people treat the file."""

import io
import zipfile
from collections.abc import Callable
from datetime import date

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl.workbook import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from bot.errors import OperationFailed
from bot.reports.plan_sheet import PlanWords, read_plans, write_plans
from bot.reports.plan_sheet.workbook import LARGEST_FILE
from content.language import Language
from dialogs.plan.check import MOST_ROWS
from dialogs.plan.model import Plan, PlanKind, Row, tidied
from tests.dialogs.plan.plans import FIELDS, LIBRARY, activities, activity, communication, message

WORDS = PlanWords(fields=FIELDS, phrases=LIBRARY.phrases)
WHOLE = activities(activity("1", status="in-progress", last_reviewed="2026-11-01"), activity("b", how="Två\nrader"))
SAID = communication(message("1", activity="b", date="2026-11-20"))
EVERY_LANGUAGE = pytest.mark.parametrize("language", Language)


def written(*plans: Plan, language: Language = Language.SV) -> bytes:
    return write_plans({each.kind: each for each in plans}, WORDS, language)


def rows(data: bytes) -> dict[PlanKind, tuple[Row, ...]]:
    return {each.kind: each.rows for each in read_plans(data, "plan.xlsx", WORDS).plans}


def changed(data: bytes, change: Callable[[Workbook], object]) -> bytes:
    book = openpyxl.load_workbook(io.BytesIO(data))
    change(book)
    file = io.BytesIO()
    book.save(file)
    return file.getvalue()


def sheet(book: Workbook, title: str = "Aktivitetsplan") -> Worksheet:
    found = book[title]
    assert isinstance(found, Worksheet)
    return found


def no_column(place: str) -> str:
    advice = "move its text into one that is, and take the column out"
    return f"sheet Aktivitetsplan, row 3, {place} is no column of this plan; {advice}"


def refusal(data: bytes) -> list[str]:
    with pytest.raises(OperationFailed) as refused:
        read_plans(data, "plan.xlsx", WORDS)
    return str(refused.value).splitlines()


@EVERY_LANGUAGE
@pytest.mark.parametrize("lead", ["P12M", "+P2W", "-", "2026-11-30"])
def test_when_material_goes_to_a_wave_comes_back_as_it_left(language: Language, lead: str) -> None:
    said = communication(message("1", material="equipment-list", lead=lead, wave="1", status="dropped"))
    assert rows(written(WHOLE, said, language=language))[PlanKind.COMMUNICATION] == said.rows


@EVERY_LANGUAGE
def test_plans_come_back_as_they_left(language: Language) -> None:
    data = written(WHOLE, SAID, language=language)
    assert rows(data) == {PlanKind.ACTIVITY: WHOLE.rows, PlanKind.COMMUNICATION: SAID.rows}


@EVERY_LANGUAGE
def test_a_file_without_its_hidden_row_is_read_by_what_its_columns_are_called(language: Language) -> None:
    def without_hidden_rows(book: Workbook) -> None:
        for each in book.worksheets:
            each.delete_rows(2)

    data = changed(written(WHOLE, SAID, language=language), without_hidden_rows)
    assert rows(data) == {PlanKind.ACTIVITY: WHOLE.rows, PlanKind.COMMUNICATION: SAID.rows}


def test_a_sheet_that_got_another_title_is_known_by_its_hidden_row_or_its_columns() -> None:
    def retitle(book: Workbook) -> None:
        sheet(book).title = "Hösten"
        sheet(book, "Kommunikationsplan").title = "Att säga"
        sheet(book, "Att säga").delete_rows(2)

    data = changed(written(WHOLE, SAID), retitle)
    assert rows(data) == {PlanKind.ACTIVITY: WHOLE.rows, PlanKind.COMMUNICATION: SAID.rows}


def test_a_plan_that_does_not_exist_yet_leaves_as_a_template_that_changes_nothing() -> None:
    found = read_plans(written(WHOLE), "plan.xlsx", WORDS)
    assert [each.kind for each in found.plans] == [PlanKind.ACTIVITY]


@EVERY_LANGUAGE
def test_what_a_row_must_say_has_an_asterisk_and_statuses_are_chosen_from_a_list(language: Language) -> None:
    book = openpyxl.load_workbook(io.BytesIO(written(WHOLE, language=language)))
    found = sheet(book, WORDS.title(PlanKind.ACTIVITY, language))
    headers = [str(cell.value) for cell in found[1]]
    ids = [str(cell.value) for cell in found[2]]
    assert [id_ for id_, header in zip(ids, headers, strict=True) if header.endswith(" *")] == [
        "how",
        "responsible",
        "when",
        "follow-up",
    ]
    (choice,) = [each for each in found.data_validations.dataValidation if each.type == "list"]
    assert choice.formula1 == f'"{",".join(WORDS.statuses(language).values())}"'
    assert (found.row_dimensions[2].hidden, found.freeze_panes) == (True, "A3")


@EVERY_LANGUAGE
def test_every_status_has_a_word_of_its_own_that_fits_a_list(language: Language) -> None:
    words = WORDS.statuses(language)
    assert {WORDS.status_meant(word): status for status, word in words.items()} == {each: each for each in words}
    assert not [word for word in words.values() if "," in word or '"' in word]


@pytest.mark.parametrize("text", ["=1+1", "+46 8", "-1", "@projektet", '=HYPERLINK("http://x.example")', "#N/A"])
def test_what_a_spreadsheet_would_run_is_written_as_text(text: str) -> None:
    plan = activities(activity("1", how=text))
    data = written(plan)
    cell = sheet(openpyxl.load_workbook(io.BytesIO(data)))["D3"]
    assert (cell.value, cell.data_type, cell.quotePrefix) == (text, "s", not text.startswith("#"))
    assert rows(data) == {PlanKind.ACTIVITY: plan.rows}


TEXTS = st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs"], exclude_characters="\ufffe\uffff"))


@settings(max_examples=30, deadline=None)
@given(st.lists(TEXTS.filter(str.strip), min_size=1, max_size=5), st.sampled_from(Language))
def test_whatever_a_row_says_comes_back(texts: list[str], language: Language) -> None:
    plan = activities(*(tidied(str(number), {"activity": text, "how": text}) for number, text in enumerate(texts, 1)))
    assert rows(written(plan, language=language)) == {PlanKind.ACTIVITY: plan.rows}


@pytest.mark.parametrize("text", ["_x0041_", "007", "12.0", "2026-11-30", "True", "_x000D_", "A\n\nB"])
def test_what_looks_like_something_else_stays_text(text: str) -> None:
    plan = activities(activity("007", how=text))
    assert rows(written(plan)) == {PlanKind.ACTIVITY: plan.rows}


def test_dates_and_numbers_that_people_type_become_text() -> None:
    def fill_in(book: Workbook) -> None:
        found = sheet(book)
        found["F3"].value = date(2026, 12, 1)
        found["D3"].value = 12.0

    (row,) = rows(changed(written(activities(activity("1"))), fill_in))[PlanKind.ACTIVITY]
    assert row == activity("1", when="2026-12-01", how="12")


def test_a_row_that_people_add_gets_the_next_free_number_and_an_empty_one_is_passed_over() -> None:
    def add(book: Workbook) -> None:
        found = sheet(book)
        for column in range(2, 11):
            found.cell(7, column).value = found.cell(3, column).value
        # What is left of a row that was cleared.
        found.cell(6, 1).value = "9"

    (plan,) = read_plans(changed(written(activities(activity("3"))), add), "plan.xlsx", WORDS).plans
    assert plan.rows == (activity("3"), tidied("10", activity("3").fields))
    assert plan.lines == (3, 7)


def test_a_status_is_understood_in_any_language_and_one_that_is_none_is_left_for_the_check() -> None:
    def set_status(book: Workbook) -> None:
        for line, word in enumerate(["Færdig", "DONE", "Pågår", "snart"], 3):
            sheet(book).cell(line, 8).value = word

    plan = activities(*(activity(str(number)) for number in range(4)))
    found = rows(changed(written(plan), set_status))[PlanKind.ACTIVITY]
    assert [row.text("status") for row in found] == ["done", "done", "in-progress", "snart"]


def test_a_field_that_a_playbook_no_longer_has_leaves_and_is_named_when_it_comes_back() -> None:
    data = written(activities(activity("1", budget="stor")))
    assert refusal(data) == [no_column("column K (budget)")]


def test_a_formula_an_error_and_merged_cells_are_each_named_by_their_place() -> None:
    def spoil(book: Workbook) -> None:
        found = sheet(book)
        found["D3"] = "=1+1"
        found["E4"] = "#REF!"
        found.merge_cells("I3:J3")

    assert refusal(changed(written(WHOLE), spoil)) == [
        "sheet Aktivitetsplan: I3:J3 is merged; split it, so that each row says for itself",
        "sheet Aktivitetsplan, row 3, column D (Hur den görs) is a formula; write what it comes to instead",
        "sheet Aktivitetsplan, row 4, column E (Ansvarig funktion) holds the error #REF!",
    ]


def test_a_column_that_is_missing_twice_there_or_without_a_header_is_named() -> None:
    def spoil(book: Workbook) -> None:
        found = sheet(book)
        found.cell(1, 5).value, found.cell(2, 5).value = "Hur den görs", "how"
        found.cell(3, 12).value = "anteckning"

    assert refusal(changed(written(WHOLE), spoil)) == [
        "sheet Aktivitetsplan: column E (Hur den görs) is there twice; keep one of them",
        no_column("column L"),
        "sheet Aktivitetsplan: the column Ansvarig funktion * is missing",
    ]


def test_two_sheets_of_one_plan_are_refused_and_others_are_said_to_be_ignored() -> None:
    def copy(book: Workbook) -> None:
        book.create_sheet("Anteckningar").append(["fritt"])
        book.copy_worksheet(sheet(book))

    def note(book: Workbook) -> None:
        book.create_sheet("Anteckningar").append(["fritt"])

    data = written(WHOLE)
    assert refusal(changed(data, copy)) == [
        "sheets Aktivitetsplan and Aktivitetsplan Copy both hold the activity plan; keep one of them"
    ]
    assert read_plans(changed(data, note), "plan.xlsx", WORDS).ignored == ("Anteckningar",)


def test_a_workbook_without_a_plan_is_refused_with_what_to_do() -> None:
    book = openpyxl.Workbook()
    book.worksheets[0].append(["a", "b"])
    file = io.BytesIO()
    book.save(file)
    assert refusal(file.getvalue()) == [
        "plan.xlsx: no sheet is a plan; call them Activity plan, Communication plan, or begin with an exported file"
    ]


def test_a_file_that_is_no_workbook_is_damaged_or_is_too_large_is_refused_with_what_to_do() -> None:
    assert refusal(b"id;activity") == ["plan.xlsx is no xlsx file, or a damaged one; save it anew as an Excel workbook"]
    empty = io.BytesIO()
    with zipfile.ZipFile(empty, "w") as archive:
        archive.writestr("a", "b")
    assert refusal(empty.getvalue()) == ["plan.xlsx is damaged (KeyError); open it in a spreadsheet and save it anew"]
    assert refusal(bytes(LARGEST_FILE + 1)) == ["plan.xlsx is larger than 50 MB"]


def test_a_file_that_unpacks_to_more_than_any_plan_is_refused_unread() -> None:
    bomb = io.BytesIO()
    with zipfile.ZipFile(bomb, "w", zipfile.ZIP_DEFLATED) as archive, archive.open("x", "w", force_zip64=True) as file:
        for _ in range(201):
            file.write(bytes(1_000_000))
    assert refusal(bomb.getvalue()) == [
        "plan.xlsx unpacks to 201000000 bytes, more than a workbook holds; save it anew"
    ]


def test_a_row_more_than_a_plan_may_have_is_enough_to_see_that_there_are_too_many() -> None:
    plan = activities(*(activity(str(number)) for number in range(MOST_ROWS + 5)))
    assert len(rows(written(plan))[PlanKind.ACTIVITY]) == MOST_ROWS + 1
