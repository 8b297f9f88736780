"""Two senders, each in a process of its own: a plain pooled aiohttp client, and the product's Connector."""

import asyncio
import gc
import json
import subprocess
import sys
import time
from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import asdict, dataclass
from itertools import islice

import aiohttp

from benchmarks.activities import SIGNS
from benchmarks.organisation import in_teams
from benchmarks.processes import PYTHON, ROOT
from bot.app import CONNECTIONS, CONNECTOR_TIMEOUT, utc_now
from bot.delivery.pace import PLACES, Pace
from bot.ports import Outgoing
from bot.teams.addresses import ServiceUrls
from bot.teams.card_state import CardStates
from bot.teams.connector import Connector
from bot.teams.wire import write_message
from cards.material import material_card, material_summary
from content.language import Language
from content.loader import SHIPPED, load
from content.voice import Voice

# As long as no limits are counted, this long is a second of theirs.
_NO_SECOND = 1e-6
_BEAT_SECONDS = 0.001

Send = Callable[[str], Awaitable[None]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Sent:
    """How fast, at what cost and how evenly: messages a second, milliseconds of processor time each, of standstill."""

    rate: float
    processor: float
    stall: float


def sender(kind: str, service_url: str, count: int, authority: str) -> Sent:
    """Have one send so many."""
    given = {"kind": kind, "service_url": service_url, "count": count}
    done = subprocess.run(
        [PYTHON, "-m", "benchmarks.senders", json.dumps(given)],
        capture_output=True,
        text=True,
        check=True,
        cwd=ROOT,
        env={"SSL_CERT_FILE": authority},
    )
    return Sent(**json.loads(done.stdout))


async def _send(kind: str, service_url: str, count: int) -> Sent:
    message = _message()
    chats = [chat for chat, _ in in_teams(min(count, 500))]
    connections = aiohttp.TCPConnector(limit=CONNECTIONS)
    async with aiohttp.ClientSession(connector=connections, timeout=CONNECTOR_TIMEOUT) as session:
        send = {"plain": _plain, "ours": _ours}[kind](session, service_url, message)
        # Connections are opened and code is loaded before it counts.
        await _all(send, chats, min(count, 500))
        gc.collect()
        gc.freeze()
        stalls: list[float] = []
        heart = asyncio.create_task(_beat(stalls))
        began, used = time.perf_counter(), time.process_time()
        await _all(send, chats, count)
        seconds, processor = time.perf_counter() - began, time.process_time() - used
        heart.cancel()
        with suppress(asyncio.CancelledError):
            await heart
    return Sent(rate=count / seconds, processor=1000 * processor / count, stall=1000 * max(stalls, default=0.0))


async def _all(send: Send, chats: list[str], count: int) -> None:
    """As many at once as Teams' limits ever let out together, each chat in turn."""
    numbers = iter(range(count))

    async def work() -> None:
        for number in numbers:
            await send(chats[number % len(chats)])

    await asyncio.gather(*(work() for _ in range(PLACES)))


async def _beat(stalls: list[float]) -> None:
    """Note by how much later than asked for the loop comes round."""
    while True:
        asked = time.perf_counter()
        await asyncio.sleep(_BEAT_SECONDS)
        stalls.append(time.perf_counter() - asked - _BEAT_SECONDS)


def _plain(session: aiohttp.ClientSession, service_url: str, message: Outgoing) -> Send:
    body, headers = (
        write_message(message, CardStates(SIGNS, utc_now).sealing(None)),
        {"Content-Type": "application/json"},
    )

    async def send(chat: str) -> None:
        url = f"{service_url}v3/conversations/{chat}/activities"
        async with session.post(url, data=json.dumps(body).encode(), headers=headers) as answer:
            answer.raise_for_status()
            await answer.read()

    return send


def _ours(session: aiohttp.ClientSession, service_url: str, message: Outgoing) -> Send:
    async def remember(*_: object) -> None:
        """No answer is among them."""

    connector = Connector(session, remember, CardStates(SIGNS, utc_now), ServiceUrls(here=True), Pace(_NO_SECOND))

    async def send(chat: str) -> None:
        await connector.send(service_url, chat, message)

    return send


def _message() -> Outgoing:
    """A card as it goes to everybody."""
    library = load(SHIPPED).library
    voice, material = Voice(library, Language.SV), next(islice(library.material.values(), 1))
    card = material_card(voice, material, [], None, broadcast="b")
    return Outgoing(summary=material_summary(voice, material, []), card=card, alert=True)


if __name__ == "__main__":
    print(json.dumps(asdict(asyncio.run(_send(**json.loads(sys.argv[1]))))))
