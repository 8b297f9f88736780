"""The page for the managers' meeting is made for paper: one sheet, dark on white, with room to write."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio
from playwright.async_api import Browser, ViewportSize, expect

from tests.board import JOURNAL, of_many
from tests.browser.board import NARROW, WINDOW
from tests.browser.test_board_views import looking
from tests.scenarios.house import House

pytestmark = [pytest.mark.asyncio(loop_scope="session"), pytest.mark.usefixtures("npm_packages")]
STANDING = f"view=standing&initiative={JOURNAL}"


@pytest_asyncio.fixture(loop_scope="session")
async def many(tmp_path: Path) -> AsyncIterator[House]:
    """A hundred units, most of which have answered."""
    async with of_many(tmp_path) as house:
        yield house


async def test_it_is_printed_from_the_page_without_what_is_for_the_screen(browser: Browser, many: House) -> None:
    shown = await looking(browser, many, STANDING)
    await shown.page.evaluate("window.print = () => { window.printed = true }")
    await shown.button("Skriv ut").click()
    assert await shown.page.evaluate("window.printed")
    await shown.page.emulate_media(media="print")
    for gone in (shown.button("Skriv ut"), shown.page.get_by_role("navigation").first):
        await expect(gone).to_be_hidden()
    await expect(shown.page.get_by_text("Hva forteller vi medarbeiderne etter møtet?")).to_be_visible()
    await shown.page.close()


@pytest.mark.parametrize("viewport", [WINDOW, NARROW], ids=["wide", "phone"])
async def test_everybody_can_use_it(browser: Browser, many: House, viewport: ViewportSize) -> None:
    shown = await looking(browser, many, STANDING, viewport=viewport)
    assert await shown.violations() == []
    assert await shown.page.evaluate("document.documentElement.scrollWidth") <= viewport["width"]
    assert shown.complaints == []
    await shown.page.close()
