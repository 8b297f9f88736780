"""What people subscribe to by an address of their own: the calendar."""

import asyncio
from dataclasses import dataclass, field
from datetime import timedelta

from aiohttp import web

from bot.links import LONGEST, Links
from bot.outbound.calendar_view import CalendarDesk, reader_of_feed
from bot.ports import Clock, Editions, Store
from bot.rate import Rate
from bot.reports.calendar_feed import mark_of, write_feed
from bot.roster_view import RosterView
from cards.initiative import initiative_name
from content.voice import Voice
from dialogs.people.model import Person
from dialogs.people.roster import Roster
from dialogs.plan.model import PlanKind

# Programs ask a few times a day; who asks more often is broken, or somebody shared the address.
MOST_ASKED, WITHIN = 30, timedelta(minutes=10)
# How far back and ahead, and how many events at most: what a program takes without complaint.
BACK, AHEAD, MOST_EVENTS = timedelta(days=180), timedelta(days=3 * 366), 1_000

_HEADERS = {
    "Cache-Control": "private, max-age=300",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "X-Robots-Tag": "noindex",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Feeds:
    """What the feeds are made of."""

    store: Store
    editions: Editions
    roster: RosterView
    links: Links
    clock: Clock
    _rate: Rate = field(default_factory=lambda: Rate(MOST_ASKED, WITHIN))

    def asks_too_often(self, person: str) -> bool:
        """Whether this address was used too often in the last minutes; counts this time."""
        return not self._rate.takes(person, self.clock())

    async def calendar(self, person: Person, roster: Roster) -> bytes:
        """The person's calendar in their language."""
        now, library = self.clock(), self.editions.current.library
        today = roster.today_of(person, now)
        language = roster.language_of(person, await self.store.preference(person.id))
        desk = CalendarDesk(store=self.store, roster=roster, library=library, today=today, language=language)
        found = await desk.everything(person)
        near = [each for each in found if today - BACK <= each.day <= today + AHEAD]
        # Of more than fit, what lies behind goes first.
        kept = sorted(near, key=lambda each: (each.day < today, abs(each.day - today)))[:MOST_EVENTS]
        concerned = [roster.initiatives[id_] for id_ in dict.fromkeys(each.initiative for each in kept)]
        plans = {each.id: await self.store.plan_of(each.id, PlanKind.COMMUNICATION) for each in concerned}
        revisions = {each.id: each.revision + (plan.revision if (plan := plans[each.id]) else 0) for each in concerned}
        voice = Voice(library, language)
        names = {each.id: initiative_name(voice, each) for each in concerned}
        # Some tenths of a second for a thousand events, during which others want an answer.
        return await asyncio.to_thread(write_feed, kept, names, revisions, voice, now)


FEEDS = web.AppKey("feeds", Feeds)


def add_feeds(application: web.Application, feeds: Feeds) -> None:
    """The addresses of the feeds."""
    application[FEEDS] = feeds
    application.router.add_get(f"/calendar/{{token:[A-Za-z0-9_.-]{{1,{LONGEST}}}}}.ics", calendar)


async def calendar(request: web.Request) -> web.Response:
    """Somebody's calendar: 304 when they have it already, 404 for an address that is nobody's, 429 for too often."""
    feeds = request.app[FEEDS]
    reader = reader_of_feed(feeds.links, request.match_info["token"], feeds.clock())
    roster = await feeds.roster.current()
    person = roster.people.get(reader) if reader else None
    if person is None:
        return web.Response(status=404, headers={"Cache-Control": "no-store"})
    if feeds.asks_too_often(person.id):
        return web.Response(status=429, headers={"Retry-After": str(int(WITHIN.total_seconds()))})
    body = await feeds.calendar(person, roster)
    mark = f'"{mark_of(body)}"'
    headers = {**_HEADERS, "ETag": mark}
    if request.headers.get("If-None-Match") == mark:
        return web.Response(status=304, headers=headers)
    return web.Response(
        body=body,
        content_type="text/calendar",
        charset="utf-8",
        headers={**headers, "Content-Disposition": 'inline; filename="startklar.ics"'},
    )
