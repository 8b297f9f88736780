"""What a store promises of plans, whatever it is made of."""

from dataclasses import replace

import pytest

from bot.ports import Store
from dialogs.plan.model import Plan, PlanKind, Row
from dialogs.race import LostRace
from tests.stores.conftest import NOW


def plan(kind: PlanKind = PlanKind.ACTIVITY, **changes: object) -> Plan:
    row = Row(id="1", fields={"activity": "Utbilda", "how": "På plats\ni Å"})
    made = Plan(initiative="journal", kind=kind, rows=(row,), at=NOW, by="sindre")
    return replace(made, **changes)  # type: ignore[arg-type]


async def test_a_plan_comes_back_as_it_was_saved_by_initiative_and_kind(store: Store) -> None:
    assert await store.plan_of("journal", PlanKind.ACTIVITY) is None
    saved = [plan(), plan(PlanKind.COMMUNICATION, rows=(), by=None), plan(initiative="metod")]
    await store.save_plans(saved)
    assert [await store.plan_of(each.initiative, each.kind) for each in saved] == saved
    assert await store.plan_of("metod", PlanKind.COMMUNICATION) is None


async def test_of_two_who_save_a_plan_at_once_the_second_is_told(store: Store) -> None:
    await store.save_plans([plan()])
    later = plan(revision=2, rows=())
    await store.save_plans([later])
    with pytest.raises(LostRace):
        await store.save_plans([plan(revision=2)])
    assert await store.plan_of("journal", PlanKind.ACTIVITY) == later


async def test_two_plans_are_saved_together_or_not_at_all(store: Store) -> None:
    with pytest.raises(LostRace):
        await store.save_plans([plan(), plan(PlanKind.COMMUNICATION, revision=2)])
    assert await store.plan_of("journal", PlanKind.ACTIVITY) is None
