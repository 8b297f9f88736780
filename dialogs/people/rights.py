"""The one place that says who may do what: the rule of each action, and whether it lets somebody do it to something."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from content.model import Role
from content.playbook import Playbook
from dialogs.action.model import Action as Open
from dialogs.initiative.holders import is_named_leader, project_leaders
from dialogs.initiative.model import Initiative, Visibility
from dialogs.people.model import Grant, Person, Unit
from dialogs.people.roster import Roster


class Action(StrEnum):
    """What a person may ask the bot to do."""

    ASK = "ask"
    ASK_A_PERSON = "ask-a-person"
    CHOOSE_WHAT_COMES = "choose-what-comes"
    SEE_OWN_DATA = "see-own-data"
    READ_BROADCAST = "read-broadcast"
    ANSWER_PULSE = "answer-pulse"
    SEE_CALENDAR = "see-calendar"
    SHARE = "share"
    HANDLE_TICKETS = "handle-tickets"
    SEE_GAPS = "see-gaps"
    WRITE_ANSWER = "write-answer"
    APPROVE_ANSWER = "approve-answer"
    ANSWER_CHECKIN = "answer-checkin"
    HAND_OVER = "hand-over"
    SEE_OPEN_STATUS = "see-open-status"
    SEE_STATUS = "see-status"
    HANDLE_ACTIONS = "handle-actions"
    READ_REPORT = "read-report"
    WRITE_REPORT = "write-report"
    SEE_GATES = "see-gates"
    DECIDE_GATE = "decide-gate"
    SEE_WAVES = "see-waves"
    CHANGE_WAVE = "change-wave"
    SEE_BROADCASTS = "see-broadcasts"
    SEND_BROADCAST = "send-broadcast"
    APPROVE_BROADCAST = "approve-broadcast"
    SEE_REACH = "see-reach"
    POST_GOOD_NEWS = "post-good-news"


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """Who may do an action; whoever none of it lets may not.

    `granted` are roles, each for the initiative and the unit (with those below it) that it was granted for; `leaders`
    are managers and their deputies, for the units they lead. `placed` have their role by their place in a unit.
    `named` are those whom the thing itself names, such as the owner of an action; in words, for whoever reads the rule.
    """

    granted: frozenset[Role] = frozenset()
    leaders: bool = False
    placed: frozenset[Role] = frozenset()
    named: str = ""
    everyone: bool = False


_RUNNING = frozenset(
    {
        Role.PROJECT_LEADER,
        Role.OWNER,
        Role.STEERING_GROUP,
        Role.LOCAL_DEVELOPMENT_LEAD,
        Role.COMMUNICATOR,
        Role.ADMINISTRATOR,
    }
)
_WRITING = frozenset({Role.CONTENT_OWNER, Role.PROJECT_LEADER, Role.ADMINISTRATOR})
_VOUCHING = frozenset({Role.APPROVER, Role.PROJECT_LEADER, Role.OWNER, Role.ADMINISTRATOR})
_SENDING = frozenset({Role.COMMUNICATOR, Role.PROJECT_LEADER, Role.LOCAL_DEVELOPMENT_LEAD, Role.ADMINISTRATOR})
_LETTING_GO = frozenset({Role.COMMUNICATOR, Role.PROJECT_LEADER, Role.APPROVER, Role.OWNER, Role.ADMINISTRATOR})

RULES: Mapping[Action, Rule] = {
    Action.ASK: Rule(everyone=True),
    Action.ASK_A_PERSON: Rule(everyone=True),
    Action.CHOOSE_WHAT_COMES: Rule(everyone=True),
    Action.SEE_OWN_DATA: Rule(everyone=True),
    Action.READ_BROADCAST: Rule(named="those it was sent to"),
    Action.ANSWER_PULSE: Rule(named="those it was sent to"),
    Action.SEE_CALENDAR: Rule(everyone=True),
    Action.SHARE: Rule(
        granted=frozenset(
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
        leaders=True,
        placed=frozenset({Role.SUPER_USER}),
    ),
    Action.HANDLE_TICKETS: Rule(
        granted=frozenset(
            {
                Role.SUPPORT,
                Role.LOCAL_DEVELOPMENT_LEAD,
                Role.PROJECT_LEADER,
                Role.CONTENT_OWNER,
                Role.ADMINISTRATOR,
            }
        )
    ),
    Action.SEE_GAPS: Rule(granted=_WRITING | _VOUCHING),
    Action.WRITE_ANSWER: Rule(granted=_WRITING),
    Action.APPROVE_ANSWER: Rule(granted=_VOUCHING),
    Action.ANSWER_CHECKIN: Rule(leaders=True, named="those who answer for a criterion by the playbook"),
    Action.HAND_OVER: Rule(leaders=True),
    Action.SEE_OPEN_STATUS: Rule(everyone=True),
    Action.SEE_STATUS: Rule(granted=_RUNNING, leaders=True, named="everybody in an initiative that is open to all"),
    Action.HANDLE_ACTIONS: Rule(
        granted=_RUNNING - {Role.COMMUNICATOR}, leaders=True, named="its owner; whoever raised it sees it"
    ),
    Action.READ_REPORT: Rule(granted=_RUNNING, leaders=True, named="those who write and those who get it"),
    Action.WRITE_REPORT: Rule(named="those who write it by the playbook"),
    Action.SEE_GATES: Rule(granted=_RUNNING, leaders=True, named="those who decide by the playbook"),
    Action.DECIDE_GATE: Rule(named="those who decide by the playbook"),
    Action.SEE_WAVES: Rule(granted=_RUNNING, named="those who lead it by the playbook"),
    Action.CHANGE_WAVE: Rule(granted=frozenset({Role.PROJECT_LEADER}), named="those who lead it by the playbook"),
    Action.SEE_BROADCASTS: Rule(granted=_SENDING | _LETTING_GO, named="its author"),
    Action.SEND_BROADCAST: Rule(granted=_SENDING),
    Action.APPROVE_BROADCAST: Rule(granted=_LETTING_GO),
    Action.SEE_REACH: Rule(granted=_SENDING | _LETTING_GO, leaders=True, named="its author"),
    Action.POST_GOOD_NEWS: Rule(granted=frozenset({Role.COMMUNICATOR})),
}


def may_try(roster: Roster, person: Person, action: Action, day: date) -> bool:
    """Whether there is anything the person may do this to; where a thing names who may, it has to be looked at."""
    rule = RULES[action]
    return rule.everyone or bool(rule.named) or may(roster, person, action, day)


def may(
    roster: Roster,
    person: Person,
    action: Action,
    day: date,
    unit: Unit | None = None,
    initiative: str | None = None,
) -> bool:
    """Whether the person may do this by a role or a place, for this unit and initiative where it concerns one."""
    rule = RULES[action]
    if granted_role(roster, person, action, unit, initiative) is not None:
        return True
    if rule.placed and not rule.placed.isdisjoint(roster.roles_of(person, day)):
        return True
    if not rule.leaders:
        return False
    return bool(roster.led_by(person.id, day)) if unit is None else roster.leads(person.id, unit, day)


def ground(roster: Roster, person: Person, action: Action, day: date) -> str:
    """Why the person may try it: the role granted, a place in a unit, or that the thing names them."""
    if role := granted_role(roster, person, action):
        return role
    if may(roster, person, action, day):
        return "by place in a unit"
    return "everyone" if RULES[action].everyone else RULES[action].named


def may_pass_on(roster: Roster, person: Person, audience: Iterable[str], day: date) -> bool:
    """Whether the person may pass on what is written for these roles: it is for them, or they may send it anyway."""
    # Everybody has the role staff.
    fits = not roster.roles_of(person, day).isdisjoint(audience)
    return fits or granted_role(roster, person, Action.SEND_BROADCAST) is not None


def may_see_status(roster: Roster, person: Person, initiative: Initiative, day: date) -> bool:
    """Whether the person may look at how the initiative stands: who runs it, and every leader in its lines."""
    line = roster.lines_of(initiative)
    if any(each.covers(line, initiative.id) for each in _granted(person, Action.SEE_STATUS)):
        return True
    if initiative.visibility is Visibility.EVERYONE:
        return any(home in initiative.units for home in person.units) or bool(roster.led_by(person.id, day))
    return any(unit.id in line for unit in roster.led_by(person.id, day))


def is_concerned(roster: Roster, person: Person, initiative: Initiative, day: date) -> bool:
    """Whether the initiative is about a unit the person works in or leads, one above or one below it."""
    homes = {*person.units, *(unit.id for unit in roster.led_by(person.id, day))}
    if not homes.isdisjoint(roster.lines_of(initiative)):
        return True
    return any(above.id in initiative.units for home in homes for above in roster.line_of(home))


def may_see_answers(roster: Roster, person: Person, initiative: Initiative, unit: Unit, day: date) -> bool:
    """Whether the person may see what a unit answered: its leaders, who runs the initiative, and as it has been set."""
    if may(roster, person, Action.SEE_STATUS, day, unit, initiative.id):
        return True
    if initiative.visibility is Visibility.EVERYONE:
        return may_see_status(roster, person, initiative, day)
    above = initiative.visibility is Visibility.LINE
    return above and any(roster.leads(person.id, each, day) for each in roster.line_of(unit.id))


def answers_seen(
    roster: Roster, person: Person, initiative: Initiative, units: Iterable[Unit], now: datetime
) -> list[Unit]:
    """Those of the units whose answers the person may see."""
    if own_units(person, Action.SEE_STATUS, initiative.id) is None:
        return list(units)
    return [each for each in units if may_see_answers(roster, person, initiative, each, each.day(now))]


def may_handle_actions(roster: Roster, person: Person, initiative: Initiative, unit: Unit | None, day: date) -> bool:
    """Whether the person may do something about what stands in a unit's way, or in the whole initiative's."""
    if unit:
        return may(roster, person, Action.HANDLE_ACTIONS, day, unit, initiative.id)
    line = roster.lines_of(initiative)
    return any(each.covers(line, initiative.id) for each in _granted(person, Action.HANDLE_ACTIONS))


def may_see_action(roster: Roster, person: Person, initiative: Initiative, action: Open, now: datetime) -> bool:
    """Its owner, whoever raised it, the unit's leaders, and who runs the initiative or a part of it."""
    if person.id in (action.owner, action.raised.by):
        return True
    unit = roster.units.get(action.unit)
    day = unit.day(now) if unit else roster.today_of(person, now)
    return may_handle_actions(roster, person, initiative, unit, day)


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
    if any(person.id in project_leaders(initiative, playbook, roster, day) for playbook in playbooks):
        return True
    line = roster.lines_of(initiative)
    return any(each.covers(line, initiative.id) for each in _granted(person, Action.SEE_WAVES))


