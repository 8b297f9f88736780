"""What a store promises of gates and initiatives: all of a decision is kept, or nothing."""

import asyncio
from dataclasses import replace
from datetime import date

import pytest

from bot.ports import Store
from content.language import Language
from content.model import Destination
from content.playbook import Effect
from dialogs.broadcast.model import Delivery, Recipient
from dialogs.broadcast.notice import notice
from dialogs.gate.model import Decision, Gate, Position, Stance
from dialogs.initiative.model import Initiative, Wave
from dialogs.people.model import Unit
from dialogs.people.roster import RosterRecords
from dialogs.race import LostRace
from tests.stores.conftest import NOW

JOURNAL = Initiative(
    id="journal", playbooks=("vgr",), waves=(Wave(id="1", go_live=date(2026, 12, 1)),), units={"medicin": "1"}
)
MOVED = replace(JOURNAL, waves=(Wave(id="1", go_live=date(2027, 1, 18), paused=True),), revision=2)
BLANK = Gate(initiative="journal", playbook="vgr", point="VGR-D4", wave="1")
SAID = BLANK.with_position(Position(person="astrid", stance=Stance.AGAINST, reason="Nej, åäö 👎", at=NOW))
DECIDED = SAID.with_decision(
    Decision(
        outcome="postpone",
        effect=Effect.POSTPONE,
        by="emily",
        at=NOW,
        reason="Nätet",
        fields={"pace": "Lugnt"},
        units=("medicin",),
        day=date(2027, 1, 18),
        over=("W-42",),
        met=1,
        unmet=2,
        unknown=3,
    )
)


def told(number: int) -> Delivery:
    return notice("gate-decided", f"{BLANK.id}/{number}", Recipient(to=Destination.PERSON, id="p"), Language.SV, NOW)


async def imported(store: Store) -> None:
    await store.replace_roster(RosterRecords(units=(Unit(id="medicin", name="M"),), initiatives=(JOURNAL,)))


async def test_a_gate_comes_back_whole_with_positions_and_decisions(store: Store) -> None:
    assert await store.gate(BLANK.id) is None
    await store.save_gate(SAID)
    await store.save_gate(DECIDED)
    assert await store.gate(BLANK.id) == DECIDED


async def test_the_gates_of_an_initiative_are_its_own(store: Store) -> None:
    other = replace(SAID, initiative="lon")
    await store.save_gate(SAID)
    await store.save_gate(other)
    assert await store.gates("journal") == [SAID]
    assert await store.gates("lon") == [other]
    assert await store.gates("nothing") == []


async def test_a_decision_is_kept_with_what_it_does_and_whom_it_is_told(store: Store) -> None:
    await imported(store)
    await store.save_gate(SAID)
    await store.save_gate(DECIDED, MOVED, [told(1)])
    assert await store.gate(BLANK.id) == DECIDED
    assert await store.initiative("journal") == MOVED
    assert (await store.roster()).initiatives == (MOVED,)
    assert await store.deliveries() == [told(1)]


async def test_when_the_gate_was_changed_meanwhile_nothing_is_kept(store: Store) -> None:
    await imported(store)
    await store.save_gate(SAID)
    with pytest.raises(LostRace):
        await store.save_gate(replace(DECIDED, revision=1), MOVED, [told(1)])
    assert await store.gate(BLANK.id) == SAID
    assert await store.initiative("journal") == JOURNAL
    assert await store.deliveries() == []


@pytest.mark.parametrize("revision", [1, 3])
async def test_when_the_initiative_was_changed_meanwhile_nothing_is_kept(store: Store, revision: int) -> None:
    await imported(store)
    await store.save_gate(SAID)
    with pytest.raises(LostRace):
        await store.save_gate(DECIDED, replace(MOVED, revision=revision), [told(1)])
    assert await store.gate(BLANK.id) == SAID
    assert await store.initiative("journal") == JOURNAL
    assert await store.deliveries() == []


async def test_of_two_who_decide_at_once_one_loses_the_race(store: Store) -> None:
    await imported(store)
    await store.save_gate(SAID)
    results = await asyncio.gather(
        store.save_gate(DECIDED, MOVED, [told(1)]), store.save_gate(DECIDED, MOVED, [told(1)]), return_exceptions=True
    )
    assert [type(each) for each in results if each is not None] == [LostRace]
    assert await store.gate(BLANK.id) == DECIDED


async def test_a_gate_of_an_initiative_that_nobody_imported_moves_nothing(store: Store) -> None:
    with pytest.raises(LostRace):
        await store.save_gate(SAID, MOVED)
    assert await store.gate(BLANK.id) is None


async def test_a_notice_that_was_planned_before_is_not_planned_twice(store: Store) -> None:
    await store.save_gate(SAID, notices=[told(1)])
    await store.save_gate(DECIDED, notices=[told(1), told(2)])
    assert {each.id for each in await store.deliveries()} == {told(1).id, told(2).id}


async def test_an_initiative_follows_what_is_stored_of_it(store: Store) -> None:
    await imported(store)
    await store.save_initiative(MOVED)
    with pytest.raises(LostRace):
        await store.save_initiative(replace(JOURNAL, revision=2))
    assert await store.initiative("journal") == MOVED
    assert await store.initiative("nothing") is None
