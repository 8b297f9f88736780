"""What is said and what is asked, on the board, as people use it: found, followed and read by everybody."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio
from playwright.async_api import Browser, ViewportSize, expect

from tests.board import JOURNAL, answered, prepared
from tests.board_messages import OUT, TITLES, asked, said, with_staff
from tests.browser.board import NARROW, WINDOW
from tests.browser.test_board_views import looking
from tests.scenarios.house import House

pytestmark = [pytest.mark.asyncio(loop_scope="session"), pytest.mark.usefixtures("npm_packages")]
VIEWS = {
    "communication": f"view=communication&initiative={JOURNAL}",
    "load": f"view=load&initiative={JOURNAL}&week=2026-11-23",
    "reach": f"view=reach&broadcast={OUT}",
    "questions": f"view=questions&initiative={JOURNAL}",
    "unit": f"view=unit&initiative={JOURNAL}&unit=u0",
}


@pytest_asyncio.fixture(loop_scope="session")
async def told(tmp_path: Path) -> AsyncIterator[House]:
    """A hundred units that have been told something and have asked."""
    async with prepared(tmp_path, with_staff, answered, said, asked) as house:
        yield house


async def test_one_finds_from_the_start_to_each_view_of_an_initiative_and_back(browser: Browser, told: House) -> None:
    shown = await looking(browser, told, VIEWS["communication"])
    page = shown.page
    await page.get_by_role("navigation").get_by_role("link", name="Spørsmål").click()
    await expect(shown.heading).to_have_text("Spørsmål")
    await expect(page.locator(".sections [aria-current]")).to_have_text("Spørsmål")
    await page.get_by_role("link", name="Felles journal").click()
    await expect(shown.heading).to_have_text("Felles journal")
    await page.get_by_role("link", name="Kommunikasjon").click()
    await expect(shown.heading).to_have_text("Kommunikasjon: Felles journal")
    await page.get_by_role("link", name="Innføringer").click()
    await expect(shown.heading).to_have_text("Innføringer")
    await page.close()


async def test_from_a_heavy_week_one_comes_to_its_units_and_from_a_message_to_its_reach(
    browser: Browser, told: House
) -> None:
    shown = await looking(browser, told, VIEWS["communication"])
    page = shown.page
    await page.get_by_role("link", name="u. 48").click()
    await expect(shown.heading).to_contain_text("Uke 48")
    await page.get_by_role("link", name="De som får mindre").click()
    await expect(page.get_by_role("status").filter(has_text="100 av 109")).to_be_visible()
    await page.get_by_role("link", name="Til kommunikasjonen").click()
    await page.get_by_role("link", name=f"Hvem er nådd: {TITLES[OUT]}").click()
    await expect(shown.heading).to_have_text(f"Hvem er nådd: {TITLES[OUT]}")
    await expect(page.get_by_role("link", name="Excel")).to_have_attribute("target", "_blank")
    await page.close()


async def test_the_later_weeks_are_a_press_away(browser: Browser, told: House) -> None:
    shown = await looking(browser, told, VIEWS["communication"])
    await shown.page.get_by_role("link", name="Senere uker").click()
    await expect(shown.page.get_by_text("11. januar 2027 til 21. mars 2027")).to_be_visible()
    await shown.page.close()


@pytest.mark.parametrize("theme", ["light", "dark", "contrast"])
@pytest.mark.parametrize("viewport", [WINDOW, NARROW], ids=["wide", "phone"])
@pytest.mark.parametrize("view", VIEWS)
async def test_everybody_can_use_it_and_nothing_is_wider_than_the_page(
    browser: Browser, told: House, view: str, viewport: ViewportSize, theme: str
) -> None:
    shown = await looking(browser, told, VIEWS[view], viewport=viewport)
    await shown.page.emulate_media(color_scheme="dark" if theme == "dark" else "light")
    if theme == "contrast":
        await shown.page.evaluate("document.documentElement.dataset.theme = 'contrast'")
    await shown.ready()
    assert await shown.violations() == []
    assert await shown.page.evaluate("document.documentElement.scrollWidth") <= viewport["width"]
    assert shown.outside == []
    assert shown.complaints == []
    await shown.page.close()
