"""Reads when the people of a unit are at work, as a roster writes it."""

import re
from collections.abc import Iterator
from datetime import time

from content.settings import Weekday
from dialogs.people.model import Shift

_DAYS = list(Weekday)
_FORM = re.compile(
    r"(?:(?P<first>[a-z]{3})(?:\s*-\s*(?P<last>[a-z]{3}))?\s+)?(?P<opens>\d{1,2}:\d{2})\s*-\s*(?P<closes>\d{1,2}:\d{2})"
)
_END_OF_DAY = time(23, 59, 59)


def read_shifts(text: str) -> Iterator[Shift]:
    """`mon-fri 07:00-16:00`, `06:30-21:30` for every day, `sun-thu 21:00-07:00` over midnight; raises ValueError."""
    found = _FORM.fullmatch(text.strip().lower())
    if found is None:
        raise ValueError(f"shifts: {text!r} is not like 'mon-fri 07:00-16:00' or '06:30-21:30'")
    days = _days(found["first"], found["last"])
    opens, closes = _time(found["opens"]), _time(found["closes"])
    if opens < closes:
        yield Shift(days=days, opens=opens, closes=closes)
        return
    yield Shift(days=days, opens=opens, closes=_END_OF_DAY)
    if closes > time(0):
        yield Shift(days=tuple(sorted((day + 1) % 7 for day in days)), opens=time(0), closes=closes)


def _days(first: str | None, last: str | None) -> tuple[int, ...]:
    if first is None:
        return tuple(range(7))
    for name in filter(None, (first, last)):
        if name not in set(Weekday):
            raise ValueError(f"shifts: there is no day {name}; they are {', '.join(Weekday)}")
    begin = _DAYS.index(Weekday(first))
    count = (_DAYS.index(Weekday(last)) - begin) % 7 + 1 if last else 1
    return tuple(sorted((begin + n) % 7 for n in range(count)))


def _time(text: str) -> time:
    if text == "24:00":
        return _END_OF_DAY
    hour, minute = map(int, text.split(":"))
    return time(hour, minute)
