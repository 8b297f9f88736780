"""Who ought to be named and is not: the rules that the founding documents have for roles, checked and told by unit."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from content.model import Role
from content.playbook import Playbook
from dialogs.initiative.holders import administration_of, granted, holders, project_leaders
from dialogs.initiative.model import Initiative, in_order_of_start
from dialogs.initiative.phase import phase_of_wave
from dialogs.people.model import Unit
from dialogs.people.roster import Roster


class Rule(StrEnum):
    """What must be; each with where it is written."""

    # Always exactly one (a national guide for social services).
    ONE_PROJECT_LEADER = "one-project-leader"
    # An owner all the way, from the end of the first step on (a region's way of organising change).
    OWNER_IN_TIME = "owner-in-time"
    # Exactly one in each area, an area being what lies just below the top (the same).
    ONE_DEVELOPMENT_LEAD = "one-development-lead"
    # Somebody answers for each unit.
    MANAGER = "manager"
    # Two kinds in each unit that goes live (the guide for social services).
    TECHNICAL_SUPER_USER = "technical-super-user"
    PROFESSIONAL_SUPER_USER = "professional-super-user"
    # Each municipality or provider has an appointed recipient (a health region's wishes).
    RECIPIENT = "recipient"


@dataclass(frozen=True, slots=True, kw_only=True)
class Lack:
    """A rule that does not hold: for a unit, or for an initiative; `people` are those where one is too many."""

    rule: Rule
    of: str
    name: str
    people: tuple[str, ...] = ()
    # By when, or since when.
    day: date | None = None
    late: bool = False


def lacks(roster: Roster, playbooks: Mapping[str, Playbook], today: date) -> list[Lack]:
    """Everything that is missing: first of initiatives, then of areas, then of units in the roster's order."""
    found = [lack for each in roster.initiatives.values() for lack in _of_initiative(each, roster, playbooks, today)]
    found += _of_areas(roster, playbooks)
    going = {unit for each in roster.initiatives.values() for unit in each.units}
    for unit in roster.records.units:
        found += _of_external(unit, roster) if unit.external else _of_unit(unit, roster, goes_live=unit.id in going)
    return found


def _of_initiative(
    initiative: Initiative, roster: Roster, playbooks: Mapping[str, Playbook], today: date
) -> Iterator[Lack]:
    name, own = initiative.id, [playbooks[each] for each in initiative.playbooks if each in playbooks]
    leading = [id_ for each in own for id_ in project_leaders(initiative, each, roster, today)]
    leaders = dict.fromkeys(leading or granted(Role.PROJECT_LEADER, initiative, roster))
    if len(leaders) != 1:
        yield Lack(rule=Rule.ONE_PROJECT_LEADER, of=initiative.id, name=name, people=tuple(leaders))
    if not any(_owners(initiative, each, roster, today) for each in own):
        ends = [day for each in own if (day := _first_step_ends(initiative, each))]
        late = any(_past_the_first(initiative, each, today) for each in own)
        day = min(ends, default=None)
        yield Lack(rule=Rule.OWNER_IN_TIME, of=initiative.id, name=name, day=day, late=late)


def _owners(initiative: Initiative, playbook: Playbook, roster: Roster, today: date) -> list[str]:
    owning = [each.id for each in (*playbook.roles, *playbook.functions) if each.held_as is Role.OWNER]
    named = [id_ for role in owning for id_ in holders(initiative, playbook, role, roster, today)]
    return named or granted(Role.OWNER, initiative, roster)


def _first_step_ends(initiative: Initiative, playbook: Playbook) -> date | None:
    """The day the first wave enters the second phase, by its dates."""
    first = next(iter(in_order_of_start(initiative.waves)), None)
    later = [each.begins for each in playbook.phases[1:] if each.begins]
    return later[0].on(first.go_live) if first and later else None


def _past_the_first(initiative: Initiative, playbook: Playbook, today: date) -> bool:
    begun = (phase_of_wave(initiative, playbook, each.id, today) for each in initiative.waves)
    return any(phase != playbook.phases[0] for phase in begun)


