"""The embedded store's part that keeps plans."""

from collections.abc import Sequence

from pydantic import TypeAdapter

from bot.storage.tiny.documents import Documents
from bot.storage.tiny.journal import Change
from dialogs.plan.model import Plan, PlanKind

_PLAN = TypeAdapter(Plan)


class TinyPlans(Documents):
    """The plan port; what it shares with the rest of the store is the tables."""

    async def plan_of(self, initiative: str, kind: PlanKind) -> Plan | None:
        """The plan as saved last."""
        return self._find("plans", _key(initiative, kind), _PLAN)

    async def save_plans(self, plans: Sequence[Plan]) -> None:
        """Keep all or none; raises LostRace."""
        changes: list[Change] = []
        for plan in plans:
            key = _key(plan.initiative, plan.kind)
            changes.append(self._following("plans", key, plan.revision, _PLAN, plan))
        await self._tables.commit(changes)


def _key(initiative: str, kind: PlanKind) -> str:
    return f"{initiative}/{kind}"
