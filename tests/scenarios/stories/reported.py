"""The reports of the story, as the bot would write them on its last day: the same bytes whenever they are written."""

import io
import re
import zipfile
from collections.abc import Callable, Mapping
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

from bot.outbound.annual_view import annual
from bot.outbound.document_view import OPERATOR, DocumentDesk
from bot.outbound.overviews import Overviews
from bot.outbound.wave_end_view import wave_end
from bot.reports.annual import annual_document
from bot.reports.document import Document
from bot.reports.docx_file import write_text
from bot.reports.gate import gate_document
from bot.reports.pptx_file import write_slides
from bot.reports.status import status_document
from bot.reports.wave_end import wave_document
from content.language import Language
from content.voice import Voice
from tests.scenarios.stories.happenings import START_2
from tests.scenarios.stories.house import Region

HERE = Path(__file__).parents[3] / "docs" / "stories" / "rapporter"
# What a workbook inside a presentation says of when it was made.
_MOMENT = re.compile(rb"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ")
_ALWAYS = (2026, 11, 27, 0, 0, 0)


async def reports(place: Region) -> dict[str, Document]:
    """By the name of their file: how it stands and what the gate decided as its people see it, wave 1, the year."""
    every = await _desk(place, "")
    journal = every.roster.initiatives["journal"]
    chair = await _desk(place, "kerstin")
    leader = await _desk(place, "malin")
    wave = journal.wave("1")
    assert wave
    planned = chair.gates(journal)[START_2.removeprefix("journal/")]
    voice = Voice(every.library, Language.SV)
    initiatives = list(every.roster.initiatives.values())
    return {
        "statusrapport.pptx": status_document(voice, await leader.status(journal)),
        "protokoll-vag-2.docx": gate_document(voice, await chair.gate(journal, planned), chair.today),
        "vag-1.pptx": wave_document(voice, await wave_end(leader, journal, wave)),
        "arsrapport.docx": annual_document(voice, await annual(every, initiatives, every.today.year)),
    }


def written(documents: Mapping[str, Document], directory: Path) -> None:
    """Each as a file, with nothing in it that says when it was written."""
    directory.mkdir(parents=True, exist_ok=True)
    for name, document in documents.items():
        write: Callable[[Document, Path], None] = write_slides if name.endswith(".pptx") else write_text
        with TemporaryDirectory() as aside:
            path = Path(aside) / name
            write(document, path)
            (directory / name).write_bytes(_settled(path.read_bytes()))


def parts(data: bytes) -> dict[str, bytes]:
    """What is in such a file, by name: compared in the place of the file, for machines pack differently."""
    found: dict[str, bytes] = {}
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        for name in sorted(archive.namelist()):
            content = archive.read(name)
            if name.endswith(".xlsx"):
                found |= {f"{name}/{inner}": each for inner, each in parts(content).items()}
            else:
                found[name] = content
    return found


async def _desk(place: Region, reader: str) -> DocumentDesk:
    startklar = place.startklar
    roster, now = await startklar.roster.current(), place.clock()
    return DocumentDesk(
        store=startklar.store,
        library=startklar.editions.current.library,
        roster=roster,
        overviews=Overviews(startklar.store),
        reader=roster.people[reader] if reader else OPERATOR,
        now=now,
        today=date(now.year, now.month, now.day),
    )


def _settled(data: bytes, *, inner: bool = False) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as archive, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as settled:
        for name in archive.namelist():
            content = archive.read(name)
            if name.endswith(".xlsx"):
                content = _settled(content, inner=True)
            elif inner and name == "docProps/core.xml":
                content = _MOMENT.sub(b"2026-11-27T00:00:00Z", content)
            settled.writestr(zipfile.ZipInfo(name, _ALWAYS), content, zipfile.ZIP_DEFLATED)
    return out.getvalue()
