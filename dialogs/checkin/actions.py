"""What a check-in makes of its red and yellow answers: actions with an owner and a date."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date, datetime, timedelta

from dialogs.action.flow import end, raise_action, reopen
from dialogs.action.model import Action, ActionKind, ActionState, Step, StepKind
from dialogs.checkin.model import Answer, CheckIn, Help, Status

# Where nobody said by when: what is red until the next check-in, what is yellow in four weeks.
USUAL_TIME = {Status.RED: timedelta(weeks=1), Status.YELLOW: timedelta(weeks=4)}

_SAID_AT_CHECKIN = (StepKind.RAISED, StepKind.CHANGED, StepKind.REOPENED)
_TROUBLED = (Status.RED, Status.YELLOW)


def with_actions(
    checkin: CheckIn,
    known: Mapping[str, Action],
    owner: Callable[[Help], str],
    today: date,
    by: str,
    at: datetime,
) -> tuple[CheckIn, list[Action]]:
    """The check-in with the ids of its actions, and the actions that began, changed or ended with it.

    Only answers given at `at` count. A blocker begins an action or changes the open one; green and not applicable end
    it. `known` are the actions that answers name, by id.
    """
    changed: list[Action] = []
    answers: list[Answer] = []
    for answer in checkin.answers:
        action = _action(checkin, answer, known.get(answer.action), owner, today, by, at) if answer.at == at else None
        if action:
            changed.append(action)
        answers.append(replace(answer, action=action.id) if action else answer)
    return replace(checkin, answers=tuple(answers)), changed


def _action(
    checkin: CheckIn,
    answer: Answer,
    before: Action | None,
    owner: Callable[[Help], str],
    today: date,
    by: str,
    at: datetime,
) -> Action | None:
    is_open = before is not None and before.state is ActionState.OPEN
    if answer.status not in _TROUBLED:
        return end(before, by, at, StepKind.DONE) if before and is_open else None
    if not answer.blocker:
        return None
    # The day of an old answer has passed: what begins anew gets a day to come.
    due = answer.due if answer.due and answer.due > today else today + USUAL_TIME[answer.status]
    who = owner(answer.help or Help.OURSELVES)
    id_ = f"{checkin.initiative}/{checkin.unit}/{answer.criterion}/{checkin.period}"
    if before and not is_open and before.id == id_:
        return replace(reopen(before, by, at, due, answer.blocker), what=answer.blocker, owner=who)
    if before is None or not is_open:
        return raise_action(
            id_,
            ActionKind.ACTION,
            checkin.initiative,
            checkin.unit,
            answer.blocker,
            who,
            due,
            by,
            at,
            criterion=answer.criterion,
        )
    # What was moved, or said about it since, stands until somebody says something else.
    last = next(each for each in reversed(before.steps) if each.kind in _SAID_AT_CHECKIN)
    moved = before.latest is not last
    wanted = before.due if moved and last.text == answer.blocker else answer.due or before.due
    if (last.text, before.due) == (answer.blocker, wanted):
        return None
    step = Step(kind=StepKind.CHANGED, by=by, at=at, text=answer.blocker, to=wanted.isoformat())
    return before.after(step, what=answer.blocker, due=wanted)
