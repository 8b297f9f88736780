"""Saves what was decided on something that another person may change at the same moment."""

from collections.abc import Awaitable, Callable
from typing import TypeVar

from dialogs.race import LostRace

T = TypeVar("T")

# Two who press at once meet once or twice; more means something else is wrong.
TRIES = 5


async def until_saved(attempt: Callable[[], Awaitable[T]]) -> T:
    """Read, decide and save by `attempt`, and once more when somebody else was faster; raises LostRace in the end."""
    for _ in range(TRIES - 1):
        try:
            return await attempt()
        except LostRace:
            continue
    return await attempt()
