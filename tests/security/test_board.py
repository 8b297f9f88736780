"""The board: every view asked for as every role, with honest tokens and forged ones, and from where nobody should."""

import re
from collections.abc import AsyncIterator, Mapping
from dataclasses import replace
from pathlib import Path

import aiohttp
import pytest
import pytest_asyncio

from bot import board
from bot.app import Startklar, open_startklar
from bot.board.desk import Desk, Drawn
from bot.board.drawing import draw
from bot.board.looking import LONGEST_ARGUMENT, MOST_ARGUMENTS, Board
from bot.board.views import VIEWS, View
from bot.cli.permissions import sign
from bot.errors import StoreUnavailable
from bot.outbound.overviews import Overviews
from bot.settings import AppType
from content.language import Language
from content.model import Role
from dialogs.audit.model import Outcome
from dialogs.broadcast.audience import Audience
from dialogs.broadcast.broadcast import Stage
from dialogs.people.rights import RULES, Action
from dialogs.people.roster import RosterRecords
from tests.board_messages import composed
from tests.scenarios.house import House, house_with
from tests.security.test_permissions import aad_id, one_of_each_role
from tests.security.test_sso_tokens import FORGERIES
from tests.security.tokens import Forge
from tests.teams_simulator import APP_ID, TeamsSimulator
from tests.teams_simulator.identity import MANAGED_SECRET

SCRIPT = Path(board.__file__).with_name("script")
# What each view is asked for here: something that is there.
ASKED: Mapping[str, Mapping[str, str]] = {
    "start": {},
    "initiative": {"initiative": "journal"},
    "open": {"initiative": "journal"},
    "portfolio": {},
    "tab": {},
    "unit": {"initiative": "journal", "unit": "medicin"},
    "communication": {"initiative": "journal"},
    "load": {"initiative": "journal", "week": "2026-11-23"},
    "reach": {"broadcast": "out"},
    "questions": {"initiative": "journal"},
    "standing": {"initiative": "journal"},
}
PARTS = set(re.findall(r"^  (\w+): \(\) =>", (SCRIPT / "parts.js").read_text("utf-8"), re.MULTILINE))
HOSTILE = '"><script>alert(1)</script>&'


def hostile(records: RosterRecords) -> RosterRecords:
    found = one_of_each_role(records)
    named = tuple(replace(each, name={Language.SV: HOSTILE}) for each in found.initiatives)
    return replace(found, initiatives=named)


