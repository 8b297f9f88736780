"""What the board opens with: how everything stands, as the cards say it, for whoever may see it."""

import re
from dataclasses import replace
from html import unescape
from pathlib import Path

import aiohttp
import pytest

from dialogs.initiative.model import Visibility
from dialogs.people.roster import RosterRecords
from tests.scenarios.checkin.kit import answered
from tests.scenarios.house import House, house_with, texts


async def start(house: House, person: str) -> list[str]:
    """The lines of the page somebody sees who opens the board."""
    async with (
        aiohttp.ClientSession(headers={"Startklar-Person": person}) as session,
        session.get(f"{house.url}/board/view/start") as response,
    ):
        assert response.status == 200
        lines = re.sub(r"<[^>]+>", "", await response.text()).splitlines()
    return [unescape(line).strip() for line in lines if line.strip()]


@pytest.mark.both_stores
async def test_the_board_opens_with_what_the_card_says(house: House) -> None:
    await answered(house, "elin", {"W-42": "red"})
    house.clock.pass_by(days=2)
    turn = await house.teams.say(house.people["sindre"], "status")
    card = "\n".join(texts(each.card) for each in turn.replies if each.cards)
    title, name, *figures = await start(house, "sindre")
    assert (title, name) == ("Innføringer", "Felles journal")
    assert figures == [
        "Samlet: 🔴 Rødt",
        "1 av 7 enheter som er spurt, har svart denne uken.",
        "Det eldste svaret er 2 dager gammelt.",
    ]
    assert [each for each in figures if each not in card] == []


async def test_of_fewer_than_five_units_whoever_may_not_see_them_is_shown_no_colour(house: House) -> None:
    await answered(house, "elin", {"W-42": "red"})
    _, _, few, *_ = await start(house, "astrid")
    assert few == "Färgerna visas när minst fem enheter har svarat."


async def test_somebody_for_whom_there_is_nothing_is_told_so_and_what_everybody_may_do(tmp_path: Path) -> None:
    def for_the_project(records: RosterRecords) -> RosterRecords:
        closed = tuple(replace(each, visibility=Visibility.PROJECT) for each in records.initiatives)
        return replace(records, initiatives=closed)

    async with house_with(tmp_path, for_the_project) as house:
        title, nothing, everybody = await start(house, "ingrid")
    assert title == "Införanden"
    assert nothing.startswith("Det finns inget införande som du följer här.")
    assert everybody.startswith("Du kan alltid skriva till Startklar i Teams")
