"""How it stands, for those who may see it: overview, heat map and trend; sums for the others."""

from dataclasses import replace
from typing import Any

import pytest

from dialogs.people.roster import RosterRecords
from tests.scenarios.checkin.kit import answered, filled, opened, organised, press, seen_by, shown, submitted
from tests.scenarios.house import House, texts
from tests.teams_simulator import Message


async def overview(house: House, person: str) -> Message:
    """The card somebody gets who asks how it stands."""
    turn = await house.teams.say(house.people[person], "status")
    return next(each for each in turn.replies if each.cards and "status-trend" in str(each.card))


def led(records: RosterRecords, unit: str, person: str) -> RosterRecords:
    """The same with this person as the unit's manager."""
    units = (replace(each, manager=person) if each.id == unit else each for each in records.units)
    return replace(records, units=tuple(units))


async def five(house: House, **colours: dict[str, str]) -> None:
    """Five of the nine units answer."""
    await organised(house, lambda records: led(led(records, "barn", "samir"), "hamnen", "samir"))
    await answered(house, "elin", colours.get("medicin", {}))
    await answered(house, "samir")


def names(card: Any) -> list[str]:
    """The units a card names."""
    known = ("Medicinmottagningen", "Akutmottagningen", "Observationsavdelningen", "Barnmottagningen", "Hemsjukvården")
    return [name for name in known if name in texts(card)]


@pytest.mark.both_stores
async def test_the_project_leader_sees_how_it_stands_who_answered_and_what_is_in_the_way(house: House) -> None:
    form = await answered(house, "elin", {"W-42": "red"})
    await submitted(house, "elin", form, {"blocker_W-42": "Skrivarna saknas"})
    said = texts((await overview(house, "sindre")).card)
    assert "1 av 7 enheter som er spurt, har svart denne uken." in said
    assert "Medicinmottagningen: 🔴 Rødt" in said
    assert "Hva som står i veien\nStyring og beslutninger: 1" in said
    assert "Samir Haddad" in said
    assert "Skrivarna saknas" not in said


async def test_the_heat_map_has_the_worst_units_first_and_no_colour_without_letters(house: House) -> None:
    await answered(house, "elin", {"W-42": "red"})
    card = await overview(house, "sindre")
    said = texts(shown(await press(house, "sindre", card, "status-heatmap")))
    assert said.index("Medicinmottagningen") < said.index("Akutmottagningen")
    assert "🔴 Rø" in said
    back = texts(shown(await press(house, "sindre", card, "status")))
    assert "Samlet:" in back


async def test_the_trend_needs_two_rounds_and_shows_them_in_words(house: House) -> None:
    await answered(house, "elin", {"W-42": "red"})
    card = await overview(house, "sindre")
    assert "for få uker" in texts(shown(await press(house, "sindre", card, "status-trend")))
    house.clock.pass_by(days=7)
    await submitted(house, "elin", await opened(house, "elin"), filled())
    await press(house, "sindre", card, "status")
    said = texts(shown(await press(house, "sindre", card, "status-trend")))
    assert "Uke 48: 🟢 Grønt 1" in said
    assert "Uke 47: 🔴 Rødt 1" in said


async def test_who_may_not_see_every_unit_is_shown_no_trend_of_few(house: House) -> None:
    await answered(house, "elin")
    house.clock.pass_by(days=7)
    await answered(house, "elin")
    card = await overview(house, "mette")
    said = texts(shown(await press(house, "mette", card, "status-trend")))
    assert "🟢" not in said
    assert "for få uger" in said


async def test_who_may_not_see_every_unit_is_shown_no_wave_of_few(house: House) -> None:
    await five(house)
    said = texts((await overview(house, "mette")).card)
    # Five have answered, three of them in the first wave and two in the second: each count would say which.
    assert "Samlet:" in said
    assert "Bølge 1" not in said
    assert "Bølge 2" not in said
    assert "Pulje 1" in texts((await overview(house, "sindre")).card)


