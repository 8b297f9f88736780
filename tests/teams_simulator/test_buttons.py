"""Promises of buttons, reactions and feedback: what pressing them sends, and who sees the answer."""

import pytest

from tests.teams_simulator import Message, NoSuchActionError, Person, SubmitAs, TeamsClient, TeamsSimulator
from tests.teams_simulator.echo_bot import CARD_TYPE, DONE, FORM, EchoBot

pytestmark = pytest.mark.asyncio


async def form_of(teams: TeamsClient, person: Person) -> Message:
    return (await teams.say(person, "form")).replies[0]


async def test_an_execute_carries_the_action_s_data_and_the_inputs(
    teams: TeamsClient, bot: EchoBot, kari: Person
) -> None:
    form = await form_of(teams, kari)

    turn = await teams.submit(kari, form, "checkin", {"status": "green"})

    received = bot.received[-1]
    assert (received["type"], received["name"], received["replyToId"]) == (
        "invoke",
        "adaptiveCard/action",
        form.activity_id,
    )
    assert received["value"] == {
        "action": {
            "type": "Action.Execute",
            "title": "Send",
            "verb": "checkin",
            "data": {"unit": "U1", "status": "green"},
        },
        "trigger": "manual",
    }
    assert turn.json == {"statusCode": 200, "type": CARD_TYPE, "value": DONE}


async def test_the_card_in_an_invoke_s_answer_is_seen_by_that_person_only(
    simulator: TeamsSimulator, teams: TeamsClient, kari: Person
) -> None:
    form = await form_of(teams, kari)
    await teams.submit(kari, form, "checkin")

    assert simulator.world.cards_seen_by(kari) == [DONE]
    assert simulator.world.cards_in(form.conversation) == [FORM]
    with pytest.raises(NoSuchActionError):
        await teams.submit(kari, form, "checkin")


async def test_a_submit_is_a_message_with_the_fallback_s_data(teams: TeamsClient, bot: EchoBot, kari: Person) -> None:
    form = await form_of(teams, kari)

    await teams.submit(kari, form, "checkin", {"status": "red"}, by=SubmitAs.SUBMIT)

    received = bot.received[-1]
    assert (received["type"], received["replyToId"]) == ("message", form.activity_id)
    assert received["value"] == {"verb": "checkin", "unit": "U1", "status": "red"}
    assert "text" not in received


async def test_a_button_that_is_not_on_the_card_cannot_be_pressed(teams: TeamsClient, kari: Person) -> None:
    form = await form_of(teams, kari)

    with pytest.raises(NoSuchActionError, match="offered: \\['checkin'\\]"):
        await teams.submit(kari, form, "delete")


async def test_reactions_and_feedback_name_the_message(teams: TeamsClient, bot: EchoBot, kari: Person) -> None:
    message = await form_of(teams, kari)

    await teams.react(kari, message, "heart")
    await teams.feedback(kari, message, "dislike", "Feil kilde")

    reaction, feedback = bot.received[-2:]
    assert (reaction["reactionsAdded"], reaction["replyToId"]) == ([{"type": "heart"}], message.activity_id)
    assert (feedback["name"], feedback["replyToId"]) == ("message/submitAction", message.activity_id)
    assert feedback["value"] == {
        "actionName": "feedback",
        "actionValue": {"reaction": "dislike", "feedback": '{"feedbackText": "Feil kilde"}'},
    }
