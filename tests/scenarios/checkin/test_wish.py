"""A unit may ask to pause or to start later; whoever leads the project hears of it in the unit's own words."""

from tests.scenarios.checkin.kit import checkin_of, filled, heard, looked, opened, press, shown, submitted, told
from tests.scenarios.house import House, inputs, texts

PAUSE, LATER = "Medicinmottagningen ber om pause", "Medicinmottagningen ber om senere start"


async def wished(house: House, reason: str = "Halva gruppen är sjuk", wish: str = "pause") -> None:
    form = await opened(house, "elin")
    await submitted(house, "elin", form, filled(wish=wish))
    await submitted(house, "elin", form, {"reason": reason})


async def test_a_wish_to_pause_asks_why_and_reaches_the_project_leader_once(house: House) -> None:
    form = await opened(house, "elin")
    turn = await submitted(house, "elin", form, filled(wish="pause"))
    assert list(inputs(shown(turn))) == ["reason"]
    await house.quiet()
    assert told(house, "sindre", PAUSE) == [], "not before there is a reason"
    turn = await submitted(house, "elin", form, {"reason": "Halva gruppen är sjuk"})
    assert "Projektledaren har fått er begäran" in texts(shown(turn))
    said = texts((await heard(house, "sindre", PAUSE)).card)
    assert "Halva gruppen är sjuk" in str(told(house, "sindre", PAUSE)[0].card)
    assert "Elin Ekmark" in said
    house.clock.pass_by(minutes=1)
    await press(house, "elin", form, "checkin-edit")
    await submitted(house, "elin", form, filled(wish="pause", comment="och mer"))
    await house.quiet()
    assert len(told(house, "sindre", PAUSE)) == 1


async def test_a_wish_that_still_stands_the_week_after_is_not_told_again(house: House) -> None:
    await wished(house)
    await heard(house, "sindre", PAUSE)
    house.clock.pass_by(days=7)
    form = await opened(house, "elin")
    assert inputs(form.card)["wish"]["value"] == "pause"
    turn = await submitted(house, "elin", form, filled(wish="pause"))
    assert "Halva gruppen är sjuk" in str(shown(turn))
    await house.quiet()
    assert len(told(house, "sindre", PAUSE)) == 1


async def test_another_reason_is_told_again(house: House) -> None:
    await wished(house)
    await heard(house, "sindre", PAUSE)
    form = await opened(house, "elin")
    said = filled(wish="postpone", reason="Nu är alla sjuka")
    await house.teams.alter(house.people["elin"], form, "checkin-submit", said)
    assert "Nu är alla sjuka" in str((await heard(house, "sindre", LATER)).card)
    assert len(told(house, "sindre", PAUSE)) == 1


async def test_a_wish_taken_back_is_gone(house: House) -> None:
    await wished(house)
    await heard(house, "sindre", PAUSE)
    form = await opened(house, "elin")
    turn = await submitted(house, "elin", form, filled())
    assert "Projektledaren har fått" not in texts(shown(turn))
    assert (await checkin_of(house, "medicin")).request is None


async def test_nothing_of_the_timeline_changes_by_itself(house: House) -> None:
    await wished(house)
    async with house.stored() as store:
        (journal,) = (await store.roster()).initiatives
    assert [wave.paused for wave in journal.waves] == [False, False, False]


async def test_a_wish_does_not_end_with_a_press_on_nothing_has_changed(house: House) -> None:
    await wished(house)
    await looked(house, days=7)
    await press(house, "elin", await opened(house, "elin"), "checkin-same")
    stored = await checkin_of(house, "medicin", "2026-W48")
    assert stored.request is not None
    assert stored.request.reason == "Halva gruppen är sjuk"
    await house.start()
    await house.quiet()
    assert len(told(house, "sindre", PAUSE)) == 1
