"""Adds an initiative's units up, and reads again only those that have said something new since the last look."""

import asyncio
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime

from bot.ports import Store
from content.playbook import Playbook
from dialogs.checkin.asked import Asking
from dialogs.checkin.model import CheckIn
from dialogs.initiative.model import Initiative
from dialogs.initiative.rounds import Round
from dialogs.people.model import Unit
from dialogs.people.roster import Roster
from dialogs.rollup.flow import Reader
from dialogs.rollup.model import Dimensioned, Overview
from dialogs.rollup.view import Rate, rates_of

_STILL_ANSWERED = 2
# Some milliseconds' work; more is done beside the others.
_AT_ONCE = 50


@dataclass(frozen=True, slots=True)
class _Kept:
    """A unit as it was read from the check-in with this mark, on this day."""

    unit: Unit
    day: date
    mark: str
    read: Dimensioned


@dataclass(slots=True)
class _Memory:
    """What is kept of an initiative, as it was agreed then and by the methods in service then."""

    initiative: Initiative
    playbooks: Mapping[str, Playbook]
    units: dict[str, _Kept] = field(default_factory=dict)
    # By round, and by how many units there were.
    rates: dict[tuple[str, int], Rate] = field(default_factory=dict)


class Overviews:
    """A region of 3,000 units takes seconds to read from the start, and some milliseconds when nothing has changed.

    What is kept is what units added up to, never what anybody wrote.
    """

    def __init__(self, store: Store) -> None:
        self._store = store
        self._memories: dict[str, _Memory] = {}
        # Several look at once: one of them reads, the others wait and find it read.
        self._reading: defaultdict[str, asyncio.Lock] = defaultdict(asyncio.Lock)

    async def of(
        self,
        initiative: Initiative,
        playbooks: Mapping[str, Playbook],
        roster: Roster,
        units: Sequence[Unit],
        now: datetime,
    ) -> Overview:
        """These units of the initiative added up, each on its own day."""
        reader = Reader(initiative, playbooks)
        zones = {unit.time_zone: unit for unit in units}
        days = {zone: unit.day(now) for zone, unit in zones.items()}
        async with self._reading[initiative.id]:
            memory = self._memory(initiative, playbooks)
            marks = await self._store.checkin_marks(initiative.id, [unit.id for unit in units])
            new = [unit for unit in units if not _holds(memory, unit, days[unit.time_zone], marks.get(unit.id, ""))]
            if new:
                latest = await self._store.latest_checkins(initiative.id, [unit.id for unit in new])
                for unit, read in zip(new, await _read(reader, new, latest, days), strict=True):
                    memory.units[unit.id] = _Kept(unit, days[unit.time_zone], marks.get(unit.id, ""), read)
            found = {unit.id: memory.units[unit.id].read for unit in units}
        return reader.added_up(roster, found, lambda unit: days[unit.time_zone])

    async def rates(
        self, initiative: Initiative, playbooks: Mapping[str, Playbook], units: Sequence[Unit], over: Sequence[Round]
    ) -> list[Rate]:
        """How many of these units answered in each of these rounds that are over, newest first.

        The last of them can still be answered late; those before the last two are read once.
        """
        memory, count = self._memory(initiative, playbooks), len(units)
        wanted = [
            each for n, each in enumerate(over) if n < _STILL_ANSWERED or (each.period, count) not in memory.rates
        ]
        answered = await self._store.colours(initiative.id, [each.period for each in wanted])
        read = {
            each.period: each for each in rates_of(initiative, Asking(initiative, playbooks), units, wanted, answered)
        }
        # Only what can no longer change is kept: nobody may look again before a late answer is history.
        memory.rates |= {
            (each.period, count): read[each.period] for each in over[_STILL_ANSWERED:] if each.period in read
        }
        return [read.get(each.period) or memory.rates[each.period, count] for each in over]

    def _memory(self, initiative: Initiative, playbooks: Mapping[str, Playbook]) -> _Memory:
        kept = self._memories.get(initiative.id)
        if kept is None or kept.playbooks is not playbooks or kept.initiative != initiative:
            kept = self._memories[initiative.id] = _Memory(initiative, playbooks)
        return kept


def _holds(memory: _Memory, unit: Unit, day: date, mark: str) -> bool:
    kept = memory.units.get(unit.id)
    return kept is not None and kept.mark == mark and kept.day == day and kept.unit == unit


async def _read(
    reader: Reader, units: Sequence[Unit], latest: Mapping[str, CheckIn], days: Mapping[str, date]
) -> list[Dimensioned]:
    def read() -> list[Dimensioned]:
        return [reader.unit(unit, latest.get(unit.id), days[unit.time_zone]) for unit in units]

    return read() if len(units) <= _AT_ONCE else await asyncio.to_thread(read)
