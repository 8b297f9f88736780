"""A wave goes back to a phase: what was green there is asked anew, and counts only once it was answered again."""

from content.playbook import Effect
from dialogs.checkin.model import Answer, CheckIn, Status
from dialogs.gate.model import Decision, Gate
from tests.scenarios.house import House, inputs, texts
from tests.scenarios.waves.kit import opened, press, put, stored
from tests.teams_simulator import Message

PERIOD = "2026-W47"


async def form_card(house: House) -> Message:
    """The form Elin gets who asks for it, whatever else reaches her meanwhile."""
    replies = (await house.teams.say(house.people["elin"], "avstämning")).replies
    return next(each for each in replies if each.cards and inputs(each.card))


async def answered_green(house: House) -> list[str]:
    """Everything that Elin is asked now is green; the ids of what she was asked."""
    form = await form_card(house)
    asked = [id_.removeprefix("status_") for id_ in inputs(form.card) if id_.startswith("status_")]
    async with house.stored() as store:
        now = house.clock()
        answers = tuple(Answer(criterion=id_, status=Status.GREEN, by="elin", at=now, period=PERIOD) for id_ in asked)
        await store.save_checkins(
            [CheckIn(initiative="journal", unit="medicin", period=PERIOD, answers=answers, by="elin", at=now)]
        )
    await house.start()
    return asked


async def form_of(house: House) -> dict[str, object]:
    """What is filled in, in the form Elin gets now, by criterion."""
    form = await form_card(house)
    return {
        id_.removeprefix("status_"): each.get("value")
        for id_, each in inputs(form.card).items()
        if id_.startswith("status_")
    }


async def test_what_was_green_is_not_filled_in_after_the_wave_went_back(house: House) -> None:
    asked = await answered_green(house)
    assert asked
    assert await form_of(house) == dict.fromkeys(asked, "green")
    house.clock.pass_by(minutes=5)
    await put(house, "PRE")
    assert await form_of(house) == dict.fromkeys(asked)


async def test_what_was_green_counts_as_no_answer_until_it_is_given_again_the_same_week_too(house: House) -> None:
    asked = await answered_green(house)

    async def heatmap() -> str:
        overview = (await house.teams.say(house.people["sindre"], "status")).replies[-1]
        turn = await house.teams.submit(house.people["sindre"], overview, "status-heatmap")
        return texts(turn.json["value"])

    before = await heatmap()
    house.clock.pass_by(minutes=5)
    await put(house, "PRE")
    assert await heatmap() != before
    house.clock.pass_by(minutes=5)
    form = await form_card(house)
    await house.teams.submit(house.people["elin"], form, "checkin-submit", {f"status_{id_}": "green" for id_ in asked})
    assert await heatmap() == before
    async with house.stored() as store:
        found = (await store.latest_checkins("journal", ["medicin"]))["medicin"]
    await house.start()
    assert {each.at for each in found.answers} == {house.clock()}


async def test_another_wave_keeps_what_it_said(house: House) -> None:
    asked = await answered_green(house)
    house.clock.pass_by(minutes=5)
    await put(house, "PRE", "ffb/2")
    assert await form_of(house) == dict.fromkeys(asked, "green")


async def test_a_decision_of_the_phase_is_named_before_and_taken_anew_after(house: House) -> None:
    # Of each wave: the order and pace of its start.
    gate = Gate(initiative="journal", playbook="ffb", point="FFB-D4", wave="1")
    decision = Decision(outcome="go", effect=Effect.GO, by="astrid", at=house.clock())
    async with house.stored() as store:
        await store.save_gate(gate.with_decision(decision))
    await house.start()
    house.clock.pass_by(minutes=5)
    card = await opened(house, "sindre")
    await press(house, "sindre", card, "wave", wave_of="ffb/1")
    turn = await press(house, "sindre", card, "wave-preview", phase="STA")
    assert "Beslutninger som tas på nytt: Rekkefølge og tempo, pulje 1" in texts(turn.json["value"])
    register = texts((await house.teams.say(house.people["sindre"], "beslutninger")).replies[-1].card)
    assert register.index("Besluttet") < register.index("Rekkefølge og tempo, pulje 1")
    await press(house, "sindre", card, "wave-set")
    register = texts((await house.teams.say(house.people["sindre"], "beslutninger")).replies[-1].card)
    assert "Besluttet" not in register
    assert (await stored(house)).reopened == {"ffb/1/STA": house.clock()}
