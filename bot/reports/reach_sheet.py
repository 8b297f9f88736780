"""The reach ledger as rows of text, and as text with semicolons, whatever stands in it."""

import csv
import io
from collections.abc import Iterable, Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

from bot.reports.formulas import would_run
from bot.reports.workbook import USUAL_WIDTH
from content.voice import Voice
from dialogs.broadcast.ledger import UNREACHED, Copy, Fate, Line
from dialogs.people.roster import Roster

COLUMNS = ("person", "name", "units", "unit-names", "language", "state", "reason", "sent", "read", "pressed")
# By this a spreadsheet knows that the text is UTF-8.
BOM = "\ufeff".encode()
_WIDTHS = {"person": 18, "name": 28, "units": 18, "unit-names": 34, "state": 24, "reason": 60}
# How wide each column is in a workbook.
WIDTHS = tuple(_WIDTHS.get(each, USUAL_WIDTH) for each in COLUMNS)

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
