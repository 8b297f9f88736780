"""The board's addresses: a page that says nothing about anybody, its script, and the views, for whoever proves who."""

import gzip
import mimetypes
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Protocol
from urllib.parse import unquote

import structlog
from aiohttp import web

from bot import board
from bot.board.drawing import PATH, draw
from bot.board.looking import Board, Shown
from bot.errors import NotAuthenticated
from bot.teams.addresses import is_loopback
from bot.web.asker import authorization, language_asked, sent_here

_STATIC = Path(board.__file__).with_name("static")
# Where somebody says who they are when nobody signs in.
CHOSEN = "Startklar-Person"
# https://learn.microsoft.com/microsoftteams/platform/tabs/how-to/tab-requirements
_HOSTS = (
    "https://*.cloud.microsoft https://teams.microsoft.com https://*.teams.microsoft.com https://*.microsoft365.com "
    "https://*.office.com https://outlook.office365.com"
)
_FOR_EVERYBODY = {
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Resource-Policy": "same-origin",
}
# Kept by nobody on the way, found by no search, and nothing that a browser would run or show as a page of its own.
_PRIVATE = {
    **_FOR_EVERYBODY,
    "Vary": "Accept-Encoding",
    "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
    "Cache-Control": "no-store",
    "X-Robots-Tag": "noindex",
}
# A file of another content has another name.
_FOR_EVER = {**_FOR_EVERYBODY, "Cache-Control": "public, max-age=31536000, immutable", "Vary": "Accept-Encoding"}

log = structlog.get_logger()


class SignIn(Protocol):
    """Knows who a token is about."""

    async def person(self, header: str | None) -> str:
        """The Entra object id; raises NotAuthenticated."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BoardPages:
    """What the addresses need; without `sign_in` the person is chosen, on this machine only."""

    board: Board
    sign_in: SignIn | None

    @property
    def policy(self) -> str:
        """What the page may load, and who may show it in a frame."""
        framed = _HOSTS if self.sign_in else f"{_HOSTS} 'self'"
        ours = " ".join(f"{each} 'self';" for each in ("script-src", "style-src", "connect-src", "img-src"))
        return f"default-src 'none'; {ours} frame-ancestors {framed}; base-uri 'none'; form-action 'none'"


PAGES = web.AppKey("board", BoardPages)


def add_board(application: web.Application, pages: BoardPages) -> None:
    """The addresses of the board."""
    application[PAGES] = pages
    application.router.add_get(PATH, shell, allow_head=False)
    application.router.add_get(f"{PATH}/view/{{name}}", view, allow_head=False)
    application.router.add_get(f"{PATH}/people", people, allow_head=False)
    application.router.add_get(f"{PATH}/static/{{file:[A-Za-z0-9._-]{{1,80}}}}", static, allow_head=False)


async def shell(request: web.Request) -> web.Response:
    """The page around every view, in the browser's language."""
    pages, language = request.app[PAGES], language_asked(request)
    files = {Path(name).suffix: name for name in _files() if name.startswith("board-")}
    page = draw(
        "shell",
        pages.board.voice(language),
        script=f"{PATH}/static/{files['.js']}",
        style=f"{PATH}/static/{files['.css']}",
        signs_in=pages.sign_in is not None,
    )
    headers = {**_PRIVATE, "Content-Security-Policy": pages.policy, "Cache-Control": "no-cache"}
    return web.Response(text=page, content_type="text/html", headers={**headers, "Vary": "Accept-Language"})


async def view(request: web.Request) -> web.Response:
    """One view for whoever proves who they are, as a part of the page."""
    pages = request.app[PAGES]
    language, name, asked = language_asked(request), request.match_info["name"], dict(request.query)
    if pages.sign_in is None:
        if not _from_our_own_page(request):
            return web.Response(status=403, headers=_PRIVATE)
        chosen = unquote(request.headers.get(CHOSEN, ""))
        return _html(request, await pages.board.look(name, asked, language, id_=chosen))
    if CHOSEN in request.headers:
        # Where people sign in nobody is chosen.
        return _html(request, pages.board.not_signed_in(language))
    try:
        person = await pages.sign_in.person(authorization(request))
    except NotAuthenticated as error:
        log.warning("caller_refused", why=str(error))
        return _html(request, pages.board.not_signed_in(language))
    return _html(request, await pages.board.look(name, asked, language, aad_id=person))


async def people(request: web.Request) -> web.Response:
    """Who can be chosen where nobody signs in."""
    pages = request.app[PAGES]
    if pages.sign_in or not _from_our_own_page(request):
        return web.Response(status=403, headers=_PRIVATE)
    return web.json_response([{"id": id_, "name": name} for id_, name in await pages.board.people()], headers=_PRIVATE)


async def static(request: web.Request) -> web.Response:
    """Script and style, as they were built."""
    found = _files().get(request.match_info["file"])
    if found is None:
        return web.Response(status=404, headers=_PRIVATE)
    kind, plain, packed = found
    headers = {**_FOR_EVER, "Content-Type": f"{kind}; charset=utf-8"}
    if _takes_packed(request):
        return web.Response(body=packed, headers={**headers, "Content-Encoding": "gzip"})
    return web.Response(body=plain, headers=headers)


def _takes_packed(request: web.Request) -> bool:
    return "gzip" in request.headers.get("Accept-Encoding", "")


@cache
def _files() -> Mapping[str, tuple[str, bytes, bytes]]:
    """By name: the kind, the content, and the content packed, which is done once."""
    found = {}
    for path in sorted(_STATIC.iterdir()):
        content = path.read_bytes()
        kind = mimetypes.types_map[path.suffix]
        found[path.name] = (kind, content, gzip.compress(content, mtime=0))
    return found


def _from_our_own_page(request: web.Request) -> bool:
    """Without an app id: from this machine, passed on by nobody, and by no page but ours."""
    own = request.headers.get("Origin") in (None, f"http://{request.host}")
    return own and sent_here(request) and is_loopback(request.remote or "")


def _html(request: web.Request, shown: Shown) -> web.Response:
    headers = {**_PRIVATE, "Content-Language": shown.language.value}
    if shown.status == 429:
        headers["Retry-After"] = "60"
    found = web.Response(status=shown.status, text=shown.html, content_type="text/html", headers=headers)
    if _takes_packed(request):
        # How much it shrinks tells nothing to anybody who can look on: no other page can have a view asked for, since
        # no cookie goes with it, and a view has no secret beside what its reader may see.
        found.enable_compression(web.ContentCoding.gzip)
    return found