async def test_what_changed_since_last_time_is_told(house: House) -> None:
    await answered(house, "elin", {"W-42": "red"})
    house.clock.pass_by(days=7)
    await answered(house, "elin")
    said = texts((await overview(house, "sindre")).card)
    assert "Medicinmottagningen: 🔴 Rødt ble 🟢 Grønt" in said


async def test_a_manager_sees_the_own_unit_and_the_sum_once_five_others_have_answered(house: House) -> None:
    await answered(house, "elin")
    card = (await overview(house, "elin")).card
    assert "Färgerna visas när så många enheter har svarat att ingen av dem kan pekas ut." in texts(card)
    assert "Som helhet:" not in texts(card)
    await five(house, medicin={"W-42": "red"})
    # Without their own there are four.
    assert "Som helhet:" not in texts((await overview(house, "elin")).card)
    await organised(house, lambda records: led(records, "angen", "samir"))
    await answered(house, "samir")
    card = (await overview(house, "elin")).card
    assert "Som helhet:" in texts(card)
    assert "🔴\N{NO-BREAK SPACE}Rött\N{NO-BREAK SPACE}1" in texts(card)
    assert names(card) == ["Medicinmottagningen"]


async def test_a_managers_heat_map_has_the_own_units_only(house: House) -> None:
    await five(house)
    card = await overview(house, "elin")
    assert names(shown(await press(house, "elin", card, "status-heatmap"))) == ["Medicinmottagningen"]


@pytest.mark.parametrize(
    ("visibility", "seen"),
    [
        ("line", ["Medicinmottagningen", "Akutmottagningen", "Observationsavdelningen", "Barnmottagningen"]),
        ("project", []),
    ],
)
async def test_who_leads_above_sees_the_answers_unless_they_are_for_the_project_only(
    house: House, visibility: str, seen: list[str]
) -> None:
    await answered(house, "elin", {"W-42": "red"})
    await organised(house, lambda records: led(records, "sjukhuset", "mette"))
    await seen_by(house, visibility)
    assert names((await overview(house, "mette")).card) == seen


async def test_with_answers_for_everybody_a_manager_sees_every_unit(house: House) -> None:
    await answered(house, "elin", {"W-42": "red"})
    await seen_by(house, "everyone")
    assert "Medicinmottagningen: 🔴 Rød" in texts((await overview(house, "mette")).card)


async def test_the_project_leader_sees_training_and_support_with_the_units_in_most_need_first(house: House) -> None:
    await answered(house, "elin", **{"figure_W-37_0": "40", "figure_W-15_1": "2"})
    await answered(house, "samir")
    card = await overview(house, "sindre")
    said = texts(shown(await press(house, "sindre", card, "status-training")))
    assert "Vi har sjekket at alle har forstått opplæringen: i snitt 77 prosent per enhet, lavest 40 prosent" in said
    assert "Arbeidsmåtene: i snitt 3,3 av 5, lavest 2" in said
    assert "3 av 7 enheter har et ferskt svar." in said
    assert "2 av 9 enheter har noen som kan systemet." in said
    assert "1 av 9 enheter har noen som kan arbeidsmåtene." in said
    assert "I én enhet står det ikke hva superbrukerne kan." in said
    _, _, listed = said.partition("Enhetene, de som trenger mest først")
    assert names({"text": listed})[:1] == ["Medicinmottagningen"]
    assert listed.index("Medicinmottagningen: 🔴 Rødt") < listed.index("Akutmottagningen: 🟢 Grønt")


