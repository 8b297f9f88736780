"""Reads an import file into rows that mean something, and names every row that does not."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from content.importing.answer import plain_text
from content.importing.ids import safe_ids
from content.importing.records import LARGEST_FILE, Record, Table, clean
from content.importing.remark import ImportRefused, Remark, RemarkKind
from content.importing.text_files import read_csv, read_jsonl
from content.importing.workbook import read_xlsx
from content.language import Language, from_locale
from content.model import Role, Topic

_READERS = {".csv": read_csv, ".jsonl": read_jsonl, ".xlsx": read_xlsx}
_DATE = re.compile(r"(\d{4}-\d{2}-\d{2})(?:[T ][\d:.]*)?")


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One question and answer in one language; what the file leaves empty is "", () or None."""

    number: int
    id: str
    lang: Language
    question: str
    # As written: HTML or plain text.
    answer: str
    alternatives: tuple[str, ...] = ()
    topic: Topic | None = None
    audience: tuple[Role, ...] = ()
    owner: str = ""
    valid_from: date | None = None
    valid_to: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """The rows of a file that can become articles, why the others cannot (one problem each), and notices."""

    name: str
    rows: tuple[Row, ...]
    problems: tuple[Remark, ...] = ()
    notices: tuple[Remark, ...] = ()


class _Unusable(Exception):
    """The row cannot become an article."""

    def __init__(self, kind: RemarkKind, message: str) -> None:
        super().__init__(message)
        self.kind = kind


def read_import(file: Path) -> Sheet:
    """Read a .csv, .jsonl or .xlsx file; raises ImportRefused when it cannot be read as a whole."""
    table = _table(file)
    ids = safe_ids(_id(record) for record in table.records if _id(record))
    problems: list[Remark] = []
    notices = list(table.notices)
    rows: dict[tuple[str, Language], Row] = {}
    spelled: dict[str, str] = {}
    for record in table.records:
        try:
            row = _row(record, ids, notices)
            _check_spelling(row, spelled)
            first = rows.setdefault((row.id, row.lang), row)
            if first is not row:
                notices.append(_same(first, row))
        except _Unusable as error:
            problems.append(Remark(kind=error.kind, message=str(error), row=record.number))
    return Sheet(
        name=" ".join(clean(file.name).split()) or "import",
        rows=tuple(rows.values()),
        problems=tuple(problems),
        notices=tuple(notices),
    )


def _table(file: Path) -> Table:
    reader = _READERS.get(file.suffix.lower())
    if reader is None:
        raise ImportRefused(f"{file.name} is none of {', '.join(_READERS)}")
    try:
        with file.open("rb") as stream:
            data = stream.read(LARGEST_FILE + 1)
    except OSError as error:
        raise ImportRefused(f"{file} cannot be read: {error.strerror}") from error
    if len(data) > LARGEST_FILE:
        raise ImportRefused(f"{file.name} is larger than {LARGEST_FILE} bytes")
    return reader(data)


def _id(record: Record) -> str:
    return record.cells.get("id", "").strip()


def _row(record: Record, ids: Mapping[str, str], notices: list[Remark]) -> Row:
    if record.trouble:
        raise _Unusable(RemarkKind.UNREADABLE_ROW, record.trouble)
    cells = {name: cell.strip() for name, cell in record.cells.items()}
    missing = [name for name in ("id", "answer") if not cells.get(name)]
    if missing:
        raise _Unusable(RemarkKind.MISSING, f"no {' and no '.join(missing)}")
    written = cells["id"]
    row = Row(
        number=record.number,
        id=ids[written],
        lang=_language(cells.get("lang", "")),
        question=_line(cells.get("question", "")),
        answer=cells["answer"],
        alternatives=_alternatives(record),
        topic=_topic(cells.get("topic", ""), record.number, notices),
        audience=_audience(record),
        owner=_line(cells.get("owner", "")),
        valid_from=_day("valid_from", cells),
        valid_to=_day("valid_to", cells),
    )
    if row.id != written:
        message = f"{written!r} cannot name a file; it becomes {row.id}"
        notices.append(Remark(kind=RemarkKind.SAFE_ID, message=message, row=record.number))
    return row


def _language(text: str) -> Language:
    language = from_locale(text)
    if language is None:
        raise _Unusable(RemarkKind.UNKNOWN_LANGUAGE, f"{text!r} is none of {', '.join(Language)}")
    return language


def _line(text: str) -> str:
    return " ".join(plain_text(text).split())


def _alternatives(record: Record) -> tuple[str, ...]:
    listed = record.lists.get("alternatives")
    # Tags and entities first: "m&aring;ste" holds no separator.
    parts = re.split(r"[\n|;]", plain_text(record.cells.get("alternatives", ""))) if listed is None else listed
    return tuple(dict.fromkeys(line for part in parts if (line := _line(part))))


def _topic(text: str, number: int, notices: list[Remark]) -> Topic | None:
    name = text.casefold()
    if name in set(Topic):
        return Topic(name)
    if name:
        message = f"{text!r} is none of {', '.join(Topic)}"
        notices.append(Remark(kind=RemarkKind.UNKNOWN_TOPIC, message=message, row=number))
    return None


def _audience(record: Record) -> tuple[Role, ...]:
    listed: Iterable[str] | None = record.lists.get("audience")
    parts = re.split(r"[,;]", record.cells.get("audience", "")) if listed is None else listed
    names = list(dict.fromkeys(name for part in parts if (name := part.strip().casefold())))
    unknown = [name for name in names if name not in set(Role)]
    if unknown:
        # Leaving the unknown ones out could show everybody what was meant for a few.
        raise _Unusable(RemarkKind.UNKNOWN_AUDIENCE, f"{', '.join(unknown)}: none of {', '.join(Role)}")
    return tuple(map(Role, names))


def _day(name: str, cells: Mapping[str, str]) -> date | None:
    text = cells.get(name, "")
    if not text:
        return None
    match = _DATE.fullmatch(text)
    try:
        return date.fromisoformat(match[1] if match else text[:0])
    except ValueError as error:
        raise _Unusable(RemarkKind.DATES, f"{name} {text!r} is no date such as 2026-01-31") from error


def _check_spelling(row: Row, spelled: dict[str, str]) -> None:
    first = spelled.setdefault(row.id.casefold(), row.id)
    if first != row.id:
        # Many disks would put both in one file.
        raise _Unusable(RemarkKind.CONFLICTING_ROWS, f"{row.id} differs from {first} only in capital letters")


def _same(first: Row, row: Row) -> Remark:
    if _meaning(first) != _meaning(row):
        message = f"{row.id} in {row.lang} is already row {first.number}, with another content"
        raise _Unusable(RemarkKind.CONFLICTING_ROWS, message)
    return Remark(kind=RemarkKind.SAME_ROW, message=f"the same as row {first.number}", row=row.number)


def _meaning(row: Row) -> tuple[object, ...]:
    return (
        row.question,
        row.answer,
        row.alternatives,
        row.topic,
        row.audience,
        row.owner,
        row.valid_from,
        row.valid_to,
    )
