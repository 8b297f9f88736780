"""What is said when: the communication plan of an initiative laid out over time, for people to look at."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from content.library import Material
from content.model import Destination
from dialogs.broadcast.model import STILL_NEWS
from dialogs.broadcast.planning import broadcast_of, may_go_out
from dialogs.initiative.model import Initiative, Wave
from dialogs.plan.model import Known, Plan, Progress, Row
from dialogs.plan.timetable import Saying, Timetable, own_day


class EntryKind(StrEnum):
    """What stands in the calendar."""

    # Material that the bot sends by the clock.
    MATERIAL = "material"
    # A message that somebody composed.
    BROADCAST = "broadcast"
    # What people say themselves: a row of the plan.
    SAYING = "saying"
    START = "start"


class EntryState(StrEnum):
    """How it stands; a phrase of the same name says it."""

    PLANNED = "planned"
    # Somebody composed it, and somebody else has to approve it; its time may have passed meanwhile.
    WAITING = "waiting"
    WAITING_LATE = "waiting-late"
    SENT = "sent"
    # Its day has passed, and it is still worth sending.
    LATE = "late"
    # Taken out of the plan, not valid that day, or too old to be news.
    LEFT_OUT = "left-out"
    # For channels, and none of the units has one.
    NOWHERE = "nowhere"
    # People said it would be done, and have not said whether it was.
    OVER = "over"
    STARTED = "started"


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One thing on one day, or until `last`; without a `wave` it is about all of them.

    `source` is the material's, the row's or the broadcast's id: with kind and wave it stays the same when the day
    moves. `title` is what people wrote, empty for material, whose title is in its text. `roles` and `to` say who gets
    it, `units` which of them where it is not the whole wave.
    """

    day: date
    initiative: str
    wave: str
    kind: EntryKind
    state: EntryState
    source: str = ""
    title: str = ""
    last: date | None = None
    to: Destination | None = None
    roles: tuple[str, ...] = ()
    units: tuple[str, ...] = ()

    @property
    def key(self) -> str:
        """What it is known by, whatever day it is on."""
        return f"{self.initiative}/{self.kind}/{self.source}/{self.wave}"


def entries(
    initiative: Initiative,
    materials: Iterable[Material],
    plan: Plan | None,
    sent: Mapping[str, datetime],
    today: date,
    scheduled: Iterable[Entry] = (),
) -> list[Entry]:
    """Everything of the initiative by day; `sent` says when each broadcast reached the first (told.py beside this).

    `scheduled` are messages that people composed and set a day for; they are only put in their place.
    """
    timetable = Timetable(plan)
    waves = [each for each in initiative.waves if not each.paused]
    found = [_start(initiative, wave, today) for wave in waves]
    for material in materials:
        found += _of_material(material, initiative, timetable, sent, today)
    found += [_said(saying, initiative, today) for saying in timetable.sayings(waves)]
    return in_order([*found, *scheduled])


def in_order(found: Iterable[Entry]) -> list[Entry]:
    """As they come: by day, starts first."""
    return sorted(found, key=lambda each: (each.day, each.kind is not EntryKind.START, each.key))


def _start(initiative: Initiative, wave: Wave, today: date) -> Entry:
    state = EntryState.STARTED if wave.go_live < today else EntryState.PLANNED
    return Entry(day=wave.go_live, initiative=initiative.id, wave=wave.id, kind=EntryKind.START, state=state)


def _of_material(
    material: Material, initiative: Initiative, timetable: Timetable, sent: Mapping[str, datetime], today: date
) -> Iterator[Entry]:
    days = {wave.id: timetable.day(material, wave) for wave in initiative.waves}
    for wave in initiative.waves:
        # Whoever is in several waves with one day got it with the first of them.
        alike = [
            each
            for each in initiative.waves
            if each.id == wave.id or (days[wave.id] and days[each.id] == days[wave.id] and each.go_live == wave.go_live)
        ]
        gone = [sent[key] for each in alike if (key := broadcast_of(initiative.id, material.id, each.id)) in sent]
        # What was taken out stands where it would have been, so that nobody looks for it in vain.
        planned = days[wave.id] or (own_day(material.facts, wave) if timetable.row(material.id, wave.id) else None)
        day = min(gone).date() if gone else None if wave.paused else planned
        if day is None:
            continue
        yield Entry(
            day=day,
            initiative=initiative.id,
            wave=wave.id,
            kind=EntryKind.MATERIAL,
            state=_state(material, day, today, out=bool(gone), taken_out=days[wave.id] is None),
            source=material.id,
            to=material.facts.to,
            roles=tuple(material.facts.audience),
        )


def _state(material: Material, day: date, today: date, *, out: bool, taken_out: bool) -> EntryState:
    if out:
        return EntryState.SENT
    if taken_out or not may_go_out(material, day) or today - day > STILL_NEWS:
        return EntryState.LEFT_OUT
    return EntryState.LATE if day < today else EntryState.PLANNED


def _said(saying: Saying, initiative: Initiative, today: date) -> Entry:
    row, days = saying.row, saying.days
    return Entry(
        day=days.first,
        last=days.last if days.last > days.first else None,
        initiative=initiative.id,
        wave=saying.wave,
        kind=EntryKind.SAYING,
        state=_progress(row, days.last, today),
        source=row.id,
        title=row.text("message") or row.text("purpose") or row.text(Known.ACTIVITY),
    )


def _progress(row: Row, last: date, today: date) -> EntryState:
    match row.text(Known.STATUS):
        case Progress.DONE:
            return EntryState.SENT
        case Progress.DROPPED:
            return EntryState.LEFT_OUT
        case _:
            return EntryState.OVER if last < today else EntryState.PLANNED
