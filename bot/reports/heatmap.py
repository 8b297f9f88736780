"""Everything behind the heat map as rows: a unit's criterion in each, with the colours it adds up to."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from cards.status import dimension_name
from content.playbook import Playbook
from content.voice import Voice
from dialogs.checkin.model import CheckIn
from dialogs.initiative.holders import administration_of
from dialogs.initiative.model import Initiative
from dialogs.initiative.phase import phase_of
from dialogs.people.model import Unit
from dialogs.people.roster import Roster
from dialogs.rollup.flow import Reader
from dialogs.rollup.model import Colour

# Each with its width in a workbook, in characters.
COLUMNS = {
    "unit-id": 16,
    "unit": 34,
    "organisation": 30,
    "wave": 8,
    "go-live": 12,
    "unit-colour": 18,
    "method": 24,
    "phase": 24,
    "area": 28,
    "area-colour": 18,
    "criterion-id": 12,
    "criterion": 60,
    "must": 14,
    "colour": 18,
    "answered-on": 13,
}
WIDTHS = tuple(COLUMNS.values())
# Where a day stands.
DATES = frozenset(place for place, each in enumerate(COLUMNS) if each in ("go-live", "answered-on"))

Row = tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class HeatmapTable:
    """The rows of single units, as things stand at `now`."""

    voice: Voice
    initiative: Initiative
    playbooks: Mapping[str, Playbook]
    roster: Roster
    now: datetime

    def header(self) -> Row:
        """What the columns are called."""
        return tuple(self.voice.say(f"document-column-{each}") for each in COLUMNS)

    def rows(self, units: Sequence[Unit], latest: Mapping[str, CheckIn]) -> Iterator[Row]:
        """Those of some units, by the criteria each is asked or has answered; `latest` are their check-ins."""
        reader = Reader(self.initiative, self.playbooks)
        for unit in units:
            yield from self._of(reader, unit, latest.get(unit.id))

    def _of(self, reader: Reader, unit: Unit, checkin: CheckIn | None) -> Iterator[Row]:
        voice, initiative, today = self.voice, self.initiative, unit.day(self.now)
        wave, above = initiative.wave_of(unit.id), self.roster.units.get(administration_of(self.roster, unit.id))
        stands = reader.unit(unit, checkin, today)
        for criterion in reader.asking.counting(unit, today, checkin):
            book = reader.playbook_of(criterion.id)
            assert book, "what is asked is in one of its playbooks"
            key = (book.id, criterion.dimension)
            phase = phase_of(initiative, book, unit.id, today)
            read = reader.read(criterion, checkin, today, unit)
            yield (
                unit.id,
                unit.name,
                above.name if above else "",
                wave.id if wave else "",
                wave.go_live.isoformat() if wave else "",
                self._said(stands.whole.colour),
                voice.pick(book.title),
                voice.pick(phase.label) if phase else "",
                dimension_name(voice, key, self.playbooks),
                self._said(stands.by_dimension[key].colour),
                criterion.id,
                voice.pick(criterion.label),
                voice.say("gate-hard") if criterion.hard else "",
                self._said(read.colour),
                read.said_on.isoformat() if read.said_on else "",
            )

    def _said(self, colour: Colour | None) -> str:
        return self.voice.say(f"colour-{colour}") if colour else self.voice.say("status-not-applicable")
