"""Writes plans into a workbook that people fill in and send back."""

import io
import re
from collections.abc import Mapping
from typing import TYPE_CHECKING

from bot.reports.formulas import would_run
from bot.reports.plan_sheet.words import PlanWords
from content.language import Language
from dialogs.plan.check import MOST_ROWS
from dialogs.plan.model import ROW_ID, Known, Plan, PlanKind

if TYPE_CHECKING:
    from openpyxl.cell.cell import Cell, MergedCell
    from openpyxl.worksheet.worksheet import Worksheet

# Above the rows: what people read, and hidden below it what we do.
HEADER_ROWS = 2
_FIRST = HEADER_ROWS + 1
_LAST = HEADER_ROWS + MOST_ROWS
_NARROWEST, _WIDEST = 10, 50
# A workbook's own way to write a character by its number.
_LOOKS_ESCAPED = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")
_LONGEST_LIST = 255
# How to write what is read as more than text.
_HINTS: Mapping[str, str] = {
    Known.LAST_REVIEWED: "plan-hint-day",
    Known.WHEN: "plan-hint-dates",
    Known.DATE: "plan-hint-dates",
    Known.LEAD: "plan-hint-lead",
    Known.MATERIAL: "plan-hint-material",
    Known.WAVE: "plan-hint-wave",
}


def marker(kind: PlanKind) -> str:
    """What stands in the hidden row above the rows' numbers, and says which plan the sheet holds."""
    return f"{ROW_ID}{kind}"


def write_plans(plans: Mapping[PlanKind, Plan], words: PlanWords, language: Language) -> bytes:
    """A workbook with a sheet for each plan, empty for one that does not exist yet."""
    # Half a second and 30 MB that hardly any command needs.
    import openpyxl

    book = openpyxl.Workbook()
    book.remove(book.worksheets[0])
    for kind in PlanKind:
        _write_sheet(book.create_sheet(words.title(kind, language)), kind, plans.get(kind), words, language)
    file = io.BytesIO()
    book.save(file)
    return file.getvalue()


def _write_sheet(sheet: "Worksheet", kind: PlanKind, plan: Plan | None, words: PlanWords, language: Language) -> None:
    from openpyxl.utils import get_column_letter

    rows = plan.rows if plan else ()
    known = [each.id for each in words.fields[kind]]
    # What a playbook no longer asks for stays until somebody takes it out.
    left = sorted({name for row in rows for name in row.fields} - {*known})
    for column, field in enumerate([ROW_ID, *known, *left], 1):
        header = words.header(kind, field, language)
        texts = [row.id if field == ROW_ID else row.text(field) for row in rows]
        if field == Known.STATUS:
            texts = [words.status_said(text, language) for text in texts]
        _write_header(sheet, column, header, marker(kind) if field == ROW_ID else field)
        for place, text in enumerate(texts, _FIRST):
            _write(sheet.cell(place, column), text)
        letter = get_column_letter(column)
        # Text through and through: a date must not turn into another, nor 007 into 7.
        sheet.column_dimensions[letter].number_format = "@"
        sheet.column_dimensions[letter].width = _width([header, *texts])
        _offer(sheet, f"{letter}{_FIRST}:{letter}{_LAST}", field, words, language)
    sheet.row_dimensions[HEADER_ROWS].hidden = True
    sheet.freeze_panes = f"A{_FIRST}"


def _write_header(sheet: "Worksheet", column: int, header: str, field: str) -> None:
    from openpyxl.styles import Alignment, Font

    cell = sheet.cell(1, column)
    _write(cell, header)
    cell.font = Font(bold=True)
    cell.alignment = Alignment(wrap_text=True, vertical="top")
    _write(sheet.cell(HEADER_ROWS, column), field)


def _write(cell: "Cell | MergedCell", text: str) -> None:
    from openpyxl.cell.cell import Cell
    from openpyxl.styles import Alignment

    assert isinstance(cell, Cell), "nothing is merged here"
    cell.value = _LOOKS_ESCAPED.sub("_x005F_", text) or None
    cell.number_format = "@"
    cell.alignment = Alignment(wrap_text=True, vertical="top")
    if text:
        # The library takes `=1+1` for a formula and `#N/A` for an error.
        cell.data_type = "s"
        cell.quotePrefix = would_run(text)


def _offer(sheet: "Worksheet", cells: str, field: str, words: PlanWords, language: Language) -> None:
    """A list to choose from, or a word on how to write a date."""
    from openpyxl.worksheet.datavalidation import DataValidation

    say = words.phrases.say
    if field == Known.STATUS:
        choices = ",".join(words.statuses(language).values())
        if len(choices) > _LONGEST_LIST:
            return
        found = DataValidation(type="list", formula1=f'"{choices}"', allow_blank=True, showErrorMessage=True)
        found.error = say(language, "plan-status-choose")
    elif field in _HINTS:
        found = DataValidation(showInputMessage=True, allow_blank=True)
        found.prompt = say(language, _HINTS[field])
    else:
        return
    found.add(cells)
    sheet.add_data_validation(found)


def _width(texts: list[str]) -> int:
    longest = max((len(line) for text in texts for line in text.split("\n")), default=0)
    return min(max(longest + 2, _NARROWEST), _WIDEST)
