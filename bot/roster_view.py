"""The roster in memory, read from the store when it has changed."""

from bot.ports import Store
from dialogs.initiative.model import Initiative
from dialogs.people.roster import Roster, RosterRecords


class RosterView:
    """Builds the roster's look-ups once, not in every turn."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._roster: Roster | None = None

    async def current(self) -> Roster:
        """The roster as last stored by this process."""
        if self._roster is None:
            self._roster = Roster(await self._store.roster(), await self._store.absences())
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
