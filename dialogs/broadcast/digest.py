"""What was kept for somebody comes together in one message a week, on the organisation's day, in their own time."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from functools import lru_cache
from typing import Protocol
from zoneinfo import ZoneInfo

from content.settings import Consideration, Weekday
from dialogs.broadcast.contacts import Wish
from dialogs.broadcast.hours import allowed_from
from dialogs.broadcast.model import STILL_NEWS, Cause, Delivery, DeliveryState, Priority
from dialogs.checkin.telling import to_person
from dialogs.initiative.model import Initiative, Rhythm
from dialogs.initiative.rounds import period_of, working_day
from dialogs.people.model import Shift, Unit
from dialogs.people.roster import Roster

DIGEST = "digest"
# More than this is not read; what is left comes with the next one.
MOST = 20
# What was opened from a digest is a message of its own, so that it can be put right and taken away.
OPENED = "/opened"
_WEEKDAYS = list(Weekday)
_A_DAY = timedelta(days=1)
_A_WEEK = timedelta(days=7)
# To be read while it is being opened; what was pressed and never came is pressed again.
_WHILE_WAITED_FOR = timedelta(hours=1)


class DigestStore(Protocol):
    """Keeps what waits for digests; asked at each tick, so it knows without looking through all deliveries."""

    async def known(self, ids: Collection[str]) -> set[str]:
        """Which of these deliveries there are."""

    async def held(self, by: datetime) -> list[Delivery]:
        """Rows kept for a digest that was to come by then, and are in none yet; the longest waiting first."""

    async def gather(self, rows: Sequence[Delivery], digests: Sequence[Delivery]) -> None:
        """Keep what was made of held rows together with the deliveries of their digests, all or nothing."""

    async def gathered(self, digest: str) -> list[Delivery]:
        """The rows that came together in a digest's delivery, in the order they were gathered."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Coming:
    """A digest: the week it is for, and when it may go out."""

    week: str
    at: datetime


def next_digest(unit: Unit, rhythm: Rhythm, consideration: Consideration, moment: datetime) -> Coming:
    """The first digest after `moment`."""
    return _next(unit.time_zone, unit.shifts, rhythm, consideration, moment)


def home_of(roster: Roster, row: Delivery) -> Unit | None:
    """The unit in whose time somebody reads: their own, else the first one that a row is about."""
    person = roster.people.get(row.recipient.id)
    return next(
        (roster.units[id_] for id_ in (*(person.units if person else ()), *row.units) if id_ in roster.units), None
    )


def kept(row: Delivery, home: Unit, rhythm: Rhythm, consideration: Consideration) -> Delivery:
    """The row, kept for the first digest after it would have gone out."""
    at = next_digest(home, rhythm, consideration, row.planned_for).at
    return replace(row, state=DeliveryState.HELD, planned_for=at, expires=at + STILL_NEWS)


@dataclass(frozen=True, slots=True, kw_only=True)
class Gathering:
    """What is to be kept of held rows, and the digests they come in."""

    rows: Sequence[Delivery]
    digests: Sequence[Delivery]


def gathering(
    held: Iterable[Delivery],
    sent: frozenset[str],
    roster: Roster,
    wishes: Mapping[str, Wish],
    consideration: Consideration,
    now: datetime,
) -> Gathering:
    """One digest for everybody for whom something was kept until now; `sent` are the ids of digests there are already.

    Never two for a week: what comes too late for one waits for the next. What somebody has muted meanwhile ends here.
    """
    rows: list[Delivery] = []
    digests: list[Delivery] = []
    for person, own in _by_person(held).items():
        wish = wishes.get(person)
        muted = [each for each in own if wish and each.initiative in wish.muted]
        rows += [_ended(each, Cause.MUTED, now) for each in muted]
        wanted = [each for each in own if each not in muted]
        reader = _reader(own[0], roster)
        if reader is None:
            rows += [_ended(each, Cause.GONE, now) for each in wanted]
            continue
        digest = _digest_for(reader, roster, consideration, now)
        comes = [] if digest.id in sent else wanted[:MOST]
        if comes:
            digests.append(digest)
        # A digest that is late over the holidays still has them in it.
        rows += [replace(each, key=digest.id, expires=max(each.expires, digest.expires)) for each in comes]
        later = next_digest(reader.home, reader.rhythm, consideration, now).at
        rows += [replace(each, planned_for=later, expires=later + STILL_NEWS) for each in wanted[len(comes) :]]
    return Gathering(rows=rows, digests=digests)


