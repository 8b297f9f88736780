"""The Playground's page as its user sees it."""

import re
from dataclasses import dataclass
from pathlib import Path

from playwright.async_api import Browser, FloatRect, Locator, Page, ViewportSize, expect

# The Playground's own buttons need this much; then, for pictures, as wide as a chat beside other work.
ROOM = ViewportSize(width=1100, height=1000)
WINDOW = ViewportSize(width=820, height=1500)
# Milliseconds; a busy machine is slow, and whoever waits for what never comes waits once.
PATIENCE = 30_000
expect.set_options(timeout=PATIENCE)
# Above what is pictured: the page's own header, and the line with the time over a message.
HEADER, TIME = 49, 30

Title = str | re.Pattern[str]


@dataclass(frozen=True, slots=True)
class Client:
    """Elin Ekmark at her screen."""

    page: Page

    async def say(self, text: str) -> None:
        """Write a message and send it."""
        await self.page.get_by_role("textbox").last.click()
        await self.page.keyboard.type(text)
        await self.page.get_by_role("button", name="Send Message").last.click()

    def card(self, title: Title) -> Locator:
        """The newest card with this heading."""
        heading = self.page.get_by_role("heading", name=title)
        return self.page.locator(".ac-adaptiveCard").filter(has=heading).last

    def said(self, text: str) -> Locator:
        """What she wrote last, in those words."""
        return self.page.get_by_text(text, exact=True).last

    async def press(self, card: Locator, button: str) -> None:
        """Press one of a card's buttons."""
        await card.get_by_role("button", name=button, exact=True).click()

    async def choose(self, card: Locator, question: str, answer: str) -> None:
        """Choose from one of a card's lists."""
        await card.get_by_role("combobox", name=question).click()
        await self.page.get_by_role("option", name=answer).click()

    async def open(self, conversation: str) -> None:
        """Go to a chat or a channel."""
        await self.page.get_by_role("button", name="Toggle app bar").click()
        entry = self.page.get_by_role("treeitem", name=conversation)
        await entry.click()
        await self.page.mouse.click(WINDOW["width"] - 10, WINDOW["height"] // 2)
        await expect(entry).not_to_be_in_viewport()

    async def picture(self, file: Path, first: Locator, last: Locator | None = None, margin: int = TIME) -> None:
        """Save the conversation from `first` to `last` as a picture, with `margin` above and below."""
        # Neither a focus nor a hover belongs in a picture.
        await self.page.evaluate("document.activeElement?.blur()")
        await self.page.mouse.move(0, 0)
        last = last or first
        await last.evaluate("shown => shown.scrollIntoView({block: 'center'})")
        top, end = await first.bounding_box(), await last.bounding_box()
        assert top is not None
        assert end is not None
        upper = max(HEADER, top["y"] - margin)
        lower = min(WINDOW["height"], end["y"] + end["height"] + margin)
        clip = FloatRect(x=0, y=upper, width=WINDOW["width"], height=lower - upper)
        await self.page.screenshot(path=file, clip=clip, animations="disabled")


async def opened(browser: Browser, url: str) -> Client:
    """The page, opened, with the bot's hello on it."""
    page = await browser.new_page(viewport=ROOM, color_scheme="light", locale="sv-SE", timezone_id="Europe/Stockholm")
    page.set_default_timeout(PATIENCE)
    await page.goto(url)
    # The panel repeats every message.
    await page.get_by_role("button", name="Hide log panel").click()
    await page.set_viewport_size(WINDOW)
    # The Playground's remarks on invokes belong to no conversation; dismissing one empties the inputs of its card.
    await page.add_style_tag(content='[aria-label="Display Invoked Message"] { display: none !important }')
    client = Client(page)
    await expect(client.card("Hej, jag är Startklar")).to_be_visible()
    return client
