"""A day and a time as somebody writes them, in their own time zone, made one moment."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from enum import StrEnum
from zoneinfo import ZoneInfo


class NoMoment(StrEnum):
    """Why it is no moment to send at; a phrase of the same name explains it."""

    UNREADABLE = "unreadable"
    PAST = "past"
    # The hour that summer time skips.
    SKIPPED = "skipped"
    TOO_FAR = "too-far"


@dataclass(frozen=True, slots=True, kw_only=True)
class Moment:
    """When (UTC); `twice` when the clock shows that time twice that night: then it is the first."""

    at: datetime
    twice: bool = False


# A plan for next year's announcement is made a year ahead; beyond two it is a slip of the hand.
_FARTHEST_YEARS = 2


def read_moment(day: date | None, clock: str, time_zone: str, now: datetime) -> Moment | NoMoment:
    """`day` and `clock` (`08:30`) in a time zone, later than `now`."""
    try:
        hour = time.fromisoformat(clock.strip())
    except ValueError:
        return NoMoment.UNREADABLE
    if day is None or hour.tzinfo is not None:
        return NoMoment.UNREADABLE
    # Before anything is reckoned: the first and the last day of the calendar have no neighbours.
    if day.year < now.year - 1:
        return NoMoment.PAST
    if day.year > now.year + _FARTHEST_YEARS:
        return NoMoment.TOO_FAR
    zone = ZoneInfo(time_zone)
    local = datetime.combine(day, hour, zone)
    at = local.astimezone(UTC)
    if at.astimezone(zone).replace(tzinfo=None) != local.replace(tzinfo=None):
        return NoMoment.SKIPPED
    if at <= now:
        return NoMoment.PAST
    twice = local.replace(fold=1).utcoffset() != local.utcoffset()
    return Moment(at=at, twice=twice)
