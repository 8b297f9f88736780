"""Promises of the people in Teams: what the bot receives and what a turn returns."""

import asyncio

import aiohttp
import jwt
import pytest

from tests.teams_simulator import File, Person, Team, TeamsClient, TeamsSimulator
from tests.teams_simulator.echo_bot import EchoBot

pytestmark = pytest.mark.asyncio


@pytest.fixture
def team(simulator: TeamsSimulator, kari: Person) -> Team:
    return simulator.world.add_team("Innføring", channels=["Uke 47"], members=[kari])


async def test_a_personal_message_arrives_as_teams_sends_it(
    simulator: TeamsSimulator, teams: TeamsClient, bot: EchoBot, kari: Person
) -> None:
    turn = await teams.say(kari, "help")

    world = simulator.world
    assert bot.received == [
        {
            "type": "message",
            "id": turn.activity["id"],
            "timestamp": "2027-01-15T08:00:00.000Z",
            "localTimestamp": "2027-01-15T09:00:00.000+01:00",
            "localTimezone": "Europe/Oslo",
            "channelId": "msteams",
            "serviceUrl": simulator.service_url,
            "from": {"id": kari.id, "name": "Kari Berg", "aadObjectId": kari.aad_object_id},
            "conversation": {
                "conversationType": "personal",
                "tenantId": world.tenant_id,
                "id": world.chat_of(kari),
            },
            "recipient": {"id": f"28:{world.app_id}", "name": "Startklar"},
            "entities": [
                {
                    "type": "clientInfo",
                    "locale": "nb-NO",
                    "country": "NO",
                    "platform": "Web",
                    "timezone": "Europe/Oslo",
                }
            ],
            "channelData": {"tenant": {"id": world.tenant_id}},
            "locale": "nb-NO",
            "textFormat": "plain",
            "text": "help",
        }
    ]
    assert (turn.status, turn.json, turn.texts) == (200, None, ("Echo: help",))


async def test_a_channel_post_starts_a_thread_and_mentions_the_bot(
    simulator: TeamsSimulator, teams: TeamsClient, bot: EchoBot, kari: Person, team: Team
) -> None:
    channel = team.channel("Uke 47").id

    turn = await teams.say(kari, "help", conversation=channel, activity_id="1800000000123")

    received = bot.received[0]
    assert received["conversation"] == {
        "isGroup": True,
        "conversationType": "channel",
        "tenantId": simulator.world.tenant_id,
        "id": f"{channel};messageid=1800000000123",
    }
    assert received["text"] == "<at>Startklar</at> help"
    assert received["entities"][1] == {
        "type": "mention",
        "text": "<at>Startklar</at>",
        "mentioned": received["recipient"],
    }
    assert received["channelData"]["team"] == {
        "id": team.id,
        "name": "Innføring",
        "aadGroupId": team.aad_group_id,
    }
    assert [reply.conversation for reply in turn.replies] == [f"{channel};messageid=1800000000123"]


async def test_a_message_delivered_twice_is_on_record_once(
    simulator: TeamsSimulator, teams: TeamsClient, bot: EchoBot, kari: Person
) -> None:
    for _ in range(2):
        await teams.say(kari, "help", activity_id="42")

    assert [activity["id"] for activity in bot.received] == ["42", "42"]
    written = simulator.world.everything_in(simulator.world.chat_of(kari))
    assert [message.author for message in written].count(kari.id) == 1


async def test_opening_a_chat_installs_the_app_and_tells_the_bot_twice(
    simulator: TeamsSimulator, teams: TeamsClient, bot: EchoBot
) -> None:
    ola = simulator.world.add_person("Ola Dal", installed=False)

    turn = await teams.open_chat(ola)

    assert turn.status == 200
    assert simulator.world.can_reach(ola)
    assert [activity["type"] for activity in bot.received] == ["installationUpdate", "conversationUpdate"]
    assert bot.received[0]["action"] == "add"
    assert bot.received[1]["membersAdded"] == [{"id": simulator.world.bot_id}]


