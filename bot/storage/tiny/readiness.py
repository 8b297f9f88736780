"""The embedded store's part that keeps check-ins, the colours of days, actions and gates."""

import asyncio
from collections import Counter
from collections.abc import Collection, Sequence
from datetime import UTC, date, timedelta
from typing import Any

from pydantic import TypeAdapter

from bot.storage.tiny.documents import Documents, write
from bot.storage.tiny.journal import Change
from dialogs.action.model import Action, ActionState
from dialogs.broadcast.model import Delivery
from dialogs.checkin.day import Day
from dialogs.checkin.model import CheckIn, Skipped
from dialogs.gate.model import Gate
from dialogs.initiative.model import Initiative
from dialogs.rollup.model import Colour

_CHECKIN = TypeAdapter(CheckIn)
_SKIPPED = TypeAdapter(Skipped)
_DAY = TypeAdapter(Day)
_ACTION = TypeAdapter(Action)
_GATE = TypeAdapter(Gate)
# So many check-ins are read before others get a turn: some milliseconds' work.
_AT_ONCE = 200


class TinyReadiness(Documents):
    """The check-in, day, action and gate ports."""

    def _look_through_checkins(self) -> None:
        """Find anew which check-in of each unit is the newest."""
        self._latest: dict[tuple[str, str], tuple[str, str]] = {}
        for _, checkin in self._tables.items("checkins"):
            self._note_latest(checkin)

    async def checkins(self, initiative: str, units: Sequence[str], period: str) -> dict[str, CheckIn]:
        """The check-ins of a period, by unit."""
        found = {unit: self._checkin(_checkin_key(initiative, unit, period)) for unit in units}
        return {unit: checkin for unit, checkin in found.items() if checkin}

    async def latest_checkins(self, initiative: str, units: Sequence[str]) -> dict[str, CheckIn]:
        """The newest check-in of each unit."""
        found: dict[str, CheckIn] = {}
        for number, unit in enumerate(units, 1):
            if number % _AT_ONCE == 0:
                await asyncio.sleep(0)
            _, period = self._latest.get((initiative, unit), ("", ""))
            if period and (checkin := self._checkin(_checkin_key(initiative, unit, period))):
                found[unit] = checkin
        return found

    async def checkin_marks(self, initiative: str, units: Sequence[str]) -> dict[str, str]:
        """What tells the newest check-in of each unit from its others."""
        found = {unit: self._latest[initiative, unit][1] for unit in units if (initiative, unit) in self._latest}
        keys = ((unit, period, _checkin_key(initiative, unit, period)) for unit, period in found.items())
        stored = ((unit, period, self._tables.get("checkins", key)) for unit, period, key in keys)
        return {unit: f"{period}/{row['revision']}" for unit, period, row in stored if row}

    async def save_checkins(
        self, checkins: Sequence[CheckIn], actions: Sequence[Action] = (), notices: Sequence[Delivery] = ()
    ) -> None:
        """Keep all or none; raises LostRace."""
        changes = [self._following("actions", action.id, action.revision, _ACTION, action) for action in actions]
        rows = [(_checkin_key(each.initiative, each.unit, each.period), packed(each)) for each in checkins]
        for key, row in rows:
            self._check_follows("checkins", key, row["revision"])
        await self._commit_and_plan([*changes, *(("checkins", key, row) for key, row in rows)], notices)
        for _, row in rows:
            self._note_latest(row)

    def _checkin(self, key: str) -> CheckIn | None:
        found = self._tables.get("checkins", key)
        return _CHECKIN.validate_json(found["whole"]) if found else None

    async def colours(self, initiative: str, periods: Sequence[str]) -> dict[str, dict[str, Colour]]:
        """By period and unit."""
        found: dict[str, dict[str, Colour]] = {period: {} for period in periods}
        units = [unit for of, unit in self._latest if of == initiative]
        for period in periods:
            for unit in units:
                stored = self._tables.get("checkins", _checkin_key(initiative, unit, period))
                # The document itself: a year of a region is not read into check-ins for a line of twelve points.
                if stored and stored.get("colour"):
                    found[period][unit] = Colour(stored["colour"])
        return found

    async def colour_counts(self, initiative: str, periods: Sequence[str]) -> dict[str, Counter[Colour]]:
        """How many units have which colour, by period."""
        return {period: Counter(each.values()) for period, each in (await self.colours(initiative, periods)).items()}

    async def newest_period(self, initiative: str) -> str | None:
        """The newest with a colour."""
        newest = ((period, unit) for (of, unit), (_, period) in self._latest.items() if of == initiative)
        for period, unit in sorted(newest, reverse=True):
            stored = self._tables.get("checkins", _checkin_key(initiative, unit, period))
            if stored and stored["colour"]:
                return period
        return None

    async def skipped(self, initiative: str, periods: Sequence[str] | None = None) -> list[Skipped]:
        """Rounds that units sit out."""
        every = (each for _, each in self._tables.items("skipped"))
        return [
            _SKIPPED.validate_python(each)
            for each in every
            if each["initiative"] == initiative and (periods is None or each["period"] in periods)
        ]

    async def save_skipped(self, skipped: Sequence[Skipped]) -> None:
        """Keep that these are sat out."""
        rows = [(_checkin_key(each.initiative, each.unit, each.period), each) for each in skipped]
        await self._tables.commit([write("skipped", key, _SKIPPED, each) for key, each in rows])

    def _note_latest(self, packed: dict[str, Any]) -> None:
        # By when it was said: after a change of rhythm a period may begin before one that is there already.
        key = (packed["initiative"], packed["unit"])
        self._latest[key] = max((packed["at"], packed["period"]), self._latest.get(key, ("", "")))

    async def days(self, initiative: str, units: Sequence[str], first: date, last: date) -> list[Day]:
        """Colours of days, oldest first."""
        wanted = [first + timedelta(days=n) for n in range((last - first).days + 1)]
        keys = [f"{initiative}/{unit}/{day}" for day in wanted for unit in units]
        return [found for key in keys if (found := self._find("days", key, _DAY))]

    async def save_days(self, days: Sequence[Day]) -> None:
        """Keep all or none; raises LostRace."""
        keys = [f"{each.initiative}/{each.unit}/{each.day}" for each in days]
        rows = [self._following("days", key, each.revision, _DAY, each) for key, each in zip(keys, days, strict=True)]
        if rows:
            await self._tables.commit(rows)

    async def action(self, id_: str) -> Action | None:
        """One of them."""
        return self._find("actions", id_, _ACTION)

    async def actions(
        self, initiative: str | None = None, states: Collection[ActionState] = frozenset({ActionState.OPEN})
    ) -> list[Action]:
        """Those in these states, oldest first."""
        return [
            _ACTION.validate_python(each)
            for _, each in self._tables.items("actions")
            if each["state"] in states and initiative in (None, each["initiative"])
        ]

    async def save_action(self, action: Action, notices: Sequence[Delivery] = ()) -> None:
        """Keep it and plan its notices; raises LostRace."""
        row = self._following("actions", action.id, action.revision, _ACTION, action)
        await self._commit_and_plan([row], notices)

    async def gate(self, id_: str) -> Gate | None:
        """One of them."""
        return self._find("gates", id_, _GATE)

    async def gates(self, initiative: str) -> list[Gate]:
        """Those of an initiative."""
        every = (each for _, each in self._tables.items("gates") if each["initiative"] == initiative)
        return [_GATE.validate_python(each) for each in every]

    async def save_gate(
        self, gate: Gate, initiative: Initiative | None = None, notices: Sequence[Delivery] = ()
    ) -> None:
        """Keep it with what it does; raises LostRace."""
        changes = [self._following("gates", gate.id, gate.revision, _GATE, gate)]
        if initiative:
            changes.append(self._following_initiative(initiative))
        await self._commit_and_plan(changes, notices)

    def _following_initiative(self, initiative: Initiative) -> Change:
        raise NotImplementedError


def packed(checkin: CheckIn) -> dict[str, Any]:
    """A check-in as it lies in memory: what is looked for by name, and the whole as one text.

    As a tree of dictionaries a year of 300 units would take ten times the room.
    """
    return {
        "initiative": checkin.initiative,
        "unit": checkin.unit,
        "period": checkin.period,
        "revision": checkin.revision,
        "at": checkin.at.astimezone(UTC).isoformat(),
        "colour": checkin.colour,
        "whole": _CHECKIN.dump_json(checkin, exclude_defaults=True).decode(),
    }


def _checkin_key(initiative: str, unit: str, period: str) -> str:
    return f"{initiative}/{unit}/{period}"
