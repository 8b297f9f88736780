"""Promises of the Connector API: what is recorded, what is split, what is too big, and what can be read."""

import io
import json
from urllib.parse import quote

import aiohttp
import pytest

from tests.teams_simulator import Message, Person, TeamsSimulator
from tests.teams_simulator.conftest import MovedClock
from tests.teams_simulator.wire import CARD, CARD_MESSAGE, HELLO, call, refusal

pytestmark = pytest.mark.asyncio


async def test_a_message_is_recorded_whole_with_the_id_the_bot_was_told(
    simulator: TeamsSimulator, http: aiohttp.ClientSession, chat: str
) -> None:
    status, answer = await call(http, "POST", f"conversations/{chat}/activities", HELLO)

    assert status == 201
    assert simulator.world.messages_in(chat) == [
        Message(
            conversation=chat,
            activity_id=answer["id"],
            author=simulator.world.bot_id,
            body=HELLO,
            sent_at=simulator.world.now(),
        )
    ]


async def test_text_together_with_a_card_is_split_and_gets_no_id(
    simulator: TeamsSimulator, http: aiohttp.ClientSession, chat: str
) -> None:
    both = HELLO | CARD_MESSAGE

    status, answer = await call(http, "POST", f"conversations/{chat}/activities", both)

    words, picture = simulator.world.messages_in(chat)
    assert (status, answer) == (201, {})
    assert (words.text, words.cards, words.id_told) == ("Hei, æøå", (), False)
    assert (picture.text, picture.cards, picture.id_told) == ("", (CARD,), False)


async def test_an_update_is_a_revision_and_the_first_body_stays_on_record(
    simulator: TeamsSimulator, http: aiohttp.ClientSession, clock: MovedClock, chat: str
) -> None:
    _, sent = await call(http, "POST", f"conversations/{chat}/activities", CARD_MESSAGE)
    clock.pass_by(60)

    status, answer = await call(http, "PUT", f"conversations/{chat}/activities/{sent['id']}", HELLO)

    message = simulator.world.last_in(chat)
    assert (status, answer) == (200, {"id": sent["id"]})
    assert (message.text, message.cards, message.body) == ("Hei, æøå", (), CARD_MESSAGE)
    assert [(revision.at - message.sent_at).seconds for revision in message.revisions] == [60]
    assert simulator.world.cards_in(chat) == []


async def test_a_deleted_message_is_gone_but_on_record(
    simulator: TeamsSimulator, http: aiohttp.ClientSession, chat: str
) -> None:
    _, sent = await call(http, "POST", f"conversations/{chat}/activities", CARD_MESSAGE)
    path = f"conversations/{chat}/activities/{sent['id']}"

    assert await call(http, "DELETE", path) == (200, None)
    assert [message.deleted for message in simulator.world.messages_in(chat)] == [True]
    assert simulator.world.cards_in(chat) == []
    assert refusal(await call(http, "DELETE", path)) == (404, "ActivityNotFoundInConversation")


async def test_an_unknown_activity_can_be_neither_updated_nor_deleted(http: aiohttp.ClientSession, chat: str) -> None:
    path = f"conversations/{chat}/activities/1"

    assert refusal(await call(http, "PUT", path, HELLO)) == (404, "ActivityNotFoundInConversation")
    assert refusal(await call(http, "DELETE", path)) == (404, "ActivityNotFoundInConversation")


async def test_a_person_s_message_cannot_be_changed_by_the_bot(
    simulator: TeamsSimulator, http: aiohttp.ClientSession, kari: Person, chat: str
) -> None:
    simulator.world.traffic.add(
        Message(conversation=chat, activity_id="7", author=kari.id, body=HELLO, sent_at=simulator.world.now())
    )

    answer = await call(http, "PUT", f"conversations/{chat}/activities/7", HELLO)

    assert answer[0] == 403
    assert simulator.world.everything_in(chat)[0].revisions == ()


@pytest.mark.parametrize(("letter", "most"), [("a", 51_000), ("æ", 51_000), ("\N{SNOWMAN}", 51_000), ("🚲", 25_500)])
async def test_size_is_measured_in_utf_16_whatever_the_escapes(
    http: aiohttp.ClientSession, chat: str, letter: str, most: int
) -> None:
    path = f"conversations/{chat}/activities"

    assert (await call(http, "POST", path, {"type": "message", "text": letter * most}))[0] == 201
    over = await call(http, "POST", path, {"type": "message", "text": letter * (most + 200)})
    assert refusal(over) == (413, "MessageSizeTooBig")


async def test_a_body_over_a_megabyte_is_too_big_as_well(http: aiohttp.ClientSession, chat: str) -> None:
    body = json.dumps({"type": "message", "text": "a" * 1_100_000}).encode()

    async with http.post(f"v3/conversations/{chat}/activities", data=io.BytesIO(body)) as response:
        assert refusal((response.status, await response.json())) == (413, "MessageSizeTooBig")


async def test_an_empty_message_and_broken_json_are_bad_syntax(http: aiohttp.ClientSession, chat: str) -> None:
    path = f"conversations/{chat}/activities"

    assert refusal(await call(http, "POST", path, {"type": "message", "text": ""})) == (400, "BadSyntax")
    async with http.post(f"v3/{path}", data=b"{") as response:
        assert refusal((response.status, await response.json())) == (400, "BadSyntax")


