"""Reads the roster: units, people and waves from csv or xlsx, known by their columns; initiatives from YAML."""

import csv
import io
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from enum import StrEnum
from pathlib import Path
from xml.etree.ElementTree import ParseError
from zipfile import BadZipFile
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from bot.directory.initiatives_file import read_initiatives
from bot.errors import OperationFailed
from content.duration import parse_duration
from content.language import Language
from content.model import Role
from dialogs.initiative.model import Initiative, Rhythm, Source, Wave
from dialogs.people.model import Deputy, Grant, Person, Unit
from dialogs.people.roster import Roster, RosterRecords, doubled

# A region has some 3,000 units and 55,000 people; a file with more rows is a mistake or an attack.
MOST_ROWS = 200_000
LARGEST_FILE = 50_000_000

Row = Mapping[str, str]
# A table's name for people, its columns and its rows.
Content = tuple[str, list[str], list[Row]]


class Table(StrEnum):
    """What a table holds."""

    UNITS = "units"
    PEOPLE = "people"
    WAVES = "waves"


# In the order they are recognised: people have a name and an id too, as units do.
_COLUMNS = {
    Table.WAVES: ({"initiative", "wave", "go_live"}, {"playbooks", "weekday", "hour"}),
    Table.PEOPLE: ({"id", "name", "units"}, {"roles", "language", "aad_id"}),
    Table.UNITS: (
        {"id", "name"},
        {
            "parent",
            "manager",
            "deputies",
            "super_users",
            "time_zone",
            "language",
            "channel",
            "support",
            "initiative",
            "wave",
        },
    ),
}


@dataclass(slots=True)
class RosterFile:
    """What a file held; `problems` name file, row and column. Tables the file lacks stay as they were."""

    read_on: date
    units: list[Unit] = field(default_factory=list)
    people: list[Person] = field(default_factory=list)
    initiatives: dict[str, Initiative] = field(default_factory=dict)
    # Those from YAML say everything that is agreed on an initiative; waves.csv says its dates and rhythm only.
    in_full: set[str] = field(default_factory=set)
    members: dict[str, dict[str, str]] = field(default_factory=dict)
    tables: set[Table] = field(default_factory=set)
    problems: list[str] = field(default_factory=list)

    def merged_into(self, stored: RosterRecords) -> RosterRecords:
        """The stored roster with the tables of this file in place of its own."""
        before = {each.id: each for each in stored.initiatives}
        initiatives = self.initiatives if Table.WAVES in self.tables else before
        return RosterRecords(
            units=tuple(self.units) if Table.UNITS in self.tables else stored.units,
            people=tuple(self.people) if Table.PEOPLE in self.tables else stored.people,
            initiatives=tuple(self._as_it_goes_on(each, before.get(each.id), stored) for each in initiatives.values()),
            as_of=self.read_on,
        )

    def without_wave(self, stored: RosterRecords) -> list[str]:
        """The units of an initiative that has no wave at all: in `merged_into` they would be in none."""
        known = self.initiatives if Table.WAVES in self.tables else {each.id for each in stored.initiatives}
        return [
            f"initiative {id_} has no waves, but units: {', '.join(units)}"
            for id_, units in self._members(stored).items()
            if units and id_ not in known
        ]

    def _members(self, stored: RosterRecords) -> Mapping[str, Mapping[str, str]]:
        return self.members if Table.UNITS in self.tables else {each.id: each.units for each in stored.initiatives}

    def _as_it_goes_on(self, read: Initiative, before: Initiative | None, stored: RosterRecords) -> Initiative:
        """With its units and what only running it can tell: what was decided since stands until a file says new."""
        members = self._members(stored).get(read.id, {})
        source = before.source if before else Source()
        with_waves, with_units = Table.WAVES in self.tables, Table.UNITS in self.tables
        agreed = read if read.id in self.in_full or before is None else before
        return replace(
            agreed,
            playbooks=read.playbooks,
            waves=_waves(read.waves, before, source) if with_waves else read.waves,
            rhythm=read.rhythm,
            phases=before.phases if before else {},
            units=_units(members, before, source) if with_units else members,
            since=(before.since if before else None) or self.read_on,
            source=Source(
                go_lives={each.id: each.go_live for each in read.waves} if with_waves else source.go_lives,
                units=members if with_units else source.units,
            ),
            revision=before.revision + 1 if before else 1,
        )


