"""The parts of a playbook: phases, roles, criteria, decision points, reports and plans."""

from datetime import date
from typing import Self

from pydantic import BaseModel, ConfigDict, Field, model_validator

from content.duration import Duration
from content.language import Language
from content.model import Id, Line, Role
from content.playbook.words import AnswerType, Cadence, Effect, LeadSource, Level, Measure, Scope

ANY_PHASE = "any"

Said = dict[Language, Line]


class Part(BaseModel):
    """A named part of a playbook."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    id: Id
    label: Said


class FromGoLive(BaseModel):
    """A day counted from a unit's or a wave's go-live."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    before_go_live: Duration | None = None
    after_go_live: Duration | None = None

    @model_validator(mode="after")
    def _one_of_them(self) -> Self:
        if (self.before_go_live is None) == (self.after_go_live is None):
            raise ValueError("give either before_go_live or after_go_live")
        return self

    def on(self, go_live: date) -> date:
        """The date it is."""
        if self.after_go_live:
            return self.after_go_live.after(go_live)
        return self.before_go_live.before(go_live) if self.before_go_live else go_live


class Phase(Part):
    """A stretch of the change, the question it settles, and when it begins unless a project says otherwise.

    `checkins` are the sets that units are asked in it, `rhythm` is how often those concerned hear how it goes.
    """

    settles: Said
    checkins: list[Id] = Field(default_factory=list)
    begins: FromGoLive | None = None
    rhythm: Cadence | None = None


class Dimension(Part):
    """One side of the change; a precondition warns and never blocks."""

    precondition: bool = False


class Function(Part):
    """Somebody who answers or is told; `held_as` is the role of the roster that whoever holds it has there.

    One that no role of the roster stands for is named per initiative; until then the project leader answers.
    """

    held_as: Role | None = None


class PlaybookRole(Function):
    """Who does what, as the method describes it; `placed_with` is the function that staffs it."""

    level: Level
    cardinality: Line
    does: Said
    duties: list[Part] = Field(default_factory=list)
    placed_with: Id | None = None


class CheckinSet(Part):
    """The questions one role is asked together, and how often."""

    who: Id
    cadence: Cadence


class PulseQuestion(Part):
    """A question answered with yes, partly or no; what is answered `shows` how it stands with a criterion."""

    shows: Id | None = None


class Pulse(Part):
    """A few short questions that a group is asked in some phases, where an initiative wants it; nobody is named.

    Everybody gets one question. A group with a task in the change, such as change agents, may get up to three, and
    `colleagues` asks what those around them want to know.
    """

    who: Id
    phases: list[Id] = Field(min_length=1)
    questions: list[PulseQuestion] = Field(min_length=1, max_length=3)
    colleagues: Said | None = None


class Lead(BaseModel):
    """How long before go-live a criterion must be met."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    before_go_live: Duration
    source: LeadSource


class Thresholds(BaseModel):
    """From which figure it is green and yellow (below: red): per cent, a number, or the lowest of ratings 1 to 5."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    green_from: int
    yellow_from: int

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        if self.yellow_from >= self.green_from:
            raise ValueError("yellow_from must be lower than green_from")
        return self


# No founding document gives a colour for a figure: defaults, unless a criterion has its own.
_HIGHEST = {AnswerType.SHARE: 100, AnswerType.RATING: 5}
_MEASURED_BY = {Measure.TRAINED: AnswerType.SHARE, Measure.UNDERSTANDING: AnswerType.RATING}
USUAL = {
    AnswerType.SHARE: Thresholds(green_from=90, yellow_from=60),
    AnswerType.RATING: Thresholds(green_from=4, yellow_from=3),
}


class Criterion(Part):
    """One thing that must be true.

    A `hard` one that is red lets no gate end in go without a written reason. It turns green only `after` those it
    names; a parent only with its children. `parts` are what is rated or confirmed one by one. `measures` says what its
    figures are added up as.
    """

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
    hard: bool = False
    after: list[Id] = Field(default_factory=list)
    # More do not fit a card beside what each form asks.
    parts: list[Part] = Field(default_factory=list, max_length=8)
    thresholds: Thresholds | None = None
    measures: Measure | None = None
    gates: list[Id] = Field(default_factory=list)
    ask_in: list[Id] = Field(default_factory=list)

    @model_validator(mode="after")
    def _a_number_has_thresholds(self) -> Self:
        if self.answer is AnswerType.COUNT and self.thresholds is None:
            raise ValueError(f"{self.id}: a count needs thresholds")
        most = _HIGHEST.get(self.answer)
        if most and self.thresholds and self.thresholds.green_from > most:
            raise ValueError(f"{self.id}: green_from is more than the {most} that can be answered")
        return self

    @model_validator(mode="after")
    def _a_measure_has_its_figure(self) -> Self:
        if self.measures and self.answer is not _MEASURED_BY[self.measures]:
            raise ValueError(f"{self.id}: {self.measures} is measured by a {_MEASURED_BY[self.measures]}")
        if self.measures and self.scope not in (Scope.UNIT, Scope.INITIATIVE):
            raise ValueError(f"{self.id}: {self.measures} is measured for units or for the initiative")
        return self

    @property
    def colours(self) -> Thresholds | None:
        """From which figure it is green and yellow; None when it is answered with a colour."""
        return None if self.answer is AnswerType.YES_PARTLY_NO else self.thresholds or USUAL.get(self.answer)


class Outcome(Part):
    """What a decision may end in, and what that does."""

    effect: Effect = Effect.NONE


class DecisionPoint(Part):
    """A named decision, who takes it and what it may end in.

    It is taken once for each wave or once for the initiative, on the day `due` unless a project says otherwise; without
    `due` it is opened by hand. `fields` must be filled in, whatever the outcome. `appeal` says where to turn with an
    objection.
    """

    phase: Id
    decided_by: Id
    outcomes: list[Outcome] = Field(min_length=1)
    inputs: Said
    fields: list[Part] = Field(default_factory=list)
    per_wave: bool = False
    due: FromGoLive | None = None
    appeal: Said | None = None


class Report(Part):
    """Who tells whom how it goes, and how often; `must_be_set`: the initiative has to say how often."""

    model_config = ConfigDict(extra="forbid", frozen=True, populate_by_name=True)

    from_: Id = Field(alias="from")
    to: list[Id] = Field(min_length=1)
    cadence: Cadence
    cadence_source: LeadSource
    must_be_set: bool = False
    # More inputs do not fit a card.
    sections: list[Part] = Field(default_factory=list, max_length=12)


class PlanField(Part):
    """A column of a plan; a row without one that is required is refused."""

    required: bool = False
    source: LeadSource = LeadSource.STATED


class Plans(BaseModel):
    """What a row of the activity plan and of the communication plan says; the second is made after the first."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    activity: list[PlanField] = Field(min_length=1)
    communication: list[PlanField] = Field(min_length=1)


class Validity(BaseModel):
    """The first and last year a plan holds, and how often it is looked over."""

    model_config = ConfigDict(extra="forbid", frozen=True, populate_by_name=True)

    from_: int = Field(alias="from", ge=1900, le=2200)
    to: int = Field(ge=1900, le=2200)
    revised: Cadence

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        if self.to < self.from_:
            raise ValueError("to is before from")
        return self
