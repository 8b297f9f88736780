"""A plan and its rows, as they are kept."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Protocol


class PlanKind(StrEnum):
    """The two plans; the second is made after the first."""

    ACTIVITY = "activity"
    COMMUNICATION = "communication"


class Progress(StrEnum):
    """How far a row has come, as its status says."""

    PLANNED = "planned"
    IN_PROGRESS = "in-progress"
    DONE = "done"
    DROPPED = "dropped"


class Known(StrEnum):
    """The fields whose meaning is known here; a playbook may define others, which are text."""

    ACTIVITY = "activity"
    RESPONSIBLE = "responsible"
    WHEN = "when"
    DATE = "date"
    STATUS = "status"
    LAST_REVIEWED = "last-reviewed"
    # A piece of material, when it goes out (dialogs/plan/lead.py), and for which wave; empty: all.
    MATERIAL = "material"
    LEAD = "lead"
    WAVE = "wave"


# What a row is known by stands beside its fields; no field of a playbook can have this id.
ROW_ID = "#"


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One line of a plan: what it says, by field; a field without text is left out."""

    id: str
    fields: Mapping[str, str] = field(default_factory=dict)

    def text(self, field_: str) -> str:
        """What the field says, empty when nothing."""
        return self.fields.get(field_, "")


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """One of the two plans, whole; `by` is who brought it, None for the command line. `revision` counts saves."""

    initiative: str
    kind: PlanKind
    rows: tuple[Row, ...]
    at: datetime
    by: str | None = None
    revision: int = 1


def tidied(id_: str, fields: Mapping[str, str]) -> Row:
    """A row as it is kept: without space around its texts, and without fields that say nothing."""
    texts = {name: "\n".join(text.splitlines()).strip() for name, text in fields.items()}
    return Row(id=id_.strip(), fields={name: text for name, text in texts.items() if text})


class PlanStore(Protocol):
    """Keeps plans."""

    # Not `plan`: that is what the outbox does with deliveries.
    async def plan_of(self, initiative: str, kind: PlanKind) -> Plan | None:
        """The plan as saved last."""

    async def save_plans(self, plans: Sequence[Plan]) -> None:
        """Keep all or none; raises LostRace when one does not follow its stored revision."""
