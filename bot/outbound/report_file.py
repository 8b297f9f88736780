"""Makes a report as slides for one person, as things stand when they ask; nothing of it is kept."""

import asyncio
import json
import re
from dataclasses import dataclass, field, replace
from datetime import timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from bot.links import Links
from bot.outbound.annual_view import annual
from bot.outbound.document_view import DocumentDesk
from bot.outbound.overviews import Overviews
from bot.outbound.report_view import ReportDesk
from bot.ports import Clock, Editions, Store
from bot.rate import Rate
from bot.reports.annual import annual_document
from bot.reports.document import Document
from bot.reports.pptx_file import write_slides
from bot.reports.status import status_document
from bot.roster_view import RosterView
from content.playbook import Cadence
from content.voice import Voice
from dialogs.people.model import Person
from dialogs.report.annual import default_year
from dialogs.report.duty import Duty

# What addresses of reports are signed for, and where they are.
REPORT = "report"
# Long enough to press a link; whoever comes later asks anew.
LASTS = timedelta(minutes=15)
# Whoever fetches it more often within that time has passed the address on, and others wait for theirs.
MOST_FETCHED = 10
# What Teams shows before a file is made; with charts and tables for forty units it is between half and twice as much.
ABOUT_BYTES = 80_000
# SharePoint takes fewer characters in a name than a disk does.
_NO_NAME = re.compile(r"[^\w.-]+", re.ASCII)


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportFile:
    """A presentation, and what it is called."""

    name: str
    data: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportFiles:
    """What they are made of."""

    store: Store
    editions: Editions
    roster: RosterView
    links: Links
    clock: Clock
    overviews: Overviews
    # One at a time: each takes seconds of a processor that everybody shares.
    _one: asyncio.Lock = field(default_factory=asyncio.Lock)
    _rate: Rate = field(default_factory=lambda: Rate(MOST_FETCHED, LASTS))

    async def there(self, person: str, duty: str) -> str | None:
        """What the file of this report would be called; None where it is not there, or not theirs to read."""
        found = await self._found(person, duty)
        return _name(found[1], found[0]) if found else None

    async def made(self, person: str, duty: str) -> ReportFile | None:
        """The file, as this person may see the figures now; None where it is not there, or not theirs to read."""
        found = await self._found(person, duty)
        if found is None:
            return None
        desk, owed = found
        voice = Voice(desk.library, desk.roster.language_of(desk.reader, await self.store.preference(person)))
        async with self._one:
            document = await _document(desk, owed, voice)
            data = await asyncio.to_thread(_written, document)
        return ReportFile(name=_name(owed, desk), data=data)

    def address(self, person: str, duty: str) -> str | None:
        """Where this person alone can fetch it for a quarter of an hour; None where nobody can reach the bot."""
        token = self.links.sign(REPORT, json.dumps([person, duty]), self.clock() + LASTS)
        return self.links.address(f"/{REPORT}/{token}.pptx") if self.links.base else None

    def asked_for(self, token: str) -> tuple[str, str] | None:
        """Who may fetch what by this token; None for one that is none, or has ended."""
        value = self.links.read(REPORT, token, self.clock())
        if value is None:
            return None
        person, duty = json.loads(value)
        return str(person), str(duty)

    def fetched_too_often(self, person: str) -> bool:
        """Whether this person's addresses were used too often in the last minutes; counts this time."""
        return not self._rate.takes(person, self.clock())

    async def _found(self, person: str, duty: str) -> tuple[DocumentDesk, Duty] | None:
        roster, now = await self.roster.current(), self.clock()
        reader: Person | None = roster.people.get(person)
        initiative = roster.initiatives.get(duty.split("/", maxsplit=1)[0])
        if reader is None or initiative is None:
            return None
        library, today = self.editions.current.library, roster.today_of(reader, now)
        desk = DocumentDesk(
            store=self.store,
            library=library,
            roster=roster,
            overviews=self.overviews,
            reader=reader,
            now=now,
            today=today,
        )
        reports = ReportDesk(self.store, roster, library.playbooks, now, today)
        owed = reports.duty(duty)
        return (desk, owed) if owed and reports.may_have_file(owed, reader) else None


async def _document(desk: DocumentDesk, duty: Duty, voice: Voice) -> Document:
    if duty.report.cadence is Cadence.YEARLY:
        year = default_year([duty.initiative], desk.today)
        return annual_document(voice, await annual(desk, [duty.initiative], year))
    status = await desk.status(duty.initiative)
    own = [each for each in await desk.store.reports(duty.initiative.id) if each.duty == duty.id]
    latest = max(own, key=lambda each: each.at, default=None)
    return status_document(voice, replace(status, sent=(duty, latest) if latest else None))


def _written(document: Document) -> bytes:
    with TemporaryDirectory(prefix="startklar-") as directory:
        path = Path(directory) / "report.pptx"
        write_slides(document, path)
        return path.read_bytes()


def _name(duty: Duty, desk: DocumentDesk) -> str:
    name = f"{duty.report.id}-{duty.initiative.id}-{desk.today}"
    return f"{_NO_NAME.sub('-', name)[:100]}.pptx"
