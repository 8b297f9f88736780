"""A desk takes, answers, hands on and ends what it was asked, and nothing lies there unseen."""

import json

import pytest

from bot.operations.model import Request
from bot.web.control import RemoteOperations, published
from content.model import Role
from dialogs.ticket.model import TicketState
from tests.scenarios.house import House, inputs, texts
from tests.scenarios.tickets.kit import (
    ASKED,
    CHANNEL,
    TECHNICAL,
    answered,
    asked,
    at_the_desk,
    cards_at,
    forge,
    give_role,
    press,
    said_beside,
    shown,
    without_channels,
)
from tests.teams_simulator import SubmitAs


async def test_who_takes_it_is_seen_by_everybody_in_the_channel(house: House) -> None:
    await asked(house)
    turn = await press(house, "sindre", await at_the_desk(house), "ticket-take")
    assert "Sindre Vik har tatt det" in texts(shown(turn))
    await house.settled(lambda: "Sindre Vik har tagit den" in texts(cards_at(house)[0].card))
    assert len(house.posts(CHANNEL)) == 1


@pytest.mark.both_stores
async def test_the_second_to_take_it_is_told_who_has_it_and_may_take_over_on_purpose(house: House) -> None:
    await give_role(house, "emily", Role.SUPPORT)
    await asked(house)
    post = await at_the_desk(house)
    seen = post.card["actions"][0]["data"]
    await press(house, "sindre", post, "ticket-take")
    turn = await forge(house, "emily", post, "ticket-take", **seen, ticket_answer="I had begun to write this")
    assert "Sindre Vik was first" in turn.texts[0]
    assert inputs(shown(turn))["ticket_answer"]["value"] == "I had begun to write this"
    await press(house, "emily", post, "ticket-take")
    await house.settled(lambda: "Emily Ward har tagit den" in texts(cards_at(house)[0].card))


async def test_who_may_not_handle_questions_gets_a_calm_no_that_only_they_see(house: House) -> None:
    await asked(house)
    turn = await press(house, "samir", await at_the_desk(house), "ticket-take")
    assert turn.json["type"] == "application/vnd.microsoft.activity.message"
    assert "Inget har ändrats" in turn.json["value"]
    assert turn.replies == ()


async def test_support_of_one_part_cannot_handle_anothers_questions(house: House) -> None:
    await give_role(house, "emily", Role.SUPPORT, "nara")
    await asked(house)
    turn = await press(house, "emily", await at_the_desk(house), "ticket-take")
    assert "Nothing has changed" in turn.json["value"]


async def test_a_card_that_could_not_be_put_right_is_put_right_later(house: House) -> None:
    await asked(house)
    post = await at_the_desk(house)
    house.simulator.faults.reset(times=2, method="PUT")
    await press(house, "sindre", post, "ticket-take")
    await house.quiet()
    assert "Fråga 1: ny" in texts(cards_at(house)[0].card)
    house.clock.pass_by(minutes=10)
    await house.settled(lambda: "Sindre Vik har tagit den" in texts(cards_at(house)[0].card))


async def test_a_withdrawn_question_is_gone_for_the_desk_and_cannot_be_answered(house: House) -> None:
    receipt = await asked(house)
    post = await at_the_desk(house)
    seen = post.card["actions"][0]["data"]
    turn = await press(house, "elin", receipt, "ticket-withdraw")
    assert "Fråga 1 är återtagen" in texts(shown(turn))
    await house.settled(lambda: "Fråga 1: återtagen" in texts(cards_at(house)[0].card))
    assert ASKED not in texts(cards_at(house)[0].card)
    await house.settled(lambda: said_beside(house) == ["Fråga 1 är återtagen. Ingen behöver svara."])
    turn = await forge(house, "sindre", post, "ticket-answer", **seen, ticket_answer="Ring växeln")
    assert "trukket spørsmålet tilbake" in turn.texts[0]
    async with house.stored() as store:
        (ticket,) = await store.tickets({TicketState.WITHDRAWN})
    assert ticket.text == ""


async def test_a_question_that_belongs_elsewhere_moves_and_the_old_card_says_where(house: House) -> None:
    await asked(house)
    await press(house, "sindre", await at_the_desk(house), "ticket-move", ticket_desk="technical")
    assert ASKED in texts((await at_the_desk(house, TECHNICAL)).card)
    await house.settled(lambda: "Frågan ligger nu hos tekniska supporten" in texts(cards_at(house)[0].card))
    assert "actions" not in cards_at(house)[0].card


async def test_a_question_can_be_closed_with_a_reason_and_opened_again(house: House) -> None:
    await asked(house)
    post = await at_the_desk(house)
    assert "noen ord" in str((await press(house, "sindre", post, "ticket-close")).json)
    await press(house, "sindre", post, "ticket-close", ticket_reason="Löst på telefon")
    await house.settled(lambda: len(house.chat("elin")) == 2)
    assert "Löst på telefon" in texts(house.chat("elin")[1].card)
    turn = await press(house, "sindre", post, "ticket-reopen")
    assert "Sindre Vik har tatt det" in texts(shown(turn))


async def test_what_nobody_takes_is_raised_once_and_once_more_when_nobody_has_answered(house: House) -> None:
    house.clock.pass_by(hours=2)
    await asked(house)
    post = await at_the_desk(house)
    house.clock.pass_by(hours=3, minutes=59)
    await house.quiet()
    assert said_beside(house) == []
    house.clock.pass_by(minutes=1)
    await house.settled(lambda: len(said_beside(house)) == 1)
    assert said_beside(house) == ["Fråga 1 ställdes för 4 timmar sedan och ingen har tagit den."]
    (raised,) = [each.conversation for each in house.posts(CHANNEL) if each.text]
    assert raised in {post.conversation, *(each.conversation for each in cards_at(house))}
    await house.restart()
    await house.quiet()
    assert len(said_beside(house)) == 1
    house.clock.pass_by(days=2)
    await house.settled(lambda: len(said_beside(house)) == 2)
    assert "är inte besvarad" in said_beside(house)[1]


