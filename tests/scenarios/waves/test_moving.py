"""A project leader looks at the waves and puts one into another phase."""

import pytest

from tests.scenarios.house import House, inputs, texts
from tests.scenarios.reports.kit import reorganised
from tests.scenarios.waves.kit import opened, press, previewed, put, shown, stored, told


@pytest.mark.both_stores
async def test_whoever_runs_the_initiative_sees_each_wave_with_its_day_units_and_phase(house: House) -> None:
    said = texts((await opened(house, "sindre")).card)
    assert "Pulje 1, start 23. november 2026\nFase: Forberede, etter dato\nStarte begynner 23. november 2026" in said
    assert "3 enheter: Medicinmottagningen, Akutmottagningen, Observationsavdelningen" in said
    # Who owns it sees the same, and has nothing to change it with.
    owned = await opened(house, "astrid")
    assert "Våg 1, start 23 november 2026" in texts(owned.card)
    assert inputs(owned.card) == {}


@pytest.mark.parametrize("words", ["bølger", "waves", "puljer", "vågor"])
async def test_waves_are_asked_for_in_every_language(house: House, words: str) -> None:
    assert "Pulje 1" in texts((await opened(house, "sindre", words)).card)


async def test_others_are_told_whose_waves_are(house: House) -> None:
    (reply,) = (await house.teams.say(house.people["elin"], "vågor")).replies
    assert str(reply.text).startswith("Vågorna visas för dem som leder införandet.")


async def test_before_it_is_done_it_is_said_what_it_means_and_nothing_is_changed(house: House) -> None:
    card = await opened(house, "sindre")
    await press(house, "sindre", card, "wave", wave_of="ffb/1")
    said = shown(await press(house, "sindre", card, "wave-preview", phase="STA"))
    assert "Pulje 1 til fasen Starte?" in said
    assert "3 enheter: Medicinmottagningen, Akutmottagningen, Observationsavdelningen" in said
    assert "Fra neste statussjekk, 16. november 2026, får enhetenes ledere" in said
    assert "I den fasen spør jeg også hver arbeidsdag" in said
    assert "Spørsmålene i fasen blir stilt på nytt." in said
    assert "Beslutninger i fasen som ikke er tatt: Rekkefølge og tempo, pulje 1" in said
    assert (await stored(house)).phases == {}


async def test_a_wave_is_put_into_a_phase_and_each_leader_hears_of_it_once(house: House) -> None:
    turn = await put(house, "STA")
    assert "Fase: Starte, satt for hånd." in shown(turn)
    assert turn.texts == ("Pulje 1 er nå i fasen Starte. 3 ledere får beskjed.",)
    # Astrid stands in for Elin: she is asked as well.
    led = {"elin": "Medicinmottagningen", "astrid": "Medicinmottagningen"}
    led |= {"samir": "Akutmottagningen, Observationsavdelningen"}
    for person, units in led.items():
        await house.settled(lambda person=person: bool(told(house, person, "fasen är nu Starta")))  # type: ignore[misc]
        assert f"{units}: fasen är nu Starta" in texts(told(house, person, "fasen är nu")[0].card)
    assert (await stored(house)).phases == {"ffb/1": "STA"}
    await house.quiet()
    assert [len(told(house, id_, "fasen är nu")) for id_ in led] == [1, 1, 1]
    assert told(house, "mette", "fasen er nu") == []


async def test_back_to_the_date_takes_the_hand_away(house: House) -> None:
    await put(house, "STA")
    turn = await put(house, "*")
    assert "Fase: Forberede, etter dato" in shown(turn)
    assert (await stored(house)).phases == {}


async def test_a_linear_method_offers_only_what_lies_ahead(house: House) -> None:
    await reorganised(house, playbooks=("vgr",))
    card = await opened(house, "sindre")
    turn = await press(house, "sindre", card, "wave", wave_of="vgr/1")
    choices = inputs(turn.json["value"])["phase"]["choices"]
    assert [each["value"] for each in choices] == ["LIVE", "AFTER"]
    assert "Metoden går bare framover." in shown(turn)
    # A forged press goes no further back.
    data = {"initiative": "journal", "wave": "vgr/1", "phase": "IDEA"}
    value = {"action": {"type": "Action.Execute", "verb": "wave-preview", "data": data}}
    forged = await house.teams.invoke(house.people["sindre"], card, "adaptiveCard/action", value)
    assert forged.texts == ("Puljen kan ikke flyttes dit nå. Ingenting er endret. Velg blant fasene her.",)


async def test_the_second_of_two_sees_what_the_first_did_before_anything_else_happens(house: House) -> None:
    first, second = await previewed(house, "sindre", "STA"), await previewed(house, "mette", "SUS")
    await press(house, "sindre", first, "wave-set")
    turn = await press(house, "mette", second, "wave-set")
    assert "Nogen ændrede noget i implementeringen, mens du læste." in shown(turn)
    assert (await stored(house)).phases == {"ffb/1": "STA"}
    await press(house, "mette", second, "wave-set")
    assert (await stored(house)).phases == {"ffb/1": "SUS"}


async def test_a_second_press_begins_no_second_pass(house: House) -> None:
    card = await previewed(house, "sindre", "STA")
    data = {"initiative": "journal", "wave": "ffb/1", "to": "STA", "revision": (await stored(house)).revision}
    value = {"action": {"type": "Action.Execute", "verb": "wave-set", "data": data}}
    await house.teams.invoke(house.people["sindre"], card, "adaptiveCard/action", value)
    before = await stored(house)
    house.clock.pass_by(minutes=1)
    turn = await house.teams.invoke(house.people["sindre"], card, "adaptiveCard/action", value)
    assert turn.texts == ("Puljen er der allerede. Ikke noe mer er endret.",)
    assert await stored(house) == before


@pytest.mark.parametrize("verb", ["wave", "wave-preview", "wave-set"])
async def test_nobody_but_a_project_leader_changes_a_phase(house: House, verb: str) -> None:
    revision = (await stored(house)).revision
    card = await opened(house, "astrid")
    data = {"initiative": "journal", "wave": "ffb/1", "phase": "STA", "to": "STA", "revision": revision}
    value = {"action": {"type": "Action.Execute", "verb": verb, "data": data}}
    turn = await house.teams.invoke(house.people["astrid"], card, "adaptiveCard/action", value)
    assert turn.texts == (
        "Bara projektledaren kan byta fas för den vågen. Inget är ändrat. Du kan fråga Mette Holm (projektledare).",
    )
    assert (await stored(house)).phases == {}
