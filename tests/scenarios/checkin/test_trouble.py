"""Red and yellow: what blocks, who can help and by when becomes an action that somebody owns."""

from datetime import date

from dialogs.action.model import Action, ActionState
from tests.scenarios.checkin.kit import GREEN, checkin_of, colours_of, filled, opened, press, shown, submitted
from tests.scenarios.house import House, inputs, texts

ID = "journal/medicin/W-43/2026-W47"


async def actions(house: House) -> list[Action]:
    async with house.stored() as store:
        found = await store.actions("journal", frozenset(ActionState))
    await house.start()
    return found


async def test_red_is_stored_at_once_and_asks_in_the_same_card_what_blocks(house: House) -> None:
    form = await opened(house, "elin")
    turn = await submitted(house, "elin", form, filled({"W-43": "red"}))
    card = shown(turn)
    assert "Vad står i vägen?" in texts(card)
    assert list(inputs(card)) == ["blocker_W-43", "help_W-43", "due_W-43"]
    assert inputs(card)["blocker_W-43"]["isRequired"] is True
    assert colours_of(await checkin_of(house, "medicin")) == {**GREEN, "W-43": "red"}
    await house.start()
    turn = await submitted(house, "elin", form, {"blocker_W-43": "Ingen svarar i telefonen på kvällen"})
    said = texts(shown(turn))
    assert "Ingen svarar i telefonen på kvällen" in said
    assert "Det röda och gula är nu uppgifter med ansvarig och datum." in said
    stored = await checkin_of(house, "medicin")
    assert [(each.criterion, each.blocker) for each in stored.answers if each.blocker] == [
        ("W-43", "Ingen svarar i telefonen på kvällen")
    ]


async def test_what_blocks_becomes_an_action_with_whoever_can_help_as_its_owner(house: House) -> None:
    form = await opened(house, "elin")
    await submitted(house, "elin", form, filled({"W-43": "red"}))
    data = {"blocker_W-43": "telefonen", "help_W-43": "project", "due_W-43": "2026-11-20"}
    await submitted(house, "elin", form, data)
    (action,) = await actions(house)
    assert (action.id, action.what, action.owner, action.due, action.state) == (
        ID,
        "telefonen",
        "sindre",
        date(2026, 11, 20),
        ActionState.OPEN,
    )


async def test_without_a_date_and_a_helper_the_unit_has_a_week(house: House) -> None:
    form = await opened(house, "elin")
    await submitted(house, "elin", form, filled({"W-43": "red"}))
    await submitted(house, "elin", form, {"blocker_W-43": "telefonen"})
    (action,) = await actions(house)
    assert (action.owner, action.due) == ("elin", date(2026, 11, 23))


async def test_green_the_week_after_ends_the_action(house: House) -> None:
    form = await opened(house, "elin")
    await submitted(house, "elin", form, filled({"W-43": "red"}))
    await submitted(house, "elin", form, {"blocker_W-43": "telefonen"})
    house.clock.pass_by(days=7)
    turn = await submitted(house, "elin", await opened(house, "elin"), filled())
    assert "Tack, vecka 48 är klar" in texts(shown(turn))
    (action,) = await actions(house)
    assert (action.id, action.state, action.latest.by) == (ID, ActionState.DONE, "elin")


async def test_still_red_keeps_the_one_action_and_needs_no_second_word(house: House) -> None:
    form = await opened(house, "elin")
    await submitted(house, "elin", form, filled({"W-43": "red"}))
    await submitted(house, "elin", form, {"blocker_W-43": "telefonen"})
    house.clock.pass_by(days=7)
    turn = await press(house, "elin", await opened(house, "elin"), "checkin-same")
    assert "Tack, vecka 48 är klar" in texts(shown(turn))
    (action,) = await actions(house)
    assert (action.id, action.state, action.what) == (ID, ActionState.OPEN, "telefonen")


async def test_a_blocker_can_be_changed(house: House) -> None:
    form = await opened(house, "elin")
    await submitted(house, "elin", form, filled({"W-43": "red"}))
    await submitted(house, "elin", form, {"blocker_W-43": "fel"})
    again = await press(house, "elin", form, "checkin-edit")
    assert "fel" in str(shown(again))
    await house.teams.alter(
        house.people["elin"], form, "checkin-submit", {**filled({"W-43": "red"}), "blocker_W-43": "rätt"}
    )
    answer = (await checkin_of(house, "medicin")).answer("W-43")
    assert answer is not None
    assert answer.blocker == "rätt"
    await house.start()
    (action,) = await actions(house)
    assert action.what == "rätt"


async def test_yellow_is_asked_about_once_and_may_be_left_at_that(house: House) -> None:
    form = await opened(house, "elin")
    turn = await submitted(house, "elin", form, filled({"W-56": "yellow"}))
    assert inputs(shown(turn))["blocker_W-56"]["isRequired"] is False
    turn = await submitted(house, "elin", form, {"blocker_W-56": ""})
    assert "Tack, vecka 47 är klar" in texts(shown(turn))
    assert colours_of(await checkin_of(house, "medicin")) == {**GREEN, "W-56": "yellow"}
    await house.start()
    assert await actions(house) == []


async def test_red_without_a_word_stays_asked_about(house: House) -> None:
    form = await opened(house, "elin")
    await submitted(house, "elin", form, filled({"W-43": "red"}))
    turn = await submitted(house, "elin", form, {"blocker_W-43": "  "})
    assert "blocker_W-43" in inputs(shown(turn))


async def test_more_reds_than_a_card_holds_are_asked_about_one_card_after_the_other(house: House) -> None:
    form = await opened(house, "elin")
    reds = ("W-23", "W-39", "W-42", "W-43", "W-56")
    turn = await submitted(house, "elin", form, filled(dict.fromkeys(reds, "red"), wish="pause"))
    asked: list[str] = []
    while "Tack, vecka" not in texts(shown(turn)):
        fields = list(inputs(shown(turn)))
        assert 0 < len(fields) <= 12
        asked += fields
        turn = await submitted(house, "elin", form, {id_: "därför" for id_ in fields if id_[:4] in ("bloc", "reas")})
    assert [id_ for id_ in asked if id_.startswith("blocker_")] == [f"blocker_{id_}" for id_ in reds]
    assert asked.count("reason") == 1
    assert len(await actions(house)) == len(reds)


async def test_a_blocker_is_cleaned_of_identity_numbers(house: House) -> None:
    form = await opened(house, "elin")
    await submitted(house, "elin", form, filled({"W-43": "red"}))
    turn = await submitted(house, "elin", form, {"blocker_W-43": "19121212-1212 väntar"})
    assert "personnummer" in turn.texts[0]
    assert "1212-1212" not in house.on_disk()
    assert "väntar" in house.on_disk()
