"""The board's newer places in a browser: the portfolio, how it is going, a channel's tab, and a part of a page."""

from collections.abc import AsyncIterator
from itertools import pairwise
from pathlib import Path

import pytest
import pytest_asyncio
from playwright.async_api import Browser, ViewportSize, expect

from tests.board import JOURNAL, answered, plan_answered, prepared, with_many, with_plan, with_region
from tests.browser.board import NARROW, WINDOW, in_teams
from tests.browser.test_board import PROJECT_LEADER, guarded, token
from tests.browser.test_board_views import looking
from tests.scenarios.house import House, house_with

__all__ = ["guarded"]

pytestmark = [pytest.mark.asyncio(loop_scope="session"), pytest.mark.usefixtures("npm_packages")]


@pytest_asyncio.fixture(loop_scope="session")
async def two(tmp_path: Path) -> AsyncIterator[House]:
    """A hundred units in one change, some of them in another that comes close."""
    async with prepared(tmp_path, lambda records: with_plan(with_many(records)), answered, plan_answered) as house:
        yield house


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("viewport", [WINDOW, NARROW], ids=["wide", "phone"])
@pytest.mark.parametrize("view", ["portfolio", "portfolio&under=nara", "open", f"initiative&initiative={JOURNAL}"])
async def test_everybody_can_use_it_and_nothing_is_wider_than_the_page(
    browser: Browser, two: House, view: str, viewport: ViewportSize, theme: str
) -> None:
    shown = await looking(browser, two, f"view={view}", viewport=viewport)
    await shown.page.emulate_media(color_scheme="dark" if theme == "dark" else "light")
    for each in await shown.page.locator("details").all():
        await each.locator("summary").click()
    assert await shown.violations() == []
    assert await shown.page.evaluate("document.documentElement.scrollWidth") <= viewport["width"]
    assert shown.complaints == []
    await shown.page.close()


async def test_from_a_cell_of_the_heat_map_one_comes_to_what_it_rests_on(browser: Browser, two: House) -> None:
    shown = await looking(browser, two, f"view=initiative&initiative={JOURNAL}")
    page = shown.page
    column = await page.locator("table.heat thead th").nth(3).inner_text()
    # First as the bot drew it, then as the browser does.
    for unit in ("Enhet 004", "Enhet 002"):
        await page.get_by_role("row", name=unit).locator("td").nth(2).get_by_role("link").click()
        await expect(shown.heading).to_have_text(unit)
        await expect(page.locator("h2:focus")).to_have_text(column.strip())
        await page.go_back()
        await expect(shown.heading).to_have_text("Felles journal")
        await page.get_by_role("button", name="Enhet", exact=True).click()
    await page.close()


async def test_the_name_of_each_lane_stands_above_its_drawing_on_a_phone_too(browser: Browser, two: House) -> None:
    shown = await looking(browser, two, f"view=initiative&initiative={JOURNAL}", viewport=NARROW)
    lanes = shown.page.locator(".lanes > li")
    assert await lanes.count() == 4
    for lane in await lanes.all():
        name, drawn = await lane.locator("h3").bounding_box(), await lane.locator("svg.lane").bounding_box()
        assert name
        assert drawn
        assert name["y"] + name["height"] <= drawn["y"] + 1
        assert 0 <= drawn["x"] < drawn["x"] + drawn["width"] <= NARROW["width"]
        assert await lane.locator("h3").evaluate("each => parseFloat(getComputedStyle(each).fontSize)") >= 16
    await shown.page.close()


async def test_names_of_months_do_not_run_into_one_another(browser: Browser, two: House) -> None:
    shown = await looking(browser, two, "view=portfolio", viewport=NARROW)
    boxes = [await each.bounding_box() for each in await shown.page.locator("svg.axis text").all()]
    assert len(boxes) > 2
    for left, right in pairwise(boxes):
        assert left
        assert right
        assert left["x"] + left["width"] < right["x"]
    await shown.page.close()


async def test_a_link_from_a_card_leads_to_the_part_of_the_page_it_is_about(browser: Browser, guarded: House) -> None:
    link = f"view=initiative&initiative={JOURNAL}#time-line"
    shown = await in_teams(browser, guarded.url, [token(guarded, oid=PROJECT_LEADER)], subEntityId=link)
    await expect(shown.heading).to_have_text("Felles journal")
    await expect(shown.frame.locator("h2:focus")).to_have_text("Tidslinje")
    assert shown.looks() == [f"initiative?initiative={JOURNAL}"]
    await shown.page.close()


@pytest.mark.parametrize(
    "link", ["view=open#nowhere", "#heat", "view=start#%", "view=start#%22%3E%3Cscript%3E", "view=../x"]
)
async def test_a_link_to_what_is_not_there_still_opens_the_board(browser: Browser, guarded: House, link: str) -> None:
    shown = await in_teams(browser, guarded.url, [token(guarded, oid=PROJECT_LEADER)], subEntityId=link)
    await shown.ready()
    assert [each for each in shown.complaints if "404" not in each] == []
    assert await shown.frame.locator("script:not([src])").count() == 0
    await shown.page.close()


async def test_whoever_adds_the_board_to_a_channel_chooses_what_its_tab_shows(browser: Browser, guarded: House) -> None:
    tokens = [token(guarded, oid=PROJECT_LEADER)]
    shown = await in_teams(browser, guarded.url, tokens, path="/board?view=tab", frameContext="settings")
    await expect(shown.heading).to_have_text("Hva skal fanen vise?")
    assert await shown.violations() == []
    await shown.frame.get_by_role("radio", name="Felles journal: status for prosjektet").check()
    await shown.page.evaluate("save()")
    saved = "asked.filter(each => each.func.startsWith('settings.')).map(each => [each.func, ...(each.args ?? [])])"
    await shown.page.wait_for_function("asked.some(each => each.func === 'settings.save.success')")
    said = {each[0]: each[1:] for each in await shown.page.evaluate(saved)}
    assert said["settings.setValidityState"] == [True]
    (chosen,) = said["settings.setSettings"]
    address = f"{guarded.url}/board?view=initiative&initiative={JOURNAL}"
    assert (chosen["contentUrl"], chosen["suggestedDisplayName"]) == (address, "Felles journal")
    await shown.page.close()


async def test_what_the_tab_was_set_to_is_what_it_shows(browser: Browser, guarded: House) -> None:
    path = f"/board?view=open&initiative={JOURNAL}"
    shown = await in_teams(browser, guarded.url, [token(guarded)], path=path)
    await expect(shown.heading).to_have_text("Så går det med Gemensam journal")
    await shown.page.close()


async def test_ten_thousand_units_are_looked_through_in_the_browser(browser: Browser, tmp_path: Path) -> None:
    async with house_with(tmp_path, with_region) as house:
        shown = await looking(browser, house, f"view=initiative&initiative={JOURNAL}")
        rows = shown.page.locator("table.heat tbody tr")
        await expect(rows).to_have_count(50)
        await shown.page.get_by_role("combobox", name="Virksomhet").select_option(label="Område 7")
        await expect(shown.page.get_by_role("status").filter(has_text="50 av 500")).to_be_visible()
        await expect(rows).to_have_count(50)
        await shown.page.get_by_role("button", name="Enhet", exact=True).click()
        await expect(rows.first.get_by_role("rowheader")).to_have_text("Enhet 00007")
        await shown.page.close()