async def test_installing_in_a_team_and_removing_from_it_is_told_with_the_channel(
    simulator: TeamsSimulator, teams: TeamsClient, bot: EchoBot, kari: Person
) -> None:
    team = simulator.world.add_team("Innføring", members=[kari], installed=False)

    await teams.install_in_team(kari, team)
    await teams.uninstall(kari, team)

    assert [activity.get("action") for activity in bot.received] == ["add", None, "remove", None]
    assert [activity["channelData"].get("eventType") for activity in bot.received] == [
        None,
        "teamMemberAdded",
        None,
        "teamMemberRemoved",
    ]
    assert not simulator.world.is_installed(team)


async def test_uninstalling_leaves_the_person_unreachable(
    simulator: TeamsSimulator, teams: TeamsClient, bot: EchoBot, kari: Person
) -> None:
    await teams.uninstall(kari)

    assert [(activity["type"], activity["action"]) for activity in bot.received] == [("installationUpdate", "remove")]
    assert not simulator.world.can_reach(kari)


async def test_an_attached_file_can_be_fetched_from_the_url_it_came_with(
    teams: TeamsClient, bot: EchoBot, kari: Person
) -> None:
    await teams.attach(kari, File(name="enheter.xlsx", content=b"PK\x03\x04"))

    attachment = bot.received[-1]["attachments"][0]
    assert attachment["contentType"] == "application/vnd.microsoft.teams.file.download.info"
    assert (attachment["name"], attachment["content"]["fileType"]) == ("enheter.xlsx", "xlsx")
    async with aiohttp.ClientSession() as session, session.get(attachment["content"]["downloadUrl"]) as response:
        assert await response.read() == b"PK\x03\x04"


async def test_a_bot_that_does_not_answer_in_time_is_given_up_with_504(
    simulator: TeamsSimulator, bot: EchoBot, kari: Person
) -> None:
    async with TeamsClient(simulator, bot.url, patience=0.02) as teams:
        turn = await teams.say(kari, "silence")

    assert (turn.status, turn.json, turn.replies) == (504, None, ())


async def test_signed_requests_carry_a_token_for_this_bot(
    simulator: TeamsSimulator, bot: EchoBot, kari: Person
) -> None:
    async with TeamsClient(simulator, bot.url, sign=True) as teams:
        await teams.say(kari, "help")

    scheme, _, token = (bot.tokens[0] or "").partition(" ")
    claims = jwt.decode(token, options={"verify_signature": False})
    assert (scheme, claims["aud"], claims["serviceurl"]) == (
        "Bearer",
        simulator.world.app_id,
        simulator.service_url,
    )


@pytest.mark.parametrize("locale", ["sv-SE", "fi-FI"])
async def test_the_language_of_a_message_can_differ_from_the_person_s(
    teams: TeamsClient, bot: EchoBot, kari: Person, locale: str
) -> None:
    await teams.say(kari, "help", locale=locale)

    assert (bot.received[0]["locale"], bot.received[0]["entities"][0]["locale"]) == (locale, locale)


async def test_people_talking_at_once_get_their_own_replies(simulator: TeamsSimulator, teams: TeamsClient) -> None:
    people = simulator.world.add_people(20)

    turns = await asyncio.gather(*(teams.say(person, person.name) for person in people))

    assert [turn.texts for turn in turns] == [(f"Echo: {person.name}",) for person in people]


async def test_a_test_can_wait_for_what_the_bot_does_later(
    simulator: TeamsSimulator, teams: TeamsClient, kari: Person
) -> None:
    later = asyncio.create_task(teams.say(kari, "help"))

    await simulator.until(lambda: bool(simulator.world.messages_in(simulator.world.chat_of(kari))))

    assert simulator.world.last_in(simulator.world.chat_of(kari)).text == "Echo: help"
    await later
    with pytest.raises(TimeoutError):
        await simulator.until(lambda: False, patience=0.01)
