"""What everybody may see of a change, in chat and on the board; the portfolio; and where cards lead."""

import gzip
from collections.abc import AsyncIterator, Mapping
from dataclasses import replace
from pathlib import Path

import aiohttp
import pytest
import pytest_asyncio

from content.language import Language
from dialogs.initiative.collisions import collisions
from dialogs.people.model import Person
from dialogs.people.roster import RosterRecords
from tests.board import JOURNAL, answered, looked, plan_answered, prepared, with_many, with_plan, with_region
from tests.scenarios.checkin.kit import filled, opened, submitted
from tests.scenarios.house import House, house_with, texts
from tests.scenarios.places import followed, places
from tests.scenarios.test_board import plain

WHOLE = {"initiative": JOURNAL}
ASTA = "00000000-0000-0000-0000-0000000000a1"
HOSTILE = '"><script>alert(1)</script>&'


def peopled(records: RosterRecords) -> RosterRecords:
    """With Asta, who works at a ward that starts, and Bo, who works nowhere in particular."""
    asta = Person(id="asta", name="Asta Alm", units=("medicin",), aad_id=ASTA, language=Language.SV)
    bo = Person(id="bo", name="Bo Berg", language=Language.EN)
    return replace(records, people=(*records.people, asta, bo))


@pytest_asyncio.fixture
async def two(tmp_path: Path) -> AsyncIterator[House]:
    """A hundred units in one change, most of which have answered, and some of them in another one that comes close."""

    async def met(house: House) -> None:
        house.people["asta"] = house.simulator.world.add_person("Asta Alm", aad_object_id=ASTA)

    async with prepared(
        tmp_path, lambda records: peopled(with_plan(with_many(records))), met, answered, plan_answered
    ) as house:
        yield house


async def change(house: House, how: object) -> None:
    """Another roster, as an import would put it there."""
    async with house.stored() as store:
        await store.replace_roster(how(await store.roster()))  # type: ignore[operator]  # one of those in this file
    await house.start()


async def test_anybody_is_told_how_far_it_has_come_and_nothing_of_a_single_unit(two: House) -> None:
    status, page = await looked(two, "asta", "open", WHOLE)
    assert status == 200
    for said in (
        "Så går det med Gemensam journal",
        "Av 109 enheter har ingen startat än.",
        "Nästa start är 23 november 2026.",
        "Av 90 enheter med färska svar har 60 det mesta på plats (grönt).",
        "Läget 16 november 2026, vecka 47.",
        "60 av 74 tillfrågade enheter har svarat den här veckan.",
        "Din enhet: Medicinmottagningen Ni startar 23 november 2026, i våg 1. Just nu: Redo för start",
        "23 november 2026: Våg 1 startar",
        "Din närmaste chef: Elin Ekmark",
        "Stöd: Startstödet i Region Lindvik",
    ):
        assert said in page, said
    assert "Enhet 0" not in page


async def test_everybody_reads_the_same_figures_whatever_their_role(two: House) -> None:
    figures = (
        "Av 90 enheter med färska svar har 60 det mesta på plats (grönt). 🟡 Gult 30 · ❔ Inget svar 19 · 🟢 Grönt 60"
    )
    for person in ("asta", "elin"):
        _, page = await looked(two, person, "open", WHOLE)
        assert plain(figures) in plain(page), person


async def test_the_first_page_of_whoever_follows_nothing_is_how_it_is_going(two: House) -> None:
    status, page = await looked(two, "asta", "start", {})
    assert (status, page.startswith("Så går det")) == (200, True)
    assert "Så går det med Gemensam journal" in page
    assert "Så går det med Digital plan" in page
    status, page = await looked(two, "bo", "start", {})
    assert status == 200
    assert "Of 109 units, none has started yet." in page
    assert "Your unit" not in page


