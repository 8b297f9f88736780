"""What measures a running bot, loaded only where somebody asked for it."""

import os
from typing import TYPE_CHECKING

import structlog

from bot.settings import Settings

if TYPE_CHECKING:
    from bot.metrics import Metrics
    from bot.web.tracing import Tracing

# Each says where spans go to, and so that they are wanted.
TRACED = frozenset({"OTEL_EXPORTER_OTLP_ENDPOINT", "OTEL_EXPORTER_OTLP_TRACES_ENDPOINT"})

log = structlog.get_logger()


def metrics_for(settings: Settings) -> "Metrics | None":
    """Counts for Prometheus; None when there is no port to fetch them on."""
    if settings.metrics_port is None:
        return None
    from bot.metrics import Metrics  # what nobody fetches is not counted

    return Metrics()


def tracing_as_configured() -> "Tracing | None":
    """Spans for OpenTelemetry; None unless it is installed and OTEL_* say where they go to."""
    if not TRACED & os.environ.keys():
        return None
    try:
        from bot.web.tracing import Tracing  # an extra
    except ImportError:
        log.warning("tracing_not_installed", needs="startklar[otel]")
        return None
    return Tracing()
