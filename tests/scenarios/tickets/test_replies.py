"""What people answer to something that was sent to many is answered, or a person's to answer, and never lost."""

import pytest

from dialogs.broadcast.replies import by_state
from dialogs.ticket.model import TicketState
from tests.scenarios.house import House, inputs, texts
from tests.scenarios.test_remind import performed
from tests.scenarios.tickets.kit import forge, press
from tests.teams_simulator import Message, Turn

POSTED = "journal/support-at-go-live/1"
LIST = "journal/equipment-list/1"
COMMENT = "Listan saknar skrivare till jourrummet."
# Sure to be in no article.
UNKNOWN = "Vem byter lysröret i förrådet på våning tre?"


async def posted(house: House) -> Message:
    """What came in the channel of the medical unit by the clock."""
    house.clock.pass_by(hours=1)
    await house.settled(lambda: any("Om en vecka startar" in texts(each.card) for each in house.posts("Medicin")))
    return next(each for each in house.posts("Medicin") if "Om en vecka startar" in texts(each.card))


async def sent(house: House) -> Message:
    """What Elin got in her own chat."""
    await performed(house, "broadcast-send", material="equipment-list", to="unit:medicin")
    await house.settled(lambda: bool(house.chat("elin")))
    return house.chat("elin")[-1]


def at_the_desk(house: House) -> list[Message]:
    """The cards with replies that the desk got."""
    cards = [each for each in house.posts("Medicin") if each.cards]
    return [each for each in cards if "Svar på utskicket" in texts(each.card)]


async def reply(house: House, card: Message, text: str, sort: str = "feedback", person: str = "elin") -> Turn:
    return await press(house, person, card, "reply", reply_text=text, reply_sort=sort)


async def test_a_comment_written_on_the_card_becomes_a_receipt_and_a_card_that_names_what_was_sent(
    house: House,
) -> None:
    card = await sent(house)
    assert list(inputs(card.card)) == ["reply_text", "reply_sort"]
    turn = await reply(house, card, COMMENT)
    (receipt,) = turn.replies
    assert "Synpunkt 1 ligger hos metodstödet" in texts(receipt.card)
    assert COMMENT in texts(receipt.card)
    assert turn.json["value"] == "Svaret står här nedanför."
    await house.settled(lambda: len(at_the_desk(house)) == 1)
    said = texts(at_the_desk(house)[0].card)
    for part in ("Synpunkt 1: ny", "Svar på utskicket: Listan över utrustning är klar", COMMENT, "Medicinmottagningen"):
        assert part in said
    assert "Elin" not in said


async def test_the_answer_to_a_comment_comes_back_and_its_state_is_known_by_what_was_sent(house: House) -> None:
    await reply(house, await sent(house), COMMENT)
    await house.settled(lambda: len(at_the_desk(house)) == 1)
    answer = "Skrivaren är med i nästa utgåva."
    await press(house, "sindre", at_the_desk(house)[0], "ticket-answer", ticket_answer=answer)
    await house.settled(lambda: any(answer in texts(each.card) for each in house.chat("elin") if each.cards))
    assert "Svar på synpunkt 1" in texts(house.chat("elin")[-1].card)
    async with house.stored() as store:
        replies = await store.tickets_about(LIST)
    assert by_state(replies) == {TicketState.ANSWERED: 1}
    assert [(each.text, each.is_feedback) for each in replies] == [(COMMENT, True)]


async def test_a_question_on_the_card_is_answered_like_any_other(house: House) -> None:
    turn = await reply(house, await sent(house), "varför byter vi system egentligen", "question")
    assert "Källa:" in texts(turn.replies[0].card)
    async with house.stored() as store:
        assert await store.tickets_about(LIST) == []


async def test_a_question_without_an_answer_is_a_persons_to_answer(house: House) -> None:
    turn = await reply(house, await sent(house), UNKNOWN, "question")
    assert "Fråga 1 ligger hos metodstödet" in texts(turn.replies[0].card)
    async with house.stored() as store:
        (ticket,) = await store.tickets_about(LIST)
        question = await store.question(ticket.question)
    assert (ticket.text, ticket.is_feedback) == (UNKNOWN, False)
    assert question
    assert question.text == UNKNOWN


async def test_the_same_reply_sent_twice_is_one_and_after_its_end_it_is_another(house: House) -> None:
    card = await sent(house)
    first = await reply(house, card, COMMENT)
    again = await reply(house, card, COMMENT + " ")
    assert "Synpunkt 1 ligger" in texts(again.replies[0].card)
    await press(house, "elin", first.replies[0], "ticket-withdraw")
    third = await reply(house, card, COMMENT)
    assert "Synpunkt 2 ligger" in texts(third.replies[0].card)
    async with house.stored() as store:
        assert by_state(await store.tickets_about(LIST)) == {TicketState.WITHDRAWN: 1, TicketState.OPEN: 1}


