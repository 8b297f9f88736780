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
    HANDLE_TICKETS = "handle-tickets"
    WRITE_ANSWER = "write-answer"
    APPROVE_ANSWER = "approve-answer"


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
    Action.HANDLE_TICKETS: frozenset(
        {
            Role.SUPPORT,
            Role.LOCAL_DEVELOPMENT_LEAD,
            Role.PROJECT_LEADER,
            Role.CONTENT_OWNER,
            Role.ADMINISTRATOR,
        }
    ),
    Action.WRITE_ANSWER: frozenset({Role.CONTENT_OWNER, Role.PROJECT_LEADER, Role.ADMINISTRATOR}),
    Action.APPROVE_ANSWER: frozenset({Role.APPROVER, Role.PROJECT_LEADER, Role.OWNER, Role.ADMINISTRATOR}),
}
_LEADERS = frozenset({Action.ANSWER_CHECKIN, Action.SEE_STATUS})


def may(roster: Roster, person: Person, action: Action, day: date, unit: Unit | None = None) -> bool:
    """Whether the person may do this, for this unit where the action concerns one."""
    if granted_role(roster, person, action, unit) is not None:
        return True
    if action not in _LEADERS:
        return False
    return bool(roster.led_by(person.id, day)) if unit is None else roster.leads(person.id, unit, day)


def granted_role(roster: Roster, person: Person, action: Action, unit: Unit | None = None) -> Role | None:
    """The role that lets the person do this, for this unit where the action concerns one."""
    line = {above.id for above in roster.line_of(unit.id)} if unit else set[str]()
    for grant in person.grants:
        if grant.role in _GRANTED[action] and (unit is None or grant.unit is None or grant.unit in line):
            return grant.role
    return None
