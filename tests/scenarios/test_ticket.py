"""A question reaches a person, and the answer finds its way back."""

import json
import re
from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import pytest_asyncio

from bot.operations.model import Request
from bot.web.control import RemoteOperations, published
from content.loader import SHIPPED
from content.model import Role
from dialogs.people.model import Grant
from dialogs.ticket.model import TicketState
from tests.scenarios.house import House, inputs, texts
from tests.teams_simulator import Message, SubmitAs, TeamsSimulator, Turn

# Where the desk for the work itself reads its questions; the technical one reads them in the other channel.
CHANNEL, TECHNICAL = "Medicin", "Akuten"
ASKED = "Vart ringer jag när skrivaren på avdelningen strejkar?"


@pytest_asyncio.fixture
async def house(tmp_path: Path) -> AsyncIterator[House]:
    """A running bot with the sample organisation, whose desks have a channel in Teams."""
    async with TeamsSimulator() as simulator:
        content = tmp_path / "content"
        found = House(simulator, tmp_path / "data", content=content)
        await found.seed()
        assert found.team is not None
        content.mkdir()
        for name in ("articles", "material", "playbooks", "phrases"):
            (content / name).symlink_to(SHIPPED / name)
        settings = (SHIPPED / "content.yaml").read_text("utf-8")
        for kind, channel in (("professional", CHANNEL), ("technical", TECHNICAL)):
            line = rf"(    kind: {kind}\n    channel: )\S+"
            settings = re.sub(line, rf"\g<1>{found.team.channel(channel).id}", settings)
        (content / "content.yaml").write_text(settings, "utf-8")
        await found.start()
        try:
            yield found
        finally:
            await found.stop()


def shown(turn: Turn) -> Any:
    """The card that took the place of the one acted upon."""
    assert turn.json["type"] == "application/vnd.microsoft.card.adaptive", turn.json
    return turn.json["value"]


def cards_at(house: House, channel: str = CHANNEL) -> list[Message]:
    """The desk's cards in its channel, without what was posted in their threads, and without reminders."""
    posts = [post for post in house.posts(channel) if post.conversation.endswith(post.activity_id)]
    return [post for post in posts if "Fråga" in texts(post.card)]


def said_beside(house: House, channel: str = CHANNEL) -> list[str]:
    return [message.text for message in house.posts(channel) if message.text]


async def form_of(house: House, person: str, words: str = "fråga en person") -> Message:
    return (await house.teams.say(house.people[person], words)).replies[0]


async def asked(house: House, person: str = "elin", text: str = ASKED, **more: str) -> Message:
    """The receipt of a question just asked."""
    form = await form_of(house, person)
    turn = await press(house, person, form, "ticket-open", ticket_question=text, **more)
    assert "Fråga" in texts(shown(turn))
    return form


async def at_the_desk(house: House, channel: str = CHANNEL) -> Message:
    await house.settled(lambda: len(cards_at(house, channel)) == 1)
    return cards_at(house, channel)[0]


async def press(house: House, person: str, card: Message, verb: str, **data: str) -> Turn:
    return await house.teams.submit(house.people[person], card, verb, data)


async def forge(house: House, person: str, card: Message, verb: str, /, **data: Any) -> Turn:
    value = {"action": {"type": "Action.Execute", "verb": verb, "data": data}}
    return await house.teams.invoke(house.people[person], card, "adaptiveCard/action", value)


async def give_role(house: House, person: str, role: Role, unit: str | None = None) -> None:
    """Grant a role as a roster import would."""
    async with house.stored() as store:
        records = await store.roster()
        grants = (Grant(role=role, unit=unit),)
        people = tuple(replace(each, grants=grants) if each.id == person else each for each in records.people)
        await store.replace_roster(replace(records, people=people))
    await house.start()


async def test_a_question_becomes_a_receipt_and_a_card_in_the_desks_channel(house: House) -> None:
    form = await form_of(house, "elin")
    assert list(inputs(form.card)) == ["ticket_question", "ticket_kind"]
    turn = await press(house, "elin", form, "ticket-open", ticket_question=ASKED)
    said = texts(shown(turn))
    assert "Fråga 1 ligger hos metodstödet" in said
    assert ASKED in said
    said = texts((await at_the_desk(house)).card)
    for part in ("Fråga 1: ny", ASKED, "Medicinmottagningen", "svenska", "mindre än en timme"):
        assert part in said
    assert "Elin" not in said


async def test_the_asker_chooses_technical_help_and_the_question_lands_at_that_desk(house: House) -> None:
    await asked(house, ticket_kind="technical")
    assert ASKED in texts((await at_the_desk(house, TECHNICAL)).card)
    assert cards_at(house) == []