async def test_a_link_to_the_project_s_page_shows_everybody_what_they_may_see(two: House) -> None:
    status, page = await looked(two, "asta", "initiative", WHOLE)
    assert (status, "Så går det med Gemensam journal" in page) == (200, True)
    assert "Enhet 0" not in page
    assert (await looked(two, "asta", "unit", WHOLE | {"unit": "medicin"}))[0] == 404
    assert (await looked(two, "asta", "portfolio", {}))[0] == 404


async def test_whoever_asks_in_chat_gets_the_same_as_on_the_board(two: House) -> None:
    turn = await two.teams.say(two.people["asta"], "läget")
    card, other = (texts(each.card["body"]) for each in turn.replies)
    assert "Så går det med Digital plan" in other
    _, page = await looked(two, "asta", "open", WHOLE)
    lines = [plain(each) for each in card.splitlines()]
    assert len(lines) > 10
    assert [each for each in lines if each not in plain(page)] == []


@pytest.mark.both_stores
async def test_a_change_that_nobody_answered_and_a_roster_without_any_say_so_in_words(house: House) -> None:
    _, page = await looked(house, "sindre", "open", WHOLE)
    assert "Hvor klare enhetene er, vises når så mange har svart at ingen av dem kan pekes ut." in page
    await change(house, lambda records: replace(records, initiatives=()))
    for view in ("start", "open", "tab"):
        status, page = await looked(house, "sindre", view, {})
        assert status == 200
        assert "endring" in page, view
    assert "Akkurat nå pågår det ingen større endring" in (await looked(house, "sindre", "start", {}))[1]


async def test_whose_role_ended_sees_from_then_on_what_everybody_may(two: House) -> None:
    assert "Enhet 002" in (await looked(two, "sindre", "initiative", WHOLE))[1]

    def ended(records: RosterRecords) -> RosterRecords:
        people = tuple(replace(each, grants=()) if each.id == "sindre" else each for each in records.people)
        units = tuple(replace(each, manager=None) if each.manager == "sindre" else each for each in records.units)
        return replace(records, people=people, units=units)

    await change(two, ended)
    status, page = await looked(two, "sindre", "initiative", WHOLE)
    assert (status, "Slik går det med Felles journal" in page) == (200, True)
    assert "Enhet 0" not in page
    assert (await looked(two, "sindre", "unit", WHOLE | {"unit": "u2"}))[0] == 404
    assert (await looked(two, "sindre", "portfolio", {}))[0] == 404


async def test_a_unit_that_was_merged_is_said_to_be_gone_to_those_who_see_every_unit(two: House) -> None:
    await change(two, lambda records: replace(records, units=tuple(u for u in records.units if u.id != "u2")))
    status, page = await looked(two, "sindre", "unit", WHOLE | {"unit": "u2"})
    assert (status, "Enheten finnes ikke lenger" in page) == (404, True)
    assert (await looked(two, "sindre", "initiative", WHOLE))[0] == 200
    status, page = await looked(two, "mette", "unit", WHOLE | {"unit": "u2"})
    assert (status, "findes ikke længere" in page) == (404, False), "others are told nothing of what there was"
    assert page == (await looked(two, "mette", "unit", WHOLE | {"unit": "u1"}))[1]


async def test_names_with_markup_are_text_wherever_they_stand(two: House) -> None:
    def hostile(records: RosterRecords) -> RosterRecords:
        units = tuple(replace(each, name=HOSTILE) for each in records.units)
        said = {Language.SV: HOSTILE}
        named = tuple(replace(each, name=said, goals=(said,)) for each in records.initiatives)
        return replace(records, units=units, initiatives=named)

    await change(two, hostile)
    for view, person in (("open", "asta"), ("portfolio", "sindre"), ("tab", "sindre"), ("start", "sindre")):
        status, page = await looked(two, person, view, {})
        assert status == 200
        assert "alert(1)" in page, view
        # Taken for a tag it would be lacking in what is read.
        assert "\u2039script>" in page, view


