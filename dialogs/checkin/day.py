"""The daily board: one colour a day for a unit in its first time, with one tap."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Protocol

from dialogs.checkin.model import LONGEST_NOTE, Status


@dataclass(frozen=True, slots=True, kw_only=True)
class Day:
    """A unit's colour on a day, and what happened; `revision` counts saves from 1."""

    initiative: str
    unit: str
    day: date
    status: Status
    by: str
    at: datetime
    note: str = ""
    incidents: int = 0
    revision: int = 1


class DayStore(Protocol):
    """Keeps the colours of days."""

    async def days(self, initiative: str, units: Sequence[str], first: date, last: date) -> list[Day]:
        """Those of these units from the first day to the last, both included, oldest first."""

    async def save_days(self, days: Sequence[Day]) -> None:
        """Keep all or none; raises LostRace when one does not follow the stored revision."""


def told(
    before: Day | None,
    initiative: str,
    unit: str,
    day: date,
    by: str,
    at: datetime,
    status: Status | None = None,
    note: str | None = None,
    incidents: int | None = None,
) -> Day | None:
    """The day as it is to be saved; what is None stays as it was. None when nothing changes or no colour is known."""
    colour = status or (before.status if before else None)
    if colour is None:
        return None
    said = Day(
        initiative=initiative,
        unit=unit,
        day=day,
        status=colour,
        by=by,
        at=at,
        note=(before.note if note is None and before else note or "").strip()[:LONGEST_NOTE],
        incidents=before.incidents if incidents is None and before else max(0, incidents or 0),
        revision=before.revision + 1 if before else 1,
    )
    return None if before and replace(said, by=before.by, at=before.at, revision=before.revision) == before else said