def _of_areas(roster: Roster, playbooks: Mapping[str, Playbook]) -> Iterator[Lack]:
    """Only where there is such a role at all."""
    lead = Role.LOCAL_DEVELOPMENT_LEAD
    used = [playbooks[id_] for each in roster.initiatives.values() for id_ in each.playbooks if id_ in playbooks]
    asked_for = any(each.held_as is lead for book in used for each in (*book.roles, *book.functions))
    grants = [(person.id, each.unit) for person in roster.granted() for each in person.grants if each.role is lead]
    if not asked_for and not grants:
        return
    areas: dict[str, None] = {}
    for initiative in roster.initiatives.values():
        inside = (id_ for id_ in initiative.units if id_ in roster.units and not roster.units[id_].external)
        areas.update(dict.fromkeys(administration_of(roster, id_) for id_ in inside))
    everywhere = [person for person, unit in grants if unit is None]
    by_area: dict[str, list[str]] = defaultdict(list)
    for person, unit in grants:
        if unit is None:
            continue
        below = [each.id for each in roster.subtree(unit) if each.id in areas]
        for area in below or [administration_of(roster, unit)]:
            by_area[area].append(person)
    for area in areas:
        found = dict.fromkeys([*by_area[area], *everywhere])
        if len(found) != 1:
            name = roster.units[area].name
            yield Lack(rule=Rule.ONE_DEVELOPMENT_LEAD, of=area, name=name, people=tuple(found))


def _of_unit(unit: Unit, roster: Roster, *, goes_live: bool) -> Iterator[Lack]:
    if unit.manager not in roster.people:
        yield Lack(rule=Rule.MANAGER, of=unit.id, name=unit.name)
    if not goes_live:
        return
    for rule, people in (
        (Rule.TECHNICAL_SUPER_USER, unit.technical_super_users),
        (Rule.PROFESSIONAL_SUPER_USER, unit.professional_super_users),
    ):
        if not any(each in roster.people for each in people):
            yield Lack(rule=rule, of=unit.id, name=unit.name)


def _of_external(unit: Unit, roster: Roster) -> Iterator[Lack]:
    people = [unit.manager, *roster.staff_of(unit.id)]
    if not any(each in roster.people and (roster.people[each].contact or roster.people[each].aad_id)
               for each in people if each):  # fmt: skip
        yield Lack(rule=Rule.RECIPIENT, of=unit.id, name=unit.name)


def told(lack: Lack) -> str:
    """In English, for a command."""
    people = f" ({', '.join(lack.people)})" if lack.people else ""
    match lack.rule:
        case Rule.ONE_PROJECT_LEADER:
            count = len(lack.people) or "no"
            return f"initiative {lack.of}: {count} project leaders{people}; there is to be exactly one"
        case Rule.OWNER_IN_TIME:
            due = "was to before the first step ended" if lack.late else "is to before the first step ends"
            return f"initiative {lack.of}: nobody owns it; somebody {due}{f' on {lack.day}' if lack.day else ''}"
        case Rule.ONE_DEVELOPMENT_LEAD:
            count = len(lack.people) or "no"
            return f"area {lack.of} ({lack.name}): {count} local development leads{people}; there is to be exactly one"
        case Rule.MANAGER:
            return f"unit {lack.of} ({lack.name}): no manager"
        case Rule.RECIPIENT:
            return f"unit {lack.of} ({lack.name}): external, and nobody there to turn to"
        case _:
            return f"unit {lack.of} ({lack.name}): no {lack.rule.replace('-', ' ', 1)}"


def in_short(found: Sequence[Lack], most: int = 5) -> Iterator[str]:
    """A line for each rule, for whoever has just imported thousands of units."""
    by_rule: dict[Rule, list[Lack]] = defaultdict(list)
    for lack in found:
        by_rule[lack.rule].append(lack)
    for rule, some in by_rule.items():
        if rule in (Rule.ONE_PROJECT_LEADER, Rule.OWNER_IN_TIME) or len(some) == 1:
            yield from map(told, some)
            continue
        yield f"{_IN_SHORT[rule]}: {_named(some, most)}"


def _named(some: Iterable[Lack], most: int) -> str:
    ids = [each.of for each in some]
    return ", ".join(ids[:most]) + (f" and {len(ids) - most} more (startklar roster check)" if len(ids) > most else "")


_IN_SHORT = {
    Rule.ONE_DEVELOPMENT_LEAD: "areas without exactly one local development lead",
    Rule.MANAGER: "units without a manager",
    Rule.TECHNICAL_SUPER_USER: "units without a technical super-user",
    Rule.PROFESSIONAL_SUPER_USER: "units without a professional super-user",
    Rule.RECIPIENT: "external units without anybody to turn to",
}
