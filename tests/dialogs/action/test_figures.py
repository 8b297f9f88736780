"""Open actions are counted by how late they are, risks apart."""

from dataclasses import replace
from datetime import date, timedelta

from dialogs.action.figures import NONE_OPEN, OpenFigures, open_figures
from dialogs.action.model import Action, ActionKind, ActionState
from dialogs.checkin.model import WHOLE
from tests.dialogs.action.test_flow import AT, CHANGE, DUE, OPEN

RISK = replace(OPEN, kind=ActionKind.RISK)


def counted(*actions: Action, today: date = DUE) -> OpenFigures:
    """On that day at nine."""
    return open_figures(actions, CHANGE, {}, AT + (today - AT.date()))


def test_an_action_is_late_from_the_first_working_day_after_its_own() -> None:
    friday = replace(OPEN, due=date(2026, 11, 13))
    assert counted(friday, today=date(2026, 11, 15)) == OpenFigures(ahead=1)
    assert counted(friday, today=date(2026, 11, 16)) == OpenFigures(late=1)


def test_an_action_is_very_late_after_more_than_ten_working_days() -> None:
    assert counted(OPEN, today=DUE + timedelta(days=14)) == OpenFigures(late=1)
    assert counted(OPEN, today=DUE + timedelta(days=15)) == OpenFigures(long_late=1)


def test_each_action_is_counted_once_and_a_risk_is_no_action_however_late() -> None:
    later = replace(OPEN, due=DUE + timedelta(days=60), unit=WHOLE)
    found = counted(OPEN, later, RISK, RISK, today=DUE + timedelta(days=30))
    assert found == OpenFigures(ahead=1, long_late=1, risks=2)


def test_what_is_done_or_dropped_is_not_open() -> None:
    over = [replace(OPEN, state=state) for state in (ActionState.DONE, ActionState.DROPPED)]
    found = counted(*over, replace(RISK, state=ActionState.DONE))
    assert (found, found.any) == (NONE_OPEN, False)
