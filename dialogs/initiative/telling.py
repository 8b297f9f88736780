"""Who hears that a wave was put into another phase: those who lead its units."""

from collections.abc import Iterator
from datetime import datetime

from content.playbook import Playbook
from dialogs.broadcast.model import Delivery
from dialogs.checkin.telling import to_person
from dialogs.initiative.model import Initiative
from dialogs.initiative.phase import phase_key
from dialogs.people.roster import Roster

MOVED = "wave-moved"
# In the key of a notice, in the place of a phase: no phase has this id.
BY_DATE = "*"


def moved(
    initiative: Initiative, playbook: Playbook, wave: str, by: str, roster: Roster, now: datetime
) -> Iterator[Delivery]:
    """To each leader of the wave's units once, but whoever did it; `initiative` is how it is after the change."""
    phase = initiative.phases.get(phase_key(playbook.id, wave), BY_DATE)
    key = f"{initiative.id}/{phase_key(playbook.id, wave)}/{initiative.revision}/{phase}"
    leaders: dict[str, None] = {}
    for id_, in_wave in initiative.units.items():
        if in_wave == wave and (unit := roster.units.get(id_)):
            leaders.update(dict.fromkeys(roster.leaders(unit, unit.day(now))))
    for id_ in leaders:
        if id_ != by and id_ in roster.people:
            yield to_person(MOVED, key, id_, roster, now)
