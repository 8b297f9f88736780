"""Reads the roster: units, people and waves from csv or xlsx, known by their columns; initiatives from YAML."""

import codecs
import csv
import io
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date, datetime
from pathlib import Path
from xml.etree.ElementTree import ParseError
from zipfile import BadZipFile
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from defusedxml import DefusedXmlException

from bot.directory.channel_link import read_channel
from bot.directory.initiatives_file import read_initiatives
from bot.directory.roster_merge import RosterFile, Table
from bot.directory.shifts import read_shifts
from bot.errors import OperationFailed
from content.duration import parse_duration
from content.language import Language
from content.untrusted import Suspicious, check_zip, read_file
from dialogs.initiative.model import Initiative, Rhythm, Wave
from dialogs.people.model import USUAL_ZONE, Deputy, Grant, Person, Unit
from dialogs.people.roster import Roster, RosterRecords, doubled

# A region has some 3,000 units and 55,000 people; a file with more rows is a mistake or an attack.
MOST_ROWS = 200_000
LARGEST_FILE = 50_000_000
LARGEST_UNPACKED = 500_000_000
MOST_COLUMNS = 64
LONGEST_ID, LONGEST_CELL = 200, 20_000
# What a spreadsheet can hold; a file that claims more would keep us counting empty rows.
_LAST_ROW = 1_048_576
# No key of ours, no list and no text in a card has these in the name of something.
_NO_ID = re.compile(r"[\x00-\x20\x7f-\xa0\u2028-\u202e\u2066-\u2069<>*\[\]{}()`\"\\]")

Row = Mapping[str, str]
# A table's name for people, its columns and its rows.
Content = tuple[str, list[str], list[Row]]


# In the order they are recognised: people have a name and an id too, as units do.
_COLUMNS = {
    Table.WAVES: ({"initiative", "wave", "go_live"}, {"playbooks", "weekday", "hour"}),
    Table.PEOPLE: ({"id", "name", "units"}, {"roles", "language", "aad_id", "organisation", "contact"}),
    Table.UNITS: (
        {"id", "name"},
        {
            "parent",
            "manager",
            "deputies",
            "super_users",
            "technical_super_users",
            "professional_super_users",
            "time_zone",
            "language",
            "channel",
            "team",
            "support",
            "shifts",
            "external",
            "initiative",
            "wave",
        },
    ),
}


def read_roster(files: Iterable[Path], today: date) -> RosterFile:
    """Read one or more files; raises OperationFailed when one cannot be read at all."""
    found = RosterFile(read_on=today)
    for path in files:
        if path.suffix.lower() in (".yaml", ".yml"):
            _read_initiatives(found, path)
            continue
        tables = [(name, head, rows) for name, head, rows in _tables(path) if any(head)]
        if not tables:
            found.problems.append(f"{path.name}: there is no table in it")
        for name, head, rows in tables:
            _read_table(found, name, head, rows, today)
    for table, ids in ((Table.UNITS, [u.id for u in found.units]), (Table.PEOPLE, [p.id for p in found.people])):
        found.problems += [f"{table}: the id {id_} occurs more than once" for id_ in doubled(ids)]
    return found


def _read_initiatives(found: RosterFile, path: Path) -> None:
    initiatives, problems = read_initiatives(path, found.read_on)
    found.problems += problems
    found.problems += [
        f"{path.name}: the initiative {each.id} occurs more than once"
        for each in initiatives
        if each.id in found.initiatives
    ]
    found.initiatives |= {each.id: each for each in initiatives}
    found.in_full |= {each.id for each in initiatives}
    found.tables.add(Table.WAVES)


def roster_problems(records: RosterRecords) -> list[str]:
    """What does not hold together in a roster as a whole."""
    return list(Roster(records).faults())


