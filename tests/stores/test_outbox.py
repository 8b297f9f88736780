"""The outbox of every store: what goes first, what is called off, how it stands."""

from collections import Counter
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.ports import Store
from bot.storage.tiny import TinyStore
from content.model import Destination
from dialogs.broadcast.model import Cause, Delivery, DeliveryState, Priority, Recipient, Subject
from tests.stores.conftest import NOW
from tests.stores.test_every_store import delivery

LATER = NOW + timedelta(hours=2)


async def sent(store: Store, *deliveries: Delivery) -> None:
    """They got there when they were planned for."""
    await store.record(
        [replace(each, state=DeliveryState.SENT, message_id="m", ended=each.planned_for) for each in deliveries]
    )


async def test_what_is_urgent_goes_before_what_was_planned_long_ago(store: Store) -> None:
    outage = delivery(90, priority=Priority.URGENT)
    changed = delivery(60, priority=Priority.SOON)
    await store.plan([delivery(3), delivery(1), changed, outage, delivery(2)])
    assert [each.id for each in await store.claim(LATER, 3)] == ["d90", "d60", "d1"]
    assert [each.id for each in await store.claim(LATER, 9)] == ["d2", "d3"]


@pytest.mark.parametrize("most", [1, 2, 3, 20])
async def test_a_small_broadcast_does_not_wait_for_the_end_of_a_large_one(store: Store, most: int) -> None:
    sizes = {"region": 9, "ward": 3, "clinic": 2}
    for number, (name, count) in enumerate(sizes.items()):
        rows = [delivery(each, id=f"{name}{each}", broadcast=name) for each in range(count)]
        await store.plan([replace(each, planned_for=each.planned_for + timedelta(hours=number)) for each in rows])
    taken: list[Delivery] = []
    while found := await store.claim(NOW + timedelta(days=1), most):
        taken += found
    # Whichever comes first, nobody has two turns before everybody who is left has had one.
    left = Counter(sizes)
    for turn in (3, 3, 2, 1, 1, 1, 1, 1, 1):
        names = {each.broadcast for each in taken[:turn]}
        assert names == {name for name, count in left.items() if count}
        left.subtract(names)
        del taken[:turn]
    assert taken == []


async def test_of_one_broadcast_whoever_was_planned_first_goes_first(store: Store) -> None:
    for name in ("b", "c"):
        await store.plan([delivery(each, id=f"{name}{each}", broadcast=name) for each in range(4)])
    taken = [each for _ in range(4) for each in await store.claim(NOW + timedelta(days=1), 2)]
    for name in ("b", "c"):
        assert [each.id for each in taken if each.broadcast == name] == [f"{name}{each}" for each in range(4)]


async def test_what_has_to_be_tried_again_keeps_its_turn(store: Store) -> None:
    await store.plan([delivery(1), delivery(2)])
    (first,) = await store.claim(LATER, 1)
    again = LATER + timedelta(seconds=5)
    await store.record([replace(first, state=DeliveryState.PLANNED, not_before=again)])
    assert await store.next_due() == NOW + timedelta(minutes=2)
    assert [each.id for each in await store.claim(again, 1)] == ["d1"]


async def test_the_next_moment_at_which_something_may_go_is_known(store: Store) -> None:
    assert await store.next_due() is None
    await store.plan([delivery(5), delivery(2, not_before=NOW + timedelta(minutes=9)), delivery(30)])
    assert await store.next_due() == NOW + timedelta(minutes=5)
    assert await store.claim(NOW, 9) == []
    await store.claim(NOW + timedelta(minutes=6), 9)
    assert await store.next_due() == NOW + timedelta(minutes=9)
    await store.claim(LATER, 1)
    assert await store.next_due() == NOW + timedelta(minutes=30)
    await store.claim(LATER, 1)
    assert await store.next_due() is None


async def test_a_broadcast_that_is_called_off_is_not_sent_and_the_others_are(store: Store) -> None:
    await store.plan([delivery(1), delivery(2), delivery(3), delivery(4, broadcast="other")])
    (begun,) = await store.claim(LATER, 1)
    assert await store.call_off("b", LATER) == 2
    assert await store.call_off("b", LATER) == 0
    assert [each.id for each in await store.claim(LATER, 9)] == ["d4"]
    await sent(store, begun)
    assert await store.tally("b") == {DeliveryState.SENT: 1, DeliveryState.CANCELLED: 2}
    assert {each.ended for each in (await store.deliveries("b"))[1:]} == {LATER}


async def test_what_was_being_sent_when_it_was_called_off_is_not_tried_again(store: Store) -> None:
    await store.plan([delivery(1), delivery(2)])
    first, second = await store.claim(LATER, 2)
    await store.call_off("b", LATER)
    await store.record([replace(first, state=DeliveryState.PLANNED, not_before=LATER, reason="429")])
    await sent(store, second)
    assert await store.next_due() is None
    assert await store.tally("b") == {DeliveryState.CANCELLED: 1, DeliveryState.SENT: 1}


async def test_what_was_called_off_can_be_planned_anew_and_is_tried_as_often_as_any(store: Store) -> None:
    await store.plan([delivery(1)])
    await store.claim(LATER, 1)
    await store.call_off("b", LATER)
    await store.record([delivery(1)])
    (again,) = await store.deliveries("b")
    await store.record([delivery(1)])
    (claimed,) = await store.claim(LATER, 1)
    await store.record([replace(claimed, state=DeliveryState.PLANNED, not_before=LATER)])
    assert again.state is DeliveryState.CANCELLED
    assert await store.tally("b") == {DeliveryState.PLANNED: 1}


