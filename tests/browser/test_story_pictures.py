"""The turning points of the twelve weeks, drawn by Microsoft's own renderer from the very cards of the run."""

import os
import re
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio
from playwright.async_api import Browser, Page, ViewportSize

from bot.cli.demo import MODULES
from tests.browser import chromium
from tests.scenarios.stories.lived import Story
from tests.scenarios.stories.pictured import pictured
from tests.scenarios.stories.transcript import TOLD_BY

pytestmark = [pytest.mark.asyncio(loop_scope="session"), pytest.mark.xdist_group("browser")]

HERE = Path(__file__).parent
RENDERER = MODULES / "adaptivecards" / "dist" / "adaptivecards.min.js"
NAMES = re.findall(r"\]\(pictures/([\w-]+)\.png\)", TOLD_BY.read_text("utf-8"))


@pytest.fixture(scope="session")
def story_pictures(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where they go: beside the story when pictures are wanted, else where they are thrown away."""
    beside = os.environ.get("STARTKLAR_PICTURES")
    if beside is None:
        return tmp_path_factory.mktemp("pictures")
    if not chromium.draws_emoji():
        pytest.fail("Pictures need a font with emoji: apt-get install fonts-noto-color-emoji", pytrace=False)
    wanted = Path(beside).parent / "stories" / "pictures"
    wanted.mkdir(parents=True, exist_ok=True)
    return wanted


@pytest_asyncio.fixture(loop_scope="session")
async def renderer(npm_packages: None, browser: Browser) -> AsyncIterator[Page]:
    """A page that draws cards; it comes from no server."""
    page = await browser.new_page(viewport=ViewportSize(width=390, height=844), color_scheme="light", locale="sv-SE")
    await page.set_content((HERE / "render.html").read_text("utf-8"))
    await page.add_script_tag(path=RENDERER)
    await page.add_script_tag(path=HERE / "render.js")
    yield page
    await page.close()


@pytest.mark.parametrize("name", NAMES)
async def test_a_turning_point_fits_the_screen_it_is_pictured_on(
    story: Story, renderer: Page, story_pictures: Path, name: str
) -> None:
    card, width = pictured(story)[name]
    await renderer.set_viewport_size(ViewportSize(width=width, height=844))

    assert await renderer.evaluate("problemsOf", {name: card}) == {}
    await renderer.evaluate("show", card)

    assert await renderer.evaluate("document.documentElement.scrollWidth") == width
    await renderer.locator("#column").screenshot(path=story_pictures / f"{name}.png", animations="disabled")


async def test_every_picture_is_in_the_story(story: Story) -> None:
    assert sorted(NAMES) == sorted(pictured(story))
