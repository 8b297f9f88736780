"""A leader of several units answers for all of them in one go, and for the one that differs on its own."""

from dataclasses import replace
from datetime import date

from dialogs.people.roster import RosterRecords
from tests.scenarios.checkin.kit import (
    filled,
    forged,
    heard,
    looked,
    nothing_stored,
    opened,
    organised,
    press,
    shown,
    submitted,
)
from tests.scenarios.house import House, inputs, texts


async def test_a_manager_of_two_units_answers_both_in_one_go(house: House) -> None:
    form = await opened(house, "samir")
    assert "Akutmottagningen, Observationsavdelningen" in texts(form.card)
    said = texts(shown(await submitted(house, "samir", form, filled())))
    assert "Akutmottagningen" in said
    assert "Observationsavdelningen" in said
    async with house.stored() as store:
        assert set(await store.checkins("journal", ["akuten", "observation"], "2026-W47")) == {"akuten", "observation"}


async def test_the_unit_that_differs_is_asked_separately(house: House) -> None:
    form = await opened(house, "samir")
    turn = await submitted(house, "samir", form, filled(**{"except": "observation"}))
    own = shown(turn)
    assert "Observationsavdelningen" in texts(own)
    assert "Akutmottagningen" not in texts(own)
    assert "value" not in inputs(own)["status_W-42"]
    await submitted(house, "samir", form, filled({"W-56": "yellow"}))
    turn = await submitted(house, "samir", form, {"blocker_W-56": "två införanden samtidigt"})
    assert "Tack, vecka 47 är klar" in texts(shown(turn))
    async with house.stored() as store:
        stored = await store.checkins("journal", ["akuten", "observation"], "2026-W47")
    pace = {unit: checkin.answer("W-56") for unit, checkin in stored.items()}
    assert {unit: answer and answer.status for unit, answer in pace.items()} == {
        "akuten": "green",
        "observation": "yellow",
    }


async def test_changing_answers_of_units_that_differ_asks_for_each_and_keeps_what_each_said(house: House) -> None:
    form = await opened(house, "samir")
    await submitted(house, "samir", form, filled(**{"except": "observation", "comment": "om akuten"}))
    await submitted(house, "samir", form, filled({"W-56": "yellow"}, comment="om observation"))
    await submitted(house, "samir", form, {"blocker_W-56": "takten"})
    first = await press(house, "samir", form, "checkin-edit")
    assert "Akutmottagningen" in texts(shown(first))
    assert "Observationsavdelningen" not in texts(shown(first))
    assert inputs(shown(first))["comment"]["value"] == "om akuten"
    second = await submitted(house, "samir", form, filled({"W-23": "yellow"}, comment="om akuten"))
    second = await submitted(house, "samir", form, {"blocker_W-23": ""})
    assert inputs(shown(second))["status_W-56"]["value"] == "yellow"
    await submitted(house, "samir", form, filled({"W-56": "yellow"}, comment="om observation"))
    async with house.stored() as store:
        stored = await store.checkins("journal", ["akuten", "observation"], "2026-W47")
    found = {unit: {a.criterion: (a.status, a.blocker) for a in each.answers} for unit, each in stored.items()}
    assert {unit: each.comment for unit, each in stored.items()} == {
        "akuten": "om akuten",
        "observation": "om observation",
    }
    assert found["akuten"]["W-23"] == ("yellow", "")
    assert found["akuten"]["W-56"] == ("green", "")
    assert found["observation"]["W-56"] == ("yellow", "takten")
    assert found["observation"]["W-23"] == ("green", "")


async def test_units_in_different_phases_are_all_asked_in_the_prompted_card(house: House) -> None:
    linnea = house.simulator.world.add_person("Linnea Strand")

    def known(records: RosterRecords) -> RosterRecords:
        people = (replace(p, aad_id=linnea.aad_object_id) if p.id == "linnea" else p for p in records.people)
        (journal,) = records.initiatives
        # Four months before their start they practise, and are asked something else.
        waves = (replace(w, go_live=date(2027, 3, 16)) if w.id == "3" else w for w in journal.waves)
        return replace(records, people=tuple(people), initiatives=(replace(journal, waves=tuple(waves)),))

    await organised(house, known)
    house.people["linnea"] = linnea
    await looked(house, hours=1)
    prompt = await heard(house, "linnea", "Dags för veckans avstämning")
    asked = inputs(prompt.card)
    green = {name: "green" for name in asked if name.startswith("status_")}
    figures = {name: "5" if "W-15" in name else "95" for name in asked if name.startswith("figure_")}
    turn = await submitted(house, "linnea", prompt, green | figures)
    assert "Hemsjukvården" in texts(shown(turn))
    assert "Tack" not in texts(shown(turn))


async def test_a_forged_follow_up_shows_nothing_of_another_unit(house: House) -> None:
    await submitted(house, "mette", await opened(house, "mette", "statustjek"), filled(comment="HEMMELIGT"))
    form = await opened(house, "elin")
    turn = await forged(house, "elin", form, **filled(), then=["sundet", "akuten"])
    assert "Tack, vecka 47 är klar" in texts(shown(turn))
    assert "HEMMELIGT" not in str(turn.json)


async def test_a_form_that_names_a_unit_of_somebody_else_too_stores_nothing_of_either(house: House) -> None:
    form = await opened(house, "samir")
    turn = await forged(house, "samir", form, **filled(), units=["akuten", "medicin"])
    assert "Det är enhetens chef" in turn.texts[0]
    assert nothing_stored(house)