def may_change_wave(
    roster: Roster, person: Person, initiative: Initiative, playbook: Playbook, wave: str, day: date
) -> bool:
    """Whether the person may put the wave into another phase of the playbook, or move it: its project leaders.

    Who leads a part of the organisation does so only where all of the wave's units belong to it.
    """
    if person.id not in project_leaders(initiative, playbook, roster, day):
        return False
    units = [id_ for id_, of in initiative.units.items() if of == wave]
    named = is_named_leader(person.id, initiative, playbook)
    return named or reaches(roster, person, Action.CHANGE_WAVE, units, initiative.id)


def may_broadcast(roster: Roster, person: Person, action: Action, units: Iterable[Unit], initiative: str) -> bool:
    """Whether the person may write to (or approve what is written to) every one of these units for an initiative.

    A role granted for a unit reaches that unit and those below it, and nobody else; what is for no unit at all yet,
    only a role for all of them.
    """
    return reaches(roster, person, action, (unit.id for unit in units), initiative)


def reaches(roster: Roster, person: Person, action: Action, units: Iterable[str], initiative: str) -> bool:
    """Whether the person's role is for every one of these units, of this initiative; for none at all, if for all."""
    own = own_units(person, action, initiative)
    if own is None:
        return True
    below = {unit.id for each in own for unit in roster.subtree(each)}
    concerned = roster.units.keys() & units
    return bool(concerned) and below >= concerned


