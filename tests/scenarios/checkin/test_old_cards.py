"""Cards outlive what they ask: each has its defined answer, stores nothing wrong and loses nothing right."""

from dataclasses import replace
from typing import Any

import pytest

from dialogs.people.roster import RosterRecords
from tests.scenarios.checkin.kit import (
    GREEN,
    answered,
    checkin_of,
    colours_of,
    filled,
    forged,
    live,
    nothing_stored,
    opened,
    organised,
    press,
    shown,
    submitted,
)
from tests.scenarios.house import House, inputs, texts


async def test_the_same_form_twice_counts_once(house: House) -> None:
    form = await opened(house, "elin")
    await submitted(house, "elin", form, filled(), activity_id="a")
    turn = await forged(house, "elin", form, **filled())
    assert "Tack, vecka 47 är klar" in texts(shown(turn))
    assert (await checkin_of(house, "medicin")).revision == 1


async def test_last_weeks_form_is_not_filed_under_the_wrong_week_and_nothing_typed_is_lost(house: House) -> None:
    form = await opened(house, "elin")
    house.clock.pass_by(days=7)
    data = filled({"W-42": "yellow"}, comment="snart", **{"figure_W-37_0": "70"})
    turn = await submitted(house, "elin", form, data)
    assert "Kortet gällde vecka 47, som är stängd." in turn.texts[0]
    fields = inputs(shown(turn))
    typed = {name: fields[name]["value"] for name in ("status_W-42", "comment", "figure_W-37_0", "figure_W-15_1")}
    assert typed == {"status_W-42": "yellow", "comment": "snart", "figure_W-37_0": 70, "figure_W-15_1": "4"}
    assert nothing_stored(house)
    await submitted(house, "elin", form, data)
    assert colours_of(await checkin_of(house, "medicin", "2026-W48"))["W-42"] == "yellow"


async def test_nothing_has_changed_on_last_weeks_card_is_asked_again_for_this_week(house: House) -> None:
    await answered(house, "elin")
    house.clock.pass_by(days=7)
    form = await opened(house, "elin")
    house.clock.pass_by(days=7)
    turn = await press(house, "elin", form, "checkin-same")
    assert "Kortet gällde vecka 48, som är stängd." in turn.texts[0]
    assert "Avstämning vecka 49" in texts(shown(turn))
    async with house.stored() as store:
        assert set(await store.checkins("journal", ["medicin"], "2026-W48")) == set()


async def test_after_the_questions_changed_what_remains_is_kept_and_the_rest_is_asked(house: House) -> None:
    form = await opened(house, "elin")

    # Seven weeks after its start the unit is in everyday use, and asked something else once a month.
    await organised(house, lambda records: live(records, days=-56))
    turn = await submitted(house, "elin", form, filled({"W-42": "red"}))
    assert "Frågorna har ändrats sedan det här kortet skickades." in turn.texts[0]
    assert set(inputs(shown(turn))) >= {"status_W-26", "status_W-48", "status_W-61"}
    assert nothing_stored(house)


async def test_after_a_question_was_added_the_answers_are_kept_and_the_new_one_is_asked(house: House) -> None:
    form = await opened(house, "elin")
    data = {name: value for name, value in filled().items() if name != "status_W-56"}
    turn = await submitted(house, "elin", form, data)
    assert "De här frågorna väntar fortfarande på svar." in turn.texts[0]
    assert colours_of(await checkin_of(house, "medicin")) == {k: v for k, v in GREEN.items() if k != "W-56"}


async def test_whoever_lost_the_role_is_told_and_nothing_is_stored(house: House) -> None:
    form = await opened(house, "elin")

    def handed_over(records: RosterRecords) -> RosterRecords:
        units = (replace(u, manager="astrid", deputies=()) if u.id == "medicin" else u for u in records.units)
        return replace(records, units=tuple(units))

    await organised(house, handed_over)
    for verb in ("checkin-submit", "checkin-snooze", "checkin-skip", "checkin-edit", "checkin-skip-submit"):
        turn = await forged(house, "elin", form, verb, **filled(), reason="x")
        assert "Det är enhetens chef eller den som ersätter chefen" in turn.texts[0], verb
    assert nothing_stored(house)
    async with house.stored() as store:
        assert await store.skipped("journal") == []


