"""Who hears of a broadcast: whoever may approve it, and its author."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import datetime

from dialogs.broadcast.audience import units_in
from dialogs.broadcast.broadcast import Broadcast, Deed
from dialogs.broadcast.model import Delivery
from dialogs.broadcast.notice import notice_id
from dialogs.checkin.telling import to_person
from dialogs.initiative.model import Initiative
from dialogs.people.model import Unit
from dialogs.people.rights import Action, may_broadcast
from dialogs.people.roster import Roster

APPROVAL, DECIDED, PROGRESS = "broadcast-approval", "broadcast-decided", "broadcast-progress"
# A card is put right so many times at most while its broadcast goes out.
STEPS = 20


def concerned(broadcast: Broadcast, roster: Roster, initiative: Initiative) -> list[Unit]:
    """The units that a broadcast is about."""
    return units_in(broadcast.audience, roster, initiative)


def to_approvers(broadcast: Broadcast, roster: Roster, initiative: Initiative, now: datetime) -> Iterator[Delivery]:
    """To everybody who may approve it and has written nothing in it: once for each time it is asked."""
    units = concerned(broadcast, roster, initiative)
    for person in roster.granted():
        may = may_broadcast(roster, person, Action.APPROVE_BROADCAST, units, initiative.id)
        if may and person.id not in broadcast.editors:
            yield to_person(APPROVAL, f"{broadcast.id}/{broadcast.revision}", person.id, roster, now)


def to_author(broadcast: Broadcast, roster: Roster, initiative: Initiative, now: datetime) -> Iterator[Delivery]:
    """To its author, and to whoever asked for approval: it was approved, sent back, or came back by itself.

    Where both have left, to whoever may write to the same units.
    """
    asked = broadcast.last(Deed.ASKED)
    told = [id_ for id_ in dict.fromkeys([broadcast.author, *([asked.by] if asked else [])]) if id_ in roster.people]
    if not told:
        units, send = concerned(broadcast, roster, initiative), Action.SEND_BROADCAST
        told = [each.id for each in roster.granted() if may_broadcast(roster, each, send, units, initiative.id)]
    for id_ in told:
        yield to_person(DECIDED, f"{broadcast.id}/{broadcast.revision}", id_, roster, now)


def is_answered_for(broadcast: Broadcast, roster: Roster, initiative: Initiative) -> bool:
    """Whether whoever agreed that it goes out still has the role for everybody it is for."""
    agreed, units = broadcast.agreed, concerned(broadcast, roster, initiative)
    person = roster.people.get(agreed.by) if agreed else None
    if agreed is None or person is None:
        return False
    action = Action.APPROVE_BROADCAST if agreed.deed is Deed.APPROVED else Action.SEND_BROADCAST
    return not units or may_broadcast(roster, person, action, units, initiative.id)


def step_of(done: int, every: int) -> int:
    """How far it has come, in steps of a card that is put right."""
    return done * STEPS // every if every else STEPS


def progress(broadcast: Broadcast, step: int, roster: Roster, now: datetime) -> Iterable[Delivery]:
    """The author's card at a step: the first one is posted, each later one takes its place."""
    if broadcast.author not in roster.people:
        return
    first = to_person(PROGRESS, f"{broadcast.id}/begun", broadcast.author, roster, now)
    if step == 0:
        yield first
        return
    earlier = notice_id(PROGRESS, f"{broadcast.id}/begun", first.recipient)
    later = to_person(PROGRESS, f"{broadcast.id}/{broadcast.stage}/{step}", broadcast.author, roster, now)
    yield replace(later, replaces=earlier)
