"""Who has not answered is asked, reminded, told that it is late, and at last somebody above hears of it; each once."""

from dataclasses import replace

from dialogs.people.roster import RosterRecords
from tests.scenarios.checkin.kit import (
    answered,
    filled,
    heard,
    looked,
    nothing_stored,
    opened,
    organised,
    press,
    shown,
    submitted,
    told,
)
from tests.scenarios.house import House, inputs, texts

ASKS, REMINDS, LATE = "Dags för veckans avstämning", "Vi saknar veckans avstämning", "Vi fick inget svar i tid"
CLIMBED = "Medicinmottagningen har inte svarat"


def line(records: RosterRecords) -> RosterRecords:
    """Samir leads the hospital above Elin's unit."""
    units = (replace(each, manager="samir") if each.id == "sjukhuset" else each for each in records.units)
    return replace(records, units=tuple(units))


async def test_a_reminder_comes_on_the_morning_of_the_last_day_and_a_note_the_day_after(house: House) -> None:
    await looked(house, hours=1)
    assert len(told(house, "elin", ASKS)) == 1
    await looked(house, days=1, hours=23)
    assert told(house, "elin", REMINDS) == []
    await looked(house, hours=1)
    assert len(told(house, "elin", REMINDS)) == 1
    await looked(house, hours=23)
    assert told(house, "elin", LATE) == []
    await looked(house, hours=1)
    assert len(told(house, "elin", LATE)) == 1
    await looked(house, days=2)
    assert [len(told(house, "elin", words)) for words in (ASKS, REMINDS, LATE)] == [1, 1, 1]


async def test_who_has_answered_is_not_reminded(house: House) -> None:
    await answered(house, "elin")
    await looked(house, hours=1)
    await looked(house, days=2)
    await heard(house, "samir", REMINDS)
    await looked(house, days=1)
    await heard(house, "samir", LATE)
    assert [len(told(house, "elin", words)) for words in (ASKS, REMINDS, LATE)] == [0, 0, 0]


async def test_a_late_answer_is_as_welcome_as_any(house: House) -> None:
    await looked(house, days=3, hours=1)
    late = await heard(house, "elin", LATE)
    assert "Tack, vecka 47 är klar" in texts(shown(await submitted(house, "elin", late, filled())))


async def test_a_round_that_is_sat_out_needs_a_reason_and_ends_the_reminders(house: House) -> None:
    form = await opened(house, "elin")
    asked = shown(await press(house, "elin", form, "checkin-skip"))
    assert inputs(asked)["reason"]["isRequired"] is True
    turn = await press(house, "elin", form, "checkin-skip-submit", reason="Vi flyttar den här veckan")
    assert turn.json["value"] == (
        "Noterat. Medicinmottagningen hoppar över vecka 47. Vill du svara ändå, skriv avstämning."
    )
    for _ in range(4):
        await looked(house, days=1, hours=1)
    assert [len(told(house, "elin", words)) for words in (ASKS, REMINDS, LATE)] == [0, 0, 0]
    assert len(told(house, "samir", LATE)) == 1
    async with house.stored() as store:
        (skipped,) = await store.skipped("journal", ["2026-W47"])
    assert (skipped.unit, skipped.reason, skipped.by) == ("medicin", "Vi flyttar den här veckan", "elin")


async def test_without_a_reason_no_round_is_sat_out(house: House) -> None:
    form = await opened(house, "elin")
    await press(house, "elin", form, "checkin-skip")
    turn = await press(house, "elin", form, "checkin-skip-submit", reason="  ")
    assert inputs(shown(turn))["reason"]["isRequired"] is True
    async with house.stored() as store:
        assert await store.skipped("journal", ["2026-W47"]) == []


async def test_whoever_sat_a_round_out_may_answer_all_the_same_and_is_asked_in_the_next(house: House) -> None:
    form = await opened(house, "elin")
    await press(house, "elin", form, "checkin-skip")
    await press(house, "elin", form, "checkin-skip-submit", reason="flytt")
    turn = await submitted(house, "elin", await opened(house, "elin"), filled())
    assert "Tack, vecka 47 är klar" in texts(shown(turn))
    await looked(house, days=7, hours=1)
    await heard(house, "elin", ASKS)


async def test_a_snoozed_reminder_comes_the_next_working_morning_once_and_not_before(house: House) -> None:
    await looked(house, hours=1)
    prompt = await heard(house, "elin", ASKS)
    turn = await press(house, "elin", prompt, "checkin-snooze")
    assert turn.texts == (
        "Jag påminner dig på morgonen den 17 november 2026. Du kan svara på det här kortet när som helst.",
    )
    assert nothing_stored(house)
    await looked(house, hours=23)
    assert told(house, "elin", REMINDS) == []
    await looked(house, hours=1)
    await heard(house, "elin", REMINDS)
    await looked(house, hours=1)
    assert len(told(house, "elin", REMINDS)) == 1


async def test_snoozed_on_a_friday_it_comes_on_monday(house: House) -> None:
    await looked(house, days=4, hours=1)
    form = await opened(house, "elin")
    turn = await press(house, "elin", form, "checkin-snooze")
    assert "23 november 2026" in turn.texts[0]


async def test_snoozed_and_answered_meanwhile_there_is_no_reminder(house: House) -> None:
    form = await opened(house, "elin")
    await press(house, "elin", form, "checkin-snooze")
    await submitted(house, "elin", form, filled())
    await looked(house, days=2, hours=2)
    await heard(house, "samir", REMINDS)
    assert told(house, "elin", REMINDS) == []


async def test_two_missed_rounds_climb_to_the_next_leader_once_however_long_it_lasts(house: House) -> None:
    await organised(house, line)
    await looked(house, days=7, hours=1)
    assert told(house, "samir", CLIMBED) == []
    await looked(house, days=7)
    (said,) = told(house, "samir", CLIMBED)
    assert "två gånger i rad, senast vecka 48" in said.text
    for _ in range(4):
        await looked(house, days=7)
    assert len(told(house, "samir", CLIMBED)) == 1
    assert told(house, "elin", CLIMBED) == []


async def test_after_an_answer_a_new_silence_climbs_anew(house: House) -> None:
    await organised(house, line)
    await looked(house, days=14, hours=1)
    assert len(told(house, "samir", CLIMBED)) == 1
    await answered(house, "elin")
    await looked(house, days=14)
    assert len(told(house, "samir", CLIMBED)) == 1
    await looked(house, days=7)
    assert len(told(house, "samir", CLIMBED)) == 2


async def test_where_nobody_leads_above_the_project_leader_hears_of_it(house: House) -> None:
    await looked(house, days=14, hours=1)
    await heard(house, "sindre", "Medicinmottagningen har ikke svart på statussjekken")


async def test_a_round_that_is_sat_out_is_no_silence(house: House) -> None:
    await organised(house, line)
    form = await opened(house, "elin")
    await press(house, "elin", form, "checkin-skip")
    await press(house, "elin", form, "checkin-skip-submit", reason="flytt")
    await looked(house, days=14, hours=1)
    assert told(house, "samir", CLIMBED) == []
    await looked(house, days=7)
    assert len(told(house, "samir", CLIMBED)) == 1
