"""A unit's manager answers in under a minute, and nothing that was told is lost."""

import re

import pytest

from tests.scenarios.checkin.kit import (
    ASKED,
    FIGURES,
    GREEN,
    answered,
    checkin_of,
    colours_of,
    filled,
    heard,
    nothing_stored,
    opened,
    press,
    seen_by,
    shown,
    submitted,
)
from tests.scenarios.house import House, inputs, texts
from tests.teams_simulator import SubmitAs


async def test_a_manager_gets_one_form_with_the_weeks_seven_questions_and_their_choices(house: House) -> None:
    form = (await opened(house, "elin")).card
    fields = inputs(form)
    assert list(fields) == [
        "figure_W-15_0",
        "figure_W-15_1",
        "figure_W-15_2",
        "status_W-23",
        "figure_W-37_0",
        "status_W-39",
        "status_W-42",
        "status_W-43",
        "status_W-56",
        "comment",
        "wish",
    ]
    assert [choice["title"] for choice in fields["status_W-42"]["choices"]] == ["🟢 Grönt", "🟡 Gult", "🔴 Rött"]
    assert (fields["figure_W-37_0"]["min"], fields["figure_W-37_0"]["max"]) == (0, 100)
    assert all(field["label"] for field in fields.values())
    assert "Medicinmottagningen" in texts(form)
    assert not [id_ for id_, field in fields.items() if "value" in field and id_ != "wish"]


async def test_an_answer_is_stored_and_the_form_becomes_a_summary(house: House) -> None:
    turn = await submitted(house, "elin", await opened(house, "elin"), filled(comment="Vi är redo"))
    said = texts(shown(turn))
    assert "Tack, vecka 47 är klar" in said
    assert "Vi är redo" in said
    assert "Besvarad av Elin Ekmark 16 november 2026" in said
    stored = await checkin_of(house, "medicin")
    assert colours_of(stored) == GREEN
    assert (stored.by, stored.comment) == ("elin", "Vi är redo")


@pytest.mark.parametrize(
    ("figures", "colours"),
    [
        ({"figure_W-37_0": "90"}, {"W-15": "green", "W-37": "green"}),
        ({"figure_W-37_0": "89"}, {"W-15": "green", "W-37": "yellow"}),
        ({"figure_W-37_0": "59"}, {"W-15": "green", "W-37": "red"}),
        ({"figure_W-15_1": "3"}, {"W-15": "yellow", "W-37": "green"}),
        ({"figure_W-15_2": "1"}, {"W-15": "red", "W-37": "green"}),
    ],
)
async def test_figures_become_a_colour_and_the_lowest_of_several_decides(
    house: House, figures: dict[str, str], colours: dict[str, str]
) -> None:
    await answered(house, "elin", **figures)
    stored = await checkin_of(house, "medicin")
    assert {id_: colours_of(stored)[id_] for id_ in colours} == colours
    said = {**FIGURES, **figures}
    rated = stored.answer("W-15")
    assert rated is not None
    assert rated.figures == tuple(int(said[f"figure_W-15_{place}"]) for place in range(3))


@pytest.mark.both_stores
async def test_answers_can_be_changed_and_the_earlier_ones_are_kept(house: House) -> None:
    form = await answered(house, "elin")
    again = await press(house, "elin", form, "checkin-edit")
    assert inputs(shown(again))["status_W-42"]["value"] == "green"
    await submitted(house, "elin", form, filled({"W-42": "yellow"}))
    stored = await checkin_of(house, "medicin")
    assert stored.revision == 2
    assert [answer.status for answer in stored.history[0].answers] == ["green"] * len(ASKED)
    assert colours_of(stored) == {**GREEN, "W-42": "yellow"}


async def test_next_weeks_form_has_this_weeks_answers_with_the_green_ones_folded_away(house: House) -> None:
    form = await answered(house, "elin", **{"figure_W-15_0": "3"})
    await press(house, "elin", form, "checkin-submit", **{"blocker_W-15": "halva gruppen kvar"})
    house.clock.pass_by(days=7)
    card = (await opened(house, "elin")).card
    fields = inputs(card)
    assert (fields["figure_W-15_0"]["value"], fields["status_W-42"]["value"]) == ("3", "green")
    assert "Svaren från vecka 47 är ifyllda" in texts(card)
    assert "halva gruppen kvar" in str(card)
    (folded,) = [part for part in card["body"] if part.get("isVisible") is False]
    assert list(inputs(folded)) == ["status_W-23", "figure_W-37_0", *[f"status_{id_}" for id_ in ASKED[3:]]]
    (unfold,) = [part for part in card["body"] if part.get("selectAction")]
    assert unfold["selectAction"]["title"] == "6 frågor var gröna förra gången. Visa dem"
    assert folded["id"] in str(unfold["selectAction"]["targetElements"])


