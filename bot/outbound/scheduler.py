"""Looks at the clock: plans what is due from stored data, then has it sent."""

import asyncio
from collections.abc import Awaitable, Callable, Mapping, Sequence
from contextlib import suppress
from datetime import datetime

import structlog

from bot.delivery import Dispatcher
from bot.log import log_failure
from bot.outbound.broadcast_view import world_of
from bot.outbound.broadcasts import BroadcastKeeper
from bot.outbound.gaps import GapKeeper
from bot.outbound.notices import DUE
from bot.outbound.notices.scene import Tick
from bot.outbound.retention import RetentionKeeper
from bot.ports import Clock, Editions, Store
from bot.roster_view import RosterView
from content.library import Library
from dialogs.broadcast.audience import Audience, units_in
from dialogs.broadcast.model import Delivery
from dialogs.broadcast.planning import as_they_may_go, due_material
from dialogs.checkin.asked import by_period
from dialogs.checkin.model import CheckIn
from dialogs.checkin.passes import all_of_this_pass
from dialogs.checkin.prompts import due_day_boards, due_prompts, owing
from dialogs.initiative.model import Initiative
from dialogs.people.model import Unit
from dialogs.people.roster import Roster
from dialogs.plan.model import PlanKind

log = structlog.get_logger()

# How soon the outbox is looked at again for what is due in a moment, and for what should have gone.
SOONEST_SECONDS = 0.05
OVERDUE_SECONDS = 1.0
# Whoever sends a message watches it go out.
BROADCASTS_SECONDS = 1.0
# How often the lead is held on to, or asked for; and how soon what another replica has planned is seen.
LEAD_SECONDS = 2.0
OTHERS_SECONDS = 0.3
LEAD = "lead"
OUTBOX = "outbox"


