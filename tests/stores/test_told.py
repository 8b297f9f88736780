"""What a store promises of when something was said, whatever it is made of."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from bot.ports import Store
from dialogs.broadcast.model import DeliveryState, Subject
from dialogs.broadcast.told import Told
from tests.stores.conftest import NOW
from tests.stores.test_every_store import delivery


async def sent(store: Store, number: int, minutes: int, **changes: object) -> datetime:
    """A delivery that has arrived; the moment it did."""
    made = delivery(number, **changes)
    ended = NOW + timedelta(minutes=minutes)
    await store.plan([made])
    await store.record([replace(made, state=DeliveryState.SENT, message_id="m", ended=ended)])
    return ended


async def test_it_is_known_when_each_unit_was_told_last_and_when_a_broadcast_reached_the_first(store: Store) -> None:
    assert await store.told("journal") == Told()
    first = await sent(store, 1, 10, units=("medicin", "akuten"))
    await sent(store, 2, 5, units=("akuten",), broadcast="c")
    last = await sent(store, 3, 20, units=("medicin",), subject=Subject.BROADCAST)
    early = NOW + timedelta(minutes=5)
    assert await store.told("journal") == Told(
        units={"medicin": last, "akuten": first}, broadcasts={"b": first, "c": early}
    )
    assert await store.told("metod") == Told()


@pytest.mark.parametrize("subject", [Subject.NOTICE, Subject.CHECKIN, Subject.CHECKIN_REMINDER])
async def test_a_question_and_a_notice_tell_nobody_how_it_goes(store: Store, subject: Subject) -> None:
    await sent(store, 1, 1, subject=subject)
    assert await store.told("journal") == Told()


async def test_what_did_not_arrive_was_not_said(store: Store) -> None:
    made = delivery(1)
    await store.plan([made])
    await store.record([replace(made, state=DeliveryState.UNREACHABLE, ended=NOW)])
    assert await store.told("journal") == Told()
