"""A reusable method for a large change, whole."""

from collections.abc import Iterator
from datetime import date
from functools import cached_property
from typing import Self

from pydantic import BaseModel, ConfigDict, Field, model_validator

from content.model import Id, Line, Role
from content.playbook.parts import (
    ANY_PHASE,
    CheckinSet,
    Criterion,
    DecisionPoint,
    Dimension,
    Function,
    Part,
    Phase,
    Plans,
    PlaybookRole,
    Pulse,
    Report,
    Said,
    Validity,
)


class Playbook(BaseModel):
    """A whole method; every reference inside it resolves."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    id: Id
    version: Line
    dated: date
    linear: bool
    title: Said
    summary: Said
    valid: Validity | None = None
    phases: list[Phase] = Field(min_length=1)
    dimensions: list[Dimension] = Field(min_length=1)
    # `roles` are those the method describes; `functions` others that answer or are told.
    roles: list[PlaybookRole] = Field(min_length=1)
    functions: list[Function] = Field(default_factory=list)
    checkin_sets: list[CheckinSet] = Field(default_factory=list)
    pulses: list[Pulse] = Field(default_factory=list)
    items: list[Part] = Field(default_factory=list)
    criteria: list[Criterion] = Field(min_length=1)
    decision_points: list[DecisionPoint] = Field(default_factory=list)
    reports: list[Report] = Field(default_factory=list)
    plans: Plans | None = None

    @model_validator(mode="after")
    def _ids_are_unique(self) -> Self:
        for name in _KINDS:
            ids = [part.id for part in self._parts(name)]
            doubled = sorted({each for each in ids if ids.count(each) > 1})
            if doubled:
                raise ValueError(f"{name}: duplicate id {', '.join(doubled)}")
        return self

    @model_validator(mode="after")
    def _preconditions_never_block(self) -> Self:
        warning = {each.id for each in self.dimensions if each.precondition}
        blocking = sorted(each.id for each in self.criteria if each.hard and each.dimension in warning)
        if blocking:
            raise ValueError(f"criteria: a precondition never blocks, so {', '.join(blocking)} cannot be hard")
        return self

    @model_validator(mode="after")
    def _everybody_is_asked_one_question(self) -> Self:
        for pulse in self.pulses:
            role = self.role(pulse.who)
            if role and role.held_as is Role.STAFF and (len(pulse.questions) > 1 or pulse.colleagues):
                raise ValueError(f"pulses: everybody is asked one question at a time, so {pulse.id} cannot ask more")
        return self

    def dead_references(self) -> Iterator[tuple[tuple[str | int, ...], str]]:
        """Each reference to a part that does not exist or to itself: its path in the file, and what is wrong."""
        ids = {name: {part.id for part in self._parts(name)} for name in _KINDS}
        for path, kind, value in self._references():
            if value not in ids[kind]:
                yield path, f"there is no {value} among the {kind.replace('_', ' ')}"
        for n, role in enumerate(self.roles):
            if role.placed_with == role.id:
                yield ("roles", n, "placed_with"), f"{role.id} is placed with itself"
        for n, criterion in enumerate(self.criteria):
            if self._leads_back(criterion):
                yield ("criteria", n), f"{criterion.id} waits for itself, by way of its children or what it comes after"

    def _parts(self, kind: str) -> list[Part]:
        return [*self.roles, *self.functions] if kind == "roles" else [*getattr(self, kind)]

    def _leads_back(self, start: Criterion) -> bool:
        waiting, seen = [*self._waits_for(start)], set[str]()
        while waiting:
            id_ = waiting.pop()
            if id_ == start.id:
                return True
            if id_ not in seen and (found := self._criteria.get(id_)):
                seen.add(id_)
                waiting += self._waits_for(found)
        return False

    def _waits_for(self, criterion: Criterion) -> list[str]:
        return [*criterion.after, *(child.id for child in self.children_of(criterion.id))]

    def _references(self) -> Iterator[tuple[tuple[str | int, ...], str, str]]:
        for kind, fields in _POINTS_TO.items():
            for place, part in enumerate(getattr(self, kind)):
                for field, target in fields.items():
                    named = getattr(part, field)
                    for value in named if isinstance(named, list) else [named]:
                        if value is not None and (field, value) != ("phase", ANY_PHASE):
                            yield (kind, place, field.rstrip("_")), target, value
        for place, pulse in enumerate(self.pulses):
            for number, question in enumerate(pulse.questions):
                if question.shows:
                    yield ("pulses", place, "questions", number, "shows"), "criteria", question.shows

    @cached_property
    def _criteria(self) -> dict[str, Criterion]:
        return {each.id: each for each in self.criteria}

    @cached_property
    def _children(self) -> dict[str, list[Criterion]]:
        found: dict[str, list[Criterion]] = {}
        for each in self.criteria:
            if each.parent:
                found.setdefault(each.parent, []).append(each)
        return found

    def criterion(self, id_: str) -> Criterion | None:
        """The criterion with this id."""
        return self._criteria.get(id_)

    def children_of(self, id_: str) -> list[Criterion]:
        """The criteria that must be green before this one is."""
        return self._children.get(id_, [])

    def role(self, id_: str) -> Function | None:
        """The role or function with this id."""
        return next((each for each in (*self.roles, *self.functions) if each.id == id_), None)

    def asked_in(self, checkin_set: str) -> list[Criterion]:
        """The criteria that a check-in set asks, in the playbook's order."""
        return [criterion for criterion in self.criteria if checkin_set in criterion.ask_in]

    def read_at(self, point: str) -> list[Criterion]:
        """The criteria that a decision point reads, in the playbook's order."""
        return [criterion for criterion in self.criteria if point in criterion.gates]


_KINDS = ("phases", "dimensions", "roles", "checkin_sets", "pulses", "items", "criteria", "decision_points", "reports")
# Which fields of which parts name another part.
_POINTS_TO = {
    "phases": {"checkins": "checkin_sets"},
    "roles": {"placed_with": "roles"},
    "checkin_sets": {"who": "roles"},
    "pulses": {"who": "roles", "phases": "phases"},
    "criteria": {
        "phase": "phases",
        "dimension": "dimensions",
        "answered_by": "roles",
        "item": "items",
        "parent": "criteria",
        "after": "criteria",
        "gates": "decision_points",
        "ask_in": "checkin_sets",
    },
    "decision_points": {"phase": "phases", "decided_by": "roles"},
    "reports": {"from_": "roles", "to": "roles"},
}