@pytest.mark.parametrize("older", [False, True])
async def test_quoting_what_was_sent_replies_to_it(house: House, older: bool) -> None:
    card = await sent(house)
    turn = await house.teams.say(house.people["elin"], COMMENT, quoting=card, older=older)
    assert "Synpunkt 1 ligger hos metodstödet" in texts(turn.replies[0].card)
    async with house.stored() as store:
        assert [each.text for each in await store.tickets_about(LIST)] == [COMMENT]


async def test_quoting_anything_else_is_an_ordinary_question(house: House) -> None:
    answer = (await house.teams.say(house.people["elin"], "varför byter vi system egentligen")).replies[0]
    turn = await house.teams.say(house.people["elin"], "när startar vi?", quoting=answer)
    assert "Synpunkt" not in texts(turn.replies[0].card)
    assert "Källa:" in texts(turn.replies[0].card)


async def test_a_comment_in_the_thread_of_what_was_posted_gets_its_number_there_and_the_receipt_in_the_chat(
    house: House,
) -> None:
    post = await posted(house)
    await house.teams.open_chat(house.people["astrid"])
    comment = "Vi har ingen superanvändare på natten."
    turn = await house.teams.say(house.people["astrid"], comment, conversation=post.conversation)
    assert turn.texts == (
        "Tack, det är synpunkt 1 nu, och den ligger hos metodstödet. Svaret kommer till dig i vår egen chatt.",
    )
    assert "Synpunkt 1 ligger hos metodstödet" in texts(house.chat("astrid")[-1].card)
    async with house.stored() as store:
        assert [each.text for each in await store.tickets_about(POSTED)] == [comment]


async def test_the_card_in_a_channel_takes_replies_beside_it_also_from_somebody_whose_chat_is_not_known(
    house: House,
) -> None:
    post = await posted(house)
    turn = await reply(house, post, COMMENT, person="astrid")
    assert turn.json["value"].startswith("Tack, det är synpunkt 1 nu")
    async with house.stored() as store:
        assert len(await store.tickets_about(POSTED)) == 1


async def test_a_question_in_the_thread_is_answered_in_the_thread(house: House) -> None:
    post = await posted(house)
    asked = "varför byter vi system egentligen?"
    turn = await house.teams.say(house.people["astrid"], asked, conversation=post.conversation)
    assert "Källa:" in texts(turn.replies[0].card)


async def test_another_thread_in_the_channel_is_about_nothing_that_was_sent(house: House) -> None:
    post = await posted(house)
    channel = post.conversation.partition(";")[0]
    turn = await house.teams.say(house.people["astrid"], UNKNOWN, conversation=channel)
    assert "Fråga 1" not in " ".join(turn.texts)
    async with house.stored() as store:
        assert await store.tickets_about(POSTED) == []


@pytest.mark.parametrize("sort", ["question", "feedback"])
async def test_an_identity_number_in_a_reply_reaches_neither_the_desk_nor_the_store(house: House, sort: str) -> None:
    turn = await reply(house, await sent(house), "Patienten 121212-1212 har ingen läsplatta", sort)
    assert "personnummer" in turn.texts[0]
    assert "121212" not in house.on_disk()
    async with house.stored() as store:
        assert await store.tickets_about(LIST) == []


async def test_thanks_are_returned_and_are_nobodys_to_answer(house: House) -> None:
    turn = await house.teams.say(house.people["elin"], "tack så mycket", quoting=await sent(house))
    assert len(turn.texts) == 1
    async with house.stored() as store:
        assert await store.tickets_about(LIST) == []


async def test_an_empty_reply_is_asked_for_some_words(house: House) -> None:
    turn = await reply(house, await sent(house), "  ")
    assert turn.json["value"] == "Skriv några ord först."


async def test_nobody_replies_to_what_they_were_not_sent(house: House) -> None:
    card = await sent(house)
    help_ = (await house.teams.say(house.people["samir"], "hjälp")).replies[0]
    turn = await forge(house, "samir", help_, "reply", broadcast=LIST, reply_text=COMMENT, reply_sort="feedback")
    assert turn.texts[0].startswith("Den knappen hör till något som inte längre finns.")
    quoted = await house.teams.say(house.people["samir"], COMMENT, quoting=card)
    assert "Synpunkt" not in str([each.body for each in quoted.replies])


async def test_without_desks_the_words_come_back_with_whom_to_contact(house: House) -> None:
    await house.stop()
    file = house.settings.content / "content.yaml"
    before, _, rest = file.read_text("utf-8").partition("\ndesks:")
    file.write_text(f"{before}\n\ntickets:{rest.partition('tickets:')[2]}", "utf-8")
    await house.start()
    turn = await reply(house, await sent(house), COMMENT)
    said = texts(turn.replies[0].card)
    for part in ("Jag kan inte skicka det vidare", "Startstödet i Region Lindvik", COMMENT):
        assert part in said