async def test_an_unchanged_week_is_one_press_also_with_a_yellow_that_nobody_explained(house: House) -> None:
    asked = await submitted(house, "elin", await opened(house, "elin"), filled({"W-56": "yellow"}))
    assert "Vad står i vägen för Medicinmottagningen?" in texts(shown(asked))
    house.clock.pass_by(days=7, hours=1)
    prompt = await heard(house, "elin", "Dags för veckans avstämning")
    turn = await press(house, "elin", prompt, "checkin-same")
    assert "Tack, vecka 48 är klar" in texts(shown(turn))


async def test_an_unchanged_week_is_one_press_on_the_prompted_card_and_renews_the_dates(house: House) -> None:
    await answered(house, "elin")
    house.clock.pass_by(days=7, hours=1)
    prompt = await heard(house, "elin", "Dags för veckans avstämning")
    turn = await press(house, "elin", prompt, "checkin-same")
    assert "Tack, vecka 48 är klar" in texts(shown(turn))
    stored = await checkin_of(house, "medicin", "2026-W48")
    assert colours_of(stored) == GREEN
    assert {(each.period, each.at, each.by) for each in stored.answers} == {("2026-W48", house.clock.now, "elin")}
    rated = stored.answer("W-15")
    assert rated is not None
    assert rated.figures == (5, 4, 5)


async def test_nothing_has_changed_is_not_offered_before_everything_was_answered_once(house: House) -> None:
    form = await opened(house, "elin")
    assert "checkin-same" not in [each["verb"] for each in form.card["actions"]]
    await submitted(house, "elin", form, {"status_W-42": "green"})
    house.clock.pass_by(days=7)
    assert "checkin-same" not in [each["verb"] for each in (await opened(house, "elin")).card["actions"]]


async def test_a_deputy_may_answer(house: House) -> None:
    turn = await submitted(house, "astrid", await opened(house, "astrid"), filled())
    assert "Besvarad av Astrid Lund" in texts(shown(turn))


async def test_who_leads_no_unit_gets_a_clear_no(house: House) -> None:
    guest = house.simulator.world.add_person("Somebody Else")
    turn = await house.teams.say(guest, "check-in", locale="en-GB")
    assert "You have no unit to answer for" in turn.texts[0]


async def test_a_half_filled_form_is_kept_and_the_rest_asked_for(house: House) -> None:
    form = await opened(house, "elin")
    turn = await submitted(house, "elin", form, {"status_W-42": "green"})
    assert "Det du svarade är sparat" in turn.texts[0]
    assert inputs(shown(turn))["status_W-42"]["value"] == "green"
    assert colours_of(await checkin_of(house, "medicin")) == {"W-42": "green"}


async def test_an_empty_form_stores_nothing(house: House) -> None:
    turn = await submitted(house, "elin", await opened(house, "elin"), {"comment": "", "wish": "none"})
    assert turn.status == 200
    assert nothing_stored(house)


async def test_old_clients_get_the_summary_in_place_of_the_form(house: House) -> None:
    form = await opened(house, "elin")
    turn = await submitted(house, "elin", form, filled(), by=SubmitAs.SUBMIT)
    (updated,) = turn.updates
    assert updated.activity_id == form.activity_id
    assert "Tack, vecka 47 är klar" in texts(updated.card)


async def test_what_a_manager_writes_is_shown_as_written_not_as_markup(house: House) -> None:
    comment = "[klicka](https://example.org) **fet** <at>alla</at>"
    turn = await submitted(house, "elin", await opened(house, "elin"), filled(comment=comment))
    runs = re.findall(r"'type': 'TextRun', 'text': '([^']*)'", str(shown(turn)))
    assert comment in runs


async def test_an_identity_number_in_a_comment_is_taken_out_and_the_manager_told(house: House) -> None:
    form = await opened(house, "elin")
    turn = await submitted(house, "elin", form, filled(comment="väntar på 19121212-1212"))
    assert "personnummer" in turn.texts[0]
    assert "1212-1212" not in house.on_disk()
    assert "väntar på" in house.on_disk()


async def test_a_comment_of_fifty_thousand_characters_is_cut_and_the_manager_told(house: House) -> None:
    turn = await submitted(house, "elin", await opened(house, "elin"), filled(comment="å" * 50_000))
    assert "längre än 2" in turn.texts[0]
    assert "Tack, vecka 47 är klar" in texts(shown(turn))
    assert len(str(shown(turn))) < 20_000
    assert (await checkin_of(house, "medicin")).comment == "å" * 2_000


@pytest.mark.parametrize(
    ("visibility", "says"),
    [
        ("line", "Dina svar ses av projektgruppen, styrgruppen och cheferna ovanför dig."),
        ("project", "Dina svar ses av projektgruppen och styrgruppen."),
        ("everyone", "Dina svar kan ses av alla som berörs av införandet."),
    ],
)
async def test_the_form_says_who_sees_the_answers(house: House, visibility: str, says: str) -> None:
    await seen_by(house, visibility)
    assert says in texts((await opened(house, "elin")).card)
