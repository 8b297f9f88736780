"""The typed shape of a playbook: a reusable method for a large change, as data."""

from collections.abc import Iterator
from datetime import date
from enum import StrEnum

from pydantic import BaseModel, ConfigDict, Field, model_validator

from content.duration import Duration
from content.language import Language
from content.model import Id, Line

ANY_PHASE = "any"

Said = dict[Language, Line]


class Level(StrEnum):
    """Where in the organisation a role acts."""

    STRATEGIC = "strategic"
    TACTICAL = "tactical"
    OPERATIONAL = "operational"
    SUPPORT = "support"
    EXTERNAL = "external"


class Scope(StrEnum):
    """What a criterion is answered for."""

    INITIATIVE = "initiative"
    ADMINISTRATION = "administration"
    UNIT = "unit"
    EXTERNAL_PARTY = "external-party"


class AnswerType(StrEnum):
    """How a criterion is answered."""

    YES_PARTLY_NO = "yes-partly-no"
    SHARE = "share"
    COUNT = "count"
    DATE = "date"
    RATING = "rating"
    VERDICT = "verdict"


class Cadence(StrEnum):
    """How often something comes back."""

    DAILY = "daily"
    WEEKLY = "weekly"
    MONTHLY = "monthly"
    YEARLY = "yearly"
    ONCE = "once"
    AGREED = "agreed"
    CONTINUOUS = "continuous"
    AFTER_MEETING = "after-meeting"
    PER_MEASURING_POINT = "per-measuring-point"


class LeadSource(StrEnum):
    """Whether a founding document states a value or it is our default."""

    STATED = "stated"
    DEFAULT = "default"


class Part(BaseModel):
    """A named part of a playbook."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    id: Id
    label: Said


class Beginning(BaseModel):
    """When a phase begins for a unit, counted from its go-live."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    before_go_live: Duration | None = None
    after_go_live: Duration | None = None

    def on(self, go_live: date) -> date:
        """The date it begins."""
        if self.after_go_live:
            return self.after_go_live.after(go_live)
        return self.before_go_live.before(go_live) if self.before_go_live else go_live


class Phase(Part):
    """A stretch of the change, the question it settles, and when it begins unless a project says otherwise."""

    settles: Said
    checkin: Id | None = None
    begins: Beginning | None = None


class PlaybookRole(Part):
    """Who does what."""

    level: Level
    cardinality: Line
    does: Said


class CheckinSet(Part):
    """The questions one role is asked together, and how often."""

    who: Id
    cadence: Cadence


class Lead(BaseModel):
    """How long before go-live a criterion must be met."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    before_go_live: Duration
    source: LeadSource
    hard: bool = False


class Criterion(Part):
    """One thing that must be true."""

    item: Id | None = None
    parent: Id | None = None
    phase: Id
    dimension: Id
    answered_by: Id
    scope: Scope
    answer: AnswerType
    evidence: Said
    lead: Lead | None = None
    conditional: bool = False
    gates: list[Id] = Field(default_factory=list)
    ask_in: list[Id] = Field(default_factory=list)


class DecisionPoint(Part):
    """A named decision, who takes it and what it may end in."""

    phase: Id
    decided_by: Id
    outcomes: list[Id] = Field(min_length=2)
    inputs: Said


class Report(Part):
    """Who tells whom how it goes, and how often."""

    model_config = ConfigDict(extra="forbid", frozen=True, populate_by_name=True)

    from_: Id = Field(alias="from")
    to: list[Id] = Field(min_length=1)
    cadence: Cadence
    cadence_source: LeadSource


class Playbook(BaseModel):
    """A whole method; every reference inside it resolves."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    id: Id
    version: Line
    dated: date
    linear: bool
    title: Said
    summary: Said
    phases: list[Phase] = Field(min_length=1)
    dimensions: list[Part] = Field(min_length=1)
    roles: list[PlaybookRole] = Field(min_length=1)
    checkin_sets: list[CheckinSet] = Field(default_factory=list)
    items: list[Part] = Field(default_factory=list)
    criteria: list[Criterion] = Field(min_length=1)
    decision_points: list[DecisionPoint] = Field(default_factory=list)
    reports: list[Report] = Field(default_factory=list)

    @model_validator(mode="after")
    def _ids_are_unique(self) -> "Playbook":
        for name in ("phases", "dimensions", "roles", "checkin_sets", "items", "criteria", "decision_points"):
            ids = [part.id for part in getattr(self, name)]
            doubled = sorted({each for each in ids if ids.count(each) > 1})
            if doubled:
                raise ValueError(f"{name}: duplicate id {', '.join(doubled)}")
        return self

    def dead_references(self) -> Iterator[tuple[tuple[str | int, ...], str]]:
        """Each reference to a part that does not exist: its path in the file, and what it names."""
        ids = {
            name: {part.id for part in getattr(self, name)}
            for name in ("phases", "dimensions", "roles", "checkin_sets", "items", "criteria", "decision_points")
        }
        for path, kind, value in self._references():
            if value not in ids[kind]:
                yield path, f"there is no {value} among the {kind.replace('_', ' ')}"

    def _references(self) -> Iterator[tuple[tuple[str | int, ...], str, str]]:
        for n, phase in enumerate(self.phases):
            if phase.checkin:
                yield ("phases", n, "checkin"), "checkin_sets", phase.checkin
        for n, checkin in enumerate(self.checkin_sets):
            yield ("checkin_sets", n, "who"), "roles", checkin.who
        for n, criterion in enumerate(self.criteria):
            at = ("criteria", n)
            if criterion.phase != ANY_PHASE:
                yield (*at, "phase"), "phases", criterion.phase
            yield (*at, "dimension"), "dimensions", criterion.dimension
            yield (*at, "answered_by"), "roles", criterion.answered_by
            if criterion.item:
                yield (*at, "item"), "items", criterion.item
            if criterion.parent:
                yield (*at, "parent"), "criteria", criterion.parent
            for gate in criterion.gates:
                yield (*at, "gates"), "decision_points", gate
            for asked in criterion.ask_in:
                yield (*at, "ask_in"), "checkin_sets", asked
        for n, point in enumerate(self.decision_points):
            if point.phase != ANY_PHASE:
                yield ("decision_points", n, "phase"), "phases", point.phase
            yield ("decision_points", n, "decided_by"), "roles", point.decided_by
        for n, report in enumerate(self.reports):
            yield ("reports", n, "from"), "roles", report.from_
            for to in report.to:
                yield ("reports", n, "to"), "roles", to

    def asked_in(self, checkin_set: str) -> list[Criterion]:
        """The criteria that a check-in set asks, in the playbook's order."""
        return [criterion for criterion in self.criteria if checkin_set in criterion.ask_in]
