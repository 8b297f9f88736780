"""The one place that says who may do what."""

from datetime import date
from enum import StrEnum

from content.model import Role
from dialogs.people.model import Person, Unit
from dialogs.people.roster import Roster


class Action(StrEnum):
    """What a person may ask the bot to do."""

    ANSWER_CHECKIN = "answer-checkin"
    SEE_STATUS = "see-status"


# Roles that may do it when granted for the unit or one above it; leading the unit is a rule of its own below.
_GRANTED: dict[Action, frozenset[Role]] = {
    Action.ANSWER_CHECKIN: frozenset(),
    Action.SEE_STATUS: frozenset(
        {
            Role.PROJECT_LEADER,
            Role.OWNER,
            Role.STEERING_GROUP,
            Role.LOCAL_DEVELOPMENT_LEAD,
            Role.COMMUNICATOR,
            Role.ADMINISTRATOR,
        }
    ),
}
_LEADERS = frozenset({Action.ANSWER_CHECKIN, Action.SEE_STATUS})


def may(roster: Roster, person: Person, action: Action, day: date, unit: Unit | None = None) -> bool:
    """Whether the person may do this, for this unit where the action concerns one."""
    allowed = _GRANTED[action]
    if unit is None:
        led = action in _LEADERS and bool(roster.led_by(person.id, day))
        return led or any(grant.role in allowed for grant in person.grants)
    if action in _LEADERS and roster.leads(person.id, unit, day):
        return True
    line = {above.id for above in roster.line_of(unit.id)}
    return any(grant.role in allowed and (grant.unit is None or grant.unit in line) for grant in person.grants)
