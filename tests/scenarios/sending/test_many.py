"""Many people get one message each, as fast as Teams allows, whatever goes wrong for some of them."""

from collections import Counter
from pathlib import Path

import pytest

from dialogs.broadcast.model import Cause, DeliveryState, Priority
from tests.scenarios.sending.kit import town
from tests.teams_simulator import ErrorCode


@pytest.mark.both_stores
async def test_everybody_who_can_be_reached_gets_one_card_and_the_count_adds_up(tmp_path: Path) -> None:
    async with town(tmp_path, 600, strangers=60) as place:
        world, ids = place.simulator.world, list(place.people)
        blocked, gone, off = set(ids[0:6]), set(ids[6:20]) | set(ids[590:594]), set(ids[20:23])
        for number, id_ in enumerate(sorted(blocked)):
            codes = (ErrorCode.CONVERSATION_BLOCKED_BY_USER, ErrorCode.MESSAGE_WRITES_BLOCKED)
            world.block(place.people[id_], codes[number % 2])
        for id_ in gone:
            world.uninstall(place.people[id_])
        for id_ in off:
            world.disable(place.people[id_])
        place.simulator.faults.slow_down(0.001, spread=0.02)
        place.simulator.faults.randomly(0.08, seed=5, statuses=(412, 429, 502, 503))
        rows = await place.plan("b")
        tally = await place.sent("b")
        lost = blocked | gone | off
        assert {id_: len(place.chat(id_)) for id_ in ids} == {id_: int(id_ not in lost) for id_ in ids}
        assert tally == {DeliveryState.SENT: 600 - len(lost), DeliveryState.UNREACHABLE: len(lost)}
        languages = {row.recipient.id: row.language for row in rows}
        assert all(message.card["lang"] == languages[id_] for id_ in ids for message in place.chat(id_))
        causes = {each.recipient.id: each.cause for each in await place.startklar.store.deliveries("b") if each.cause}
        assert causes == {
            **dict.fromkeys(blocked, Cause.BLOCKED),
            **dict.fromkeys(gone, Cause.NOT_INSTALLED),
            **dict.fromkeys(off, Cause.DISABLED),
        }
        assert place.simulator.faults.struck > 20
        assert place.simulator.limits.violations == []


async def test_a_change_reaches_every_card_that_was_delivered_and_a_withdrawal_takes_each_away(tmp_path: Path) -> None:
    async with town(tmp_path, 200) as place:
        place.simulator.world.block(place.people["p7"])
        rows = await place.plan("b")
        await place.sent("b")
        place.simulator.faults.randomly(0.08, seed=1, statuses=(412, 429, 502, 503, 504))
        await place.plan_after("changed", rows)
        assert await place.sent("changed") == {DeliveryState.SENT: 199, DeliveryState.UNREACHABLE: 1}
        assert Counter(len(m.revisions) for id_ in place.people for m in place.chat(id_)) == {1: 199}
        await place.plan_after("withdrawn", rows, removes=True)
        assert await place.sent("withdrawn") == {DeliveryState.SENT: 199, DeliveryState.UNREACHABLE: 1}
        assert [m for id_ in place.people for m in place.chat(id_) if not m.deleted] == []
        assert place.simulator.limits.violations == []


async def test_somebody_whom_teams_refuses_is_not_asked_about_again_until_they_write(tmp_path: Path) -> None:
    async with town(tmp_path, 3) as place:
        place.simulator.world.disable(place.people["p1"])
        await place.plan("first")
        await place.sent("first")
        asked = place.simulator.served.total()
        await place.plan("second")
        assert await place.sent("second") == {DeliveryState.SENT: 2, DeliveryState.UNREACHABLE: 1}
        assert place.simulator.served.total() == asked + 2
        place.simulator.world.enable(place.people["p1"])
        await place.writes("p1")
        await place.plan("third")
        assert await place.sent("third") == {DeliveryState.SENT: 3}


async def test_what_is_called_off_stops_and_the_rest_is_told_apart(tmp_path: Path) -> None:
    async with town(tmp_path, 600) as place:
        await place.plan("b")
        place.startklar.scheduler.wake()
        await place.until(lambda: place.simulator.served["POST", 201] >= 120)
        called_off = await place.startklar.store.call_off("b", place.startklar.scheduler._clock())
        tally = await place.sent("b")
        assert tally == {DeliveryState.CANCELLED: called_off, DeliveryState.SENT: 600 - called_off}
        assert sum(len(place.chat(id_)) for id_ in place.people) == 600 - called_off
        # Those that were under way, and no more.
        assert 600 - called_off <= 120 + 50


async def test_an_outage_does_not_wait_behind_a_broadcast(tmp_path: Path) -> None:
    async with town(tmp_path, 400) as place:
        await place.plan("b")
        place.startklar.scheduler.wake()
        await place.until(lambda: place.simulator.served["POST", 201] >= 100)
        await place.plan("outage", priority=Priority.URGENT)
        await place.sent("outage")
        # What of the broadcast was under way when it came, and what went while the last of the outage was.
        assert (await place.startklar.store.tally("b"))[DeliveryState.SENT] < 100 + 2 * 50 + 50
        await place.sent("b")
        assert place.simulator.limits.violations == []


async def test_an_answer_does_not_wait_behind_a_broadcast(tmp_path: Path) -> None:
    async with town(tmp_path, 400) as place:
        await place.plan("b")
        place.startklar.scheduler.wake()
        await place.until(lambda: place.simulator.served["POST", 201] >= 100)
        await place.writes("p399")
        assert len(place.chat("p399")) == 1
        assert (await place.startklar.store.tally("b"))[DeliveryState.SENT] < 300
        await place.sent("b")
        assert place.simulator.limits.violations == []
