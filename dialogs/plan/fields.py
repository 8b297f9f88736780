"""Which fields the plans of an initiative have."""

from collections.abc import Iterable, Mapping

from content.playbook import PlanField, Playbook
from dialogs.plan.model import PlanKind

# Whose plans an initiative has when its own playbooks define none.
DEFAULT_PLAYBOOK = "skl"

Fields = tuple[PlanField, ...]


def plan_fields(playbooks: Mapping[str, Playbook], chosen: Iterable[str]) -> dict[PlanKind, Fields]:
    """The fields that the chosen playbooks define together, else those of `skl`; empty when there are none at all.

    What two playbooks define is one field, and required when either says so.
    """
    own = [playbook.plans for id_ in chosen if (playbook := playbooks.get(id_)) and playbook.plans]
    default = playbooks.get(DEFAULT_PLAYBOOK)
    plans = own or ([default.plans] if default and default.plans else [])
    return {
        PlanKind.ACTIVITY: _joined(field for each in plans for field in each.activity),
        PlanKind.COMMUNICATION: _joined(field for each in plans for field in each.communication),
    }


def _joined(fields: Iterable[PlanField]) -> Fields:
    found: dict[str, PlanField] = {}
    for field in fields:
        if field.id not in found or (field.required and not found[field.id].required):
            found[field.id] = field
    return tuple(found.values())
