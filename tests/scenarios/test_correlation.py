"""One id leads from a request to everything that was logged for it."""

import re

import aiohttp
import pytest
import structlog
from structlog.testing import capture_logs

from tests.scenarios.house import House

TRACE = "4bf92f3577b34da6a3ce929d0e0e4736"
PARENT = "00f067aa0ba902b7"


async def id_of(house: House, headers: dict[str, str]) -> str:
    async with aiohttp.ClientSession(headers=headers) as session, session.get(f"{house.url}/healthz") as response:
        return response.headers["X-Correlation-Id"]


@pytest.mark.parametrize("traceparent", [f"00-{TRACE}-{PARENT}-01", f"01-{TRACE}-{PARENT}-00-later"])
async def test_a_callers_trace_id_is_used(house: House, traceparent: str) -> None:
    assert await id_of(house, {"traceparent": traceparent}) == TRACE


@pytest.mark.parametrize(
    "traceparent",
    [
        "",
        TRACE,
        f"00-{TRACE}-{PARENT}",
        f"00-{TRACE}-{PARENT}-01-more",
        f"ff-{TRACE}-{PARENT}-01",
        f"00-{'0' * 32}-{PARENT}-01",
        f"00-{TRACE}-{'0' * 16}-01",
        f"00-{TRACE.upper()}-{PARENT}-01",
        f"00-{TRACE[:-1]}x-{PARENT}-01",
    ],
)
async def test_what_is_no_trace_id_is_replaced_by_a_new_one(house: House, traceparent: str) -> None:
    first, second = [await id_of(house, {"traceparent": traceparent}) for _ in range(2)]
    assert re.fullmatch("[0-9a-f]{32}", first)
    assert first not in (TRACE, second)


async def test_everything_logged_in_a_turn_carries_its_id_and_nothing_else_does(house: House) -> None:
    activity = {
        "type": "message",
        "id": "a1",
        "text": "hjälp",
        "channelId": "msteams",
        "serviceUrl": house.simulator.service_url,
        "from": house.people["astrid"].account,
        "conversation": {"id": house.simulator.world.chat_of(house.people["astrid"]), "conversationType": "personal"},
        "recipient": {"id": house.simulator.world.bot_id},
    }
    house.simulator.faults.answer(403, "BotDisabledByAdmin", times=2)
    with capture_logs(processors=[structlog.contextvars.merge_contextvars]) as lines:
        async with aiohttp.ClientSession() as session:
            # One connection, two requests: the second is not taken for the first.
            for number, headers in enumerate(({"traceparent": f"00-{TRACE}-{PARENT}-01"}, {})):
                body = {**activity, "id": f"a{number}"}
                async with session.post(f"{house.url}/api/messages", json=body, headers=headers) as response:
                    told = response.headers["X-Correlation-Id"]
    first, second = [each["correlation"] for each in lines if each["event"] == "reply_not_delivered"]
    assert (first, second) == (TRACE, told)
    assert first != second


@pytest.mark.parametrize(("path", "status"), [("/nothing", 404), ("/api/messages", 405)])
async def test_a_refusal_carries_it_too(house: House, path: str, status: int) -> None:
    async with aiohttp.ClientSession() as session, session.get(f"{house.url}{path}") as response:
        assert (response.status, len(response.headers["X-Correlation-Id"])) == (status, 32)
