"""The regular review looks at what is late and at what nobody has looked at."""

from datetime import date, timedelta

from dialogs.plan.review import Due, due
from tests.dialogs.plan.plans import NOW, activities, activity, communication, message

TODAY = date(2026, 12, 16)


def test_a_row_whose_end_has_passed_is_late_until_it_is_done_or_dropped() -> None:
    rows = [
        activity("1", last_reviewed="2026-12-01"),
        activity("2", last_reviewed="2026-12-01", status="done"),
        activity("3", last_reviewed="2026-12-01", status="dropped"),
        activity("4", last_reviewed="2026-12-01", status="in-progress"),
        activity("5", last_reviewed="2026-12-01", when="2026-11-30..2026-12-16"),
    ]
    expected = [Due(number=number, row=rows[number - 1], late=True, unreviewed=False) for number in (1, 4)]
    assert due(activities(*rows), TODAY) == expected


def test_a_row_that_was_reviewed_more_than_thirty_days_ago_is_looked_at() -> None:
    row = activity("1", when="2027-01-01", last_reviewed="2026-11-15")
    assert due(activities(row), TODAY) == [Due(number=1, row=row, late=False, unreviewed=True)]
    assert due(activities(row), TODAY - timedelta(days=1)) == []


def test_a_row_that_nobody_has_reviewed_counts_from_the_day_the_plan_was_saved() -> None:
    row = activity("1", when="2027-01-01")
    saved = NOW.date()
    assert due(activities(row), saved + timedelta(days=30)) == []
    assert due(activities(row), saved + timedelta(days=31)) == [Due(number=1, row=row, late=False, unreviewed=True)]


def test_what_was_to_be_said_is_late_only_when_its_status_says_it_was_not() -> None:
    said, unsaid = message("1", date="2026-11-20"), message("2", date="2026-11-20", status="planned")
    assert due(communication(said, unsaid), TODAY) == [Due(number=2, row=unsaid, late=True, unreviewed=False)]
