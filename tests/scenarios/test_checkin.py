"""Unit managers answer in under a minute, and nothing they told is lost."""

import asyncio
import re
from dataclasses import replace
from typing import Any

import pytest

from bot.storage.tiny import TinyStore
from tests.scenarios.house import House, inputs, texts
from tests.teams_simulator import Message, SubmitAs, Turn

GREEN = {"W-15": "green", "W-23": "green", "W-39": "green", "W-42": "green", "W-43": "green", "W-56": "green"}


def filled(statuses: dict[str, str], **more: str) -> dict[str, str]:
    return {**{f"status_{criterion}": status for criterion, status in statuses.items()}, **more}


async def opened(house: House, person: str) -> Message:
    turn = await house.teams.say(house.people[person], "avstämning")
    return turn.replies[0]


async def submitted(house: House, person: str, form: Message, data: dict[str, str], **how: Any) -> Turn:
    return await house.teams.submit(house.people[person], form, "checkin-submit", data, **how)


def shown(turn: Turn) -> Any:
    """The card that took the form's place."""
    assert turn.json["type"] == "application/vnd.microsoft.card.adaptive"
    return turn.json["value"]


async def test_a_manager_gets_one_form_with_six_questions_and_their_choices(house: House) -> None:
    form = (await opened(house, "elin")).card
    fields = inputs(form)
    assert [name for name in fields if name.startswith("status_")] == [f"status_{criterion}" for criterion in GREEN]
    assert [choice["title"] for choice in fields["status_W-42"]["choices"]] == [
        "🟢 Grönt",
        "🟡 Gult",
        "🔴 Rött",
        "⚪ Ej aktuellt",
    ]
    assert all(field["label"] for field in fields.values())
    assert "Medicinmottagningen" in texts(form)
    assert "value" not in fields["status_W-42"]


async def test_an_answer_is_stored_and_the_form_becomes_a_summary(house: House) -> None:
    turn = await submitted(house, "elin", await opened(house, "elin"), filled(GREEN, **{"note_W-42": "Vi är redo"}))
    said = texts(shown(turn))
    assert "Tack, vecka 47 är klar" in said
    assert "Vi är redo" in said
    assert "Besvarad av Elin Ekmark 16 november 2026" in said
    async with house.stored() as store:
        stored = (await store.checkins("journal", ["medicin"], "2026-W47"))["medicin"]
    assert {answer.criterion: answer.status for answer in stored.answers} == GREEN
    assert stored.by == "elin"


async def test_red_is_stored_at_once_and_asks_in_the_same_card_what_blocks(house: House) -> None:
    form = await opened(house, "elin")
    turn = await submitted(house, "elin", form, filled({**GREEN, "W-43": "red"}))
    card = shown(turn)
    assert "Vad står i vägen?" in texts(card)
    assert list(inputs(card)) == ["blocker_W-43"]
    assert '"red"' in house.on_disk()
    turn = await submitted(house, "elin", form, {"blocker_W-43": "Ingen svarar i telefonen på kvällen"})
    said = texts(shown(turn))
    assert "Ingen svarar i telefonen på kvällen" in said
    assert "Det som är rött syns nu för projektgruppen" in said
    async with house.stored() as store:
        stored = (await store.checkins("journal", ["medicin"], "2026-W47"))["medicin"]
    assert [(a.criterion, a.blocker) for a in stored.answers if a.blocker] == [
        ("W-43", "Ingen svarar i telefonen på kvällen")
    ]


async def test_answers_can_be_changed_and_the_earlier_ones_are_kept(house: House) -> None:
    form = await opened(house, "elin")
    await submitted(house, "elin", form, filled(GREEN))
    again = await house.teams.submit(house.people["elin"], form, "checkin-edit")
    assert inputs(shown(again))["status_W-42"]["value"] == "green"
    await submitted(house, "elin", form, filled({**GREEN, "W-42": "yellow"}))
    async with house.stored() as store:
        stored = (await store.checkins("journal", ["medicin"], "2026-W47"))["medicin"]
    assert stored.revision == 2
    assert [answer.status for answer in stored.history[0].answers] == ["green"] * 6
    answer = stored.answer("W-42")
    assert answer is not None
    assert answer.status == "yellow"


