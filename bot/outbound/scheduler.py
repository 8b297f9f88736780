"""Looks at the clock: plans what is due from stored data, then has it sent."""

import asyncio
from collections.abc import Awaitable, Callable

import structlog

from bot.delivery import Dispatcher
from bot.log import log_failure
from bot.outbound.gaps import GapKeeper
from bot.outbound.notices import DUE
from bot.outbound.notices.scene import Tick
from bot.ports import Clock, Editions, Store
from bot.roster_view import RosterView
from dialogs.broadcast.audience import Audience, units_in
from dialogs.broadcast.model import Delivery
from dialogs.broadcast.planning import due_checkins, due_material
from dialogs.checkin.flow import by_period
from dialogs.checkin.model import CheckIn

log = structlog.get_logger()


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
    ) -> None:
        self._store = store
        self._editions = editions
        self._roster = roster
        self._dispatcher = dispatcher
        self._reachable = reachable
        self._clock = clock
        self._tick_seconds = tick_seconds
        self._gaps = gaps
        self._sending = asyncio.Lock()
        self._woken = asyncio.Event()
        self.trouble = "has not run yet"

    async def run(self) -> None:
        """Tick until cancelled; a tick that fails is told in `trouble` and tried again."""
        async with asyncio.TaskGroup() as tasks:
            tasks.create_task(self._send_when_woken())
            while True:
                try:
                    await self.plan()
                except Exception as error:  # noqa: BLE001 - the next tick tries again; /readyz tells
                    log_failure("tick_failed", error)
                    self.trouble = type(error).__name__
                # A long send must not keep the clock from being looked at.
                if not self._sending.locked():
                    tasks.create_task(self._send())
                await asyncio.sleep(self._tick_seconds)

    async def plan(self) -> int:
        """Plan what is due; returns how many deliveries are new."""
        await self._gaps.look()
        planned = await self._store.plan(await self._due())
        if planned:
            log.info("deliveries_planned", count=planned)
        self.trouble = ""
        return planned

    def wake(self) -> None:
        """Send what a turn has planned without waiting for the next tick: people look at the card they changed."""
        self._woken.set()

    async def _send_when_woken(self) -> None:
        while True:
            await self._woken.wait()
            self._woken.clear()
            await self._send()

    async def _send(self) -> None:
        try:
            await self.send()
        except Exception as error:  # noqa: BLE001 - the next tick tries again; /readyz tells
            log_failure("send_failed", error)
            self.trouble = type(error).__name__

    async def send(self, on_progress: Callable[[int], None] = lambda _: None) -> int:
        """Send what is planned and due, never two at a time; nothing before Teams has told where it is."""
        async with self._sending:
            return await self._dispatcher.run(on_progress) if await self._reachable() else 0

    async def _due(self) -> list[Delivery]:
        roster, library, now = await self._roster.current(), self._editions.current.library, self._clock()
        due: list[Delivery] = []
        for initiative in roster.initiatives.values():
            due += due_material(library.material.values(), initiative, roster, now)
            answered: dict[str, CheckIn] = {}
            for period, units in by_period(units_in(Audience(), roster, initiative), now).items():
                answered |= await self._store.checkins(initiative.id, units, period)
            due += due_checkins(initiative, library.playbooks, roster, now, answered)
        tick = Tick(store=self._store, roster=roster, library=library, now=now)
        for notices in DUE:
            due += await notices(tick)
        return due