async def test_an_answers_topic_proposes_the_desk_and_what_was_shown_goes_along_only_if_ticked(house: House) -> None:
    question = "vilken utrustning behöver vi"
    answer = (await house.teams.say(house.people["elin"], question)).replies[0]
    form = (await press(house, "elin", answer, "person")).replies[0]
    fields = inputs(form.card)
    assert [fields[f"ticket_{name}"]["value"] for name in ("question", "kind", "along")] == [
        question,
        "technical",
        "false",
    ]
    await press(house, "elin", form, "ticket-open", ticket_question="Gäller det skärmar?", ticket_along="false")
    assert "Frågade mig" not in texts((await at_the_desk(house, TECHNICAL)).card)
    again = (await press(house, "elin", answer, "person")).replies[0]
    await press(house, "elin", again, "ticket-open", ticket_question="Gäller det möss?", ticket_along="true")
    await house.settled(lambda: len(cards_at(house, TECHNICAL)) == 2)
    said = texts(cards_at(house, TECHNICAL)[1].card)
    assert "Frågade mig:" in said
    assert question in said
    assert "Fick läsa:" in said


async def test_where_there_is_no_answer_a_person_is_one_tap_away(house: House) -> None:
    turn = await house.teams.say(house.people["elin"], "qwertyuiop zxcvbnm asdfgh")
    form = (await press(house, "elin", turn.replies[0], "person")).replies[0]
    assert "Fråga en person" in texts(form.card)


async def test_outside_hours_the_form_says_when_somebody_looks_and_near_go_live_whom_to_call(house: House) -> None:
    assert "Öppet hos metodstödet nu, till kl. 16:30." in texts((await form_of(house, "samir")).card)
    house.clock.pass_by(hours=11)
    assert "Någon tittar på frågan på tisdag kl. 08:00." in texts((await form_of(house, "samir")).card)
    house.clock.pass_by(hours=10)
    assert "Någon tittar på frågan i dag kl. 08:00." in texts((await form_of(house, "samir")).card)
    house.clock.pass_by(days=4)
    said = texts((await form_of(house, "samir")).card)
    assert "Stängt hos metodstödet just nu. Er enhet startar just nu. Ring Startstödet" in said
    assert "dygnet runt" in said


async def test_an_identity_number_is_refused_and_nothing_is_kept(house: House) -> None:
    form = await form_of(house, "elin")
    turn = await press(house, "elin", form, "ticket-open", ticket_question="Gäller 19121212-1212 också?")
    assert "personnummer" in str(turn.json)
    assert "1212" not in house.on_disk()
    await asked(house)
    post = await at_the_desk(house)
    turn = await press(house, "sindre", post, "ticket-answer", ticket_answer="Det gäller 19121212-1212")
    assert turn.json["type"] == "application/vnd.microsoft.activity.message"
    assert "1212" not in house.on_disk()


async def test_an_empty_question_is_asked_for_again(house: House) -> None:
    form = await form_of(house, "elin")
    assert "några ord" in str((await press(house, "elin", form, "ticket-open", ticket_question="  ")).json)
    assert '"tickets"' not in house.on_disk()


async def test_the_same_form_twice_is_one_question(house: House) -> None:
    form = await form_of(house, "elin")
    data = {**form.card["actions"][0]["data"], "ticket_question": ASKED}
    for _ in range(2):
        assert "Fråga 1 ligger hos" in texts(shown(await forge(house, "elin", form, "ticket-open", **data)))
    async with house.stored() as store:
        assert len(await store.tickets({TicketState.OPEN})) == 1


async def test_in_a_channel_the_form_comes_to_the_askers_own_chat(house: House) -> None:
    assert house.team is not None
    await house.teams.say(house.people["elin"], "hej")
    where = house.team.channel(TECHNICAL).id
    turn = await house.teams.say(house.people["elin"], "fråga en person", conversation=where)
    assert "Jag har skrivit till dig där" in turn.texts[0]
    assert turn.cards == ()
    form = house.chat("elin")[-1]
    assert "ticket_question" in inputs(form.card)
    turn = await forge(house, "elin", channel_card(house), "ticket-open", **form.card["actions"][0]["data"])
    assert "Inget har ändrats" in turn.texts[0]


async def test_who_takes_it_is_seen_by_everybody_in_the_channel(house: House) -> None:
    await asked(house)
    turn = await press(house, "sindre", await at_the_desk(house), "ticket-take")
    assert "Sindre Vik har tatt det" in texts(shown(turn))
    await house.settled(lambda: "Sindre Vik har tagit den" in texts(cards_at(house)[0].card))
    assert len(house.posts(CHANNEL)) == 1


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


