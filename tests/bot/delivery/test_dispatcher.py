"""Each delivery is sent once, without waiting for the slowest, and what became of it is written down."""

import asyncio
from collections import Counter
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
import pytest_asyncio

from bot.errors import ConnectorError
from content.model import Destination
from dialogs.broadcast.model import Cause, Delivery, DeliveryState, Priority, Recipient
from tests.bot.delivery.kit import DUE, Post, many, post
from tests.stores.conftest import NOW
from tests.stores.test_every_store import delivery


@pytest_asyncio.fixture
async def outbox(tmp_path: Path) -> AsyncIterator[Post]:
    """Empty, everybody reachable."""
    async with post(tmp_path) as found:
        yield found


UPDATE = replace(delivery(1), replaces="d0")
REMOVAL = replace(UPDATE, removes=True)


@pytest.mark.parametrize(
    ("status", "code", "state", "cause", "standing"),
    [
        (403, "BotDisabledByAdmin", DeliveryState.UNREACHABLE, Cause.DISABLED, True),
        (403, "BotNotInConversationRoster", DeliveryState.UNREACHABLE, Cause.NOT_INSTALLED, True),
        (403, "ForbiddenOperationException", DeliveryState.UNREACHABLE, Cause.NOT_INSTALLED, True),
        (403, "ConversationBlockedByUser", DeliveryState.UNREACHABLE, Cause.BLOCKED, True),
        (403, "MessageWritesBlocked", DeliveryState.UNREACHABLE, Cause.BLOCKED, True),
        (413, "MessageSizeTooBig", DeliveryState.FAILED, Cause.TOO_LARGE, False),
        (500, "ServiceError", DeliveryState.FAILED, Cause.OTHER, False),
        (400, "BadSyntax", DeliveryState.FAILED, Cause.OTHER, False),
        (0, "ServerDisconnectedError", DeliveryState.UNKNOWN, Cause.OTHER, False),
    ],
)
async def test_every_refusal_that_is_final_has_its_cause(
    outbox: Post, status: int, code: str, state: DeliveryState, cause: Cause, standing: bool
) -> None:
    outbox.teams.refusals["p1"] = [ConnectorError(status, code)]
    (found,) = await outbox.sent(delivery(1))
    assert (found.state, found.cause, found.reason) == (state, cause, f"{status} {code}")
    assert await outbox.store.standings() == ({"p1": cause} if standing else {})


@pytest.mark.parametrize("status", [401, 412, 429, 502, 503, 504])
async def test_what_is_refused_for_a_moment_is_tried_again_when_teams_says(outbox: Post, status: int) -> None:
    outbox.teams.refusals["p1"] = [ConnectorError(status, "", retry_after=60.0)]
    (waits,) = await outbox.sent(delivery(1))
    assert (waits.state, waits.attempts) == (DeliveryState.PLANNED, 1)
    outbox.now = timedelta(seconds=59)
    assert (await outbox.sent())[0].state is DeliveryState.PLANNED
    # Not all that were told the same come back at the same moment.
    outbox.now = timedelta(seconds=66)
    (sent,) = await outbox.sent()
    assert (sent.state, sent.attempts, sent.message_id, sent.reason) == (DeliveryState.SENT, 2, "m-p1", None)


async def test_what_is_refused_for_a_moment_again_and_again_fails_in_the_end(outbox: Post) -> None:
    outbox.teams.refusals["p1"] = [ConnectorError(503, "")] * 9
    for hour in range(9):
        outbox.now = timedelta(hours=hour)
        (found,) = await outbox.sent(delivery(1))
    assert (found.state, found.cause, found.attempts) == (DeliveryState.FAILED, Cause.OTHER, 6)


async def test_a_stale_chat_is_opened_anew_once_also_after_other_trouble(outbox: Post) -> None:
    gone = ConnectorError(404, "ConversationNotFound")
    outbox.teams.refusals["p1"] = [ConnectorError(503, ""), gone]
    await outbox.sent(delivery(1))
    outbox.now = timedelta(hours=1)
    (found,) = await outbox.sent()
    assert (found.state, outbox.teams.seen) == (DeliveryState.SENT, ["create p1", "send new-p1"])
    outbox.teams.refusals |= {"p2": [gone], "new-p2": [gone]}
    found = (await outbox.sent(delivery(2)))[1]
    assert (found.state, found.cause) == (DeliveryState.UNREACHABLE, Cause.OTHER)


