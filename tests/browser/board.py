"""The board in a browser: on its own, or in a page that plays Teams; nothing leaves this machine unseen."""

import json
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from string import Template
from typing import Any
from urllib.parse import urlsplit

from playwright.async_api import Browser, ConsoleMessage, Frame, Locator, Page, Request, Route, ViewportSize, expect

from bot.cli.demo import MODULES

TEAMS = "https://teams.microsoft.com/"
WINDOW = ViewportSize(width=1100, height=900)
NARROW = ViewportSize(width=320, height=800)
_PLAYED = Template(Path(__file__).with_name("teams.html").read_text("utf-8"))


@dataclass(slots=True, kw_only=True)
class Shown:
    """The board in front of somebody, what it asked for, and what the browser complained of."""

    page: Page
    frame: Frame
    requests: list[str] = field(default_factory=list)
    complaints: list[str] = field(default_factory=list)

    @property
    def heading(self) -> Locator:
        """What the view is called."""
        return self.frame.get_by_role("heading", level=1)

    @property
    def outside(self) -> list[str]:
        """Requests that would have left this machine."""
        return [each for each in self.requests if urlsplit(each).hostname != "127.0.0.1" and each != TEAMS]

    def looks(self) -> list[str]:
        """The views it asked for, with what was asked of them."""
        return [each.partition("/board/view/")[2] for each in self.requests if "/board/view/" in each]

    async def ready(self) -> None:
        """A view, or what is the matter, is there."""
        await expect(self.heading).to_be_visible()

    async def violations(self) -> list[str]:
        """What axe-core finds, with where."""
        _, found = await self.examined()
        return found

    async def examined(self) -> tuple[int, list[str]]:
        """How many of axe-core's rules it passes, and what it finds, with where."""
        axe = (MODULES / "axe-core" / "axe.min.js").read_text("utf-8")
        run = "const { passes, violations } = await axe.run(); return [passes.length, violations]"
        passed, found = await self.frame.evaluate(f"async () => {{ {axe}; {run} }}")
        return passed, [f"{each['id']}: {node['html']}" for each in found for node in each["nodes"]]

    def button(self, name: str) -> Locator:
        """One of the frame's own buttons; what it is, it says inside itself, where Playwright does not look."""
        return self.frame.locator("fluent-button", has_text=name)


async def alone(browser: Browser, url: str, viewport: ViewportSize = WINDOW, **context: Any) -> Shown:
    """The board in a window of its own."""
    page = await browser.new_page(viewport=viewport, **context)
    shown = Shown(page=page, frame=page.main_frame)
    _listen(shown)
    await page.goto(f"{url}/board")
    return shown


async def in_teams(
    browser: Browser,
    url: str,
    tokens: Sequence[str],
    viewport: ViewportSize = WINDOW,
    path: str = "/board",
    **told: str,
) -> Shown:
    """The board as a tab of Teams, which has these tokens to give and says this of itself."""
    page = await browser.new_page(viewport=viewport)
    context = {"theme": "default", "locale": "sv-se", "entityId": "board", "frameContext": "content", **told}
    given = json.dumps({"context": context, "tokens": list(tokens)})
    body = _PLAYED.substitute(given=given, board=f"{url}{path}")

    async def play(route: Route) -> None:
        await route.fulfill(body=body, content_type="text/html")

    await page.route(TEAMS, play)
    shown = Shown(page=page, frame=page.main_frame)
    _listen(shown)
    await page.goto(TEAMS)
    frame = page.frame(url=lambda each: each.startswith(url))
    assert frame, ([each.url for each in page.frames], shown.complaints, shown.requests)
    shown.frame = frame
    return shown


def _listen(shown: Shown) -> None:
    def asked(request: Request) -> None:
        shown.requests.append(request.url)

    def complained(said: ConsoleMessage) -> None:
        # A window of its own asks for a picture of the site; a tab of Teams does not.
        if said.type == "error" and not said.location["url"].endswith("/favicon.ico"):
            shown.complaints.append(said.text)

    shown.page.on("request", asked)
    shown.page.on("console", complained)
    shown.page.on("pageerror", lambda error: shown.complaints.append(str(error)))