async def test_a_unit_that_was_merged_away_keeps_its_answers_and_gets_no_new_ones(house: House) -> None:
    form = await answered(house, "samir")

    def merged(records: RosterRecords) -> RosterRecords:
        (journal,) = records.initiatives
        members = {unit: wave for unit, wave in journal.units.items() if unit != "observation"}
        units = tuple(unit for unit in records.units if unit.id != "observation")
        return replace(records, units=units, initiatives=(replace(journal, units=members),))

    await organised(house, merged)
    turn = await forged(house, "samir", form, **filled({"W-42": "red"}))
    assert "Kortet gällde en enhet som inte längre finns i enhetsregistret" in turn.texts[0]
    for verb in ("checkin-same", "checkin-snooze", "checkin-skip", "checkin-edit"):
        turn = await forged(house, "samir", form, verb)
        assert "Kortet gällde en enhet som inte längre finns" in turn.texts[0], verb
    async with house.stored() as store:
        stored = await store.checkins("journal", ["akuten", "observation"], "2026-W47")
    assert {unit: each.revision for unit, each in stored.items()} == {"akuten": 1, "observation": 1}
    await house.start()
    again = await opened(house, "samir")
    assert "Observationsavdelningen" not in texts(again.card)
    await submitted(house, "samir", again, filled(comment="ensam kvar"))
    assert (await checkin_of(house, "akuten")).comment == "ensam kvar"


async def test_a_form_sent_by_somebody_else_stores_nothing(house: House) -> None:
    form = await opened(house, "elin")
    turn = await forged(house, "emily", form, **filled())
    assert "manager" in turn.texts[0]
    assert nothing_stored(house)


@pytest.mark.parametrize(
    "change",
    [
        {"initiative": "other"},
        {"units": ["nowhere"]},
        {"units": []},
        {"units": ["medicin", "barn"]},
        {"units": ["sjukhuset"]},
        {"units": ["*"]},
        {"units": ["*"], "proof": True},
        {"units": ["nara"], "proof": True},
    ],
)
async def test_a_tampered_form_stores_nothing(house: House, change: dict[str, Any]) -> None:
    form = await opened(house, "elin")
    turn = await forged(house, "elin", form, **{**filled(), **change})
    assert turn.status == 200
    assert nothing_stored(house)


@pytest.mark.parametrize(
    "odd",
    [
        {"units": [["medicin"]]},
        {"units": {"medicin": 1}},
        {"then": 7},
        {"page": "x"},
        {"page": 1e400},
        {"page": -3},
        {"period": ["2026-W47"]},
        {"revisions": {"medicin": "x"}},
        {"revisions": {"medicin": 1e400}},
        {"revisions": [1e400]},
        {"shown": {"a": 1}},
        {"proof": "yes"},
        {"details": [1]},
        {"status_W-42": {"value": "red"}},
        {"figure_W-37_0": "many"},
        {"figure_W-37_0": "-1"},
        {"figure_W-37_0": "1e400"},
        {"figure_W-15_7": "3"},
        {"figure_W-15_²": "3"},
        {"figure_": "3"},
        {"wish": ["pause"]},
        {"wish": {"pause": 1}},
        {"due_W-42": "soon"},
        {"help_W-42": "mother"},
        {"comment": ["x"]},
        {"except": {"a": 1}},
        {"initiative": {"a": 1}},
    ],
)
async def test_odd_card_data_is_answered_without_an_error_inside(house: House, odd: dict[str, Any]) -> None:
    form = await opened(house, "elin")
    turn = await forged(house, "elin", form, **{**filled(), **odd})
    assert turn.status == 200
    assert not any("Något gick fel" in text for text in turn.texts)


@pytest.mark.parametrize("share", ["101", "4000"])
async def test_a_share_above_a_hundred_is_asked_for_again(house: House, share: str) -> None:
    turn = await submitted(house, "elin", await opened(house, "elin"), filled(**{"figure_W-37_0": share}))
    assert "figure_W-37_0" in inputs(shown(turn))
    assert "W-37" not in colours_of(await checkin_of(house, "medicin"))


async def test_a_rating_that_was_not_on_the_card_is_asked_for_again(house: House) -> None:
    turn = await submitted(house, "elin", await opened(house, "elin"), filled(**{"figure_W-15_1": "9"}))
    assert "figure_W-15_1" in inputs(shown(turn))
    assert "W-15" not in colours_of(await checkin_of(house, "medicin"))


async def test_ratings_of_which_one_is_lacking_are_not_a_colour_yet(house: House) -> None:
    data = {name: value for name, value in filled().items() if name != "figure_W-15_0"}
    turn = await submitted(house, "elin", await opened(house, "elin"), data)
    assert "figure_W-15_0" in inputs(shown(turn))
    assert "W-15" not in colours_of(await checkin_of(house, "medicin"))
