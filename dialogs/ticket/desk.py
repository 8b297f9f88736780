"""Which desk a question belongs to, and when somebody is there."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from content.settings import Desk, DeskKind, Hours, Weekday

_WEEKDAYS = list(Weekday)
_A_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Matter:
    """What a desk is chosen by: the asker's unit and those above it, nearest first, their initiative, the topic."""

    line: tuple[str, ...] = ()
    initiative: str | None = None
    topic: str | None = None
    go_live: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Attendance:
    """Whether somebody is at the desk, else when the next time is, and whether the on-call route applies until then.

    `until` is when an open desk closes; `again` when a closed one opens. Both are in the desk's own time.
    """

    until: datetime | None = None
    again: datetime | None = None
    on_call: bool = False


def desks_for(desks: Sequence[Desk], matter: Matter) -> dict[DeskKind, Desk]:
    """The best desk of each kind; first the kind that the topic, else the order they are written in, speaks for."""
    fitting = [desk for desk in desks if _serves(desk, matter)]
    best: dict[DeskKind, Desk] = {}
    # Sorting keeps the written order among equals.
    for desk in sorted(fitting, key=lambda each: _fit(each, matter), reverse=True):
        best.setdefault(desk.kind, desk)
    return dict(sorted(best.items(), key=lambda each: _topic_fit(each[1], matter), reverse=True))


def attendance(desk: Desk, now: datetime, go_live: date | None) -> Attendance:
    """Who is there now, for a unit that goes live on `go_live`."""
    zone = ZoneInfo(desk.hours.time_zone)
    local = now.astimezone(zone)
    for opens, closes in _shifts(desk.hours, local.date()):
        if opens <= local < closes:
            return Attendance(until=closes)
        if opens > local:
            return Attendance(again=opens, on_call=_on_call(desk, local.date(), go_live))
    raise AssertionError("a desk is open on some day of the week")


def open_time(hours: Hours, start: datetime, end: datetime) -> timedelta:
    """How long the desk was open between two moments."""
    total = timedelta()
    for opens, closes in _shifts(hours, start.astimezone(ZoneInfo(hours.time_zone)).date()):
        if opens >= end:
            return total
        total += max(timedelta(), min(closes, end) - max(opens, start))
    return total


def _shifts(hours: Hours, first: date) -> Iterator[tuple[datetime, datetime]]:
    """The times the desk is open, from the first day on, without end."""
    zone, day = ZoneInfo(hours.time_zone), first
    while True:
        if _WEEKDAYS[day.weekday()] in hours.days:
            yield datetime.combine(day, hours.opens, zone), datetime.combine(day, hours.closes, zone)
        day += _A_DAY


def _serves(desk: Desk, matter: Matter) -> bool:
    in_unit = not desk.units or not set(desk.units).isdisjoint(matter.line)
    return in_unit and (not desk.initiatives or matter.initiative in desk.initiatives)


def _fit(desk: Desk, matter: Matter) -> tuple[int, bool, int]:
    """How closely a desk fits: its own unit before one further up, then the initiative, then the topic."""
    nearness = next((len(matter.line) - place for place, unit in enumerate(matter.line) if unit in desk.units), 0)
    return nearness, bool(desk.initiatives), _topic_fit(desk, matter)


def _topic_fit(desk: Desk, matter: Matter) -> int:
    if not desk.topics:
        return 1
    return 2 if matter.topic in desk.topics else 0


def _on_call(desk: Desk, day: date, go_live: date | None) -> bool:
    if desk.on_call is None or go_live is None:
        return False
    return -desk.on_call.days_before <= (day - go_live).days <= desk.on_call.days_after
