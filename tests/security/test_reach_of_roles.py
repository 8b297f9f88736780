"""Who has a role for a part of the organisation decides nothing for the others, whatever button they press."""

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import pytest_asyncio

from content.model import Role
from dialogs.action.flow import raise_action
from dialogs.action.model import ActionKind, ActionState
from dialogs.checkin.model import WHOLE
from dialogs.people.model import Grant
from dialogs.people.roster import RosterRecords
from tests.scenarios.house import House, house_with, texts
from tests.teams_simulator import Turn

NEW = "2027-01-18"
# Wave 1 is the hospital's, wave 3 the primary care's, wave 2 both's.
PART = {
    "emily": (Grant(role=Role.PROJECT_LEADER, unit="sjukhuset"),),
    "mette": (Grant(role=Role.PROJECT_LEADER, unit="nara"), Grant(role=Role.LOCAL_DEVELOPMENT_LEAD, unit="nara")),
}


def in_parts(records: RosterRecords) -> RosterRecords:
    people = tuple(replace(each, grants=PART.get(each.id, each.grants)) for each in records.people)
    (initiative,) = records.initiatives
    return replace(records, people=people, initiatives=(replace(initiative, playbooks=("ffb",)),))


@pytest_asyncio.fixture
async def house(tmp_path: Path) -> AsyncIterator[House]:
    """A running bot, with project leaders for the whole and for each of two parts."""
    async with house_with(tmp_path / "data", in_parts) as found:
        yield found


async def pressed(house: House, person: str, verb: str, **data: Any) -> Turn:
    message = (await house.teams.say(house.people[person], "help")).replies[0]
    value = {"action": {"type": "Action.Execute", "verb": verb, "data": {"verb": verb} | data}, "trigger": "manual"}
    return await house.teams.invoke(house.people[person], message, "adaptiveCard/action", value)


async def moved(house: House, person: str, wave: str) -> date:
    """When the wave starts, after this person pressed what moves it."""
    async with house.stored() as store:
        before = await store.initiative("journal")
    assert before
    await house.start()
    carried = {"initiative": "journal", "wave": f"ffb/{wave}", "to": NEW, "revision": before.revision}
    assert (await pressed(house, person, "wave-day-set", **carried)).status == 200
    async with house.stored() as store:
        after = await store.initiative("journal")
    await house.start()
    found = after and after.wave(wave)
    assert found
    return found.go_live


@pytest.mark.parametrize(
    ("person", "wave", "may"),
    [
        ("mette", "1", False),
        ("emily", "1", True),
        # Some of its units are the hospital's.
        ("emily", "2", False),
        ("mette", "2", False),
        ("sindre", "2", True),
        ("mette", "3", True),
    ],
)
async def test_a_wave_is_moved_by_whoever_leads_all_of_its_units(
    house: House, person: str, wave: str, may: bool
) -> None:
    assert (await moved(house, person, wave) == date.fromisoformat(NEW)) is may


async def test_whoever_leads_a_part_is_offered_the_waves_of_that_part(house: House) -> None:
    (card,) = (await house.teams.say(house.people["emily"], "waves")).replies
    choices = [each["value"] for each in _inputs(card.card, "Input.ChoiceSet") for each in each["choices"]]
    assert choices == ["ffb/1"]


@pytest.mark.parametrize(("person", "after"), [("mette", ActionState.OPEN), ("sindre", ActionState.DROPPED)])
async def test_what_stands_in_everybodys_way_is_not_dropped_by_whoever_leads_a_part(
    house: House, person: str, after: ActionState
) -> None:
    await house.stop()
    async with house.stored() as store:
        risk = raise_action(
            f"journal/{WHOLE}/risk/1",
            ActionKind.RISK,
            "journal",
            WHOLE,
            "Leverantören blir inte klar",
            "vera",
            date(2026, 12, 1),
            "vera",
            house.clock(),
        )
        await store.save_action(risk, [])
    await house.start()
    turn = await pressed(house, person, "action", action=risk.id)
    # To know of it is theirs as well.
    assert "Leverantören blir inte klar" in "".join(texts(each) for each in (turn.json["value"], *turn.replies))
    await pressed(house, person, "action-drop", action=risk.id)
    async with house.stored() as store:
        found = await store.action(risk.id)
    await house.start()
    assert found
    assert found.state is after


def _inputs(node: Any, kind: str) -> list[dict[str, Any]]:
    if isinstance(node, dict):
        own = [node] if node.get("type") == kind else []
        return [*own, *(found for each in node.values() for found in _inputs(each, kind))]
    return [found for each in node for found in _inputs(each, kind)] if isinstance(node, list) else []