def _read_table(found: RosterFile, name: str, head: list[str], rows: list[Row], today: date) -> None:
    columns = {column for column in head if column}
    table = next((each for each, (needed, _) in _COLUMNS.items() if needed <= columns), None)
    if table is None:
        found.problems.append(f"{name}: the columns {', '.join(sorted(columns))} are those of no table we know")
        return
    needed, more = _COLUMNS[table]
    if unknown := columns - needed - more:
        found.problems.append(f"{name}: unknown column {', '.join(sorted(unknown))}")
    if not rows:
        found.problems.append(f"{name}: the table of {table} has columns and no rows")
    found.tables.add(table)
    found.columns.setdefault(table, set()).update(columns)
    readers: dict[Table, Callable[[RosterFile, Row, date], None]] = {
        Table.UNITS: _unit,
        Table.PEOPLE: _person,
        Table.WAVES: _wave,
    }
    for number, row in enumerate(rows, 2):
        try:
            readers[table](found, row, today)
        except (ValueError, OverflowError) as error:
            found.problems.append(f"{name}, row {number}: {error}")


def _unit(found: RosterFile, row: Row, today: date) -> None:
    channel, team = read_channel(row.get("channel") or "")
    unit = Unit(
        id=_needed(row, "id"),
        name=_needed(row, "name"),
        parent=row.get("parent") or None,
        manager=row.get("manager") or None,
        deputies=tuple(_deputy(each) for each in _list(row, "deputies")),
        super_users=tuple(_list(row, "super_users")),
        technical_super_users=tuple(_list(row, "technical_super_users")),
        professional_super_users=tuple(_list(row, "professional_super_users")),
        time_zone=_time_zone(row.get("time_zone") or USUAL_ZONE),
        language=Language(row.get("language") or "sv"),
        channel=channel,
        team=row.get("team") or team,
        support=row.get("support") or None,
        shifts=tuple(shift for each in _list(row, "shifts") for shift in read_shifts(each)),
        external=_yes(row, "external"),
    )
    found.units.append(unit)
    # A unit can go through several changes: as many waves as initiatives, in the same order.
    initiatives, waves = _list(row, "initiative"), _list(row, "wave")
    if len(initiatives) != len(waves):
        raise ValueError("initiative and wave are given together or not at all, with as many of one as of the other")
    for initiative, wave in zip(initiatives, waves, strict=True):
        found.members.setdefault(initiative, {})[unit.id] = wave


def _person(found: RosterFile, row: Row, today: date) -> None:
    found.people.append(
        Person(
            id=_needed(row, "id"),
            name=_needed(row, "name"),
            aad_id=row.get("aad_id") or None,
            units=tuple(_list(row, "units")),
            grants=tuple(Grant.read(each) for each in _list(row, "roles")),
            language=Language(row["language"]) if row.get("language") else None,
            organisation=row.get("organisation") or None,
            contact=row.get("contact") or None,
        )
    )


def _wave(found: RosterFile, row: Row, today: date) -> None:
    id_ = _needed(row, "initiative")
    wave = Wave(id=_needed(row, "wave"), go_live=_date(_needed(row, "go_live"), today))
    before = found.initiatives.get(id_)
    if before and any(each.id == wave.id for each in before.waves):
        raise ValueError(f"initiative {id_} has the wave {wave.id} already")
    rhythm = Rhythm(weekday=int(row.get("weekday") or 0), hour=int(row.get("hour") or 9))
    if not (0 <= rhythm.weekday <= 6 and 0 <= rhythm.hour <= 23):
        raise ValueError("weekday is 0 (Monday) to 6 and hour 0 to 23")
    found.initiatives[id_] = Initiative(
        id=id_,
        playbooks=before.playbooks if before else tuple(_list(row, "playbooks")),
        waves=(*(before.waves if before else ()), wave),
        rhythm=before.rhythm if before else rhythm,
    )


def _time_zone(name: str) -> str:
    try:
        return ZoneInfo(name).key
    except (OSError, ValueError, ZoneInfoNotFoundError) as error:
        # `Europe` is a directory of time zones, which zoneinfo tries to read as one.
        raise ValueError(f"there is no time zone {name}") from error


def _deputy(text: str) -> Deputy:
    """`anna`, or with days such as `anna 2026-11-01..2026-12-31`, either end left open."""
    person, _, days = text.partition(" ")
    first, _, last = days.strip().partition("..")
    deputy = Deputy(
        person=person,
        first=date.fromisoformat(first) if first else None,
        last=date.fromisoformat(last) if last else None,
    )
    if deputy.first and deputy.last and deputy.last < deputy.first:
        raise ValueError(f"deputies: {text!r} ends before it begins, so nobody would stand in")
    return deputy


