"""The green cross: a month of a unit's days as 31 squares in the shape of a cross."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from dialogs.checkin.day import Day

# Squares in each row of the cross, from its top: 31 in all, the middle row giving way to the month's name.
ROWS = (3, 3, 7, 5, 7, 3, 3)
WIDEST = max(ROWS)


@dataclass(frozen=True, slots=True, kw_only=True)
class Square:
    """One day of the month: what was said of it, None where nothing was; `ahead` is a day that is still to come.

    `free`: nothing was said, and nobody was asked.
    """

    day: date
    said: Day | None
    ahead: bool
    free: bool


def cross(month: date, said: Iterable[Day], today: date, asked: Callable[[date], bool]) -> list[list[Square | None]]:
    """The squares row by row; None is a square without a day, in a month that has fewer than 31."""
    first, known = month.replace(day=1), {each.day: each for each in said}
    squares: list[Square | None] = []
    for number in range(sum(ROWS)):
        day = first + timedelta(days=number)
        free = day <= today and day not in known and not asked(day)
        square = Square(day=day, said=known.get(day), ahead=day > today, free=free)
        squares.append(square if day.month == first.month else None)
    left = iter(squares)
    return [[next(left) for _ in range(count)] for count in ROWS]