async def test_next_weeks_form_is_filled_in_from_this_week(house: House) -> None:
    await submitted(
        house,
        "elin",
        await opened(house, "elin"),
        filled({**GREEN, "W-15": "yellow"}, **{"note_W-15": "halva gruppen"}),
    )
    house.clock.pass_by(days=7)
    form = (await opened(house, "elin")).card
    assert inputs(form)["status_W-15"]["value"] == "yellow"
    assert inputs(form)["note_W-15"]["value"] == "halva gruppen"
    assert "Svaren från vecka 47 är ifyllda" in texts(form)


async def test_a_manager_of_two_units_answers_both_in_one_go(house: House) -> None:
    form = await opened(house, "samir")
    assert "Akutmottagningen, Observationsavdelningen" in texts(form.card)
    turn = await submitted(house, "samir", form, filled(GREEN))
    said = texts(shown(turn))
    assert "Akutmottagningen" in said
    assert "Observationsavdelningen" in said
    async with house.stored() as store:
        assert set(await store.checkins("journal", ["akuten", "observation"], "2026-W47")) == {"akuten", "observation"}


async def test_the_unit_that_differs_is_asked_separately(house: House) -> None:
    form = await opened(house, "samir")
    turn = await submitted(house, "samir", form, filled(GREEN, **{"except": "observation"}))
    own = shown(turn)
    assert "Observationsavdelningen" in texts(own)
    assert "Akutmottagningen" not in texts(own)
    assert "value" not in inputs(own)["status_W-42"]
    turn = await submitted(house, "samir", form, filled({**GREEN, "W-56": "yellow"}))
    assert "Tack, vecka 47 är klar" in texts(shown(turn))
    async with house.stored() as store:
        stored = await store.checkins("journal", ["akuten", "observation"], "2026-W47")
    pace = {unit: checkin.answer("W-56") for unit, checkin in stored.items()}
    assert {unit: answer and answer.status for unit, answer in pace.items()} == {
        "akuten": "green",
        "observation": "yellow",
    }


async def test_a_deputy_may_answer(house: House) -> None:
    turn = await submitted(house, "astrid", await opened(house, "astrid"), filled(GREEN))
    assert "Besvarad av Astrid Lund" in texts(shown(turn))


async def test_who_leads_no_unit_gets_a_clear_no(house: House) -> None:
    turn = await house.teams.say(house.people["emily"], "check-in")
    assert "You have no unit to answer for" in turn.texts[0]


async def test_a_form_sent_by_somebody_else_stores_nothing(house: House) -> None:
    form = await opened(house, "elin")
    data = {**form.card["actions"][0]["data"], **filled(GREEN)}
    value = {"action": {"type": "Action.Execute", "verb": "checkin-submit", "data": data}}
    turn = await house.teams.invoke(house.people["emily"], form, "adaptiveCard/action", value)
    assert "manager" in turn.texts[0]
    assert '"checkins"' not in house.on_disk()


@pytest.mark.parametrize(
    "change",
    [
        {"initiative": "other"},
        {"units": ["nowhere"]},
        {"units": []},
        {"units": ["medicin", "barn"]},
    ],
)
async def test_a_tampered_form_stores_nothing(house: House, change: dict[str, Any]) -> None:
    form = await opened(house, "elin")
    data = {**form.card["actions"][0]["data"], **filled(GREEN), **change}
    value = {"action": {"type": "Action.Execute", "verb": "checkin-submit", "data": data}}
    turn = await house.teams.invoke(house.people["elin"], form, "adaptiveCard/action", value)
    assert turn.status == 200
    assert '"checkins"' not in house.on_disk()


async def test_the_same_form_twice_counts_once(house: House) -> None:
    form = await opened(house, "elin")
    await submitted(house, "elin", form, filled(GREEN), activity_id="a")
    data = {**form.card["actions"][0]["data"], **filled(GREEN)}
    value = {"action": {"type": "Action.Execute", "verb": "checkin-submit", "data": data}}
    await house.teams.invoke(house.people["elin"], form, "adaptiveCard/action", value, activity_id="b")
    async with house.stored() as store:
        assert (await store.checkins("journal", ["medicin"], "2026-W47"))["medicin"].revision == 1


async def test_last_weeks_form_is_not_filed_under_the_wrong_week_and_nothing_typed_is_lost(house: House) -> None:
    form = await opened(house, "elin")
    house.clock.pass_by(days=7)
    turn = await submitted(house, "elin", form, filled({**GREEN, "W-42": "yellow"}, **{"note_W-42": "snart"}))
    assert "vecka 47" in turn.texts[0]
    fields = inputs(shown(turn))
    assert (fields["status_W-42"]["value"], fields["note_W-42"]["value"]) == ("yellow", "snart")
    assert '"checkins"' not in house.on_disk()


