"""The cards of the calendar and of a wave that gets another day, with what people may write in them."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from microsoft_teams.cards import AdaptiveCard

from cards import wave
from cards.calendar import calendar_card, page_of
from content.voice import Voice
from dialogs.broadcast.calendar import Entry, EntryKind, EntryState, entries
from dialogs.broadcast.rhythm import Quiet
from dialogs.initiative.model import Initiative, Wave
from dialogs.initiative.moving_date import Difference, difference, moved_to
from dialogs.plan.model import Plan, PlanKind, tidied
from tests.cards.report_cards import AT, LIBRARY, TODAY, UNITS, WROTE, initiative, row

LINK = "https://bot.example/calendar/token.ics"
OF = initiative("vgr")
FIRST = OF.waves[0]
ROWS = (
    {"message": WROTE, "purpose": "Veta", "date": "2026-11-20..2026-11-24"},
    {"message": "APT", "purpose": "Veta", "lead": "P1W", "status": "done"},
    {"material": "my-role", "lead": "-"},
)
PLAN = Plan(
    initiative="journal",
    kind=PlanKind.COMMUNICATION,
    rows=tuple(tidied(str(n), each) for n, each in enumerate(ROWS, 1)),
    at=AT,
)
SENT = {"journal/workplace-meeting-kit/1": datetime(2026, 11, 4, 8, 0, tzinfo=UTC)}
OTHER = replace(OF, id="metod", waves=(Wave(id="A", go_live=date(2027, 1, 20)),), units={"a": "A", "b": "A"})
NAMES = {"journal": OF, "metod": OTHER}


def found(of: Initiative = OF, today: date = TODAY) -> list[Entry]:
    return entries(of, LIBRARY.material.values(), PLAN, SENT, today)


def own() -> list[Entry]:
    """What those see who do not run it."""
    kinds = (EntryKind.MATERIAL, EntryKind.START)
    mine = [each for each in found() if each.kind in kinds and each.state is not EntryState.LEFT_OUT]
    return [replace(each, units=(UNITS[0].name,)) for each in mine]


def moving(day: date) -> Difference:
    made = difference(
        OF, moved_to(OF, FIRST, day), "1", LIBRARY, PLAN, SENT, [], NAMES.values(), TODAY + timedelta(days=8)
    )
    assert made
    return made


def preview(v: Voice, day: date, note: str = "") -> AdaptiveCard:
    units = {each.id: each for each in UNITS}
    return wave.day_preview_card(v, OF, row("vgr"), moving(day), NAMES, units, TODAY + timedelta(days=8), note)


QUIET = Quiet(
    wave=FIRST,
    phase=LIBRARY.playbooks["ffb"].phases[1],
    playbook=LIBRARY.playbooks["ffb"],
    since=date(2026, 11, 9),
    days=5,
    missed=4,
)
LATER, EARLIER = date(2027, 1, 11), date(2026, 11, 30)

CALENDAR_CARDS: dict[str, Callable[[Voice], AdaptiveCard]] = {
    "calendar": lambda v: calendar_card(v, page_of(found(), TODAY, 0, OF), LINK),
    "calendar, earlier": lambda v: calendar_card(v, page_of(found(), TODAY - timedelta(weeks=8), 0, OF), LINK),
    "calendar, nothing": lambda v: calendar_card(v, page_of(found(), date(2028, 1, 1), 0, OF)),
    "calendar, one's own": lambda v: calendar_card(v, page_of(own(), TODAY), LINK, v.say("calendar-own")),
    "wave day": lambda v: wave.day_card(v, OF, row("vgr"), TODAY),
    "wave day, refused": lambda v: wave.day_card(v, OF, row("vgr"), TODAY, v.say("replan-past"), "2025-01-01"),
    "wave day preview": lambda v: preview(v, LATER),
    "wave day preview, too early": lambda v: preview(v, EARLIER, v.say("replan-changed-meanwhile")),
    "wave day moved": lambda v: wave.moved_card(v, OF, "1", FIRST.go_live, LATER, 2),
    "wave day announced": lambda v: wave.announce_card(v, OF, "1", FIRST.go_live, EARLIER),
    "wave day told": lambda v: wave.new_day_card(v, OF, [each.name for each in UNITS], FIRST.go_live, LATER),
    "wave quiet": lambda v: wave.quiet_card(v, OF, QUIET),
}
