"""The calendar in chat, and as people subscribe to it."""

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import aiohttp
import icalendar
import pytest
import pytest_asyncio
from multidict import CIMultiDictProxy

from bot.links import KEY, Links
from bot.storage.tiny.secret import kept_secret
from bot.web.feeds import MOST_ASKED
from dialogs.initiative.model import Wave
from tests.scenarios.house import House, house_with, texts
from tests.scenarios.reports.kit import reorganised


@pytest_asyncio.fixture
async def house(tmp_path: Path) -> AsyncIterator[House]:
    """The sample organisation: Elin and Samir lead units of wave 1, Sindre leads it all."""
    async with house_with(tmp_path / "data", lambda records: records) as found:
        yield found


async def card_of(house: House, person: str, words: str = "kalender") -> dict[str, Any]:
    (reply,) = (await house.teams.say(house.people[person], words)).replies
    return dict(reply.card)


def link(card: dict[str, Any]) -> str:
    (found,) = [
        each["url"] for each in card["actions"] if each["type"] == "Action.OpenUrl" and "/calendar/" in each["url"]
    ]
    return str(found)


async def fetched(url: str, **headers: str) -> tuple[int, bytes, CIMultiDictProxy[str]]:
    async with aiohttp.ClientSession() as session, session.get(url, headers=headers) as response:
        return response.status, await response.read(), response.headers


def events(data: bytes) -> dict[str, date]:
    """Days by what the events are called, those of wave 1 or of one's own."""
    found = icalendar.Calendar.from_ical(data)
    assert isinstance(found, icalendar.Calendar)
    return {f"{each['summary']}: {str(each['description']).splitlines()[1]}": each.start for each in found.events}


@pytest.mark.parametrize("words", ["kalender", "Kalenderen", "calendar", "vad går ut när?"])
async def test_whoever_runs_it_sees_what_goes_out_when_to_whom_and_how_it_stands(house: House, words: str) -> None:
    said = texts(await card_of(house, "sindre", words))
    assert "pulje 1" in said.casefold() or "wave 1" in said or "våg 1" in said
    assert "2026" in said


async def test_the_next_weeks_come_first_and_the_later_ones_are_a_press_away(house: House) -> None:
    (reply,) = (await house.teams.say(house.people["sindre"], "kalender")).replies
    assert "16. november 2026 til 10. januar 2027" in texts(reply.card)
    assert "man. 23. nov.: \nStart" in texts(reply.card)
    later = [each["data"] for each in reply.card["actions"] if each.get("title") == "Senere"]
    turn = await house.teams.submit(house.people["sindre"], reply, "calendar", later[0])
    assert "Start" in texts(turn.json["value"])


async def test_what_would_be_posted_where_no_unit_has_a_channel_says_so_and_is_not_late(house: House) -> None:
    # Of wave 1 two units have one; of the others none has.
    said = texts(await card_of(house, "sindre")).splitlines()
    posted = [line for line in said if "i kanalene til enhetene" in line]
    assert [line for line in posted if "pulje 1" in line and "ingen av enhetene har en kanal" in line] == []
    other = [line for line in posted if "pulje 1" not in line]
    assert other
    assert all("✕ ingen av enhetene har en kanal" in line for line in other)


async def test_others_see_what_their_own_unit_gets_and_when_it_starts(house: House) -> None:
    said = texts(await card_of(house, "samir"))
    assert said.startswith("Kalender\nDet här får du och din enhet av mig, och när ni startar.")
    assert "Akutmottagningen" in said
    assert "Medicinmottagningen" not in said
    assert "Barnmottagningen" not in said


async def test_somebody_elses_calendar_cannot_be_pressed_open(house: House) -> None:
    (reply,) = (await house.teams.say(house.people["samir"], "kalender")).replies
    data = {"initiative": "journal", "from": "2026-11-16", "skip": 0}
    value = {"action": {"type": "Action.Execute", "verb": "calendar", "data": data}}
    turn = await house.teams.invoke(house.people["samir"], reply, "adaptiveCard/action", value)
    assert turn.texts[0].startswith("Den kalendern visas för dem som leder införandet.")


@pytest.mark.parametrize("data", [{"from": "9999-12-31"}, {"from": "0001-01-01"}, {"from": "x", "skip": -4}, {}])
async def test_a_forged_page_is_answered(house: House, data: dict[str, Any]) -> None:
    (reply,) = (await house.teams.say(house.people["sindre"], "kalender")).replies
    value = {"action": {"type": "Action.Execute", "verb": "calendar", "data": {"initiative": "journal", **data}}}
    turn = await house.teams.invoke(house.people["sindre"], reply, "adaptiveCard/action", value)
    assert turn.status == 200
    assert "Noe gikk galt" not in str(turn.json)


async def test_a_calendar_program_gets_what_the_person_sees_and_a_moved_start_moves_there(house: House) -> None:
    url = link(await card_of(house, "samir"))
    assert url.startswith(f"{house.url}/calendar/")
    status, body, headers = await fetched(url)
    assert (status, headers["Content-Type"]) == (200, "text/calendar; charset=utf-8")
    assert headers["Cache-Control"] == "private, max-age=300"
    assert events(body)["Start: Akutmottagningen, Observationsavdelningen"] == date(2026, 11, 23)
    assert (await fetched(url, **{"If-None-Match": headers["ETag"]}))[0] == 304
    await reorganised(house, waves=(Wave(id="1", go_live=date(2027, 1, 11)),), units={"akuten": "1"})
    # Another start of the bot, the same address.
    moved = url.replace(url.rpartition("/calendar/")[0], house.url)
    _, body, _ = await fetched(moved, **{"If-None-Match": headers["ETag"]})
    assert events(body)["Start: Akutmottagningen"] == date(2027, 1, 11)


async def test_no_program_sees_more_than_the_person(house: House) -> None:
    _, own, _ = await fetched(link(await card_of(house, "samir")))
    _, whole, _ = await fetched(link(await card_of(house, "sindre")))
    assert b"Barnmottagningen" not in own
    assert len(events(own)) < len(events(whole))
    assert "Elin Ekmark" not in whole.decode()


async def test_an_address_that_is_nobodys_is_not_there(house: House) -> None:
    links = Links(kept_secret(house.data / f"{KEY}.key"))
    for token in (links.sign("calendar", "nobody"), links.sign("export", "samir"), "a.b", "x" * 400):
        assert (await fetched(f"{house.url}/calendar/{token}.ics"))[0] == 404
    async with house.stored() as store:
        records = await store.roster()
        left = tuple(each for each in records.people if each.id != "vera")
        await store.replace_roster(replace(records, people=left))
    await house.start()
    assert (await fetched(f"{house.url}/calendar/{links.sign('calendar', 'vera')}.ics"))[0] == 404


async def test_who_asks_much_too_often_waits(house: House) -> None:
    url = link(await card_of(house, "samir"))
    found = [(await fetched(url))[0] for _ in range(MOST_ASKED + 1)]
    assert found == [*[200] * MOST_ASKED, 429]
    house.clock.pass_by(minutes=10)
    assert (await fetched(url))[0] == 200


async def test_what_is_asked_in_a_channel_is_answered_in_private(house: House) -> None:
    assert house.team is not None
    channel = house.team.channel("Akuten").id
    turn = await house.teams.say(house.people["samir"], "kalender", conversation=channel)
    assert turn.replies
    assert "/calendar/" not in str([each.body for each in (*turn.replies, *house.posts("Akuten"))])
