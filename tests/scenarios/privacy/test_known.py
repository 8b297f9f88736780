"""Somebody asks what is known of them: what they are told is what is stored, and only they can take it along."""

import json
from datetime import timedelta

import pytest

from bot.outbound.person_view import LASTS, OWN_FILE
from tests.scenarios.checkin.kit import answered
from tests.scenarios.house import House, texts
from tests.scenarios.privacy.kit import address, counts, fetched, forge, known, press
from tests.scenarios.tickets.kit import ASKED, asked, at_the_desk


@pytest.mark.both_stores
async def test_what_a_person_is_told_is_what_is_stored(house: House) -> None:
    house.clock.pass_by(hours=1)
    await house.settled(lambda: bool(house.chat("elin")))
    await answered(house, "elin")
    await asked(house, "elin")
    await house.quiet()
    card = await known(house, "elin")
    status, text = await fetched(await address(house, "elin"))
    kept = {each["kind"]: each["records"] for each in json.loads(text)["kept"]}
    assert status == 200
    assert kept["preferences"] == [{"person": "elin", "language": "sv", "chosen": False}]
    assert [each["text"] for each in kept["tickets"]] == [ASKED]
    assert {each["by"] for each in kept["checkins"]} == {"elin"}
    async with house.stored() as store:
        messages = [each async for each in store.naming("deliveries", "elin")]
        references = [each async for each in store.naming("references", "elin")]
    assert kept["deliveries"] == [each.document for each in messages]
    assert [each["conversation"] for each in kept["references"]] == [each.key for each in references]
    assert counts(card) == {
        "Vem du är i arbetet": 2,
        "Hur jag når dig": 2,
        "Frågor till en person": 1,
        "Meddelanden till dig": len(messages),
        "Svar och åtgärder": len(kept["checkins"]),
    }


async def test_a_file_holds_nothing_that_others_wrote_and_no_name_of_theirs(house: House) -> None:
    await asked(house, "elin")
    desk = await at_the_desk(house)
    await house.teams.submit(house.people["emily"], desk, "ticket-take", {})
    emily = json.loads((await fetched(await address(house, "emily")))[1])
    elin = json.loads((await fetched(await address(house, "elin")))[1])
    (ticket,) = next(each["records"] for each in emily["kept"] if each["kind"] == "tickets")
    assert (ticket["asker"], ticket["text"], ticket["taken_by"]) == ("another person", "", "emily")
    assert [each["act"] for each in ticket["entries"]] == ["taken"]
    (ticket,) = next(each["records"] for each in elin["kept"] if each["kind"] == "tickets")
    assert (ticket["asker"], ticket["text"], ticket["taken_by"]) == ("elin", ASKED, "another person")
    assert "emily" not in json.dumps(elin)


async def test_the_address_of_a_file_ends_and_fits_nobody_else(house: House) -> None:
    url = await address(house, "elin")
    assert (await fetched(url))[0] == 200
    before, _, token = url.rpartition("/")
    body, _, mac = token.removesuffix(".json").partition(".")
    other = (await address(house, "samir")).rpartition("/")[2].removesuffix(".json")
    for forged in (f"{other.partition('.')[0]}.{mac}", f"{body}.{other.partition('.')[2]}", body, f"{body}.", "x.y"):
        assert (await fetched(f"{before}/{forged}.json"))[0] == 404
    # One that is signed for something else is none.
    assert (await fetched(url.replace(f"/{OWN_FILE}/", "/reach/").replace(".json", ".csv")))[0] == 404
    house.clock.pass_by(seconds=LASTS.total_seconds())
    status, page = await fetched(url)
    assert status == 404
    assert "elin" not in page


async def test_whatever_a_forged_button_carries_it_is_about_who_presses_it(house: House) -> None:
    await known(house, "elin")
    card = await known(house, "samir")
    named = {"person": "elin", "id": "elin", "ids": ["elin"]}
    told = await forge(house, house.people["samir"], card, "privacy", **named)
    assert "Elin" not in json.dumps(told.json)
    await forge(house, house.people["samir"], card, "privacy-erase-yes", **named)
    async with house.stored() as store:
        assert await store.personal_reference("elin")
        assert await store.personal_reference("samir") is None


async def test_in_a_channel_nothing_is_told_handed_out_or_erased(house: House) -> None:
    await known(house, "elin")
    assert house.team is not None
    channel = house.team.channel("Medicin")
    turn = await house.teams.say(house.people["elin"], "vad vet du om mig", conversation=channel.id)
    there = [each for each in turn.replies if each.conversation.startswith(channel.id)]
    assert all(not each.cards for each in there)
    assert "Det här vet jag om dig" in texts(house.chat("elin")[-1].card)
    post = house.posts("Medicin")[-1]
    for verb in ("privacy-file", "privacy-erase", "privacy-erase-yes"):
        answer = await forge(house, house.people["elin"], post, verb)
        assert all(not each.cards for each in answer.replies)
        assert "address" not in json.dumps(answer.json)
    async with house.stored() as store:
        assert await store.personal_reference("elin")


@pytest.mark.parametrize(
    "words", ["What do you know about me?", "hvad ved du om mig", "Hva vet du om meg?", "GDPR", "glöm mig"]
)
async def test_it_is_asked_for_in_each_language(house: House, words: str) -> None:
    turn = await house.teams.say(house.people["astrid"], words)
    verbs = [each["verb"] for each in turn.replies[0].card["actions"]]
    assert verbs == ["privacy-file", "privacy-erase"]


async def test_a_guest_is_told_and_can_be_forgotten_too(house: House) -> None:
    guest = house.simulator.world.add_person("Gunnel Gäst", aad_object_id="00000000-0000-0000-0000-0000000000aa")
    house.people["guest"] = guest
    await asked(house, "guest")
    await house.quiet()
    card = await known(house, "guest")
    assert counts(card) == {"Hur jag når dig": 3, "Frågor till en person": 1}
    asks = await press(house, "guest", card, "privacy-erase")
    said = texts(asks.json)
    assert "En fråga väntar fortfarande på svar" in said
    assert "arbetsgivarens register" not in said


@pytest.mark.both_stores
async def test_what_is_asked_of_the_bot_leads_to_nobody(house: House) -> None:
    invited = house.simulator.world.add_person("Gunnel Gäst", aad_object_id="00000000-0000-0000-0000-0000000000aa")
    house.people["guest"] = invited
    traces: list[str] = []
    for person in ("elin", "guest"):
        who = house.people[person]
        answer = (await house.teams.say(who, "varför byter vi system")).replies[0]
        await house.teams.submit(who, answer, "feedback", {"verdict": "not-helpful"})
        await house.teams.say(who, f"Hur parkerar {person[::-1]} sin enhjuling hos er?")
        traces += [person, who.id, who.aad_object_id, house.simulator.world.chat_of(who)]
    await house.quiet()
    tomorrow = house.clock() + timedelta(days=1)
    async with house.stored() as store:
        kinds = ("questions", "feedback", "gaps")
        found = {kind: [each async for each in store.aged(kind, None, tomorrow)] for kind in kinds}
        assert {kind: len(records) for kind, records in found.items()} == {"questions": 4, "feedback": 2, "gaps": 2}
        kept = json.dumps([[each.key, each.document] for records in found.values() for each in records])
        assert [trace for trace in traces if trace in kept] == []
