"""What runs: health, the page, and content that changes under a running bot."""

import asyncio
import json
import shutil
from collections.abc import AsyncIterator
from pathlib import Path

import aiohttp
import pytest
import pytest_asyncio

from bot.errors import StoreDamaged
from bot.teams.wire import read_activity
from content.loader import SHIPPED
from tests.scenarios.house import House, texts
from tests.teams_simulator import TeamsSimulator


@pytest_asyncio.fixture
async def own_content(tmp_path: Path) -> AsyncIterator[House]:
    """A running bot with a content directory of its own."""
    content = tmp_path / "content"
    for name in ("articles", "material", "playbooks", "phrases", "content.yaml"):
        source = SHIPPED / name
        if source.is_dir():
            shutil.copytree(source, content / name)
        else:
            shutil.copy(source, content / name)
    async with TeamsSimulator() as simulator:
        found = House(simulator, tmp_path / "data", content=content)
        await found.seed()
        await found.start()
        try:
            yield found
        finally:
            await found.stop()


async def test_health_names_each_part(house: House) -> None:
    assert await house.get("/healthz") == (200, {"status": "alive"})
    await house.quiet()
    assert await house.get("/readyz") == (
        200,
        {"status": "ready", "parts": {"store": "ok", "content": "ok", "scheduler": "ok"}},
    )


@pytest.mark.parametrize(("language", "title"), [("sv", "Startklar är igång"), ("da-DK,da;q=0.9", "Startklar kører")])
async def test_the_page_says_what_runs_here_in_the_readers_language(house: House, language: str, title: str) -> None:
    async with (
        aiohttp.ClientSession(headers={"Accept-Language": language}) as session,
        session.get(house.url) as response,
    ):
        page = await response.text()
    assert f"<h1>{title}</h1>" in page
    assert "default-src 'none'" in response.headers["Content-Security-Policy"]


@pytest.mark.parametrize(
    ("body", "status"),
    [
        (b"", 400),
        (b"{", 400),
        (b"[]", 400),
        (b"null", 400),
        (b'{"type": "message"}', 400),
        (b'{"type": 1, "conversation": {"id": 2}, "serviceUrl": []}', 400),
        (b"[" * 100_000, 400),
        (b'{"a": "' + b"x" * 300_000 + b'"}', 413),
    ],
)
async def test_what_is_no_activity_is_refused_without_a_trace(house: House, body: bytes, status: int) -> None:
    async with aiohttp.ClientSession() as session, session.post(f"{house.url}/api/messages", data=body) as response:
        assert response.status == status
        assert "Traceback" not in await response.text()


async def test_a_deep_activity_is_refused(house: House) -> None:
    value: object = "x"
    for _ in range(200):
        value = {"a": value}
    activity = {"type": "message", "conversation": {"id": "1"}, "serviceUrl": house.simulator.service_url, "v": value}
    async with aiohttp.ClientSession() as session, session.post(f"{house.url}/api/messages", json=activity) as response:
        assert response.status == 400


async def test_changed_content_is_taken_up_while_the_bot_runs(own_content: House) -> None:
    article = own_content.settings.content / "articles" / "sv" / "why-change.md"
    front = article.read_text("utf-8").split("---\n", 2)[1]
    article.write_text(f"---\n{front}---\nDet nya svaret efter ändringen.\n", "utf-8")
    astrid = own_content.people["astrid"]
    for _ in range(60):
        turn = await own_content.teams.say(astrid, "varför byter vi system egentligen")
        if "Det nya svaret" in texts(turn.cards[0]):
            break
        await asyncio.sleep(0.1)
    assert "Det nya svaret efter ändringen." in texts(turn.cards[0])


async def test_content_with_a_fault_is_refused_and_the_last_good_one_stays(own_content: House) -> None:
    article = own_content.settings.content / "articles" / "sv" / "why-change.md"
    article.write_text(article.read_text("utf-8").replace("audience: [staff]", "audience: [martians]"), "utf-8")
    for _ in range(60):
        status, body = await own_content.get("/readyz")
        if body["parts"]["content"] != "ok":
            break
        await asyncio.sleep(0.1)
    assert status == 503
    assert "audience" in json.dumps(body)
    turn = await own_content.teams.say(own_content.people["astrid"], "varför byter vi system egentligen")
    assert "Källa:" in texts(turn.cards[0])


