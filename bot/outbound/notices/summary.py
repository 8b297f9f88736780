"""Summaries that come by themselves: of a round, to project team and managers; of a steering group's meeting."""

from collections.abc import Iterable, Sequence
from datetime import date, timedelta

from microsoft_teams.cards import AdaptiveCard

from bot.delivery import Unreachable
from bot.outbound.calendar_view import CalendarDesk, reaching
from bot.outbound.notices.scene import Scene, Tick
from bot.outbound.status_view import StatusDesk
from bot.ports import Outgoing
from cards import summary as cards
from cards.calendar import joined
from cards.frame import on_board
from content.model import Destination
from dialogs.broadcast.calendar import Entry, EntryKind, EntryState
from dialogs.broadcast.model import Cause, Delivery, Recipient
from dialogs.broadcast.notice import notice_id
from dialogs.checkin.model import CheckIn
from dialogs.checkin.telling import to_person
from dialogs.gaps.model import UNDECIDED
from dialogs.gate.flow import scheduled
from dialogs.gate.model import Gate
from dialogs.gate.time_line import GateMark, TimeLine, time_line
from dialogs.initiative.model import Initiative, in_order_of_start
from dialogs.initiative.rounds import round_at
from dialogs.people.model import Person, Unit
from dialogs.people.rights import Action, may
from dialogs.rollup.flow import Reader
from dialogs.rollup.model import Cell, Colour
from dialogs.summary.model import Meeting, Own, Taken, Week
from dialogs.summary.telling import MEETING, WEEK, meetings_of, meetings_told, steering, team, weeks_due

_A_WEEK = timedelta(days=7)
# Decisions so near are prepared now.
_NEAR = timedelta(days=14)
# How far a steering group looks ahead that has not agreed on its next meeting.
_AHEAD = timedelta(days=28)
_OUT = frozenset({EntryState.SENT})
_TO_COME = frozenset({EntryState.PLANNED, EntryState.LATE})


async def week(scene: Scene, delivery: Delivery) -> Outgoing:
    """The round as it stands now, by what the reader has to do with; nothing where nothing asks to be read."""
    initiative, period = _named(scene, delivery)
    reader = await _wanted(scene, delivery, initiative)
    today = scene.roster.today_of(reader, scene.now)
    led = [unit for unit in scene.roster.led_by(reader.id, today) if unit.id in initiative.units]
    place = led[0] if led else _place(scene, initiative)
    if round_at(initiative.rhythm, place, scene.now).period != period:
        raise Unreachable("the next round has begun")
    found = await _week(scene, initiative, period, reader, led)
    if not found.worth_telling:
        raise Unreachable("nothing is late, and nothing is to come")
    card = _with_places(scene, cards.week_card(scene.voice, found), initiative, reader, led)
    return Outgoing(summary=cards.week_title(scene.voice, found), card=card, alert=True)


async def meeting(scene: Scene, delivery: Delivery) -> Outgoing:
    """What was decided at the meeting or since the one before, how it stands, and what lies before the next."""
    initiative, said = _named(scene, delivery)
    reader = await _wanted(scene, delivery, initiative)
    desk = _desk(scene, reader)
    if reader.id not in steering(initiative, scene.voice.library.playbooks, scene.roster, desk.today):
        raise Unreachable("no longer one of those who steer it")
    day, place = date.fromisoformat(said), _place(scene, initiative)
    gates = await scene.store.gates(initiative.id)
    days = meetings_of(initiative, gates, place)
    before = max((each for each in days if each < day), default=date.min)
    next_ = min((each for each in days if each >= desk.today), default=None)
    until = next_ or desk.today + _AHEAD
    seen = await desk.seen(initiative)
    line = time_line(initiative, scene.voice.library.playbooks, gates, desk.today)
    found = Meeting(
        seen=seen,
        day=day,
        next=next_,
        taken=tuple(_taken(scene, initiative, gates, place, before, day)),
        gates=tuple(_undecided(line, until)),
        starts=tuple(
            each
            for each in in_order_of_start(initiative.waves)
            if desk.today <= each.go_live <= until and not each.paused
        ),
        open=seen.open,
    )
    address = scene.links.board("initiative", initiative=initiative.id)
    card = on_board(scene.voice, cards.meeting_card(scene.voice, found), address)
    return Outgoing(summary=cards.meeting_title(scene.voice, found), card=card, alert=True)


