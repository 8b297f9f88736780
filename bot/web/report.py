"""A report as slides, behind an address that is one person's for a quarter of an hour."""

from aiohttp import web

from bot.links import LONGEST
from bot.outbound.report_file import REPORT, ReportFiles
from bot.web.asker import SECURITY
from bot.web.reach import link_over
from dialogs.audit.model import Entry
from dialogs.people.rights import Action, ground

_PPTX = "application/vnd.openxmlformats-officedocument.presentationml.presentation"
# Names of people: kept by nobody on the way, found by no search.
_PRIVATE = {"Cache-Control": "no-store", "X-Robots-Tag": "noindex", **SECURITY}

FILES = web.AppKey("reports", ReportFiles)


def add_reports(application: web.Application, files: ReportFiles) -> None:
    """The address of the files."""
    application[FILES] = files
    token = f"{{token:[A-Za-z0-9_.-]{{1,{LONGEST}}}}}"
    application.router.add_get(f"/{REPORT}/{token}.pptx", as_slides, allow_head=False)


async def as_slides(request: web.Request) -> web.Response:
    """Made when it is fetched, as its owner may see it then."""
    files = request.app[FILES]
    asked = files.asked_for(request.match_info["token"])
    if asked and files.fetched_too_often(asked[0]):
        return link_over(request, "board-too-often", "board-too-often-title", status=429)
    made = await files.made(*asked) if asked else None
    if asked is None or made is None:
        return link_over(request, "report-file-over")
    person, duty = asked
    roster, now = await files.roster.current(), files.clock()
    reader = roster.people.get(person)
    if reader is None:
        # They left while it was made.
        return link_over(request, "report-file-over")
    why = ground(roster, reader, Action.READ_REPORT, now.date())
    # A report leaves the house.
    await files.store.append_audit(Entry(at=now, who=person, what="report-file", about=f"duty={duty}", why=why))
    headers = {**_PRIVATE, "Content-Disposition": f'attachment; filename="{made.name}"'}
    return web.Response(body=made.data, content_type=_PPTX, headers=headers)
