"""What is to be done keeps its history, and climbs step by step while nobody does it."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogs.action import flow
from dialogs.action.flow import Rung, Waited
from dialogs.action.model import Action, ActionKind, ActionState, Likelihood, Step, StepKind
from dialogs.initiative.model import Initiative, Ladder, Rhythm

ZONE = "Europe/Stockholm"
AT = datetime(2026, 11, 9, 8, tzinfo=UTC)
LATER = AT + timedelta(days=2)
DUE = date(2026, 11, 16)
RAISED = Step(kind=StepKind.RAISED, by="elin", at=AT, text="No scanners", to="bo")
OPEN = Action(
    id="a",
    kind=ActionKind.ACTION,
    initiative="i",
    unit="ward",
    what="No scanners",
    owner="bo",
    due=DUE,
    steps=(RAISED,),
    criterion="W-42",
)
CHANGE = Initiative(id="i", playbooks=(), waves=())
RUNGS: list[Rung | None] = [None, Rung.OWNER, Rung.PROJECT_LEADER, Rung.INITIATIVE_OWNER, Rung.BOARD]


def rung(action: Action, today: date, ladder: Ladder | None = None) -> Rung | None:
    return flow.rung(action, replace(CHANGE, ladder=ladder or Ladder()), ZONE, today)


def test_an_action_is_raised_open_with_who_raised_it_and_whose_it_is() -> None:
    raised = flow.raise_action(
        "a", ActionKind.ACTION, "i", "ward", "No scanners", "bo", DUE, "elin", AT, criterion="W-42"
    )
    assert raised == OPEN
    assert (raised.raised, raised.latest, raised.touched) == (RAISED, RAISED, AT)


def test_a_risk_says_how_likely_it_is() -> None:
    raised = flow.raise_action(
        "r", ActionKind.RISK, "i", "*", "Late delivery", "bo", DUE, "elin", AT, likelihood=Likelihood.HIGH
    )
    assert (raised.kind, raised.likelihood, raised.criterion) == (ActionKind.RISK, Likelihood.HIGH, None)


def test_what_is_said_is_kept_and_changes_nothing_else() -> None:
    step = Step(kind=StepKind.ANSWERED, by="bo", at=LATER, text="Ordered")
    assert flow.say(OPEN, "bo", LATER, "Ordered") == replace(OPEN, steps=(RAISED, step), revision=2)


def test_handed_over_it_is_somebody_elses() -> None:
    step = Step(kind=StepKind.HANDED_OVER, by="bo", at=LATER, text="Yours", to="mia")
    assert flow.hand_over(OPEN, "bo", LATER, "mia", "Yours") == replace(
        OPEN, steps=(RAISED, step), owner="mia", revision=2
    )


def test_moved_it_is_due_on_another_day() -> None:
    day = date(2026, 12, 1)
    step = Step(kind=StepKind.MOVED, by="bo", at=LATER, text="Delayed", to="2026-12-01")
    assert flow.move(OPEN, "bo", LATER, day, "Delayed") == replace(OPEN, steps=(RAISED, step), due=day, revision=2)


@pytest.mark.parametrize(
    ("kind", "state"), [(StepKind.DONE, ActionState.DONE), (StepKind.DROPPED, ActionState.DROPPED)]
)
def test_it_ends_done_or_dropped(kind: StepKind, state: ActionState) -> None:
    step = Step(kind=kind, by="bo", at=LATER, text="There they are")
    assert flow.end(OPEN, "bo", LATER, kind, "There they are") == replace(
        OPEN, steps=(RAISED, step), state=state, revision=2
    )


def test_reopened_it_is_open_until_a_new_day() -> None:
    day = date(2026, 12, 1)
    done = flow.end(OPEN, "bo", LATER, StepKind.DONE)
    step = Step(kind=StepKind.REOPENED, by="elin", at=LATER, text="Two lack", to="2026-12-01")
    assert flow.reopen(done, "elin", LATER, day, "Two lack") == replace(
        OPEN, steps=(*done.steps, step), due=day, revision=3
    )


STEPS = {
    "say": lambda action, at: flow.say(action, "bo", at, "Soon"),
    "hand over": lambda action, at: flow.hand_over(action, "bo", at, "mia"),
    "move": lambda action, at: flow.move(action, "bo", at, at.date()),
    "done": lambda action, at: flow.end(action, "bo", at, StepKind.DONE),
    "drop": lambda action, at: flow.end(action, "bo", at, StepKind.DROPPED),
    "reopen": lambda action, at: flow.reopen(action, "bo", at, at.date()),
}


@given(st.lists(st.sampled_from(sorted(STEPS)), max_size=12))
def test_whatever_happens_nothing_that_happened_is_lost(happened: list[str]) -> None:
    action = OPEN
    for number, name in enumerate(happened, start=1):
        after = STEPS[name](action, AT + timedelta(hours=number))
        assert after.steps[:-1] == action.steps
        assert after.revision == len(after.steps) == number + 1
        assert (after.id, after.what, after.raised, after.touched) == ("a", "No scanners", RAISED, after.latest.at)
        action = after


@pytest.mark.parametrize(
    ("today", "expected"),
    [
        (date(2026, 11, 9), Waited(silent=0, overdue=0)),
        (DUE, Waited(silent=5, overdue=0)),
        (date(2026, 11, 17), Waited(silent=6, overdue=1)),
        (date(2026, 11, 22), Waited(silent=9, overdue=4)),
    ],
)
def test_waiting_is_counted_in_working_days(today: date, expected: Waited) -> None:
    assert flow.waited(OPEN, CHANGE, ZONE, today) == expected


def test_holidays_are_not_waited_through() -> None:
    # Midsummer Eve 2026 is the Friday in between.
    before = replace(OPEN, due=date(2026, 6, 18), steps=(replace(RAISED, at=datetime(2026, 6, 18, 8, tzinfo=UTC)),))
    assert flow.waited(before, CHANGE, ZONE, date(2026, 6, 22)) == Waited(silent=1, overdue=1)
    danish = replace(CHANGE, rhythm=Rhythm(country="DK"))
    assert flow.waited(before, danish, ZONE, date(2026, 6, 22)) == Waited(silent=2, overdue=2)


def test_what_was_said_just_after_midnight_was_said_that_day() -> None:
    # Half past midnight on Tuesday in Stockholm is still Monday in UTC.
    said = flow.say(OPEN, "bo", datetime(2026, 11, 16, 23, 30, tzinfo=UTC), "Soon")
    assert flow.waited(said, CHANGE, ZONE, date(2026, 11, 17)).silent == 0


@pytest.mark.parametrize(
    ("today", "expected"),
    [
        (date(2026, 11, 10), None),
        (DUE, None),
        (date(2026, 11, 17), Rung.OWNER),
        (date(2026, 11, 18), Rung.PROJECT_LEADER),
        (date(2026, 11, 20), Rung.PROJECT_LEADER),
        (date(2026, 11, 22), Rung.PROJECT_LEADER),
        (date(2026, 11, 23), Rung.INITIATIVE_OWNER),
        (date(2026, 11, 29), Rung.INITIATIVE_OWNER),
        (date(2026, 11, 30), Rung.BOARD),
        (date(2027, 11, 30), Rung.BOARD),
    ],
)
def test_overdue_by_two_five_and_ten_working_days_it_climbs(today: date, expected: Rung | None) -> None:
    assert rung(OPEN, today) == expected


def test_over_a_weekend_nothing_becomes_overdue() -> None:
    assert rung(replace(OPEN, due=date(2026, 11, 20)), date(2026, 11, 22)) is None


@pytest.mark.parametrize("kind", [StepKind.DONE, StepKind.DROPPED])
def test_what_has_ended_climbs_no_further(kind: StepKind) -> None:
    assert rung(flow.end(OPEN, "bo", LATER, kind), date(2026, 12, 24)) is None


def test_moved_to_a_later_day_it_comes_down_again() -> None:
    today = date(2026, 11, 30)
    assert rung(flow.move(OPEN, "bo", LATER, today), today) is None


LADDERS = st.builds(
    lambda steps: Ladder(project_leader=steps[0], owner=steps[1], board=steps[2]),
    st.lists(st.integers(0, 15), min_size=3, max_size=3).map(sorted),
)


@given(LADDERS, st.integers(0, 40), st.integers(0, 20))
def test_as_days_pass_it_only_climbs(ladder: Ladder, days: int, more: int) -> None:
    first, then = (rung(OPEN, DUE + timedelta(days=n), ladder) for n in (days, days + more))
    assert RUNGS.index(first) <= RUNGS.index(then)


@given(LADDERS, st.integers(0, 30))
def test_what_is_not_overdue_is_on_no_rung_whatever_the_ladder(ladder: Ladder, days: int) -> None:
    assert rung(OPEN, DUE - timedelta(days=days), ladder) is None


def test_what_is_due_soonest_comes_first_and_of_one_day_the_oldest() -> None:
    def made(id_: str, due: date, at: datetime) -> Action:
        return replace(OPEN, id=id_, due=due, steps=(replace(RAISED, at=at),))

    soon, old, new, same = (
        made("z", date(2026, 11, 15), LATER),
        made("y", DUE, AT),
        made("a", DUE, LATER),
        made("b", DUE, LATER),
    )
    assert flow.most_pressing_first([same, new, soon, old]) == [soon, old, new, same]
