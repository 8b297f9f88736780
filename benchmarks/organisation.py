"""An organisation of any size: its units, people, chats, check-ins and what it was sent."""

import asyncio
from collections.abc import Awaitable, Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from functools import cache
from itertools import islice

from bot.ports import Store
from content.language import Language
from content.loader import SHIPPED, load
from content.model import Destination, Role
from content.playbook import Criterion, Playbook
from dialogs.broadcast.broadcast import Broadcast, Content, Deed, Entry, Stage, Words
from dialogs.broadcast.model import STILL_NEWS, Delivery, DeliveryState, Recipient, Subject
from dialogs.checkin.asked import criteria_for
from dialogs.checkin.model import Answer, CheckIn, Status
from dialogs.initiative.model import Initiative, Rhythm, Wave
from dialogs.initiative.rounds import round_at
from dialogs.people.model import Grant, Person, Reference, Shift, Unit
from dialogs.people.roster import RosterRecords
from dialogs.rollup.model import Colour
from tests.teams_simulator import APP_ID, TENANT_ID, World

INITIATIVE = "i"
PLAYBOOK = "vgr"
# Asked late on Sundays, so that no prompt goes out while we measure; far from go-live, so that no material does.
_RHYTHM = Rhythm(weekday=6, hour=23)
_GO_LIVE = date(2029, 6, 1)
# Whoever measures at night measures the same as by day.
_ALWAYS = Shift(days=tuple(range(7)), opens=time(), closes=time.max)
_LEADER = "p0"
_HEADS = 20
# So many are under way at once: fewer than a bot has connections to its database.
_AT_ONCE = 8


@dataclass(frozen=True, slots=True, kw_only=True)
class Size:
    """How much of everything; `weeks` of check-ins, `sent` deliveries of an earlier broadcast."""

    units: int
    people: int
    weeks: int = 0
    sent: int = 0


async def furnish(store: Store, size: Size, service_url: str) -> None:
    """Fill an empty store."""
    now = datetime.now(UTC)
    await store.replace_roster(roster(size))
    await _together(store.save_reference(chat) for chat in _chats(size, service_url))
    await store.plan([_sent(number, size, now) for number in range(size.sent)])
    for week in range(size.weeks, 0, -1):
        answered = _answered(size, now - timedelta(weeks=week))
        while part := list(islice(answered, 500)):
            await store.save_checkins(part)


def roster(size: Size) -> RosterRecords:
    """Everybody in a unit, the first ones leading one each, and one initiative for all."""
    region = Unit(id="region", name="The region")
    heads = (Unit(id=f"a{number}", name=f"Administration {number}", parent="region") for number in range(_HEADS))
    initiative = Initiative(
        id=INITIATIVE,
        playbooks=(PLAYBOOK,),
        waves=(Wave(id="1", go_live=_GO_LIVE),),
        units={f"u{number}": "1" for number in range(size.units)},
        rhythm=_RHYTHM,
        phases={f"{PLAYBOOK}/1": "READY"},
    )
    return RosterRecords(
        units=(region, *heads, *(_unit(number) for number in range(size.units))),
        people=tuple(_person(number, size) for number in range(size.people)),
        initiatives=(initiative,),
    )


def broadcast(id_: str, count: int, at: datetime) -> Broadcast:
    """Words in every language for so many, approved and waiting for its time."""
    now = datetime.now(UTC)
    words = Words(title="A new day begins", text="On Monday everybody begins to work in the new way. " * 4)
    content = Content(words=dict.fromkeys(Language, words))
    approved = Entry(deed=Deed.APPROVED, by=_LEADER, at=now, count=count, content=content)
    return Broadcast(
        id=id_,
        initiative=INITIATIVE,
        author=_LEADER,
        created=now,
        content=content,
        at=at,
        acknowledge=True,
        stage=Stage.READY,
        count=count,
        log=(approved,),
    )


def planned(id_: str, number: int, person: int, now: datetime) -> Delivery:
    """A row of a broadcast."""
    return Delivery(
        id=f"{id_}/{number}",
        broadcast=id_,
        subject=Subject.BROADCAST,
        item=id_,
        initiative=INITIATIVE,
        recipient=Recipient(to=Destination.PERSON, id=f"p{person}"),
        units=("u0",),
        language=list(Language)[number % len(Language)],
        planned_for=now,
        expires=now + STILL_NEWS,
    )


def in_teams(count: int) -> Iterator[tuple[str, str]]:
    """The chat and the id of everybody, as in a simulated Teams with the same number of people."""
    world = World(app_id=APP_ID, tenant_id=TENANT_ID, bot_name="", clock=lambda: 0.0)
    return ((world.chat_of(account), account.id) for account in world.add_people(count))


def period(now: datetime) -> str:
    """The week that is answered for."""
    return round_at(_RHYTHM, _unit(0), now).period


def criteria(size: Size, now: datetime) -> tuple[Criterion, ...]:
    """What each unit is asked."""
    (initiative,) = roster(replace(size, people=0)).initiatives
    return criteria_for(initiative, {PLAYBOOK: _playbook()}, _unit(0), now.date())


@cache
def _playbook() -> Playbook:
    return load(SHIPPED).library.playbooks[PLAYBOOK]


def _unit(number: int) -> Unit:
    parent = f"a{number % _HEADS}"
    return Unit(id=f"u{number}", name=f"Unit {number}", parent=parent, manager=f"p{number}", shifts=(_ALWAYS,))


def _person(number: int, size: Size) -> Person:
    return Person(
        id=f"p{number}",
        name=f"Person {number}",
        aad_id=f"aad-{number}",
        units=(f"u{number % size.units}",),
        grants=(Grant(role=Role.PROJECT_LEADER),) if f"p{number}" == _LEADER else (),
        language=list(Language)[number % len(Language)],
    )


def _chats(size: Size, service_url: str) -> Iterator[Reference]:
    for number, (chat, id_) in enumerate(in_teams(size.people)):
        person = f"p{number}"
        yield Reference(conversation=chat, service_url=service_url, person=person, tenant=TENANT_ID, user_id=id_)


def _sent(number: int, size: Size, now: datetime) -> Delivery:
    long_ago = now - timedelta(days=30)
    row = planned("earlier", number, number % size.people, long_ago)
    return replace(
        row, state=DeliveryState.SENT, attempts=1, message_id=str(1_700_000_000_000 + number), ended=long_ago
    )


def _answered(size: Size, then: datetime) -> Iterator[CheckIn]:
    """Everybody's of one week: two in three are green throughout, the others have something in their way."""
    week = period(then)

    def answers(status: Status) -> tuple[Answer, ...]:
        asked = enumerate(criteria(size, then))
        # One question in three goes badly, where any does.
        given = ((each.id, Status.GREEN if place % 3 else status) for place, each in asked)
        return tuple(
            Answer(criterion=id_, status=each, by=_LEADER, at=then, since=then, period=week) for id_, each in given
        )

    kinds = [(answers(Status(colour)), colour) for colour in (Colour.GREEN, Colour.YELLOW, Colour.RED)]
    for number in range(size.units):
        # Some change from week to week.
        found, colour = kinds[max(0, (number + then.isocalendar().week) % 6 - 3)]
        yield CheckIn(
            initiative=INITIATIVE,
            unit=f"u{number}",
            period=week,
            answers=found,
            by=f"p{number}",
            at=then,
            comment="As planned.",
            colour=colour,
        )


async def _together(all_: Iterable[Awaitable[None]]) -> None:
    left = iter(all_)

    async def work() -> None:
        for each in left:
            await each

    await asyncio.gather(*(work() for _ in range(_AT_ONCE)))
