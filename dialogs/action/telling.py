"""Who hears of an action: whoever it is given to, and one rung after another while it is overdue."""

from collections.abc import Iterable, Iterator
from datetime import datetime

from content.model import Role
from dialogs.action.flow import Rung, rung
from dialogs.action.model import Action, StepKind
from dialogs.broadcast.model import Delivery
from dialogs.checkin.telling import to_person
from dialogs.initiative.holders import granted
from dialogs.initiative.model import Initiative
from dialogs.people.model import USUAL_ZONE
from dialogs.people.roster import Roster

GIVEN, LATE = "action-given", "action-late"

_ROLE = {
    Rung.PROJECT_LEADER: Role.PROJECT_LEADER,
    Rung.INITIATIVE_OWNER: Role.OWNER,
    Rung.BOARD: Role.STEERING_GROUP,
}


def given(action: Action, roster: Roster, now: datetime) -> Iterator[Delivery]:
    """To its owner, when somebody else has just made it theirs."""
    step = action.latest
    gave = step.kind in (StepKind.RAISED, StepKind.HANDED_OVER, StepKind.REOPENED)
    if gave and action.owner != step.by and action.owner in roster.people:
        yield to_person(GIVEN, f"{action.id}/{action.revision}", action.owner, roster, now)


def late(actions: Iterable[Action], initiative: Initiative, roster: Roster, now: datetime) -> Iterator[Delivery]:
    """To the rung an overdue action has climbed to: once for each rung, and anew when it gets another day."""
    for action in actions:
        unit = roster.units.get(action.unit)
        time_zone = unit.time_zone if unit else USUAL_ZONE
        climbed = rung(action, initiative, time_zone, unit.day(now) if unit else now.date())
        if climbed is None:
            continue
        people = [action.owner] if climbed is Rung.OWNER else granted(_ROLE[climbed], initiative, roster, unit)
        # Where that rung is empty, or the owner has left, whoever leads the initiative has to see to it.
        known = [id_ for id_ in people if id_ in roster.people]
        for id_ in known or granted(Role.PROJECT_LEADER, initiative, roster, unit):
            # Whoever is late with it themselves needs not be told that somebody else is.
            if climbed is not Rung.OWNER and id_ == action.owner:
                continue
            yield to_person(LATE, f"{action.id}/{action.due}/{climbed}", id_, roster, now)
