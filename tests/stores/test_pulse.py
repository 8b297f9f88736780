"""What a store promises of answers without names, whatever it is made of."""

import asyncio

from bot.ports import Store
from dialogs.pulse.model import Opinion, Poll, Tally

POLL = Poll(initiative="journal", playbook="vgr", pulse="why", period="2026-W47", about="medicin")
OTHER = Poll(initiative="journal", playbook="vgr", pulse="why", period="2026-W47", about="barn")


async def test_answers_are_counted_by_question(store: Store) -> None:
    assert await store.tallies([POLL]) == []
    for slip, benefit in (("s1", Opinion.YES), ("s2", Opinion.YES), ("s3", Opinion.NO)):
        assert await store.count_opinion(POLL, slip, {"benefit": benefit, "load": Opinion.PARTLY})
    counts = {"benefit": {Opinion.YES: 2, Opinion.NO: 1}, "load": {Opinion.PARTLY: 3}}
    assert await store.tallies([OTHER, POLL]) == [Tally(poll=POLL, answers=3, counts=counts)]


async def test_a_slip_is_spent_once_however_often_it_comes_at_once(store: Store) -> None:
    counted = await asyncio.gather(*(store.count_opinion(POLL, "s1", {"why": Opinion.NO}) for _ in range(5)))
    assert sorted(counted) == [False, False, False, False, True]
    assert await store.tallies([POLL]) == [Tally(poll=POLL, answers=1, counts={"why": {Opinion.NO: 1}})]


async def test_answers_that_come_at_the_same_moment_are_all_counted(store: Store) -> None:
    await asyncio.gather(*(store.count_opinion(POLL, f"s{n}", {"why": Opinion.YES}) for n in range(20)))
    assert [each.answers for each in await store.tallies([POLL])] == [20]


async def test_the_same_slip_counts_in_another_unit(store: Store) -> None:
    assert await store.count_opinion(POLL, "s1", {"why": Opinion.YES})
    assert await store.count_opinion(OTHER, "s1", {"why": Opinion.YES})
