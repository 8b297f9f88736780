"""What goes out on its own: when due, to whom it concerns, once."""

from typing import Any

import pytest

from bot.errors import OperationFailed
from bot.operations.model import Request
from bot.web.control import RemoteOperations, published
from tests.scenarios.checkin.kit import answered
from tests.scenarios.house import House, texts


async def performed(house: House, name: str, **arguments: object) -> dict[str, Any]:
    control = published(house.data)
    assert control is not None
    events = [event async for event in RemoteOperations(control).perform(Request(name=name, arguments=arguments))]
    assert events[-1].failed is None, events[-1].failed
    return dict(events[-1].result or {})


async def test_a_weekly_prompt_comes_on_monday_at_nine_local_time_and_not_before(house: House) -> None:
    house.clock.pass_by(minutes=59)
    await house.quiet()
    assert house.chat("elin") == []
    house.clock.pass_by(minutes=1)
    await house.settled(lambda: len(house.chat("elin")) == 1)
    (prompt,) = house.chat("elin")
    assert prompt.body["summary"].startswith("Dags för veckans avstämning för Medicinmottagningen")
    assert "Avstämning vecka 47" in texts(prompt.card)


@pytest.mark.both_stores
async def test_a_prompt_comes_once_however_often_the_clock_is_looked_at(house: House) -> None:
    house.clock.pass_by(hours=1)
    await house.settled(lambda: len(house.chat("samir")) == 1)
    await house.quiet()
    await house.restart()
    await house.quiet()
    assert len(house.chat("samir")) == 1


async def test_a_dated_reminder_lands_in_the_units_channel_in_its_language_once(house: House) -> None:
    house.clock.pass_by(hours=1)
    await house.settled(lambda: len(house.posts("Medicin")) == 1)
    (post,) = house.posts("Medicin")
    assert "Om en vecka startar Medicinmottagningen" in texts(post.card)
    assert post.card["lang"] == "sv"
    assert post.body["channelData"] == {"notification": {"alert": True}}
    await house.restart()
    await house.quiet()
    assert len(house.posts("Medicin")) == 1


async def test_a_missed_week_is_not_sent_late_as_if_it_were_news(house: House) -> None:
    await house.stop()
    house.clock.pass_by(days=8)
    await house.start()
    await house.quiet()
    summaries = [post.body["summary"] for post in house.posts("Medicin")]
    assert len(summaries) == 1, "only the message of the go-live day is due now"


async def test_a_leader_who_answered_is_not_asked_again(house: House) -> None:
    await answered(house, "elin")
    house.clock.pass_by(hours=1)
    await house.settled(lambda: len(house.chat("samir")) == 1)
    assert len(house.chat("elin")) == 1
    result = await performed(house, "checkin-remind")
    assert "person:elin" not in str(result)


async def test_a_dry_run_tells_who_would_get_it_and_sends_nothing(house: House) -> None:
    result = await performed(house, "broadcast-send", material="equipment-list", to="role:manager,wave:1", dry_run=True)
    assert [each["to"] for each in result["recipients"]] == ["person:elin", "person:samir"]
    await house.quiet()
    assert house.chat("elin") == []


async def test_by_hand_everybody_gets_it_once_even_when_the_command_is_repeated(house: House) -> None:
    first = await performed(house, "broadcast-send", material="equipment-list", to="wave:1")
    again = await performed(house, "broadcast-send", material="equipment-list", to="wave:1")
    assert first["states"] == {"sent": 2}
    assert again == {"states": {}, "already": 2, "not_sent": []}
    assert len(house.chat("elin")) == 1


async def test_a_person_who_blocked_the_bot_is_reported_and_the_others_get_theirs(house: House) -> None:
    house.simulator.world.block(house.people["samir"])
    result = await performed(house, "broadcast-send", material="equipment-list", to="wave:1")
    assert result["states"] == {"sent": 1, "unreachable": 1}
    assert result["not_sent"] == [
        {"to": "person:samir", "state": "unreachable", "reason": "403 ConversationBlockedByUser"}
    ]


async def test_a_stale_conversation_is_opened_anew_and_the_message_arrives(house: House) -> None:
    elin = house.people["elin"]
    await house.teams.open_chat(elin)
    house.simulator.world.expire_chat(elin)
    result = await performed(house, "broadcast-send", material="equipment-list", to="unit:medicin")
    assert result["states"] == {"sent": 1}
    await house.settled(lambda: any("utrustning" in str(m.body).lower() for m in house.chat("elin")))


async def test_limits_are_kept_when_many_are_written_to(house: House) -> None:
    house.settings = house.settings.model_copy(update={"limits_second": 1.0})
    await house.restart()
    house.simulator.limits.enabled = True
    await performed(house, "broadcast-send", material="why-we-change", to="all")
    await performed(house, "broadcast-send", material="equipment-list", to="all")
    house.clock.pass_by(hours=1)
    await house.quiet()
    assert house.simulator.limits.violations == []


async def test_a_message_that_may_have_arrived_is_not_sent_again(house: House) -> None:
    elin = house.people["elin"]
    await house.teams.open_chat(elin)
    before = len(house.chat("elin"))
    house.simulator.faults.reset(times=1, method="POST", conversation=house.simulator.world.chat_of(elin))
    result = await performed(house, "broadcast-send", material="equipment-list", to="unit:medicin")
    assert result["states"] == {"unknown": 1}
    await house.quiet()
    assert len(house.chat("elin")) == before


async def test_an_unknown_audience_or_material_is_refused_in_words(house: House) -> None:
    control = published(house.data)
    assert control is not None
    for arguments, said in (
        ({"material": "equipment-list", "to": "unit:nowhere"}, "names no audience"),
        ({"material": "nothing", "to": "all"}, "there is no material nothing"),
        ({"material": "equipment-list", "to": ""}, "names no audience"),
    ):
        request = Request(name="broadcast-send", arguments=arguments)
        (event,) = [event async for event in RemoteOperations(control).perform(request)]
        assert said in (event.failed or "")


async def test_the_control_door_opens_only_with_the_token_on_disk(house: House) -> None:
    control = published(house.data)
    assert control is not None
    assert (house.data / "control.json").stat().st_mode & 0o077 == 0
    forged = RemoteOperations(type(control)(url=control.url, token="guess", messages_url=control.messages_url))
    with pytest.raises(OperationFailed):
        [event async for event in forged.perform(Request(name="broadcast-list"))]


async def test_a_stopped_bot_leaves_no_door_behind(house: House) -> None:
    await house.stop()
    assert published(house.data) is None
