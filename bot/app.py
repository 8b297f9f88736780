"""The composition root: the only place that joins the parts."""

import asyncio
import gc
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, closing, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import aiohttp
import structlog
from aiohttp import web

from bot.delivery import Dispatcher, Pace
from bot.directory.roster_file import read_roster
from bot.editions import ContentPublisher, Mind, WatchedEditions, open_mind
from bot.errors import StoreUnavailable
from bot.links import Links, open_links
from bot.log import log_failure
from bot.operations.local import LocalOperations
from bot.outbound import BroadcastKeeper, GapKeeper, Preparer, Scheduler
from bot.pictures import Pictures
from bot.ports import Clock, Health, Store
from bot.roster_view import RosterView
from bot.settings import Settings
from bot.storage.tiny import TinyStore
from bot.teams.adapter import TeamsAdapter
from bot.teams.connector import Connector
from bot.teams.identity import TokenCheck
from bot.turns import Turns
from bot.web import control
from bot.web.feeds import Feeds
from bot.web.reach import ReachFiles
from bot.web.routes import Served, build
from content.search.words import warm_up
from dialogs.people.roster import RosterRecords

# Teams answers within a second or two; a hung connection must not hold a turn past the channel's limit.
CONNECTOR_TIMEOUT = aiohttp.ClientTimeout(total=10, connect=3)
CONNECTIONS = 100
# How long what is being sent may take when the bot stops.
STOP_SECONDS = 5.0
SAMPLE = Path(__file__).parent.parent / "content" / "sample"

log = structlog.get_logger()


def utc_now() -> datetime:
    """The clock of the real world."""
    return datetime.now(UTC)


@dataclass(frozen=True, slots=True)
class Startklar:
    """The joined parts, without a server around them."""

    settings: Settings
    store: Store
    editions: WatchedEditions
    roster: RosterView
    turns: Turns
    adapter: TeamsAdapter
    scheduler: Scheduler
    dispatcher: Dispatcher
    operations: LocalOperations
    gatekeeper: TokenCheck | None
    links: Links
    feeds: Feeds
    reach: ReachFiles

    async def carry(self, payload: object) -> dict[str, Any] | None:
        """One activity, from Teams' JSON to the answer."""
        return await self.adapter.process(payload, self.turns.handle)

    async def health(self) -> Health:
        """What works and what does not."""
        store = ""
        try:
            await self.store.check()
        except StoreUnavailable as error:
            store = f"cannot write: {error}"
        problems = self.editions.current.problems
        content = f"{len(problems)} faults, an earlier edition is in service; first: {problems[0]}" if problems else ""
        return Health({"store": store, "content": content, "scheduler": self.scheduler.trouble})


@asynccontextmanager
async def open_startklar(settings: Settings, clock: Clock = utc_now) -> AsyncIterator[Startklar]:
    """Open the store and join the parts; raises StoreLocked or StoreDamaged."""
    store = TinyStore(settings.data, clock())
    try:
        roster = RosterView(store)
        if settings.with_sample and await store.roster() == RosterRecords():
            files = [SAMPLE / name for name in ("waves.csv", "people.csv", "units.csv")]
            await roster.replace(read_roster(files, clock().date()).merged_into(RosterRecords()))
            log.info("sample_organisation_loaded")
        connections = aiohttp.TCPConnector(limit=CONNECTIONS)
        async with aiohttp.ClientSession(connector=connections, timeout=CONNECTOR_TIMEOUT) as session:
            with closing(open_mind(settings.vectors_directory, settings.model, wanted=settings.meaning)) as mind:
                yield _join(settings, clock, store, roster, session, mind)
    finally:
        await store.close()


