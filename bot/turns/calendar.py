"""The calendar in chat: what goes out when, for those who run an initiative, and for everybody what they get."""

from datetime import date

from bot.outbound.calendar_view import CalendarDesk, feed_address
from bot.ports import Outgoing, Reply
from bot.turns.denying import denied
from bot.turns.inputs import date_of, number_of
from bot.turns.turn import Turn
from cards.calendar import calendar_card, page_of
from cards.frame import on_board
from dialogs.initiative.model import Initiative
from dialogs.people.rights import Action


async def show_calendar(turn: Turn) -> Reply:
    """The next weeks: of each initiative this person runs, else what reaches them and their units."""
    desk = _desk(turn)
    run = desk.run_by(turn.person)
    if run:
        return Reply(messages=tuple([await _page(turn, desk, each, turn.today) for each in run]))
    found = await _own(turn, desk, turn.today)
    return Reply(messages=(found,)) if found else turn.text("calendar-none")


async def calendar(turn: Turn) -> Reply:
    """Earlier or later weeks in the place of those that were looked at; from another card, the next weeks."""
    first, skip = date_of(turn.data.get("from")), number_of(turn.data.get("skip")) or 0
    if first is None:
        return await show_calendar(turn)
    desk = _desk(turn)
    if not turn.data.get("initiative"):
        found = await _own(turn, desk, first, skip)
        return Reply(replace=found) if found else turn.text("calendar-none")
    initiative = next((each for each in desk.run_by(turn.person) if each.id == turn.data["initiative"]), None)
    if initiative is None:
        return denied(turn, Action.SEE_WAVES, "calendar-not-yours")
    return Reply(replace=await _page(turn, desk, initiative, first, skip))


async def _page(turn: Turn, desk: CalendarDesk, initiative: Initiative, first: date, skip: int = 0) -> Outgoing:
    page = page_of(await desk.whole(initiative), first, skip, initiative)
    address = turn.links.board("communication", initiative=initiative.id)
    card = on_board(turn.voice, calendar_card(turn.voice, page, _link(turn)), address)
    return Outgoing(summary=turn.voice.say("calendar-title"), card=card)


async def _own(turn: Turn, desk: CalendarDesk, first: date, skip: int = 0) -> Outgoing | None:
    found = await desk.own(turn.person)
    if not found:
        return None
    card = calendar_card(turn.voice, page_of(found, first, skip), _link(turn), turn.voice.say("calendar-own"))
    return Outgoing(summary=turn.voice.say("calendar-title"), card=card)


def _desk(turn: Turn) -> CalendarDesk:
    return CalendarDesk(
        store=turn.store,
        roster=turn.roster,
        library=turn.library,
        today=turn.today,
        language=turn.voice.language,
    )


def _link(turn: Turn) -> str:
    return feed_address(turn.links, turn.person.id)
