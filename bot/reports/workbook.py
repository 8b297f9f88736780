"""Writes a workbook row by row, whatever stands in it."""

import re
from collections.abc import Collection, Iterable, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from bot.reports.formulas import would_run
from bot.reports.plain import plain

if TYPE_CHECKING:
    from openpyxl.cell.cell import Cell

USUAL_WIDTH = 17
# A workbook's own way to write a character by its number.
_LOOKS_ESCAPED = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")


class Workbook:
    """A workbook that is written as it grows: the rows go to the disk, not into memory.

    `widths` are those of the columns in characters; what is in the columns `dates` is written as a day.
    """

    def __init__(
        self, title: str, header: Sequence[str], widths: Sequence[int], dates: Collection[int] = frozenset()
    ) -> None:
        # Half a second and 30 MB that hardly any command needs.
        import openpyxl
        from openpyxl.utils import get_column_letter

        self._dates = dates
        self._rows = 0
        self._last = get_column_letter(len(header))
        self._book = openpyxl.Workbook(write_only=True)
        self._sheet = self._book.create_sheet(re.sub(r"[\[\]:*?/\\]", " ", plain(title))[:31])
        self._sheet.freeze_panes = "A2"
        for place, width in enumerate(widths, 1):
            self._sheet.column_dimensions[get_column_letter(place)].width = width
        self._sheet.append([self._cell(each) for each in header])

    def add(self, rows: Iterable[Sequence[str]]) -> None:
        """Some more."""
        for row in rows:
            self._rows += 1
            self._sheet.append([self._day_or_cell(place, each) for place, each in enumerate(row)])

    def save(self, path: Path) -> None:
        """Put it together; nothing can be added after that."""
        self._sheet.auto_filter.ref = f"A1:{self._last}{self._rows + 1}"
        self._book.save(path)

    def _day_or_cell(self, place: int, text: str) -> "Cell | date | str | None":
        return date.fromisoformat(text) if text and place in self._dates else self._cell(text)

    def _cell(self, text: str) -> "Cell | str | None":
        clean = _LOOKS_ESCAPED.sub("_x005F_", plain(text))
        if not would_run(clean) and not clean.startswith("#"):
            return clean or None
        from openpyxl.cell import WriteOnlyCell

        # The library takes `=1+1` for a formula and `#N/A` for an error.
        cell = WriteOnlyCell(self._sheet, value=clean)
        cell.data_type = "s"
        cell.quotePrefix = True
        return cell
