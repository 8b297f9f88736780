"""A short question to everybody: one press, no names, nothing shown before five have answered."""

import re
from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import pytest_asyncio

from content.language import Language
from content.model import Role
from dialogs.people.model import Grant, Person
from tests.scenarios.house import House, inputs, texts
from tests.teams_simulator import Message, TeamsSimulator, Turn

STAFF = ("alva", "bo", "cai", "disa", "elis", "frej")
AGENTS = ("gun", "hans")


@pytest_asyncio.fixture
async def house(tmp_path: Path) -> AsyncIterator[House]:
    """A running bot whose initiative asks everybody each week; six more people work at Medicinmottagningen."""
    async with TeamsSimulator() as simulator:
        found = House(simulator, tmp_path / "data", meaning=False)
        await found.seed()
        async with found.stored() as store:
            records = await store.roster()
            people = list(records.people)
            for number, id_ in enumerate((*STAFF, *AGENTS)):
                aad = f"00000000-0000-0000-0000-0000000001{number:02}"
                agent = (Grant(role=Role.CHANGE_AGENT),) if id_ in AGENTS else ()
                home = ("lindvik",) if id_ in AGENTS else ("medicin",)
                people.append(
                    Person(id=id_, name=id_.title(), units=home, grants=agent, aad_id=aad, language=Language.SV)
                )
                found.people[id_] = simulator.world.add_person(id_.title(), aad_object_id=aad)
            initiatives = tuple(
                replace(each, rhythm=replace(each.rhythm, pulse_every=1)) for each in records.initiatives
            )
            await store.replace_roster(replace(records, people=tuple(people), initiatives=initiatives))
        await found.start()
        try:
            yield found
        finally:
            await found.stop()


def cards(house: House, person: str) -> list[Message]:
    return [each for each in house.chat(person) if each.cards and "utan ditt namn" in texts(each.card)]


async def asked(house: House, person: str = "alva") -> Message:
    """The question, when its hour has come."""
    house.clock.pass_by(hours=2)
    await house.settled(lambda: bool(cards(house, person)))
    return cards(house, person)[-1]


def taps(card: Message) -> dict[str, dict[str, str]]:
    return {each["title"]: each["data"] for each in card.card["actions"]}


async def press(house: House, person: str, card: Message, tap: str) -> Turn:
    value = {"action": {"type": "Action.Execute", "verb": "pulse", "data": taps(card)[tap]}}
    return await house.teams.invoke(house.people[person], card, "adaptiveCard/action", value)


async def all_press(house: House, people: tuple[str, ...], tap: str) -> None:
    for person in people:
        await house.settled(lambda person=person: bool(cards(house, person)))  # type: ignore[misc]
        await press(house, person, cards(house, person)[-1], tap)


async def pulse(house: House, person: str) -> str:
    return texts((await house.teams.say(house.people[person], "puls")).replies[0].card)


async def test_everybody_is_asked_one_question_once_and_those_who_lead_are_not(house: House) -> None:
    card = await asked(house)
    assert list(taps(card)) == ["Ja", "Delvis", "Nej"]
    await house.quiet()
    await house.restart()
    await house.quiet()
    assert {person: len(cards(house, person)) for person in (*STAFF, "elin", "astrid")} == {
        **dict.fromkeys(STAFF, 1),
        "elin": 0,
        "astrid": 0,
    }


async def test_one_press_is_enough_and_the_card_says_what_becomes_of_it(house: House) -> None:
    turn = await press(house, "alva", await asked(house), "Delvis")
    assert "Ditt svar för vecka 47 är räknat, utan ditt namn." in str(turn.json["value"])


async def test_nothing_is_shown_while_the_week_runs_and_the_sum_when_it_is_over(house: House) -> None:
    await asked(house)
    await all_press(house, STAFF[:4], "Ja")
    await all_press(house, STAFF[4:], "Nej")
    assert "Ingen omgång är avslutad än." in await pulse(house, "elin")
    house.clock.pass_by(days=7)
    assert "Medicinmottagningen, vecka 47: 4 ja, 0 delvis, 2 nej (6 svar)" in await pulse(house, "elin")
    form = (await house.teams.say(house.people["elin"], "avstämning")).replies[0]
    assert "Medarbetarna i vecka 47: 4 ja, 0 delvis, 2 nej (6 svar)." in texts(form.card)


