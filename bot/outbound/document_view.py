"""Gathers what a report says, as a file, for one reader or for whoever runs the bot."""

from collections.abc import AsyncIterator
from dataclasses import dataclass, replace
from datetime import date, datetime
from itertools import islice

from bot.outbound.gate_view import GateDesk
from bot.outbound.overviews import Overviews
from bot.outbound.report_view import ReportDesk
from bot.outbound.status_view import StatusDesk
from bot.ports import Store
from bot.reports.heatmap import HeatmapTable, Row
from bot.reports.status import Status
from cards.gate import GateView
from content.library import Library
from content.model import Role
from content.voice import Voice
from dialogs.action.flow import waited
from dialogs.action.model import Action
from dialogs.gate.flow import Scheduled, mandate, scheduled
from dialogs.initiative.model import Initiative
from dialogs.people.model import Grant, Person, Unit
from dialogs.people.rights import may_see_action, may_see_status
from dialogs.people.roster import Roster
from dialogs.report.duty import Duty
from dialogs.report.figures import gates_ahead
from dialogs.report.model import StatusReport

# Whoever may read the data directory may see all that is in it.
OPERATOR = Person(id="", name="", grants=(Grant(role=Role.ADMINISTRATOR),))
# Units whose rows are worked out before others get their turn.
_UNITS_AT_ONCE = 50


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentDesk:
    """`reader` in front of the figures; `today` is the day where they are."""

    store: Store
    library: Library
    roster: Roster
    overviews: Overviews
    reader: Person
    now: datetime
    today: date

    @property
    def status_desk(self) -> StatusDesk:
        """The reader in front of how initiatives stand."""
        return StatusDesk(
            store=self.store,
            roster=self.roster,
            playbooks=self.library.playbooks,
            overviews=self.overviews,
            person=self.reader,
            now=self.now,
            today=self.today,
        )

    def may_see(self, initiative: Initiative) -> bool:
        """Whether the reader may look at how it stands."""
        return self.status_desk.named(initiative.id) is not None

    async def status(self, initiative: Initiative) -> Status:
        """All that the status report says."""
        playbooks = self.library.playbooks
        return Status(
            seen=await self.status_desk.seen(initiative),
            trend=await self.status_desk.trend(initiative),
            late=await self.late(initiative),
            ahead=await self.ahead(initiative),
            sent=await self.sent(initiative),
            units=self.roster.units,
            names=self.roster.names,
            managers=self.status_desk.managers(initiative),
            playbooks=playbooks,
        )

    async def late(self, initiative: Initiative) -> list[tuple[Action, int]]:
        """The open actions and risks past their day that the reader may see, each with the working days since."""
        actions = await self.store.actions(initiative.id)
        own = [each for each in actions if may_see_action(self.roster, self.reader, initiative, each, self.now)]
        late = [(each, days) for each in own if (days := self._late(initiative, each))]
        return sorted(late, key=lambda found: (-found[1], found[0].due, found[0].id))

    async def ahead(self, initiative: Initiative) -> list[Scheduled]:
        """The decisions still to be taken, the soonest first."""
        gates, waves = await self.store.gates(initiative.id), [each.id for each in initiative.waves]
        return gates_ahead(initiative, self.library.playbooks, gates, waves, self.today)

    def gates(self, initiative: Initiative) -> dict[str, Scheduled]:
        """The decisions that the reader may look at, by their ids within the initiative."""
        every = list(scheduled(initiative, self.library.playbooks))
        mandated = any(self.reader.id in mandate(initiative, each, self.roster, self.today) for each in every)
        if not mandated and not may_see_status(self.roster, self.reader, initiative, self.today):
            return {}
        return {each.gate(initiative.id).id.removeprefix(f"{initiative.id}/"): each for each in every}

    async def gate(self, initiative: Initiative, planned: Scheduled) -> GateView:
        """All that its protocol says."""
        desk = GateDesk(self.store, self.roster, self.library.playbooks, self.now, self.today)
        view = await desk.view(initiative, planned, self.reader.id)
        return replace(view, visible=None, too_few=False) if self.reader is OPERATOR else view

    def visible(self, initiative: Initiative) -> list[Unit]:
        """The units whose answers the reader may see."""
        return self.status_desk.visible(initiative)

    async def heatmap(self, voice: Voice, initiative: Initiative, units: list[Unit]) -> AsyncIterator[list[Row]]:
        """The header, then the rows of these units, some units at a time."""
        table = HeatmapTable(
            voice=voice,
            initiative=initiative,
            playbooks=self.library.playbooks,
            roster=self.roster,
            now=self.now,
        )
        yield [table.header()]
        waiting = iter(units)
        while some := list(islice(waiting, _UNITS_AT_ONCE)):
            latest = await self.store.latest_checkins(initiative.id, [unit.id for unit in some])
            yield list(table.rows(some, latest))

    async def sent(self, initiative: Initiative) -> tuple[Duty, StatusReport] | None:
        """The latest report on the initiative as a whole that the reader may read."""
        duties = {each.id: each for each in self.duties(initiative) if each.whole}
        sent = [each for each in await self.store.reports(initiative.id) if each.duty in duties] if duties else []
        latest = max(sent, key=lambda each: each.at, default=None)
        return (duties[latest.duty], latest) if latest else None

    def duties(self, initiative: Initiative) -> list[Duty]:
        """The reports it has agreed on, as far as the reader may read them."""
        desk = ReportDesk(self.store, self.roster, self.library.playbooks, self.now, self.today)
        return [each for each in desk.duties(initiative) if desk.may_read(each, self.reader)]

    def _late(self, initiative: Initiative, action: Action) -> int:
        """Working days since its day, by its unit's calendar."""
        unit = self.roster.units.get(action.unit) or Unit(id=action.unit, name="")
        return waited(action, initiative, unit.time_zone, unit.day(self.now)).overdue
