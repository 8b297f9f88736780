"""When a row of the communication plan takes place: on a day, so long before or after go-live, or not at all."""

from dataclasses import dataclass
from datetime import date

from content.duration import CalendarDuration, parse_duration
from dialogs.plan.span import parse_day

# Nobody plans further ahead, and with more a day could lie outside the calendar.
_MOST_MONTHS, _MOST_DAYS = 120, 3_660
# A hyphen, and the dashes and the minus that spreadsheets make of it.
_TAKEN_OUT = ("-", "\u2013", "\u2014", "\u2212")


@dataclass(frozen=True, slots=True, kw_only=True)
class Lead:
    """A day, or a span before or after go-live; with none of them it does not take place."""

    day: date | None = None
    before: CalendarDuration | None = None
    after: CalendarDuration | None = None

    def on(self, go_live: date) -> date | None:
        """The day it is for those who go live then; None when it does not take place."""
        if self.before is not None:
            return self.before.before(go_live)
        return self.after.after(go_live) if self.after is not None else self.day


def parse_lead(text: str) -> Lead | None:
    """`P12M` before go-live, `+P2W` after it, `2026-11-30`, or `-` for not at all; None when it is none of these."""
    if text in _TAKEN_OUT:
        return Lead()
    if day := parse_day(text):
        return Lead(day=day)
    try:
        span = parse_duration(text.removeprefix("+").upper())
    except ValueError:
        return None
    if span.months > _MOST_MONTHS or span.days > _MOST_DAYS:
        return None
    return Lead(after=span) if text.startswith("+") else Lead(before=span)
