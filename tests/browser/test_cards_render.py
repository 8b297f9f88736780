"""Every card in every language, drawn by Microsoft's own renderer as narrow as a phone."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio
from playwright.async_api import Browser, Page, ViewportSize

from bot.cli.demo import MODULES
from content.language import Language
from content.library import Library
from content.loader import SHIPPED, load
from tests.browser.every_card import every_card

pytestmark = pytest.mark.asyncio(loop_scope="session")

HERE = Path(__file__).parent
RENDERER = MODULES / "adaptivecards" / "dist" / "adaptivecards.min.js"
NARROW = ViewportSize(width=320, height=844)
PHONE = ViewportSize(width=390, height=844)


@pytest.fixture(scope="session")
def library() -> Library:
    """The content that comes with the product."""
    return load(SHIPPED).library


@pytest_asyncio.fixture(loop_scope="session")
async def renderer(npm_packages: None, browser: Browser) -> AsyncIterator[Page]:
    """A page that draws cards; it comes from no server."""
    page = await browser.new_page(viewport=NARROW, color_scheme="light")
    await page.set_content((HERE / "render.html").read_text("utf-8"))
    await page.add_script_tag(path=RENDERER)
    await page.add_script_tag(path=HERE / "render.js")
    yield page
    await page.close()


@pytest.mark.parametrize("language", list(Language))
async def test_every_card_is_understood_by_the_renderer_and_fits_a_phone(
    renderer: Page, library: Library, language: Language
) -> None:
    cards = {name: card.model_dump(by_alias=True, exclude_none=True) for name, card in every_card(library, language)}

    # A chart is Teams' own; clients without it show the fallback, and the same in words below it.
    chart = 'Unknown element type "Chart.Line". Fallback will be used if present.'
    assert await renderer.evaluate("problemsOf", cards) == {"trend": [chart]}


async def test_a_card_that_is_not_understood_or_too_wide_is_told(renderer: Page) -> None:
    cards = {
        "unknown": {"type": "AdaptiveCard", "version": "1.5", "body": [{"type": "Ribbon"}]},
        "wide": {
            "type": "AdaptiveCard",
            "version": "1.5",
            "body": [{"type": "Container", "isVisible": False, "items": [{"type": "TextBlock", "text": "w" * 80}]}],
        },
        "fits": {"type": "AdaptiveCard", "version": "1.5", "body": [{"type": "TextBlock", "text": "w" * 8}]},
    }

    found = await renderer.evaluate("problemsOf", cards)

    assert list(found) == ["unknown", "wide"]


@pytest.mark.parametrize(
    ("name", "picture"),
    [
        ("answer-why-change", "phone-answer"),
        ("answer-when-go-live-elin", "phone-answer-own-unit"),
        ("suggestion", "phone-suggestions"),
        ("no-answer-contact", "phone-no-answer"),
        ("reason", "phone-why-not"),
        ("ticket-form", "phone-ask-a-person"),
        ("ticket-asker-answered", "phone-answer-of-a-person"),
        ("ticket-desk-taken", "phone-desk"),
        ("gap-list", "phone-gaps"),
        ("gap", "phone-gap"),
        ("gap-form", "phone-gap-answer"),
        ("gap-approval", "phone-approval"),
        ("form-vgr-weekly-readiness", "phone-check-in"),
        ("pulse", "phone-pulse"),
        ("pulse-of-change-agents", "phone-pulse-form"),
        ("pulse-what-was-answered", "phone-pulse-answers"),
        ("training-vgr-23", "phone-training"),
        ("report-form", "phone-report-form"),
        ("wave-preview", "phone-wave"),
    ],
)
async def test_a_phone_shows_the_card_as_pictured(
    renderer: Page, library: Library, pictures: Path, name: str, picture: str
) -> None:
    card = dict(every_card(library, Language.SV))[name]
    await renderer.set_viewport_size(PHONE)

    await renderer.evaluate("show", card.model_dump(by_alias=True, exclude_none=True))

    assert await renderer.evaluate("document.documentElement.scrollWidth") == PHONE["width"]
    await renderer.locator("#column").screenshot(path=pictures / f"{picture}.png", animations="disabled")
