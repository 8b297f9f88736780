"""Plans as the tests write them."""

from datetime import UTC, datetime

from content.loader import SHIPPED, load
from dialogs.plan.fields import plan_fields
from dialogs.plan.model import Plan, PlanKind, Row, tidied

NOW = datetime(2026, 11, 16, 8, 0, tzinfo=UTC)
LIBRARY = load(SHIPPED).library
FIELDS = plan_fields(LIBRARY.playbooks, ["skl"])


def activity(id_: str, **changed: str) -> Row:
    """A whole row of the activity plan, but for what is changed; `_` in a name stands for `-`."""
    whole = {
        "activity": f"Utbilda våg {id_}",
        "how": "Lärarledda pass",
        "responsible": "Utbildningsledare",
        "when": "2026-11-30..2026-12-15",
        "follow-up": "Enkät i januari",
    }
    return tidied(id_, whole | {name.replace("_", "-"): text for name, text in changed.items()})


def message(id_: str, **changed: str) -> Row:
    """A whole row of the communication plan, but for what is changed."""
    whole = {"who": "Enhetschefer", "purpose": "Veta vad som krävs", "goal": "Alla har bokat tid"}
    return tidied(id_, whole | changed)


def activities(*rows: Row) -> Plan:
    """An activity plan."""
    return Plan(initiative="journal", kind=PlanKind.ACTIVITY, rows=rows, at=NOW)


def communication(*rows: Row) -> Plan:
    """A communication plan."""
    return Plan(initiative="journal", kind=PlanKind.COMMUNICATION, rows=rows, at=NOW)