async def test_what_is_too_late_is_not_sent(outbox: Post) -> None:
    outbox.now = timedelta(days=2)
    (found,) = await outbox.sent(delivery(1))
    assert (found.state, found.cause, outbox.teams.seen) == (DeliveryState.EXPIRED, Cause.TOO_LATE, [])


async def test_a_message_is_taken_away_and_one_that_is_gone_already_is_well(outbox: Post) -> None:
    other = replace(REMOVAL, id="other", recipient=Recipient(to=Destination.PERSON, id="p2"))
    outbox.teams.refusals["p2"] = [ConnectorError(404, "ActivityNotFoundInConversation")]
    found = await outbox.sent(REMOVAL, other)
    assert [each.state for each in found] == [DeliveryState.SENT, DeliveryState.SENT]
    assert outbox.teams.seen == ["delete m-d0"]


async def test_what_cannot_be_updated_any_more_says_nothing_of_the_person(outbox: Post) -> None:
    outbox.teams.refusals["p1"] = [ConnectorError(403, "ForbiddenOperationException")]
    (found,) = await outbox.sent(UPDATE)
    assert (found.state, found.cause) == (DeliveryState.FAILED, Cause.OTHER)
    assert await outbox.store.standings() == {}


@pytest.mark.parametrize("repeatable", [UPDATE, REMOVAL])
async def test_what_can_be_done_twice_is_tried_again_after_a_broken_connection(
    outbox: Post, repeatable: Delivery
) -> None:
    outbox.teams.refusals["p1"] = [ConnectorError(0, "ServerDisconnectedError")]
    await outbox.sent(repeatable)
    outbox.now = timedelta(hours=1)
    (found,) = await outbox.sent()
    assert (found.state, found.message_id) == (DeliveryState.SENT, "m-d0")


async def test_whether_what_is_in_doubt_goes_once_more_is_for_whoever_sent_it_to_say(outbox: Post) -> None:
    broken = ConnectorError(0, "ServerDisconnectedError")
    outbox.teams.refusals |= {"p1": [broken], "p2": [broken] * 9}
    rows = [replace(delivery(each), resend=True) for each in (1, 2)]
    for hour in range(9):
        outbox.now = timedelta(hours=hour)
        found = await outbox.sent(*rows)
    # In the end nobody knows all the same.
    assert [(each.state, each.attempts) for each in found] == [(DeliveryState.SENT, 2), (DeliveryState.UNKNOWN, 6)]


async def test_what_a_dead_process_left_goes_once_more_where_that_was_wished_for(outbox: Post) -> None:
    await outbox.store.plan([delivery(1), replace(delivery(2), resend=True)])
    await outbox.store.claim(DUE, 9)
    outbox.begin()
    assert await outbox.dispatcher.recover() == 2
    found = await outbox.sent()
    assert [each.state for each in found] == [DeliveryState.UNKNOWN, DeliveryState.SENT]
    assert outbox.teams.seen == ["send p2"]


async def test_nobody_loses_a_message_because_the_store_was_away_for_a_moment(outbox: Post) -> None:
    outbox.unasked["p1"] = 9
    for minute in range(10):
        outbox.now = timedelta(minutes=minute)
        (found,) = await outbox.sent(delivery(1))
    assert (found.state, found.attempts, outbox.teams.seen) == (DeliveryState.SENT, 1, ["send p1"])


async def test_what_this_process_is_sending_was_not_left_by_a_dead_one(outbox: Post) -> None:
    outbox.teams.slow["p1"] = hold = asyncio.Event()
    sending = asyncio.create_task(outbox.sent(delivery(1)))
    await outbox.teams.began.wait()
    assert await outbox.dispatcher.recover() == 0
    hold.set()
    assert [each.state for each in await sending] == [DeliveryState.SENT]