async def due_summaries(tick: Tick) -> list[Delivery]:
    """What is to be told by now and was not: of each round once, and of each meeting."""
    found: list[Delivery] = []
    for initiative in tick.roster.initiatives.values():
        units = [tick.roster.units[id_] for id_ in initiative.units if id_ in tick.roster.units]
        if not units:
            continue
        for period, people in weeks_due(initiative, tick.library.playbooks, tick.roster, tick.now).items():
            found += await _new(tick, WEEK, f"{initiative.id}/{period}", people)
        gates = await tick.store.gates(initiative.id)
        for day in meetings_told(initiative, gates, units[0], tick.now):
            people = steering(initiative, tick.library.playbooks, tick.roster, units[0].day(tick.now))
            found += await _new(tick, MEETING, f"{initiative.id}/{day}", people)
    return found


async def _new(tick: Tick, name: str, key: str, people: Sequence[str]) -> list[Delivery]:
    """For whom there is none yet: a region's managers are three thousand, and the clock is looked at twice a minute."""
    ids = {notice_id(name, key, Recipient(to=Destination.PERSON, id=id_)): id_ for id_ in people}
    known = await tick.store.known(list(ids))
    return [to_person(name, key, who, tick.roster, tick.now) for id_, who in ids.items() if id_ not in known]


def _named(scene: Scene, delivery: Delivery) -> tuple[Initiative, str]:
    id_, of = delivery.key.rsplit("/", 1)
    initiative = scene.roster.initiatives.get(id_)
    if initiative is None:
        raise Unreachable("the initiative no longer exists")
    return initiative, of


async def _wanted(scene: Scene, delivery: Delivery, initiative: Initiative) -> Person:
    person = scene.roster.people.get(delivery.recipient.id)
    if person is None:
        raise Unreachable("no longer in the roster", Cause.GONE)
    wish = await scene.store.wish(person.id)
    if wish and initiative.id in wish.muted:
        raise Unreachable("asked to hear nothing of the initiative", Cause.MUTED)
    return person


def _place(scene: Scene, initiative: Initiative) -> Unit:
    """Whose clock it keeps: the first of its units."""
    units = scene.roster.units
    found = next((units[id_] for id_ in initiative.units if id_ in units), None)
    if found is None:
        raise Unreachable("the initiative has no units any more")
    return found


def _with_places(
    scene: Scene, card: AdaptiveCard, initiative: Initiative, reader: Person, led: Sequence[Unit]
) -> AdaptiveCard:
    """With ways to the board: how it stands, and for who may see units' answers the page for the managers' meeting."""
    voice, links = scene.voice, scene.links
    with_board = on_board(voice, card, links.board("initiative", initiative=initiative.id))
    # Who is named as its leader, but has no role in the roster, sees sums alone. Three thousand lead a unit.
    if not led and not _desk(scene, reader).visible(initiative):
        return with_board
    standing = links.board("standing", initiative=initiative.id)
    return on_board(voice, with_board, standing, voice.say("board-standing"))


def _desk(scene: Scene, reader: Person) -> StatusDesk:
    return StatusDesk(
        store=scene.store,
        roster=scene.roster,
        playbooks=scene.voice.library.playbooks,
        overviews=scene.overviews,
        person=reader,
        now=scene.now,
        today=scene.roster.today_of(reader, scene.now),
    )


