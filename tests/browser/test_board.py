"""The board as people use it: in Teams and without, by keyboard, on a phone, on paper, and when something is away."""

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path
from urllib.parse import urlencode

import pytest
import pytest_asyncio
from markupsafe import Markup
from playwright.async_api import Browser, Route, expect

from bot.board import drawing
from bot.board.desk import Drawn
from bot.board.views import VIEWS
from bot.settings import AppType
from content.language import Language
from content.loader import SHIPPED, load
from content.voice import Voice
from tests.browser.board import NARROW, WINDOW, Shown, alone, in_teams
from tests.scenarios.house import House, house_with
from tests.security.test_board import ASKED
from tests.security.tokens import Forge, In
from tests.teams_simulator import APP_ID, TeamsSimulator
from tests.teams_simulator.identity import MANAGED_SECRET

pytestmark = [pytest.mark.asyncio(loop_scope="session"), pytest.mark.usefixtures("npm_packages")]

EXPIRED = In(-1_000)
# Sindre, who leads the project.
PROJECT_LEADER = "00000000-0000-0000-0000-0000000000e5"
# Those a canvas is painted in.
COLOURS = """() => {
  const canvas = document.querySelector('canvas');
  const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
  const found = new Map();
  for (let at = 0; at < data.length; at += 4) {
    const name = `${data[at]},${data[at + 1]},${data[at + 2]}`;
    if (data[at + 3] === 255) found.set(name, (found.get(name) ?? 0) + 1);
  }
  return [...found.keys()];
}"""


@pytest_asyncio.fixture(loop_scope="session")
async def house(tmp_path: Path) -> AsyncIterator[House]:
    """A bot without an app id."""
    async with house_with(tmp_path, lambda records: records) as found:
        yield found