async def test_of_four_answers_only_their_number_is_hinted_at(house: House) -> None:
    await asked(house)
    await all_press(house, STAFF[:4], "Nej")
    house.clock.pass_by(days=7)
    said = await pulse(house, "elin")
    assert "För få svar för att visas: Medicinmottagningen." in said
    assert "nej (" not in said
    form = (await house.teams.say(house.people["elin"], "avstämning")).replies[0]
    assert "Medarbetarna i vecka" not in texts(form.card)


async def test_a_card_pressed_twice_counts_once(house: House) -> None:
    card = await asked(house)
    await press(house, "alva", card, "Ja")
    again = await press(house, "alva", card, "Nej")
    assert "redan använt" in str(again.json["value"])
    await all_press(house, STAFF[1:], "Ja")
    house.clock.pass_by(days=7)
    assert "6 ja, 0 delvis, 0 nej (6 svar)" in await pulse(house, "elin")


async def test_a_card_of_a_week_that_is_over_counts_nothing(house: House) -> None:
    card = await asked(house)
    house.clock.pass_by(days=7)
    turn = await press(house, "alva", card, "Ja")
    assert "så det här svaret räknades inte" in str(turn.json["value"])
    assert '"pulses"' not in house.on_disk()


async def test_somebody_elses_card_counts_nothing(house: House) -> None:
    card = await asked(house)
    await press(house, "elin", card, "Nej")
    assert '"pulses"' not in house.on_disk()


async def test_slips_that_somebody_makes_up_give_no_more_answers_than_there_are_people(house: House) -> None:
    card = await asked(house)
    for number in range(20):
        data = {**taps(card)["Nej"], "slip": f"{number:016}"}
        await house.teams.forge(house.people["alva"], card, "pulse", data)
    house.clock.pass_by(days=7)
    assert "0 ja, 0 delvis, 6 nej (6 svar)" in await pulse(house, "elin")


async def test_what_is_kept_says_how_many_and_not_who(house: House) -> None:
    card = await asked(house)
    slip = taps(card)["Ja"]["slip"]
    await house.quiet()
    assert slip not in house.on_disk()
    before = house.on_disk().splitlines()
    await press(house, "alva", card, "Ja")
    written = "".join({*house.on_disk().splitlines()} - {*before})
    assert slip in written
    assert not any(each in written for each in ("alva", house.people["alva"].id))


async def test_those_with_a_task_in_the_change_get_a_short_form_and_pass_on_what_colleagues_ask(house: House) -> None:
    card = await asked(house, "gun")
    assert list(inputs(card.card)) == ["opinion_benefit", "opinion_load", "colleagues"]
    given = {"opinion_benefit": "yes", "opinion_load": "no", "colleagues": "Får 19121212-1212 behålla sin mottagning?"}
    turn = await house.teams.submit(house.people["gun"], card, "pulse", given)
    assert "Dina svar för vecka 47 är räknade" in str(turn.json["value"])
    again = await house.teams.submit(house.people["gun"], card, "pulse", given)
    assert "redan använt" in str(again.json["value"])
    assert "behålla sin mottagning?" in house.on_disk()
    assert len(set(re.findall(r"pulse-\w{16}", house.on_disk()))) == 1
    assert "19121212" not in house.on_disk()


async def test_a_form_with_a_question_left_open_comes_back(house: House) -> None:
    card = await asked(house, "hans")
    turn = await house.teams.submit(house.people["hans"], card, "pulse", {"opinion_benefit": "yes"})
    assert "opinion_load" in str(turn.json["value"])
    assert '"pulses"' not in house.on_disk()


async def test_nobody_is_asked_where_the_initiative_does_not_want_it(house: House) -> None:
    async with house.stored() as store:
        records = await store.roster()
        off = tuple(replace(each, rhythm=replace(each.rhythm, pulse_every=0)) for each in records.initiatives)
        await store.replace_roster(replace(records, initiatives=off))
    await house.start()
    house.clock.pass_by(hours=2)
    # What leaders are asked goes out in the same breath.
    await house.settled(lambda: bool(house.chat("elin")))
    await house.quiet()
    assert [cards(house, person) for person in (*STAFF, *AGENTS)] == [[]] * 8
    said = (await house.teams.say(house.people["elin"], "puls")).replies[0].text
    assert said is not None
    assert "inga korta frågor" in said
