"""Gathers what is shown of a gate: for whoever opens it, and for whoever is told of it."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime

from bot.ports import Store
from cards.gate import GateView
from content.playbook import Playbook
from dialogs.gate.evidence import Evidence, abouts, evidence, units_of
from dialogs.gate.flow import Scheduled, decided_elsewhere, holding, mandate
from dialogs.gate.model import Gate
from dialogs.gate.reach import reached
from dialogs.gate.telling import led_by
from dialogs.initiative.model import Initiative
from dialogs.initiative.rounds import working_days_between
from dialogs.people.model import USUAL_ZONE, Unit
from dialogs.people.rights import may_see_answers
from dialogs.people.roster import Roster
from dialogs.privacy import FEWEST
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
        units = units_of(gate, initiative, self._roster)
        mandated = mandate(initiative, planned, self._roster, self._today)
        about = abouts(planned.point, planned.playbook, units, self._roster)
        # Whoever decides is to see on what.
        visible = None if reader in mandated else self._visible(initiative, reader, about)
        return GateView(
            initiative=initiative,
            scheduled=planned,
            gate=gate,
            evidence=await self.evidence(initiative, planned, units),
            units=self._roster.units,
            names=self._roster.names,
            mandated=mandated,
            reader=reader,
            own=led_by(reader, gate, initiative, self._roster, self._now),
            waited=await self._waited(initiative, planned, gate, units),
            visible=visible,
            too_few=visible is not None and len(units) < FEWEST,
        )

    def _visible(self, initiative: Initiative, reader: str, about: Sequence[str]) -> frozenset[str] | None:
        """Of which of these units they may see the answers; None where it is all of them."""
        person = self._roster.people.get(reader)
        units = [self._roster.units[id_] for id_ in about if id_ in self._roster.units]
        seen = [
            unit.id
            for unit in units
            if person and may_see_answers(self._roster, person, initiative, unit, self._day(unit))
        ]
        return None if len(seen) == len(units) else frozenset(seen)

    async def evidence(self, initiative: Initiative, planned: Scheduled, units: Sequence[Unit]) -> Evidence:
        """What the gate reads of these units."""
        about = abouts(planned.point, planned.playbook, units, self._roster)
        latest = await self._store.latest_checkins(initiative.id, about)
        reader, known = Reader(initiative, self._playbooks), reached(initiative, planned, self._today)
        return evidence(planned.point, planned.playbook, reader, units, self._roster, latest, self._day, known)

    async def stored(self, initiative: Initiative, planned: Scheduled) -> Gate:
        """The gate with what was said at it, blank when nothing was."""
        blank = planned.gate(initiative.id)
        return await self._store.gate(blank.id) or blank

    async def _waited(
        self, initiative: Initiative, planned: Scheduled, gate: Gate, units: Sequence[Unit]
    ) -> int | None:
        """Working days since its day passed, when it is still to be decided."""
        if planned.due is None or planned.due >= self._today or decided_elsewhere(initiative, planned, gate):
            return None
        if holding(planned, gate, await self._store.gates(initiative.id)):
            return None
        # A gate that is about no units keeps the usual holidays.
        zone = units[0].time_zone if units else USUAL_ZONE
        return working_days_between(initiative.rhythm, zone, planned.due, self._today)

    def _day(self, unit: Unit | None) -> date:
        return unit.day(self._now) if unit else self._today
