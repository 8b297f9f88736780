"""What an organisation sets (`content.yaml`), and from which confidence search answers (`calibration.yaml`)."""

from collections.abc import Mapping
from datetime import time
from enum import StrEnum
from functools import cached_property
from typing import Annotated, Self
from zoneinfo import ZoneInfo

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, model_validator

from content.language import Language
from content.model import Id, Line


class DeskKind(StrEnum):
    """What a desk helps with: getting in and getting it to work, or doing the work with it."""

    TECHNICAL = "technical"
    PROFESSIONAL = "professional"


class Weekday(StrEnum):
    """A day of the week, Monday first."""

    MON = "mon"
    TUE = "tue"
    WED = "wed"
    THU = "thu"
    FRI = "fri"
    SAT = "sat"
    SUN = "sun"


def _known_zone(name: str) -> str:
    try:
        ZoneInfo(name)
    except (KeyError, ValueError, OSError) as error:
        raise ValueError(f"there is no time zone {name}; an example is Europe/Stockholm") from error
    return name


class Hours(BaseModel):
    """When a desk is open, in its own time zone."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    days: list[Weekday] = Field(min_length=1)
    opens: time = Field(alias="from")
    closes: time = Field(alias="to")
    time_zone: Annotated[str, AfterValidator(_known_zone)] = "Europe/Stockholm"

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        if self.closes <= self.opens:
            raise ValueError("to must be later on the same day than from")
        return self


class OnCall(BaseModel):
    """What to do when the desk is closed and the asker's unit goes live just now: so many days before and after."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    text: dict[Language, Line]
    days_before: int = Field(ge=0)
    days_after: int = Field(ge=0)


class Desk(BaseModel):
    """People who answer questions; one that names no topic, unit or initiative serves them all."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    id: Id
    kind: DeskKind
    name: dict[Language, Line]
    # Ids, not Topic: an unknown one is a fault of its own, with the list of those that exist.
    topics: list[str] = Field(default_factory=list)
    # Units and initiatives are the roster's; a unit stands for those below it, too.
    units: list[Id] = Field(default_factory=list)
    initiatives: list[Id] = Field(default_factory=list)
    channel: Line | None = None
    language: Language = Language.SV
    hours: Hours
    on_call: OnCall | None = None


class TicketRules(BaseModel):
    """When a question in person has waited too long (in open hours), and for how many days who asked is kept."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    untaken_hours: float = Field(4, gt=0)
    unanswered_hours: float = Field(16, gt=0)
    forget_days: int = Field(90, ge=1)


class Digest(BaseModel):
    """When what was kept for somebody comes in one message, local to them."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    day: Weekday = Weekday.FRI
    at: time = time(13)


class Consideration(BaseModel):
    """How people are spared: defaults of ours, for no founding document gives figures.

    Nobody is written to before `opens` or after `closes`, nor on a free day, unless their unit has shifts of its own;
    what is above `most_per_week` messages in seven days waits for the digest. An outage passes all of it. More than
    `approval_above` recipients need another person's approval. Who has not said that they have read what they were
    asked to read is reminded after `nudge_days` working days, at most `nudges` times.
    """

    model_config = ConfigDict(extra="forbid", frozen=True)

    opens: time = time(7)
    closes: time = time(18)
    most_per_week: int = Field(3, ge=1)
    digest: Digest = Digest()
    approval_above: int = Field(50, ge=0)
    nudge_days: int = Field(3, ge=1)
    nudges: int = Field(2, ge=0)

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        if self.closes <= self.opens:
            raise ValueError("closes must be later on the same day than opens")
        return self


class Retention(BaseModel):
    """For how many days what is about people is kept: defaults of ours, to be decided by the organisation.

    Of questions without a name; until who got a message, the words and names of an old question to a person, who gave a
    unit's answers, and who decided what lose their names; of an absence after its end; of how to reach somebody after
    they have left the roster, or were first met as a guest; of the audit log, whose chain cannot lose a name.
    """

    model_config = ConfigDict(extra="forbid", frozen=True)

    questions_days: int = Field(730, ge=1)
    # Less would have messages planned again whose rows are not known any more.
    messages_days: int = Field(400, ge=60)
    tickets_days: int = Field(730, ge=1)
    answers_days: int = Field(730, ge=1)
    decisions_days: int = Field(1825, ge=1)
    absences_days: int = Field(30, ge=0)
    left_days: int = Field(30, ge=0)
    guests_days: int = Field(180, ge=1)
    audit_days: int = Field(1825, ge=30)


class Settings(BaseModel):
    """`content.yaml`: which languages are kept and what the placeholders stand for."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    languages: list[Language] = Field(default_factory=lambda: list(Language), min_length=1)
    facts: dict[str, dict[Language, Line]] = Field(default_factory=dict)
    # Who answers questions in person; without any, the bot only names a contact.
    desks: list[Desk] = Field(default_factory=list)
    tickets: TicketRules = TicketRules()
    # For how many days somebody whose question had no answer is remembered, to be told when it has one.
    waiting_days: int = Field(60, ge=1)
    # How people are spared when messages go out.
    broadcasts: Consideration = Consideration()
    # How long what is about people is kept.
    retention: Retention = Retention()

    @cached_property
    def known_facts(self) -> Mapping[str, Mapping[Language, str]]:
        """What every placeholder stands for: the facts, and what follows from other settings."""
        kept = {"tickets.forget_days": self.tickets.forget_days, "waiting_days": self.waiting_days}
        return {**self.facts, **{name: dict.fromkeys(Language, str(days)) for name, days in kept.items()}}

    def desk(self, id_: str) -> Desk | None:
        """The desk with this id."""
        return next((desk for desk in self.desks if desk.id == id_), None)


Share = Annotated[float, Field(ge=0, le=1)]


class OperatingPoint(BaseModel):
    """From which confidence to answer and to suggest, and, where it was measured, what came of it.

    Shares of the content's own held-back `questions`: answered `right` and `wrong`, the right article among those
    `suggested`; and of `unrelated` questions, how many were answered.
    """

    model_config = ConfigDict(extra="forbid", frozen=True)

    answer_from: Share
    suggest_from: Share
    questions: int | None = Field(None, ge=1)
    right: Share | None = None
    wrong: Share | None = None
    suggested: Share | None = None
    unrelated: Share | None = None


class Calibration(BaseModel):
    """`calibration.yaml`, written by `startklar content calibrate`: one point for each way of searching.

    The defaults were chosen on the shipped articles and on public answers (benchmarks/answers).
    """

    model_config = ConfigDict(extra="forbid", frozen=True)

    meaning: OperatingPoint = OperatingPoint(answer_from=0.5, suggest_from=0.1)
    words: OperatingPoint = OperatingPoint(answer_from=0.58, suggest_from=0.1)
