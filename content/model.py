"""The typed shape of what is written: articles, material and the organisation's own facts."""

from collections.abc import Mapping
from datetime import date, time
from enum import StrEnum
from functools import cached_property
from typing import Annotated, Self
from zoneinfo import ZoneInfo

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, StringConstraints, model_validator

from content.duration import Duration
from content.language import Language

Id = Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$")]
Line = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1)]

# A card that must be scrolled twice on a phone is not read.
LONGEST_TITLE = 120
LONGEST_SUMMARY = 120
LONGEST_BODY = 4_000


class Role(StrEnum):
    """What a person may be to an initiative; everybody is staff."""

    STAFF = "staff"
    MANAGER = "manager"
    DEPUTY = "deputy"
    SUPER_USER = "super-user"
    CHANGE_AGENT = "change-agent"
    LOCAL_DEVELOPMENT_LEAD = "local-development-lead"
    COMMUNICATOR = "communicator"
    CONTENT_OWNER = "content-owner"
    PROJECT_LEADER = "project-leader"
    APPROVER = "approver"
    OWNER = "owner"
    STEERING_GROUP = "steering-group"
    SUPPORT = "support"
    ADMINISTRATOR = "administrator"


class Topic(StrEnum):
    """What an article is about."""

    PURPOSE = "purpose"
    CHANGE = "change"
    PLAN = "plan"
    DECISIONS = "decisions"
    INFLUENCE = "influence"
    TRAINING = "training"
    SUPPORT = "support"
    EQUIPMENT = "equipment"
    SAFETY = "safety"
    PRIVACY = "privacy"
    CHECK_IN = "check-in"
    PATIENTS = "patients"
    AFTER = "after"
    BOT = "bot"
    OTHER = "other"


class Live(StrEnum):
    """What an article adds about the asker's own unit, from roster, playbook and check-ins."""

    GO_LIVE = "go-live"
    PHASE = "phase"
    SUPER_USERS = "super-users"
    CONTACT = "contact"
    WHO_DECIDES = "who-decides"
    MANDATORY = "mandatory"
    PROGRESS = "progress"


class MaterialKind(StrEnum):
    """What a piece of communication is for."""

    WHY = "why"
    WHAT = "what"
    WHEN = "when"
    ORGANISATION = "organisation"
    MY_ROLE = "my-role"
    PRACTICE = "practice"
    FIXED_OR_FREE = "fixed-or-free"
    TRAINING = "training"
    EQUIPMENT = "equipment"
    SUPPORT = "support"
    CUTOVER = "cutover"
    WORKPLACE_MEETING = "workplace-meeting"
    LEADER_EDITION = "leader-edition"
    STATUS = "status"
    PROBLEM_SOLVED = "problem-solved"
    OUTAGE = "outage"
    CORRECTION = "correction"
    BENEFIT_REACHED = "benefit-reached"
    BENEFIT_MISSED = "benefit-missed"
    CELEBRATION = "celebration"
    NEXT_YEAR = "next-year"
    STEERING_DIGEST = "steering-digest"


class Destination(StrEnum):
    """Where material is posted: to each person, or in the channel of each unit."""

    PERSON = "person"
    CHANNEL = "channel"


class Written(BaseModel):
    """A thing somebody wrote and vouches for until a date."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    id: Id
    title: Line
    # Ids, not Role: an unknown one is a fault of its own, with the list of those that exist.
    audience: list[str] = Field(min_length=1)
    owner: Line
    reviewed: date
    valid_from: date | None = None
    valid_to: date | None = None

    def valid_on(self, day: date) -> bool:
        """Whether it may be served on `day`."""
        return (self.valid_from is None or self.valid_from <= day) and (self.valid_to is None or day <= self.valid_to)


class ArticleText(Written):
    """An article in one language: front matter and Markdown."""

    topic: Topic = Topic.OTHER
    questions: list[Line] = Field(default_factory=list)
    phases: list[str] = Field(default_factory=list)
    source: Line
    related: list[Id] = Field(default_factory=list, max_length=3)
    live: Live | None = None
    # The only languages it is meant to exist in; empty: all that content.yaml names.
    languages: list[Language] = Field(default_factory=list)
    body: Line

    @property
    def short(self) -> str:
        """The first paragraph: the answer in short."""
        return self.body.split("\n\n", 1)[0]

    @property
    def more(self) -> str:
        """What follows the first paragraph; may be empty."""
        return self.body.partition("\n\n")[2].strip()


class MaterialAction(BaseModel):
    """The one thing a piece of material asks the reader to do: ask the bot, check in, or open a page."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    label: Line
    ask: Line | None = None
    check_in: bool = False
    url: Annotated[str, StringConstraints(pattern=r"^(https://|\{)")] | None = None


class MaterialText(Written):
    """A piece of communication in one language."""

    kind: MaterialKind
    summary: Line
    to: Destination
    before_go_live: Duration | None = None
    after_go_live: Duration | None = None
    phase: str | None = None
    action: MaterialAction | None = None
    body: Line


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
