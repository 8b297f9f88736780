"""A load generator and a connector on bare sockets, so that the bot under test is what is measured."""

import asyncio
import json
import sys
import time
from collections.abc import Callable, Iterator
from typing import Any

ANSWER = b'HTTP/1.1 201 Created\r\nContent-Type: application/json\r\nContent-Length: 12\r\n\r\n{"id":"sent"}'.replace(
    b"Content-Length: 12", b"Content-Length: 13"
)


class Frames:
    """Splits a byte stream into HTTP/1.1 messages with a Content-Length, or none."""

    def __init__(self) -> None:
        self._data = bytearray()

    def feed(self, data: bytes) -> Iterator[bytes]:
        """The start line and headers of each message that is complete."""
        self._data += data
        while (end := self._data.find(b"\r\n\r\n")) >= 0:
            head = bytes(self._data[:end]).lower()
            place = head.find(b"content-length:")
            length = int(head[place + 15 :].split(b"\r\n", 1)[0]) if place >= 0 else 0
            if len(self._data) < end + 4 + length:
                return
            del self._data[: end + 4 + length]
            yield head


class Connector(asyncio.Protocol):
    """Answers every request at once, as a connector without limits would."""

    received = 0

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Keep the transport."""
        self._transport: Any = transport
        self._frames = Frames()

    def data_received(self, data: bytes) -> None:
        """Answer."""
        for _ in self._frames.feed(data):
            Connector.received += 1
            self._transport.write(ANSWER)


class Load(asyncio.Protocol):
    """One connection that sends the next request when the last was answered."""

    def __init__(self, requests: Iterator[bytes], latencies: list[float], statuses: dict[str, int], done: Any) -> None:
        self._requests = requests
        self._latencies = latencies
        self._statuses = statuses
        self._done = done
        self._frames = Frames()

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Begin."""
        self._transport: Any = transport
        self._next()

    def data_received(self, data: bytes) -> None:
        """Count the answer and go on."""
        for head in self._frames.feed(data):
            self._latencies.append(time.perf_counter() - self._sent)
            status = head[9:12].decode()
            self._statuses[status] = self._statuses.get(status, 0) + 1
            self._next()

    def _next(self) -> None:
        request = next(self._requests, None)
        if request is None:
            self._done()
            self._transport.close()
            return
        self._sent = time.perf_counter()
        self._transport.write(request)


async def run(url: str, port: int, bodies: list[dict[str, Any]], in_flight: int, service_port: int) -> dict[str, Any]:
    """Send every body once over `in_flight` connections; turns a second, milliseconds at p50 and p99, statuses."""
    loop = asyncio.get_running_loop()
    server = await loop.create_server(Connector, "127.0.0.1", service_port)
    head = (
        f"POST /api/messages HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nContent-Type: application/json\r\nContent-Length: "
    )
    requests = iter([_request(head, body) for body in bodies])
    latencies: list[float] = []
    statuses: dict[str, int] = {}
    open_, finished = in_flight, asyncio.Event()

    def done() -> None:
        nonlocal open_
        open_ -= 1
        if not open_:
            finished.set()

    make: Callable[[], Load] = lambda: Load(requests, latencies, statuses, done)  # noqa: E731
    started = time.perf_counter()
    for _ in range(in_flight):
        await loop.create_connection(make, "127.0.0.1", port)
    await finished.wait()
    took = time.perf_counter() - started
    server.close()
    latencies.sort()
    return {
        "rate": len(latencies) / took,
        "p50": latencies[len(latencies) // 2] * 1000,
        "p99": latencies[int(len(latencies) * 0.99)] * 1000,
        "statuses": statuses,
        "replies": Connector.received,
    }


def _request(head: str, body: dict[str, Any]) -> bytes:
    data = json.dumps(body, ensure_ascii=False).encode()
    return f"{head}{len(data)}\r\n\r\n".encode() + data


if __name__ == "__main__":
    given = json.load(sys.stdin)
    json.dump(asyncio.run(run(**given)), sys.stdout)
