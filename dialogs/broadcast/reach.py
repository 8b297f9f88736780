"""Whom a broadcast reaches: a row for each recipient, in their language, at the hour they may be written to."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from content.language import Language, nearest
from content.model import Destination
from content.settings import Consideration
from dialogs.broadcast.audience import people_in, units_in
from dialogs.broadcast.broadcast import Broadcast
from dialogs.broadcast.contacts import Contacts
from dialogs.broadcast.digest import home_of, in_digest, kept
from dialogs.broadcast.hours import allowed_from, days_after, days_before
from dialogs.broadcast.model import (
    OUTAGE_IS_NEWS,
    STILL_NEWS,
    Cause,
    Delivery,
    DeliveryState,
    Priority,
    Recipient,
    Subject,
)
from dialogs.initiative.model import Initiative, Rhythm
from dialogs.people.model import Unit
from dialogs.people.roster import Roster

# What a leader's own copy is marked with, when they get it before everybody else.
FOR_LEADERS = "leaders"

_GOT = frozenset({DeliveryState.SENT, DeliveryState.UNKNOWN})


@dataclass(frozen=True, slots=True, kw_only=True)
class World:
    """What addressing a broadcast looks at."""

    roster: Roster
    initiative: Initiative
    contacts: Contacts
    consideration: Consideration
    now: datetime
    # The rows of the broadcast that this one corrects.
    corrected: Sequence[Delivery] = ()


def addressed(broadcast: Broadcast, world: World) -> Iterator[Delivery]:
    """A row for everybody it is meant for, each once, leaders first; whoever cannot be reached has a row that says why.

    Due at the broadcast's moment, or where that is outside the hours of their unit, when those begin.
    """
    if broadcast.corrects:
        yield from _to_those_who_got(broadcast, world)
        return
    units = units_in(broadcast.audience, world.roster, world.initiative)
    hours = _Hours(broadcast, world)
    if broadcast.to is Destination.CHANNEL:
        inside = [each for each in units if not each.external]
        written: set[str] = set()
        if broadcast.leaders_first:
            for row in _to_leaders(broadcast, world, inside, hours):
                written.add(row.recipient.id)
                yield row
        yield from _to_channels(broadcast, world, inside, hours)
        # Another organisation has no channel here: its people are met one by one, or told by other means.
        outside = _to_people(broadcast, world, [each for each in units if each.external], hours)
        yield from (row for row in outside if row.recipient.id not in written)
    else:
        yield from _to_people(broadcast, world, units, hours)


def _to_people(broadcast: Broadcast, world: World, units: Sequence[Unit], hours: "_Hours") -> Iterator[Delivery]:
    about: dict[str, list[Unit]] = {}
    leading: set[str] = set()
    day = world.now.date()
    for person, unit in people_in(broadcast.audience.roles, list(units), world.roster, day):
        about.setdefault(person.id, []).append(unit)
    if broadcast.leaders_first:
        leading = {id_ for unit in units for id_ in world.roster.leaders(unit, day)}
    for id_, concerned in sorted(about.items(), key=lambda each: each[0] not in leading):
        yield from _to_person(broadcast, world, id_, concerned, hours, first=id_ in leading)


def _to_leaders(broadcast: Broadcast, world: World, units: Sequence[Unit], hours: "_Hours") -> Iterator[Delivery]:
    about: dict[str, list[Unit]] = {}
    for unit in units:
        for id_ in world.roster.leaders(unit, world.now.date()):
            if id_ in world.roster.people:
                about.setdefault(id_, []).append(unit)
    for id_, concerned in about.items():
        yield from _to_person(broadcast, world, id_, concerned, hours, first=True)


def _to_person(
    broadcast: Broadcast, world: World, id_: str, units: list[Unit], hours: "_Hours", *, first: bool
) -> Iterator[Delivery]:
    spoken = spoken_by(id_, units[0], world)
    if broadcast.audience.languages and spoken not in broadcast.audience.languages:
        return
    row = _row(broadcast, Recipient(to=Destination.PERSON, id=id_), units, spoken, hours, first=first)
    yield considered(row, world)


def _to_channels(broadcast: Broadcast, world: World, units: Sequence[Unit], hours: "_Hours") -> Iterator[Delivery]:
    # Units that share a channel get one post.
    sharing: dict[str, list[Unit]] = {}
    for unit in units:
        if broadcast.audience.languages and unit.language not in broadcast.audience.languages:
            continue
        sharing.setdefault(unit.channel or f"none:{unit.id}", []).append(unit)
    for concerned in sharing.values():
        unit = concerned[0]
        recipient = Recipient(to=Destination.CHANNEL, id=unit.id)
        row = _row(broadcast, recipient, concerned, unit.language, hours)
        yield row if unit.channel else _ended(row, Cause.NO_ADDRESS, world.now)


def _to_those_who_got(broadcast: Broadcast, world: World) -> Iterator[Delivery]:
    """Exactly those whom the error reached, or may have; however much else they had this week."""
    hours = _Hours(broadcast, world)
    for earlier in world.corrected:
        # What came in a digest can be opened from there.
        if earlier.state not in _GOT and not in_digest(earlier):
            continue
        recipient, cause = earlier.recipient, None
        person = world.roster.people.get(recipient.id) if recipient.to is Destination.PERSON else None
        # Units come to an end, and those who worked there got it all the same.
        units = _units(earlier.units, world) or _units(person.units if person else (), world)
        if recipient.to is Destination.PERSON:
            cause = world.contacts.standings.get(recipient.id) if person else Cause.GONE
        row = _row(broadcast, recipient, units, earlier.language, hours)
        yield _ended(row, cause, world.now) if cause else row


def _units(ids: Sequence[str], world: World) -> list[Unit]:
    return [world.roster.units[id_] for id_ in ids if id_ in world.roster.units]


def spoken_by(person: str, unit: Unit, world: World) -> Language:
    """The language somebody writes, else the one the roster says, else their unit's."""
    return world.contacts.languages.get(person) or world.roster.people[person].language or unit.language


