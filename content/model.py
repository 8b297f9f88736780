"""The typed shape of what is written: articles and material."""

import re
from datetime import date
from enum import StrEnum
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field, StringConstraints

from content.duration import Duration
from content.language import Language

Id = Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$")]
Line = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1)]

# A card that must be scrolled twice on a phone is not read.
LONGEST_TITLE = 120
LONGEST_SUMMARY = 120
LONGEST_BODY = 4_000
# Words in square brackets that are no link.
_BLANK = re.compile(r"\[([^\[\]\n]+)\](?!\()")


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

    @property
    def blanks(self) -> list[str]:
        """What whoever sends it has still to write: in square brackets, in the order it is read."""
        return blanks_in(self.title, self.summary, self.body)


def blanks_in(*texts: str) -> list[str]:
    """What somebody has still to write in these texts: words in square brackets, each once."""
    return list(dict.fromkeys(blank for text in texts for blank in _BLANK.findall(text)))
