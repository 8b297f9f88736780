"""Articles and material found from Teams' compose box, and passed on as a card."""

from dataclasses import replace
from pathlib import Path

import pytest

from content.language import Language
from content.loader import SHIPPED
from content.model import Role
from dialogs.people.model import Grant, Person
from dialogs.people.roster import RosterRecords
from tests.cards.looks import assert_usable, walk
from tests.scenarios.house import House, house_with, texts
from tests.teams_simulator import Search, TeamsSimulator


def with_people(records: RosterRecords) -> RosterRecords:
    """Besides those of the sample: somebody with no role, and an ambassador with no unit."""
    grants = (Grant(role=Role.CHANGE_AGENT),)
    more = (
        Person(id="nils", name="Nils Ek", aad_id="00000000-0000-0000-0000-0000000000f1", units=("akuten",)),
        Person(id="maja", name="Maja Ny", aad_id="00000000-0000-0000-0000-0000000000f2", grants=grants),
    )
    return replace(records, people=(*records.people, *more))


async def find(house: House, person: str, words: str | None = None, skip: int = 0, count: int = 25) -> Search:
    if person not in house.people:
        number = {"nils": "f1", "maja": "f2"}[person]
        aad_id = f"00000000-0000-0000-0000-0000000000{number}"
        house.people[person] = house.simulator.world.add_person(
            person, aad_object_id=aad_id, locale="sv-SE", installed=False
        )
    return await house.teams.query(house.people[person], words, skip=skip, count=count)


async def test_a_manager_finds_an_answer_and_passes_it_on_with_its_source(house: House) -> None:
    found = await find(house, "elin", "varför byter vi system")
    best = found.results[0]
    assert best.title == "Varför byter vi journalsystem?"
    assert best.line.startswith("Svar · Vi byter för att")
    assert len(best.line) < 140
    said = texts(best.card)
    for part in (best.title, "Källa:", "Ansvarig: projektledare", "Granskad 1 oktober 2026"):
        assert part in said
    assert best.card["lang"] == "sv"


async def test_a_card_that_is_passed_on_has_no_button_that_needs_the_bot_there(house: House) -> None:
    for person, language in (("elin", Language.SV), ("mette", Language.DA), ("emily", Language.EN)):
        for result in (await find(house, person)).results:
            assert_usable(result.card, language)
            actions = [each["type"] for each in walk(result.card) if str(each.get("type", "")).startswith("Action.")]
            assert actions == ["Action.OpenUrl"]
            assert result.card["actions"][0]["url"].startswith("https://teams.microsoft.com/l/chat/0/0?users=28:")


async def test_material_is_filled_in_for_the_unit_of_whoever_passes_it_on(house: House) -> None:
    found = await find(house, "elin", "till nästa arbetsplatsträff")
    (kit,) = [each for each in found.results if each.title == "Till nästa arbetsplatsträff"]
    assert kit.line.startswith("Material · ")
    said = texts(kit.card)
    assert "startar Medicinmottagningen" in said
    assert "Startdagen är 23 november 2026" in said


async def test_right_after_the_box_is_opened_comes_what_is_of_most_use_now(house: House) -> None:
    titles = (await find(house, "elin")).titles
    # A week before the start, material for the weeks before it; then what everybody asks first.
    assert titles[:2] == ["Så får du hjälp när vi startar", "Checklista inför övergången"]
    assert "Varför byter vi journalsystem?" in titles
    assert titles.index("Till nästa arbetsplatsträff") < titles.index("Varför byter vi journalsystem?")


async def test_what_is_written_for_managers_is_passed_on_by_them_and_by_those_who_send_it(house: House) -> None:
    for person, words, title in (
        ("elin", "checklista inför övergången", "Checklista inför övergången"),
        ("emily", "checklist before cutover", "Checklist before cutover"),
    ):
        assert title in (await find(house, person, words)).titles
    # Astrid is a super-user, and stands in for a manager by no date: a deputy is no manager by role.
    assert "Checklista inför övergången" not in (await find(house, "astrid", "checklista inför övergången")).titles