def own_units(person: Person, action: Action, initiative: str | None = None) -> frozenset[str] | None:
    """The units that the person's role for this was granted for, without those below; None when it is for all."""
    granted = [each.unit for each in _granted(person, action) if each.covers(None, initiative)]
    return None if None in granted else frozenset(each for each in granted if each)


def granted_role(
    roster: Roster, person: Person, action: Action, unit: Unit | None = None, initiative: str | None = None
) -> Role | None:
    """The role that lets the person do this, for this unit and this initiative where the action concerns one."""
    line = _line(roster, unit)
    return next((each.role for each in _granted(person, action) if each.covers(line, initiative)), None)


def whom_to_ask(
    roster: Roster, person: Person, action: Action, initiative: str | None = None
) -> tuple[Person, Role] | None:
    """Somebody who may do it where the person works: the nearest, a project leader before others."""
    home = roster.home_of(person)
    line = [each.id for each in roster.line_of(home.id)] if home else []

    def far(granted: tuple[Person, Grant]) -> tuple[int, bool]:
        steps = line.index(granted[1].unit) if granted[1].unit in line else len(line)
        return steps, granted[1].role is not Role.PROJECT_LEADER

    found = [
        (each, grant)
        for each in roster.granted()
        if each.id != person.id
        for grant in _granted(each, action)
        if grant.covers(line, initiative)
    ]
    nearest = min(found, key=far, default=None)
    if nearest:
        return nearest[0], nearest[1].role
    manager = roster.people.get(home.manager or "") if home and RULES[action].leaders else None
    return (manager, Role.MANAGER) if manager and manager.id != person.id else None


def _granted(person: Person, action: Action) -> Iterator[Grant]:
    return (each for each in person.grants if each.role in RULES[action].granted)


def _line(roster: Roster, unit: Unit | None) -> Collection[str] | None:
    return {above.id for above in roster.line_of(unit.id)} if unit else None