async def test_a_half_filled_form_is_kept_and_the_rest_asked_for(house: House) -> None:
    form = await opened(house, "elin")
    turn = await submitted(house, "elin", form, {"status_W-42": "green"})
    assert "Det du svarade är sparat" in turn.texts[0]
    assert inputs(shown(turn))["status_W-42"]["value"] == "green"
    assert '"W-42"' in house.on_disk()


async def test_old_clients_get_the_summary_in_place_of_the_form(house: House) -> None:
    form = await opened(house, "elin")
    turn = await submitted(house, "elin", form, filled(GREEN), by=SubmitAs.SUBMIT)
    (updated,) = turn.updates
    assert updated.activity_id == form.activity_id
    assert "Tack, vecka 47 är klar" in texts(updated.card)


async def test_what_a_manager_writes_is_shown_as_written_not_as_markup(house: House) -> None:
    note = "[klicka](https://example.org) **fet** <at>alla</at>"
    turn = await submitted(house, "elin", await opened(house, "elin"), filled(GREEN, **{"note_W-42": note}))
    runs = re.findall(r"'type': 'TextRun', 'text': '([^']*)'", str(shown(turn)))
    assert note in runs


async def test_an_identity_number_in_a_note_is_taken_out_and_the_manager_told(house: House) -> None:
    form = await opened(house, "elin")
    turn = await submitted(house, "elin", form, filled(GREEN, **{"note_W-42": "väntar på 19121212-1212"}))
    assert "personnummer" in turn.texts[0]
    assert "1212-1212" not in house.on_disk()
    assert "väntar på" in house.on_disk()


async def test_two_deputies_at_once_lose_nothing(house: House) -> None:
    elin, astrid = await opened(house, "elin"), await opened(house, "astrid")
    await asyncio.gather(
        submitted(house, "elin", elin, filled(GREEN)),
        submitted(house, "astrid", astrid, filled({**GREEN, "W-42": "yellow"})),
    )
    async with house.stored() as store:
        stored = (await store.checkins("journal", ["medicin"], "2026-W47"))["medicin"]
    assert stored.revision == 2
    assert {stored.by, *(revision.by for revision in stored.history)} == {"elin", "astrid"}


async def test_the_project_sees_who_answered_and_who_did_not(house: House) -> None:
    await submitted(house, "elin", await opened(house, "elin"), filled({**GREEN, "W-42": "yellow"}))
    turn = await house.teams.say(house.people["sindre"], "status")
    said = texts(turn.cards[0])
    assert "1 av 9 enheter har svart" in said or "1 av 9" in said
    assert "🟡 Gult" in said
    assert "Samir Haddad" in said


async def test_staff_are_told_who_can_show_the_status(house: House) -> None:
    turn = await house.teams.say(house.people["astrid"], "hjälp")
    guest = house.simulator.world.add_person("Somebody Else")
    turn = await house.teams.say(guest, "status", locale="sv-SE")
    assert "Läget för alla enheter visas bara för projektgruppen" in turn.texts[0]


async def test_a_form_opened_before_somebody_else_answered_does_not_put_their_red_back_to_green(house: House) -> None:
    await submitted(house, "elin", await opened(house, "elin"), filled(GREEN))
    elin, astrid = await opened(house, "elin"), await opened(house, "astrid")
    await submitted(house, "astrid", astrid, filled({**GREEN, "W-43": "red"}))
    await submitted(house, "astrid", astrid, {"blocker_W-43": "telefonen"})
    await submitted(house, "elin", elin, filled({**GREEN, "W-42": "yellow"}))
    async with house.stored() as store:
        stored = (await store.checkins("journal", ["medicin"], "2026-W47"))["medicin"]
    assert {answer.criterion: answer.status for answer in stored.answers} == {**GREEN, "W-43": "red", "W-42": "yellow"}
    answer = stored.answer("W-43")
    assert answer is not None
    assert answer.blocker == "telefonen"


