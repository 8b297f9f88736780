"""What a summary says: only what its reader may see, and what is worth a message."""

from dataclasses import dataclass
from datetime import date

from dialogs.action.figures import OpenFigures
from dialogs.broadcast.calendar import Entry
from dialogs.gate.flow import Scheduled
from dialogs.gate.model import Decision
from dialogs.gate.time_line import GateMark
from dialogs.initiative.model import Initiative, Wave
from dialogs.people.model import Unit
from dialogs.rollup.model import Cell
from dialogs.rollup.seen import Seen


@dataclass(frozen=True, slots=True, kw_only=True)
class Own:
    """A unit that the reader leads: how it stands, and what it has said is in its way, of that past its day."""

    unit: Unit
    whole: Cell
    blockers: int
    late: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Week:
    """A round of an initiative, for somebody of its project team, who has `seen`, or for who leads some of its units.

    `coming` is what those concerned get in the seven days from `today`, `sent` how many messages went out in the seven
    before; `gates` are decisions within two weeks, or past their day. `waiting` questions have no answer yet; None for
    who may not see them.
    """

    initiative: Initiative
    period: str
    today: date
    seen: Seen | None = None
    own: tuple[Own, ...] = ()
    coming: tuple[Entry, ...] = ()
    sent: int = 0
    gates: tuple[GateMark, ...] = ()
    waiting: int | None = None

    @property
    def worth_telling(self) -> bool:
        """Whether it says anything new: a manager knows what they answered, unless its day has passed since."""
        return self.seen is not None or bool(self.coming) or any(each.late for each in self.own)


@dataclass(frozen=True, slots=True, kw_only=True)
class Taken:
    """A decision that was recorded at a meeting, or since the one before."""

    planned: Scheduled
    decision: Decision

    @property
    def against(self) -> int:
        """How many were against it when it fell."""
        return sum(each.stance == "against" for each in self.decision.positions)


@dataclass(frozen=True, slots=True, kw_only=True)
class Meeting:
    """What a meeting of the steering group decided, how it stands, and what lies before the next one.

    `next` is None where no later meeting is agreed; `ahead` are decisions and starts until then, or within four weeks.
    """

    seen: Seen
    day: date
    next: date | None
    taken: tuple[Taken, ...]
    gates: tuple[GateMark, ...]
    starts: tuple[Wave, ...]
    open: OpenFigures
