"""The operations on what is kept of one person."""

import json
from collections.abc import AsyncIterator, Mapping
from typing import Any

from bot.errors import OperationFailed
from bot.operations.model import Event
from bot.outbound.erasure import Eraser
from bot.outbound.person_view import Known, days_of, exported, found_as, known_of
from bot.ports import Clock, Editions, Store
from bot.roster_view import RosterView
from dialogs.privacy.inventory import KEPT


class PersonOperations:
    """Shows, hands out and erases what is kept of whoever an id of ours or of Entra means."""

    def __init__(self, store: Store, editions: Editions, roster: RosterView, clock: Clock) -> None:
        self._store = store
        self._editions = editions
        self._roster = roster
        self._clock = clock

    async def show(self, arguments: Mapping[str, Any]) -> AsyncIterator[Event]:
        """What is kept, by kind, and for how long."""
        yield Event(result=self._told(await self._known(arguments)))

    async def export(self, arguments: Mapping[str, Any]) -> AsyncIterator[Event]:
        """All of it."""
        known = await self._known(arguments)
        text = exported(known, self._editions.current.library.settings, self._clock())
        yield Event(result=json.loads(text))

    async def erase(self, arguments: Mapping[str, Any]) -> AsyncIterator[Event]:
        """Forget them; with `dry_run` only say what there is."""
        known = await self._known(arguments)
        told = self._told(known)
        if not arguments.get("dry_run"):
            roster, library = await self._roster.current(), self._editions.current.library
            told["erased"] = await Eraser(self._store, library, roster, self._clock()).erase(known.ids)
            await self._roster.absent()
            left = self._told(await known_of(self._store, roster, known.ids))
            told["left"] = left["kept"]
        yield Event(result=told)

    async def _known(self, arguments: Mapping[str, Any]) -> Known:
        given = str(arguments.get("person") or "")
        roster = await self._roster.current()
        known = await known_of(self._store, roster, found_as(given, roster))
        if known.person is None and not known.records:
            raise OperationFailed(f"nothing is kept of {given}")
        return known

    def _told(self, known: Known) -> dict[str, Any]:
        settings = self._editions.current.library.settings
        return {
            "ids": list(known.ids),
            "in_roster": known.person is not None,
            "kept": [
                {
                    "kind": kind,
                    "count": len(records),
                    "why": KEPT[kind].why,
                    "days": days_of(kind, settings),
                    "erased": KEPT[kind].erased.value,
                }
                for kind, records in known.records.items()
            ],
        }
