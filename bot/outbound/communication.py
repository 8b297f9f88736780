"""What is said about an initiative, as one person may see it: what comes when, how much, and whom it has reached."""

import asyncio
from collections import Counter
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta

from bot.outbound.broadcast_desk import BroadcastDesk
from bot.outbound.calendar_view import CalendarDesk, moment_of
from bot.outbound.ledger_view import Reach, reach_for
from bot.outbound.status_view import Looking
from bot.ports import Store
from content.library import Library
from content.model import Destination
from content.voice import Voice
from dialogs.broadcast.broadcast import OUT, Broadcast, Stage
from dialogs.broadcast.calendar import Entry, EntryKind, EntryState
from dialogs.broadcast.ledger import Sums, counted
from dialogs.broadcast.load import Load, Sending, counts, loads, role_groups
from dialogs.broadcast.model import DeliveryState
from dialogs.broadcast.planning import broadcast_of
from dialogs.broadcast.telling import concerned
from dialogs.initiative.model import Initiative
from dialogs.people.model import Person, Unit
from dialogs.people.rights import Action, may, reaches
from dialogs.people.roster import Roster, in_order
from dialogs.privacy.inventory import STILL_NEEDED_DAYS

# Of these it is worth knowing whom they have reached: they went out, to some at least.
_GONE_OUT = OUT | {Stage.WITHDRAWN}
# What a unit remembers: nobody has lost their name in what is younger than this.
LATELY = timedelta(days=STILL_NEEDED_DAYS)