def considered(row: Delivery, world: World, besides: int = 0) -> Delivery:
    """A person's row as it may go: as it is, kept for their digest, or ended with why they do not get it.

    `besides` are messages that go to them at the same moment.
    """
    if cause := _hindrance(row, world):
        return _ended(row, cause, world.now)
    home, rhythm = home_of(world.roster, row), world.initiative.rhythm
    return kept(row, home, rhythm, world.consideration) if home and is_spared(row, world, besides) else row


def is_spared(row: Delivery, world: World, besides: int = 0) -> bool:
    """Whether it waits for the person's digest: they asked for that, or have had enough this week. Never an outage."""
    if row.priority is Priority.URGENT:
        return False
    wish = world.contacts.wishes.get(row.recipient.id)
    had = world.contacts.received.get(row.recipient.id, 0)
    return bool(wish and wish.digest) or had + besides >= world.consideration.most_per_week


def _hindrance(row: Delivery, world: World) -> Cause | None:
    id_ = row.recipient.id
    person = world.roster.people.get(id_)
    if person is None:
        return Cause.GONE
    wish = world.contacts.wishes.get(id_)
    if wish and row.initiative in wish.muted and row.priority is not Priority.URGENT:
        return Cause.MUTED
    if standing := world.contacts.standings.get(id_):
        return standing
    if id_ in world.contacts.chats or person.aad_id:
        return None
    return Cause.OUTSIDE if person.outside else Cause.NO_ADDRESS


def _row(
    broadcast: Broadcast,
    recipient: Recipient,
    units: Sequence[Unit],
    spoken: Language,
    hours: "_Hours",
    *,
    first: bool = False,
) -> Delivery:
    due = hours.of(units[0], first=first) if units else hours.moment
    written = broadcast.content.languages
    return Delivery(
        id=f"{broadcast.id}/{recipient}",
        broadcast=broadcast.id,
        subject=Subject.BROADCAST,
        item=broadcast.id,
        initiative=broadcast.initiative,
        recipient=recipient,
        units=tuple(unit.id for unit in units),
        language=nearest(spoken, written) if written else spoken,
        planned_for=due,
        expires=due + (OUTAGE_IS_NEWS if broadcast.urgent else STILL_NEWS),
        key=FOR_LEADERS if first else "",
        priority=Priority.URGENT if broadcast.urgent else Priority.USUAL,
        resend=broadcast.resend,
    )


def _ended(row: Delivery, cause: Cause, now: datetime) -> Delivery:
    return replace(row, state=DeliveryState.UNREACHABLE, cause=cause, reason=cause.value, ended=now)


class _Hours:
    """When each unit is written to, worked out once for all its people; `moment` is when the broadcast goes out."""

    def __init__(self, broadcast: Broadcast, world: World) -> None:
        self._broadcast = broadcast
        self._world = world
        self.moment = max(world.now, broadcast.at) if broadcast.at else world.now
        self._known: dict[tuple[object, ...], datetime] = {}

    def of(self, unit: Unit, *, first: bool = False) -> datetime:
        """The moment; with `first` so many working days before the others, but not before now."""
        key = (unit.time_zone, unit.shifts, first)
        if key not in self._known:
            self._known[key] = self._worked_out(unit, first=first)
        return self._known[key]

    def _worked_out(self, unit: Unit, *, first: bool) -> datetime:
        moment, rhythm, days = self.moment, self._rhythm, self._broadcast.leaders_first
        if first and self._broadcast.at:
            moment = max(self._world.now, days_before(unit, rhythm, moment, days))
        if self._broadcast.urgent:
            return moment
        if days and not first and not self._broadcast.at:
            # Leaders get it as soon as it may go, and so come first only when the others wait.
            moment = days_after(unit, rhythm, moment, days)
        return allowed_from(unit, rhythm, self._world.consideration, moment)

    @property
    def _rhythm(self) -> Rhythm:
        return self._world.initiative.rhythm
