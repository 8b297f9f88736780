"""A question reaches a person, and the answer finds its way back."""

import pytest

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
    channel_card,
    forge,
    form_of,
    press,
    said_beside,
    shown,
)


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


async def test_an_answer_that_could_not_be_sent_goes_out_after_a_restart(house: House) -> None:
    await asked(house)
    post = await at_the_desk(house)
    chat = house.simulator.world.chat_of(house.people["elin"])
    house.simulator.faults.answer(503, times=1, method="POST", conversation=chat)
    await press(house, "sindre", post, "ticket-answer", ticket_answer="Till växeln")
    await house.settled(lambda: house.simulator.faults.struck == 1)
    await house.restart()
    house.clock.pass_by(minutes=10)
    assert "Till växeln" in texts((await answered(house)).card)


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


@pytest.mark.parametrize("verb", ["ticket-open", "ticket-take", "ticket-move", "ticket-show", "ticket-add"])
async def test_a_forged_button_changes_nothing(house: House, verb: str) -> None:
    form = await form_of(house, "sindre", "spør en person")
    for ticket in ("", "x" * 16, "0" * 16, 7):
        turn = await forge(house, "sindre", form, verb, ticket=ticket, ticket_question="", ticket_desk="nowhere")
        assert turn.status == 200
    assert '"tickets"' not in house.on_disk()


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