async def test_changing_answers_of_units_that_differ_asks_for_each_and_keeps_every_note(house: House) -> None:
    form = await opened(house, "samir")
    await submitted(house, "samir", form, filled(GREEN, **{"except": "observation", "note_W-42": "om akuten"}))
    await submitted(house, "samir", form, filled({**GREEN, "W-56": "yellow"}, **{"note_W-56": "om observation"}))
    first = await house.teams.submit(house.people["samir"], form, "checkin-edit")
    assert "Akutmottagningen" in texts(shown(first))
    assert "Observationsavdelningen" not in texts(shown(first))
    notes = {"note_W-42": "om akuten"}
    second = await submitted(house, "samir", form, filled({**GREEN, "W-15": "yellow"}, **notes))
    assert inputs(shown(second))["status_W-56"]["value"] == "yellow"
    await submitted(house, "samir", form, filled({**GREEN, "W-56": "yellow"}, **{"note_W-56": "om observation"}))
    async with house.stored() as store:
        stored = await store.checkins("journal", ["akuten", "observation"], "2026-W47")
    found = {unit: {a.criterion: (a.status, a.note) for a in each.answers} for unit, each in stored.items()}
    assert found["akuten"]["W-42"] == ("green", "om akuten")
    assert found["akuten"]["W-15"] == ("yellow", "")
    assert found["observation"]["W-56"] == ("yellow", "om observation")
    assert found["observation"]["W-15"] == ("green", "")


async def test_a_blocker_can_be_changed(house: House) -> None:
    form = await opened(house, "elin")
    await submitted(house, "elin", form, filled({**GREEN, "W-43": "red"}))
    await submitted(house, "elin", form, {"blocker_W-43": "fel"})
    again = await house.teams.submit(house.people["elin"], form, "checkin-edit")
    assert inputs(shown(again))["blocker_W-43"]["value"] == "fel"
    await submitted(house, "elin", form, filled({**GREEN, "W-43": "red"}, **{"blocker_W-43": "rätt"}))
    async with house.stored() as store:
        answer = (await store.checkins("journal", ["medicin"], "2026-W47"))["medicin"].answer("W-43")
    assert answer is not None
    assert answer.blocker == "rätt"


async def test_a_forged_follow_up_shows_nothing_of_another_unit(house: House) -> None:
    await submitted(house, "mette", await opened(house, "mette"), filled(GREEN, **{"note_W-42": "HEMLIGT"}))
    form = await opened(house, "elin")
    data = {**form.card["actions"][0]["data"], **filled(GREEN), "then": ["sundet", "akuten"]}
    value = {"action": {"type": "Action.Execute", "verb": "checkin-submit", "data": data}}
    turn = await house.teams.invoke(house.people["elin"], form, "adaptiveCard/action", value)
    assert "Tack, vecka 47 är klar" in texts(shown(turn))
    assert "HEMLIGT" not in str(turn.json)


async def test_units_in_different_phases_are_all_asked_in_the_prompted_card(house: House) -> None:
    linnea = house.simulator.world.add_person("Linnea Strand")
    await house.stop()
    store = TinyStore(house.data, house.clock())
    records = await store.roster()
    people = tuple(replace(p, aad_id=linnea.aad_object_id) if p.id == "linnea" else p for p in records.people)
    await store.replace_roster(replace(records, people=people))
    await store.close()
    await house.start()
    house.people["linnea"] = linnea
    house.clock.pass_by(hours=1)
    await house.settled(lambda: len(house.chat("linnea")) == 1)
    (prompt,) = house.chat("linnea")
    asked = {name: "green" for name in inputs(prompt.card) if name.startswith("status_")}
    turn = await submitted(house, "linnea", prompt, asked)
    assert "Hemsjukvården" in texts(shown(turn))
    assert "Tack" not in texts(shown(turn))


@pytest.mark.parametrize(
    "odd",
    [
        {"units": [["medicin"]]},
        {"units": {"medicin": 1}},
        {"then": 7},
        {"period": ["2026-W47"]},
        {"revisions": {"medicin": "x"}},
        {"revisions": [1e400]},
        {"shown": {"a": 1}},
        {"status_W-42": {"value": "red"}},
        {"note_W-42": ["x"]},
        {"except": {"a": 1}},
        {"initiative": {"a": 1}},
    ],
)
async def test_odd_card_data_is_answered_without_an_error_inside(house: House, odd: dict[str, Any]) -> None:
    form = await opened(house, "elin")
    data = {**form.card["actions"][0]["data"], **filled(GREEN), **odd}
    value = {"action": {"type": "Action.Execute", "verb": "checkin-submit", "data": data}}
    turn = await house.teams.invoke(house.people["elin"], form, "adaptiveCard/action", value)
    assert turn.status == 200
    assert not any("Något gick fel" in text for text in turn.texts)
