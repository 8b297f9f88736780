"""Two who write, and a report that is put right after it was sent."""

from dataclasses import replace

from dialogs.audit.model import Outcome
from tests.scenarios.house import House, inputs, texts
from tests.scenarios.reports.kit import DUE, EXTRA, NEXT, cards, form, reorganised, sends, shown, stored


async def test_the_second_of_two_writers_is_told_who_sent_it_and_keeps_what_they_typed(house: House) -> None:
    first, second = await form(house), await form(house, "mette")
    await sends(house, "sindre", first, overall="I rute.", done="Opplæring.")
    turn = await sends(house, "mette", second, overall="Alt er forsinket.")
    assert "Sindre Vik nåede at sende denne rapport 16. november 2026." in shown(turn)
    fields = inputs(turn.json["value"])
    # Where she wrote nothing his words stand, so that sending hers takes nothing away.
    assert fields["section_overall"]["value"] == "Alt er forsinket."
    assert fields["section_done"]["value"] == "Opplæring."
    found = await stored(house)
    assert found
    assert (found.by, found.sections["overall"], found.revision) == ("sindre", "I rute.", 1)


async def test_a_corrected_report_takes_the_place_of_the_one_that_was_sent_and_says_so(house: House) -> None:
    await sends(house, "sindre", await form(house), overall="I rute.", done="Opplæring.")
    await house.settled(lambda: bool(cards(house, "astrid", "I rute.")))
    before = len(house.chat("astrid"))
    mine = (await house.teams.say(house.people["sindre"], "rapport")).replies[-1]
    edit = (await house.teams.submit(house.people["sindre"], mine, "report-edit")).replies[-1]
    assert inputs(edit.card)["section_done"]["value"] == "Opplæring."
    turn = await sends(house, "sindre", edit, overall="Nesten i rute.", done="Opplæring.")
    assert "Rettet av Sindre Vik, 16. november 2026." in shown(turn)
    await house.settled(lambda: bool(cards(house, "astrid", "Nesten i rute.")))
    said = texts(cards(house, "astrid", "Nesten i rute.")[0].card)
    assert "Rättad av Sindre Vik, 16 november 2026." in said
    assert "I rute." not in said
    assert len(house.chat("astrid")) == before
    found = await stored(house)
    assert found
    assert (found.revision, found.corrected_by, found.sections["done"]) == (2, "sindre", "Opplæring.")


async def test_of_two_corrections_at_once_the_second_is_shown_the_first(house: House) -> None:
    await sends(house, "sindre", await form(house), overall="I rute.")
    theirs = []
    for person in ("sindre", "mette"):
        card = (await house.teams.say(house.people[person], "rapport")).replies[-1]
        theirs.append((await house.teams.submit(house.people[person], card, "report-edit")).replies[-1])
    await sends(house, "mette", theirs[1], overall="Næsten.")
    turn = await sends(house, "sindre", theirs[0], overall="Helt i rute.")
    assert "Mette Holm rakk å sende denne rapporten" in shown(turn)
    assert inputs(turn.json["value"])["section_overall"]["value"] == "Helt i rute."
    found = await stored(house)
    assert found
    assert (found.sections["overall"], found.revision) == ("Næsten.", 2)


async def test_whoever_no_longer_writes_it_gets_back_what_they_typed(house: House) -> None:
    card = await form(house)
    await reorganised(house, holders={"project-leader": ("mette",)})
    turn = await sends(house, "sindre", card, overall="I rute.", risks="Nettet.")
    said = shown(turn)
    assert "Du skriver ikke denne rapporten lenger, så ingenting er sendt." in said
    assert "Risikoer og problemer\nNettet." in said
    assert await stored(house) is None
    async with house.stored() as store:
        outcomes = [each.entry.outcome for each in await store.audit() if each.entry.what == "report-send"]
    assert outcomes == [Outcome.ALLOWED, Outcome.REFUSED]


async def test_a_report_that_is_no_longer_agreed_on_gives_back_what_was_typed(house: House) -> None:
    card = await form(house)
    await reorganised(house, reports={})
    said = shown(await sends(house, "sindre", card, overall="I rute."))
    assert "Rapporten finnes ikke lenger" in said
    assert "I rute." in said


async def test_what_is_typed_on_an_old_card_is_put_into_the_form_of_today(house: House) -> None:
    card = await form(house)
    house.clock.pass_by(days=21)
    turn = await sends(house, "sindre", card, overall="I rute.")
    assert "Kortet hørte til uke 47. Ingenting er sendt. Her er rapporten for uke 50" in shown(turn)
    assert inputs(turn.json["value"])["section_overall"]["value"] == "I rute."
    assert (await stored(house), await stored(house, NEXT)) == (None, None)
    assert "Sendt av Sindre Vik" in shown(await sends(house, "sindre", card, overall="I rute."))
    found = await stored(house, NEXT)
    assert found
    assert found.sections["overall"] == "I rute."


async def test_one_more_can_be_written_between_two_that_are_due(house: House) -> None:
    await sends(house, "sindre", await form(house), overall="I rute.")
    house.clock.pass_by(days=7)
    card = (await house.teams.say(house.people["sindre"], "rapport")).replies[-1]
    extra = (await house.teams.submit(house.people["sindre"], card, "report-new")).replies[-1]
    await sends(house, "sindre", extra, overall="Ekstra.")
    found = [await stored(house, period) for period in (DUE, EXTRA)]
    assert [each.sections["overall"] for each in found if each] == ["I rute.", "Ekstra."]


async def test_a_correction_does_not_follow_to_whoever_may_not_read_it_any_more(house: House) -> None:
    await sends(house, "sindre", await form(house), overall="I rute.")
    await house.settled(lambda: bool(cards(house, "emily", "I rute.") and cards(house, "astrid", "I rute.")))
    async with house.stored() as store:
        records = await store.roster()
        people = tuple(replace(each, grants=()) if each.id == "emily" else each for each in records.people)
        await store.replace_roster(replace(records, people=people))
    await house.start()
    card = (await house.teams.say(house.people["mette"], "rapport")).replies[-1]
    written = (await house.teams.submit(house.people["mette"], card, "report-edit")).replies[-1]
    await sends(house, "mette", written, overall="Vi er forsinket.")
    await house.settled(lambda: bool(cards(house, "astrid", "Vi er forsinket.")))
    await house.quiet()
    assert cards(house, "emily", "Vi er forsinket.") == []
