"""Promises of the faults a test can switch on."""

import asyncio

import aiohttp
import pytest

from tests.teams_simulator import ErrorCode, Faults, JsonObject, TeamsSimulator

pytestmark = pytest.mark.asyncio
HELLO: JsonObject = {"type": "message", "text": "Hei"}


def statuses(seed: int) -> list[int | None]:
    faults = Faults()
    faults.randomly(0.4, seed=seed)
    drawn = [faults.next("POST", "/v3/conversations", None, connector=True) for _ in range(200)]
    return [fault.refusal.status if fault and fault.refusal else None for fault in drawn]


async def send(http: aiohttp.ClientSession, chat: str) -> tuple[int, JsonObject, str | None]:
    async with http.post(f"v3/conversations/{chat}/activities", json=HELLO) as response:
        return response.status, await response.json(), response.headers.get("Retry-After")


async def test_the_same_seed_fails_the_same_requests_in_the_same_way() -> None:
    assert statuses(seed=7) == statuses(seed=7)
    assert statuses(seed=7) != statuses(seed=8)
    assert set(statuses(seed=7)) == {None, 412, 429, 502, 503, 504}


async def test_a_script_answers_the_next_matching_requests_and_then_no_more(
    simulator: TeamsSimulator, http: aiohttp.ClientSession
) -> None:
    kari, ola = simulator.world.add_people(2)
    chat, other = simulator.world.chat_of(kari), simulator.world.chat_of(ola)
    simulator.faults.answer(429, times=2, method="POST", conversation=chat, retry_after=3)

    assert (await send(http, other))[0] == 201
    refused = await send(http, chat)
    assert refused == (429, {"error": {"code": "TooManyRequests", "message": "Too many requests."}}, "3")
    assert (await send(http, chat))[0] == 429
    assert (await send(http, chat))[0] == 201
    assert len(simulator.world.messages_in(chat)) == 1


async def test_message_writes_blocked_carries_its_sub_code(
    simulator: TeamsSimulator, http: aiohttp.ClientSession
) -> None:
    chat = simulator.world.chat_of(simulator.world.add_person("Kari Berg"))
    simulator.faults.answer(403, ErrorCode.MESSAGE_WRITES_BLOCKED)

    status, body, _ = await send(http, chat)

    assert (status, body["error"]["code"], body["error"]["subCode"]) == (403, "MessageWritesBlocked", 209)


async def test_an_answer_can_be_lost_after_the_message_arrived(
    simulator: TeamsSimulator, http: aiohttp.ClientSession
) -> None:
    chat = simulator.world.chat_of(simulator.world.add_person("Kari Berg"))
    simulator.faults.answer(504, delivered=True)

    assert (await send(http, chat))[0] == 504
    assert len(simulator.world.messages_in(chat)) == 1


async def test_a_reset_loses_the_connection_without_an_answer(
    simulator: TeamsSimulator, http: aiohttp.ClientSession
) -> None:
    chat = simulator.world.chat_of(simulator.world.add_person("Kari Berg"))
    simulator.faults.reset()

    with pytest.raises(aiohttp.ClientConnectionError):
        await send(http, chat)
    assert (await send(http, chat))[0] == 201


async def test_a_hanging_request_gets_no_answer(simulator: TeamsSimulator, http: aiohttp.ClientSession) -> None:
    chat = simulator.world.chat_of(simulator.world.add_person("Kari Berg"))
    simulator.faults.hang()

    hanging = asyncio.create_task(send(http, chat))
    await simulator.until(lambda: simulator.faults.struck == 1)

    assert (await send(http, chat))[0] == 201
    assert not hanging.done()
    assert len(simulator.world.messages_in(chat)) == 1
    hanging.cancel()


async def test_a_held_request_takes_effect_once_it_is_released(
    simulator: TeamsSimulator, http: aiohttp.ClientSession
) -> None:
    chat = simulator.world.chat_of(simulator.world.add_person("Kari Berg"))
    simulator.faults.hold()

    held = asyncio.create_task(send(http, chat))
    await simulator.until(lambda: simulator.faults.struck == 1)
    assert simulator.world.messages_in(chat) == []

    simulator.faults.release()
    assert (await held)[0] == 201
    assert len(simulator.world.messages_in(chat)) == 1


async def test_a_script_without_a_path_never_meets_the_token_endpoint(
    simulator: TeamsSimulator, http: aiohttp.ClientSession
) -> None:
    simulator.faults.answer(503)
    token = f"{simulator.authority}/tenant/oauth2/v2.0/token"
    form = {"grant_type": "client_credentials", "client_id": "bot"}

    async with http.post(token, data=form) as response:
        assert response.status == 200
    simulator.faults.answer(503, path="/token")
    async with http.post(token, data=form) as response:
        assert response.status == 503


async def test_slowness_varies_by_seed_within_its_spread() -> None:
    faults = Faults()
    faults.slow_down(0.05, spread=0.02, seed=3)

    drawn = [faults.latency() for _ in range(50)]

    assert all(0.05 <= seconds <= 0.07 for seconds in drawn)
    assert len(set(drawn)) == 50
