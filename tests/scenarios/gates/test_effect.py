"""What a decision does to those it is about: they are left alone, asked again, or told another day."""

from dataclasses import replace

import pytest

from tests.scenarios.gates.kit import UNIT_GATE, all_green, cards, gate_card, press, register
from tests.scenarios.house import House, texts
from tests.teams_simulator import Message

# The pace of wave 1, which is decided by hand.
PACE = UNIT_GATE.replace("VGR-D4", "VGR-D5")
GO_LIVE = "Om en vecka startar"


async def decides_the_pace(house: House, **decision: str) -> None:
    """Astrid opens the decision on pace from the register and decides."""
    listed = await register(house)
    for verb, data in (("gate", {}), ("gate-decide", {}), ("gate-record", decision)):
        value = {"action": {"type": "Action.Execute", "verb": verb, "data": {"gate": PACE, **data}}}
        await house.teams.invoke(house.people["astrid"], listed, "adaptiveCard/action", value)


def prompts(house: House, person: str) -> list[Message]:
    return [each for each in house.chat(person) if "Dags för veckans avstämning" in str(each.body.get("summary"))]


def posts(house: House, words: str) -> list[Message]:
    return [each for each in house.posts("Medicin") if words in texts(each.card)]


async def test_a_paused_wave_is_not_asked_until_it_goes_on(house: House) -> None:
    await decides_the_pace(house, outcome="pause", reason="Nätet ligger nere.")
    house.clock.pass_by(hours=2)
    # Wave 2 is asked as ever.
    await house.settled(lambda: bool(house.chat("mette")))
    await house.quiet()
    assert prompts(house, "elin") == []
    await decides_the_pace(house, outcome="keep")
    await house.settled(lambda: bool(prompts(house, "elin")))


@pytest.mark.parametrize(
    ("decision", "told"),
    [
        ({"outcome": "keep"}, 1),
        ({"outcome": "pause", "reason": "Nätet"}, 0),
        ({"outcome": "postpone", "reason": "Nätet", "day": "2027-01-18"}, 0),
    ],
)
async def test_material_of_a_wave_that_was_put_off_is_not_sent_on_the_old_day(
    house: House, decision: dict[str, str], told: int
) -> None:
    await decides_the_pace(house, **decision)
    # A week before the old day, at ten; the support material has gone out by then where it should.
    house.clock.pass_by(days=9, hours=3)
    if told:
        await house.settled(lambda: bool(posts(house, GO_LIVE)))
    await house.quiet(20)
    assert len(posts(house, GO_LIVE)) == told


async def test_a_postponed_wave_gets_its_material_a_week_before_the_new_day(house: House) -> None:
    await decides_the_pace(house, outcome="postpone", reason="Nätet", day="2026-12-16")
    house.clock.pass_by(days=23, hours=3)
    await house.settled(lambda: bool(posts(house, GO_LIVE)))


async def test_whoever_writes_to_people_gets_words_for_the_new_day_with_a_way_to_send_them(house: House) -> None:
    await decides_the_pace(house, outcome="postpone", reason="Nätet", day="2027-01-18")
    await house.settled(lambda: bool(cards(house, "emily", "Make a draft")))
    (draft,) = cards(house, "emily", "Make a draft")
    assert "Wave 1 goes live on January 18, 2027 instead of December 2, 2026" in texts(draft.card)
    (action,) = draft.card["actions"]
    carried = {"kind": "when", "initiative": "journal", "wave": "1", "old": "2026-12-02", "new": "2027-01-18"}
    assert action["verb"] == "broadcast-new"
    assert carried.items() <= action["data"].items()


async def test_a_postponed_gate_calls_those_who_decide_again_before_its_new_day(house: House) -> None:
    card = await gate_card(house)
    await press(house, "astrid", card, "gate-decide")
    await press(house, "astrid", card, "gate-record", outcome="postpone", reason="Nätet.", day="2026-12-16")
    await house.quiet()
    before = len(cards(house, "astrid", "Enheten startar, våg 1"))
    house.clock.pass_by(days=12)
    await house.settled(lambda: len(cards(house, "astrid", "Enheten startar, våg 1")) > before)
    assert "ska beslutas 2 december 2026" in str(cards(house, "astrid", "Enheten startar, våg 1")[-1].body["summary"])


async def test_a_go_that_was_given_is_asked_for_again_when_the_wave_moves_afterwards(house: House) -> None:
    await all_green(house)
    card = await gate_card(house)
    await press(house, "astrid", card, "gate-decide")
    await press(house, "astrid", card, "gate-record", outcome="go")
    house.clock.pass_by(hours=1)
    await decides_the_pace(house, outcome="postpone", reason="Nätet", day="2026-12-16")
    said = texts((await register(house)).card)
    assert said.index("Längre fram") < said.index("Enheten startar, våg 1") < said.index("Tas upp vid")


async def test_a_unit_that_was_merged_meanwhile_neither_goes_nor_stays_behind(house: House) -> None:
    await all_green(house)
    card = await gate_card(house)
    await press(house, "astrid", card, "gate-decide")
    async with house.stored() as store:
        records = await store.roster()
        (journal,) = records.initiatives
        left = {id_: wave for id_, wave in journal.units.items() if id_ != "akuten"}
        await store.replace_roster(
            replace(
                records,
                units=tuple(unit for unit in records.units if unit.id != "akuten"),
                initiatives=(replace(journal, units=left, revision=journal.revision + 1),),
            )
        )
    await house.start()
    await press(house, "astrid", card, "gate-record", outcome="go-for-some", units_going="medicin,akuten")
    async with house.stored() as store:
        gate = await store.gate(UNIT_GATE)
        (journal,) = (await store.roster()).initiatives
    assert gate is not None
    assert gate.decision is not None
    assert gate.decision.units == ("medicin",)
    assert {id_: journal.units.get(id_) for id_ in ("medicin", "observation", "akuten")} == {
        "medicin": "1",
        "observation": "1.2",
        "akuten": None,
    }


async def test_those_who_wait_paused_call_nobody_until_it_is_known_when_they_start(house: House) -> None:
    await all_green(house)
    card = await gate_card(house)
    await press(house, "astrid", card, "gate-decide")
    await press(house, "astrid", card, "gate-record", outcome="go-for-some", units_going="medicin")
    await house.restart()
    await house.quiet()
    assert cards(house, "astrid", "våg 1.2") == []
