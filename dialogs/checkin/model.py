"""What a unit answered, and what the form asks."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from enum import StrEnum
from typing import Protocol

from content.playbook import Criterion

# One note fits a card and a meeting; what is longer belongs in a document.
LONGEST_NOTE = 2_000


class Status(StrEnum):
    """How it stands with one criterion."""

    GREEN = "green"
    YELLOW = "yellow"
    RED = "red"
    NOT_APPLICABLE = "not-applicable"


# What needs somebody comes first.
WORST_FIRST = (Status.RED, Status.YELLOW, Status.GREEN, Status.NOT_APPLICABLE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """A unit's answer on one criterion; a red one says what blocks."""

    criterion: str
    status: Status
    note: str = ""
    blocker: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Revision:
    """An earlier version of a check-in: who answered what, when."""

    answers: tuple[Answer, ...]
    by: str
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckIn:
    """One unit's answers for one initiative and period (an ISO week such as `2026-W47`).

    `revision` counts saves from 1; a store refuses one that does not follow what it holds.
    """

    initiative: str
    unit: str
    period: str
    answers: tuple[Answer, ...]
    by: str
    at: datetime
    revision: int = 1
    history: tuple[Revision, ...] = ()

    def answer(self, criterion: str) -> Answer | None:
        """The answer on a criterion."""
        return next((answer for answer in self.answers if answer.criterion == criterion), None)

    def at_revision(self, revision: int) -> "CheckIn | None":
        """The check-in as it was after its `revision`th save; None for one that never was."""
        versions = [*(each.answers for each in self.history), self.answers]
        if not 0 < revision <= len(versions):
            return None
        return replace(self, answers=versions[revision - 1], revision=revision, history=())


@dataclass(frozen=True, slots=True, kw_only=True)
class Form:
    """What a manager is asked: the same criteria for all of `units`, with what is known already."""

    initiative: str
    units: tuple[str, ...]
    period: str
    criteria: tuple[Criterion, ...]
    known: Mapping[str, Answer] = field(default_factory=dict)
    last_period: str | None = None
    # What was stored of each unit when the form was made: 0 for nothing in this period.
    revisions: Mapping[str, int] = field(default_factory=dict)
    # Units that are left to answer one by one after a common answer for several.
    then: tuple[str, ...] = ()


class CheckinStore(Protocol):
    """Keeps check-ins."""

    async def checkins(self, initiative: str, units: Sequence[str], period: str) -> dict[str, CheckIn]:
        """The check-ins of these units in a period, by unit."""

    async def latest_checkins(self, initiative: str, units: Sequence[str]) -> dict[str, CheckIn]:
        """The newest check-in of each of these units, by unit."""

    async def save_checkins(self, checkins: Sequence[CheckIn]) -> None:
        """Keep all of them durably or none; raises LostRace when one does not follow the stored revision."""


def period_of(day: date) -> str:
    """The ISO week a day lies in."""
    year, week, _ = day.isocalendar()
    return f"{year}-W{week:02}"
