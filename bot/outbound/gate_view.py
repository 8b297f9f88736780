"""Gathers what is shown of a gate: for whoever opens it, and for whoever is told of it."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime

from bot.ports import Store
from cards.gate import GateView
from content.playbook import Playbook
from dialogs.gate.evidence import Evidence, abouts, evidence, units_of
from dialogs.gate.flow import Scheduled, mandate
from dialogs.gate.model import Gate
from dialogs.initiative.model import Initiative
from dialogs.people.model import Unit
from dialogs.people.roster import Roster
from dialogs.rollup.flow import Reader


class GateDesk:
    """Reads gates and what they rest on, as they are at one moment."""

    def __init__(
        self, store: Store, roster: Roster, playbooks: Mapping[str, Playbook], now: datetime, today: date
    ) -> None:
        self._store = store
        self._roster = roster
        self._playbooks = playbooks
        self._now = now
        self._today = today

    async def view(self, initiative: Initiative, planned: Scheduled, reader: str) -> GateView:
        """Everything a card shows of a gate to `reader`."""
        gate = await self.stored(initiative, planned)
        return GateView(
            initiative=initiative,
            scheduled=planned,
            gate=gate,
            evidence=await self.evidence(initiative, planned, units_of(gate, initiative, self._roster)),
            units=self._roster.units,
            names=self._roster.names,
            mandated=mandate(initiative, planned, self._roster, self._today),
            reader=reader,
        )

    async def evidence(self, initiative: Initiative, planned: Scheduled, units: Sequence[Unit]) -> Evidence:
        """What the gate reads of these units."""
        about = abouts(planned.point, planned.playbook, units, self._roster)
        latest = await self._store.latest_checkins(initiative.id, about)
        reader = Reader(initiative, self._playbooks)
        return evidence(planned.point, planned.playbook, reader, units, self._roster, latest, self._day)

    async def stored(self, initiative: Initiative, planned: Scheduled) -> Gate:
        """The gate with what was said at it, blank when nothing was."""
        blank = planned.gate(initiative.id)
        return await self._store.gate(blank.id) or blank

    def _day(self, unit: Unit | None) -> date:
        return unit.day(self._now) if unit else self._today
