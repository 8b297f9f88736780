"""The reach ledger as a file that streams, and as a list to print: behind addresses that are somebody's own."""

import asyncio
import re
from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass, field
from html import escape
from itertools import islice
from pathlib import Path
from string import Template
from tempfile import TemporaryDirectory
from zoneinfo import ZoneInfo

from aiohttp import web

from bot.links import LONGEST, Links
from bot.markup import html
from bot.outbound.broadcast_desk import BroadcastDesk
from bot.outbound.ledger_view import EXPORT, OFFLINE, Reach, asked_for, reach_for
from bot.ports import Clock, Editions, Store
from bot.reports.reach_sheet import BOM, WIDTHS, ReachTable, Row, csv_of
from bot.reports.workbook import Workbook
from bot.roster_view import RosterView
from bot.web.asker import SECURITY, language_asked
from cards.broadcast.ledger import line_state
from cards.broadcast.reader import Reader, local_words
from cards.broadcast.review import title_of
from content.language import nearest
from content.voice import Voice
from dialogs.audit.model import Entry
from dialogs.broadcast.ledger import Line
from dialogs.people.model import Unit
from dialogs.people.rights import Action, ground
from dialogs.people.roster import Roster, in_order

# So many rows at once: a few milliseconds' work, some tens of kilobytes.
_ROWS = 500
_CHUNK = 256 * 1024
_HERE = Path(__file__).parent
_PAGE = Template((_HERE / "offline_begin.html").read_text("utf-8"))
_PAGE_ENDS = "</main>\n</body>\n</html>\n"
_OVER = Template((_HERE / "link_over.html").read_text("utf-8"))
_LINK = re.compile(r"\[([^\[\]]+)\]\((https?://[^)\s]+)\)")
_XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
# Names of people: kept by nobody on the way, found by no search.
_PRIVATE = {"Cache-Control": "no-store", "X-Robots-Tag": "noindex", **SECURITY}


@dataclass(frozen=True, slots=True, kw_only=True)
class ReachFiles:
    """What the files are made of."""

    store: Store
    editions: Editions
    roster: RosterView
    links: Links
    clock: Clock
    # One workbook at a time: each takes seconds of a processor that everybody shares.
    _one: asyncio.Lock = field(default_factory=asyncio.Lock)

    async def opened(self, purpose: str, request: web.Request) -> "Opened | None":
        """What the address shows its owner as things are now; None where it has ended or is not theirs any more."""
        now = self.clock()
        asked = asked_for(self.links, purpose, request.match_info["token"], now)
        roster = await self.roster.current()
        person = roster.people.get(asked[0]) if asked else None
        if asked is None or person is None:
            return None
        library = self.editions.current.library
        desk = BroadcastDesk(store=self.store, library=library, roster=roster, person=person, now=now)
        reach = await reach_for(desk, asked[1])
        if reach is None:
            return None
        # A list of names leaves the house.
        what, why = f"{purpose}-file", ground(roster, person, Action.SEE_REACH, now.date())
        await self.store.append_audit(Entry(at=now, who=person.id, what=what, about=f"broadcast={asked[1]}", why=why))
        voice = Voice(library, roster.language_of(person, await self.store.preference(person.id)))
        return Opened(reach=reach, voice=voice, time_zone=desk.time_zone, name=f"reach-{reach.broadcast.id[:8]}")

    async def written(self, opened: "Opened", path: Path) -> None:
        """The workbook, on disk; the rows are looked up here and written in a thread."""
        table = opened.table
        async with self._one:
            title = title_of(opened.voice, opened.reach.broadcast)
            book = await asyncio.to_thread(Workbook, title, table.header(), WIDTHS)
            async for rows in opened.batches(table):
                await asyncio.to_thread(book.add, rows)
            await asyncio.to_thread(book.save, path)


@dataclass(frozen=True, slots=True, kw_only=True)
class Opened:
    """A ledger in front of its reader."""

    reach: Reach
    voice: Voice
    time_zone: str
    name: str

    @property
    def table(self) -> ReachTable:
        """Its lines as rows of text."""
        return ReachTable(self.voice, self.reach.roster, self.time_zone)

    async def batches(self, table: ReachTable) -> AsyncIterator[list[Row]]:
        """Its rows, some hundred at a time."""
        rows: list[Row] = []
        async for line in self.reach.lines():
            rows.append(table.row(line))
            if len(rows) == _ROWS:
                yield rows
                rows = []
        yield rows

    async def missed(self) -> dict[Unit, list[Line]]:
        """The people it did not reach, by each of the units that the reader may see; units by name."""
        found: dict[str, list[Line]] = {}
        async for line in self.reach.lines():
            if line.unreached:
                for id_ in line.row.units:
                    found.setdefault(id_, []).append(line)
        seen = [
            unit
            for id_ in found
            if (self.reach.only is None or id_ in self.reach.only) and (unit := self.reach.roster.units.get(id_))
        ]
        return {unit: found[unit.id] for unit in in_order(seen)}


FILES = web.AppKey("reach", ReachFiles)


def add_reach(application: web.Application, files: ReachFiles) -> None:
    """The addresses of the files and of the list."""
    application[FILES] = files
    token = f"{{token:[A-Za-z0-9_.-]{{1,{LONGEST}}}}}"
    application.router.add_get(f"/{EXPORT}/{token}.csv", as_csv, allow_head=False)
    application.router.add_get(f"/{EXPORT}/{token}.xlsx", as_workbook, allow_head=False)
    application.router.add_get(f"/{OFFLINE}/{token}", as_list, allow_head=False)


