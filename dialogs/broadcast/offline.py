"""Which leaders have people that a broadcast did not reach: each is told once, in the hours of their unit."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import datetime

from content.settings import Consideration
from dialogs.broadcast.broadcast import Broadcast
from dialogs.broadcast.hours import allowed_from
from dialogs.broadcast.ledger import Line
from dialogs.broadcast.model import Delivery
from dialogs.checkin.telling import to_person
from dialogs.initiative.model import Initiative
from dialogs.people.roster import Roster

OFFLINE = "broadcast-offline"


def missed_by_unit(lines: Iterable[Line]) -> dict[str, set[str]]:
    """The people it did not reach, by each unit that their rows name."""
    found: dict[str, set[str]] = {}
    for line in lines:
        if line.unreached:
            for id_ in line.row.units:
                found.setdefault(id_, set()).add(line.row.recipient.id)
    return found


def to_leaders(
    broadcast: Broadcast,
    missed: dict[str, set[str]],
    roster: Roster,
    initiative: Initiative,
    consideration: Consideration,
    now: datetime,
) -> Iterator[Delivery]:
    """One card for each leader of units with somebody it missed, however many units; nobody hears of themselves."""
    told: set[str] = set()
    for id_, people in missed.items():
        unit = roster.units.get(id_)
        for leader in roster.leaders(unit, unit.day(now)) if unit else ():
            known = roster.people.get(leader)
            if unit is None or known is None or known.outside or leader in told or not people - {leader}:
                continue
            told.add(leader)
            due = allowed_from(unit, initiative.rhythm, consideration, now)
            made = to_person(OFFLINE, broadcast.id, leader, roster, now)
            yield replace(made, planned_for=due, expires=made.expires + (due - now))
