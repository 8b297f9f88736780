"""What a report says, for a command that writes it into a file."""

from collections.abc import AsyncIterator, Mapping
from typing import Any

from pydantic import TypeAdapter

from bot.errors import OperationFailed
from bot.operations.model import Event
from bot.outbound.annual_view import annual
from bot.outbound.document_view import OPERATOR, DocumentDesk
from bot.outbound.overviews import Overviews
from bot.outbound.wave_end_view import wave_end
from bot.ports import Clock, Editions, Store
from bot.reports.annual import annual_document
from bot.reports.benefits import evaluation_document
from bot.reports.document import Document
from bot.reports.gate import gate_document
from bot.reports.status import status_document
from bot.reports.wave_end import wave_document
from bot.roster_view import RosterView
from content.language import Language
from content.voice import Voice
from dialogs.initiative.model import Initiative, in_order_of_start
from dialogs.people.model import USUAL_ZONE, Unit
from dialogs.report.annual import default_year

_DOCUMENT = TypeAdapter(Document)
# More names than this say no more.
_NAMED = 30


class ReportOperations:
    """Reads figures from an open store; without a person, whoever may run commands may see all of them."""

    def __init__(
        self, store: Store, editions: Editions, roster: RosterView, clock: Clock, overviews: Overviews
    ) -> None:
        self._store = store
        self._editions = editions
        self._roster = roster
        self._clock = clock
        self._overviews = overviews

    async def status(self, arguments: Mapping[str, Any]) -> AsyncIterator[Event]:
        """The status report as a document."""
        desk, initiative = await self._asked(arguments)
        self._see(desk, initiative)
        await self._answered(desk, initiative)
        yield Event(total=1)
        document = status_document(self._voice(arguments), await desk.status(initiative))
        yield Event(result={"document": _DOCUMENT.dump_python(document, mode="json")})

    async def gate(self, arguments: Mapping[str, Any]) -> AsyncIterator[Event]:
        """A gate's protocol as a document."""
        desk, initiative = await self._asked(arguments)
        known, id_ = desk.gates(initiative), str(arguments.get("gate") or "")
        if not known:
            self._see(desk, initiative)
            raise OperationFailed(f"{initiative.id} has no gates: its method names none, or it has no waves yet")
        if id_ not in known:
            named = [f"  {each}" for each in list(known)[:_NAMED]]
            said = f"{initiative.id} has no gate {id_!r}" if id_ else "Say which gate, with --gate"
            raise OperationFailed("\n".join([f"{said}; {initiative.id} has these:", *named]))
        yield Event(total=1)
        document = gate_document(self._voice(arguments), await desk.gate(initiative, known[id_]), desk.today)
        yield Event(result={"document": _DOCUMENT.dump_python(document, mode="json")})

    async def evaluation(self, arguments: Mapping[str, Any]) -> AsyncIterator[Event]:
        """The benefits by measuring point as a document."""
        desk, initiative = await self._asked(arguments)
        self._see(desk, initiative)
        if not initiative.benefits:
            raise OperationFailed(f"{initiative.id} names no benefits, so there is nothing to evaluate")
        document = evaluation_document(self._voice(arguments), initiative, desk.roster.names, desk.today)
        yield Event(result={"document": _DOCUMENT.dump_python(document, mode="json")})

    async def heatmap(self, arguments: Mapping[str, Any]) -> AsyncIterator[Event]:
        """The header, then the rows; at the end how many."""
        desk, initiative = await self._asked(arguments)
        self._see(desk, initiative)
        units = desk.visible(initiative)
        if not units:
            raise OperationFailed(f"{desk.reader.id} may not see what single units of {initiative.id} have answered")
        await self._answered(desk, initiative)
        total = done = 0
        async for rows in desk.heatmap(self._voice(arguments), initiative, units):
            done += len({row[0] for row in rows}) if total else 0
            total = total or len(units)
            yield Event(done=done, total=total, rows=rows)
        yield Event(result={"units": len(units)})

    async def annual(self, arguments: Mapping[str, Any]) -> AsyncIterator[Event]:
        """The annual report as a document: of the initiatives named, or of all that the reader may see."""
        named = [str(each) for each in arguments.get("initiatives") or ()]
        desk = await self._desk(arguments)
        for id_ in named:
            self._see(desk, self._initiative(desk, id_))
        every = [each for each in desk.roster.initiatives.values() if each.id in named or not named]
        found = [each for each in every if desk.may_see(each)]
        if not found:
            who = desk.reader.id or "nobody"
            raise OperationFailed(f"there is no initiative that {who} may see; nothing was made")
        year = int(arguments.get("year") or default_year(found, desk.today))
        if year > desk.today.year:
            raise OperationFailed(f"the year {year} has not begun; nothing was made")
        yield Event(total=len(found))
        document = annual_document(self._voice(arguments), await annual(desk, found, year))
        yield Event(result={"document": _DOCUMENT.dump_python(document, mode="json")})

    async def wave(self, arguments: Mapping[str, Any]) -> AsyncIterator[Event]:
        """The report at the end of a wave as a document."""
        desk, initiative = await self._asked(arguments)
        self._see(desk, initiative)
        wave = initiative.wave(id_ := str(arguments.get("wave") or ""))
        if wave is None:
            known = ", ".join(each.id for each in in_order_of_start(initiative.waves)) or "none yet"
            said = f"{initiative.id} has no wave {id_!r}" if id_ else "Say which wave, with --wave"
            raise OperationFailed(f"{said}; its waves: {known}")
        if wave.go_live > desk.today:
            raise OperationFailed(
                f"wave {wave.id} of {initiative.id} starts {wave.go_live}; there is no end to report yet"
            )
        if not any(of == wave.id and unit in desk.roster.units for unit, of in initiative.units.items()):
            raise OperationFailed(f"wave {wave.id} of {initiative.id} has no units, so there is nothing to report")
        yield Event(total=1)
        document = wave_document(self._voice(arguments), await wave_end(desk, initiative, wave))
        yield Event(result={"document": _DOCUMENT.dump_python(document, mode="json")})

    async def _asked(self, arguments: Mapping[str, Any]) -> tuple[DocumentDesk, Initiative]:
        desk = await self._desk(arguments)
        return desk, self._initiative(desk, str(arguments.get("initiative") or ""))

    async def _desk(self, arguments: Mapping[str, Any]) -> DocumentDesk:
        roster, now, who = await self._roster.current(), self._clock(), str(arguments.get("person") or "")
        if who and who not in roster.people:
            raise OperationFailed(f"there is nobody with the id {who!r} in the roster")
        reader = roster.people[who] if who else OPERATOR
        today = roster.today_of(reader, now) if who else Unit(id="", name="", time_zone=USUAL_ZONE).day(now)
        library = self._editions.current.library
        return DocumentDesk(
            store=self._store,
            library=library,
            roster=roster,
            overviews=self._overviews,
            reader=reader,
            now=now,
            today=today,
        )

    def _initiative(self, desk: DocumentDesk, id_: str) -> Initiative:
        initiative = desk.roster.initiatives.get(id_)
        if initiative is None:
            known = ", ".join(desk.roster.initiatives) or "none"
            raise OperationFailed(f"there is no initiative {id_!r}; there are: {known}")
        return initiative

    def _see(self, desk: DocumentDesk, initiative: Initiative) -> None:
        if not desk.may_see(initiative):
            raise OperationFailed(f"{desk.reader.id} may not see how {initiative.id} stands; nothing was made")

    async def _answered(self, desk: DocumentDesk, initiative: Initiative) -> None:
        known = [id_ for id_ in initiative.units if id_ in desk.roster.units]
        if not known:
            raise OperationFailed(f"{initiative.id} has no units yet, so there is nothing to report; import its roster")
        if not await self._store.latest_checkins(initiative.id, known):
            raise OperationFailed(
                f"no unit of {initiative.id} has answered yet, so there is nothing to report; "
                "`startklar checkin status` says who was asked"
            )

    def _voice(self, arguments: Mapping[str, Any]) -> Voice:
        return Voice(self._editions.current.library, Language(arguments.get("language") or Language.EN))