async def as_csv(request: web.Request) -> web.StreamResponse:
    """Row by row, as it is looked up: however many there are, they are never together in memory."""
    opened = await request.app[FILES].opened(EXPORT, request)
    if opened is None:
        return link_over(request)
    response = web.StreamResponse(headers=_file(f"{opened.name}.csv"))
    response.content_type, response.charset = "text/csv", "utf-8"
    await response.prepare(request)
    table = opened.table
    await response.write(BOM + csv_of([table.header()]))
    async for rows in opened.batches(table):
        await response.write(csv_of(rows))
    await response.write_eof()
    return response


async def as_workbook(request: web.Request) -> web.StreamResponse:
    """Written aside first, for a workbook has its table of contents at the end; then sent in pieces."""
    files = request.app[FILES]
    opened = await files.opened(EXPORT, request)
    if opened is None:
        return link_over(request)
    with TemporaryDirectory(prefix="startklar-") as directory:
        path = Path(directory) / "reach.xlsx"
        await files.written(opened, path)
        response = web.StreamResponse(headers=_file(f"{opened.name}.xlsx"))
        response.content_type = _XLSX
        response.content_length = path.stat().st_size
        await response.prepare(request)
        with path.open("rb") as file:
            while chunk := await asyncio.to_thread(file.read, _CHUNK):
                await response.write(chunk)
        await response.write_eof()
    return response


async def as_list(request: web.Request) -> web.StreamResponse:
    """A page to print: for each unit what the message said, in its language, and who is to be told."""
    opened = await request.app[FILES].opened(OFFLINE, request)
    if opened is None:
        return link_over(request)
    voice, now = opened.voice, request.app[FILES].clock().astimezone(ZoneInfo(opened.time_zone))
    response = web.StreamResponse(headers=_PRIVATE)
    response.content_type, response.charset = "text/html", "utf-8"
    await response.prepare(request)
    as_of = voice.say("offline-page-as-of", day=voice.day(now.date()), time=voice.time(now))
    begin = {"title": voice.say("offline-page-title"), "how": voice.say("offline-page-how"), "as_of": as_of}
    page = _PAGE.substitute({key: html(text) for key, text in begin.items()}, language=voice.language.value)
    missed = await opened.missed()
    if not missed:
        page += f"<p>{html(voice.say('offline-page-nobody'))}</p>\n"
    await response.write(page.encode())
    for unit, lines in missed.items():
        parts = _section(opened, unit, lines)
        while part := "".join(islice(parts, _ROWS)):
            await response.write(part.encode())
            await asyncio.sleep(0)
    await response.write(_PAGE_ENDS.encode())
    await response.write_eof()
    return response


def _section(opened: Opened, unit: Unit, lines: list[Line]) -> Iterator[str]:
    voice, roster = opened.voice, opened.reach.roster
    yield f"<section>\n<h2>{escape(unit.name)}</h2>\n"
    content = opened.reach.broadcast.content
    if content.languages:
        spoken = Voice(voice.library, nearest(unit.language, content.languages))
        words = content.words[spoken.language]
        local = local_words(spoken, Reader(units=[unit], go_live=opened.reach.initiative.go_live(unit.id)))
        yield f"<h3>{html(voice.say('offline-page-message'))}</h3>\n"
        yield f'<blockquote lang="{spoken.language}">\n<p><b>{escape(spoken.fill(words.title, local))}</b></p>\n'
        for paragraph in spoken.fill(words.text, local).split("\n\n"):
            yield f"<p>{_prose(paragraph)}</p>\n"
        yield "</blockquote>\n"
    yield f"<h3>{html(voice.say('offline-page-people', count=len(lines)))}</h3>\n<ul>\n"
    found = ((roster.names.get(each.row.recipient.id) or each.row.recipient.id, each) for each in lines)
    for name, line in sorted(found, key=lambda each: each[0].casefold()):
        about = ", ".join([*_contact(roster, line), line_state(voice, line)])
        yield f'<li><span class="box"></span>{escape(name)} <small>{escape(about)}</small></li>\n'
    yield "</ul>\n</section>\n"


def _contact(roster: Roster, line: Line) -> list[str]:
    """Where somebody of another organisation is told instead."""
    person = roster.people.get(line.row.recipient.id)
    return [each for each in (person.organisation, person.contact) if each] if person and person.outside else []


def _prose(text: str) -> str:
    """A paragraph as it can be read on paper: its lines kept, addresses written out."""
    return html(_LINK.sub(r"\1 (\2)", text)).replace("\n", "<br>\n")


def _file(name: str) -> dict[str, str]:
    return {**_PRIVATE, "Content-Disposition": f'attachment; filename="{name}"'}


def link_over(
    request: web.Request, text: str = "ledger-link-over", title: str = "ledger-link-over-title", status: int = 404
) -> web.Response:
    """What somebody sees whose address is none, or has ended; the phrase `text` says where to get a new one."""
    language = language_asked(request)
    voice = Voice(request.app[FILES].editions.current.library, language)
    texts = {"title": html(voice.say(title)), "text": html(voice.say(text))}
    page = _OVER.substitute(texts, language=language.value)
    return web.Response(text=page, status=status, content_type="text/html", headers=_PRIVATE)
