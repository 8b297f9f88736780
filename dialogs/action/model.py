"""An action or a risk: what it is about, who owns it, by when, and everything that happened to it."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum
from typing import Protocol

from dialogs.broadcast.model import Delivery


class ActionKind(StrEnum):
    """Something that stands in the way now, or that might."""

    ACTION = "action"
    RISK = "risk"


class ActionState(StrEnum):
    """Whether anything is left to do."""

    OPEN = "open"
    DONE = "done"
    # Taken back by whoever raised it, or a risk that can no longer come.
    DROPPED = "dropped"


class StepKind(StrEnum):
    """What somebody did."""

    RAISED = "raised"
    CHANGED = "changed"
    ANSWERED = "answered"
    HANDED_OVER = "handed-over"
    MOVED = "moved"
    DONE = "done"
    REOPENED = "reopened"
    DROPPED = "dropped"


class Likelihood(StrEnum):
    """How likely a risk is, as far as one can say."""

    LOW = "low"
    MEDIUM = "medium"
    HIGH = "high"


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One thing that happened: `text` is what was said, `to` the new owner or date."""

    kind: StepKind
    by: str
    at: datetime
    text: str = ""
    to: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Action:
    """What is to be done about something, in a unit or for the initiative as a whole.

    `owner` is a person; `due` the day it is to be done. `criterion` says what it came from, if it came from a check-in.
    `revision` counts saves from 1.
    """

    id: str
    kind: ActionKind
    initiative: str
    unit: str
    what: str
    owner: str
    due: date
    steps: tuple[Step, ...]
    criterion: str | None = None
    likelihood: Likelihood | None = None
    state: ActionState = ActionState.OPEN
    revision: int = 1

    @property
    def raised(self) -> Step:
        """How it began."""
        return self.steps[0]

    @property
    def latest(self) -> Step:
        """What happened last."""
        return self.steps[-1]

    @property
    def touched(self) -> datetime:
        """When anything was last said or done about it."""
        return self.latest.at

    def after(self, step: Step, **changes: object) -> "Action":
        """The same after a step, to be saved."""
        return replace(self, steps=(*self.steps, step), revision=self.revision + 1, **changes)  # type: ignore[arg-type]


class ActionStore(Protocol):
    """Keeps actions and risks."""

    async def action(self, id_: str) -> Action | None:
        """One of them."""

    async def actions(
        self, initiative: str | None = None, states: Collection[ActionState] = frozenset({ActionState.OPEN})
    ) -> list[Action]:
        """Those of an initiative (or of all) in these states, oldest first."""

    async def save_action(self, action: Action, notices: Sequence[Delivery] = ()) -> None:
        """Keep it and plan its notices, or nothing; raises LostRace when it does not follow the stored revision."""
