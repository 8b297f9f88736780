"""`steering.yaml`: what readiness proposes to send, to whom, and who is named as a helper."""

from enum import StrEnum
from typing import Self

from pydantic import BaseModel, ConfigDict, Field, model_validator

from content.model import Id, Role


class Seen(StrEnum):
    """From which colour on something is done; what is worse counts, too."""

    YELLOW = "yellow"
    RED = "red"


class When(BaseModel):
    """What makes a rule true.

    One of these dimensions (`playbook/dimension`) or criteria has the colour, or a worse one, in so many rounds that
    were answered, one after the other.
    """

    model_config = ConfigDict(extra="forbid", frozen=True)

    dimensions: list[str] = Field(default_factory=list)
    criteria: list[Id] = Field(default_factory=list)
    colour: Seen = Seen.YELLOW
    rounds: int = Field(2, ge=1, le=8)

    @model_validator(mode="after")
    def _names_something(self) -> Self:
        if not self.dimensions and not self.criteria:
            raise ValueError("name at least one dimension or criterion")
        return self


class Rule(BaseModel):
    """Send a piece of material to those with a role at the unit; `helper` is the role of whoever is named in it.

    Somebody who may send to the unit decides about each proposal, unless `approve` is false: then it goes by itself.
    """

    model_config = ConfigDict(extra="forbid", frozen=True)

    id: Id
    when: When
    send: Id
    helper: Role | None = None
    to: Role = Role.MANAGER
    approve: bool = True


class Steering(BaseModel):
    """All rules."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    rules: list[Rule] = Field(default_factory=list)

    def rule(self, id_: str) -> Rule | None:
        """The rule with this id."""
        return next((each for each in self.rules if each.id == id_), None)
