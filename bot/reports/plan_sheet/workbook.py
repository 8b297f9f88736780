"""Opens a workbook without trusting it: what is in its sheets, as text, and where it is not text."""

import io
import re
import warnings
import zipfile
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from bot.errors import OperationFailed
from content.untrusted import Suspicious, check_zip

LARGEST_FILE = 50_000_000
# Twice what the longest plan allowed takes.
LARGEST_UNPACKED = 200_000_000
# What a spreadsheet can hold; a file that claims more would keep us counting empty rows.
_LAST_ROW = 1_048_576
_MOST_COLUMNS = 256

_MERGED = re.compile(rb"<(?:\w+:)?mergeCell\s[^>]*?ref=[\"']([A-Za-z0-9:$]+)")
_ESCAPED = re.compile(r"_x([0-9A-Fa-f]{4})_")


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A row that is not empty; `odd` says where it holds something other than text, and what."""

    number: int
    texts: tuple[str, ...]
    odd: tuple[tuple[int, str], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """A sheet's rows until the most that are wanted, and the ranges in it that are merged."""

    title: str
    lines: tuple[Line, ...]
    merged: tuple[str, ...] = ()


def open_sheets(data: bytes, name: str, most: int) -> list[Sheet]:
    """The sheets of a workbook, with up to `most` rows each; raises OperationFailed."""
    _guard(data, name)
    # Half a second and 30 MB that hardly any command needs.
    from openpyxl.reader.excel import ExcelReader

    with _damage_told(name):
        reader = ExcelReader(io.BytesIO(data), read_only=True, keep_links=False)
        with reader.archive:
            reader.read()
            paths = {sheet.name: relation.target for sheet, relation in reader.parser.find_sheets()}
            return [
                Sheet(
                    title=sheet.title,
                    lines=tuple(_lines(sheet, most)),
                    merged=tuple(_merged(reader.archive, paths[sheet.title])),
                )
                for sheet in reader.wb.worksheets
            ]


def _guard(data: bytes, name: str) -> None:
    if len(data) > LARGEST_FILE:
        raise OperationFailed(f"{name} is larger than {LARGEST_FILE // 1_000_000} MB")
    try:
        check_zip(data, name, LARGEST_UNPACKED)
    except Suspicious as error:
        raise OperationFailed(str(error)) from error


@contextmanager
def _damage_told(name: str) -> Iterator[None]:
    try:
        # What the library does not keep (drop-downs of a newer kind, say) is no matter of ours.
        with warnings.catch_warnings(action="ignore"):
            yield
    except Exception as error:  # the library raises whatever a broken or hostile file provokes
        raise OperationFailed(
            f"{name} is damaged ({type(error).__name__}); open it in a spreadsheet and save it anew"
        ) from error


def _lines(sheet: Any, most: int) -> Iterator[Line]:
    found = 0
    for number, cells in enumerate(sheet.iter_rows(max_row=_LAST_ROW, max_col=_MOST_COLUMNS), 1):
        texts = [_text(cell) for cell in cells]
        odd = [(place, what) for place, cell in enumerate(cells) if (what := _oddity(cell))]
        if not any(texts) and not odd:
            continue
        yield Line(number=number, texts=tuple(texts), odd=tuple(odd))
        found += 1
        if found >= most:
            return


def _oddity(cell: Any) -> str | None:
    if cell.data_type == "f":
        return "is a formula; write what it comes to instead"
    return f"holds the error {cell.value}" if cell.data_type == "e" else None


def _text(cell: Any) -> str:
    value = cell.value
    if value is None:
        return ""
    if isinstance(value, datetime):
        return value.date().isoformat()
    if isinstance(value, float) and value.is_integer():
        # A spreadsheet knows no whole numbers: 12 comes back as 12.0.
        return str(int(value))
    return _ESCAPED.sub(lambda match: chr(int(match[1], 16)), str(value)).strip()


def _merged(archive: zipfile.ZipFile, path: str) -> Iterable[str]:
    """The merged ranges of a sheet, which the library does not tell when it reads row by row."""
    rest = b""
    with archive.open(path) as file:
        while block := file.read(1 << 20):
            text = rest + block
            end = text.rfind(b">") + 1
            yield from (match[1].decode() for match in _MERGED.finditer(text, 0, end))
            # Half an element; a text without an end must not be searched again and again.
            rest = text[end:][-1000:]
