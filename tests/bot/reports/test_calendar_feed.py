"""The calendar as calendar programs read it."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import icalendar
import pytest

from bot.reports.calendar_feed import mark_of, write_feed
from content.language import Language
from content.voice import Voice
from dialogs.broadcast.calendar import Entry, EntryKind, EntryState, entries
from tests.dialogs.broadcast.calendar_kit import CHECKLIST, GO_LIVE, LIBRARY, initiative, plan

NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
BY = plan({"message": "Möte; med, tecken\\ och\nrader", "purpose": "Veta", "date": "2026-12-01..2026-12-02"})


def feed(found: list[Entry], revision: int = 1, language: Language = Language.SV, now: datetime = NOW) -> bytes:
    return write_feed(found, {"journal": "Journalen"}, {"journal": revision}, Voice(LIBRARY, language), now)


def laid_out(first: date = GO_LIVE) -> list[Entry]:
    return entries(initiative(first, date(2027, 9, 1)), [CHECKLIST], BY, {}, NOW.date())


def events(data: bytes) -> dict[str, icalendar.Event]:
    calendar = icalendar.Calendar.from_ical(data)
    assert isinstance(calendar, icalendar.Calendar)
    return {str(each["uid"]): each for each in calendar.events}


def test_each_entry_is_an_event_of_whole_days() -> None:
    found = sorted((each.start, each.end, str(each["summary"])) for each in events(feed(laid_out())).values())
    assert found[:3] == [
        (date(2026, 11, 30), date(2026, 12, 1), "Checklista inför övergången"),
        (date(2026, 12, 1), date(2026, 12, 3), "Möte; med, tecken\\ och\nrader"),
        (GO_LIVE, GO_LIVE + timedelta(days=1), "Start"),
    ]


def test_an_event_says_of_what_it_is_to_whom_and_how_it_stands_and_takes_nobodys_time() -> None:
    (event,) = (each for each in events(feed(laid_out())).values() if each.start == date(2026, 11, 30))
    assert str(event["description"]) == "Journalen\nvåg 1 · enhetschef\nplanerat"
    assert (event["transp"], event["status"], event["sequence"]) == ("TRANSPARENT", "CONFIRMED", 1)
    assert event.LAST_MODIFIED == NOW


def test_a_day_that_moved_moves_the_event_that_is_there_already() -> None:
    before, after = events(feed(laid_out())), events(feed(laid_out(GO_LIVE + timedelta(weeks=3)), 2))
    assert before.keys() == after.keys()
    moved = [uid for uid in before if before[uid].start != after[uid].start]
    assert {after[uid].start - before[uid].start for uid in moved} == {timedelta(weeks=3)}
    assert len(moved) == 2
    assert all(each["sequence"] == 2 for each in after.values())


def test_what_is_left_out_is_cancelled_where_it_stood() -> None:
    entry = replace(laid_out()[0], state=EntryState.LEFT_OUT)
    (event,) = events(feed([entry])).values()
    assert event["status"] == "CANCELLED"


@pytest.mark.parametrize("language", Language)
def test_it_speaks_the_readers_language_in_lines_that_every_program_reads(language: Language) -> None:
    data = feed(laid_out(), language=language)
    assert all(len(line) <= 75 for line in data.split(b"\r\n"))
    assert Voice(LIBRARY, language).say("calendar-feed-name").encode() in data
    assert len(events(data)) == len(laid_out())


def test_the_same_feed_has_the_same_mark_whenever_it_is_written() -> None:
    later = NOW + timedelta(hours=5)
    assert mark_of(feed(laid_out())) == mark_of(feed(laid_out(), now=later))
    assert mark_of(feed(laid_out())) != mark_of(feed(laid_out(GO_LIVE + timedelta(days=1))))


def test_a_calendar_without_anything_is_one_all_the_same() -> None:
    assert events(feed([])) == {}
    start = Entry(day=GO_LIVE, initiative="journal", wave="1", kind=EntryKind.START, state=EntryState.PLANNED)
    assert len(events(feed([start]))) == 1