async def test_the_portfolio_shows_each_change_over_time_with_what_comes_too_close(two: House) -> None:
    status, page = await looked(two, "sindre", "portfolio", {})
    assert status == 200
    for said in (
        "2 endringer fra 16. november 2026 til 16. august 2027.",
        "⚠️ Pulje 1, start 23. november 2026: 37 enheter",
        "Pulje 2, start 11. juni 2027: én enhet",
        "Felles journal starter 23. november 2026 og Digital plan 3. desember 2026, med 10 dager imellom.",
        "imellom. Berørte: 7 enheter (Medicinmottagningen,",
        "Nära vård 5 enheter, start 11. januar 2027 til 16. august 2027 én enhet, start 11. juni 2027",
        "Koordinerende funksjon Løpende oppdrag",
    ):
        assert said in page, said
    async with two.stored() as store:
        records = await store.roster()
    (found,) = collisions(records.initiatives)
    assert len(found.units) == 7
    await two.start()


async def test_it_says_of_every_activity_who_is_responsible_and_how_it_stands(two: House) -> None:
    _, page = await looked(two, "sindre", "portfolio", {})
    assert "IKT 🔴 Rødt 1 🟡 Gult 1 ❔ Ikke svart 15" in page
    assert "én per virksomhet og kriterier for hva som hører til hvor 🟢 Grønt 16. november 2026" in page


async def test_a_manager_s_portfolio_has_what_they_follow_and_names_no_unit_of_others(two: House) -> None:
    status, page = await looked(two, "mette", "portfolio", {})
    assert status == 200
    assert "Gemensam journal" in page or "Fælles journal" in page
    assert "Digital plan" not in page, "it does not concern her units"
    _, inside = await looked(two, "mette", "portfolio", {"under": "nara"})
    assert "Ambulatorium Sundet" in inside
    assert "Vårdcentralen Hamnen" not in inside
    assert "4 rækker mere vises ikke her." in inside


async def test_cards_lead_to_their_place_on_the_board(two: House) -> None:
    replies = (await two.teams.say(two.people["sindre"], "status")).replies
    (address,) = places(next(each for each in replies if "Felles journal" in texts(each.card)).card)
    assert address == f"{two.url}/board?view=initiative&initiative={JOURNAL}"
    assert (await followed(two, "sindre", address))[0] == 200
    (address,) = places((await two.teams.say(two.people["asta"], "hjälp")).replies[0].card)
    assert (await followed(two, "asta", address))[1].startswith("Så går det")
    (address,) = places((await two.teams.say(two.people["asta"], "läget")).replies[0].card)
    assert (await followed(two, "asta", address))[1].startswith("Så går det med Gemensam journal")


async def test_the_summary_of_a_check_in_leads_to_the_unit_s_page(two: House) -> None:
    form = await opened(two, "mette", "statustjek")
    turn = await submitted(two, "mette", form, filled())
    (address,) = places(turn.json["value"])
    status, page = await followed(two, "mette", address)
    assert (status, page.startswith("Ambulatorium Sundet")) == (200, True)


async def test_ten_thousand_units_are_no_longer_a_page_than_a_hundred(tmp_path: Path) -> None:
    async with house_with(tmp_path, lambda records: peopled(with_region(records))) as house:
        for view, asked, most in (
            ("start", {}, 5),
            ("open", WHOLE, 5),
            ("portfolio", {}, 25),
            ("portfolio", {"under": "part1"}, 25),
            ("initiative", WHOLE, 120),
        ):
            status, page, size = await weighed(house, "sindre", view, asked)
            assert status == 200
            assert size < most * 1_000, view
            assert page.count("<tr") < 120, view


async def weighed(house: House, person: str, view: str, asked: Mapping[str, str]) -> tuple[int, str, int]:
    """What comes, and how many bytes it is on its way."""
    headers = {"Startklar-Person": person, "Accept-Encoding": "gzip"}
    async with (
        aiohttp.ClientSession(auto_decompress=False) as session,
        session.get(f"{house.url}/board/view/{view}", params=asked, headers=headers) as response,
    ):
        body = await response.read()
    plain_ = gzip.decompress(body) if response.headers.get("Content-Encoding") == "gzip" else body
    return response.status, plain_.decode(), len(body)
