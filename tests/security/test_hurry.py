"""Whoever writes faster than people do is asked to wait, loses nothing, and holds up nobody."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest_asyncio

from tests.scenarios.house import House
from tests.teams_simulator import TeamsSimulator

MOST = 6


@pytest_asyncio.fixture
async def house(tmp_path: Path) -> AsyncIterator[House]:
    async with TeamsSimulator() as simulator:
        found = House(simulator, tmp_path, meaning=False, most_per_minute=MOST)
        await found.seed()
        await found.start()
        yield found
        await found.stop()


async def test_they_are_told_once_and_then_nothing_until_they_have_waited(house: House) -> None:
    turns = [await house.teams.say(house.people["elin"], "hjälp") for _ in range(MOST + 3)]
    assert [bool(each.cards) for each in turns] == [True] * MOST + [False] * 3
    assert [len(each.texts) for each in turns[MOST:]] == [1, 0, 0]
    assert "Vänta en minut" in turns[MOST].texts[0]
    assert {each.status for each in turns} <= {200, 202}
    house.clock.pass_by(minutes=1)
    assert (await house.teams.say(house.people["elin"], "hjälp")).cards


async def test_a_button_says_so_beside_the_card_and_does_nothing(house: House) -> None:
    form = (await house.teams.say(house.people["elin"], "fråga en person")).replies[0]
    for _ in range(MOST - 1):
        await house.teams.say(house.people["elin"], "hjälp")
    turn = await house.teams.submit(house.people["elin"], form, "ticket-open", {"ticket_question": "Var är skrivaren?"})
    assert "Det du skrev i kortet står kvar" in turn.json["value"]
    house.clock.pass_by(minutes=1)
    turn = await house.teams.submit(house.people["elin"], form, "ticket-open", {"ticket_question": "Var är skrivaren?"})
    assert turn.json["type"] == "application/vnd.microsoft.card.adaptive"


async def test_a_colleague_is_answered_meanwhile(house: House) -> None:
    for _ in range(MOST * 3):
        await house.teams.say(house.people["elin"], "hjälp")
    assert (await house.teams.say(house.people["samir"], "hjälp")).cards
