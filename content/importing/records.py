"""The rows of a file before anybody has asked what they mean."""

import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from content.importing.remark import ImportRefused, Remark, RemarkKind

COLUMNS = (
    "id",
    "lang",
    "question",
    "answer",
    "alternatives",
    "topic",
    "audience",
    "owner",
    "valid_from",
    "valid_to",
)
REQUIRED = ("id", "lang", "answer")

# Far above any FAQ we have seen, far below what would exhaust the machine.
LARGEST_FILE = 50 * 1024 * 1024
MOST_ROWS = 100_000
LONGEST_CELL = 100_000

# Controls, halves of surrogate pairs, invisible marks and marks that turn the reading direction: no text needs them,
# and several would break the file or hide what it says.
_UNWANTED = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\ufffe\uffff\ud800-\udfff]"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """One row: its number and its known cells, cleaned; `trouble` says why it cannot be used."""

    number: int
    cells: Mapping[str, str] = field(default_factory=dict)
    # The lists that jsonl may hold instead of text.
    lists: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    trouble: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """All rows of a file and what was noticed while reading them."""

    records: tuple[Record, ...]
    notices: tuple[Remark, ...] = ()


def clean(text: str) -> str:
    """`text` composed (NFC), with plain line ends and without control characters."""
    text = unicodedata.normalize("NFC", text).replace("\r\n", "\n").replace("\r", "\n")
    return _UNWANTED.sub("", text)


def column(name: str) -> str:
    """The name of a column as it is compared."""
    return clean(name).strip().casefold()


def header_of(names: Iterable[str]) -> tuple[str, ...]:
    """The columns of a first row; raises ImportRefused when one is missing or stands twice."""
    header = tuple(map(column, names))
    missing = [name for name in REQUIRED if name not in header]
    if missing:
        raise ImportRefused(f"the first row has no column {', '.join(missing)}")
    twice = [name for name in COLUMNS if header.count(name) > 1]
    if twice:
        raise ImportRefused(f"the first row names {', '.join(twice)} more than once")
    return header


def record_of(number: int, header: tuple[str, ...], cells: list[str]) -> Record:
    """The record of a row of text cells under `header`; missing cells count as empty."""
    named = {name: clean(cell) for name, cell in zip(header, cells, strict=False) if name in COLUMNS}
    return Record(number=number, cells=named, trouble=too_long(named))


def too_long(cells: Mapping[str, str]) -> str | None:
    """Which cell is longer than can be meant, in words; None when none is."""
    long = [name for name, cell in cells.items() if len(cell) > LONGEST_CELL]
    return f"{', '.join(long)} has more than {LONGEST_CELL} characters" if long else None


def extra_columns(names: Iterable[str]) -> list[Remark]:
    """A remark for each column that is not read."""
    extra = dict.fromkeys(name for name in names if name and name not in COLUMNS)
    return [Remark(kind=RemarkKind.EXTRA_COLUMN, message=f"{name} is not read") for name in extra]


def counted(records: list[Record], empty: int, notices: list[Remark]) -> Table:
    """The finished table; raises ImportRefused when it has too many rows."""
    if len(records) > MOST_ROWS:
        raise ImportRefused(f"more than {MOST_ROWS} rows")
    if empty:
        notices = [*notices, Remark(kind=RemarkKind.EMPTY_ROWS, message=f"{empty} empty rows passed over")]
    return Table(records=tuple(records), notices=tuple(notices))
