"""Reads csv and jsonl, in the encodings and with the delimiters that spreadsheets write."""

import csv
import io
import json

from content.importing.records import (
    COLUMNS,
    LARGEST_FILE,
    MOST_ROWS,
    Record,
    Table,
    clean,
    column,
    counted,
    extra_columns,
    header_of,
    record_of,
    too_long,
)
from content.importing.remark import ImportRefused, Remark, RemarkKind

_DELIMITERS = ",;\t"
_LISTS = ("alternatives", "audience")


def read_csv(data: bytes) -> Table:
    """The rows of a csv file delimited by comma, semicolon or tab; raises ImportRefused."""
    text, notices = _decoded(data)
    # The csv module's own limit is lower than ours and would end the file instead of leaving out the row.
    csv.field_size_limit(LARGEST_FILE)
    delimiter = max(_DELIMITERS, key=lambda each: _known_columns(text, each))
    # Strict: a quote that is never closed would otherwise swallow the rows after it.
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    records: list[Record] = []
    header: tuple[str, ...] = ()
    number = empty = 0
    try:
        for number, cells in enumerate(reader, 1):
            if number == 1:
                header = header_of(cells)
            elif not any(cell.strip() for cell in cells):
                empty += 1
            elif any(cell.strip() for cell in cells[len(header) :]):
                trouble = f"{len(cells)} cells under {len(header)} columns: is a delimiter unquoted?"
                records.append(Record(number=number, trouble=trouble))
            else:
                records.append(record_of(number, header, cells))
            if len(records) > MOST_ROWS:
                break
    except csv.Error as error:
        raise ImportRefused(f"not valid csv from line {reader.line_num}, row {number + 1}: {error}") from error
    if not header:
        raise ImportRefused("the file is empty")
    return counted(records, empty, notices + extra_columns(header))


def read_jsonl(data: bytes) -> Table:
    """The rows of a file with one JSON object a line; raises ImportRefused."""
    text, notices = _decoded(data)
    records: list[Record] = []
    names: dict[str, None] = {}
    empty = 0
    lines = text.split("\n")
    for number, line in enumerate(lines, 1):
        if not line.strip():
            # What follows the last line end is no line.
            empty += number < len(lines)
            continue
        records.append(_json_record(number, line, names))
        if len(records) > MOST_ROWS:
            break
    if not records:
        raise ImportRefused("the file is empty")
    return counted(records, empty, notices + extra_columns(names))


def _decoded(data: bytes) -> tuple[str, list[Remark]]:
    try:
        return data.decode("utf-8-sig"), []
    except UnicodeDecodeError:
        pass
    try:
        text = data.decode("cp1252")
    except UnicodeDecodeError as error:
        raise ImportRefused("neither UTF-8 nor Windows-1252") from error
    return text, [Remark(kind=RemarkKind.ENCODING, message="not UTF-8; read as Windows-1252")]


def _known_columns(text: str, delimiter: str) -> int:
    try:
        first = next(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter), [])
    except csv.Error:
        return 0
    return len(set(map(column, first)) & set(COLUMNS))


def _json_record(number: int, line: str, names: dict[str, None]) -> Record:
    try:
        # Pairs instead of a dict: a name that stands twice must not lose its first value.
        pairs = json.loads(line, object_pairs_hook=tuple)
    except (ValueError, RecursionError):
        return Record(number=number, trouble="not valid JSON")
    if not isinstance(pairs, tuple):
        return Record(number=number, trouble="not a JSON object")
    cells: dict[str, str] = {}
    lists: dict[str, tuple[str, ...]] = {}
    for key, value in pairs:
        name = column(key)
        names[name] = None
        if name not in COLUMNS:
            continue
        if name in cells or name in lists:
            return Record(number=number, trouble=f"{name} stands more than once")
        if name in _LISTS and isinstance(value, list) and all(isinstance(each, str) for each in value):
            lists[name] = tuple(map(clean, value))
        elif value is None or isinstance(value, (str, int, float)):
            cells[name] = "" if value is None else clean(str(value))
        else:
            return Record(number=number, trouble=f"{name} is not text")
    long = too_long({**cells, **{name: "\n".join(each) for name, each in lists.items()}})
    return Record(number=number, cells=cells, lists=lists, trouble=long)
