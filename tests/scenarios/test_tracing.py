"""Spans of a turn and of what it sends, with OpenTelemetry's own words on the wire."""

import asyncio
import signal
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import aiohttp
from aiohttp import web
from opentelemetry.proto.collector.trace.v1.trace_service_pb2 import ExportTraceServiceRequest
from opentelemetry.proto.trace.v1.trace_pb2 import Span

from tests.faults.kit import running, stopped
from tests.faults.test_stop import asks_for_help
from tests.teams_simulator import TeamsSimulator

TRACE, PARENT = "4bf92f3577b34da6a3ce929d0e0e4736", "00f067aa0ba902b7"


@asynccontextmanager
async def collector(spans: list[Span], raw: list[bytes], *, hangs: bool = False) -> AsyncIterator[str]:
    """Takes spans as a collector does, and one that hangs never says so; gives where."""

    async def take(request: web.Request) -> web.Response:
        body = await request.read()
        raw.append(body)
        if hangs:
            await asyncio.Event().wait()
        sent = ExportTraceServiceRequest.FromString(body)  # type: ignore[no-untyped-call]  # protobuf has no types
        for resource in sent.resource_spans:
            spans.extend(each for scope in resource.scope_spans for each in scope.spans)
        return web.Response()

    application = web.Application()
    application.router.add_post("/v1/traces", take)
    runner = web.AppRunner(application, shutdown_timeout=0.1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    try:
        yield f"http://127.0.0.1:{runner.addresses[0][1]}"
    finally:
        await runner.cleanup()


async def test_a_turn_and_what_it_sends_are_in_the_callers_trace_and_nothing_written_is(tmp_path: Path) -> None:
    spans: list[Span] = []
    raw: list[bytes] = []
    async with TeamsSimulator() as simulator, collector(spans, raw) as endpoint:
        asker = simulator.world.add_person("Astrid Alm")
        told = {"OTEL_EXPORTER_OTLP_ENDPOINT": endpoint, "STARTKLAR_SAMPLE": "false"}
        async with running(tmp_path, simulator, **told) as (process, url), aiohttp.ClientSession() as session:
            for number, headers in enumerate(({"traceparent": f"00-{TRACE}-{PARENT}-01"}, {})):
                body = {**asks_for_help(simulator, asker), "id": f"help-{number}"}
                async with session.post(f"{url}/api/messages", json=body, headers=headers) as response:
                    id_ = response.headers["X-Correlation-Id"]
            process.send_signal(signal.SIGTERM)
            assert await stopped(process) == 0
    turns = {each.trace_id.hex(): each for each in spans if each.name == "turn"}
    sends = {each.trace_id.hex(): each for each in spans if each.name == "send"}
    assert set(turns) == set(sends) == {TRACE, id_}
    assert turns[TRACE].parent_span_id.hex() == PARENT
    assert turns[id_].parent_span_id == b""
    assert [sends[each].parent_span_id for each in (TRACE, id_)] == [turns[each].span_id for each in (TRACE, id_)]
    shown = b"".join(raw)
    assert [word for word in ("hjälp", "Astrid", asker.id) if word.encode() in shown] == []


async def test_a_collector_that_hangs_does_not_keep_the_bot_from_stopping(tmp_path: Path) -> None:
    raw: list[bytes] = []
    async with TeamsSimulator() as simulator, collector([], raw, hangs=True) as endpoint:
        asker = simulator.world.add_person("Astrid Alm")
        told = {"OTEL_EXPORTER_OTLP_ENDPOINT": endpoint, "STARTKLAR_SAMPLE": "false"}
        async with running(tmp_path, simulator, **told) as (process, url), aiohttp.ClientSession() as session:
            async with session.post(f"{url}/api/messages", json=asks_for_help(simulator, asker)) as response:
                assert response.status == 202
            process.send_signal(signal.SIGTERM)
            assert await stopped(process) == 0
    assert len(raw) == 1
