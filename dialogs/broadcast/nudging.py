"""Who is reminded to read what they were asked to read, and when: in a few rounds, never in their free time."""

from dataclasses import replace
from datetime import datetime, timedelta

from content.model import Destination
from content.settings import Consideration
from dialogs.broadcast.broadcast import Broadcast, Deed, Entry, Stage
from dialogs.broadcast.contacts import Wish
from dialogs.broadcast.hours import allowed_from, days_after
from dialogs.broadcast.ledger import Copy, Fate, Line
from dialogs.broadcast.model import Delivery
from dialogs.broadcast.notice import notice
from dialogs.initiative.model import Initiative, Rhythm
from dialogs.people.model import Unit

NUDGE = "broadcast-nudge"
# Whoever was away so long is not reminded of something that old.
STILL_ASKED = timedelta(days=2)
# No round lies further behind the end of a broadcast: holidays included, with the longest intervals anybody would set.
LOOKED_BACK = timedelta(days=90)


def may_be_nudged(broadcast: Broadcast) -> bool:
    """Whether anybody is reminded of it at all: it went to people, asks to be read, and still stands."""
    return broadcast.acknowledge and broadcast.to is Destination.PERSON and broadcast.stage is Stage.SENT


def round_due(
    broadcast: Broadcast, unit: Unit, initiative: Initiative, consideration: Consideration, now: datetime
) -> bool:
    """Whether the clock asks for another round: so many working days after the last one, whoever asked for that."""
    ended = broadcast.last(Deed.ENDED)
    by_clock = sum(1 for each in broadcast.log if each.deed is Deed.REMINDED and not each.by)
    if ended is None or not may_be_nudged(broadcast) or by_clock >= consideration.nudges:
        return False
    last = broadcast.last(Deed.REMINDED) or ended
    return days_after(unit, initiative.rhythm, last.at, consideration.nudge_days) <= now


def reminded_today(broadcast: Broadcast, unit: Unit, now: datetime) -> bool:
    """Whether somebody, or the clock, has had them reminded already on this day of the unit."""
    last = broadcast.last(Deed.REMINDED)
    return last is not None and unit.day(last.at) == unit.day(now)


def next_round(broadcast: Broadcast, by: str, count: int, now: datetime) -> Broadcast:
    """The broadcast with a round in its log, by a person or (empty) by the clock."""
    return broadcast.after(Entry(deed=Deed.REMINDED, by=by, at=now, count=count))


def wants_reminding(line: Line, initiative: str, wish: Wish | None) -> bool:
    """Whether somebody has it in their chat, has not said that they read it, and wants to hear of the initiative."""
    muted = wish is not None and initiative in wish.muted
    has_it = line.fate is Fate.SENT and line.copy is not Copy.REMOVED
    return line.is_person and has_it and line.read is None and not muted


def long_enough(line: Line, unit: Unit, rhythm: Rhythm, consideration: Consideration, now: datetime) -> bool:
    """Whether they have had their working days to read it; who got it late, in a digest, may still need them."""
    return line.sent is not None and days_after(unit, rhythm, line.sent, consideration.nudge_days) <= now


def nudge(
    broadcast: Broadcast, line: Line, unit: Unit, initiative: Initiative, consideration: Consideration, now: datetime
) -> Delivery:
    """The reminder of the round that the broadcast's revision began, in the hours of the unit."""
    due = allowed_from(unit, initiative.rhythm, consideration, now)
    made = notice(NUDGE, f"{broadcast.id}/{broadcast.revision}", line.row.recipient, line.row.language, now)
    return replace(made, planned_for=due, expires=due + STILL_ASKED, units=line.row.units)