def digests_due(held: Iterable[Delivery], roster: Roster, consideration: Consideration, now: datetime) -> Iterator[str]:
    """The ids that the digests of these rows have, were they gathered now."""
    for own in _by_person(held).values():
        if reader := _reader(own[0], roster):
            yield _digest_for(reader, roster, consideration, now).id


def in_digest(row: Delivery) -> bool:
    """Whether the row came in a digest: its key is the digest's id."""
    return row.state is DeliveryState.HELD and row.key.startswith(f"{DIGEST}/")


def opened(row: Delivery, now: datetime) -> Delivery:
    """The whole of a message that came in a digest, below it: once, however often it is pressed."""
    return replace(
        row,
        id=f"{row.broadcast}{OPENED}/{row.recipient}",
        broadcast=f"{row.broadcast}{OPENED}",
        planned_for=now,
        expires=now + _WHILE_WAITED_FOR,
        key="",
        thread=row.key,
        priority=Priority.SOON,
        state=DeliveryState.PLANNED,
    )


def put_right(digest: Delivery, broadcast: str, occasion: str, now: datetime) -> Delivery:
    """What puts a digest's card right after one of its messages was changed or withdrawn."""
    return replace(
        digest,
        id=f"{broadcast}/{occasion}/{digest.recipient}",
        broadcast=f"{broadcast}/{occasion}",
        planned_for=now,
        expires=now + _A_WEEK,
        replaces=digest.id,
        state=DeliveryState.PLANNED,
        attempts=0,
        not_before=None,
        message_id=None,
        reason=None,
        cause=None,
        ended=None,
    )


# A message to a region is kept for thousands at the same moment, in a few time zones and shifts.
@lru_cache(maxsize=1024)
def _next(
    time_zone: str, shifts: tuple[Shift, ...], rhythm: Rhythm, consideration: Consideration, moment: datetime
) -> Coming:
    unit = Unit(id="", name="", time_zone=time_zone, shifts=shifts)
    day = unit.day(moment) - _A_WEEK
    while True:
        found = _digest_of(day, unit, rhythm, consideration)
        if found.at > moment:
            return found
        day += _A_WEEK


@dataclass(frozen=True, slots=True, kw_only=True)
class _Reader:
    """For whom something was kept, and in whose time they read."""

    person: str
    home: Unit
    initiative: Initiative

    @property
    def rhythm(self) -> Rhythm:
        return self.initiative.rhythm


def _digest_of(day: date, unit: Unit, rhythm: Rhythm, consideration: Consideration) -> Coming:
    """The digest of the week that a day lies in: on a free day the working day before, and then in the unit's hours."""
    settings, zone = consideration.digest, ZoneInfo(unit.time_zone)
    nominal = day + timedelta(days=_WEEKDAYS.index(settings.day) - day.weekday())
    actual = nominal
    while not working_day(rhythm, unit.time_zone, actual):
        actual -= _A_DAY
    moment = datetime.combine(actual, settings.at, zone)
    return Coming(week=period_of(nominal), at=allowed_from(unit, rhythm, consideration, moment))


def _reader(row: Delivery, roster: Roster) -> _Reader | None:
    home, initiative = home_of(roster, row), roster.initiatives.get(row.initiative)
    if row.recipient.id not in roster.people or home is None or initiative is None:
        return None
    return _Reader(person=row.recipient.id, home=home, initiative=initiative)


def _digest_for(reader: _Reader, roster: Roster, consideration: Consideration, now: datetime) -> Delivery:
    """The delivery of the latest digest that was to come by now."""
    home, rhythm = reader.home, reader.rhythm
    made = to_person(DIGEST, _latest(home, rhythm, consideration, now), reader.person, roster, now)
    # A digest is no answer that somebody waits for: should it be late, it comes when its reader is at work.
    at = allowed_from(home, rhythm, consideration, now)
    return replace(made, units=(home.id,), initiative=reader.initiative.id, planned_for=at, expires=at + STILL_NEWS)


def _latest(unit: Unit, rhythm: Rhythm, consideration: Consideration, now: datetime) -> str:
    day = unit.day(now) + _A_WEEK
    while (found := _digest_of(day, unit, rhythm, consideration)).at > now:
        day -= _A_WEEK
    return found.week


def _by_person(rows: Iterable[Delivery]) -> dict[str, list[Delivery]]:
    found: dict[str, list[Delivery]] = {}
    for each in rows:
        found.setdefault(each.recipient.id, []).append(each)
    return found


def _ended(row: Delivery, cause: Cause, now: datetime) -> Delivery:
    return replace(row, state=DeliveryState.UNREACHABLE, cause=cause, reason=cause.value, ended=now)