@dataclass(frozen=True, slots=True, kw_only=True)
class Sent:
    """A message that has gone out: `broadcast` where somebody composed it, else `entry` of dated material.

    `tally` counts all its deliveries, `sums` those in some units; neither where few people are behind it whom the
    reader may not know of. `ledger` says that the reader may see whom it has reached.
    """

    day: date
    broadcast: Broadcast | None = None
    entry: Entry | None = None
    tally: Mapping[DeliveryState, int] | None = None
    sums: Sums | None = None
    ledger: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class CommunicationDesk:
    """One person in front of what is said; `today` is theirs."""

    store: Store
    roster: Roster
    library: Library
    person: Person
    now: datetime
    today: date
    calendar: CalendarDesk
    # What has been laid out for this look.
    _known: dict[str, list[Entry]] = field(default_factory=dict)

    @classmethod
    def of(cls, looking: Looking, voice: Voice) -> "CommunicationDesk":
        """For whoever looks."""
        calendar = CalendarDesk(
            store=looking.store,
            roster=looking.roster,
            library=looking.library,
            today=looking.today,
            language=voice.language,
        )
        return cls(
            store=looking.store,
            roster=looking.roster,
            library=looking.library,
            person=looking.person,
            now=looking.now,
            today=looking.today,
            calendar=calendar,
        )

    def runs(self, initiative: Initiative) -> bool:
        """Whether this person sees the whole calendar."""
        return any(each.id == initiative.id for each in self.calendar.run_by(self.person))

    def named(self, id_: str) -> Initiative | None:
        """An initiative that this person runs, or that has one of their own units."""
        found = self.roster.initiatives.get(id_)
        if found is None:
            return None
        own = {*self.person.units, *(unit.id for unit in self.roster.led_by(self.person.id, self.today))}
        return found if not own.isdisjoint(found.units) or self.runs(found) else None

    async def entries(self, initiative: Initiative) -> list[Entry]:
        """What the calendar says, as in chat: everything to those who run it, to others what reaches them."""
        if self.runs(initiative):
            return await self._whole(initiative)
        return [each for each in await self.calendar.own(self.person) if each.initiative == initiative.id]

    def weighed(self, initiative: Initiative) -> list[Unit]:
        """The units whose load this person may see, by name: all to who runs it, to others those they answer for."""
        units = in_order([self.roster.units[id_] for id_ in initiative.units if id_ in self.roster.units])
        if self.runs(initiative):
            return units
        roster, person, reach = self.roster, self.person, Action.SEE_REACH
        return [each for each in units if may(roster, person, reach, each.day(self.now), each, initiative.id)]

    async def load(self, units: Sequence[Unit], first: date, end: date) -> list[Load]:
        """What these units get from `first` up to `end`, by whichever initiative: nobody is tired of only one."""
        found: list[Sending] = []
        for each in self.roster.initiatives.values():
            units_of = await self.units_of(each)
            entries = await self._whole(each)
            inside = (entry for entry in entries if first <= entry.day < end and counts(entry))
            found += [Sending(entry=entry, units=units_of(entry)) for entry in inside]
        roles = {role for each in found for role in each.entry.roles}
        # A region's takes a quarter of a second, and meanwhile others get their answers.
        return await asyncio.to_thread(lambda: loads(found, role_groups(units, self.roster, roles, self.today)))

    async def units_of(self, initiative: Initiative) -> Callable[[Entry], Collection[str]]:
        """Finds the ids of the units that an entry of the initiative is for."""
        by_wave: dict[str, list[str]] = {}
        for unit, wave in initiative.units.items():
            by_wave.setdefault(wave, []).append(unit)
        composed = await self.calendar.composed(initiative)
        named: dict[str, list[str]] = {}

        def found(entry: Entry) -> Collection[str]:
            units = meant(entry)
            if entry.to is not Destination.CHANNEL:
                return units
            # A unit without a channel gets nothing of what is posted in channels.
            return [id_ for id_ in units if (unit := self.roster.units.get(id_)) and unit.channel]

        def meant(entry: Entry) -> Collection[str]:
            wave = by_wave.get(entry.wave, []) if entry.wave else list(initiative.units)
            if entry.kind is not EntryKind.BROADCAST:
                return wave
            if entry.source in composed and entry.source not in named:
                about = concerned(composed[entry.source], self.roster, initiative)
                named[entry.source] = [unit.id for unit in about]
            units = named.get(entry.source, [])
            return [unit for unit in units if initiative.units.get(unit) == entry.wave] if entry.wave else units

        return found

    async def sent(self, initiative: Initiative, most: int) -> list[Sent]:
        """The latest that went out, newest first, each with whom it reached as far as this person may know."""
        found: list[Sent] = []
        for each in await self._gone_out(initiative):
            if len(found) == most:
                break
            if reach := await reach_for(self._broadcasts, each.id):
                told = Sent(day=moment_of(each).date(), broadcast=each, ledger=True)
                if reach.only is None:
                    found.append(replace(told, tally=await self.store.tally(each.id)))
                else:
                    found.append(replace(told, sums=(await reach.reckoned()).whole))
        found += await self._material(initiative, most) if self.runs(initiative) else []
        return sorted(found, key=lambda each: each.day, reverse=True)[:most]

    async def ahead_of(self, initiative: Initiative, unit: Unit, most: int) -> list[Entry]:
        """What the unit is still to get, as far as this person's calendar says it."""
        units_of = await self.units_of(initiative)
        return [
            each
            for each in await self.entries(initiative)
            if counts(each) and each.state is not EntryState.SENT and unit.id in units_of(each)
        ][:most]

    async def sent_to(self, initiative: Initiative, unit: Unit, most: int) -> list[Sent]:
        """What the unit's people got in the last weeks, newest first, and how many of them have it.

        Of few people nothing is counted for somebody who may not see who they are.
        """
        since, units_of = self.now - LATELY, await self.units_of(initiative)
        found: list[Sent] = []
        for each in await self._gone_out(initiative):
            about = (one.id for one in concerned(each, self.roster, initiative))
            if moment_of(each) < since or len(found) == most or unit.id not in about:
                continue
            reach = await reach_for(self._broadcasts, each.id)
            named = reach is not None and (reach.only is None or unit.id in reach.only)
            sums = await self._in_unit(initiative, unit, each, named=named)
            found.append(Sent(day=unit.day(moment_of(each)), broadcast=each, sums=sums, ledger=named))
        named = may(self.roster, self.person, Action.SEE_REACH, unit.day(self.now), unit, initiative.id)
        material = [
            each
            for each in reversed(await self._whole(initiative))
            if _is_sent_material(each) and each.day >= since.date() and unit.id in units_of(each)
        ]
        for entry in material[:most]:
            sums = await self._in_unit(initiative, unit, _as_broadcast(entry, self.now), named=named)
            found.append(Sent(day=entry.day, entry=entry, sums=sums))
        return sorted(found, key=lambda each: each.day, reverse=True)[:most]

    async def _in_unit(self, initiative: Initiative, unit: Unit, broadcast: Broadcast, *, named: bool) -> Sums | None:
        only = frozenset({unit.id})
        own = Reach(store=self.store, roster=self.roster, broadcast=broadcast, initiative=initiative, only=only)
        return counted((await own.reckoned()).whole, broadcast.to, named=named)

    async def _whole(self, initiative: Initiative) -> list[Entry]:
        if initiative.id not in self._known:
            self._known[initiative.id] = await self.calendar.whole(initiative)
        return self._known[initiative.id]

    async def _gone_out(self, initiative: Initiative) -> list[Broadcast]:
        """What people composed and what went out, to some at least; newest first."""
        found = [each for each in await self.store.broadcasts(_GONE_OUT) if each.initiative == initiative.id]
        return sorted(found, key=lambda each: (moment_of(each), each.id), reverse=True)

    def _follows(self, initiative: Initiative, waves: Collection[str]) -> bool:
        """Whether all of these waves are theirs to follow, as somebody else's message would have to be."""
        units = (unit for unit, wave in initiative.units.items() if wave in waves)
        return reaches(self.roster, self.person, Action.SEE_REACH, units, initiative.id)

    @property
    def _broadcasts(self) -> BroadcastDesk:
        return BroadcastDesk(
            store=self.store, library=self.library, roster=self.roster, person=self.person, now=self.now
        )

    async def _material(self, initiative: Initiative, most: int) -> list[Sent]:
        """Dated material that went out, as one message for all the waves that had it on the same day."""
        together: dict[tuple[date, str], list[Entry]] = {}
        for each in await self._whole(initiative):
            if _is_sent_material(each):
                together.setdefault((each.day, each.source), []).append(each)
        found: list[Sent] = []
        for (day, source), same in sorted(together.items(), reverse=True)[:most]:
            tally = Counter[DeliveryState]()
            # Who has got it is for those who follow that; that it was posted in a channel says nothing of anybody.
            waves = {each.wave for each in same}
            if same[0].to is Destination.CHANNEL or self._follows(initiative, waves):
                for wave in waves:
                    tally.update(await self.store.tally(broadcast_of(initiative.id, source, wave)))
            found.append(Sent(day=day, entry=same[0], tally=tally))
        return found


def _is_sent_material(entry: Entry) -> bool:
    return entry.kind is EntryKind.MATERIAL and entry.state is EntryState.SENT


def _as_broadcast(entry: Entry, now: datetime) -> Broadcast:
    """Dated material as if somebody had composed it, so that one ledger counts both."""
    return Broadcast(
        id=broadcast_of(entry.initiative, entry.source, entry.wave),
        initiative=entry.initiative,
        author="",
        created=now,
        to=entry.to or Destination.PERSON,
        stage=Stage.SENT,
    )
