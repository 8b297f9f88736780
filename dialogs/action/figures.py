"""What is open, in figures: actions by how late they are, and risks."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime

from dialogs.action.flow import waited
from dialogs.action.model import Action, ActionKind, ActionState
from dialogs.initiative.model import Initiative
from dialogs.people.model import Unit

# Working days: two weeks, the usual time until an overdue action is with the steering group.
LONG_LATE = 10


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenFigures:
    """Open actions that are not due yet, late, and late by more than ten working days; each is in one of them.

    Risks are counted apart, whatever their day.
    """

    ahead: int = 0
    late: int = 0
    long_late: int = 0
    risks: int = 0

    @property
    def any(self) -> bool:
        """Whether anything is open."""
        return bool(self.ahead or self.late or self.long_late or self.risks)


NONE_OPEN = OpenFigures()


def open_figures(
    actions: Iterable[Action], initiative: Initiative, units: Mapping[str, Unit], now: datetime
) -> OpenFigures:
    """Counted today, by each unit's own calendar."""
    ahead = late = long_late = risks = 0
    for action in actions:
        if action.state is not ActionState.OPEN:
            continue
        if action.kind is ActionKind.RISK:
            risks += 1
            continue
        unit = units.get(action.unit) or Unit(id=action.unit, name="")
        overdue = waited(action, initiative, unit.time_zone, unit.day(now)).overdue
        ahead += overdue == 0
        late += 0 < overdue <= LONG_LATE
        long_late += overdue > LONG_LATE
    return OpenFigures(ahead=ahead, late=late, long_late=long_late, risks=risks)