async def _week(scene: Scene, initiative: Initiative, period: str, reader: Person, led: Sequence[Unit]) -> Week:
    desk, playbooks = _desk(scene, reader), scene.voice.library.playbooks
    today, in_team = desk.today, reader.id in team(initiative, playbooks, scene.roster, desk.today)
    if not in_team and not led:
        raise Unreachable("neither leads it nor one of its units any more")
    calendar = CalendarDesk(
        store=scene.store,
        roster=scene.roster,
        library=scene.voice.library,
        today=today,
        language=scene.voice.language,
    )
    entries = await scene.upcoming.of(calendar, initiative, scene.now)
    own = await _own(scene, desk, initiative, led)
    if not in_team:
        roles = {str(each) for each in scene.roster.roles_of(reader, today)}
        coming = _between(reaching(entries, initiative, led, roles), today, _TO_COME)
        return Week(initiative=initiative, period=period, today=today, own=own, coming=coming)
    line = time_line(initiative, playbooks, await scene.store.gates(initiative.id), today)
    sees_gaps = may(scene.roster, reader, Action.SEE_GAPS, today)
    return Week(
        initiative=initiative,
        period=period,
        today=today,
        seen=await desk.seen(initiative),
        own=own,
        coming=_between(entries, today, _TO_COME),
        sent=sum(each.entry.kind is not EntryKind.SAYING for each in joined(_between(entries, today - _A_WEEK, _OUT))),
        gates=tuple(_undecided(line, today + _NEAR)),
        waiting=len(await scene.store.gaps(UNDECIDED)) if sees_gaps else None,
    )


async def _own(scene: Scene, desk: StatusDesk, initiative: Initiative, led: Sequence[Unit]) -> tuple[Own, ...]:
    """The units somebody leads, by what they have said themselves."""
    overview = await desk.overview(initiative, led)
    latest = await scene.store.latest_checkins(initiative.id, [unit.id for unit in led]) if led else {}
    reader = Reader(initiative, desk.playbooks)
    return tuple(
        _stands(scene, reader, unit, latest.get(unit.id), overview.units[unit.id].whole)
        for unit in led
        if unit.id in overview.units
    )


def _stands(scene: Scene, reader: Reader, unit: Unit, checkin: CheckIn | None, whole: Cell) -> Own:
    day = unit.day(scene.now)
    read = reader.checklist(unit, checkin, day)
    troubled = [each.answer for each in read if each.colour in (Colour.RED, Colour.YELLOW) and each.answer]
    blocked = [each for each in troubled if each.blocker]
    late = [each for each in blocked if each.due and each.due < day]
    return Own(unit=unit, whole=whole, blockers=len(blocked), late=len(late))


def _between(entries: Iterable[Entry], first: date, states: frozenset[EntryState]) -> tuple[Entry, ...]:
    """Those of the seven days from `first` on; what is late is always to come."""
    last = first + _A_WEEK
    found = (each for each in entries if each.state in states)
    return tuple(each for each in found if first <= each.day < last or each.state is EntryState.LATE)


def _undecided(line: TimeLine, until: date) -> list[GateMark]:
    """The decisions to come until then, and those that are late: by day."""
    marks = [mark for lane in line.lanes for mark in lane.gates if mark.decision is None and mark.planned.due]
    near = [mark for mark in marks if mark.late or line.today <= (mark.planned.due or date.max) <= until]
    return sorted(near, key=lambda mark: mark.planned.due or date.max)


def _taken(
    scene: Scene, initiative: Initiative, gates: Iterable[Gate], place: Unit, before: date, day: date
) -> list[Taken]:
    """What was decided after the meeting before and up to this one, in the order it fell."""
    known = {each.id: each for each in gates}
    found = [
        Taken(planned=planned, decision=decision)
        for planned in scheduled(initiative, scene.voice.library.playbooks)
        if (gate := known.get(planned.gate(initiative.id).id))
        for decision in gate.decisions
        if before < place.day(decision.at) <= day
    ]
    return sorted(found, key=lambda each: each.decision.at)