def _waves(read: Sequence[Wave], before: Initiative | None, source: Source) -> tuple[Wave, ...]:
    """The file's waves, but those it says nothing new of as they are now; and those that decisions made."""
    found: list[Wave] = []
    for wave in read:
        stored = before.wave(wave.id) if before else None
        said_before = source.go_lives.get(wave.id) == wave.go_live
        found.append(stored if stored and said_before else replace(wave, paused=stored.paused if stored else False))
    ids = {wave.id for wave in read}
    decided = [each for each in before.waves if each.id not in ids | source.go_lives.keys()] if before else []
    return (*found, *decided)


def _units(members: Mapping[str, str], before: Initiative | None, source: Source) -> dict[str, str]:
    """The file's units, each in the wave it is in now unless the file says another than it did."""
    now = before.units if before else {}
    return {unit: now.get(unit, wave) if source.units.get(unit) == wave else wave for unit, wave in members.items()}


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
    unit = Unit(
        id=_needed(row, "id"),
        name=_needed(row, "name"),
        parent=row.get("parent") or None,
        manager=row.get("manager") or None,
        deputies=tuple(_deputy(each) for each in _list(row, "deputies")),
        super_users=tuple(_list(row, "super_users")),
        time_zone=_time_zone(row.get("time_zone") or "Europe/Stockholm"),
        language=Language(row.get("language") or "sv"),
        channel=row.get("channel") or None,
        support=row.get("support") or None,
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
            grants=tuple(_grant(each) for each in _list(row, "roles")),
            language=Language(row["language"]) if row.get("language") else None,
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
    return Deputy(
        person=person,
        first=date.fromisoformat(first) if first else None,
        last=date.fromisoformat(last) if last else None,
    )


def _grant(text: str) -> Grant:
    """`project-leader`, or for one unit and those below it `communicator@hospital`."""
    role, _, unit = text.partition("@")
    return Grant(role=Role(role), unit=unit or None)


def _date(text: str, today: date) -> date:
    """A date, or how far from the day of the import it is: `P3W` ahead, `-P2W` back."""
    if text.startswith("-P"):
        return parse_duration(text[1:]).before(today)
    return parse_duration(text).after(today) if text.startswith("P") else date.fromisoformat(text)


def _needed(row: Row, column: str) -> str:
    if not row.get(column):
        raise ValueError(f"{column} is empty")
    return row[column]


def _list(row: Row, column: str) -> list[str]:
    return [part.strip() for part in (row.get(column) or "").replace(",", ";").split(";") if part.strip()]


def _tables(path: Path) -> Iterator[Content]:
    try:
        if path.stat().st_size > LARGEST_FILE:
            raise OperationFailed(f"{path} is larger than {LARGEST_FILE} bytes")
        if path.suffix.lower() == ".xlsx":
            yield from _sheets(path)
        else:
            yield path.name, *_csv_rows(path)
    except (OSError, ValueError, KeyError, csv.Error, BadZipFile, ParseError) as error:
        raise OperationFailed(f"{path} cannot be read: {error}") from error


def _csv_rows(path: Path) -> tuple[list[str], list[Row]]:
    raw = path.read_bytes()
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError:
        # What Excel on a Nordic desktop saves as csv.
        text = raw.decode("cp1252")
    head = text.split("\n", 1)[0]
    delimiter = ";" if head.count(";") > head.count(",") else ","
    return _rows(csv.reader(io.StringIO(text), delimiter=delimiter))


def _sheets(path: Path) -> Iterator[Content]:
    # Most imports are csv and the library takes a while to load.
    import openpyxl

    book = openpyxl.load_workbook(path, read_only=True, data_only=True)
    for sheet in book.worksheets:
        cells = ([_cell(value) for value in row] for row in sheet.iter_rows(values_only=True))
        yield f"{path.name}, sheet {sheet.title}", *_rows(cells)


def _cell(value: object) -> str:
    if isinstance(value, datetime):
        return value.date().isoformat()
    return "" if value is None else str(value)


def _rows(cells: Iterable[list[str]]) -> tuple[list[str], list[Row]]:
    lines = iter(cells)
    head = [name.strip().lower() for name in next(lines, [])]
    rows: list[Row] = []
    for line in lines:
        if any(value.strip() for value in line):
            rows.append({name: value.strip() for name, value in zip(head, line, strict=False) if name})
        if len(rows) > MOST_ROWS:
            raise ValueError(f"more than {MOST_ROWS} rows")
    return head, rows
