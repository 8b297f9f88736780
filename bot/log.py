"""Structured logs: what happened with fields; never what people wrote, their names or tokens."""

import logging
import sys
import traceback
from contextlib import suppress
from typing import TextIO, cast

import structlog


class _Unfailing:
    """Standard error, as long as it can be written to: a full disk under the log must not end the bot."""

    def write(self, text: str) -> int:
        with suppress(OSError):
            sys.stderr.write(text)
        return len(text)

    def flush(self) -> None:
        with suppress(OSError):
            sys.stderr.flush()


def configure(*, json: bool) -> None:
    """Log to standard error, as JSON lines or for people to read."""
    renderer = structlog.processors.JSONRenderer() if json else structlog.dev.ConsoleRenderer(colors=False)
    structlog.configure(
        processors=[
            structlog.contextvars.merge_contextvars,
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            renderer,
        ],
        wrapper_class=structlog.make_filtering_bound_logger(logging.INFO),
        logger_factory=structlog.PrintLoggerFactory(cast("TextIO", _Unfailing())),
        cache_logger_on_first_use=True,
    )
    # Libraries log addresses and bodies at lower levels.
    logging.basicConfig(level=logging.WARNING, stream=sys.stderr)


def log_failure(event: str, error: BaseException, **fields: object) -> None:
    """Log an exception by its type and places: its message may quote what somebody wrote."""
    places = [f"{frame.filename}:{frame.lineno}" for frame in traceback.extract_tb(error.__traceback__)[-6:]]
    structlog.get_logger().error(event, error=type(error).__name__, at=places, **fields)
