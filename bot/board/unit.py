"""One unit on the board: its checklist with what it rests on, its month as a green cross, and whom to turn to."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from bot.board.desk import Desk, Drawn
from bot.board.drawing import draw, to
from bot.board.sections import sections
from bot.board.unit_messages import messages
from bot.outbound.status_view import StatusDesk
from cards.initiative import initiative_name
from content.voice import Voice
from dialogs.checkin.asked import day_criteria
from dialogs.checkin.cross import WIDEST, Square, cross
from dialogs.initiative.model import Initiative
from dialogs.initiative.phase import phase_of
from dialogs.initiative.rounds import working_day
from dialogs.people.model import Unit
from dialogs.people.rights import Action, granted_role, may_see_answers, own_units
from dialogs.rollup.flow import Read, Reader
from dialogs.rollup.heat import Dimension
from dialogs.rollup.model import COLOURS_WORST_FIRST


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """A criterion as it stands, in words; what has not been said is empty."""

    label: str
    colour: str
    said: str
    note: str
    blocker: str


async def unit(desk: Desk, arguments: Mapping[str, str]) -> Drawn | None:
    """The unit named in `unit`, in the initiative named in `initiative`."""
    status = StatusDesk.of(desk)
    found = status.named(arguments.get("initiative", ""))
    here = desk.roster.units.get(arguments.get("unit", ""))
    if found is None:
        return None
    if here is None:
        return _gone(desk, found, arguments.get("unit", ""))
    if not may_see_answers(desk.roster, desk.person, found, here, here.day(desk.now)) or here.id not in found.units:
        return None
    voice, day = desk.voice, here.day(desk.now)
    reader = Reader(found, desk.library.playbooks)
    checkin = (await desk.store.latest_checkins(found.id, [here.id])).get(here.id)
    read = reader.checklist(here, checkin, day)
    whole = reader.unit(here, checkin, day).whole
    html = draw(
        "unit",
        voice,
        day=voice.day,
        worst_first=COLOURS_WORST_FIRST,
        sections=sections(desk, found, "unit"),
        today=day,
        wave=found.wave_of(here.id),
        phases=", ".join(_phases(desk, found, here, day)),
        whole=whole if read else None,
        days_old=max(0, (day - whole.oldest).days) if whole.oldest else None,
        groups=list(_groups(desk, reader, read, day)),
        cross=await _cross(desk, found, here, day),
        month=voice.month(day),
        width=WIDEST,
        **await messages(desk, found, here),
        contacts=list(_contacts(desk, here, day)),
    )
    return Drawn(title=here.name, html=html)


def _phases(desk: Desk, found: Initiative, here: Unit, day: date) -> Iterator[str]:
    for id_ in found.playbooks:
        book = desk.library.playbooks.get(id_)
        phase = phase_of(found, book, here.id, day) if book else None
        if phase:
            yield desk.voice.pick(phase.label)


def _groups(desk: Desk, reader: Reader, read: list[Read], day: date) -> Iterator[tuple[str, str, list[Item]]]:
    """The checklist by dimension, in the order of the methods; within one the worst first."""
    for book, dimension in reader.dimensions:
        here = [each for each in read if (each.playbook, each.criterion.dimension) == (book, dimension)]
        if here:
            playbook = desk.library.playbooks[book]
            label = next(desk.voice.pick(each.label) for each in playbook.dimensions if each.id == dimension)
            yield anchor((book, dimension)), label, [_item(desk, each, day) for each in sorted(here, key=_worst_first)]


def _gone(desk: Desk, found: Initiative, asked: str) -> Drawn | None:
    """That the unit is no longer there, to those who may see every unit there is: others are told nothing of it."""
    may_see_all = granted_role(desk.roster, desk.person, Action.SEE_STATUS, initiative=found.id)
    if not asked or not may_see_all or own_units(desk.person, Action.SEE_STATUS, found.id):
        return None
    html = draw(
        "gone",
        desk.voice,
        sections=sections(desk, found, "unit"),
        address=to("initiative", initiative=found.id),
        initiative=initiative_name(desk.voice, found),
    )
    return Drawn(title=desk.voice.say("board-unit-gone-title"), html=html, status=404)


def anchor(dimension: Dimension) -> str:
    """Where a dimension begins on the page; a link from its cell in the heat map leads there."""
    return f"group-{'-'.join(dimension)}"


def _worst_first(read: Read) -> int:
    return COLOURS_WORST_FIRST.index(read.colour) if read.colour else len(COLOURS_WORST_FIRST)


def _item(desk: Desk, read: Read, day: date) -> Item:
    voice, answer = desk.voice, read.answer
    said, blocker = "", ""
    if answer and read.said_on:
        name = desk.roster.names.get(answer.by, "")
        said = voice.say("board-said", day=voice.day(read.said_on), name=name or voice.say("board-somebody"))
        if answer.blocker:
            due = voice.say("action-due", day=voice.day(answer.due)) if answer.due else ""
            blocker = f"{answer.blocker} {due}".strip()
    return Item(
        label=voice.pick(read.criterion.label),
        colour=read.colour.value if read.colour else "",
        said=said,
        note=answer.note if answer else "",
        blocker=blocker,
    )


async def _cross(desk: Desk, found: Initiative, here: Unit, day: date) -> list[list[tuple[str, str, str] | None]]:
    """Kind, number and words of each square; nothing for a unit that has no daily board and had none this month."""
    first = day.replace(day=1)
    last = (first + timedelta(days=31)).replace(day=1) - timedelta(days=1)
    said = await desk.store.days(found.id, [here.id], first, last)

    def asked(on: date) -> bool:
        working = working_day(found.rhythm, here.time_zone, on)
        return working and bool(day_criteria(found, desk.library.playbooks, here, on))

    if not said and not day_criteria(found, desk.library.playbooks, here, day):
        return []
    return [[_square(desk.voice, each) if each else None for each in row] for row in cross(day, said, day, asked)]


def _square(voice: Voice, square: Square) -> tuple[str, str, str]:
    number, day = str(square.day.day), voice.day(square.day)
    if square.ahead:
        return "ahead", number, voice.say("board-day-ahead", day=day)
    if square.free:
        return "free", number, voice.say("board-day-free", day=day)
    if square.said is None:
        return "silent", number, f"{day}: {voice.say('colour-silent')}"
    words = f"{day}: {voice.say(f'status-{square.said.status}')}"
    if square.said.incidents:
        words += f". {voice.say('board-day-incidents', count=square.said.incidents)}"
    return square.said.status.value, number, f"{words}. {square.said.note}" if square.said.note else words


def _contacts(desk: Desk, here: Unit, day: date) -> Iterator[tuple[str, str]]:
    """Who leads the unit and who helps in it, by what they are."""
    voice, names = desk.voice, desk.roster.names
    roles = [(voice.role("manager"), desk.roster.leaders(here, day)), (voice.role("super-user"), here.every_super_user)]
    for role, people in roles:
        known = [names[id_] for id_ in people if id_ in names]
        if known:
            yield role, ", ".join(known)
    if here.support:
        yield voice.role("support"), here.support
