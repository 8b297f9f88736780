"""The board's views as people use them: a hundred units, filtered, sorted and looked at one by one."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio
from playwright.async_api import Browser, ViewportSize, expect

from tests.board import JOURNAL, of_many
from tests.browser.board import NARROW, WINDOW, Shown, alone
from tests.scenarios.house import House

pytestmark = [pytest.mark.asyncio(loop_scope="session"), pytest.mark.usefixtures("npm_packages")]


@pytest_asyncio.fixture(loop_scope="session")
async def many(tmp_path: Path) -> AsyncIterator[House]:
    """A hundred units, most of which have answered."""
    async with of_many(tmp_path) as house:
        yield house


async def looking(
    browser: Browser, house: House, view: str, person: str = "Sindre Vik", viewport: ViewportSize = WINDOW
) -> Shown:
    shown = await alone(browser, house.url, viewport)
    await shown.ready()
    await shown.page.get_by_role("combobox").first.select_option(person)
    await expect(shown.page.locator("article[lang=nb], article[lang=sv]")).to_be_attached()
    await shown.page.goto(f"{house.url}/board?{view}")
    await expect(shown.page.locator("article section").first).to_be_visible()
    return shown


async def test_the_heat_map_is_filtered_sorted_and_shown_further_in_the_browser_alone(
    browser: Browser, many: House
) -> None:
    shown = await looking(browser, many, f"view=initiative&initiative={JOURNAL}")
    page, rows = shown.page, shown.page.locator("table.heat tbody tr")
    await expect(rows).to_have_count(50)
    before = len(shown.looks())
    await page.get_by_role("button", name="Vis flere").click()
    await expect(rows).to_have_count(100)
    await expect(rows.nth(50).get_by_role("rowheader").get_by_role("link")).to_be_focused()
    await page.get_by_role("combobox", name="Pulje").select_option(index=1)
    await expect(page.get_by_role("status").filter(has_text="37 av 37")).to_be_visible()
    await expect(rows).to_have_count(37)
    await page.get_by_role("combobox", name="Status").select_option("green")
    shown_units = await rows.get_by_role("rowheader").get_by_role("link").all_inner_texts()
    assert shown_units
    assert set(await rows.locator("td:nth-child(2)").all_inner_texts()) == {"🟢 Grønt"}
    await page.get_by_role("button", name="Enhet", exact=True).click()
    await page.get_by_role("button", name="Enhet", exact=True).click()
    assert await rows.get_by_role("rowheader").get_by_role("link").all_inner_texts() == sorted(
        shown_units, reverse=True
    )
    assert await page.locator("th[aria-sort=descending]").inner_text() == "Enhet"
    assert len(shown.looks()) == before, "nothing was asked of the bot"
    await page.close()


async def test_from_a_unit_of_the_heat_map_one_comes_to_what_it_answered_and_back(
    browser: Browser, many: House
) -> None:
    shown = await looking(browser, many, f"view=initiative&initiative={JOURNAL}")
    await shown.page.get_by_role("link", name="Enhet 002").click()
    await expect(shown.heading).to_have_text("Enhet 002")
    await expect(shown.page.get_by_text("Det som står i veien: Utbildningsplatserna räcker inte").first).to_be_visible()
    await shown.page.get_by_role("link", name="Felles journal").click()
    await expect(shown.heading).to_have_text("Felles journal")
    await shown.page.close()


async def test_the_month_is_a_cross_whose_squares_say_what_was_said_in_words(browser: Browser, many: House) -> None:
    shown = await looking(browser, many, f"view=unit&initiative={JOURNAL}&unit=u0")
    squares = await shown.page.locator(".cross .square .aside").all_inner_texts()
    assert squares[:3] == ["1. november 2026: 🟢 Grønt", "2. november 2026: 🟡 Gult", "3. november 2026: 🔴 Rødt"]
    assert squares[3] == "4. november 2026: ingen ble spurt"
    assert squares[-1] == "30. november 2026 har ikke vært ennå"
    assert len(squares) == 30
    await shown.page.close()


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("viewport", [WINDOW, NARROW], ids=["wide", "phone"])
@pytest.mark.parametrize(
    "view",
    [f"view=initiative&initiative={JOURNAL}", f"view=unit&initiative={JOURNAL}&unit=u0"],
    ids=["initiative", "unit"],
)
async def test_everybody_can_use_it_and_nothing_is_wider_than_the_page(
    browser: Browser, many: House, view: str, viewport: ViewportSize, theme: str
) -> None:
    shown = await looking(browser, many, view, viewport=viewport)
    await shown.page.emulate_media(color_scheme="dark" if theme == "dark" else "light")
    await shown.ready()
    assert await shown.violations() == []
    assert await shown.page.evaluate("document.documentElement.scrollWidth") <= viewport["width"]
    assert shown.outside == []
    assert shown.complaints == []
    await shown.page.close()
