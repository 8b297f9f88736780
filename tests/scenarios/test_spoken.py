"""The week in one sentence, for whoever cannot use the card."""

from dialogs.checkin.model import Status
from tests.scenarios.house import House


async def said(house: House, person: str, text: str) -> str:
    return "\n".join(reply.text for reply in (await house.teams.say(house.people[person], text)).replies)


async def test_a_sentence_is_stored_and_read_back(house: House) -> None:
    answer = await said(house, "elin", "Allt grönt utom utbildning, gul: halva gruppen kvar")
    assert answer.startswith("Tack. Vecka 47 för Medicinmottagningen: allt grönt utom det här:")
    assert "🟡 Gult: Vi har kontrollerat att alla har förstått utbildningen (halva gruppen kvar)" in answer
    async with house.stored() as store:
        checkin = (await store.latest_checkins("journal", ["medicin"]))["medicin"]
        (action,) = await store.actions("journal")
    found = {each.criterion: each.status for each in checkin.answers}
    assert found.pop("W-37") is Status.YELLOW
    assert set(found.values()) == {Status.GREEN}
    assert len(found) == 6
    assert (action.criterion, action.what) == ("W-37", "halva gruppen kvar")


async def test_a_leader_of_two_units_says_it_once_for_both(house: House) -> None:
    answer = await said(house, "samir", "allt grönt")
    assert answer.startswith("Tack. Vecka 47 för Akutmottagningen, Observationsavdelningen: allt grönt.")
    async with house.stored() as store:
        assert set(await store.latest_checkins("journal", ["akuten", "observation"])) == {"akuten", "observation"}


async def test_what_is_not_understood_stores_nothing_and_lists_the_questions_by_number(house: House) -> None:
    answer = await said(house, "elin", "allt grönt utom kaffet, gul")
    assert answer.startswith("Inget är sparat. Jag förstod inte den här delen: kaffet, gul.")
    assert "2. Våra superanvändare är på plats och har fått tid" in answer
    async with house.stored() as store:
        assert await store.latest_checkins("journal", ["medicin"]) == {}


async def test_red_in_words_says_what_is_in_the_way(house: House) -> None:
    answer = await said(house, "elin", "allt grönt utom superanvändare röd")
    assert answer.startswith("Inget är sparat än: skriv också vad som står i vägen")
    async with house.stored() as store:
        assert await store.latest_checkins("journal", ["medicin"]) == {}


async def test_an_identity_number_in_the_sentence_is_never_stored(house: House) -> None:
    await said(house, "elin", "allt grönt utom utbildning, gul: 19121212-1212 saknas")
    assert "1212-1212" not in house.on_disk()
    assert "121212" not in house.on_disk()


async def test_who_leads_no_unit_is_told_so(house: House) -> None:
    assert (await said(house, "emily", "all green")).startswith("You have no unit to answer for")
