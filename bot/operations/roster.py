"""The roster for a command: imported, read from the directory, checked, and looked at before anything changes."""

from collections.abc import AsyncIterator, Mapping
from typing import Any

from pydantic import TypeAdapter, ValidationError

from bot.errors import OperationFailed
from bot.operations.model import Event
from bot.operations.moved import moves
from bot.outbound import RosterKeeper
from bot.ports import Clock, Editions, Store
from bot.roster_view import RosterView
from dialogs.initiative.checks import faults, remarks
from dialogs.initiative.collisions import Collision, collisions
from dialogs.initiative.staffing import in_short, lacks, told
from dialogs.people.diff import Diff, difference, lines
from dialogs.people.roster import Roster, RosterRecords

_RECORDS = TypeAdapter(RosterRecords)
# More names than this say no more.
_NAMED = 5

Arguments = Mapping[str, Any]


class RosterOperations:
    """Performs what `startklar roster` asks for."""

    def __init__(
        self, store: Store, editions: Editions, roster: RosterView, clock: Clock, keeper: RosterKeeper[Any]
    ) -> None:
        self._store = store
        self._editions = editions
        self._roster = roster
        self._clock = clock
        self._keeper = keeper

    async def import_(self, arguments: Arguments) -> AsyncIterator[Event]:
        """Store a roster, or with `dry_run` only say what would change, what is wrong with it and what to look at."""
        try:
            records = _RECORDS.validate_python(arguments["records"])
        except (ValidationError, KeyError) as error:
            raise OperationFailed("the roster sent is not one") from error
        made, library, today = Roster(records), self._editions.current.library, self._clock().date()
        found = [
            *made.faults(),
            *(fault for each in records.initiatives for fault in faults(each, library.playbooks)),
        ]
        if found:
            raise OperationFailed("nothing was changed: " + "; ".join(found[:20]))
        stored = await self._roster.current()
        moved = await moves(self._store, library, stored, records.initiatives, today)
        diff = difference(stored.records, records)
        if not arguments.get("dry_run"):
            await self._roster.replace(records)
        names = {unit.id: unit.name for unit in records.units}
        said = [remark for each in records.initiatives for remark in remarks(each)]
        yield Event(
            result={
                "units": len(records.units),
                "people": len(records.people),
                "initiatives": len(records.initiatives),
                "remarks": [*said, *in_short(lacks(made, library.playbooks, today))],
                "collisions": [_said(each, names) for each in collisions(records.initiatives)],
                "moves": moved,
                **_shown(diff),
            }
        )

    async def export(self, arguments: Arguments) -> AsyncIterator[Event]:
        """As it is stored."""
        yield Event(result={"records": _RECORDS.dump_python(await self._store.roster(), mode="json")})

    async def sync(self, arguments: Arguments) -> AsyncIterator[Event]:
        """Read the directory; with `dry_run` nothing changes, with `yes` also what is refused otherwise."""
        given = {name: bool(arguments.get(name)) for name in ("dry_run", "yes", "anew")}
        done = await self._keeper.sync(**given)
        records = (await self._roster.current()).records
        yield Event(
            result={
                "units": len(records.units),
                "people": len(records.people),
                "remarks": list(done.remarks),
                "refused": done.refused,
                "kept": done.kept,
                **_shown(done.diff),
            }
        )

    async def check(self, arguments: Arguments) -> AsyncIterator[Event]:
        """Who ought to be named and is not."""
        roster, playbooks = await self._roster.current(), self._editions.current.library.playbooks
        rows = [
            {
                "rule": lack.rule.value,
                "of": lack.of,
                "name": lack.name,
                "people": list(lack.people),
                "day": lack.day.isoformat() if lack.day else None,
                "late": lack.late,
                "said": told(lack),
            }
            for lack in lacks(roster, playbooks, self._clock().date())
        ]
        yield Event(result={"lacks": rows, "units": len(roster.units)})


def _shown(diff: Diff) -> dict[str, Any]:
    counts = {kind: len(changes) for kind, changes in diff.changes.items()}
    return {"changes": counts, "diff": list(lines(diff))}


def _said(collision: Collision, names: Mapping[str, str]) -> str:
    """One thing at a time: who is asked to take on two, and how close they lie."""
    units = [names.get(id_, id_) for id_ in collision.units]
    shown = ", ".join(units[:_NAMED]) + (f" and {len(units) - _NAMED} more" if len(units) > _NAMED else "")
    return (
        f"{collision.first} (wave {collision.first_wave}, {collision.first_day}) and {collision.second} "
        f"(wave {collision.second_wave}, {collision.second_day}) lie {collision.days} days apart for {shown}"
    )
