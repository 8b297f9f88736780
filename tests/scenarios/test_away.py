"""A manager is away: somebody else is asked, until a day."""

from dialogs.people.absence import Absence
from tests.scenarios.house import House, inputs, texts
from tests.teams_simulator import Message, Turn


async def away(house: House, person: str = "samir", who: str = "emily", last: str = "2026-11-27") -> Turn:
    form = (await house.teams.say(house.people[person], "jag är borta")).replies[0]
    return await house.teams.submit(house.people[person], form, "away-save", {"who": who, "last": last})


def forms(house: House, person: str, week: int) -> list[Message]:
    titles = (f"Avstämning vecka {week}", f"Check-in for week {week}")
    return [each for each in house.chat(person) if each.cards and any(title in texts(each.card) for title in titles)]


async def test_the_deputy_hears_of_it_is_asked_and_answers_and_the_manager_is_left_alone(house: House) -> None:
    await away(house)
    await house.settled(lambda: any("is away and has asked you" in (each.text or "") for each in house.chat("emily")))
    house.clock.pass_by(hours=2)
    await house.settled(lambda: bool(forms(house, "emily", 47)))
    await house.quiet()
    assert forms(house, "samir", 47) == []
    card = forms(house, "emily", 47)[0]
    given = {id_: "green" for id_ in inputs(card.card) if id_.startswith("status_")}
    figures = {id_: "5" for id_ in inputs(card.card) if id_.startswith("figure_W-15")} | {"figure_W-37_0": "100"}
    await house.teams.submit(house.people["emily"], card, "checkin-submit", given | figures)
    async with house.stored() as store:
        latest = await store.latest_checkins("journal", ["akuten", "observation"])
    assert {unit: checkin.by for unit, checkin in latest.items()} == {"akuten": "emily", "observation": "emily"}


async def test_after_the_last_day_the_manager_is_asked_again_and_the_deputy_may_no_longer_answer(house: House) -> None:
    await away(house, last="2026-11-22")
    house.clock.pass_by(days=7, hours=2)
    await house.settled(lambda: bool(forms(house, "samir", 48)))
    await house.quiet()
    assert forms(house, "emily", 48) == []
    said = await house.teams.say(house.people["emily"], "check-in")
    assert all("Akutmottagningen" not in texts(reply.card) for reply in said.replies)


async def test_coming_back_early_ends_it(house: House) -> None:
    await away(house)
    form = (await house.teams.say(house.people["samir"], "jag är borta")).replies[0]
    assert "Emily Ward svarar för dig till och med 27 november 2026." in texts(form.card)
    await house.teams.submit(house.people["samir"], form, "away-back")
    house.clock.pass_by(hours=2)
    await house.settled(lambda: bool(forms(house, "samir", 47)))
    await house.quiet()
    assert forms(house, "emily", 47) == []


async def test_it_survives_a_restart(house: House) -> None:
    await away(house)
    async with house.stored() as store:
        (absence,) = await store.absences()
    assert (absence.person, absence.deputy) == ("samir", "emily")
    await house.start()
    house.clock.pass_by(hours=2)
    await house.settled(lambda: bool(forms(house, "emily", 47)))


async def test_only_somebody_of_the_unit_and_only_within_a_year(house: House) -> None:
    assert "Välj någon" in str((await away(house, who="mette")).replies[0].text)
    assert "högst ett år fram" in str((await away(house, last="2029-01-01")).replies[0].text)
    assert "högst ett år fram" in str((await away(house, last="2026-11-01")).replies[0].text)
    async with house.stored() as store:
        assert await store.absences() == list[Absence]()


async def test_what_the_deputy_was_told_does_not_hold_the_id_of_who_is_away(house: House) -> None:
    await away(house)
    await house.settled(lambda: any("is away and has asked you" in (each.text or "") for each in house.chat("emily")))
    async with house.stored() as store:
        told = [each async for each in store.naming("deliveries", "emily") if "stands-in" in each.key]
    assert len(told) == 1
    assert "samir" not in str(told[0].document)
