"""The board at the end of the twelve weeks: every view, wide and on a phone, in light and in contrast."""

import shutil
from collections.abc import AsyncIterator, Mapping
from pathlib import Path

import pytest
import pytest_asyncio
from playwright.async_api import Browser, ViewportSize, expect

from bot.board.views import VIEWS
from tests.browser.board import NARROW, WINDOW, Shown, alone
from tests.scenarios.stories.house import Region
from tests.scenarios.stories.lived import Story
from tests.teams_simulator import TeamsSimulator

pytestmark = [
    pytest.mark.asyncio(loop_scope="session"),
    pytest.mark.usefixtures("npm_packages"),
    pytest.mark.xdist_group("browser"),
]

JOURNAL = {"initiative": "journal"}
# What each view is asked for, and who looks: whoever leads the initiative, and somebody of the staff.
LEADS, ASKED = (
    "Malin Sjödin",
    {
        "start": {},
        "initiative": JOURNAL,
        "unit": JOURNAL | {"unit": "kirurgi"},
        "standing": JOURNAL,
    },
)
# A page is longer than a picture should be.
TALLEST = 2_400


@pytest_asyncio.fixture(scope="module", loop_scope="session")
async def board(story: Story, tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[str]:
    """Where the region's board is, twelve weeks on."""
    data = tmp_path_factory.mktemp("told") / "data"
    shutil.copytree(story.data, data)
    async with TeamsSimulator() as simulator:
        found = Region(simulator, data, meaning=False, sample=False)
        found.clock.now = story.ended
        await found.start()
        try:
            yield found.url
        finally:
            await found.stop()


async def looked(browser: Browser, url: str, view: str, asked: Mapping[str, str], viewport: ViewportSize) -> Shown:
    shown = await alone(browser, url, viewport, locale="sv-SE", color_scheme="light")
    await shown.ready()
    await shown.page.get_by_role("combobox").first.select_option(LEADS)
    await expect(shown.page.locator("main article[lang=sv]")).to_be_attached()
    query = "&".join(f"{name}={value}" for name, value in {"view": view, **asked}.items())
    await shown.page.goto(f"{url}/board?{query}")
    await expect(shown.page.locator("main article h1")).to_be_visible()
    return shown


@pytest.mark.parametrize("theme", ["default", "contrast"])
@pytest.mark.parametrize("viewport", [WINDOW, NARROW], ids=["wide", "phone"])
@pytest.mark.parametrize("view", ASKED)
async def test_a_view_of_the_story_is_for_everybody(
    browser: Browser, board: str, pictures: Path, view: str, viewport: ViewportSize, theme: str
) -> None:
    shown = await looked(browser, board, view, ASKED[view], viewport)
    # Teams says which; a window of its own knows of light and dark alone.
    await shown.page.evaluate("(theme) => { document.documentElement.dataset.theme = theme }", theme)
    await shown.page.evaluate("document.activeElement?.blur()")
    passed, found = await shown.examined()
    where = f"{view}, {viewport['width']} px, {theme}"
    print(f"axe-core, {where}: {len(found)} violations, {passed} rules passed")  # noqa: T201 - for whoever asks with -s
    assert found == []
    assert passed > 10
    assert await shown.page.evaluate("document.documentElement.scrollWidth") <= viewport["width"]
    assert shown.complaints == []
    assert shown.outside == []
    name = f"board-{view}-{'phone' if viewport is NARROW else 'wide'}-{'light' if theme == 'default' else theme}.png"
    height = min(TALLEST, await shown.page.evaluate("document.documentElement.scrollHeight"))
    await shown.page.set_viewport_size(ViewportSize(width=viewport["width"], height=height))
    await shown.page.screenshot(path=pictures / name, animations="disabled")
    await shown.page.close()


async def test_every_view_is_looked_at_in_the_story() -> None:
    assert set(ASKED) == set(VIEWS)