async def test_half_a_surrogate_pair_is_refused_and_nothing_breaks_for_others(house: House) -> None:
    body = b'{"type":"message","id":"1","text":"\\ud800","serviceUrl":"http://127.0.0.1:1/",'
    body += b'"from":{"id":"x"},"conversation":{"id":"a:1"}}'
    async with aiohttp.ClientSession() as session, session.post(f"{house.url}/api/messages", data=body) as response:
        assert response.status == 400
    turn = await house.teams.say(house.people["astrid"], "varför byter vi system egentligen 👩🏽‍⚕️")
    assert "Källa:" in texts(turn.cards[0])


async def test_a_character_that_no_store_can_keep_is_left_out_of_what_somebody_writes(house: House) -> None:
    turn = await house.teams.say(house.people["astrid"], "varför byter\0 vi system\0 egentligen")
    assert "Källa:" in texts(turn.cards[0])
    written = house.on_disk()
    assert "varför byter vi system egentligen" in written
    assert "\\u0000" not in written


async def test_what_teams_repeats_after_a_restart_is_not_answered_again(house: House) -> None:
    turn = await house.teams.say(house.people["astrid"], "varför byter vi system egentligen")
    await house.restart()
    again = await house.teams.post(turn.activity)
    assert (again.status, again.replies) == (202, ())


@pytest.mark.parametrize(
    ("headers", "service_url"),
    [
        ({"Origin": "https://evil.example"}, "http://127.0.0.1:1/"),
        ({"Host": "evil.example"}, "http://127.0.0.1:1/"),
        # A proxy beside the bot calls it by the name it has on this machine.
        ({"X-Forwarded-For": "203.0.113.7"}, "http://127.0.0.1:1/"),
        ({"Forwarded": "for=203.0.113.7"}, "http://127.0.0.1:1/"),
        ({"Via": "1.1 tunnel"}, "http://127.0.0.1:1/"),
        ({}, "https://evil.example/"),
        ({}, "http://127.0.0.1.evil.example/"),
    ],
)
async def test_without_an_app_id_no_page_and_no_other_machine_is_listened_to(
    house: House, headers: dict[str, str], service_url: str
) -> None:
    activity = {"type": "message", "id": "1", "text": "hej", "from": {"id": "x"}, "conversation": {"id": "a:1"}}
    async with (
        aiohttp.ClientSession(headers=headers) as session,
        session.post(f"{house.url}/api/messages", json={**activity, "serviceUrl": service_url}) as response,
    ):
        assert response.status == 403


@pytest.mark.parametrize(
    "field", ["attachments", "entities", "value", "text", "from", "recipient", "channelData", "id"]
)
async def test_a_field_of_the_wrong_kind_never_breaks_the_turn(house: House, field: str) -> None:
    wrong: tuple[object, ...] = (5, 1.5, True, None, [], {}, [[]], "x")
    for value in wrong:
        activity = {
            "type": "message",
            "id": "1",
            "text": "hjälp",
            "serviceUrl": house.simulator.service_url,
            "from": {"id": "x"},
            "conversation": {"id": "a:1", "conversationType": "personal"},
            field: value,
        }
        async with (
            aiohttp.ClientSession() as session,
            session.post(f"{house.url}/api/messages", json=activity) as answer,
        ):
            assert answer.status in (202, 400), value


def test_a_text_of_nothing_but_openings_costs_no_more_than_another() -> None:
    # With a pattern that goes back, this takes ten seconds; the suite's patience is the assertion.
    text = "<at>" * 25_000
    activity = {"type": "message", "serviceUrl": "https://s/", "conversation": {"id": "a"}, "text": text}
    assert read_activity(activity).text.startswith("<at>")


@pytest.mark.parametrize("key", ["cards", "links"])
async def test_a_bot_whose_key_lost_its_bytes_does_not_start_for_anybody_could_sign(house: House, key: str) -> None:
    await house.stop()
    (house.data / f"{key}.key").write_bytes(b"")
    with pytest.raises(StoreDamaged, match=f"{key}.key"):
        await house.start()
