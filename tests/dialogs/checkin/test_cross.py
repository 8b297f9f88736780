"""The green cross has a square for each day of its month, in order, and says which are still to come."""

from datetime import UTC, date, datetime

import pytest

from dialogs.checkin.cross import ROWS, WIDEST, cross
from dialogs.checkin.day import Day
from dialogs.checkin.model import Status

TODAY = date(2027, 2, 16)


def said(day: date, status: Status) -> Day:
    at = datetime(2027, 2, 16, 9, tzinfo=UTC)
    return Day(initiative="i", unit="ward", day=day, status=status, by="elin", at=at)


def always(_: date) -> bool:
    return True


@pytest.mark.parametrize(("month", "days"), [(1, 31), (2, 28), (4, 30)])
def test_each_day_of_the_month_has_one_square_and_the_rest_are_empty(month: int, days: int) -> None:
    squares = [each for row in cross(date(2027, month, 9), [], TODAY, always) for each in row]
    assert [each.day for each in squares if each] == [date(2027, month, number + 1) for number in range(days)]
    assert squares[days:] == [None] * (31 - days)


def test_it_has_the_shape_of_a_cross() -> None:
    assert sum(ROWS) == 31
    assert tuple(reversed(ROWS)) == ROWS
    assert WIDEST == ROWS[2] > ROWS[0]


def test_a_day_shows_what_was_said_of_it_and_one_to_come_that_it_is_to_come() -> None:
    red, other_month = said(date(2027, 2, 15), Status.RED), said(date(2027, 1, 15), Status.GREEN)
    squares = {each.day: each for row in cross(TODAY, [red, other_month], TODAY, always) for each in row if each}
    assert squares[date(2027, 2, 15)].said == red
    assert [day for day, each in squares.items() if each.said] == [date(2027, 2, 15)]
    assert not squares[TODAY].ahead
    assert squares[date(2027, 2, 17)].ahead


def test_a_day_on_which_nobody_was_asked_is_not_one_that_somebody_left_out() -> None:
    red = said(date(2027, 2, 6), Status.RED)
    squares = {
        each.day.day: each for row in cross(TODAY, [red], TODAY, lambda day: day.weekday() < 5) for each in row if each
    }
    # A Friday, a Saturday on which somebody said something all the same, a Sunday, and a day to come.
    assert [squares[day].free for day in (5, 6, 7, 27)] == [False, False, True, False]