async def test_nobody_waits_for_the_slowest_and_no_more_than_fifty_are_in_doubt(outbox: Post) -> None:
    arrives = outbox.teams.slow["p0"] = asyncio.Event()
    await outbox.store.plan(many(400))
    most_claimed = 0

    def watched(_: int) -> None:
        nonlocal most_claimed
        most_claimed = max(most_claimed, outbox.store._outbox.tally("b").get(DeliveryState.CLAIMED, 0))

    sending = asyncio.create_task(outbox.dispatcher.run(watched))
    await outbox.teams.carried_out(399)
    assert sorted(set(outbox.teams.seen)) == sorted(f"send p{number}" for number in range(1, 400))
    arrives.set()
    assert await sending == 400
    assert await outbox.store.tally("b") == {DeliveryState.SENT: 400}
    assert most_claimed <= 50
    assert outbox.teams.most_under_way <= 50
    assert Counter(outbox.teams.seen) == Counter(f"send p{number}" for number in range(400))


async def test_an_outage_passes_those_who_wait(outbox: Post) -> None:
    await outbox.store.plan(many(300))
    outage = replace(delivery(999), planned_for=NOW, priority=Priority.URGENT)

    def announced(taken: int) -> None:
        if len(outbox.teams.seen) < 100:
            planning.append(asyncio.create_task(outbox.store.plan([outage])))

    planning: list[asyncio.Task[int]] = []
    await outbox.dispatcher.run(announced)
    assert outbox.teams.seen.index("send p999") < 200


async def test_what_is_called_off_while_it_goes_out_stops(outbox: Post) -> None:
    await outbox.store.plan(many(300))
    calling: list[asyncio.Task[int]] = []

    def called_off(_: int) -> None:
        if not calling and outbox.teams.seen:
            calling.append(asyncio.create_task(outbox.store.call_off("b", outbox.dispatcher._clock())))

    await outbox.dispatcher.run(called_off)
    tally = await outbox.store.tally("b")
    assert tally[DeliveryState.CANCELLED] == await calling[0]
    assert tally[DeliveryState.SENT] == len(outbox.teams.seen) == 300 - await calling[0] < 200


async def test_what_somebody_gets_comes_in_its_order(outbox: Post) -> None:
    hold = outbox.teams.slow["p1"] = asyncio.Event()
    same = Recipient(to=Destination.PERSON, id="p1")
    rows = [replace(UPDATE, id=f"u{n}", recipient=same, replaces=f"card{n}") for n in range(5)]
    asyncio.get_running_loop().call_later(0.05, hold.set)
    await outbox.sent(*rows)
    assert outbox.teams.seen == [f"update m-card{n}" for n in range(5)]


async def test_somebody_new_with_two_messages_gets_one_chat(outbox: Post) -> None:
    outbox.strangers = {"p1"}
    await outbox.sent(delivery(1), replace(delivery(1), id="second"))
    assert outbox.teams.seen == ["create p1", "send new-p1", "send p1"]


async def test_told_to_stop_it_lets_what_is_being_sent_end_and_begins_nothing_more(outbox: Post) -> None:
    arrives = outbox.teams.slow["p0"] = asyncio.Event()
    await outbox.store.plan(many(1))
    running = asyncio.create_task(outbox.dispatcher.run())
    await outbox.teams.began.wait()
    stopping = asyncio.create_task(outbox.dispatcher.stop())
    await outbox.store.plan(many(3))
    await asyncio.sleep(0.02)
    assert not stopping.done()
    arrives.set()
    await asyncio.gather(stopping, running)
    assert await outbox.store.tally("b") == {DeliveryState.SENT: 1, DeliveryState.PLANNED: 2}
    assert await outbox.dispatcher.run() == 0


async def test_whoever_watches_may_go_away_and_what_was_sent_is_still_written_down(outbox: Post) -> None:
    arrives = outbox.teams.slow["p0"] = asyncio.Event()
    await outbox.store.plan(many(1))
    watched = asyncio.create_task(outbox.dispatcher.run())
    await outbox.teams.began.wait()
    watched.cancel()
    await asyncio.gather(watched, return_exceptions=True)
    arrives.set()
    await outbox.dispatcher.run()
    assert (await outbox.store.tally("b"), outbox.teams.seen) == ({DeliveryState.SENT: 1}, ["send p0"])