def _date(text: str, today: date) -> date:
    """A date, or how far from the day of the import it is: `P3W` ahead, `-P2W` back."""
    if text.startswith("-P"):
        return parse_duration(text[1:]).before(today)
    return parse_duration(text).after(today) if text.startswith("P") else date.fromisoformat(text)


def _needed(row: Row, column: str) -> str:
    found = row.get(column)
    if not found:
        raise ValueError(f"{column} is empty")
    if column == "id" and (len(found) > LONGEST_ID or _NO_ID.search(found)):
        raise ValueError("an id has no spaces, brackets or quotes, and is no longer than 200 characters")
    if column == "name" and len(found) > LONGEST_ID:
        raise ValueError("a name is no longer than 200 characters")
    return found


def _yes(row: Row, column: str) -> bool:
    given = (row.get(column) or "no").casefold()
    if given not in ("yes", "no", "true", "false", "1", "0"):
        raise ValueError(f"{column} is yes or no, not {given!r}")
    return given in ("yes", "true", "1")


def _list(row: Row, column: str) -> list[str]:
    return [part.strip() for part in (row.get(column) or "").replace(",", ";").split(";") if part.strip()]


def _tables(path: Path) -> Iterator[Content]:
    try:
        data = read_file(path, LARGEST_FILE)
        if path.suffix.lower() == ".xlsx":
            check_zip(data, path.name, LARGEST_UNPACKED)
            yield from _sheets(path, data)
        else:
            yield path.name, *_csv_rows(data)
    except Suspicious as error:
        raise OperationFailed(str(error)) from error
    except (OSError, ValueError, KeyError, TypeError, csv.Error, BadZipFile, ParseError, DefusedXmlException) as error:
        raise OperationFailed(f"{path} cannot be read: {error}") from error


def _csv_rows(data: bytes) -> tuple[list[str], list[Row]]:
    text = _decoded(data)
    head = text.split("\n", 1)[0]
    delimiter = max(",;\t", key=head.count)
    # Strict: a quote that is never closed would otherwise swallow the rows after it.
    return _rows(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True), separated=True)


def _decoded(data: bytes) -> str:
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        # What Excel calls Unicode text.
        return data.decode("utf-16")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        # What Excel on a Nordic desktop saves as csv.
        return data.decode("cp1252")


def _sheets(path: Path, data: bytes) -> Iterator[Content]:
    # Most imports are csv and the library takes a while to load.
    import openpyxl

    book = openpyxl.load_workbook(io.BytesIO(data), read_only=True, data_only=True)
    for sheet in book.worksheets:
        lines = sheet.iter_rows(max_row=_LAST_ROW, max_col=MOST_COLUMNS, values_only=True)
        cells = ([_cell(value) for value in row] for row in lines)
        yield f"{path.name}, sheet {sheet.title}", *_rows(cells)


def _cell(value: object) -> str:
    if isinstance(value, datetime):
        return value.date().isoformat()
    return "" if value is None else str(value)


def _rows(cells: Iterable[list[str]], *, separated: bool = False) -> tuple[list[str], list[Row]]:
    lines = iter(cells)
    head = [name.strip().lower()[:LONGEST_ID] for name in next(lines, [])][:MOST_COLUMNS]
    rows: list[Row] = []
    for line in lines:
        if any(len(value) > LONGEST_CELL or "\0" in value for value in line):
            raise ValueError(f"row {len(rows) + 2}: a cell is longer than {LONGEST_CELL} characters, or not text")
        if separated and any(value.strip() for value in line[len(head) :]):
            # A separator inside a cell that nobody quoted: everything after it would be in the wrong column.
            raise ValueError(f"row {len(rows) + 2} has more cells than there are columns")
        if any(value.strip() for value in line):
            rows.append({name: value.strip() for name, value in zip(head, line, strict=False) if name})
        if len(rows) > MOST_ROWS:
            raise ValueError(f"more than {MOST_ROWS} rows")
    return head, rows
