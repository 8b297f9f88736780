"""A gate and everything that was said and decided at it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from enum import StrEnum
from typing import Protocol

from content.playbook import Effect
from dialogs.broadcast.model import Delivery
from dialogs.initiative.model import Initiative

# A gate that is taken once for an initiative, rather than for each of its waves.
WHOLE_INITIATIVE = "all"


class Stance(StrEnum):
    """What somebody with the mandate thinks."""

    FOR = "for"
    AGAINST = "against"
    ABSTAIN = "abstain"


@dataclass(frozen=True, slots=True, kw_only=True)
class Position:
    """Where somebody stands, and why; kept beside the decision, also when it went the other way."""

    person: str
    stance: Stance
    reason: str
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """What was decided, by whom, on what grounds.

    `units` are those that go, where not all do, and `waiting` the others; `day` the new day, where it is put off, and
    `go_live` the day they were to start until then. `over` names the hard criteria that were red all the same. `met`,
    `unmet` and `unknown` count the criteria as they stood. `positions` are where people stood when it fell, and stay
    as they were. What was decided before `waiting` and `go_live` were kept has neither.
    """

    outcome: str
    effect: Effect
    by: str
    at: datetime
    reason: str = ""
    fields: Mapping[str, str] = field(default_factory=dict)
    units: tuple[str, ...] = ()
    waiting: tuple[str, ...] = ()
    day: date | None = None
    go_live: date | None = None
    over: tuple[str, ...] = ()
    met: int = 0
    unmet: int = 0
    unknown: int = 0
    positions: tuple[Position, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Gate:
    """A decision point of a playbook in an initiative, for one wave or for all.

    `decisions` are in the order they fell; `positions` those taken since the latest.
    """

    initiative: str
    playbook: str
    point: str
    wave: str = WHOLE_INITIATIVE
    positions: tuple[Position, ...] = ()
    decisions: tuple[Decision, ...] = ()
    revision: int = 0

    @property
    def id(self) -> str:
        """What it is known by."""
        return f"{self.initiative}/{self.playbook}/{self.point}/{self.wave}"

    @property
    def decision(self) -> Decision | None:
        """The latest."""
        return self.decisions[-1] if self.decisions else None

    def position_of(self, person: str) -> Position | None:
        """Where somebody stands now, when they have said so since the latest decision."""
        return next((each for each in self.positions if each.person == person), None)

    def with_position(self, position: Position) -> "Gate":
        """The same with somebody's position, in the place of an earlier one; to be saved."""
        others = tuple(each for each in self.positions if each.person != position.person)
        return replace(self, positions=(*others, position), revision=self.revision + 1)

    def with_decision(self, decision: Decision) -> "Gate":
        """The same after a decision, which takes the positions with it; earlier ones are kept; to be saved."""
        decided = replace(decision, positions=self.positions)
        return replace(self, positions=(), decisions=(*self.decisions, decided), revision=self.revision + 1)


class GateStore(Protocol):
    """Keeps gates at which something was said or decided."""

    async def gate(self, id_: str) -> Gate | None:
        """One of them."""

    async def gates(self, initiative: str) -> list[Gate]:
        """Those of an initiative."""

    async def save_gate(
        self, gate: Gate, initiative: Initiative | None = None, notices: Sequence[Delivery] = ()
    ) -> None:
        """Keep it with what it does to the initiative and whom it is told, or nothing; raises LostRace."""
