"""A broadcast as somebody may see and change it: the card that shows it, for turns and notices alike."""

from dataclasses import dataclass
from datetime import datetime

from bot.outbound.broadcast_view import tried, world_of
from bot.ports import Outgoing, Store
from cards.broadcast import ReviewView, review_card
from cards.broadcast.review import title_of
from content.library import Library
from content.voice import Voice
from dialogs.broadcast.broadcast import AHEAD, Broadcast, Stage
from dialogs.broadcast.flow import faults
from dialogs.broadcast.telling import concerned
from dialogs.broadcast.trial import DryRun
from dialogs.initiative.model import Initiative
from dialogs.people.model import Person
from dialogs.people.rights import Action, granted_role, may_broadcast
from dialogs.people.roster import Roster


@dataclass(frozen=True, slots=True, kw_only=True)
class BroadcastDesk:
    """One person in front of the broadcasts, at a moment."""

    store: Store
    library: Library
    roster: Roster
    person: Person
    now: datetime

    @property
    def time_zone(self) -> str:
        """The one of the person's own unit."""
        return self.roster.time_zone_of(self.person)

    def initiative_of(self, broadcast: Broadcast) -> Initiative | None:
        """Its initiative, while that exists."""
        return self.roster.initiatives.get(broadcast.initiative)

    def may_send(self, broadcast: Broadcast, initiative: Initiative) -> bool:
        """Whether the person's role reaches everybody it is for."""
        return self._may(Action.SEND_BROADCAST, broadcast, initiative)

    def may_approve(self, broadcast: Broadcast, initiative: Initiative) -> bool:
        """Whether the person may approve it: not what they wrote themselves."""
        wrote = self.person.id in broadcast.editors
        return not wrote and self._may(Action.APPROVE_BROADCAST, broadcast, initiative)

    def may_write(self, broadcast: Broadcast, initiative: Initiative) -> bool:
        """Whether the person may change it: whoever may send it; its author also to name others than it is for now."""
        own = broadcast.author == self.person.id and self.may_begin
        return own or self.may_send(broadcast, initiative)

    @property
    def may_begin(self) -> bool:
        """Whether the person may write one at all."""
        return granted_role(self.roster, self.person, Action.SEND_BROADCAST) is not None

    def may_see(self, broadcast: Broadcast, initiative: Initiative) -> bool:
        """Whether it is shown to the person: its author, and whoever may send or approve it."""
        return (
            broadcast.author == self.person.id
            or self.may_send(broadcast, initiative)
            or self._may(Action.APPROVE_BROADCAST, broadcast, initiative)
        )

    def _may(self, action: Action, broadcast: Broadcast, initiative: Initiative) -> bool:
        units = concerned(broadcast, self.roster, initiative)
        return may_broadcast(self.roster, self.person, action, units, initiative.id)

    async def run(self, broadcast: Broadcast, initiative: Initiative) -> DryRun:
        """What would happen if it were sent now."""
        world = await world_of(self.store, self.library, self.roster, initiative, broadcast, self.now)
        return await tried(broadcast, world)

    async def view(self, broadcast: Broadcast, initiative: Initiative, run: DryRun | None = None) -> ReviewView:
        """All that the card shows."""
        ahead = broadcast.stage in AHEAD
        run = run or (await self.run(broadcast, initiative) if ahead else None)
        receipts = await self.store.receipts(broadcast.id) if broadcast.acknowledge and not ahead else {}
        material = self.library.material.get(broadcast.material or "")
        return ReviewView(
            broadcast=broadcast,
            initiative=initiative,
            time_zone=self.time_zone,
            run=run,
            faults=faults(broadcast, material, run, self.now),
            tally={} if ahead else await self.store.tally(broadcast.id),
            names=self.roster.names,
            units=[self.roster.units[id_].name for id_ in sorted(broadcast.audience.units) if id_ in self.roster.units],
            waves=sorted(broadcast.audience.waves),
            needs_approval=run is not None and run.count > self.library.settings.broadcasts.approval_above,
            may_write=self.may_write(broadcast, initiative),
            may_approve=self.may_approve(broadcast, initiative),
            asks_to_read=sum(1 for each in receipts.values() if each.read) if broadcast.acknowledge else None,
            replies=0 if ahead else len(await self.store.tickets_about(broadcast.id)),
        )

    async def card(
        self,
        voice: Voice,
        broadcast: Broadcast,
        initiative: Initiative,
        *notes: str,
        run: DryRun | None = None,
        alert: bool = False,
    ) -> Outgoing:
        """The card, with words on top where something needs saying."""
        view = await self.view(broadcast, initiative, run)
        shown = review_card(voice, view, notes=notes)
        return Outgoing(summary=title_of(voice, broadcast), card=shown, alert=alert)

    async def visible(self, stages: frozenset[Stage]) -> list[Broadcast]:
        """Those in these stages that the person may see, newest first."""
        found = await self.store.broadcasts(stages)
        return [
            each
            for each in reversed(found)
            if (initiative := self.initiative_of(each)) and self.may_see(each, initiative)
        ]