async def test_a_word_that_is_still_being_typed_finds_what_it_begins(house: House) -> None:
    titles = (await find(house, "elin", "utbild")).titles
    assert "Nu kan du börja utbildningen" in titles
    assert "Vilken utbildning får jag, och när?" in titles


async def test_the_list_is_read_page_by_page_and_every_page_is_the_same_when_asked_for_again(house: House) -> None:
    whole = (await find(house, "elin", "utbildning")).titles
    assert len(whole) > 4
    pages = [(await find(house, "elin", "utbildning", skip=skip, count=2)).titles for skip in (0, 2, 2, len(whole))]
    assert pages == [whole[:2], whole[2:4], whole[2:4], []]
    assert len(set(whole)) == len(whole)


@pytest.mark.parametrize("words", ["pizza", "xyzzy", "121212-1212", "?"])
async def test_what_is_nowhere_is_told_in_words(house: House, words: str) -> None:
    found = await find(house, "elin", words)
    assert found == Search(
        status=200, said="Jag hittade inget om det. Pröva med ett annat ord, eller fråga mig i vår egen chatt."
    )


async def test_who_passes_nothing_on_is_told_who_does_and_where_to_ask(tmp_path: Path) -> None:
    async with house_with(tmp_path, with_people) as house:
        found = await find(house, "nils", "utbildning")
        guest = house.simulator.world.add_person("Somebody Else", locale="en-GB")
        stranger = await house.teams.query(guest, "training")
        assert found.results == stranger.results == ()
        assert found.said.startswith("Sökningen här är till för superanvändare, förändringsstöd, chefer")
        assert stranger.said.startswith("Searching here is for super-users")


async def test_an_ambassador_without_a_unit_passes_on_what_names_no_unit_wrongly(tmp_path: Path) -> None:
    async with house_with(tmp_path, with_people) as house:
        found = await find(house, "maja", "din roll när vi byter")
        (role,) = [each for each in found.results if each.title == "Din roll när vi byter"]
        assert "åtta veckor kvar till start för enheten." in texts(role.card)
        assert (await find(house, "maja")).results


async def test_what_has_expired_is_found_by_nobody(tmp_path: Path) -> None:
    async with TeamsSimulator() as simulator:
        content = tmp_path / "content"
        house = House(simulator, tmp_path / "data", content=content, meaning=False)
        await house.seed()
        for source in SHIPPED.rglob("*"):
            target = content / source.relative_to(SHIPPED)
            if source.suffix in (".md", ".yaml", ".ftl"):
                target.parent.mkdir(parents=True, exist_ok=True)
                text = source.read_text("utf-8")
                expires = source.stem in ("why-change", "my-role")
                # The last day of one was yesterday, of the other it is today.
                last = "2026-11-15" if source.stem == "why-change" else "2026-11-16"
                target.write_text(text.replace("valid_to: 2028-12-31", f"valid_to: {last}") if expires else text)
        await house.start()
        try:
            answers = (await find(house, "elin", "varför byter vi system")).titles
            material = (await find(house, "elin", "din roll när vi byter")).titles
            house.clock.pass_by(days=1)
            a_day_later = (await find(house, "elin", "din roll när vi byter")).titles
        finally:
            await house.stop()
    assert "Varför byter vi journalsystem?" not in answers
    assert "Din roll när vi byter" in material
    assert "Din roll när vi byter" not in a_day_later


async def test_material_that_somebody_has_still_to_fill_in_is_found_by_nobody(house: House) -> None:
    titles = (await find(house, "emily", "not working right now")).titles
    assert titles
    assert not [title for title in titles if title.startswith("Not working right now")]


async def test_a_chat_between_others_is_not_taken_for_the_chat_with_the_bot(house: House) -> None:
    await find(house, "elin")
    async with house.stored() as store:
        assert await store.personal_reference("elin") is None


async def test_nothing_that_is_looked_for_is_kept(house: House) -> None:
    await find(house, "elin", "utbildning för nattpersonal")
    async with house.stored():
        pass
    assert "nattpersonal" not in house.on_disk()


async def test_a_search_from_a_chat_that_does_not_exist_yet_is_answered(house: House) -> None:
    found = await house.teams.query(house.people["elin"], "utbildning", conversation="")
    assert found.results
