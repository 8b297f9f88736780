"""The board at the end of the twelve weeks: every view, wide and on a phone, in light and in contrast."""

import shutil
from collections.abc import AsyncIterator, Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from io import BytesIO
from pathlib import Path

import pytest
import pytest_asyncio
from PIL import Image
from playwright.async_api import Browser, ViewportSize, expect

from bot.board.views import VIEWS
from bot.outbound.broadcast_view import rows_of, world_of
from content.language import Language
from content.loader import SHIPPED, load
from content.model import Destination
from dialogs.broadcast.audience import Audience
from dialogs.broadcast.broadcast import Broadcast, Content, Deed, Entry, Stage, Words
from dialogs.broadcast.model import Cause, DeliveryState
from dialogs.broadcast.receipts import Receipt
from dialogs.gaps.model import Example, Gap
from dialogs.people.roster import Roster
from tests.board_messages import ask
from tests.browser.board import NARROW, WINDOW, Shown, alone
from tests.scenarios.house import House
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
LEADS = "Malin Sjödin"
SENT = "open-house"
# Questions by week, the newest first, and by the article that answered them; none did for the last of each week.
QUESTIONS: tuple[Mapping[str | None, int], ...] = (
    {"training": 14, "support-now": 9, None: 6},
    {"training": 17, "when-go-live": 6, None: 6},
    {"training": 8, "why-change": 12},
)
ASKED = {
    "start": {},
    "initiative": JOURNAL,
    "open": JOURNAL,
    "portfolio": {},
    "tab": {},
    "unit": JOURNAL | {"unit": "kirurgi"},
    "communication": JOURNAL,
    "load": JOURNAL | {"week": "2026-11-23"},
    "reach": {"broadcast": SENT},
    "questions": JOURNAL,
    "standing": JOURNAL,
}
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
        await said(found)
        await asked(found)
        await found.start()
        try:
            yield found.url
        finally:
            await found.stop()


async def said(house: House) -> None:
    """Elsa has written to everybody in wave 3, and will once more."""
    now, audience = house.clock(), Audience(waves=frozenset({"3"}))
    async with house.stored() as store:
        roster, library = Roster(await store.roster()), load(SHIPPED).library
        gone = composed(SENT, "Öppet hus i övningsrummet", now - timedelta(days=3), Stage.SENT, audience)
        world = await world_of(store, library, roster, roster.initiatives["journal"], gone, now)
        rows = [replace(row, state=DeliveryState.SENT, ended=now) async for row in rows_of(gone, world)]
        away = replace(rows[0], state=DeliveryState.UNREACHABLE, cause=Cause.BLOCKED, reason="blocked")
        await store.save_broadcast(gone, [away, *rows[1:]])
        for row in rows[1::2]:
            await store.save_receipt(Receipt(broadcast=SENT, person=row.recipient.id, read=now, pressed=now))
        ahead = composed("ahead", "Så går utbildningen till", now + timedelta(days=5), Stage.READY, audience)
        await store.save_broadcast(ahead)


def composed(id_: str, title: str, at: datetime, stage: Stage, audience: Audience) -> Broadcast:
    words = Words(title=title, text="Kom förbi när du har tid.")
    return Broadcast(
        id=id_,
        initiative="journal",
        author="elsa",
        created=at - timedelta(days=3),
        content=Content(words={Language.SV: words}),
        audience=audience,
        to=Destination.PERSON,
        at=at,
        acknowledge=True,
        stage=stage,
        log=(Entry(deed=Deed.CREATED, by="elsa", at=at - timedelta(days=3)),),
    )


async def asked(house: House) -> None:
    """For some weeks people have asked about training and support, and now and then about what nobody has answered."""
    now = house.clock()
    async with house.stored() as store:
        await ask(store, now, dict(enumerate(QUESTIONS)))
        gap = Gap(
            id="parking",
            question="Var parkerar man vid övningsrummet?",
            asked=tuple(f"{weeks}-None-{number}" for weeks in range(2) for number in range(6)),
            languages=(Language.SV,),
            examples=(Example(text="Var parkerar man vid övningsrummet?", language=Language.SV),),
            first=now - timedelta(days=9),
            last=now,
        )
        await store.save_gaps([gap])


async def looked(browser: Browser, url: str, view: str, asked: Mapping[str, str], viewport: ViewportSize) -> Shown:
    shown = await alone(browser, url, viewport, locale="sv-SE", color_scheme="light")
    await shown.ready()
    await shown.page.get_by_role("combobox").first.select_option(LEADS)
    await expect(shown.page.locator("main article[lang=sv]")).to_be_attached()
    query = "&".join(f"{name}={value}" for name, value in {"view": view, **asked}.items())
    await shown.page.goto(f"{url}/board?{query}")
    await expect(shown.page.locator("main article h1")).to_be_visible()
    await expect(shown.page.locator("main")).not_to_have_attribute("aria-busy", "true")
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
    _kept(await shown.page.screenshot(animations="disabled"), pictures / name)
    await shown.page.close()


def _kept(taken: bytes, file: Path) -> None:
    """A page has few colours, and four dozen pictures of pages lie in the repository."""
    picture = Image.open(BytesIO(taken)).convert("RGB")
    picture.quantize(256, dither=Image.Dither.NONE).save(file, optimize=True)


async def test_every_view_is_looked_at_in_the_story() -> None:
    assert set(ASKED) == set(VIEWS)