async def test_how_a_broadcast_stands_adds_up_at_every_step(store: Store) -> None:
    assert await store.tally("b") == {}
    await store.plan([delivery(number) for number in range(4)])
    await store.plan([delivery(1), delivery(9, broadcast="other")])
    assert await store.tally("b") == {DeliveryState.PLANNED: 4}
    first, second = [each for each in await store.claim(LATER, 3) if each.broadcast == "b"]
    await sent(store, first)
    assert await store.tally("b") == {DeliveryState.SENT: 1, DeliveryState.CLAIMED: 1, DeliveryState.PLANNED: 2}
    await store.record([replace(second, state=DeliveryState.UNREACHABLE)])
    assert await store.tally("b") == {DeliveryState.SENT: 1, DeliveryState.UNREACHABLE: 1, DeliveryState.PLANNED: 2}


async def test_the_messages_that_people_got_lately_or_are_about_to_get_are_counted(store: Store) -> None:
    elin, samir = Recipient(to=Destination.PERSON, id="elin"), Recipient(to=Destination.PERSON, id="samir")
    channel = Recipient(to=Destination.CHANNEL, id="medicin")
    rows = [
        delivery(0, recipient=elin, planned_for=NOW - timedelta(days=7, seconds=1)),
        delivery(1, recipient=elin, planned_for=NOW - timedelta(days=7)),
        delivery(2, recipient=elin, subject=Subject.BROADCAST),
        delivery(3, recipient=elin, subject=Subject.CHECKIN),
        delivery(4, recipient=elin, subject=Subject.BROADCAST, replaces="d2"),
        delivery(5, recipient=channel),
        delivery(6, recipient=samir),
        delivery(7, recipient=samir),
    ]
    await store.plan(rows)
    assert await store.recent(NOW) == {"elin": 1, "samir": 2}
    await sent(store, *rows[:-1])
    await store.record([replace(rows[-1], state=DeliveryState.FAILED, ended=NOW)])
    assert await store.recent(NOW - timedelta(days=7)) == {"elin": 2, "samir": 1}
    assert await store.recent(NOW + timedelta(minutes=6)) == {"samir": 1}


async def test_whom_teams_refuses_is_known_until_they_are_heard_of_again(store: Store) -> None:
    assert await store.standings() == {}
    await store.save_standing("elin", Cause.BLOCKED)
    await store.save_standing("samir", Cause.DISABLED)
    await store.save_standing("elin", Cause.NOT_INSTALLED)
    assert await store.standings() == {"elin": Cause.NOT_INSTALLED, "samir": Cause.DISABLED}
    await store.save_standing("elin", None)
    await store.save_standing("nobody", None)
    assert await store.standings() == {"samir": Cause.DISABLED}


async def test_all_of_it_is_known_again_after_a_restart(tmp_path: Path) -> None:
    store = TinyStore(tmp_path, NOW)
    await store.plan([delivery(number) for number in range(4)])
    (first,) = await store.claim(LATER, 1)
    await sent(store, first)
    await store.save_standing("elin", Cause.BLOCKED)
    await store.close()
    again = TinyStore(tmp_path, NOW)
    assert await again.tally("b") == {DeliveryState.SENT: 1, DeliveryState.PLANNED: 3}
    assert await again.next_due() == NOW + timedelta(minutes=1)
    # Those that wait are as good as there.
    assert await again.recent(NOW) == {"p0": 1, "p1": 1, "p2": 1, "p3": 1}
    assert await again.standings() == {"elin": Cause.BLOCKED}
    await again.close()


async def test_somebody_who_can_be_reached_costs_no_write(tmp_path: Path) -> None:
    store = TinyStore(tmp_path, NOW)
    before = (tmp_path / "store.journal").read_bytes()
    await store.save_standing("elin", None)
    assert (tmp_path / "store.journal").read_bytes() == before
    await store.close()


STEPS = st.lists(
    st.tuples(st.sampled_from(["plan", "claim", "sent", "again", "off"]), st.integers(0, 5), st.integers(0, 90)),
    max_size=40,
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=40)
@given(steps=STEPS)
async def test_whatever_happens_what_is_remembered_agrees_with_the_rows(
    tmp_path_factory: pytest.TempPathFactory, steps: list[tuple[str, int, int]]
) -> None:
    store = TinyStore(tmp_path_factory.mktemp("outbox"), NOW)
    claimed: list[Delivery] = []
    for step, count, minute in steps:
        moment = NOW + timedelta(minutes=minute)
        if step == "plan":
            names = [f"d{minute}-{each}" for each in range(count)]
            await store.plan([replace(delivery(minute), id=name, priority=Priority(count % 3)) for name in names])
        elif step == "claim":
            rows = {each.id: each for each in await store.deliveries("b") if each.state is DeliveryState.PLANNED}
            taken = await store.claim(moment, count)
            due = [each for each in rows.values() if max(each.planned_for, each.not_before or NOW) <= moment]
            first = sorted((each.priority, each.planned_for) for each in due)[:count]
            assert [(each.priority, each.planned_for) for each in taken] == first
            claimed += taken
        elif step == "sent":
            await sent(store, *claimed)
            claimed = []
        elif step == "again":
            await store.record([replace(each, state=DeliveryState.PLANNED, not_before=moment) for each in claimed])
            claimed = []
        else:
            await store.call_off("b", moment)
    rows_now = await store.deliveries()
    open_ = [max(each.planned_for, each.not_before or NOW) for each in rows_now if each.state is DeliveryState.PLANNED]
    assert await store.deliveries("b") == rows_now
    assert await store.tally("b") == Counter(each.state for each in rows_now)
    assert await store.next_due() == min(open_, default=None)
    await store.close()
