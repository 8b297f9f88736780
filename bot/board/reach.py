"""One message on the board: how many it has reached, why not the others, and where somebody has to look."""

from collections.abc import Mapping

from bot.board.desk import Desk, Drawn
from bot.board.drawing import draw, to
from bot.board.sections import sections
from bot.outbound.broadcast_desk import BroadcastDesk
from bot.outbound.communication import CommunicationDesk
from bot.outbound.ledger_view import export_address, offline_address, reach_for
from cards.broadcast.ledger import figures_said, reasons_said, shares_said
from cards.broadcast.review import title_of
from content.model import Destination
from dialogs.broadcast.ledger import UNREACHED, furthest_behind

# Whoever looks after more of them than this takes the list as a file.
MOST_BEHIND = 50


async def reach(desk: Desk, asked: Mapping[str, str]) -> Drawn | None:
    """The message named in `broadcast`: all of it, or the reader's own units, by the same ledger as in chat."""
    broadcasts = BroadcastDesk(
        store=desk.store, library=desk.library, roster=desk.roster, person=desk.person, now=desk.now
    )
    found = await reach_for(broadcasts, asked.get("broadcast", ""))
    if found is None:
        return None
    voice, broadcast, units = desk.voice, found.broadcast, desk.roster.units
    ledger = await found.reckoned()
    by_unit = ledger.units
    acknowledge = broadcast.acknowledge and broadcast.to is Destination.PERSON
    behind = furthest_behind(by_unit, len(by_unit), acknowledge=acknowledge) if len(by_unit) > 1 else []
    person, id_, now = desk.person.id, broadcast.id, desk.now
    missed = any(ledger.whole.fates.get(fate) for fate in UNREACHED)
    seen = CommunicationDesk.of(desk, voice).named(found.initiative.id)
    meant, *figures = figures_said(voice, broadcast, ledger.whole)
    html = draw(
        "reach",
        voice,
        sections=sections(desk, found.initiative, "reach"),
        back=to("communication", initiative=found.initiative.id) if seen else "",
        today=voice.day(desk.today),
        own=found.only is not None,
        meant=meant,
        figures=figures,
        reasons=list(reasons_said(voice, ledger.whole, resent=broadcast.resend)),
        behind=[
            (units[each].name if each in units else each, shares_said(voice, broadcast, by_unit[each]))
            for each in behind[:MOST_BEHIND]
        ],
        more=max(0, len(behind) - MOST_BEHIND),
        files=[
            (voice.say(key), address)
            for key, address in (
                ("ledger-workbook", export_address(desk.links, person, id_, now, "xlsx")),
                ("ledger-csv", export_address(desk.links, person, id_, now, "csv")),
                ("ledger-print", offline_address(desk.links, person, id_, now) if missed else None),
            )
            if address
        ],
    )
    return Drawn(title=voice.say("ledger-title", title=title_of(voice, broadcast)), html=html)
