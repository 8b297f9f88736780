"""Plans are stored together or not at all, and neither loses what the other one rests on."""

import base64
from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pytest
import pytest_asyncio

from bot.errors import OperationFailed
from bot.operations.plans import PlanOperations
from bot.ports import Edition
from bot.reports.plan_sheet import PlanWords, write_plans
from bot.roster_view import RosterView
from bot.storage.tiny import TinyStore
from content.language import Language
from dialogs.initiative.model import Initiative, Wave
from dialogs.people.roster import RosterRecords
from dialogs.plan.model import Plan, PlanKind
from tests.dialogs.plan.plans import FIELDS, LIBRARY, NOW, activities, activity, communication, message

ACTIVITY, COMMUNICATION = PlanKind.ACTIVITY, PlanKind.COMMUNICATION


@dataclass(frozen=True)
class Fixed:
    """Content that stays as it is."""

    current: Edition


class Desk:
    """The operations on a store with one initiative."""

    def __init__(self, store: TinyStore, edition: Edition) -> None:
        self.store = store
        self.plans = PlanOperations(store, Fixed(edition), RosterView(store), lambda: NOW)

    async def bring(self, *plans: Plan, **arguments: Any) -> Mapping[str, Any]:
        """What an import of these plans says."""
        words = PlanWords(fields=FIELDS, phrases=LIBRARY.phrases)
        file = write_plans({each.kind: each for each in plans}, words, Language.SV)
        return await self.ask("import", file=base64.b64encode(file).decode(), **arguments)

    async def ask(self, name: str, **arguments: Any) -> Mapping[str, Any]:
        """The one event of an operation."""
        operations = {"import": self.plans.import_, "export": self.plans.export, "check": self.plans.check}
        (event,) = [each async for each in operations[name]({"initiative": "journal", **arguments})]
        assert event.result is not None
        return event.result

    async def stored(self) -> list[Plan | None]:
        """Both plans."""
        return [await self.store.plan_of("journal", kind) for kind in PlanKind]


@pytest_asyncio.fixture
async def desk(shipped: Edition, tmp_path: Path) -> AsyncIterator[Desk]:
    store = TinyStore(tmp_path, NOW)
    initiatives = (Initiative(id="journal", playbooks=("vgr",), waves=(Wave(id="1", go_live=NOW.date()),)),)
    await store.replace_roster(RosterRecords(initiatives=initiatives))
    yield Desk(store, shipped)
    await store.close()


async def test_both_plans_are_stored_with_who_brought_them(desk: Desk) -> None:
    plans = [activities(activity("1")), communication(message("1", activity="1"))]
    said = await desk.bring(*plans, by="sindre")
    assert said["problems"] == []
    assert await desk.stored() == [replace(each, by="sindre") for each in plans]


async def test_a_fault_in_one_plan_keeps_both_out(desk: Desk) -> None:
    said = await desk.bring(activities(activity("1")), communication(message("1", goal="")))
    assert said["problems"] == ["sheet Kommunikationsplan, row 3, column F (Mål): it is empty; every row must say this"]
    assert await desk.stored() == [None, None]


async def test_a_row_about_material_or_a_wave_that_does_not_exist_is_named_with_what_there_is(desk: Desk) -> None:
    rows = [message("1", material="nothing"), message("2", wave="9"), message("3", material="outage", lead="P1D")]
    said = await desk.bring(activities(activity("1")), communication(*rows))
    assert [each.rpartition("): ")[2] for each in said["problems"]] == [
        "there is no material 'nothing'; write the id that its file begins with",
        "'9' is no wave; choose one of 1",
        "'outage' has blanks that somebody must fill in first, so it cannot go out by itself; leave the time empty",
    ]


async def test_the_communication_plan_waits_for_an_activity_plan_that_is_stored_or_comes_with_it(desk: Desk) -> None:
    said = await desk.bring(communication(message("1")))
    assert said["problems"] == ["sheet Kommunikationsplan: it is made after the activity plan, and there is none yet"]
    await desk.bring(activities(activity("1")))
    assert (await desk.bring(communication(message("1"))))["problems"] == []


async def test_an_activity_that_something_is_to_be_said_about_is_not_lost(desk: Desk) -> None:
    await desk.bring(activities(activity("1"), activity("2")), communication(message("a", activity="2")))
    said = await desk.bring(activities(activity("1")))
    belongs = "the communication plan, row a, belongs to the activity '2', which would be gone"
    assert said["problems"] == [f"{belongs}; keep it, or import both plans together"]
    assert (await desk.stored())[0] == activities(activity("1"), activity("2"))
    together = [activities(activity("1")), communication(message("a"))]
    assert (await desk.bring(*together))["problems"] == []
    assert await desk.stored() == [replace(each, revision=2) for each in together]


async def test_a_plan_that_is_stored_like_this_already_is_left_as_it_is(desk: Desk) -> None:
    await desk.bring(activities(activity("1")), by="sindre")
    said = await desk.bring(activities(activity("1")), by="elin")
    assert said == {
        "problems": [],
        "ignored": [],
        "changed": [],
        "unchanged": [{"kind": "activity", "rows": 1, "revision": 1}],
    }
    assert await desk.stored() == [replace(activities(activity("1")), by="sindre"), None]


async def test_a_file_is_checked_without_being_stored(desk: Desk) -> None:
    file = (await desk.ask("export"))["file"]
    with pytest.raises(OperationFailed, match="there is no row in any plan of this file; nothing was changed"):
        await desk.ask("check", file=file)
    await desk.bring(activities(activity("1")))
    file = (await desk.ask("export", language="nb"))["file"]
    assert (await desk.ask("check", file=file))["unchanged"] == [{"kind": "activity", "rows": 1, "revision": 1}]


async def test_stored_plans_are_shown_with_what_is_wrong_with_them_by_now(desk: Desk) -> None:
    late = activity("7", when="2026-11-01", how="")
    await desk.store.save_plans([activities(late)])
    said = await desk.ask("check", language="da")
    assert said["problems"] == ["the activity plan, row 1, column How it is done: it is empty; every row must say this"]
    (plan,) = said["plans"]
    assert plan["columns"]["how"] == "Hvordan den udføres *"
    assert plan["rows"] == [{"id": "7", "fields": dict(late.fields), "late": True, "unreviewed": False}]


async def test_an_initiative_that_does_not_exist_is_told_and_so_is_a_file_that_was_cut_off(desk: Desk) -> None:
    with pytest.raises(OperationFailed, match="there is no initiative nope; there are: journal"):
        await desk.ask("export", initiative="nope")
    with pytest.raises(OperationFailed, match="the file did not arrive whole"):
        await desk.ask("import", file="abc")


async def test_without_a_playbook_that_has_plans_one_is_asked_for(desk: Desk, shipped: Edition) -> None:
    bare = Edition(library=replace(shipped.library, playbooks={}), finder=shipped.finder)
    with pytest.raises(OperationFailed, match="no playbook says what a plan consists of"):
        await Desk(desk.store, bare).ask("export")
