"""What a unit answered, and what the form asks."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from enum import StrEnum
from typing import Protocol

from content.playbook import Criterion
from dialogs.action.model import Action
from dialogs.broadcast.model import Delivery
from dialogs.pulse.model import Tally
from dialogs.rollup.model import Colour

# One note fits a card and a meeting; what is longer belongs in a document.
LONGEST_NOTE = 2_000

# What is answered for the initiative as a whole rather than for a unit; no unit can have this id.
WHOLE = "*"


class Status(StrEnum):
    """How it stands with one criterion."""

    GREEN = "green"
    YELLOW = "yellow"
    RED = "red"
    NOT_APPLICABLE = "not-applicable"


# What needs somebody comes first.
WORST_FIRST = (Status.RED, Status.YELLOW, Status.GREEN, Status.NOT_APPLICABLE)


class Help(StrEnum):
    """From whom help is needed with what blocks."""

    OURSELVES = "ourselves"
    PROJECT = "project"
    LOCAL_LEAD = "local-lead"
    SUPPORT = "support"


class Wish(StrEnum):
    """What a unit may ask for in its check-in."""

    NONE = "none"
    PAUSE = "pause"
    POSTPONE = "postpone"


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """A unit asks to pause or to start later, and says why and when; it stands until it is taken back."""

    wish: Wish
    reason: str = ""
    at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """An answer on one criterion, given by somebody in a period.

    `figures` are per cent, a number, or ratings from 1 to 5, one for each part. `note` is the proof, or the reason why
    it does not apply. A yellow or red one says what blocks, who can help and by when.
    """

    criterion: str
    status: Status
    note: str = ""
    blocker: str = ""
    help: Help | None = None
    due: date | None = None
    figures: tuple[int, ...] = ()
    # The id of the action that came of it.
    action: str = ""
    by: str = ""
    at: datetime | None = None
    # Since when it has had this colour.
    since: datetime | None = None
    period: str = ""

    def says_the_same_as(self, other: "Answer | None") -> bool:
        """Whether both say the same, whoever said it when."""
        return self is other or (other is not None and self.said == other.said)

    @property
    def said(self) -> tuple[object, ...]:
        """What it says, without who said it when, and what came of it."""
        return self.criterion, self.status, self.note, self.blocker, self.help, self.due, self.figures


@dataclass(frozen=True, slots=True, kw_only=True)
class Revision:
    """An earlier version of a check-in: who answered what, when."""

    answers: tuple[Answer, ...]
    by: str
    at: datetime
    comment: str = ""
    request: Request | None = None
    colour: Colour | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckIn:
    """What is known of one unit (or of WHOLE) for one initiative after a period's answers.

    `answers` holds those of earlier periods too, each with its own date, so that the newest check-in says everything
    and costs the same in week 52 as in week 1. `colour` is what they added up to when it was saved. `revision` counts
    saves from 1; a store refuses one that does not follow what it holds. `history` is that of the period.
    """

    initiative: str
    unit: str
    period: str
    answers: tuple[Answer, ...]
    by: str
    at: datetime
    comment: str = ""
    request: Request | None = None
    colour: Colour | None = None
    revision: int = 1
    history: tuple[Revision, ...] = ()

    def answer(self, criterion: str) -> Answer | None:
        """The answer on a criterion, from whichever period."""
        return next((answer for answer in self.answers if answer.criterion == criterion), None)

    def at_revision(self, revision: int) -> "CheckIn | None":
        """The check-in as it was after its `revision`th save; None for one that never was."""
        if revision == self.revision:
            return self
        if not 0 < revision <= len(self.history):
            return None
        then = self.history[revision - 1]
        return replace(
            self,
            answers=then.answers,
            by=then.by,
            at=then.at,
            comment=then.comment,
            request=then.request,
            colour=then.colour,
            revision=revision,
            history=self.history[: revision - 1],
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Form:
    """What somebody is asked: the same criteria for all of `units`, with what is known already.

    `proof`: each answer is asked for what shows it, as those who answer for more than a unit are.
    """

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
    comment: str = ""
    request: Request | None = None
    proof: bool = False
    # What the staff of the one unit said on a criterion: how many what, and to which question.
    pulse: Mapping[str, tuple[Tally, str]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Skipped:
    """A round that a unit sits out, and why; an answer after all stands beside it."""

    initiative: str
    unit: str
    period: str
    reason: str
    by: str
    at: datetime


class CheckinStore(Protocol):
    """Keeps check-ins."""

    async def checkins(self, initiative: str, units: Sequence[str], period: str) -> dict[str, CheckIn]:
        """The check-ins of these units in a period, by unit."""

    async def latest_checkins(self, initiative: str, units: Sequence[str]) -> dict[str, CheckIn]:
        """The newest check-in of each of these units, by unit."""

    async def checkin_marks(self, initiative: str, units: Sequence[str]) -> dict[str, str]:
        """What tells the newest check-in of each of these units from every other it had, or will have, by unit."""

    async def save_checkins(
        self, checkins: Sequence[CheckIn], actions: Sequence[Action] = (), notices: Sequence[Delivery] = ()
    ) -> None:
        """Keep all of them durably or none; raises LostRace when one does not follow the stored revision."""

    async def colours(self, initiative: str, periods: Sequence[str]) -> dict[str, dict[str, Colour]]:
        """What units added up to in each of these periods, by period and unit."""

    async def colour_counts(self, initiative: str, periods: Sequence[str]) -> dict[str, Counter[Colour]]:
        """How many units added up to which colour in each of these periods."""

    async def newest_period(self, initiative: str) -> str | None:
        """The newest period in which any unit's answers added up to something."""

    async def skipped(self, initiative: str, periods: Sequence[str] | None = None) -> list[Skipped]:
        """The rounds that units sit out, in these periods or in any."""

    async def save_skipped(self, skipped: Sequence[Skipped]) -> None:
        """Keep that these are sat out."""