@pytest_asyncio.fixture
async def guarded(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[House]:
    """A bot with an app id, and somebody of each role."""
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
        async with found.stored() as store:
            await store.replace_roster(hostile(await store.roster()))
            await store.save_broadcast(composed("out", found.clock(), Stage.SENT, Audience()))
        await found.start()
        try:
            yield found
        finally:
            await found.stop()


@pytest_asyncio.fixture
async def open_house(tmp_path: Path) -> AsyncIterator[House]:
    """A bot without an app id, on this machine."""
    async with house_with(tmp_path, one_of_each_role) as found:
        yield found


def forge_of(house: House) -> Forge:
    return Forge(house.simulator.identity, house.simulator.service_url, house.simulator.authority)


def bearing(house: House, person: str) -> dict[str, str]:
    forge = forge_of(house)
    return {"Authorization": f"Bearer {forge.signed(claims=forge.sso_claims(oid=person))}"}


async def got(
    house: House, path: str, headers: Mapping[str, str] | None = None, query: Mapping[str, str] | None = None
) -> tuple[int, str, Mapping[str, str]]:
    async with (
        aiohttp.ClientSession() as session,
        session.get(f"{house.url}{path}", headers=headers, params=query) as response,
    ):
        return response.status, await response.text(), response.headers


async def test_every_view_asked_for_as_every_role_is_shown_to_those_who_may_and_to_nobody_else(guarded: House) -> None:
    assert ASKED.keys() == VIEWS.keys(), "say here what a new view is asked for"
    for name, view in VIEWS.items():
        for role in Role:
            status, page, headers = await got(
                guarded, f"/board/view/{name}", bearing(guarded, aad_id(role)), ASKED[name]
            )
            at_the_door = sign(RULES[view.action], role) == "·"
            assert (status == 403) is at_the_door, (name, role, page)
            assert page.startswith("<article lang=")
            assert set(_named(page, r'data-parts="([^"]*)"')) <= PARTS, "see bot/board/script/parts.js"
            assert set(_named(page, r"view=([a-z-]*)")) <= VIEWS.keys(), "a link that leads nowhere"
            assert "<script" not in page
            assert headers["Cache-Control"] == "no-store"


async def test_a_name_with_markup_is_text(guarded: House) -> None:
    _, page, _ = await got(guarded, "/board/view/start", bearing(guarded, aad_id(Role.PROJECT_LEADER)))
    assert "&#34;&gt;\u2039script&gt;alert(1)\u2039/script&gt;&amp;" in page


async def test_a_forged_token_or_none_is_shown_nothing_but_how_to_sign_in(guarded: House) -> None:
    forge = forge_of(guarded)
    tokens = {name: make(forge) for name, make in FORGERIES.items()}
    headers = [{"Authorization": f"Bearer {token}"} for token in tokens.values()]
    headers += [{}, {"Startklar-Person": "manager"}]
    headers += [{**bearing(guarded, aad_id(Role.MANAGER)), "Startklar-Person": "manager"}]
    for each in headers:
        status, page, _ = await got(guarded, "/board/view/start", each)
        assert status == 401, each
        assert "You are not signed in" in page
        assert "journal" not in page


async def test_somebody_who_is_not_in_the_roster_is_told_so_and_it_is_written_down(guarded: House) -> None:
    status, page, _ = await got(guarded, "/board/view/start", bearing(guarded, "11111111-2222-3333-4444-555555555555"))
    assert (status, "Startklar does not know you yet" in page) == (403, True)
    async with guarded.stored() as store:
        (found,) = await store.audit(most=10)
    await guarded.start()
    assert (found.entry.what, found.entry.outcome) == ("board-start", Outcome.REFUSED)


async def test_with_an_app_id_nobody_can_be_chosen(guarded: House) -> None:
    status, page, _ = await got(guarded, "/board/people")
    assert (status, page) == (403, "")


async def test_without_one_whoever_is_chosen_looks(open_house: House) -> None:
    status, page, _ = await got(open_house, "/board/people")
    assert status == 200
    assert '"project-leader"' in page
    status, page, _ = await got(open_house, "/board/view/start", {"Startklar-Person": "project-leader"})
    assert (status, "initiative=journal" in page) == (200, True)


@pytest.mark.parametrize("path", ["/board/people", "/board/view/start"])
@pytest.mark.parametrize(
    "header",
    [
        {"Origin": "https://evil.example"},
        {"Origin": "http://127.0.0.1:1"},
        {"Origin": "null"},
        {"X-Forwarded-For": "10.0.0.1"},
        {"Forwarded": "for=10.0.0.1"},
        {"Via": "1.1 tunnel"},
        {"Host": "startklar.evil.example"},
    ],
)
async def test_but_by_no_other_page_proxy_or_name(open_house: House, path: str, header: dict[str, str]) -> None:
    status, page, _ = await got(open_house, path, {"Startklar-Person": "project-leader", **header})
    assert (status, page) == (403, "")


async def test_our_own_page_may_say_that_it_is_ours(open_house: House) -> None:
    status, _, _ = await got(open_house, "/board/people", {"Origin": open_house.url})
    assert status == 200


async def test_the_page_says_nothing_about_anybody_and_loads_only_what_is_ours(guarded: House) -> None:
    status, page, headers = await got(guarded, "/board")
    assert status == 200
    records = await _roster(guarded)
    names = [each.name for each in records.people] + [each.name for each in records.units]
    assert not [each for each in names if each in page]
    assert headers["Content-Security-Policy"] == (
        "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; "
        "frame-ancestors https://*.cloud.microsoft https://teams.microsoft.com https://*.teams.microsoft.com "
        "https://*.microsoft365.com https://*.office.com https://outlook.office365.com; "
        "base-uri 'none'; form-action 'none'"
    )
    assert headers["X-Content-Type-Options"] == "nosniff"
    assert "Set-Cookie" not in headers


async def test_script_and_style_are_kept_for_ever_and_sent_packed(guarded: House) -> None:
    _, page, _ = await got(guarded, "/board")
    (script,) = [part.split('"')[0] for part in page.split('src="')[1:]]
    status, _, headers = await got(guarded, script)
    assert status == 200
    assert "immutable" in headers["Cache-Control"]
    assert (headers["Content-Encoding"], headers["Content-Type"]) == ("gzip", "text/javascript; charset=utf-8")
    for none in ("/board/static/board.js", "/board/static/..", "/board/static/%2e%2e%2fviews.py"):
        assert (await got(guarded, none))[0] == 404


async def test_what_no_link_of_ours_asks_for_is_not_there(open_house: House) -> None:
    many = {f"a{number}": "x" for number in range(MOST_ARGUMENTS + 1)}
    for query in (many, {"initiative": "x" * (LONGEST_ARGUMENT + 1)}, {"initiative": "\0"}, {"initiative": "\u202e"}):
        status, page, _ = await got(open_house, "/board/view/start", {"Startklar-Person": "staff"}, query)
        assert (status, "Sidan finns inte" in page) == (404, True)
    for name in ("nothing", "START", "å", "a" * 200, "%2e%2e"):
        assert (await got(open_house, f"/board/view/{name}", {"Startklar-Person": "staff"}))[0] == 404


async def shown(desk: Desk, asked: Mapping[str, str]) -> Drawn | None:
    return Drawn(title="x", html=draw("said", desk.voice, text="x"))


async def not_theirs(desk: Desk, asked: Mapping[str, str]) -> Drawn | None:
    return None


async def away(desk: Desk, asked: Mapping[str, str]) -> Drawn | None:
    raise StoreUnavailable("gone")


async def broken(desk: Desk, asked: Mapping[str, str]) -> Drawn | None:
    raise ValueError(desk.person.name)


OTHER_VIEWS = {
    each.name: each
    for each in (
        View("shown", Action.ASK, shown),
        View("theirs", Action.SEE_STATUS, not_theirs),
        View("senders", Action.SEND_BROADCAST, shown),
        View("away", Action.ASK, away),
        View("broken", Action.ASK, broken),
    )
}


@pytest_asyncio.fixture
async def startklar(open_house: House) -> AsyncIterator[Startklar]:
    await open_house.stop()
    async with open_startklar(open_house.settings, open_house.clock) as found:
        yield found


def board_of(startklar: Startklar, most: int = 100) -> Board:
    found = startklar
    return Board(
        found.store, found.editions, found.roster, found.links, found.clock, Overviews(found.store), most, OTHER_VIEWS
    )


@pytest.mark.parametrize(
    ("name", "status", "why"), [("senders", 403, "no role for it"), ("theirs", 404, "not for this one")]
)
async def test_a_refused_look_says_whom_to_ask_and_is_written_down(
    startklar: Startklar, name: str, status: int, why: str
) -> None:
    found = await board_of(startklar).look(name, {"initiative": "journal"}, Language.EN, id_="staff")
    assert found.status == status
    assert "Du kan fråga " in found.html
    (kept,) = await startklar.store.audit(most=10)
    entry = kept.entry
    assert (entry.who, entry.what, entry.about, entry.why) == ("staff", f"board-{name}", "initiative=journal", why)
    assert entry.outcome is Outcome.REFUSED


async def test_whoever_may_is_shown_it_and_nothing_is_written_down(startklar: Startklar) -> None:
    found = await board_of(startklar).look("senders", {}, Language.EN, id_="communicator")
    assert found.status == 200
    assert await startklar.store.audit(most=10) == []


@pytest.mark.parametrize(("name", "status"), [("broken", 500), ("away", 503)])
async def test_what_goes_wrong_is_told_with_a_reference_and_without_what_it_was(
    startklar: Startklar, capsys: pytest.CaptureFixture[str], name: str, status: int
) -> None:
    found = await board_of(startklar).look(name, {}, Language.EN, id_="staff")
    assert (found.status, found.language) == (status, Language.SV)
    reference = found.html.split("supporten: ")[1][:8]
    logged = capsys.readouterr().out
    assert reference in logged
    assert "staff" not in logged


async def test_whoever_hurries_is_asked_to_wait_and_others_are_not(startklar: Startklar) -> None:
    found = board_of(startklar, most=2)
    assert [(await found.look("shown", {}, Language.EN, id_="staff")).status for _ in range(3)] == [200, 200, 429]
    assert (await found.look("shown", {}, Language.EN, id_="manager")).status == 200


def _named(page: str, pattern: str) -> list[str]:
    """The words that the pattern's group has on the page."""
    return [word for found in re.findall(pattern, page) for word in found.split()]


async def _roster(house: House) -> RosterRecords:
    async with house.stored() as store:
        found = await store.roster()
    await house.start()
    return found