async def test_a_new_thread_in_a_channel_gets_its_own_conversation(
    simulator: TeamsSimulator, http: aiohttp.ClientSession, kari: Person
) -> None:
    team = simulator.world.add_team("Innføring", channels=["Uke 47"], members=[kari])
    channel = team.channel("Uke 47").id
    parameters = {"isGroup": True, "channelData": {"channel": {"id": channel}}, "activity": CARD_MESSAGE}

    status, created = await call(http, "POST", "conversations", parameters)
    await call(http, "POST", f"conversations/{quote(created['id'], safe='')}/activities", HELLO)

    assert (status, created["id"]) == (201, f"{channel};messageid={created['activityId']}")
    assert [message.text for message in simulator.world.messages_in(created["id"])] == ["", "Hei, æøå"]
    assert simulator.world.messages_in(channel) == simulator.world.messages_in(created["id"])
    assert simulator.world.cards_seen_by(kari) == [CARD]


@pytest.mark.parametrize("safe", ["", ":;@="])
async def test_thread_ids_may_be_percent_encoded_or_plain(
    simulator: TeamsSimulator, http: aiohttp.ClientSession, safe: str
) -> None:
    channel = simulator.world.add_team("Innføring").general.id
    _, root = await call(http, "POST", f"conversations/{quote(channel, safe=safe)}/activities", HELLO)
    thread = f"{channel};messageid={root['id']}"

    status, _ = await call(http, "POST", f"conversations/{quote(thread, safe=safe)}/activities/{root['id']}", HELLO)

    assert status == 201
    assert [message.reply_to for message in simulator.world.messages_in(thread)] == [None, root["id"]]


async def test_members_come_in_pages_until_no_token_is_left(
    simulator: TeamsSimulator, http: aiohttp.ClientSession
) -> None:
    people = simulator.world.add_people(5)
    channel = quote(simulator.world.add_team("Innføring", members=people).id)
    found: list[str] = []
    token = ""
    while True:
        path = f"conversations/{channel}/pagedmembers?pageSize=2{token}"
        _, page = await call(http, "GET", path)
        found += [member["id"] for member in page["members"]]
        if "continuationToken" not in page:
            break
        token = f"&continuationToken={page['continuationToken']}"

    _, everyone = await call(http, "GET", f"conversations/{channel}/members")
    assert found == [person.id for person in people] == [member["id"] for member in everyone]


async def test_a_member_is_found_by_either_id_and_a_stranger_is_not(
    simulator: TeamsSimulator, http: aiohttp.ClientSession, kari: Person, chat: str
) -> None:
    stranger = simulator.world.add_person("Ola Dal")

    _, by_teams_id = await call(http, "GET", f"conversations/{chat}/members/{quote(kari.id)}")
    _, by_object_id = await call(http, "GET", f"conversations/{chat}/members/{kari.aad_object_id}")
    unknown = await call(http, "GET", f"conversations/{chat}/members/{stranger.aad_object_id}")

    assert by_teams_id == by_object_id
    assert (by_teams_id["aadObjectId"], by_teams_id["userPrincipalName"]) == (kari.aad_object_id, kari.upn)
    assert refusal(unknown) == (404, "MemberNotFoundInConversation")


async def test_a_team_tells_its_directory_group_and_channels(
    simulator: TeamsSimulator, http: aiohttp.ClientSession, kari: Person
) -> None:
    team = simulator.world.add_team("Innføring", channels=["Uke 47"], members=[kari])

    _, details = await call(http, "GET", f"teams/{quote(team.id)}")
    _, listing = await call(http, "GET", f"teams/{quote(team.id)}/conversations")

    assert details == {
        "id": team.id,
        "name": "Innføring",
        "aadGroupId": team.aad_group_id,
        "type": "standard",
        "channelCount": 2,
        "memberCount": 1,
    }
    assert listing["conversations"] == [
        {"id": team.id, "type": "standard"},
        {"id": team.channel("Uke 47").id, "name": "Uke 47", "type": "standard"},
    ]


async def test_a_ninth_message_within_two_seconds_is_refused_with_retry_after(
    simulator: TeamsSimulator, http: aiohttp.ClientSession, clock: MovedClock, chat: str
) -> None:
    simulator.limits.enabled = True
    path = f"conversations/{chat}/activities"
    for _ in range(7):
        await call(http, "POST", path, HELLO)
    clock.pass_by(1)
    await call(http, "POST", path, HELLO)

    async with http.post(f"v3/{path}", json=HELLO) as response:
        assert (response.status, response.headers["Retry-After"]) == (429, "1")
        assert (await response.json())["error"]["code"] == "TooManyRequests"

    assert len(simulator.limits.violations) == 1
    assert simulator.served == {("POST", 201): 8, ("POST", 429): 1}


async def test_threads_of_one_channel_share_its_limit(simulator: TeamsSimulator, http: aiohttp.ClientSession) -> None:
    simulator.limits.enabled = True
    channel = quote(simulator.world.add_team("Innføring").id)

    statuses = [(await call(http, "POST", f"conversations/{channel}/activities", HELLO))[0] for _ in range(8)]

    assert statuses == [201] * 7 + [429]


async def test_what_the_connector_does_not_have_is_not_found(http: aiohttp.ClientSession, chat: str) -> None:
    assert refusal(await call(http, "GET", "nothing")) == (404, "NotFound")
    assert refusal(await call(http, "PUT", "conversations")) == (405, "MethodNotAllowed")
    assert refusal(await call(http, "GET", f"conversations/{chat}/activities")) == (405, "MethodNotAllowed")
