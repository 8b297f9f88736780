"""Who hears of a gate: those with the mandate when it opens or is overdue, all concerned of its outcome."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime, timedelta

from content.model import Role
from content.playbook import Playbook
from dialogs.broadcast.model import Delivery
from dialogs.checkin.telling import to_person
from dialogs.gate.evidence import units_of
from dialogs.gate.flow import decided_elsewhere, holding, mandate, scheduled
from dialogs.gate.model import Gate
from dialogs.initiative.holders import granted, project_leaders
from dialogs.initiative.model import Initiative
from dialogs.people.roster import Roster

OPENED, WAITING, DECIDED = "gate-opened", "gate-waiting", "gate-decided"
# Nobody is called to a gate whose day lies further back than this.
_LONG_PAST = timedelta(days=14)


def due(
    initiative: Initiative, playbooks: Mapping[str, Playbook], roster: Roster, gates: Iterable[Gate], now: datetime
) -> Iterator[Delivery]:
    """To those with the mandate: a gate has opened; to them and the project leaders: its day has passed undecided.

    Each once for each day a gate is due; a wave that is moved opens its gates anew.
    """
    today = now.date()
    known = {gate.id: gate for gate in gates}
    for each in scheduled(initiative, playbooks):
        if each.due is None or not each.open_on(today) or each.due + _LONG_PAST < today:
            continue
        blank = each.gate(initiative.id)
        gate = known.get(blank.id, blank)
        # Moved by so little that its new day was over at once: it is in the register, and those who moved it know.
        moved = gate.decision is not None and each.due <= gate.decision.at.date()
        if moved or decided_elsewhere(initiative, each, gate) or holding(each, gate, known.values()):
            continue
        key = f"{gate.id}/{each.due}"
        people = mandate(initiative, each, roster, today)
        leaders = project_leaders(initiative, each.playbook, roster, today)
        # Where nobody holds the mandate, whoever leads the initiative has to see to it.
        if each.due >= today:
            for id_ in people or leaders:
                yield to_person(OPENED, key, id_, roster, now)
        else:
            for id_ in dict.fromkeys([*people, *leaders]):
                yield to_person(WAITING, key, id_, roster, now)


def led_by(person: str, gate: Gate, initiative: Initiative, roster: Roster, now: datetime) -> list[str]:
    """The units of a gate that somebody leads, those too that its decision has parted from the others."""
    decision = gate.decision
    parted = [*decision.units, *decision.waiting] if decision else []
    units = units_of(gate, initiative, roster) + [roster.units[id_] for id_ in parted if id_ in roster.units]
    return list(dict.fromkeys(unit.id for unit in units if person in roster.leaders(unit, unit.day(now))))


def outcome(gate: Gate, initiative: Initiative, people: Iterable[str], roster: Roster, now: datetime) -> list[Delivery]:
    """To everyone concerned: those with the mandate, who runs the initiative, and the leaders of the gate's units."""
    concerned: dict[str, None] = dict.fromkeys(people)
    concerned.update(dict.fromkeys(granted(Role.PROJECT_LEADER, initiative, roster)))
    concerned.update(dict.fromkeys(granted(Role.OWNER, initiative, roster)))
    for unit in units_of(gate, initiative, roster):
        concerned.update(dict.fromkeys(roster.leaders(unit, unit.day(now))))
    key = f"{gate.id}/{len(gate.decisions)}"
    return [to_person(DECIDED, key, id_, roster, now) for id_ in concerned if id_ in roster.people]
