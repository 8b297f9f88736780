"""A report as slides: offered in a person's own chat, made when they agree, with what they may see then; never kept."""

import asyncio
import io
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import aiohttp
import pptx
import pytest

from bot.outbound.report_file import MOST_FETCHED
from dialogs.people.roster import RosterRecords
from tests.scenarios.house import House, house_with, texts
from tests.scenarios.reports.kit import DUTY, cards, form, reorganised, reporting, sends
from tests.teams_simulator import Message, TeamsSimulator

QUESTION = "application/vnd.microsoft.teams.card.file.consent"
THERE = "application/vnd.microsoft.teams.card.file.info"


async def sent(house: House, person: str = "emily", words: str = "Status report") -> Message:
    """The report, written and sent, as somebody has it in their chat."""
    await sends(house, "sindre", await form(house), overall="Vi er i rute.")
    await house.settled(lambda: bool(cards(house, person, words)))
    return cards(house, person, words)[0]


async def offered(house: House, person: str = "emily", words: str = "Status report") -> Message:
    """Teams' own question about the file."""
    card = await sent(house, person, words)
    turn = await house.teams.submit(house.people[person], card, "report-file")
    return turn.replies[0]


def attachment(message: Message) -> dict[str, Any]:
    (found,) = message.current["attachments"]
    return dict(found)


def now(house: House, message: Message) -> Message:
    found = house.simulator.world.traffic.find(message.conversation, message.activity_id)
    assert found
    return found


def words(data: bytes) -> str:
    slides = pptx.Presentation(io.BytesIO(data)).slides
    return "\n".join(shape.text_frame.text for slide in slides for shape in slide.shapes if shape.has_text_frame)


async def fetched(address: str) -> tuple[int, bytes]:
    async with aiohttp.ClientSession() as session, session.get(address) as response:
        return response.status, await response.read()


@pytest.mark.both_stores
async def test_whoever_agrees_has_the_report_among_their_own_files(house: House) -> None:
    question = await offered(house)
    asked = attachment(question)
    assert asked["contentType"] == QUESTION
    assert asked["name"] == "status-report-journal-2026-11-16.pptx"
    assert asked["content"]["description"].startswith("The report as slides")
    # Nothing is made before somebody wants it.
    assert house.simulator.world.files == {}
    turn = await house.teams.answer_offer(house.people["emily"], question)
    assert (turn.status, turn.json) == (200, {})
    (file,) = house.simulator.world.files.values()
    assert "Vi er i rute." in words(file.content)
    assert "Status report" in words(file.content)
    # The question is answered: in its place stands the file.
    there = attachment(now(house, question))
    assert (there["contentType"], there["name"]) == (THERE, asked["name"])
    assert there["contentUrl"].startswith("https://example-my.sharepoint.com/personal/")
    assert there["content"]["fileType"] == "pptx"
    assert "status-report-journal" not in house.on_disk()
    assert "report-file-yes" in house.on_disk()


async def test_whoever_declines_is_told_that_nothing_was_made(house: House) -> None:
    question = await offered(house)
    turn = await house.teams.answer_offer(house.people["emily"], question, accept=False)
    assert (turn.status, turn.json) == (200, {})
    assert now(house, question).text.startswith("No file has been made.")
    assert house.simulator.world.files == {}
    assert house.simulator.served["PUT", 201] == 0


async def test_a_right_that_ended_between_the_question_and_the_answer_makes_no_file(house: House) -> None:
    question = await offered(house)
    async with house.stored() as store:
        roster = await store.roster()
        people = tuple(replace(each, grants=()) if each.id == "emily" else each for each in roster.people)
        await store.replace_roster(replace(roster, people=people))
    await house.start()
    await house.teams.answer_offer(house.people["emily"], question)
    assert now(house, question).text.startswith("Reports are shown to those who write them, get them or lead")
    assert house.simulator.world.files == {}


@pytest.mark.parametrize(
    "address",
    [
        "https://example.org/upload",
        "https://sharepoint.com.example.org/upload",
        "https://sharepoint.com/upload",
        "http://example-my.sharepoint.com/upload",
        "https://user@example-my.sharepoint.com/upload",
        "https://example-my.sharepoint.com:8443/upload",
        "file:///etc/passwd",
        "",
        "x" * 9_000,
    ],
)
async def test_a_file_goes_nowhere_but_to_where_teams_keeps_files(house: House, address: str) -> None:
    question = await offered(house)
    await house.teams.answer_offer(house.people["emily"], question, upload={"uploadUrl": address})
    assert "The file could not be put among your files." in texts(now(house, question).card)
    assert house.simulator.world.files == {}