def _join(
    settings: Settings, clock: Clock, store: Store, roster: RosterView, session: aiohttp.ClientSession, mind: Mind
) -> Startklar:
    token, gatekeeper = None, None
    if settings.app_id:
        # azure-identity is heavy and not needed on a laptop.
        from bot.directory.credentials import connector_tokens

        token = connector_tokens(settings, session)
        gatekeeper = TokenCheck(session, settings.app_id, settings.tenant_id, settings.openid_url)
    editions = WatchedEditions(settings.content, mind)
    pace, bot_id = Pace(settings.limits_second), f"28:{settings.app_id or ''}"
    # Teams counts them together; a turn's go first.
    of_turns = Connector(session, store.save_shown, pace, token, bot_id, urgent=True)
    of_outbox = Connector(session, store.save_shown, pace, token, bot_id)
    links = open_links(settings.data, f"https://{settings.domain}" if settings.domain else "")
    preparer = Preparer(store, editions, roster, clock, settings.first_service_url, settings.tenant_id, links)
    dispatcher = Dispatcher(store, of_outbox, preparer.prepare, preparer.remember, store.drop_reference, clock, pace)
    gaps = GapKeeper(store, editions, ContentPublisher(settings.content, editions), clock)
    broadcasts = BroadcastKeeper(store, editions, roster, clock, Pictures(settings.picture_hosts).there)
    scheduler = Scheduler(
        store, editions, roster, dispatcher, preparer.reachable, clock, settings.tick_seconds, gaps, broadcasts
    )
    return Startklar(
        settings=settings,
        store=store,
        editions=editions,
        roster=roster,
        turns=Turns(store, editions, roster, clock, scheduler.wake, gaps, links),
        adapter=TeamsAdapter(of_turns),
        scheduler=scheduler,
        dispatcher=dispatcher,
        operations=LocalOperations(store, editions, roster, scheduler, clock),
        gatekeeper=gatekeeper,
        links=links,
        feeds=Feeds(store=store, editions=editions, roster=roster, links=links, clock=clock),
        reach=ReachFiles(store=store, editions=editions, roster=roster, links=links, clock=clock),
    )


@asynccontextmanager
async def serving(settings: Settings, clock: Clock = utc_now) -> AsyncIterator[str]:
    """Open everything and listen; gives the bot's own address, and closes it all in order at the end."""
    async with open_startklar(settings, clock) as startklar:
        await startklar.dispatcher.recover()
        served = Served(
            carry=startklar.carry,
            gatekeeper=startklar.gatekeeper,
            health=startklar.health,
            editions=startklar.editions,
            feeds=startklar.feeds,
            reach=startklar.reach,
        )
        token = control.new_token()
        async with (
            _listening(build(served), settings.host, settings.port) as url,
            _listening(control.build_control(startklar.operations, token), "127.0.0.1", 0) as control_url,
            _background(startklar),
        ):
            _settle_memory()
            startklar.links.base = startklar.links.base or url
            control.publish(
                settings.data, control.Control(url=control_url, token=token, messages_url=f"{url}/api/messages")
            )
            try:
                yield url
            finally:
                control.withdraw(settings.data)


def _settle_memory() -> None:
    """Take content, roster and modules out of the garbage collector's sight: they live as long as the process.

    Without this, every few hundred turns one of them waits a tenth of a second for a pass over half a million objects.
    """
    gc.collect()
    gc.freeze()
    gc.set_threshold(20_000, 20, 50)
    sys.setswitchinterval(0.0005)


@asynccontextmanager
async def _background(startklar: Startklar) -> AsyncIterator[None]:
    tasks = [
        asyncio.create_task(startklar.scheduler.run()),
        asyncio.create_task(_watch(startklar.editions)),
        asyncio.create_task(_learn(startklar.editions)),
        asyncio.create_task(asyncio.to_thread(warm_up)),
    ]
    try:
        yield
    finally:
        # Cut off while it is sent, a message would be in doubt and never be sent again.
        with suppress(TimeoutError):
            async with asyncio.timeout(STOP_SECONDS):
                await startklar.dispatcher.stop()
        for task in tasks:
            task.cancel()
        for task in tasks:
            with suppress(asyncio.CancelledError):
                await task


async def _learn(editions: WatchedEditions) -> None:
    while True:
        wait = 1
        try:
            if editions.learning:
                await editions.learn()
        except Exception as error:  # noqa: BLE001 - a model that stumbles must not end it; search goes by words
            log_failure("content_not_learned", error)
            wait = 60
        await asyncio.sleep(wait)


async def _watch(editions: WatchedEditions) -> None:
    while True:
        await asyncio.sleep(1)
        try:
            await editions.refresh()
        except Exception as error:  # noqa: BLE001 - a broken disk must not end the watch, nor the bot
            log_failure("content_not_looked_at", error)


@asynccontextmanager
async def _listening(application: web.Application, host: str, port: int) -> AsyncIterator[str]:
    runner = web.AppRunner(application, access_log=None, shutdown_timeout=5)
    await runner.setup()
    try:
        await web.TCPSite(runner, host, port).start()
        address = runner.addresses[0]
        shown = f"[{address[0]}]" if ":" in str(address[0]) else address[0]
        yield f"http://{shown}:{address[1]}"
    finally:
        await runner.cleanup()
