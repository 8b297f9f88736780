"""Reads the first sheet of an xlsx file without trusting what it says about its size."""

import io
from collections.abc import Iterable
from datetime import date, datetime

from content.importing.records import MOST_ROWS, Record, Table, counted, extra_columns, header_of, record_of
from content.importing.remark import ImportRefused
from content.untrusted import Suspicious, check_zip

# A zip of 50 MB can hold a thousand times as much; a real workbook is seldom more than ten times its zip.
LARGEST_UNPACKED = 500 * 1024 * 1024
# What Excel can hold; a file that claims more would keep us counting empty rows.
_LAST_ROW = 1_048_576
MOST_COLUMNS = 64


def read_xlsx(data: bytes) -> Table:
    """The rows of the first sheet; raises ImportRefused."""
    try:
        check_zip(data, "the workbook", LARGEST_UNPACKED)
    except Suspicious as error:
        raise ImportRefused(str(error)) from error
    # Half a second and 30 MB: loaded only when somebody imports a workbook.
    import openpyxl

    try:
        book = openpyxl.load_workbook(io.BytesIO(data), read_only=True, data_only=True)
        try:
            return _table(book.worksheets[0].iter_rows(max_row=_LAST_ROW, max_col=MOST_COLUMNS, values_only=True))
        finally:
            book.close()
    except ImportRefused:
        raise
    except Exception as error:  # openpyxl raises whatever a broken or hostile file provokes
        raise ImportRefused(f"not a readable workbook: {error}") from error


def _table(rows: Iterable[tuple[object, ...]]) -> Table:
    records: list[Record] = []
    header: tuple[str, ...] = ()
    empty = pending = 0
    for number, values in enumerate(rows, 1):
        if number == 1:
            header = header_of(map(_text, values))
            continue
        if not any(value is not None for value in values):
            # Counted only when a row follows: a sheet has no end of empty rows.
            pending += 1
            continue
        cells = [_text(value) for value in values]
        if any(cell.strip() for cell, name in zip(cells, header, strict=True) if not name):
            records.append(Record(number=number, trouble="text in a column without a name"))
        elif any(cell.strip() for cell in cells):
            records.append(record_of(number, header, cells))
        else:
            pending += 1
            continue
        empty, pending = empty + pending, 0
        if len(records) > MOST_ROWS:
            break
    if not header:
        raise ImportRefused("the first sheet is empty")
    return counted(records, empty, extra_columns(header))


def _text(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, datetime | date):
        return value.isoformat()
    if isinstance(value, float) and value.is_integer():
        # Excel knows no whole numbers: an id written as 12 comes back as 12.0.
        return str(int(value))
    return str(value)