class Scheduler:
    """Ticks; a missed tick loses nothing and a repeated one doubles nothing."""

    def __init__(
        self,
        store: Store,
        editions: Editions,
        roster: RosterView,
        dispatcher: Dispatcher,
        reachable: Callable[[], Awaitable[bool]],
        clock: Clock,
        tick_seconds: float,
        gaps: GapKeeper,
        broadcasts: BroadcastKeeper,
        retention: RetentionKeeper,
        look_at_directory: Callable[[], Awaitable[None]],
        install: Callable[[], Awaitable[None]],
    ) -> None:
        self._store = store
        self._editions = editions
        self._roster = roster
        self._dispatcher = dispatcher
        self._reachable = reachable
        self._clock = clock
        self._tick_seconds = tick_seconds
        self._gaps = gaps
        self._broadcasts = broadcasts
        self._retention = retention
        self._look_at_directory = look_at_directory
        self._install = install
        self._woken = asyncio.Event()
        # Set once the clock was looked at, whether or not it went well: what is in no haste after a start waits for it.
        self.looked = asyncio.Event()
        self._leads = False
        self._rest = OTHERS_SECONDS
        self._troubles = {"clock": "has not run yet"}

    @property
    def trouble(self) -> str:
        """What kept the latest look at the clock, the gaps or the outbox from its end; empty when nothing did."""
        return ", ".join(filter(None, self._troubles.values()))

    async def run(self) -> None:
        """Tick until cancelled; a tick that fails is told in `trouble` and tried again."""
        async with asyncio.TaskGroup() as tasks:
            tasks.create_task(self._hold_lead())
            # Beside the clock: a long send must not keep it from being looked at.
            tasks.create_task(self._send_when_due())
            # Beside the clock: reading a thousand questions anew after a start takes minutes, and no reminder waits.
            tasks.create_task(self._look_after_gaps())
            tasks.create_task(self._look_after_broadcasts())
            # Beside the clock: years of deliveries are looked through bit by bit.
            tasks.create_task(self._look_after_what_is_kept())
            # Beside the clock: a region is read in a minute or more where Graph has people wait.
            tasks.create_task(self._look_after_roster())
            # Beside the clock: for a region it takes hours.
            tasks.create_task(self._look_after_apps())
            while True:
                await self._tried("clock", self.plan)
                self.looked.set()
                self.wake()
                await asyncio.sleep(self._tick_seconds)

    async def lead(self) -> bool:
        """Whether it is for this process to plan and to send; what one that died had in hand is in doubt then."""
        try:
            leads = await self._store.lead()
            if leads and not self._leads:
                await self._dispatcher.recover()
        except BaseException:
            # Whoever has it next, be it this process, looks at what was left.
            self._leads = False
            raise
        self._leads = leads
        return leads

    async def _hold_lead(self) -> None:
        while True:
            await self._tried(LEAD, self.lead)
            await asyncio.sleep(LEAD_SECONDS)

    async def _look_after_gaps(self) -> None:
        while True:
            await self._tried("gaps", self._gaps.look)
            await asyncio.sleep(self._tick_seconds)

    async def _look_after_broadcasts(self) -> None:
        while True:
            await self._tried("broadcasts", self._broadcasts.look)
            if self._broadcasts.planned:
                self.wake()
            await asyncio.sleep(min(self._tick_seconds, BROADCASTS_SECONDS))

    async def _look_after_what_is_kept(self) -> None:
        while True:
            # What waits to be planned and sent after a start goes first.
            await self.looked.wait()
            await self._tried("retention", self._retention.look)
            await asyncio.sleep(self._tick_seconds)

    async def _look_after_roster(self) -> None:
        while True:
            await self._tried("roster", self._look_at_directory)
            await asyncio.sleep(self._tick_seconds)

    async def _look_after_apps(self) -> None:
        while True:
            await self._tried("install", self._install)
            await asyncio.sleep(self._tick_seconds)

    async def _tried(self, part: str, work: Callable[[], Awaitable[object]]) -> None:
        """Do it; the next tick tries again what failed, and /readyz tells. What another replica does is left to it.

        What became of what this one has sent nobody else knows.
        """
        try:
            if self._leads or part == LEAD or (part == OUTBOX and self._dispatcher.unfinished):
                await work()
            self._troubles[part] = ""
        except Exception as error:  # noqa: BLE001 - nothing that fails may end the ticking
            log_failure("tick_failed", error, part=part)
            self._troubles[part] = type(error).__name__

    async def plan(self) -> int:
        """Plan what is due; returns how many deliveries are new."""
        await self._store.forget_turns()
        planned = await self._store.plan(await self._due())
        if planned:
            log.info("deliveries_planned", count=planned)
        return planned

    def wake(self) -> None:
        """Send what a turn has planned without waiting for the next tick: people look at the card they changed."""
        self._woken.set()

    async def _send_when_due(self) -> None:
        while True:
            await self._tried(OUTBOX, self._send_what_is_due)
            with suppress(TimeoutError):
                async with asyncio.timeout(self._rest):
                    await self._woken.wait()
            self._woken.clear()

    async def _send_what_is_due(self) -> None:
        self._rest = OVERDUE_SECONDS
        due = await self._store.next_due()
        # What the store could not take down at the time is written as soon as it can, also where nothing more is due.
        if self._dispatcher.unfinished or (due and due <= self._clock()):
            await self.send()
            due = await self._store.next_due()
        left = (due - self._clock()).total_seconds() if due else OTHERS_SECONDS
        # What is due already has just been tried, or Teams cannot be reached: no need to try all the time.
        self._rest = min(max(left, SOONEST_SECONDS), OTHERS_SECONDS) if left > 0 else OVERDUE_SECONDS

    async def send(self, on_progress: Callable[[int], None] = lambda _: None) -> int:
        """Send what is planned and due; nothing before Teams has told where it is."""
        return await self._dispatcher.run(on_progress) if await self._reachable() else 0

    async def _due(self) -> list[Delivery]:
        roster, library, now = await self._roster.current(), self._editions.current.library, self._clock()
        due: list[Delivery] = []
        latest: dict[str, dict[str, CheckIn]] = {}
        for initiative in roster.initiatives.values():
            units = units_in(Audience(), roster, initiative)
            latest[initiative.id] = await self._store.latest_checkins(initiative.id, [unit.id for unit in units])
            due += await self._due_material(initiative, roster, library, now)
            due += await self._due_checkins(initiative, units, latest[initiative.id], roster, library, now)
        tick = Tick(store=self._store, roster=roster, library=library, now=now, latest=latest)
        for notices in DUE:
            due += await notices(tick)
        return due

    async def _due_material(
        self, initiative: Initiative, roster: Roster, library: Library, now: datetime
    ) -> list[Delivery]:
        plan = await self._store.plan_of(initiative.id, PlanKind.COMMUNICATION)
        materials, consideration = library.material.values(), library.settings.broadcasts
        due = list(due_material(materials, initiative, roster, consideration, now, plan))
        known = await self._store.known([each.id for each in due])
        new = [each for each in due if each.id not in known]
        if not new:
            return []
        world = await world_of(self._store, library, roster, initiative, None, now)
        return list(as_they_may_go(new, world))

    async def _due_checkins(
        self,
        initiative: Initiative,
        units: Sequence[Unit],
        stored: Mapping[str, CheckIn],
        roster: Roster,
        library: Library,
        now: datetime,
    ) -> list[Delivery]:
        ids = [unit.id for unit in units]
        latest = all_of_this_pass(stored, initiative, library.playbooks)
        periods = list(by_period(initiative, units, now))
        sat_out = {each.unit for each in await self._store.skipped(initiative.id, periods)}
        owed = owing(initiative, library.playbooks, roster, now, latest, sat_out)
        days = {unit.day(now) for unit in units}
        told = {each.unit for day in days for each in await self._store.days(initiative.id, ids, day, day)}
        return [
            *due_prompts(initiative, roster, now, owed),
            *due_day_boards(initiative, library.playbooks, roster, now, told),
        ]
