"""Gathers how far a change has come, for anybody in the roster: for a card and for the board."""

from dataclasses import dataclass

from bot.outbound.calendar_view import CalendarDesk
from bot.outbound.status_view import Looking, StatusDesk
from dialogs.broadcast.calendar import Entry, EntryKind, EntryState
from dialogs.initiative.model import Initiative
from dialogs.people.rights import is_concerned
from dialogs.rollup.open import OpenStatus, open_status


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenView:
    """An initiative for one reader, with what they have been sent about it and what comes."""

    status: OpenStatus
    sent: tuple[Entry, ...]
    coming: tuple[Entry, ...]


class OpenDesk:
    """One person in front of the changes, whatever their role."""

    def __init__(self, looking: Looking) -> None:
        self._looking = looking
        self._status = StatusDesk.of(looking)

    def own(self) -> list[Initiative]:
        """Those that concern the person."""
        here = self._looking
        return [each for each in self.every() if is_concerned(here.roster, here.person, each, here.today)]

    def every(self) -> list[Initiative]:
        """All there are: that one goes on is no secret, and what is told of it is told to everybody."""
        return list(self._looking.roster.initiatives.values())

    def named(self, id_: str) -> Initiative | None:
        """One of them."""
        return self._looking.roster.initiatives.get(id_)

    async def view(self, initiative: Initiative) -> OpenView:
        """How it stands, for this reader."""
        here = self._looking
        seen = await self._status.for_everybody(initiative)
        calendar = CalendarDesk(store=here.store, roster=here.roster, library=here.library, today=here.today)
        entries = [
            each
            for each in await calendar.own(here.person)
            if each.initiative == initiative.id and each.kind is EntryKind.MATERIAL
        ]
        return OpenView(
            status=open_status(seen, here.roster, here.library.playbooks, here.person),
            sent=tuple(each for each in entries if each.state is EntryState.SENT),
            coming=tuple(each for each in entries if each.state is EntryState.PLANNED and each.day >= here.today),
        )

    @property
    def support(self) -> str:
        """The support nearest to the reader; empty where there is none."""
        return self._looking.roster.support_for(self._looking.person) or ""

    @property
    def manager(self) -> str:
        """The name of whoever leads the reader's own unit; empty where it is themselves, or nobody."""
        here = self._looking
        home = here.roster.home_of(here.person)
        leaders = here.roster.leaders(home, here.today) if home else []
        names = here.roster.names
        return next((names[each] for each in leaders if each in names and each != here.person.id), "")
