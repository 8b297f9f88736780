"""What a store promises of digests, wishes and proposals, whatever it is made of."""

import asyncio
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from bot.ports import Store
from bot.storage.tiny import TinyStore
from dialogs.broadcast.broadcast import Broadcast
from dialogs.broadcast.model import Delivery, DeliveryState, Subject
from dialogs.broadcast.steering import Proposal, Said, State
from dialogs.race import LostRace
from dialogs.rollup.model import Colour
from tests.stores.conftest import NOW
from tests.stores.test_every_store import delivery

DIGEST = "digest/2026-W47/person:p1"
FRIDAY = NOW + timedelta(days=4)


def held(number: int, at: datetime = FRIDAY, **changes: object) -> Delivery:
    made = delivery(number, state=DeliveryState.HELD, planned_for=at, subject=Subject.BROADCAST)
    return replace(made, **changes)  # type: ignore[arg-type]


def digest() -> Delivery:
    return delivery(9, id=DIGEST, broadcast="digest", subject=Subject.NOTICE, item="digest", planned_for=FRIDAY)


async def ids(store: Store, by: datetime) -> list[str]:
    return [each.id for each in await store.held(by)]


async def test_what_waits_for_a_digest_is_known_when_its_time_has_come_and_is_never_sent(store: Store) -> None:
    await store.plan([held(1), held(2, FRIDAY - timedelta(days=1)), held(3, FRIDAY + timedelta(days=7)), delivery(4)])
    assert await ids(store, FRIDAY - timedelta(days=2)) == []
    assert await ids(store, FRIDAY) == ["d2", "d1"]
    assert await ids(store, FRIDAY) == ["d2", "d1"]
    assert [each.id for each in await store.claim(FRIDAY + timedelta(days=30), 9)] == ["d4"]


async def test_rows_and_the_digest_they_come_in_are_kept_together(store: Store) -> None:
    await store.plan([held(1), held(2)])
    await store.gather([held(1, key=DIGEST), held(2, FRIDAY + timedelta(days=7))], [digest()])
    assert await ids(store, FRIDAY) == []
    assert await ids(store, FRIDAY + timedelta(days=7)) == ["d2"]
    assert [each.id for each in await store.gathered(DIGEST)] == ["d1"]
    assert [each.id for each in await store.claim(FRIDAY, 9)] == [DIGEST]
    assert await store.known(["d1", DIGEST, "d9"]) == {"d1", DIGEST}


async def test_what_waits_is_called_off_with_its_broadcast_and_what_came_in_a_digest_stays(store: Store) -> None:
    await store.plan([held(1), held(2), held(3, key="leaders"), delivery(4, broadcast="other")])
    await store.gather([held(1, key=DIGEST)], [digest()])
    assert await store.call_off("b", NOW) == 2
    assert await ids(store, FRIDAY) == []
    assert await store.tally("b") == {DeliveryState.HELD: 1, DeliveryState.CANCELLED: 2}


async def test_what_was_opened_from_a_digest_is_not_another_message(store: Store) -> None:
    await store.plan([delivery(1), delivery(2, thread=DIGEST)])
    claimed = await store.claim(FRIDAY, 9)
    await store.record([replace(each, state=DeliveryState.SENT, message_id="m", ended=NOW) for each in claimed])
    assert await store.recent(NOW) == {"p1": 1}


async def test_what_waits_is_known_again_after_a_restart(tmp_path: Path) -> None:
    store = TinyStore(tmp_path, NOW)
    await store.plan([held(1), held(2)])
    await store.gather([held(1, key=DIGEST)], [digest()])
    await store.save_proposal(proposal())
    await store.close()
    again = TinyStore(tmp_path, NOW)
    assert await ids(again, FRIDAY) == ["d2"]
    assert [each.id for each in await again.gathered(DIGEST)] == ["d1"]
    assert await again.latest_proposals(["r"], "journal", "medicin") == {"r": proposal()}
    assert await again.proposals(proposal().told_in) == [proposal()]
    await again.close()


def proposal(period: str = "2026-W47") -> Proposal:
    return Proposal(
        id=f"r/journal/medicin/{period}",
        rule="r",
        initiative="journal",
        unit="medicin",
        about="vgr/TRA",
        said=(Said(period=period, colour=Colour.YELLOW),),
        at=NOW,
        told_in="journal/2026-11-23",
    )


def broadcast(id_: str) -> Broadcast:
    return Broadcast(id=id_, initiative="journal", author="emily", created=NOW)


async def test_a_proposal_comes_back_and_the_newest_of_its_unit_is_known(store: Store) -> None:
    assert await store.latest_proposals(["r"], "journal", "medicin") == {}
    await store.save_proposal(proposal(), deliveries=[delivery(1)])
    await store.save_proposal(proposal("2026-W49"))
    assert await store.proposal(proposal().id) == proposal()
    other = replace(proposal(), id="s/journal/medicin", rule="s")
    await store.save_proposal(other)
    found = await store.latest_proposals(["r", "s", "none"], "journal", "medicin")
    assert found == {"r": proposal("2026-W49"), "s": other}
    assert [each.id for each in await store.claim(FRIDAY, 9)] == ["d1"]


async def test_what_is_told_together_is_found_together_as_it_is_now(store: Store) -> None:
    monday, tuesday = "journal/2026-11-23", "journal/2026-11-24"
    first, second = (replace(proposal(each), told_in=monday) for each in ("2026-W47", "2026-W48"))
    other = replace(proposal("2026-W49"), told_in=tuesday)
    for each in (first, second, other):
        await store.save_proposal(each)
    decided = first.after(State.LEFT, "emily", NOW)
    await store.save_proposal(decided)
    assert await store.proposals(monday) == [decided, second]
    assert await store.proposals(tuesday) == [other]
    assert await store.proposals("journal/2026-11-25") == []


async def test_of_two_who_decide_at_once_one_loses_and_one_message_is_made(store: Store) -> None:
    await store.save_proposal(proposal())
    decided = [proposal().after(State.SENT, each, NOW, each) for each in ("emily", "sindre")]
    results = await asyncio.gather(
        *(store.save_proposal(each, broadcast(each.by), [delivery(1)]) for each in decided), return_exceptions=True
    )
    assert [type(each) for each in results if each is not None] == [LostRace]
    stored = await store.proposal(proposal().id)
    assert stored in decided
    assert [await store.broadcast(each) is not None for each in ("emily", "sindre")].count(True) == 1
    with pytest.raises(LostRace):
        await store.save_proposal(proposal(), broadcast("third"))
    assert await store.broadcast("third") is None
