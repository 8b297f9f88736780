"""What blocks becomes an action, follows what is said about it, and ends with the trouble."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from dialogs.action.flow import end, move, raise_action
from dialogs.action.model import Action, ActionKind, ActionState, Step, StepKind
from dialogs.checkin.actions import with_actions
from dialogs.checkin.model import Answer, CheckIn, Help, Status
from tests.dialogs.checkin.kit import AT, LAST, THIS, TODAY, G, N, R, Y, answer, checkin

A_WEEK_AGO = AT - timedelta(days=7)
DUE = date(2026, 11, 20)
# The action that began with an answer of the week before.
EARLIER = raise_action(
    f"i/ward/a/{LAST}", ActionKind.ACTION, "i", "ward", "No staff", "petra", DUE, "elin", A_WEEK_AGO, criterion="a"
)
DONE = end(EARLIER, "petra", A_WEEK_AGO, StepKind.DONE)
OF_THIS_WEEK = replace(DONE, id=f"i/ward/a/{THIS}")


def owner(help_: Help) -> str:
    """Whoever can help is called by the help."""
    return str(help_)


def after(said: Answer, *known: Action) -> tuple[CheckIn, list[Action]]:
    """The check-in with one answer and its actions, decided on the sixteenth by Olle."""
    return with_actions(checkin(said), {each.id: each for each in known}, owner, TODAY, "olle", AT)


def only(said: Answer, *known: Action) -> Action:
    """The one action that changed."""
    _, (found,) = after(said, *known)
    return found


@pytest.mark.parametrize("status", [R, Y])
def test_a_blocker_begins_an_action_that_the_answer_names(status: Status) -> None:
    said = answer("a", status, blocker="No staff", help=Help.PROJECT, due=DUE)
    found, actions = after(said)
    begun = raise_action(
        f"i/ward/a/{THIS}", ActionKind.ACTION, "i", "ward", "No staff", "project", DUE, "olle", AT, criterion="a"
    )
    assert actions == [begun]
    assert found == checkin(replace(said, action=begun.id))


@pytest.mark.parametrize(("status", "weeks"), [(R, 1), (Y, 4)])
def test_where_nobody_said_who_helps_by_when_it_is_the_units_own_red_until_the_next_check_in(
    status: Status, weeks: int
) -> None:
    found = only(answer("a", status, blocker="No staff"))
    assert (found.owner, found.due) == ("ourselves", TODAY + timedelta(weeks=weeks))


@pytest.mark.parametrize("said", [answer("a", R), answer("a", Y), answer("a", G), answer("a", N, note="Not here")])
def test_without_a_blocker_no_action_begins(said: Answer) -> None:
    assert after(said) == (checkin(said), [])


def test_only_what_was_answered_just_now_counts() -> None:
    earlier = answer("a", R, at=AT - timedelta(minutes=1), blocker="No staff")
    assert after(earlier) == (checkin(earlier), [])


def test_each_answer_of_a_check_in_has_its_own_action() -> None:
    said = [answer("a", R, blocker="No staff"), answer("b", G), answer("c", Y, blocker="No room")]
    found, actions = with_actions(checkin(*said), {}, owner, TODAY, "olle", AT)
    assert [each.action for each in found.answers] == [f"i/ward/a/{THIS}", "", f"i/ward/c/{THIS}"]
    assert [(each.criterion, each.what) for each in actions] == [("a", "No staff"), ("c", "No room")]


# While it is open.


@pytest.mark.parametrize("due", [DUE, None])
def test_the_same_said_again_leaves_an_open_action_as_it_is(due: date | None) -> None:
    said = answer("a", R, blocker="No staff", due=due, action=EARLIER.id)
    assert after(said, EARLIER) == (checkin(said), [])


@pytest.mark.parametrize(
    ("blocker", "due", "wanted"),
    [
        ("No room", DUE, DUE),
        ("No room", None, DUE),
        ("No staff", date(2026, 12, 4), date(2026, 12, 4)),
        ("No room", date(2026, 12, 4), date(2026, 12, 4)),
    ],
)
def test_another_blocker_or_another_day_changes_the_open_action(blocker: str, due: date | None, wanted: date) -> None:
    said = answer("a", R, blocker=blocker, due=due, action=EARLIER.id)
    step = Step(kind=StepKind.CHANGED, by="olle", at=AT, text=blocker, to=wanted.isoformat())
    changed = replace(EARLIER, what=blocker, due=wanted, steps=(*EARLIER.steps, step), revision=2)
    assert after(said, EARLIER) == (checkin(said), [changed])


def test_an_open_action_that_is_nobodys_answer_any_more_is_left_to_its_owner() -> None:
    said = answer("a", Y, action=EARLIER.id)
    assert after(said, EARLIER) == (checkin(said), [])


def test_what_its_owner_moved_is_not_moved_back_by_saying_the_same_again() -> None:
    moved = move(EARLIER, "petra", A_WEEK_AGO + timedelta(days=1), date(2026, 12, 4), "Delivered in December")
    said = answer("a", R, blocker="No staff", due=DUE, action=EARLIER.id)
    assert after(said, moved) == (checkin(said), [])


# When the trouble is over, and when it comes back.


@pytest.mark.parametrize("status", [G, N])
def test_an_open_action_is_done_when_the_trouble_is_over(status: Status) -> None:
    said = answer("a", status, action=EARLIER.id)
    assert after(said, EARLIER) == (checkin(said), [end(EARLIER, "olle", AT, StepKind.DONE)])


@pytest.mark.parametrize("kind", [StepKind.DONE, StepKind.DROPPED])
def test_what_has_ended_stays_ended_when_the_trouble_is_over(kind: StepKind) -> None:
    said = answer("a", G, action=EARLIER.id)
    assert after(said, end(EARLIER, "petra", A_WEEK_AGO, kind)) == (checkin(said), [])


def test_trouble_that_comes_back_in_the_same_period_opens_its_action_again() -> None:
    said = answer("a", R, blocker="No room", help=Help.SUPPORT, due=date(2026, 12, 4), action=OF_THIS_WEEK.id)
    step = Step(kind=StepKind.REOPENED, by="olle", at=AT, text="No room", to="2026-12-04")
    reopened = replace(
        OF_THIS_WEEK,
        state=ActionState.OPEN,
        what="No room",
        owner="support",
        due=date(2026, 12, 4),
        steps=(*OF_THIS_WEEK.steps, step),
        revision=3,
    )
    assert after(said, OF_THIS_WEEK) == (checkin(said), [reopened])


def test_trouble_that_comes_back_in_a_later_period_begins_another_action() -> None:
    said = answer("a", R, blocker="No staff", help=Help.PROJECT, due=DUE, action=DONE.id)
    begun = raise_action(
        f"i/ward/a/{THIS}", ActionKind.ACTION, "i", "ward", "No staff", "project", DUE, "olle", AT, criterion="a"
    )
    assert after(said, DONE) == (checkin(replace(said, action=begun.id)), [begun])


def test_what_begins_anew_with_the_day_of_an_old_answer_is_not_overdue_at_once() -> None:
    said = answer("a", R, blocker="No staff", due=TODAY - timedelta(days=3), action=DONE.id)
    assert only(said, DONE).due >= TODAY
