"""What is kept of somebody, as a file behind an address that is theirs for some minutes."""

import json

from aiohttp import web

from bot.links import LONGEST
from bot.outbound.person_view import OWN_FILE, exported, known_of
from bot.web.asker import SECURITY
from bot.web.reach import FILES, link_over

# Kept by nobody on the way, found by no search.
_HEADERS = {
    "Cache-Control": "no-store",
    "X-Robots-Tag": "noindex",
    **SECURITY,
    "Content-Disposition": 'attachment; filename="startklar-my-data.json"',
}


def add_person(application: web.Application) -> None:
    """The address of the file; made of what the reach files are made of."""
    application.router.add_get(f"/{OWN_FILE}/{{token:[A-Za-z0-9_.-]{{1,{LONGEST}}}}}.json", own_file, allow_head=False)


async def own_file(request: web.Request) -> web.Response:
    """All of it; 404 for an address that is none, is for something else, or has ended."""
    files = request.app[FILES]
    now = files.clock()
    value = files.links.read(OWN_FILE, request.match_info["token"], now)
    if value is None:
        return link_over(request)
    known = await known_of(files.store, await files.roster.current(), tuple(json.loads(value)))
    text = exported(known, files.editions.current.library.settings, now)
    return web.Response(text=text, content_type="application/json", headers=_HEADERS)