async def test_the_answer_comes_to_the_askers_chat_two_days_and_a_restart_later(house: House) -> None:
    await asked(house)
    post = await at_the_desk(house)
    house.clock.pass_by(days=2)
    await house.restart()
    written = "Ring *växeln* [här](https://x.example)"
    turn = await press(house, "sindre", post, "ticket-answer", ticket_answer=written)
    assert "besvart av Sindre Vik" in texts(shown(turn))
    answer = await answered(house)
    said = texts(answer.card)
    assert written in said
    assert "Besvarad av projektledare hos metodstödet 18 november 2026" in said
    assert "Sindre" not in said
    turn = await press(house, "elin", answer, "ticket-helped")
    assert "Fråga 1 är avslutad" in texts(shown(turn))
    await house.settled(lambda: "Fråga 1: avslutad" in texts(cards_at(house)[0].card))


async def answered(house: House) -> Message:
    """The message that brought Elin the answer."""

    def found() -> list[Message]:
        return [each for each in house.chat("elin") if each.cards and "Svar på fråga 1" in texts(each.card)]

    await house.settled(lambda: len(found()) == 1)
    return found()[0]


async def test_an_answer_that_could_not_be_sent_goes_out_after_a_restart(house: House) -> None:
    await asked(house)
    post = await at_the_desk(house)
    chat = house.simulator.world.chat_of(house.people["elin"])
    house.simulator.faults.answer(503, times=1, method="POST", conversation=chat)
    await press(house, "sindre", post, "ticket-answer", ticket_answer="Till växeln")
    await house.restart()
    house.clock.pass_by(minutes=10)
    assert "Till växeln" in texts((await answered(house)).card)


async def test_a_card_that_could_not_be_put_right_is_put_right_later(house: House) -> None:
    await asked(house)
    post = await at_the_desk(house)
    house.simulator.faults.reset(times=2, method="PUT")
    await press(house, "sindre", post, "ticket-take")
    await house.quiet()
    assert "Fråga 1: ny" in texts(cards_at(house)[0].card)
    house.clock.pass_by(minutes=10)
    await house.settled(lambda: "Sindre Vik har tagit den" in texts(cards_at(house)[0].card))


async def test_who_needs_more_asks_in_the_same_card_and_the_desk_is_told_in_the_thread(house: House) -> None:
    await asked(house)
    post = await at_the_desk(house)
    await press(house, "sindre", post, "ticket-answer", ticket_answer="Till växeln")
    turn = await press(house, "elin", await answered(house), "ticket-add", ticket_more="Även på natten?")
    assert "arbetar med den" in texts(shown(turn))
    await house.settled(lambda: len(house.posts(CHANNEL)) == 2)
    assert said_beside(house) == ["Den som ställde fråga 1 behöver veta mer."]
    assert house.posts(CHANNEL)[1].conversation == post.conversation
    await house.settled(lambda: "Även på natten?" in texts(cards_at(house)[0].card))


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


async def test_who_asked_is_forgotten_some_months_after_the_end(house: House) -> None:
    await asked(house)
    await press(house, "sindre", await at_the_desk(house), "ticket-answer", ticket_answer="Till växeln")
    await answered(house)
    house.clock.pass_by(days=91)
    await house.quiet(ticks=100)
    async with house.stored() as store:
        (ticket,) = await store.tickets({TicketState.ANSWERED})
        assert await store.deliveries("ticket-answer") == []
    assert ticket.asker is None
    assert [(entry.by, entry.text) for entry in ticket.entries] == [(None, ""), ("sindre", "Till växeln")]


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


async def test_an_asker_lists_their_own_questions_and_nobody_elses(house: House) -> None:
    await asked(house, text="Min egen")
    await asked(house, "samir", "En annans")
    said = texts((await house.teams.say(house.people["elin"], "mina frågor")).replies[0].card)
    assert "Min egen" in said
    assert "En annans" not in said
    turn = await house.teams.say(house.people["astrid"], "mina frågor")
    assert "Du har inte frågat någon person än" in turn.texts[0]


async def test_nobody_but_the_asker_can_add_or_withdraw(house: House) -> None:
    await asked(house)
    async with house.stored() as store:
        (ticket,) = await store.tickets({TicketState.OPEN})
    await house.start()
    form = await form_of(house, "samir")
    for verb in ("ticket-withdraw", "ticket-add", "ticket-helped", "ticket-show"):
        turn = await forge(house, "samir", form, verb, ticket=ticket.id, ticket_more="hej")
        assert "Inget har ändrats" in turn.texts[0]
    async with house.stored() as store:
        assert await store.ticket(ticket.id) == ticket


