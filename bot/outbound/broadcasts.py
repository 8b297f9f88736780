"""Looks after broadcasts: has them begin at their time, keeps their authors up to date, ends and repeats them."""

from collections.abc import Awaitable, Callable
from contextlib import suppress
from datetime import datetime, timedelta

import structlog

from bot.log import log_failure
from bot.outbound.broadcast_view import rows_of, world_of
from bot.outbound.ledger_view import Reach
from bot.outbound.nudges import nudge_by_the_clock
from bot.ports import Clock, Editions, Store
from bot.roster_view import RosterView
from dialogs.broadcast import flow
from dialogs.broadcast.broadcast import Broadcast, Deed, Repeat, Stage
from dialogs.broadcast.copies import next_of_series
from dialogs.broadcast.hours import days_before
from dialogs.broadcast.model import Delivery, DeliveryState
from dialogs.broadcast.offline import missed_by_unit, to_leaders
from dialogs.broadcast.series import next_moment
from dialogs.broadcast.telling import concerned, is_answered_for, progress, step_of, to_author
from dialogs.initiative.model import Initiative
from dialogs.people.roster import Roster
from dialogs.race import LostRace

log = structlog.get_logger()

_OPEN = (DeliveryState.PLANNED, DeliveryState.CLAIMED)
# Whether a picture can be fetched from an address.
PictureCheck = Callable[[str], Awaitable[bool]]


