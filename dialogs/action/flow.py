"""How actions begin, change hands, end, and climb when nobody acts."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from zoneinfo import ZoneInfo

from dialogs.action.model import Action, ActionKind, ActionState, Likelihood, Step, StepKind
from dialogs.initiative.model import Initiative
from dialogs.initiative.rounds import working_days_between


class Rung(StrEnum):
    """How far an overdue action has climbed."""

    OWNER = "action-owner"
    PROJECT_LEADER = "project-leader"
    INITIATIVE_OWNER = "owner"
    BOARD = "board"


@dataclass(frozen=True, slots=True, kw_only=True)
class Waited:
    """How long nothing was heard of something, in working days, and how far overdue it is."""

    silent: int
    overdue: int


def raise_action(
    id_: str,
    kind: ActionKind,
    initiative: str,
    unit: str,
    what: str,
    owner: str,
    due: date,
    by: str,
    at: datetime,
    *,
    criterion: str | None = None,
    likelihood: Likelihood | None = None,
) -> Action:
    """A new action or risk."""
    return Action(
        id=id_,
        kind=kind,
        initiative=initiative,
        unit=unit,
        what=what,
        owner=owner,
        due=due,
        criterion=criterion,
        likelihood=likelihood,
        steps=(Step(kind=StepKind.RAISED, by=by, at=at, text=what, to=owner),),
    )


def say(action: Action, by: str, at: datetime, text: str) -> Action:
    """What its owner, or whoever follows it, says about it; the waiting begins anew."""
    return action.after(Step(kind=StepKind.ANSWERED, by=by, at=at, text=text))


def hand_over(action: Action, by: str, at: datetime, owner: str, text: str = "") -> Action:
    """Somebody else's from now on."""
    return action.after(Step(kind=StepKind.HANDED_OVER, by=by, at=at, text=text, to=owner), owner=owner)


def move(action: Action, by: str, at: datetime, due: date, text: str = "") -> Action:
    """To be done by another day."""
    return action.after(Step(kind=StepKind.MOVED, by=by, at=at, text=text, to=due.isoformat()), due=due)


def end(action: Action, by: str, at: datetime, kind: StepKind, text: str = "") -> Action:
    """Done or dropped."""
    state = ActionState.DONE if kind is StepKind.DONE else ActionState.DROPPED
    return action.after(Step(kind=kind, by=by, at=at, text=text), state=state)


def reopen(action: Action, by: str, at: datetime, due: date, text: str = "") -> Action:
    """Not done after all."""
    step = Step(kind=StepKind.REOPENED, by=by, at=at, text=text, to=due.isoformat())
    return action.after(step, state=ActionState.OPEN, due=due)


def waited(action: Action, initiative: Initiative, time_zone: str, today: date) -> Waited:
    """How long it has waited, in working days."""
    rhythm = initiative.rhythm
    return Waited(
        silent=working_days_between(rhythm, time_zone, action.touched.astimezone(ZoneInfo(time_zone)).date(), today),
        overdue=working_days_between(rhythm, time_zone, action.due, today),
    )


def rung(action: Action, initiative: Initiative, time_zone: str, today: date) -> Rung | None:
    """How far up the ladder an overdue action is; None when it is not overdue or no longer open."""
    if action.state is not ActionState.OPEN:
        return None
    overdue = waited(action, initiative, time_zone, today).overdue
    if not overdue:
        return None
    ladder = initiative.ladder
    if overdue >= ladder.board:
        return Rung.BOARD
    if overdue >= ladder.owner:
        return Rung.INITIATIVE_OWNER
    if overdue >= ladder.project_leader:
        return Rung.PROJECT_LEADER
    return Rung.OWNER


def most_pressing_first(actions: Iterable[Action]) -> list[Action]:
    """What is due soonest first; of the same day the oldest."""
    return sorted(actions, key=lambda each: (each.due, each.raised.at, each.id))
