"""Spans of turns and of requests to Teams for OpenTelemetry; imported only where it is installed and configured."""

import time
from threading import Thread

import structlog
from aiohttp import web
from aiohttp.typedefs import Handler
from opentelemetry.exporter.otlp.proto.http.trace_exporter import OTLPSpanExporter
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import BatchSpanProcessor
from opentelemetry.sdk.trace.id_generator import RandomIdGenerator
from opentelemetry.trace import SpanKind
from opentelemetry.trace.propagation.tracecontext import TraceContextTextMapPropagator

from bot.web.correlation import CORRELATION

# What has not been handed over by then is lost: a collector that hangs must not keep the bot from stopping.
CLOSE_SECONDS = 2.0


class Tracing:
    """Makes spans of its own, without a provider for the whole process; what is set by OTEL_* is read by the SDK."""

    def __init__(self) -> None:
        self._provider = TracerProvider(shutdown_on_exit=False, id_generator=_CorrelationIds())
        self._provider.add_span_processor(BatchSpanProcessor(OTLPSpanExporter()))
        self._tracer = self._provider.get_tracer("startklar")
        self._parents = TraceContextTextMapPropagator()

    def follow(self, application: web.Application) -> None:
        """Make a span of each turn, within the caller's trace where there is one."""
        application.middlewares.append(self._turn)

    def asked(self, method: str, status: int, seconds: float) -> None:
        """Make a span of a request to Teams that has just ended, within the turn if it is one's."""
        ended = time.time_ns()
        attributes: dict[str, str | int] = {"http.request.method": method, "http.response.status_code": status}
        began = ended - int(seconds * 1e9)
        span = self._tracer.start_span("send", kind=SpanKind.CLIENT, attributes=attributes, start_time=began)
        span.end(ended)

    def close(self) -> None:
        """Hand over what is left, within `CLOSE_SECONDS`."""
        handing_over = Thread(target=self._provider.shutdown, daemon=True)
        handing_over.start()
        handing_over.join(CLOSE_SECONDS)

    @web.middleware
    async def _turn(self, request: web.Request, handler: Handler) -> web.StreamResponse:
        if request.method != "POST":
            return await handler(request)
        parent = self._parents.extract(request.headers)
        # Of an exception nothing is recorded: its message may quote what somebody wrote.
        with self._tracer.start_as_current_span(
            "turn", context=parent, kind=SpanKind.SERVER, record_exception=False, set_status_on_exception=False
        ) as span:
            response = await handler(request)
            span.set_attribute("http.response.status_code", response.status)
            return response


class _CorrelationIds(RandomIdGenerator):
    """A trace that begins here has the id that the log lines carry."""

    def generate_trace_id(self) -> int:
        found = structlog.contextvars.get_contextvars().get(CORRELATION)
        return int(found, 16) if found else super().generate_trace_id()
