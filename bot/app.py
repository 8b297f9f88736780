"""The composition root: the only place that joins the parts."""

import asyncio
import gc
import sys
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager, closing, nullcontext, suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import aiohttp
import structlog

from bot.board.looking import Board
from bot.delivery import Dispatcher, Pace
from bot.directory.graph.installing import GraphApps
from bot.directory.graph.source import GraphDirectory
from bot.directory.roster_file import read_roster
from bot.editions import ContentPublisher, Mind, WatchedEditions, open_mind
from bot.errors import StoreUnavailable
from bot.links import KEY, Links
from bot.log import log_failure
from bot.operations.local import LocalOperations
from bot.outbound import (
    BroadcastKeeper,
    GapKeeper,
    InstallKeeper,
    Preparer,
    RetentionKeeper,
    RosterKeeper,
    Scheduler,
)
from bot.outbound.overviews import Overviews
from bot.outbound.report_file import ReportFiles
from bot.pictures import Pictures
from bot.ports import Asked, Clock, Health, Store
from bot.roster_view import RosterView
from bot.settings import Settings
from bot.storage import open_store
from bot.teams.adapter import TeamsAdapter
from bot.teams.addresses import FileUrls, ServiceUrls
from bot.teams.card_state import KEY as CARD_KEY
from bot.teams.card_state import CardStates
from bot.teams.connections import Connections
from bot.teams.connector import Connector
from bot.teams.identity import SsoCheck, TokenCheck
from bot.teams.once import Once
from bot.teams.uploads import Uploader
from bot.turns import Turns
from bot.web import control
from bot.web.board import BoardPages
from bot.web.feeds import Feeds
from bot.web.listening import listening
from bot.web.measuring import metrics_for, tracing_as_configured
from bot.web.reach import ReachFiles
from bot.web.routes import Served, build
from bot.web.scrape import build_scrape
from content.memory import give_back
from content.search.words import warm_up
from dialogs.people.roster import RosterRecords
from dialogs.privacy import mask

if TYPE_CHECKING:
    from bot.metrics import Metrics
    from bot.web.tracing import Tracing

# Teams answers within a second or two; a hung connection must not hold a turn past the channel's limit.
CONNECTOR_TIMEOUT = aiohttp.ClientTimeout(total=10, connect=3)
CONNECTIONS = 100
# How long what is under way may take when the bot stops: all of it together, so that the store is closed within ten.
STOP_SECONDS = 6.0
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
    keeper: RosterKeeper[Any]
    installer: InstallKeeper
    dispatcher: Dispatcher
    operations: LocalOperations
    gatekeeper: TokenCheck | None
    links: Links
    feeds: Feeds
    reach: ReachFiles
    reports: ReportFiles
    board: BoardPages
    metrics: "Metrics | None"
    clock: Clock

    async def carry(self, payload: object) -> dict[str, Any] | None:
        """One activity, from Teams' JSON to the answer."""
        process = partial(self.adapter.process, late=self.turns.late)
        if self.metrics:
            return await self.metrics.turn(process, payload, self.turns.handle)
        return await process(payload, self.turns.handle)

    async def health(self) -> Health:
        """What works and what does not."""
        store = ""
        try:
            await self.store.check()
        except StoreUnavailable as error:
            store = f"cannot write: {error}"
        problems = self.editions.current.problems
        content = f"{len(problems)} faults, an earlier edition is in service; first: {problems[0]}" if problems else ""
        warnings = {
            "store": await self.store.warning(),
            "roster": self.keeper.trouble,
            "install": self.installer.trouble,
        }
        return Health(
            {"store": store, "content": content, "scheduler": self.scheduler.trouble},
            {name: said for name, said in warnings.items() if said},
        )

    async def exposition(self) -> bytes:
        """What was counted, and how it stands; costs the store one question, and is told without it too."""
        assert self.metrics is not None
        waited = None
        with suppress(StoreUnavailable):
            due, now = await self.store.next_due(), self.clock()
            waited = now - due if due else timedelta()
        return self.metrics.exposition(
            waited=waited,
            serial=self.editions.current.serial,
            faults=len(self.editions.current.problems),
            in_trouble=bool(self.scheduler.trouble),
            leads=self.store.leads,
        )