async def test_a_manager_sees_the_training_of_the_own_unit_and_the_sums_from_five_answers_up(house: House) -> None:
    await answered(house, "elin", **{"figure_W-37_0": "40"})
    card = await overview(house, "elin")
    said = shown(await press(house, "elin", card, "status-training"))
    assert "Siffrorna visas när minst fem enheter har svarat." not in texts(said), "the only answer is their own"
    await answered(house, "samir")
    card = await overview(house, "elin")
    said = shown(await press(house, "elin", card, "status-training"))
    assert "Siffrorna visas när minst fem enheter har svarat." in texts(said)
    assert "i snitt" not in texts(said)
    assert names(said) == ["Medicinmottagningen"]
    await five(house, medicin={})
    card = await overview(house, "elin")
    said = shown(await press(house, "elin", card, "status-training"))
    assert "i snitt 95 procent per enhet" in texts(said)
    assert names(said) == ["Medicinmottagningen"]


async def test_what_is_open_is_counted_with_a_button_to_the_list(house: House) -> None:
    form = await answered(house, "elin", {"W-42": "red"})
    await submitted(house, "elin", form, {"blocker_W-42": "Skrivarna saknas", "due_W-42": "2026-11-18"})
    card = await overview(house, "sindre")
    assert "Åpne oppgaver og risikoer\nFristen er ikke ute: 1" in texts(card.card)
    turn = await press(house, "sindre", card, "actions")
    assert "Skrivarna saknas" in texts(turn.cards[0])
    house.clock.pass_by(days=5)
    assert "Inntil ti arbeidsdager forsinket: 1" in texts((await overview(house, "sindre")).card)
    house.clock.pass_by(days=14)
    assert "⚠️ Mer enn ti arbeidsdager forsinket: 1" in texts((await overview(house, "sindre")).card)


async def test_a_manager_counts_only_what_is_in_the_own_list(house: House) -> None:
    form = await answered(house, "elin", {"W-42": "red"})
    await submitted(house, "elin", form, {"blocker_W-42": "Skrivarna saknas", "due_W-42": "2026-11-18"})
    assert "Öppna uppgifter och risker som rör dig\nInte dags än: 1" in texts((await overview(house, "elin")).card)
    theirs = await overview(house, "mette")
    assert "Åbne opgaver" not in texts(theirs.card)
    assert "actions" not in {each.get("verb") for each in theirs.card["actions"]}


@pytest.mark.parametrize("verb", ["status", "status-heatmap", "status-trend", "status-training"])
async def test_a_forged_button_shows_nothing_to_whom_it_does_not_concern(house: House, verb: str) -> None:
    await answered(house, "elin", {"W-42": "red"})
    card = await overview(house, "elin")
    guest = house.simulator.world.add_person("Somebody Else")
    value = {"action": {"type": "Action.Execute", "verb": verb, "data": {"initiative": "journal"}}}
    turn = await house.teams.invoke(guest, card, "adaptiveCard/action", value)
    assert "Medicin" not in str(turn.json)
    assert "Medicin" not in str(turn.texts)


async def test_a_falling_share_of_answers_is_told_when_the_round_is_over_and_not_while_it_runs(house: House) -> None:
    await answered(house, "elin")
    await answered(house, "samir")
    house.clock.pass_by(days=7, hours=2)
    falling = "Færre svarer"
    assert falling not in texts((await overview(house, "sindre")).card), "the round has only just begun"
    await answered(house, "elin")
    house.clock.pass_by(days=2, hours=9)
    said = texts((await overview(house, "sindre")).card)
    assert f"⚠️ {falling}: 14 prosent i den siste statussjekken, 43 prosent i den forrige." in said


async def test_units_that_are_not_asked_each_week_do_not_make_the_share_fall(house: House) -> None:
    await answered(house, "elin")
    await answered(house, "samir")
    house.clock.pass_by(days=7)
    await answered(house, "elin")
    await answered(house, "samir")
    house.clock.pass_by(days=3)
    assert "Færre svarer" not in texts((await overview(house, "sindre")).card)


async def test_staff_are_told_who_can_show_the_status(house: House) -> None:
    guest = house.simulator.world.add_person("Somebody Else")
    turn = await house.teams.say(guest, "status", locale="sv-SE")
    assert "Läget för alla enheter visas bara för projektgruppen" in turn.texts[0]
