"""The calendar as a file that calendar programs subscribe to (RFC 5545)."""

from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta
from hashlib import sha256

from cards.calendar import entry_audience, entry_title, state_said
from content.voice import Voice
from dialogs.broadcast.calendar import Entry, EntryState

# Outlook asks every few hours at best, whatever it is told.
_ASK_AGAIN = timedelta(hours=6)
_STAMPS = (b"DTSTAMP", b"LAST-MODIFIED")


def write_feed(
    entries: Iterable[Entry], names: Mapping[str, str], revisions: Mapping[str, int], voice: Voice, now: datetime
) -> bytes:
    """All-day events, each known by the same id whatever day it is on; `names` and `revisions` are by initiative.

    The revision grows with each save, so that programs which keep what they know take over a day that moved.
    """
    # A fifth of a second that hardly anybody needs.
    from icalendar import Calendar, Event, vDuration

    calendar = Calendar()
    calendar.add("prodid", "-//Startklar//Startklar//EN")
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    for name in ("name", "x-wr-calname"):
        calendar.add(name, voice.say("calendar-feed-name"))
    for name in ("refresh-interval", "x-published-ttl"):
        calendar.add(name, vDuration(_ASK_AGAIN), parameters={"VALUE": "DURATION"})
    for each in entries:
        event = Event()
        event.add("uid", f"{sha256(each.key.encode()).hexdigest()[:32]}@startklar")
        event.add("dtstamp", now)
        event.add("last-modified", now)
        event.add("sequence", revisions.get(each.initiative, 0))
        event.add("dtstart", each.day)
        event.add("dtend", (each.last or each.day) + timedelta(days=1))
        event.add("summary", entry_title(voice, each))
        said = [names.get(each.initiative, ""), entry_audience(voice, each), state_said(voice, each)]
        event.add("description", "\n".join(filter(None, said)))
        event.add("status", "CANCELLED" if each.state in (EntryState.LEFT_OUT, EntryState.NOWHERE) else "CONFIRMED")
        # It takes nobody's time.
        event.add("transp", "TRANSPARENT")
        calendar.add_component(event)
    return bytes(calendar.to_ical())


def mark_of(feed: bytes) -> str:
    """What tells this feed from one that says something else: all of it but the moments it was written at."""
    lines = [line for line in feed.splitlines() if not line.startswith(_STAMPS)]
    return sha256(b"\n".join(lines)).hexdigest()[:32]