@asynccontextmanager
async def open_startklar(
    settings: Settings, clock: Clock = utc_now, metrics: "Metrics | None" = None, told: Sequence[Asked] = ()
) -> AsyncIterator[Startklar]:
    """Open the store and join the parts; raises StoreLocked or StoreDamaged. `told` hear of each request to Teams."""
    store = await open_store(settings, clock())
    store = metrics.around(store) if metrics else store
    try:
        roster = RosterView(store)
        if settings.with_sample and await store.roster() == RosterRecords():
            files = [SAMPLE / name for name in ("waves.csv", "people.csv", "units.csv")]
            await roster.replace(read_roster(files, clock().date()).merged_into(RosterRecords()))
            log.info("sample_organisation_loaded")
        connections = Connections(limit=CONNECTIONS)
        async with aiohttp.ClientSession(connector=connections, timeout=CONNECTOR_TIMEOUT) as session:
            with closing(open_mind(settings.vectors_directory, settings.model, wanted=settings.meaning)) as mind:
                links = Links(
                    await store.secret(KEY),
                    f"https://{settings.domain}" if settings.domain else "",
                    settings.catalog_id or settings.app_id or "",
                    settings.tenant_id or "",
                )
                states = CardStates(await store.secret(CARD_KEY), clock)
                yield _join(settings, clock, store, roster, session, mind, links, states, metrics, told)
    finally:
        await store.close()


def _join(
    settings: Settings,
    clock: Clock,
    store: Store,
    roster: RosterView,
    session: aiohttp.ClientSession,
    mind: Mind,
    links: Links,
    states: CardStates,
    metrics: "Metrics | None",
    told: Sequence[Asked],
) -> Startklar:
    own = [settings.service_url] if settings.service_url else []
    service_urls = ServiceUrls(settings.service_hosts, own, here=not settings.app_id)
    token, gatekeeper, sign_in = None, None, None
    if settings.app_id:
        # azure-identity is heavy and not needed on a laptop.
        from bot.directory.credentials import connector_tokens

        token = connector_tokens(settings, session)
        gatekeeper, sign_in = TokenCheck(session, settings, service_urls), SsoCheck(session, settings)
    editions = WatchedEditions(settings.content, mind)
    pace, bot_id = Pace(settings.limits_second), f"28:{settings.app_id or ''}"
    # Teams counts them together; a turn's go first.
    of_turns = Connector(session, store.save_shown, states, service_urls, pace, token, bot_id, urgent=True, told=told)
    of_outbox = Connector(session, store.save_shown, states, service_urls, pace, token, bot_id, told=told)
    overviews = Overviews(store)
    preparer = Preparer(
        store, editions, roster, clock, settings.first_service_url, settings.tenant_id, links, overviews
    )
    dispatcher = Dispatcher(store, of_outbox, preparer.prepare, preparer.remember, store.drop_reference, clock, pace)
    gaps = GapKeeper(store, editions, ContentPublisher(settings.content, editions), clock)
    broadcasts = BroadcastKeeper(store, editions, roster, clock, Pictures(settings.picture_hosts).there)
    retention = RetentionKeeper(store, editions, roster, clock)
    keeper = RosterKeeper(store, editions, roster, clock, GraphDirectory(settings, session) if settings.graph else None)
    installer = InstallKeeper(
        store,
        editions,
        roster,
        clock,
        GraphApps(settings, session) if settings.app_id else None,
        settings.first_service_url,
        settings.tenant_id,
        settings.install_per_minute,
    )
    scheduler = Scheduler(
        store,
        editions,
        roster,
        dispatcher,
        preparer.reachable,
        clock,
        settings.tick_seconds,
        gaps,
        broadcasts,
        retention,
        keeper.look,
        installer.look if settings.install else _nothing,
    )
    reports = ReportFiles(store=store, editions=editions, roster=roster, links=links, clock=clock, overviews=overviews)
    uploads = Uploader(session, FileUrls(own, here=not settings.app_id))
    return Startklar(
        settings=settings,
        store=store,
        editions=editions,
        roster=roster,
        turns=Turns(
            store,
            editions,
            roster,
            clock,
            scheduler.wake,
            gaps,
            links,
            overviews,
            reports,
            uploads,
            settings.most_per_minute,
        ),
        adapter=TeamsAdapter(of_turns, states, Once(store), settings.patience_seconds),
        scheduler=scheduler,
        keeper=keeper,
        installer=installer,
        dispatcher=dispatcher,
        operations=LocalOperations(store, editions, roster, scheduler, clock, keeper, installer, overviews),
        gatekeeper=gatekeeper,
        links=links,
        feeds=Feeds(store=store, editions=editions, roster=roster, links=links, clock=clock),
        reach=ReachFiles(store=store, editions=editions, roster=roster, links=links, clock=clock),
        reports=reports,
        board=BoardPages(
            board=Board(store, editions, roster, links, clock, overviews, settings.most_per_minute), sign_in=sign_in
        ),
        metrics=metrics,
        clock=clock,
    )