class BroadcastKeeper:
    """Does what the clock asks of broadcasts; looking twice changes nothing."""

    def __init__(
        self, store: Store, editions: Editions, roster: RosterView, clock: Clock, picture_there: PictureCheck
    ) -> None:
        self._store = store
        self._editions = editions
        self._roster = roster
        self._clock = clock
        self._picture_there = picture_there
        # The step each author's card was last put to; after a start it is put right once too often at most.
        self._steps: dict[str, int] = {}
        self._pictures: set[tuple[str, str]] = set()
        # Whether the latest look has left something to send.
        self.planned = False

    async def look(self) -> None:
        """Begin what is due, tell how far the others have come, end what has come to its end."""
        self.planned = False
        roster = await self._roster.current()
        failed: Exception | None = None
        for each in await self._store.broadcasts({Stage.READY, Stage.SENDING}):
            try:
                await self._look_after(each, roster)
            except LostRace:
                # Somebody pressed a button at the same moment; the next look sees what they did.
                continue
            except Exception as error:  # noqa: BLE001 - one that fails must not keep the others from going out
                log_failure("broadcast_failed", error, broadcast=each.id)
                failed = error
        if failed:
            raise failed
        settings = self._editions.current.library.settings
        self.planned |= bool(await nudge_by_the_clock(self._store, roster, settings.broadcasts, self._clock()))

    async def _look_after(self, broadcast: Broadcast, roster: Roster) -> None:
        initiative = roster.initiatives.get(broadcast.initiative)
        if broadcast.stage is Stage.SENDING:
            await self._follow(broadcast, roster, initiative)
        elif initiative:
            await self._begin_when_due(broadcast, roster, initiative)

    async def _begin_when_due(self, broadcast: Broadcast, roster: Roster, initiative: Initiative) -> None:
        now = self._clock()
        if not _is_due(broadcast, roster, initiative, now):
            await self._check_picture_early(broadcast, roster, initiative, now)
            return
        library = self._editions.current.library
        if why := await self._hindrance(broadcast, roster, initiative, now):
            await self._give_back(broadcast, why, roster, initiative, now)
            return
        world = await world_of(self._store, library, roster, initiative, broadcast, now)
        rows = [row async for row in rows_of(broadcast, world)]
        begun = flow.begin(broadcast, len(rows), world.consideration.approval_above, now)
        if begun.stage is not Stage.SENDING:
            await self._save(begun, list(to_author(begun, roster, initiative, now)))
            return
        # All rows or none, and before anything is sent: from here on nobody can be forgotten or met twice.
        await self._save(begun, [*rows, *progress(begun, 0, roster, now)])
        log.info("broadcast_begun", broadcast=broadcast.id, recipients=len(rows))

    async def _hindrance(
        self, broadcast: Broadcast, roster: Roster, initiative: Initiative, now: datetime
    ) -> flow.GivenBack | None:
        """What has happened since somebody agreed to it, so that it must not go out as it is."""
        material = self._editions.current.library.material.get(broadcast.material or "")
        earlier = await self._store.broadcast(broadcast.follows) if broadcast.follows else None
        if flow.is_too_late(broadcast, now):
            return flow.GivenBack.LATE
        if not is_answered_for(broadcast, roster, initiative):
            return flow.GivenBack.NO_ROLE
        if earlier and flow.repeats_an_error(broadcast, earlier):
            return flow.GivenBack.PUT_RIGHT
        if broadcast.material and (material is None or not material.facts.valid_on(now.date())):
            return flow.GivenBack.EXPIRED
        if broadcast.content.picture and not await self._picture_there(broadcast.content.picture):
            return flow.GivenBack.PICTURE_GONE
        return None

    async def _check_picture_early(
        self, broadcast: Broadcast, roster: Roster, initiative: Initiative, now: datetime
    ) -> None:
        """Its author hears of a picture that is gone while there is time to mend it."""
        seen = (broadcast.id, broadcast.content.picture)
        if not broadcast.content.picture or seen in self._pictures:
            return
        self._pictures.add(seen)
        if not await self._picture_there(broadcast.content.picture):
            await self._give_back(broadcast, flow.GivenBack.PICTURE_GONE, roster, initiative, now)

    async def _give_back(
        self, broadcast: Broadcast, why: flow.GivenBack, roster: Roster, initiative: Initiative, now: datetime
    ) -> None:
        returned = flow.give_back(broadcast, why, now)
        await self._save(returned, list(to_author(returned, roster, initiative, now)))

    async def _save(self, broadcast: Broadcast, deliveries: list[Delivery]) -> None:
        await self._store.save_broadcast(broadcast, deliveries)
        self.planned |= bool(deliveries)

    async def _follow(self, broadcast: Broadcast, roster: Roster, initiative: Initiative | None) -> None:
        now, tally = self._clock(), await self._store.tally(broadcast.id)
        every = sum(tally.values())
        ahead = sum(tally.get(each, 0) for each in _OPEN)
        if ahead == 0:
            await self._end(broadcast, roster, initiative, now)
            return
        step = step_of(every - ahead, every)
        if step and self._steps.get(broadcast.id) != step:
            self._steps[broadcast.id] = step
            self.planned |= bool(await self._store.plan(list(progress(broadcast, step, roster, now))))

    async def _end(self, broadcast: Broadcast, roster: Roster, initiative: Initiative | None, now: datetime) -> None:
        ended = flow.end(broadcast, now)
        self._steps.pop(broadcast.id, None)
        told: list[Delivery] = []
        if initiative:
            told = await self._to_leaders(ended, roster, initiative, now)
            # First: what has ended is not looked at again, and a series must not stop with the process.
            await self._repeat(broadcast, roster, initiative, now)
        await self._save(ended, [*progress(ended, 1, roster, now), *told])
        log.info("broadcast_ended", broadcast=broadcast.id, leaders_told=len(told))

    async def _to_leaders(
        self, broadcast: Broadcast, roster: Roster, initiative: Initiative, now: datetime
    ) -> list[Delivery]:
        """Whoever leads people that it did not reach is told whom."""
        consideration = self._editions.current.library.settings.broadcasts
        reach = Reach(store=self._store, roster=roster, broadcast=broadcast, initiative=initiative)
        missed = missed_by_unit([line async for line in reach.lines() if line.unreached])
        return list(to_leaders(broadcast, missed, roster, initiative, consideration, now))

    async def _repeat(self, broadcast: Broadcast, roster: Roster, initiative: Initiative, now: datetime) -> None:
        if broadcast.repeat is Repeat.NEVER:
            return
        units = concerned(broadcast, roster, initiative)
        begun = broadcast.last(Deed.BEGAN)
        this = broadcast.at or (begun.at if begun else now)
        since = broadcast.since or this
        # Leaders may have had it, and nobody else be left, before its time.
        at = next_moment(broadcast.repeat, since, units[0], initiative.rhythm, max(now, this)) if units else None
        if at is None or (broadcast.until and units[0].day(at) > broadcast.until):
            return
        with suppress(LostRace):
            await self._store.save_broadcast(next_of_series(broadcast, at, since, now))


def _is_due(broadcast: Broadcast, roster: Roster, initiative: Initiative, now: datetime) -> bool:
    """Whether its time has come; with leaders first, theirs."""
    if broadcast.at is None or broadcast.at <= now:
        return True
    # Two days off a week, and holidays: no more than this many days lie between working days.
    if not broadcast.leaders_first or broadcast.at - timedelta(days=3 * broadcast.leaders_first + 7) > now:
        return False
    # The earliest: a holiday is not one everywhere.
    zones = {unit.time_zone: unit for unit in concerned(broadcast, roster, initiative)}
    firsts = (days_before(each, initiative.rhythm, broadcast.at, broadcast.leaders_first) for each in zones.values())
    return min(firsts, default=broadcast.at) <= now
