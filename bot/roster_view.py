"""The roster in memory, read from the store when it has changed."""

import asyncio
import time
from collections.abc import Mapping

from bot.ports import Store
from dialogs.initiative.model import Initiative
from dialogs.people.roster import Roster, RosterRecords

# How long what another replica has changed may stay unseen.
SECONDS_UNSEEN = 1.0


class RosterView:
    """Builds the roster's look-ups once, not in every turn."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._roster: Roster | None = None
        self._stamps: Mapping[str, int] = {}
        self._looked = 0.0
        self._reading = asyncio.Lock()

    async def current(self) -> Roster:
        """The roster as stored, but for what another replica has changed within the last second."""
        if self._roster is None or time.monotonic() - self._looked >= SECONDS_UNSEEN:
            return await self.newest()
        return self._roster

    async def newest(self) -> Roster:
        """The roster as stored; the same object as before when nothing has changed."""
        self._looked = time.monotonic()
        # Several ask at once, and a region's people are read in half a second.
        async with self._reading:
            self._roster = await self._seen(await self._store.stamps())
            return self._roster

    async def replace(self, records: RosterRecords) -> None:
        """Store a new roster and use it from now on."""
        await self._store.replace_roster(records)
        self._roster = Roster(records, await self._store.absences())

    async def absent(self) -> None:
        """Somebody is away or back: seen from here on."""
        self._roster = (await self.current()).with_absences(await self._store.absences())

    async def adopt(self, initiative: Initiative) -> None:
        """Use what was just stored of an initiative from now on."""
        self._roster = (await self.current()).with_initiative(initiative)

    async def _seen(self, stamps: Mapping[str, int]) -> Roster:
        """As it is now: only what has changed is read, for people are tens of thousands and change once a day."""
        roster, before = self._roster, self._stamps
        changed = {name for name, stamp in stamps.items() if before.get(name) != stamp}
        if roster is None or "people" in changed:
            roster = Roster(await self._store.roster(), await self._store.absences())
        else:
            for id_ in roster.initiatives if "initiatives" in changed else ():
                if initiative := await self._store.initiative(id_):
                    roster = roster.with_initiative(initiative)
            if "absences" in changed:
                roster = roster.with_absences(await self._store.absences())
        # Only once it is read: what fails is tried again.
        self._stamps = stamps
        return roster
