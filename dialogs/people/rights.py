"""The one place that says who may do what."""

from collections.abc import Iterable
from datetime import date
from enum import StrEnum

from content.model import Role
from content.playbook import Playbook
from dialogs.initiative.holders import project_leaders
from dialogs.initiative.model import Initiative, Visibility
from dialogs.people.model import Person, Unit
from dialogs.people.roster import Roster


class Action(StrEnum):
    """What a person may ask the bot to do."""

    ANSWER_CHECKIN = "answer-checkin"
    SEE_STATUS = "see-status"
    HANDLE_TICKETS = "handle-tickets"
    WRITE_ANSWER = "write-answer"
    APPROVE_ANSWER = "approve-answer"
    HANDLE_ACTIONS = "handle-actions"
    SHARE = "share"
    SEND_BROADCAST = "send-broadcast"
    APPROVE_BROADCAST = "approve-broadcast"


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
    Action.HANDLE_ACTIONS: frozenset(
        {Role.PROJECT_LEADER, Role.OWNER, Role.LOCAL_DEVELOPMENT_LEAD, Role.STEERING_GROUP, Role.ADMINISTRATOR}
    ),
    Action.SEND_BROADCAST: frozenset(
        {Role.COMMUNICATOR, Role.PROJECT_LEADER, Role.LOCAL_DEVELOPMENT_LEAD, Role.ADMINISTRATOR}
    ),
    Action.APPROVE_BROADCAST: frozenset(
        {Role.COMMUNICATOR, Role.PROJECT_LEADER, Role.APPROVER, Role.OWNER, Role.ADMINISTRATOR}
    ),
    Action.APPROVE_ANSWER: frozenset({Role.APPROVER, Role.PROJECT_LEADER, Role.OWNER, Role.ADMINISTRATOR}),
    Action.SHARE: frozenset(
        {
            Role.CHANGE_AGENT,
            Role.SUPER_USER,
            Role.COMMUNICATOR,
            Role.PROJECT_LEADER,
            Role.CONTENT_OWNER,
            Role.SUPPORT,
            Role.LOCAL_DEVELOPMENT_LEAD,
        }
    ),
}
_LEADERS = frozenset({Action.ANSWER_CHECKIN, Action.SEE_STATUS, Action.HANDLE_ACTIONS, Action.SHARE})


def may(roster: Roster, person: Person, action: Action, day: date, unit: Unit | None = None) -> bool:
    """Whether the person may do this, for this unit where the action concerns one."""
    if granted_role(roster, person, action, unit) is not None:
        return True
    # A super-user is one by their place in the unit, without a grant.
    if action is Action.SHARE and Role.SUPER_USER in roster.roles_of(person, day):
        return True
    if action not in _LEADERS:
        return False
    return bool(roster.led_by(person.id, day)) if unit is None else roster.leads(person.id, unit, day)


def may_pass_on(roster: Roster, person: Person, audience: Iterable[str], day: date) -> bool:
    """Whether the person may pass on what is written for these roles: it is for them, or they may send it anyway."""
    # Everybody has the role staff.
    fits = not roster.roles_of(person, day).isdisjoint(audience)
    return fits or granted_role(roster, person, Action.SEND_BROADCAST) is not None


def may_see_status(roster: Roster, person: Person, initiative: Initiative, day: date) -> bool:
    """Whether the person may look at how the initiative stands: who runs it, and every leader in its lines."""
    if granted_role(roster, person, Action.SEE_STATUS) is not None:
        return any(
            grant.unit is None or grant.unit in roster.lines_of(initiative)
            for grant in person.grants
            if grant.role in _GRANTED[Action.SEE_STATUS]
        )
    if initiative.visibility is Visibility.EVERYONE:
        return any(home in initiative.units for home in person.units) or bool(roster.led_by(person.id, day))
    return any(unit.id in roster.lines_of(initiative) for unit in roster.led_by(person.id, day))


def may_see_answers(roster: Roster, person: Person, initiative: Initiative, unit: Unit, day: date) -> bool:
    """Whether the person may see what a unit answered: its leaders, who runs the initiative, and as it has been set."""
    if may(roster, person, Action.SEE_STATUS, day, unit):
        return True
    if initiative.visibility is Visibility.EVERYONE:
        return may_see_status(roster, person, initiative, day)
    above = initiative.visibility is Visibility.LINE
    return above and any(roster.leads(person.id, each, day) for each in roster.line_of(unit.id))


def may_read_report(
    roster: Roster, person: Person, initiative: Initiative, units: Iterable[Unit] | None, day: date
) -> bool:
    """Whether the person may read a report without being one of those who write or get it.

    `units` are those it is about; None when it is about the initiative as a whole.
    """
    if units is None:
        return may_see_status(roster, person, initiative, day)
    return all(may_see_answers(roster, person, initiative, unit, day) for unit in units)


def may_see_waves(
    roster: Roster, person: Person, initiative: Initiative, playbooks: Iterable[Playbook], day: date
) -> bool:
    """Whether the person may look at the initiative's waves: whoever runs it."""
    if any(may_put_into_phase(roster, person, initiative, playbook, day) for playbook in playbooks):
        return True
    line = roster.lines_of(initiative)
    grants = (each for each in person.grants if each.role in _GRANTED[Action.SEE_STATUS])
    return any(each.unit is None or each.unit in line for each in grants)


def may_put_into_phase(roster: Roster, person: Person, initiative: Initiative, playbook: Playbook, day: date) -> bool:
    """Whether the person may put a wave of the initiative into another phase of the playbook: its project leaders."""
    return person.id in project_leaders(initiative, playbook, roster, day)


def may_broadcast(roster: Roster, person: Person, action: Action, units: Iterable[Unit]) -> bool:
    """Whether the person may write to (or approve what is written to) every one of these units.

    A role granted for a unit reaches that unit and those below it, and nobody else; what is for no unit at all yet,
    only a role for all of them.
    """
    granted = [each for each in person.grants if each.role in _GRANTED[action]]
    if any(each.unit is None for each in granted):
        return True
    own = {unit.id for each in granted if each.unit for unit in roster.subtree(each.unit)}
    concerned = [unit.id for unit in units]
    return bool(concerned) and own.issuperset(concerned)


def own_units(roster: Roster, person: Person, action: Action) -> frozenset[str] | None:
    """The units that the person's role for this was granted for, without those below; None when it is for all."""
    granted = [each.unit for each in person.grants if each.role in _GRANTED[action]]
    return None if None in granted else frozenset(each for each in granted if each)


def granted_role(roster: Roster, person: Person, action: Action, unit: Unit | None = None) -> Role | None:
    """The role that lets the person do this, for this unit where the action concerns one."""
    line = {above.id for above in roster.line_of(unit.id)} if unit else set[str]()
    for grant in person.grants:
        if grant.role in _GRANTED[action] and (unit is None or grant.unit is None or grant.unit in line):
            return grant.role
    return None
