"""A project leader moves a wave's start: what it moves is shown first, and everybody is told what they need."""

import asyncio
from dataclasses import replace
from datetime import date

import pytest

from dialogs.initiative.model import Wave
from dialogs.people.roster import RosterRecords
from tests.scenarios.house import House, inputs, texts
from tests.scenarios.reports.kit import reorganised
from tests.scenarios.waves.kit import opened, press, shown, stored, told
from tests.teams_simulator import Message

NEW = "2027-01-11"


async def preview(house: House, person: str = "sindre", day: str = NEW) -> tuple[Message, str]:
    """The card that says what another day would move, and what it says."""
    card = await opened(house, person)
    await press(house, person, card, "wave", wave_of="ffb/1")
    await press(house, person, card, "wave-day")
    return card, shown(await press(house, person, card, "wave-day-preview", day=day))


async def previewed(house: House, person: str = "sindre", day: str = NEW) -> Message:
    """The same card, to press on."""
    card, _ = await preview(house, person, day)
    return card


async def test_before_it_is_moved_it_is_said_what_moves_and_nothing_is_changed(house: House) -> None:
    _, said = await preview(house)
    assert "Flytte starten for pulje 1 fra 23. november 2026 til 11. januar 2027?" in said
    assert "3 enheter: Medicinmottagningen, Akutmottagningen, Observationsavdelningen" in said
    assert "23. november 2026 → 11. januar 2027" in said
    assert "Ingenting er endret ennå." in said
    found = (await stored(house)).wave("1")
    assert found == Wave(id="1", go_live=date(2026, 11, 23))


async def test_a_wave_is_moved_its_leaders_hear_of_it_once_and_words_for_the_others_are_ready(house: House) -> None:
    card = await previewed(house)
    turn = await press(house, "sindre", card, "wave-day-set")
    said = shown(turn)
    assert "Pulje 1 starter 11. januar 2027 i stedet for 23. november 2026" in said
    assert "3 ledere får beskjed nå. De ansatte har ikke fått noe ennå." in said
    assert "**Derfor:** [hvorfor dagen flyttes]" in said
    draft = next(each for each in turn.json["value"]["actions"] if each["verb"] == "broadcast-new")
    carried = {"kind": "when", "initiative": "journal", "wave": "1", "old": "2026-11-23", "new": NEW}
    assert carried.items() <= draft["data"].items()
    led = {"elin": "Medicinmottagningen", "samir": "Akutmottagningen, Observationsavdelningen"}
    for person, units in led.items():
        await house.settled(lambda person=person: bool(told(house, person, "starten flyttas")))  # type: ignore[misc]
        assert f"{units}: starten flyttas till 11 januari 2027" in texts(told(house, person, "starten flyttas")[0].card)
    await house.quiet()
    assert [len(told(house, id_, "starten flyttas")) for id_ in led] == [1, 1]
    assert (await stored(house)).wave("1") == Wave(id="1", go_live=date(2027, 1, 11))


async def test_what_has_not_gone_out_follows_and_what_has_stays(house: House) -> None:
    # Support in the first days goes out a week before: today at nine.
    house.clock.pass_by(hours=1)
    await house.settled(lambda: len(house.posts("Medicin")) == 1)
    # It is in the channel a moment before that is written down.
    async with asyncio.timeout(30):
        while "Er sendt og blir stående" not in (found := await preview(house))[1]:
            pass
    await press(house, "sindre", found[0], "wave-day-set")
    sent = len(house.posts("Medicin"))
    # On the day it was to start nothing is sent any more; on the new day it is.
    house.clock.pass_by(days=7)
    await house.quiet()
    assert len(house.posts("Medicin")) == sent
    house.clock.pass_by(days=49)
    await house.settled(lambda: len(house.posts("Medicin")) > sent)
    assert "Stödet första veckan" not in texts(house.posts("Medicin")[-1].card)


@pytest.mark.parametrize(
    ("day", "why"),
    [
        ("2026-11-15", "Den dagen er forbi."),
        ("2037-01-01", "Det er mer enn ti år fram."),
        ("i morgen", "Velg en dag."),
        ("", "Velg en dag."),
        ("2026-11-23", "Puljen starter allerede den dagen."),
    ],
)
async def test_a_day_that_cannot_be_meant_gets_a_clear_word_and_the_field_again(
    house: House, day: str, why: str
) -> None:
    card = await opened(house, "sindre")
    await press(house, "sindre", card, "wave", wave_of="ffb/1")
    data = {"initiative": "journal", "wave": "ffb/1", "day": day}
    value = {"action": {"type": "Action.Execute", "verb": "wave-day-preview", "data": data}}
    turn = await house.teams.invoke(house.people["sindre"], card, "adaptiveCard/action", value)
    assert why in shown(turn)
    assert list(inputs(turn.json["value"])) == ["day"]
    assert (await stored(house)).revision == 1


