"""Who holds a role of a playbook in an initiative: the people who answer, decide and are told."""

from collections.abc import Iterable
from datetime import date

from content.model import Role
from content.playbook import Playbook
from dialogs.initiative.model import Initiative
from dialogs.people.model import Unit
from dialogs.people.roster import Roster

# Roles that follow from a place in the unit; all others are granted.
_BY_PLACE = frozenset({Role.MANAGER, Role.DEPUTY, Role.SUPER_USER, Role.STAFF})


def holders(
    initiative: Initiative, playbook: Playbook, role: str, roster: Roster, today: date, unit: Unit | None = None
) -> list[str]:
    """The people who hold a role of the playbook, for a unit where it is about one; nobody when nobody was named.

    Named for the initiative first; else by the role of the roster that stands for it, granted for the unit, one above
    it, or everywhere; without a unit, granted for any of the initiative's units or above them.
    """
    if named := [id_ for id_ in initiative.holders.get(role, ()) if id_ in roster.people]:
        return named
    found = playbook.role(role)
    if found is None or found.held_as is None:
        return []
    if found.held_as in _BY_PLACE:
        return _by_place(found.held_as, roster, today, [unit] if unit else _units(initiative, roster))
    return granted(found.held_as, initiative, roster, unit)


def answerers(
    initiative: Initiative, playbook: Playbook, role: str, roster: Roster, today: date, unit: Unit | None = None
) -> list[str]:
    """Those who hold the role; while nobody does, the project leaders, so that no criterion is nobody's."""
    return holders(initiative, playbook, role, roster, today, unit) or project_leaders(
        initiative, playbook, roster, today
    )


def project_leaders(initiative: Initiative, playbook: Playbook, roster: Roster, today: date) -> list[str]:
    """Those who lead it: named for the initiative, else granted for any of its units."""
    named = (holders(initiative, playbook, role, roster, today) for role in _leading(playbook))
    return next((found for found in named if found), None) or granted(Role.PROJECT_LEADER, initiative, roster)


def is_named_leader(person: str, initiative: Initiative, playbook: Playbook) -> bool:
    """Whether the initiative itself names them as one who leads it: then they lead all of it."""
    return any(person in initiative.holders.get(role, ()) for role in _leading(playbook))


def granted(role: Role, initiative: Initiative, roster: Roster, unit: Unit | None = None) -> list[str]:
    """People with a granted role: for this unit, or for any unit of the initiative."""
    line = {above.id for above in roster.line_of(unit.id)} if unit else roster.lines_of(initiative)
    return [
        person.id
        for person in roster.granted()
        if any(grant.role is role and grant.covers(line, initiative.id) for grant in person.grants)
    ]


def administration_of(roster: Roster, unit: str) -> str:
    """The part of the organisation a unit belongs to: the unit just below the top of its line, or the top itself."""
    line = [each.id for each in roster.line_of(unit)]
    return line[-2] if len(line) > 1 else unit


def _leading(playbook: Playbook) -> list[str]:
    """The roles of the playbook that lead."""
    return [each.id for each in (*playbook.roles, *playbook.functions) if each.held_as is Role.PROJECT_LEADER]


def _units(initiative: Initiative, roster: Roster) -> list[Unit]:
    return [roster.units[id_] for id_ in initiative.units if id_ in roster.units]


def _by_place(role: Role, roster: Roster, today: date, units: Iterable[Unit]) -> list[str]:
    found: dict[str, None] = {}
    for unit in units:
        if role is Role.SUPER_USER:
            found.update(dict.fromkeys(unit.every_super_user))
        elif role is Role.STAFF:
            found.update(dict.fromkeys(roster.staff_of(unit.id)))
        else:
            found.update(dict.fromkeys(roster.leaders(unit, today)))
    return [id_ for id_ in found if id_ in roster.people]