async def test_closed_hours_do_not_count(house: House) -> None:
    house.clock.pass_by(days=4, hours=8)  # Friday at four
    await asked(house)
    await at_the_desk(house)
    house.clock.pass_by(days=2, hours=16)  # Monday at eight: half an hour of waiting
    await house.quiet()
    assert said_beside(house) == []


async def test_those_who_handle_questions_list_them_oldest_first_and_open_one(house: House) -> None:
    await asked(house, text="Den första")
    house.clock.pass_by(hours=26)
    await asked(house, "samir", "Den andra")
    turn = await house.teams.say(house.people["sindre"], "åpne spørsmål")
    # A day has passed: what is due meanwhile may come to the same chat.
    listed = next(each for each in turn.replies if "Den första" in texts(each.card))
    said = texts(listed.card)
    assert said.index("Den första") < said.index("Den andra")
    assert "26 timer" in said
    opened = await press(house, "sindre", listed, "ticket-show")
    ticket = next(each for each in opened.replies if each.card and "Spørsmål 1: nytt" in texts(each.card))
    turn = await press(house, "sindre", ticket, "ticket-answer", ticket_answer="Så här")
    assert "Så här" in texts(shown(turn))
    await house.settled(lambda: "besvarad av Sindre Vik" in texts(cards_at(house)[0].card))


async def test_the_command_line_lists_what_waits_and_none_of_what_was_written(house: House) -> None:
    await asked(house)
    house.clock.pass_by(hours=5)
    control = published(house.data)
    assert control is not None
    (event,) = [each async for each in RemoteOperations(control).perform(Request(name="ticket-list", arguments={}))]
    assert event.result is not None
    (row,) = event.result["tickets"]
    assert (row["number"], row["desk"], row["unit"], row["state"], row["hours"]) == (
        1,
        "professional",
        "medicin",
        "open",
        5,
    )
    assert ASKED not in str(row)
    assert "elin" not in str(row)


async def test_an_older_client_answers_too(house: House) -> None:
    await asked(house)
    data = {"ticket_answer": "Till växeln"}
    post = await at_the_desk(house)
    await house.teams.submit(house.people["sindre"], post, "ticket-answer", data, by=SubmitAs.SUBMIT)
    assert "Till växeln" in texts((await answered(house)).card)
    await house.settled(lambda: "besvarad av Sindre Vik" in texts(cards_at(house)[0].card))


async def test_without_a_channel_the_question_goes_to_those_who_give_support_to_the_unit(house: House) -> None:
    await give_role(house, "emily", Role.SUPPORT, "sjukhuset")
    await without_channels(house)
    await asked(house)
    await house.settled(lambda: len(house.chat("emily")) == 1)
    (card,) = house.chat("emily")
    assert "Question 1: new" in texts(card.card)
    await press(house, "emily", card, "ticket-answer", ticket_answer="Till växeln")
    assert "Till växeln" in texts((await answered(house)).card)


async def test_who_writes_very_much_still_gets_a_card_that_teams_takes(house: House) -> None:
    card = await asked(house)
    for number in range(12):
        turn = await press(house, "elin", card, "ticket-add", ticket_more=f"{number} " + "å" * 1_990)
    said = texts(shown(turn))
    assert "De senaste 8 inläggen visas" in said
    assert ("3 å" in said, "4 å" in said, "11 å" in said) == (False, True, True)
    assert len(json.dumps(shown(turn), ensure_ascii=False).encode("utf-16")) < 80_000
    await house.settled(lambda: "11 å" in texts(cards_at(house)[0].card))


async def test_where_nobody_has_the_role_support_the_question_goes_to_all_who_may_answer(house: House) -> None:
    await give_role(house, "ingrid", Role.STAFF)
    await without_channels(house)
    await asked(house)

    def got(person: str, words: str) -> int:
        return sum(words in texts(each.card) for each in house.chat(person) if each.cards)

    await house.settled(lambda: got("sindre", "Spørsmål 1: nytt") == got("emily", "Question 1: new") == 1)


async def test_a_channel_that_cannot_be_written_to_loses_no_question(house: House) -> None:
    await give_role(house, "emily", Role.SUPPORT)
    assert house.team is not None
    house.simulator.world.uninstall(house.team)
    await asked(house)
    await house.settled(lambda: len(house.chat("emily")) == 1)
    await house.quiet()
    (card,) = house.chat("emily")
    await press(house, "emily", card, "ticket-answer", ticket_answer="Till växeln")
    assert "Till växeln" in texts((await answered(house)).card)


async def test_whoever_has_another_task_hears_no_more_of_a_question_and_others_are_brought_it(house: House) -> None:
    await give_role(house, "ingrid", Role.STAFF)
    await give_role(house, "emily", Role.SUPPORT)
    await without_channels(house)
    receipt = await asked(house)
    await house.settled(lambda: len(house.chat("emily")) == 1)
    (card,) = house.chat("emily")
    await give_role(house, "emily", Role.CHANGE_AGENT)
    await press(house, "elin", receipt, "ticket-add", ticket_more="Den i källaren, hos Eva.")
    await house.settled(lambda: "hos Eva" in "".join(texts(each.card) for each in house.chat("sindre") if each.cards))
    await house.quiet()
    seen = house.simulator.world.traffic.find(card.conversation, card.activity_id)
    assert seen
    assert "hos Eva" not in f"{seen.body} {[each.body for each in house.chat('emily')]}"
    assert len(house.chat("emily")) == 1
