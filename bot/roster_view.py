"""The roster in memory, read from the store when it has changed."""

from dialogs.people.roster import Roster, RosterRecords, RosterStore


class RosterView:
    """Builds the roster's look-ups once, not in every turn."""

    def __init__(self, store: RosterStore) -> None:
        self._store = store
        self._roster: Roster | None = None

    async def current(self) -> Roster:
        """The roster as last stored by this process."""
        if self._roster is None:
            self._roster = Roster(await self._store.roster())
        return self._roster

    async def replace(self, records: RosterRecords) -> None:
        """Store a new roster and use it from now on."""
        await self._store.replace_roster(records)
        self._roster = Roster(records)
