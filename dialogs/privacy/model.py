"""A record as a store keeps it, what is to become of it, and what is remembered of erasures and of who has left."""

from collections.abc import AsyncIterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any, Protocol

Document = Mapping[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class Stored:
    """One record: its kind (dialogs/privacy/inventory.py), what it is known by, and all it says, as JSON would."""

    kind: str
    key: str
    document: Document


@dataclass(frozen=True, slots=True, kw_only=True)
class Amendment:
    """What is to stand in the place of a record: `document` under `key`, or nothing where it is None."""

    before: Stored
    key: str = ""
    document: Document | None = None


class MarkKind(StrEnum):
    """What a mark says."""

    # This person asked to be forgotten, and it was not brought to its end.
    ERASURE = "erasure"
    # It was, but for messages that were not old enough to lose their name.
    REST = "rest"
    # This person was not in the roster any more.
    LEFT = "left"
    # The app could not be installed for this person, or has no chat with them yet.
    TRIED = "tried"
    # This person, or an administrator, took the app away.
    DECLINED = "declined"
    # The app was given to this team, or could not be; once is enough, whoever takes it away again.
    TEAM_HAS = "team-has"
    TEAM_TRIED = "team-tried"
    # Of this kind everything older was looked through.
    DONE = "done"


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """Since when something is so, of a person, a team or a kind of record."""

    kind: MarkKind
    of: str
    at: datetime

    @property
    def key(self) -> str:
        """What it is known by."""
        return f"{self.kind}/{self.of}"


class PrivacyStore(Protocol):
    """Finds people in what is kept, and takes them out."""

    def naming(self, kind: str, person: str) -> AsyncIterator[Stored]:
        """The records of a kind in which this person's id stands anywhere."""

    def aged(self, kind: str, since: datetime | None, before: datetime) -> AsyncIterator[Stored]:
        """The records of a kind last touched in this time; letting others have a turn in between."""

    def written_to(self, since: datetime | None, before: datetime) -> AsyncIterator[list[str]]:
        """The people to whom something went in this time and who still stand there, some at a time, perhaps again."""

    def messages_to(self, people: Sequence[str]) -> AsyncIterator[tuple[str, list[Stored]]]:
        """All deliveries to each of these, with their receipts; those without any are left out."""

    async def amend(self, amendments: Sequence[Amendment]) -> int:
        """Put these in the place of what is still as it was then, all or nothing; returns how many were."""

    async def marks(self, kind: MarkKind) -> list[Mark]:
        """Those of a kind."""

    async def save_marks(self, marks: Sequence[Mark]) -> None:
        """Each in the place of an earlier one."""

    async def drop_marks(self, marks: Sequence[Mark]) -> None:
        """Forget these."""

    async def drop_answers(self) -> None:
        """Forget what the last activities were answered, for Teams to repeat: it may say what is to go."""

    async def settle(self, now: datetime) -> None:
        """Have what was forgotten leave the files too, and backups that are too old."""
