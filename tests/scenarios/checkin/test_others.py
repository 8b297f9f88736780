"""Whoever answers for the initiative, an administration or a part of it: only what is not green, page after page."""

from datetime import date
from typing import Any

from tests.scenarios.checkin.kit import heard, looked, press, shown, told
from tests.scenarios.house import House, inputs, texts
from tests.teams_simulator import Message, Turn

ASKS = "Det er tid for å svare på det du har ansvar for"


async def whole(house: House) -> Message:
    """Sindre's form for the initiative as a whole."""
    turn = await house.teams.say(house.people["sindre"], "statussjekk")
    return next(each for each in turn.replies if each.cards and "Hele innføringen" in texts(each.card))


def all_green(card: Any) -> dict[str, str]:
    return {name: "green" if name.startswith("status_") else "sak 12" for name in inputs(card)}


async def sent(house: House, form: Message, data: dict[str, str]) -> Turn:
    return await house.teams.submit(house.people["sindre"], form, "checkin-submit", data)


async def through(house: House, form: Message) -> tuple[list[str], list[Any]]:
    """Answer all of it green: the questions that were asked, in order, and every card that was shown."""
    card, cards, asked = form.card, [form.card], list[str]()
    while inputs(card):
        asked += [name for name in inputs(card) if name.startswith(("status_", "figure_"))]
        data = {name: "5" if name.startswith("figure_") else value for name, value in all_green(card).items()}
        card = shown(await sent(house, form, data))
        cards.append(card)
    return asked, cards


async def test_the_form_asks_for_proof_and_has_no_more_than_twelve_inputs_on_any_page(house: House) -> None:
    asked, cards = await through(house, await whole(house))
    assert len(asked) == len(set(asked)) > 30
    assert max(len(inputs(card)) for card in cards) <= 12
    assert "Takk, uke 47 er ferdig" in texts(cards[-1])


async def test_what_is_green_is_not_asked_about_again_and_what_is_red_is(house: House) -> None:
    form = await whole(house)
    first, *rest = [name for name in inputs(form.card) if name.startswith("status_")]
    red = {**all_green(form.card), first: "red"}
    turn = await sent(house, form, red)
    assert f"blocker_{first.removeprefix('status_')}" in inputs(shown(turn))
    await sent(house, form, {f"blocker_{first.removeprefix('status_')}": "venter på vedtak"})
    house.clock.pass_by(days=28)
    again = inputs((await whole(house)).card)
    assert first in again
    assert not set(rest) & set(again)


async def test_what_shows_it_is_kept_with_the_answer(house: House) -> None:
    form = await whole(house)
    await sent(house, form, all_green(form.card))
    async with house.stored() as store:
        stored = (await store.latest_checkins("journal", ["*"]))["*"]
    assert {(answer.status, answer.note, answer.by) for answer in stored.answers} == {("green", "sak 12", "sindre")}


async def test_they_are_prompted_every_fourth_week_only(house: House) -> None:
    await looked(house, hours=1)
    for _ in range(8):
        await looked(house, days=7)
    async with house.stored() as store:
        prompts = [each for each in await store.deliveries() if each.item == "checkin-others"]
    asked = {each.planned_for.date() for each in prompts if each.recipient.id == "sindre"}
    assert asked == {date(2026, 12, 7), date(2027, 1, 4)}


async def test_the_prompted_card_leads_through_everything_there_is_to_answer(house: House) -> None:
    for _ in range(4):
        if not told(house, "sindre", ASKS):
            await looked(house, hours=1)
            house.clock.pass_by(days=6, hours=23)
    house.clock.pass_by(days=-6, hours=-23)
    prompt = await heard(house, "sindre", ASKS)
    _, cards = await through(house, prompt)
    about = {name for card in cards for name in ("Nära vård", "Hele innføringen") if name in texts(card)}
    assert about == {"Nära vård", "Hele innføringen"}
    turn = await house.teams.say(house.people["sindre"], "statussjekk")
    asked = [texts(card) for card in turn.cards]
    assert not [card for card in asked if "Hva viser det?" in card], "nothing is left to answer for"


async def test_whoever_answers_for_nothing_besides_a_unit_gets_no_such_form(house: House) -> None:
    turn = await house.teams.say(house.people["elin"], "avstämning")
    assert [("Vad visar det?" in texts(card)) for card in turn.cards] == [False]


async def test_a_form_of_others_sent_by_somebody_without_the_role_stores_nothing(house: House) -> None:
    form = await whole(house)
    own = next(each["data"] for each in form.card["actions"] if each["verb"] == "checkin-submit")
    value = {"action": {"type": "Action.Execute", "verb": "checkin-submit", "data": {**own, **all_green(form.card)}}}
    turn = await house.teams.invoke(house.people["elin"], form, "adaptiveCard/action", value)
    assert turn.status == 200
    assert '"checkins"' not in house.on_disk()


async def test_what_was_answered_can_be_changed(house: House) -> None:
    form = await whole(house)
    asked, _ = await through(house, form)
    again = shown(await press(house, "sindre", form, "checkin-edit"))
    assert inputs(again)[asked[0]]["value"] == "green"