async def _nothing() -> None:
    """What is not switched on does."""


@asynccontextmanager
async def serving(settings: Settings, clock: Clock = utc_now) -> AsyncIterator[str]:
    """Open everything and listen; gives the bot's own address, and closes it all in order at the end."""
    metrics, tracing = metrics_for(settings), tracing_as_configured()
    told = [each.asked for each in (metrics, tracing) if each]
    with closing(tracing) if tracing else nullcontext():
        async with open_startklar(settings, clock, metrics, told) as startklar, _served(startklar, tracing) as url:
            yield url


@asynccontextmanager
async def _served(startklar: Startklar, tracing: "Tracing | None") -> AsyncIterator[str]:
    settings = startklar.settings
    await startklar.scheduler.lead()
    served = Served(
        carry=startklar.carry,
        gatekeeper=startklar.gatekeeper,
        health=startklar.health,
        editions=startklar.editions,
        feeds=startklar.feeds,
        reach=startklar.reach,
        reports=startklar.reports,
        board=startklar.board,
    )
    token = control.new_token()
    front = build(served)
    if tracing:
        tracing.follow(front)
    places = [
        (front, settings.host, settings.port),
        (control.build_control(startklar.operations, token), "127.0.0.1", 0),
    ]
    if settings.metrics_port is not None:
        places.append((build_scrape(startklar.exposition), settings.metrics_host, settings.metrics_port))
    tasks: list[asyncio.Task[None]] = []
    at_the_end = partial(_come_to_rest, startklar, tasks)
    async with listening(places, STOP_SECONDS, at_the_end) as (url, control_url, *_):
        tasks += _background(startklar)
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
    # Not looked through before: two thousand objects would be found to be of no use, in half a second.
    gc.freeze()
    gc.enable()
    gc.set_threshold(20_000, 20, 50)
    sys.setswitchinterval(0.0005)


def _background(startklar: Startklar) -> list[asyncio.Task[None]]:
    return [
        asyncio.create_task(startklar.scheduler.run()),
        asyncio.create_task(_watch(startklar.editions)),
        asyncio.create_task(_learn(startklar.editions)),
        asyncio.create_task(_warm_up(startklar.scheduler)),
    ]


async def _warm_up(scheduler: Scheduler) -> None:
    """Load what tells languages apart before the first question, but not in the way of what makes the bot ready."""
    await scheduler.looked.wait()
    try:
        await asyncio.to_thread(warm_up)
        # Loads what knows phone numbers: the first that somebody writes must not hold up everybody else.
        await asyncio.to_thread(mask, "070-174 06 05")
    except OSError as error:
        # Tried again by the first question.
        log_failure("languages_not_loaded", error)
    # What the start needed beside it would stay with the process: thirty megabytes of a region's.
    give_back()


async def _come_to_rest(startklar: Startklar, tasks: Sequence[asyncio.Task[None]]) -> None:
    """Have what is being sent and answered come to its end, then look at the clock no more."""
    # Cut off while it is sent, a message would be in doubt and never be sent again.
    with suppress(TimeoutError):
        async with asyncio.timeout(STOP_SECONDS):
            await asyncio.gather(startklar.dispatcher.stop(), startklar.adapter.finish())
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
