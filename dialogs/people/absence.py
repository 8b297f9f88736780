"""Somebody is away, and who answers for them until when."""

from dataclasses import dataclass
from datetime import date
from typing import Protocol


@dataclass(frozen=True, slots=True, kw_only=True)
class Absence:
    """A person is away from the first day to the last, both included; `deputy` answers for the units they manage."""

    person: str
    deputy: str
    first: date
    last: date

    def covers(self, day: date) -> bool:
        """Whether the deputy stands in on `day`."""
        return self.first <= day <= self.last


class AbsenceStore(Protocol):
    """Keeps who is away: one absence for each person, the latest."""

    async def absences(self) -> list[Absence]:
        """Everybody's."""

    async def save_absence(self, absence: Absence) -> None:
        """In the place of an earlier one of the same person."""

    async def end_absence(self, person: str) -> None:
        """They are back."""