@pytest_asyncio.fixture(loop_scope="session")
async def guarded(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[House]:
    """A bot with an app id."""
    async with TeamsSimulator(require_token=True) as simulator:
        monkeypatch.setenv("IDENTITY_ENDPOINT", f"{simulator.url}/msi/token")
        monkeypatch.setenv("IDENTITY_HEADER", MANAGED_SECRET)
        found = House(
            simulator,
            tmp_path,
            app_id=APP_ID,
            app_type=AppType.USER_ASSIGNED_MSI,
            openid_url=simulator.openid_url,
            authority=simulator.authority,
            meaning=False,
        )
        await found.seed()
        await found.start()
        try:
            yield found
        finally:
            await found.stop()


def token(house: House, **changes: object) -> str:
    forge = Forge(house.simulator.identity, house.simulator.service_url, house.simulator.authority)
    return forge.signed(claims=forge.sso_claims(**changes))


async def chosen(browser: Browser, house: House, person: str = "Sindre Vik", **context: object) -> Shown:
    shown = await alone(browser, house.url, **context)  # type: ignore[arg-type]  # as the browser takes it
    await shown.ready()
    await shown.page.get_by_role("combobox").select_option(person)
    await expect(shown.heading).to_have_text("Innføringer")
    # The frame speaks the reader's language too.
    await expect(shown.page.locator("html[lang=nb]")).to_be_attached()
    return shown


async def test_in_teams_whoever_signed_in_sees_what_is_theirs_and_nothing_is_asked_for_elsewhere(
    browser: Browser, guarded: House
) -> None:
    shown = await in_teams(browser, guarded.url, [token(guarded)])
    await expect(shown.heading).to_have_text("Införanden")
    await expect(shown.frame.get_by_role("link", name="Gemensam journal")).to_be_visible()
    assert shown.outside == []
    assert shown.complaints == []
    asked = [each["func"] for each in await shown.page.evaluate("asked")]
    assert {"initialize", "getContext", "authentication.getAuthToken", "appInitialization.success"} <= set(asked)
    await shown.page.close()


async def test_a_token_that_has_ended_is_fetched_anew(browser: Browser, guarded: House) -> None:
    shown = await in_teams(browser, guarded.url, [token(guarded, exp=EXPIRED), token(guarded)])
    await expect(shown.heading).to_have_text("Införanden")
    assert shown.looks() == ["start?", "start?"]
    await shown.page.close()


async def test_a_token_that_is_not_given_anew_is_said_so(browser: Browser, guarded: House) -> None:
    shown = await in_teams(browser, guarded.url, [token(guarded, exp=EXPIRED)])
    await expect(shown.heading).to_have_text("Teams could not say who you are")
    await shown.page.close()


async def test_without_a_token_it_says_so_and_tries_again_when_asked(browser: Browser, guarded: House) -> None:
    shown = await in_teams(browser, guarded.url, [])
    await expect(shown.heading).to_have_text("Teams could not say who you are")
    await shown.page.evaluate("given => window.given_later = given", token(guarded))
    await shown.page.evaluate("answers['authentication.getAuthToken'] = () => [true, window.given_later]")
    await shown.button("Try again").press("Enter")
    await expect(shown.heading).to_have_text("Införanden")
    await expect(shown.heading).to_be_focused()
    await shown.page.close()


async def test_a_link_from_a_card_leads_to_its_place(browser: Browser, guarded: House) -> None:
    shown = await in_teams(browser, guarded.url, [token(guarded)], subEntityId="view=start&wave=2")
    await expect(shown.heading).to_have_text("Införanden")
    assert shown.looks() == ["start?wave=2"]
    await shown.button("Kopiera länk").click()
    (shared,) = [each["args"] for each in await shown.page.evaluate("asked") if each["func"] == "shareDeepLink"]
    assert shared[:2] == ["view=start&wave=2", "Införanden"]
    await shown.page.close()


@pytest.mark.parametrize("theme", ["default", "dark", "contrast"])
@pytest.mark.parametrize("name", VIEWS)
async def test_axe_finds_nothing_in_any_view_in_any_theme_of_teams_wide_and_narrow(
    browser: Browser, guarded: House, name: str, theme: str
) -> None:
    link = urlencode({"view": name, **ASKED[name]})
    tokens = [token(guarded, oid=PROJECT_LEADER)]
    shown = await in_teams(browser, guarded.url, tokens, theme=theme, subEntityId=link)
    await expect(shown.frame.locator("html[lang=nb]")).to_be_attached()
    assert await shown.frame.evaluate("document.documentElement.dataset.theme") == theme
    assert await shown.violations() == []
    await shown.page.set_viewport_size(NARROW)
    assert await shown.frame.evaluate("document.documentElement.scrollWidth") == NARROW["width"]
    assert await shown.violations() == []
    # Refused, it would be no look at the view at all.
    assert shown.complaints == []
    await shown.page.close()


async def test_a_theme_changed_in_teams_is_put_on_at_once(browser: Browser, guarded: House) -> None:
    shown = await in_teams(browser, guarded.url, [token(guarded)])
    await expect(shown.heading).to_have_text("Införanden")
    light = await shown.frame.evaluate("getComputedStyle(document.body).backgroundColor")
    await shown.page.evaluate("dress('dark')")
    await expect(shown.frame.locator("html[data-theme=dark]")).to_be_attached()
    assert await shown.frame.evaluate("getComputedStyle(document.body).backgroundColor") != light
    await shown.page.close()


async def test_where_nobody_signs_in_somebody_is_chosen_and_stays_so(browser: Browser, house: House) -> None:
    shown = await chosen(browser, house)
    await shown.page.reload()
    await expect(shown.heading).to_have_text("Innføringer")
    assert shown.outside == []
    assert await shown.violations() == []
    await shown.page.close()


async def test_before_anybody_is_chosen_and_where_nothing_is_theirs_axe_finds_nothing(
    browser: Browser, house: House
) -> None:
    shown = await alone(browser, house.url, color_scheme="dark")
    await expect(shown.heading).to_have_text("Who are you?")
    assert await shown.violations() == []
    assert shown.looks() == []
    await shown.page.close()


async def test_by_keyboard_alone_one_goes_there_and_back(browser: Browser, house: House) -> None:
    shown = await chosen(browser, house)
    await shown.page.reload()
    await expect(shown.page.locator("html[lang=nb]")).to_be_attached()
    reached = []
    for _ in range(7):
        await shown.page.keyboard.press("Tab")
        reached.append(await shown.frame.evaluate("document.activeElement.textContent.trim().split('\\n')[0]"))
    assert reached[0] == "Hopp til innholdet"
    assert reached[3:] == ["Innføringer", "Porteføljen", "Slik går det", "Felles journal"], reached
    await shown.page.keyboard.press("Enter")
    await expect(shown.heading).not_to_have_text("Innføringer")
    await expect(shown.heading).to_be_focused()
    title = await shown.heading.inner_text()
    await expect(shown.page.locator("[aria-live]")).to_have_text(title)
    assert await shown.page.title() == title
    assert "initiative=journal" in shown.page.url
    await shown.page.go_back()
    await expect(shown.heading).to_have_text("Innføringer")
    await expect(shown.heading).to_be_focused()
    await shown.page.close()


async def test_one_can_skip_to_the_content_and_stays_where_one_is(browser: Browser, guarded: House) -> None:
    shown = await in_teams(browser, guarded.url, [token(guarded)], subEntityId="view=start&wave=2")
    await expect(shown.frame.locator("html[lang=sv]")).to_be_attached()
    await shown.frame.locator(".skip").focus()
    await shown.page.keyboard.press("Enter")
    await expect(shown.frame.locator("main")).to_be_focused()
    await shown.page.keyboard.press("Tab")
    await expect(shown.frame.get_by_role("link", name="Införanden")).to_be_focused()
    assert shown.looks() == ["start?wave=2"]
    await shown.page.close()


async def test_on_a_phone_or_at_twice_the_size_nothing_is_cut_off(browser: Browser, house: House) -> None:
    shown = await chosen(browser, house, viewport=NARROW)
    assert await shown.frame.evaluate("document.documentElement.scrollWidth") == NARROW["width"]
    assert await shown.violations() == []
    await shown.page.set_viewport_size({"width": WINDOW["width"] // 2, "height": WINDOW["height"] // 2})
    assert await shown.frame.evaluate("document.documentElement.scrollWidth") == WINDOW["width"] // 2
    await shown.page.close()


async def test_with_the_colours_of_the_system_it_is_readable_and_shows_where_the_keyboard_is(
    browser: Browser, house: House
) -> None:
    shown = await chosen(browser, house, forced_colors="active")
    link = shown.page.get_by_role("link", name="Felles journal")
    await link.focus()
    await shown.page.keyboard.press("Shift+Tab")
    await shown.page.keyboard.press("Tab")
    await expect(link).to_have_css("outline-style", "solid")
    assert await shown.violations() == []
    await shown.page.close()


async def test_on_paper_it_is_dark_on_white_and_without_what_is_pressed(browser: Browser, house: House) -> None:
    shown = await chosen(browser, house, color_scheme="dark")
    await shown.page.emulate_media(media="print", color_scheme="dark")
    await expect(shown.frame.locator("html[data-theme=default]")).to_be_attached()
    assert await shown.frame.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(255, 255, 255)"
    await expect(shown.page.locator("header")).to_be_hidden()
    await shown.page.emulate_media(media="screen", color_scheme="dark")
    await expect(shown.frame.locator("html[data-theme=dark]")).to_be_attached()
    await shown.page.close()


@pytest.mark.parametrize("motion", ["no-preference", "reduce"])
async def test_what_takes_a_while_is_said_to_be_on_its_way(browser: Browser, house: House, motion: str) -> None:
    shown = await chosen(browser, house, reduced_motion=motion)
    go_on = asyncio.Event()

    async def held(route: Route) -> None:
        await go_on.wait()
        await route.continue_()

    await shown.page.route("**/board/view/**", held)
    await shown.page.get_by_role("link", name="Startklar").click()
    await expect(shown.page.locator("main")).to_contain_text("Henter…")
    await expect(shown.page.locator("[aria-live]")).to_have_text("Henter…")
    await expect(shown.page.locator("main fluent-spinner")).to_be_visible(visible=motion != "reduce")
    go_on.set()
    await expect(shown.heading).to_be_focused()
    await shown.page.close()


async def test_a_bot_that_does_not_answer_is_said_so_in_words_and_asked_again(browser: Browser, house: House) -> None:
    shown = await chosen(browser, house)

    async def away(route: Route) -> None:
        await route.fulfill(status=502, body="<html><body>Bad Gateway</body></html>")

    await shown.page.route("**/board/view/**", away)
    await shown.page.get_by_role("link", name="Startklar").click()
    await expect(shown.heading).to_have_text("Startklar svarer ikke")
    await expect(shown.heading).to_be_focused()
    assert await shown.violations() == []
    await shown.page.unroute("**/board/view/**")
    await shown.button("Prøv igjen").click()
    await expect(shown.heading).to_have_text("Innføringer")
    await shown.page.close()


@pytest.mark.parametrize("kind", ["line", "bar"])
async def test_a_chart_is_drawn_from_a_table_that_stays(browser: Browser, house: House, kind: str) -> None:
    shown = await chosen(browser, house)
    assert not [each for each in shown.requests if "chart" in each], "fetched before a view needs it"
    voice = Voice(load(SHIPPED).library, Language.EN)
    template = drawing._TEMPLATES.from_string(
        "{% from 'chart.html.jinja' import chart with context %}{{ chart(kind, 'Colours', head, rows) }}"
    )
    head, rows = ["Week", ("Green", "green"), ("Red", "red")], [("Week 40", 3, None), ("Week 41", 5, 2)]
    table = Markup(template.render(say=voice.say, kind=kind, head=head, rows=rows))
    body = drawing.fragment(voice, Drawn(title="Trend", html=table, parts=("chart",)))

    async def drawn(route: Route) -> None:
        await route.fulfill(body=body, content_type="text/html")

    await shown.page.route("**/board/view/**", drawn)
    await shown.page.get_by_role("link", name="Startklar").click()
    await expect(shown.page.locator("canvas")).to_be_visible()
    light = await shown.frame.evaluate(COLOURS)
    assert {"14,122,13", "188,47,50"} <= set(light), light
    await shown.page.emulate_media(color_scheme="dark")
    await expect(shown.frame.locator("html[data-theme=dark]")).to_be_attached()
    assert {"108,203,95", "255,138,138"} <= set(await shown.frame.evaluate(COLOURS))
    await shown.page.get_by_text("Show the figures").click()
    await expect(shown.page.get_by_role("row")).to_have_text(["Week Green Red", "Week 40 3", "Week 41 5 2"])
    assert await shown.violations() == []
    assert shown.complaints == []
    await shown.page.close()
