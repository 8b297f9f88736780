"""A load generator, and a connector over TLS, on bare sockets in one process: what is measured is the bot between."""

import asyncio
import json
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict, dataclass, field
from typing import Any

from benchmarks.places import Places, answering
from benchmarks.processes import PYTHON, ROOT, Measured
from benchmarks.sheets import percentile

IN_FLIGHT = 8
_ANSWER = b'HTTP/1.1 201 Created\r\nContent-Type: application/json\r\nContent-Length: 13\r\n\r\n{"id":"sent"}'
# How an invoke is answered that was not carried out.
_REFUSED = b'"statusCode": 4', b'"statusCode":4', b'"statusCode": 5', b'"statusCode":5'


@dataclass(slots=True, kw_only=True)
class Found:
    """What one run gave: turns a second, milliseconds, how many were not answered as they should be."""

    rate: float = 0.0
    p50: float = 0.0
    p99: float = 0.0
    processor: float = 0.0
    wrong: int = 0


@dataclass(slots=True)
class _Tally:
    latencies: list[float] = field(default_factory=list)
    wrong: int = 0
    replies: int = 0


def load(places: Places, process: Measured, bodies: Sequence[dict[str, Any]]) -> Found:
    """Send these from another process, which is the connector too; `processor` is milliseconds of the bot's a turn."""
    given = {
        "port": process.port,
        "service_port": places.teams_port,
        "certificate": str(places.certificate),
        "bodies": bodies,
    }
    before = process.processor
    done = subprocess.run(
        [PYTHON, "-m", "benchmarks.wire"], input=json.dumps(given), capture_output=True, text=True, check=True, cwd=ROOT
    )
    used = process.processor - before
    return Found(**{**json.loads(done.stdout), "processor": 1000 * used / len(bodies)})


class _Frames:
    """Splits a byte stream into HTTP/1.1 messages with a Content-Length, or none."""

    def __init__(self) -> None:
        self._data = bytearray()

    def feed(self, data: bytes) -> Iterator[tuple[bytes, bytes]]:
        """Head and body of each message that is complete."""
        self._data += data
        while (end := self._data.find(b"\r\n\r\n")) >= 0:
            head = bytes(self._data[:end]).lower()
            place = head.find(b"content-length:")
            length = int(head[place + 15 :].split(b"\r\n", 1)[0]) if place >= 0 else 0
            whole = end + 4 + length
            if len(self._data) < whole:
                return
            body = bytes(self._data[end + 4 : whole])
            del self._data[:whole]
            yield head, body


class _Connector(asyncio.Protocol):
    """Answers every request at once, as a connector without limits would."""

    def __init__(self, tally: _Tally) -> None:
        self._tally = tally

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport: Any = transport
        self._frames = _Frames()

    def data_received(self, data: bytes) -> None:
        for _ in self._frames.feed(data):
            self._tally.replies += 1
            self._transport.write(_ANSWER)


class _Load(asyncio.Protocol):
    """One connection that sends the next request when the last was answered."""

    def __init__(self, requests: Iterator[bytes], tally: _Tally, done: Callable[[], None]) -> None:
        self._requests = requests
        self._tally = tally
        self._done = done
        self._frames = _Frames()

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport: Any = transport
        self._next()

    def data_received(self, data: bytes) -> None:
        for head, body in self._frames.feed(data):
            self._tally.latencies.append(time.perf_counter() - self._sent)
            self._tally.wrong += head[9:10] != b"2" or any(each in body for each in _REFUSED)
            self._next()

    def connection_lost(self, exc: Exception | None) -> None:
        self._done()

    def _next(self) -> None:
        request = next(self._requests, None)
        if request is None:
            self._transport.close()
            return
        self._sent = time.perf_counter()
        self._transport.write(request)


async def _run(port: int, service_port: int, certificate: str, bodies: list[dict[str, Any]]) -> Found:
    loop, tally = asyncio.get_running_loop(), _Tally()
    server = await loop.create_server(lambda: _Connector(tally), "127.0.0.1", service_port, ssl=answering(certificate))
    requests = iter([_request(port, body) for body in bodies])
    left, finished = IN_FLIGHT, asyncio.Event()

    def done() -> None:
        nonlocal left
        left -= 1
        if not left:
            finished.set()

    started = time.perf_counter()
    for _ in range(IN_FLIGHT):
        await loop.create_connection(lambda: _Load(requests, tally, done), "127.0.0.1", port)
    await finished.wait()
    took = time.perf_counter() - started
    server.close()
    # An invoke is answered in the response; to a message there must be another.
    unanswered = len(bodies) - len(tally.latencies) + max(0, _messages(bodies) - tally.replies)
    return Found(
        rate=len(tally.latencies) / took,
        p50=1000 * percentile(tally.latencies, 0.5),
        p99=1000 * percentile(tally.latencies, 0.99),
        wrong=tally.wrong + unanswered,
    )


def _messages(bodies: Sequence[dict[str, Any]]) -> int:
    return sum(each["type"] == "message" for each in bodies)


def _request(port: int, body: dict[str, Any]) -> bytes:
    data = json.dumps(body, ensure_ascii=False).encode()
    head = (
        f"POST /api/messages HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nContent-Type: application/json\r\n"
        f"Content-Length: {len(data)}\r\n\r\n"
    )
    return head.encode() + data


if __name__ == "__main__":
    json.dump(asdict(asyncio.run(_run(**json.load(sys.stdin)))), sys.stdout)
