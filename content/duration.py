"""Calendar durations such as `P12M`: how long before or after go-live something happens."""

import calendar
import re
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Annotated, Any

from pydantic import BeforeValidator, PlainSerializer

_FORM = re.compile(r"^P(?:(\d{1,3})Y)?(?:(\d{1,4})M)?(?:(\d{1,4})W)?(?:(\d{1,5})D)?$")


@dataclass(frozen=True, slots=True)
class CalendarDuration:
    """Whole months and days; a month is a calendar month, not thirty days."""

    months: int = 0
    days: int = 0

    def before(self, day: date) -> date:
        """The date this long before `day`; 31 March less one month is the last of February."""
        return _shift(day, -self.months) - timedelta(days=self.days)

    def after(self, day: date) -> date:
        """The date this long after `day`."""
        return _shift(day, self.months) + timedelta(days=self.days)

    def __str__(self) -> str:
        text = (f"{self.months}M" if self.months else "") + (f"{self.days}D" if self.days else "")
        return "P" + (text or "0D")


def parse_duration(text: str) -> CalendarDuration:
    """Read `P1Y`, `P12M`, `P6W` or `P10D` (ISO 8601, whole calendar units); raises ValueError."""
    match = _FORM.match(text)
    if match is None or text == "P":
        raise ValueError("must be a duration such as P12M, P3W or P0D")
    years, months, weeks, days = (int(group or 0) for group in match.groups())
    return CalendarDuration(months=years * 12 + months, days=weeks * 7 + days)


def _read(value: Any) -> CalendarDuration:
    return value if isinstance(value, CalendarDuration) else parse_duration(str(value))


def _shift(day: date, months: int) -> date:
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


Duration = Annotated[CalendarDuration, BeforeValidator(_read), PlainSerializer(str)]
