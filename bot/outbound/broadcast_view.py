"""A broadcast with all that it is addressed, counted and drawn from."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import date, datetime, timedelta

from bot.delivery import Unreachable
from bot.ports import Outgoing, Store
from cards.broadcast import Reader, broadcast_card, withdrawn_card
from cards.broadcast.reader import broadcast_summary
from content.language import nearest
from content.library import Library
from content.model import Destination
from content.voice import Voice
from dialogs.broadcast.broadcast import Broadcast, Deed, Stage
from dialogs.broadcast.contacts import Contacts
from dialogs.broadcast.digest import OPENED, in_digest, put_right
from dialogs.broadcast.hours import days_after
from dialogs.broadcast.model import Cause, Delivery, DeliveryState, Priority
from dialogs.broadcast.reach import FOR_LEADERS, World, addressed
from dialogs.broadcast.trial import DryRun, Trial
from dialogs.initiative.model import Initiative
from dialogs.people.model import Unit
from dialogs.people.roster import Roster

A_WEEK = timedelta(days=7)
# What is there, or may be in a moment.
_OUT = (DeliveryState.SENT, DeliveryState.CLAIMED)
# So many rows are made before others get a turn: a few milliseconds' work.
_AT_ONCE = 200


async def world_of(
    store: Store, library: Library, roster: Roster, initiative: Initiative, broadcast: Broadcast | None, now: datetime
) -> World:
    """What addressing it looks at, as it is now; without a broadcast, what addressing material does."""
    contacts = Contacts(
        languages=await store.languages(),
        chats=await store.chats(),
        standings=await store.standings(),
        wishes=await store.wishes(),
        received=await store.recent(now - A_WEEK),
    )
    return World(
        roster=roster,
        initiative=initiative,
        contacts=contacts,
        consideration=library.settings.broadcasts,
        now=now,
        corrected=[row async for row in store.rows(broadcast.corrects)] if broadcast and broadcast.corrects else (),
    )


async def rows_of(broadcast: Broadcast, world: World) -> AsyncIterator[Delivery]:
    """Its rows, letting others have a turn in between: for a region it is a second's work."""
    for number, row in enumerate(addressed(broadcast, world), 1):
        yield row
        if number % _AT_ONCE == 0:
            await asyncio.sleep(0)


async def tried(broadcast: Broadcast, world: World) -> DryRun:
    """What would happen if it were sent now."""
    trial = Trial(broadcast, world)
    async for row in rows_of(broadcast, world):
        trial.add(row)
    return trial.result()


async def drawn(store: Store, library: Library, roster: Roster, delivery: Delivery) -> Outgoing:
    """The message of one of its rows; raises Unreachable when it no longer is to be sent."""
    broadcast = await store.broadcast(delivery.item)
    if broadcast is None:
        raise Unreachable("the broadcast is gone", Cause.OTHER)
    if delivery.removes:
        voice = Voice(library, delivery.language)
        return Outgoing(summary=voice.say("broadcast-withdrawn-text"), card=withdrawn_card(voice))
    if _is_stopped(broadcast, delivery):
        raise Unreachable("stopped before it was sent", Cause.OTHER)
    written = broadcast.content.languages
    if not written:
        raise Unreachable("nothing is written in it", Cause.OTHER)
    voice = Voice(library, nearest(delivery.language, written))
    reader = await _reader(store, roster, broadcast, delivery)
    summary = broadcast_summary(voice, broadcast.content, reader.units)
    return Outgoing(summary=summary, card=broadcast_card(voice, broadcast, reader), alert=True)


def _is_stopped(broadcast: Broadcast, delivery: Delivery) -> bool:
    """Whether it is not to go any more; whoever has one that was stopped still sees it put right and answered."""
    if broadcast.stage is Stage.WITHDRAWN:
        return True
    has_it = delivery.state is not DeliveryState.CLAIMED or delivery.replaces or delivery.thread
    return broadcast.stage is Stage.CANCELLED and not has_it


async def _reader(store: Store, roster: Roster, broadcast: Broadcast, delivery: Delivery) -> Reader:
    units = [roster.units[id_] for id_ in delivery.units if id_ in roster.units]
    initiative = roster.initiatives.get(broadcast.initiative)
    to_person = delivery.recipient.to is Destination.PERSON
    receipt = await store.receipt(broadcast.id, delivery.recipient.id) if to_person else None
    corrected = broadcast.last(Deed.CORRECTED)
    first = delivery.key == FOR_LEADERS and not delivery.replaces

    def day(moment: datetime) -> date:
        return units[0].day(moment) if units else moment.date()

    return Reader(
        units=units,
        go_live=initiative.go_live(units[0].id) if initiative and units else None,
        staff_get_it=_staff_get_it(broadcast, initiative, units[0]) if first and initiative and units else None,
        corrected_on=day(corrected.at) if corrected else None,
        read_on=day(receipt.read) if receipt and receipt.read else None,
        in_channel=not to_person,
    )


def _staff_get_it(broadcast: Broadcast, initiative: Initiative, unit: Unit) -> date | None:
    """The day on which everybody else gets what the leaders had before them."""
    began = broadcast.last(Deed.BEGAN)
    if broadcast.at or began is None:
        return unit.day(broadcast.at) if broadcast.at else None
    return unit.day(days_after(unit, initiative.rhythm, began.at, broadcast.leaders_first))


async def in_place(store: Store, broadcast: Broadcast, now: datetime) -> list[Delivery]:
    """A row for each message of it that arrived or is on its way: to be put right, or once withdrawn, taken away.

    Digests that name it are put right either way; what was opened from one goes as the message itself does.
    """
    removes = broadcast.stage is Stage.WITHDRAWN
    occasion = "withdrawn" if removes else f"edition-{broadcast.edition}"
    found: list[Delivery] = []
    async for row in _everywhere(store, broadcast):
        if in_digest(row) and (digest := await store.delivery(row.key)) and digest.state in _OUT:
            found.append(put_right(digest, broadcast.id, occasion, now))
        # One that is just being sent was drawn with the old words; its change waits until it is there.
        if row.state not in _OUT:
            continue
        found.append(
            replace(
                row,
                id=f"{row.broadcast}/{occasion}/{row.recipient}",
                broadcast=f"{broadcast.id}/{occasion}",
                planned_for=now,
                expires=now + A_WEEK,
                replaces=row.id,
                removes=removes,
                # Not behind all those who have not got it yet.
                priority=min(row.priority, Priority.SOON),
                state=DeliveryState.PLANNED,
                attempts=0,
                not_before=None,
                message_id=None,
                reason=None,
                ended=None,
            )
        )
    return found


async def _everywhere(store: Store, broadcast: Broadcast) -> AsyncIterator[Delivery]:
    for name in (broadcast.id, f"{broadcast.id}{OPENED}"):
        async for row in store.rows(name):
            yield row
