"""The daily board: from the day a unit starts, one tap on working days says how it goes."""

from datetime import date
from typing import Any

import pytest

from dialogs.checkin.day import Day
from tests.scenarios.checkin.kit import filled, forged, heard, live, looked, opened, organised, shown, told
from tests.scenarios.house import House, inputs, texts
from tests.teams_simulator import Message, Turn

ASKS = "Hur går det i dag för"
MONDAY = date(2026, 11, 16)


async def started(house: House) -> None:
    """The first wave has its start today, a Monday."""
    await organised(house, lambda records: live(records, days=-7))


async def board(house: House, person: str = "elin") -> Message:
    """The day's card, at ten in the morning."""
    await started(house)
    await looked(house, hours=2)
    return await heard(house, person, ASKS)


async def tapped(house: House, card: Message, colour: str, person: str = "elin") -> Turn:
    """One of the three buttons."""
    (data,) = [each["data"] for each in card.card["actions"] if each["data"].get("status") == colour]
    value = {"action": {"type": "Action.Execute", "verb": "day", "data": data}}
    return await house.teams.invoke(house.people[person], card, "adaptiveCard/action", value)


def saving(card: Any) -> dict[str, object]:
    """What the button brings that keeps the note and not another colour."""
    (data,) = [each["data"] for each in card["actions"] if "status" not in each["data"]]
    return dict(data)


async def days(house: House, unit: str = "medicin") -> list[Day]:
    async with house.stored() as store:
        found = await store.days("journal", [unit], date(2026, 11, 1), date(2026, 12, 31))
    await house.start()
    return found


async def test_it_comes_at_ten_on_working_days_while_the_unit_is_in_its_first_weeks(house: House) -> None:
    await started(house)
    await looked(house, hours=1, minutes=59)
    assert told(house, "elin", ASKS) == []
    await looked(house, minutes=1)
    assert len(told(house, "elin", ASKS)) == 1
    for _ in range(6):
        await looked(house, days=1)
    assert len(told(house, "elin", ASKS)) == 5, "one on each day from Monday to Friday"
    await looked(house, days=1)
    assert len(told(house, "elin", ASKS)) == 6
    assert told(house, "mette", "Hvordan går det i dag") == [], "whose unit starts later"


async def test_before_the_start_nobody_is_asked(house: House) -> None:
    await looked(house, hours=2)
    await heard(house, "elin", "Dags för veckans avstämning")
    assert told(house, "elin", ASKS) == []


async def test_green_is_one_tap(house: House) -> None:
    turn = await tapped(house, await board(house), "green")
    assert turn.json["value"] == "🟢 Grönt sparat för Medicinmottagningen, 16 november 2026."
    (said,) = await days(house)
    assert (said.day, said.status, said.by, said.note, said.incidents) == (MONDAY, "green", "elin", "", 0)


@pytest.mark.parametrize("colour", ["yellow", "red"])
async def test_what_is_not_green_is_kept_at_once_and_asked_what_happened(house: House, colour: str) -> None:
    card = await board(house)
    turn = await tapped(house, card, colour)
    assert [(each.status, each.note) for each in await days(house)] == [(colour, "")]
    note, incidents = inputs(shown(turn))
    said_more = {**saving(shown(turn)), note: "Skrivarna stod still, löst nu", incidents: "3"}
    value = {"action": {"type": "Action.Execute", "verb": "day", "data": said_more}}
    turn = await house.teams.invoke(house.people["elin"], card, "adaptiveCard/action", value)
    assert "sparat för Medicinmottagningen" in turn.json["value"]
    (said,) = await days(house)
    assert (said.status, said.note, said.incidents) == (colour, "Skrivarna stod still, löst nu", 3)


async def test_a_tap_can_be_taken_back_the_same_day(house: House) -> None:
    card = await board(house)
    await tapped(house, card, "red")
    await tapped(house, card, "green")
    (said,) = await days(house)
    assert (said.status, said.revision) == ("green", 2)


async def test_one_tap_is_enough_for_all_of_a_leaders_units(house: House) -> None:
    card = await board(house, "samir")
    assert "Akutmottagningen, Observationsavdelningen" in texts(card.card)
    await tapped(house, card, "green", "samir")
    assert [each.status for each in [*await days(house, "akuten"), *await days(house, "observation")]] == [
        "green",
        "green",
    ]


async def test_an_old_card_changes_nothing_and_gives_todays(house: House) -> None:
    card = await board(house)
    await looked(house, days=1)
    turn = await tapped(house, card, "red")
    assert "Det kortet gällde 16 november 2026. Inget har ändrats. Här är dagens." in turn.texts
    assert "17 november 2026" in texts(shown(turn))
    assert await days(house) == []


async def test_what_somebody_else_taps_stores_nothing(house: House) -> None:
    turn = await tapped(house, await board(house), "green", "emily")
    assert "manager" in turn.texts[0]
    assert await days(house) == []


@pytest.mark.parametrize(
    "odd", [{"status": "purple"}, {"status": 7}, {"day": "soon"}, {"units": {"a": 1}}, {"note_": ["x"]}]
)
async def test_odd_data_is_answered_without_an_error_inside(house: House, odd: dict[str, object]) -> None:
    await started(house)
    form = await opened(house, "elin")
    turn = await forged(house, "elin", form, "day", **{**filled(), "day": "2026-11-16", **odd})
    assert turn.status == 200
    assert not any("Något gick fel" in text for text in turn.texts)
    assert await days(house) == []


async def test_what_was_said_is_cleaned_of_identity_numbers(house: House) -> None:
    card = shown(await tapped(house, await board(house), "red"))
    value = {"type": "Action.Execute", "verb": "day", "data": {**saving(card), "note_": "19121212-1212 föll"}}
    last = told(house, "elin", ASKS)[-1]
    turn = await house.teams.invoke(house.people["elin"], last, "adaptiveCard/action", {"action": value})
    assert any("personnummer" in text for text in turn.texts)
    assert "1212-1212" not in house.on_disk()
    (said,) = await days(house)
    assert (said.status, said.note.endswith("föll")) == ("red", True)


async def test_whoever_has_tapped_is_not_asked_again_that_day(house: House) -> None:
    await tapped(house, await board(house), "green")
    await looked(house, hours=3)
    assert len(told(house, "elin", ASKS)) == 1
