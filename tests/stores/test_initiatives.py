"""What a store promises of an initiative that changes while it runs, whatever it is made of."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
import pytest_asyncio

from bot.ports import Store
from bot.storage.tiny import TinyStore
from content.language import Language
from content.model import Destination
from dialogs.broadcast.model import Recipient
from dialogs.broadcast.notice import notice
from dialogs.initiative.model import (
    Benefit,
    Initiative,
    Ladder,
    Measurement,
    Rhythm,
    Rules,
    Visibility,
    Wave,
)
from dialogs.people.model import Person
from dialogs.people.roster import RosterRecords
from dialogs.race import LostRace
from tests.stores.conftest import NOW

IMPORTED = Initiative(
    id="journal", playbooks=("vgr",), waves=(Wave(id="1", go_live=date(2026, 12, 1)),), units={"medicin": "1"}
)
OTHER = replace(IMPORTED, id="metod", playbooks=("rh",))
RECORDS = RosterRecords(people=(Person(id="p", name="Pär"),), initiatives=(IMPORTED, OTHER))
# Everything a project may set.
SET = replace(
    IMPORTED,
    waves=(Wave(id="1", go_live=date(2027, 1, 11), paused=True), Wave(id="2", go_live=date(2027, 2, 1))),
    rhythm=Rhythm(weekday=3, every=2, country="NO"),
    name={Language.SV: "Ny journal på Åland"},
    holders={"board": ("p",)},
    goals=({Language.SV: "Färre fel"},),
    benefits=(
        Benefit(
            id="b",
            name={Language.SV: "Tid"},
            owner="p",
            indicator={Language.SV: "Minuter"},
            baseline=30,
            target=10.5,
            measurements=(Measurement(day=date(2027, 3, 1), value=22),),
        ),
    ),
    reports={"rh/status-report": 4},
    meetings=(date(2026, 12, 9),),
    visibility=Visibility.PROJECT,
    rules=Rules(green_share=0.9),
    ladder=Ladder(board=20),
    phases={"vgr/1": "READY"},
    reopened={"vgr/1/READY": NOW},
    since=date(2026, 11, 2),
    revision=2,
)

Reopen = Callable[[], Awaitable[Store]]


@pytest_asyncio.fixture(params=["tiny"])
async def reopen(request: object, tmp_path: Path) -> AsyncIterator[Reopen]:
    """Closes the store that is open and opens it again."""
    opened: list[TinyStore] = []

    async def again() -> Store:
        if opened:
            await opened.pop().close()
        opened.append(TinyStore(tmp_path, NOW))
        return opened[-1]

    yield again
    await opened.pop().close()


async def initiatives(store: Store) -> list[Initiative]:
    return [*(await store.roster()).initiatives]


async def test_a_saved_initiative_takes_the_place_of_the_imported_one_and_nothing_else_changes(store: Store) -> None:
    await store.replace_roster(RECORDS)
    await store.save_initiative(SET)
    assert await store.roster() == replace(RECORDS, initiatives=(SET, OTHER))


async def test_a_saved_initiative_survives_reopening(reopen: Reopen) -> None:
    store = await reopen()
    await store.replace_roster(RECORDS)
    await store.save_initiative(SET)
    assert await initiatives(await reopen()) == [SET, OTHER]
    later = replace(SET, revision=3, phases={})
    await (await reopen()).save_initiative(later)
    assert await initiatives(await reopen()) == [later, OTHER]


@pytest.mark.parametrize("revision", [1, 3])
async def test_what_does_not_follow_the_imported_one_loses_the_race(store: Store, revision: int) -> None:
    await store.replace_roster(RECORDS)
    with pytest.raises(LostRace):
        await store.save_initiative(replace(SET, revision=revision))
    assert await initiatives(store) == [IMPORTED, OTHER]


async def test_of_two_who_save_an_initiative_at_once_one_loses_the_race(store: Store) -> None:
    await store.replace_roster(RECORDS)
    other = replace(SET, phases={})
    results = await asyncio.gather(store.save_initiative(SET), store.save_initiative(other), return_exceptions=True)
    assert [type(each) for each in results if each is not None] == [LostRace]
    assert (await initiatives(store))[0] in (SET, other)
    with pytest.raises(LostRace):
        await store.save_initiative(SET)


async def test_an_initiative_is_kept_with_whom_it_is_told_or_not_at_all(store: Store) -> None:
    told = notice("wave-moved", "journal/vgr/1/2/READY", Recipient(to=Destination.PERSON, id="p"), Language.SV, NOW)
    await store.replace_roster(RECORDS)
    with pytest.raises(LostRace):
        await store.save_initiative(replace(SET, revision=3), [told])
    assert await store.deliveries() == []
    await store.save_initiative(SET, [told])
    assert (await store.initiative("journal"), await store.deliveries()) == (SET, [told])


async def test_an_initiative_that_was_never_imported_cannot_be_changed(store: Store) -> None:
    with pytest.raises(LostRace):
        await store.save_initiative(SET)


async def test_a_new_roster_comes_before_what_was_saved_and_is_followed_from_there(reopen: Reopen) -> None:
    store = await reopen()
    await store.replace_roster(RECORDS)
    await store.save_initiative(SET)
    moved = replace(SET, units={"barn": "1"}, revision=3)
    await store.replace_roster(replace(RECORDS, initiatives=(moved,)))
    store = await reopen()
    assert await initiatives(store) == [moved]
    with pytest.raises(LostRace):
        await store.save_initiative(replace(SET, revision=3))
    later = replace(moved, revision=4, phases={})
    await store.save_initiative(later)
    assert await initiatives(await reopen()) == [later]