async def test_the_second_of_two_sees_what_the_first_did_before_anything_else_happens(house: House) -> None:
    first, second = await previewed(house), await previewed(house, "mette", "2027-02-01")
    await press(house, "sindre", first, "wave-day-set")
    turn = await press(house, "mette", second, "wave-day-set")
    assert "Nogen ændrede noget i implementeringen, mens du læste." in shown(turn)
    assert (await stored(house)).wave("1") == Wave(id="1", go_live=date(2027, 1, 11))
    await press(house, "mette", second, "wave-day-set")
    assert (await stored(house)).wave("1") == Wave(id="1", go_live=date(2027, 2, 1))


async def test_a_second_press_moves_and_tells_nothing_a_second_time(house: House) -> None:
    card = await previewed(house)
    data = {"initiative": "journal", "wave": "ffb/1", "to": NEW, "revision": (await stored(house)).revision}
    value = {"action": {"type": "Action.Execute", "verb": "wave-day-set", "data": data}}
    await house.teams.invoke(house.people["sindre"], card, "adaptiveCard/action", value)
    before = await stored(house)
    turn = await house.teams.invoke(house.people["sindre"], card, "adaptiveCard/action", value)
    assert "Puljen starter allerede den dagen. Ikke noe mer er endret." in shown(turn)
    assert await stored(house) == before


@pytest.mark.parametrize("verb", ["wave-day", "wave-day-preview", "wave-day-set"])
async def test_nobody_but_a_project_leader_moves_a_start(house: House, verb: str) -> None:
    before = await stored(house)
    card = await opened(house, "astrid")
    data = {"initiative": "journal", "wave": "ffb/1", "day": NEW, "to": NEW, "revision": before.revision}
    value = {"action": {"type": "Action.Execute", "verb": verb, "data": data}}
    turn = await house.teams.invoke(house.people["astrid"], card, "adaptiveCard/action", value)
    (said,) = turn.texts
    assert said.startswith("Bara projektledaren kan flytta starten för den vågen. Inget är ändrat.")
    assert said.endswith("Du kan fråga Mette Holm (projektledare).")
    assert await stored(house) == before


async def test_a_start_that_comes_too_close_to_another_initiatives_is_said_first(house: House) -> None:
    async with house.stored() as store:
        records: RosterRecords = await store.roster()
        (own,) = records.initiatives
        other = replace(own, id="metod", waves=(Wave(id="A", go_live=date(2027, 1, 20)),), units={"medicin": "A"})
        await store.replace_roster(replace(records, initiatives=(own, other)))
    await house.start()
    first, *_ = (await house.teams.say(house.people["sindre"], "puljer")).replies
    await press(house, "sindre", first, "wave", wave_of="ffb/1")
    await press(house, "sindre", first, "wave-day")
    turn = await press(house, "sindre", first, "wave-day-preview", day=NEW)
    assert "Medicinmottagningen starter også med" in shown(turn)
    assert "9 dager fra hverandre" in shown(turn)


async def test_a_wave_that_hears_nothing_in_its_first_days_is_brought_to_mind_once_a_day(house: House) -> None:
    # Daily in ffb's first days; nobody has written anything since the start.
    waves = (Wave(id="1", go_live=date(2026, 6, 1)), Wave(id="2", go_live=date(2027, 9, 1)))
    await reorganised(house, waves=waves, phases={"ffb/1": "STA"}, since=date(2026, 11, 16))
    house.clock.pass_by(days=1, hours=2)
    await house.quiet()
    assert told(house, "emily", "Time to tell wave 1") == []
    house.clock.pass_by(days=1)
    await house.settled(lambda: bool(told(house, "emily", "Time to tell wave 1")))
    await house.quiet()
    (reminder,) = told(house, "emily", "Time to tell wave 1")
    (action,) = reminder.card["actions"]
    assert (action["verb"], action["data"]["kind"], action["data"]["wave"]) == ("broadcast-new", "status", "1")
