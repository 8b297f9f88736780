"""One thing at a time: whoever moves a wave sees what it would come too close to, before it is saved."""

from dataclasses import replace
from datetime import date

from content.language import Language
from dialogs.initiative.model import Initiative, Wave
from tests.scenarios.gates.kit import gate_card, press, shown
from tests.scenarios.house import House


async def with_another_change(house: House) -> None:
    """Medicinmottagningen also goes live with new concepts, on 25 January."""
    async with house.stored() as store:
        records = await store.roster()
        other = Initiative(
            id="begrepp",
            name={Language.SV: "Nya begrepp"},
            playbooks=("ffb",),
            waves=(Wave(id="A", go_live=date(2027, 1, 25)),),
            units={"medicin": "A"},
        )
        await store.replace_roster(replace(records, initiatives=(*records.initiatives, other)))
    await house.start()


async def go_live(house: House) -> date | None:
    async with house.stored() as store:
        initiative = await store.initiative("journal")
    assert initiative is not None
    return initiative.go_live("medicin")


POSTPONED = {"outcome": "postpone", "reason": "Nätet är inte klart.", "day": "2027-01-18"}


async def test_a_new_day_too_close_to_another_go_live_is_shown_and_not_saved(house: House) -> None:
    before = await go_live(house)
    await with_another_change(house)
    card = await gate_card(house)
    await press(house, "astrid", card, "gate-decide")
    said = shown(await press(house, "astrid", card, "gate-record", **POSTPONED))
    assert "startar Medicinmottagningen i Nya begrepp bara 7 dagar ifrån (25 januari 2027)" in said
    assert await go_live(house) == before


async def test_recorded_once_more_it_is_saved_all_the_same(house: House) -> None:
    await with_another_change(house)
    card = await gate_card(house)
    await press(house, "astrid", card, "gate-decide")
    await press(house, "astrid", card, "gate-record", **POSTPONED)
    await press(house, "astrid", card, "gate-record", **POSTPONED)
    assert await go_live(house) == date(2027, 1, 18)


async def test_another_day_is_looked_at_anew(house: House) -> None:
    before = await go_live(house)
    await with_another_change(house)
    card = await gate_card(house)
    await press(house, "astrid", card, "gate-decide")
    await press(house, "astrid", card, "gate-record", **POSTPONED)
    await press(house, "astrid", card, "gate-record", **POSTPONED | {"day": "2027-01-20"})
    assert await go_live(house) == before


async def test_far_enough_from_the_other_nothing_is_asked(house: House) -> None:
    await with_another_change(house)
    card = await gate_card(house)
    await press(house, "astrid", card, "gate-decide")
    await press(house, "astrid", card, "gate-record", **POSTPONED | {"day": "2027-03-15"})
    assert await go_live(house) == date(2027, 3, 15)