async def test_somebody_in_no_roster_asks_and_is_answered(house: House) -> None:
    guest = house.simulator.world.add_person("Gäst", locale="sv-SE")
    form = (await house.teams.say(guest, "fråga en person")).replies[0]
    await house.teams.submit(guest, form, "ticket-open", {"ticket_question": ASKED})
    await press(house, "sindre", await at_the_desk(house), "ticket-answer", ticket_answer="Välkommen")
    chat = house.simulator.world.chat_of(guest)
    await house.settled(lambda: len(house.simulator.world.messages_in(chat)) == 2)
    assert "Välkommen" in texts(house.simulator.world.messages_in(chat)[1].card)


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


@pytest.mark.parametrize("verb", ["ticket-open", "ticket-take", "ticket-move", "ticket-show", "ticket-add"])
async def test_a_forged_button_changes_nothing(house: House, verb: str) -> None:
    form = await form_of(house, "sindre", "spør en person")
    for ticket in ("", "x" * 16, "0" * 16, 7):
        turn = await forge(house, "sindre", form, verb, ticket=ticket, ticket_question="", ticket_desk="nowhere")
        assert turn.status == 200
    assert '"tickets"' not in house.on_disk()


def channel_card(house: House) -> Message:
    """The bot's latest words in the technical desk's channel."""
    return [each for each in house.posts(TECHNICAL) if each.author == house.simulator.world.bot_id][-1]


@pytest.mark.parametrize(
    ("text", "along", "kept"),
    [("Vad kostar kaffemuggarna", "false", True), ("Min chef skäller", "false", False), ("Min chef", "true", True)],
)
async def test_which_question_was_asked_before_is_kept_only_when_the_asker_sends_it(
    house: House, text: str, along: str, *, kept: bool
) -> None:
    answer = (await house.teams.say(house.people["elin"], "Vad kostar kaffemuggarna")).replies[0]
    form = (await press(house, "elin", answer, "person")).replies[0]
    await press(house, "elin", form, "ticket-open", ticket_question=text, ticket_along=along)
    async with house.stored() as store:
        (ticket,) = await store.tickets({TicketState.OPEN})
    assert bool(ticket.question) is kept


async def test_too_much_text_is_told_calmly_and_not_kept(house: House) -> None:
    form = await form_of(house, "elin")
    turn = await press(house, "elin", form, "ticket-open", ticket_question="ord " * 5_000)
    assert turn.json["value"] == "Det var för mycket text för ett kort. Skriv högst 2\u00a0000 tecken."
    assert '"tickets"' not in house.on_disk()
    await asked(house)
    turn = await press(house, "sindre", await at_the_desk(house), "ticket-answer", ticket_answer="ord " * 5_000)
    assert "for mye tekst" in turn.json["value"]


async def test_who_writes_very_much_still_gets_a_card_that_teams_takes(house: House) -> None:
    card = await asked(house)
    for number in range(12):
        turn = await press(house, "elin", card, "ticket-add", ticket_more=f"{number} " + "å" * 1_990)
    said = texts(shown(turn))
    assert "De senaste 8 inläggen visas" in said
    assert ("3 å" in said, "4 å" in said, "11 å" in said) == (False, True, True)
    assert len(json.dumps(shown(turn), ensure_ascii=False).encode("utf-16")) < 80_000
    await house.settled(lambda: "11 å" in texts(cards_at(house)[0].card))


async def test_a_question_can_be_taken_back_whatever_stands_in_the_field_beside_the_button(house: House) -> None:
    receipt = await asked(house)
    turn = await press(house, "elin", receipt, "ticket-withdraw", ticket_more="Gäller 19121212-1212")
    assert "Fråga 1 är återtagen" in texts(shown(turn))
    assert "1212" not in house.on_disk()


async def test_nobody_shows_their_question_to_a_channel(house: House) -> None:
    await asked(house)
    async with house.stored() as store:
        (ticket,) = await store.tickets({TicketState.OPEN})
    await house.start()
    where = await at_the_desk(house)
    for verb in ("ticket-add", "ticket-withdraw", "ticket-helped", "ticket-show"):
        turn = await forge(house, "elin", where, verb, ticket=ticket.id, ticket_more="hej")
        assert "Inget har ändrats" in turn.texts[0]


async def without_channels(house: House) -> None:
    """Restart with desks that have none."""
    await house.stop()
    file = house.settings.content / "content.yaml"
    lines = [line for line in file.read_text("utf-8").splitlines() if "channel: 19:" not in line]
    file.write_text("\n".join(lines), "utf-8")
    await house.start()


async def test_where_nobody_has_the_role_support_the_question_goes_to_all_who_may_answer(house: House) -> None:
    await give_role(house, "ingrid", Role.STAFF)
    await without_channels(house)
    await asked(house)
    await house.settled(lambda: len(house.chat("sindre")) == len(house.chat("emily")) == 1)
    assert "Question 1: new" in texts(house.chat("emily")[0].card)


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