async def test_where_it_cannot_be_put_there_is_an_address_that_is_theirs_and_ends(house: House) -> None:
    question = await offered(house)
    house.simulator.faults.answer(507, path="/uploads/", times=1)
    await house.teams.answer_offer(house.people["emily"], question)
    answer = now(house, question)
    assert "could not be put among your files" in texts(answer.card)
    (button,) = answer.card["actions"]
    status, data = await fetched(button["url"])
    assert status == 200
    assert "Vi er i rute." in words(data)
    house.clock.now += timedelta(minutes=16)
    status, page = await fetched(button["url"])
    assert status == 404
    assert b"quarter of an hour" in page
    assert (await fetched(button["url"].replace("/report/", "/report/x")))[0] == 404


async def test_an_address_that_was_passed_on_does_not_keep_others_from_their_files(house: House) -> None:
    question = await offered(house)
    house.simulator.faults.answer(507, path="/uploads/", times=1)
    await house.teams.answer_offer(house.people["emily"], question)
    (button,) = now(house, question).card["actions"]
    found = [await fetched(button["url"]) for _ in range(MOST_FETCHED + 1)]
    assert [status for status, _ in found] == [*[200] * MOST_FETCHED, 429]
    assert b"Wait a minute" in found[-1][1]


async def test_an_answer_that_is_not_as_it_was_asked_makes_nothing(house: House) -> None:
    question = await offered(house)
    attachment(question)["content"]["acceptContext"]["duty"] = "journal/vgr/status/*"
    turn = await house.teams.answer_offer(house.people["emily"], question)
    assert (turn.status, turn.json) == (200, {})
    assert house.simulator.world.files == {}


async def test_in_a_channel_the_question_comes_in_the_persons_own_chat(house: House) -> None:
    await sent(house)
    assert house.team
    turn = await house.teams.say(house.people["emily"], "help", conversation=house.team.channel("Medicin").id)
    post = turn.replies[0]
    before = len(house.chat("emily"))
    turn = await house.teams.forge(house.people["emily"], post, "report-file", {"verb": "report-file", "duty": DUTY})
    assert turn.status == 200
    (question,) = house.chat("emily")[before:]
    assert attachment(question)["contentType"] == QUESTION


async def test_a_report_that_is_gone_or_not_theirs_is_offered_to_nobody(house: House) -> None:
    card = await sent(house)
    for duty in ("journal/rh/status-report/elin", "nowhere/rh/status-report/*", "journal/rh/nothing/*", ""):
        turn = await house.teams.forge(
            house.people["emily"], card, "report-file", {"verb": "report-file", "duty": duty}
        )
        assert not [each for each in turn.replies if each.current.get("attachments")]
    await reorganised(house, reports={})
    turn = await house.teams.submit(house.people["emily"], card, "report-file")
    assert not [each for each in turn.replies if each.current.get("attachments")]


async def test_while_a_file_takes_long_its_reader_sees_that_something_is_being_made(tmp_path: Path) -> None:
    async with impatient(tmp_path / "data") as house:
        question = await offered(house)
        house.simulator.faults.hold(path="/uploads/")
        waiting = asyncio.create_task(house.teams.answer_offer(house.people["emily"], question))
        chat = house.simulator.world.chat_of(house.people["emily"])

        def shown() -> bool:
            return house.simulator.world.everything_in(chat)[-1].type == "typing"

        await house.settled(shown)
        house.simulator.faults.release()
        assert (await waiting).json == {}
        await house.settled(lambda: attachment(now(house, question))["contentType"] == THERE)


@asynccontextmanager
async def impatient(data: Path) -> AsyncIterator[House]:
    """A house that keeps Teams waiting for a moment only."""
    async with TeamsSimulator() as simulator:
        found = House(simulator, data, meaning=False, patience_seconds=0.2)
        await found.seed()
        async with found.stored() as store:
            await store.replace_roster(reporting(await store.roster()))
        await found.start()
        try:
            yield found
        finally:
            await found.stop()


async def test_of_a_report_for_all_staff_they_get_the_words_and_no_file_of_decisions_and_activities(
    tmp_path: Path,
) -> None:
    def yearly(records: RosterRecords) -> RosterRecords:
        named = {"coordinating-function": ("sindre",), "regional-director": ("astrid",)}
        found = reporting(records, playbooks=("rg",), reports={}, holders=named)
        # Vera works at a unit and runs nothing.
        people = (replace(each, units=("medicin",), grants=()) if each.id == "vera" else each for each in found.people)
        return replace(found, people=tuple(people))

    async with house_with(tmp_path / "data", yearly) as house:
        written = (await house.teams.say(house.people["sindre"], "rapport")).replies
        form_ = next(each for each in written if "Dette har vi gjort" in texts(each.card))
        await sends(house, "sindre", form_, done="Journalen er innført.")
        await house.settled(lambda: all(cards(house, each, "Journalen er innført.") for each in ("astrid", "vera")))
        for person, may in (("astrid", True), ("vera", False)):
            (card,) = cards(house, person, "Journalen er innført.")
            assert ("report-file" in str(card.card)) is may
            pressed = {"verb": "report-file", "duty": "journal/rg/annual-report/*"}
            turn = await house.teams.forge(house.people[person], card, "report-file", pressed)
            assert bool([each for each in turn.replies if each.current.get("attachments")]) is may
