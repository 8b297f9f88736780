"""Writes the reach ledger row by row, as text with semicolons and as a workbook, whatever stands in it."""

import csv
import io
import re
from collections.abc import Iterable, Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from bot.reports.formulas import would_run
from content.voice import Voice
from dialogs.broadcast.ledger import UNREACHED, Copy, Fate, Line
from dialogs.people.roster import Roster

if TYPE_CHECKING:
    from openpyxl.cell.cell import Cell

COLUMNS = ("person", "name", "units", "unit-names", "language", "state", "reason", "sent", "read", "pressed")
# By this a spreadsheet knows that the text is UTF-8.
BOM = "\ufeff".encode()
# A workbook cannot hold these.
_UNPRINTABLE = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f]")
# A workbook's own way to write a character by its number.
_LOOKS_ESCAPED = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")
_WIDTHS = {"person": 18, "name": 28, "units": 18, "unit-names": 34, "state": 24, "reason": 60}
_USUAL_WIDTH = 17

Row = tuple[str, ...]


class ReachTable:
    """The ledger's lines as rows of text, in the reader's language and time zone."""

    def __init__(self, voice: Voice, roster: Roster, time_zone: str) -> None:
        self._voice = voice
        self._roster = roster
        self._zone = ZoneInfo(time_zone)
        # There are a few fates and thousands of rows.
        self._said: dict[tuple[Fate, Copy], tuple[str, str]] = {}

    def header(self) -> Row:
        """What the columns are called."""
        return tuple(self._voice.say(f"ledger-column-{each}") for each in COLUMNS)

    def row(self, line: Line) -> Row:
        """One recipient."""
        row = line.row
        names = ", ".join(self._unit(id_) for id_ in row.units)
        if line.is_person:
            person, name = row.recipient.id, self._roster.names.get(row.recipient.id) or ""
        else:
            person, name = "", self._voice.say("ledger-channel-of", units=names)
        return (
            person,
            name,
            ", ".join(row.units),
            names,
            row.language.value,
            *self._state(line),
            self._moment(line.sent),
            self._moment(line.read),
            self._moment(line.pressed),
        )

    def _unit(self, id_: str) -> str:
        unit = self._roster.units.get(id_)
        return unit.name if unit else id_

    def _state(self, line: Line) -> tuple[str, str]:
        key = (line.fate, line.copy)
        if key not in self._said:
            reason = ""
            if line.fate in UNREACHED or line.fate in (Fate.MUTED, Fate.GONE):
                reason = self._voice.say(f"ledger-do-{line.fate}")
            elif line.copy in (Copy.OLDER, Copy.REMOVED):
                reason = self._voice.say(f"ledger-copy-{line.copy}")
            self._said[key] = self._voice.say(f"ledger-fate-{line.fate}"), reason
        return self._said[key]

    def _moment(self, at: datetime | None) -> str:
        return f"{at.astimezone(self._zone):%Y-%m-%d %H:%M}" if at else ""


def csv_of(rows: Iterable[Sequence[str]]) -> bytes:
    """Rows as a spreadsheet in the Nordic countries reads them; nothing in them is taken for a formula."""
    text = io.StringIO()
    csv.writer(text, delimiter=";", lineterminator="\r\n").writerows([guarded(each) for each in row] for row in rows)
    return text.getvalue().encode()


def guarded(text: str) -> str:
    """The text, with a mark before what a spreadsheet would run."""
    return f"'{text}" if would_run(text) else text


class ReachWorkbook:
    """A workbook that is written as it grows: the rows go to the disk, not into memory."""

    def __init__(self, title: str, header: Sequence[str]) -> None:
        # Half a second and 30 MB that hardly any command needs.
        import openpyxl
        from openpyxl.utils import get_column_letter

        self._book = openpyxl.Workbook(write_only=True)
        self._sheet = self._book.create_sheet(re.sub(r"[\[\]:*?/\\]", " ", title)[:31])
        self._sheet.freeze_panes = "A2"
        for place, column in enumerate(COLUMNS, 1):
            self._sheet.column_dimensions[get_column_letter(place)].width = _WIDTHS.get(column, _USUAL_WIDTH)
        self.add([header])

    def add(self, rows: Iterable[Sequence[str]]) -> None:
        """Some more."""
        for row in rows:
            self._sheet.append([self._cell(each) for each in row])

    def save(self, path: Path) -> None:
        """Put it together; nothing can be added after that."""
        self._book.save(path)

    def _cell(self, text: str) -> "Cell | str | None":
        clean = _LOOKS_ESCAPED.sub("_x005F_", _UNPRINTABLE.sub("", text))
        if not would_run(clean) and not clean.startswith("#"):
            return clean or None
        from openpyxl.cell import WriteOnlyCell

        # The library takes `=1+1` for a formula and `#N/A` for an error.
        cell = WriteOnlyCell(self._sheet, value=clean)
        cell.data_type = "s"
        cell.quotePrefix = True
        return cell
