"""An operation: a name and arguments in, events out."""

from collections.abc import AsyncIterator, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from typing import Any, Protocol


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """Progress (`done` of `total`), or at the end the `result`, or why it failed.

    `rows` are the next part of an answer that is too long for one event.
    """

    done: int = 0
    total: int = 0
    result: Mapping[str, Any] | None = None
    failed: str | None = None
    rows: Sequence[Sequence[str]] | None = None

    def as_json(self) -> dict[str, Any]:
        """The event as it travels."""
        return asdict(self)


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """What is asked for, and the account on the machine that it is asked from."""

    name: str
    arguments: Mapping[str, Any] = field(default_factory=dict)
    account: str = ""


class Operations(Protocol):
    """Performs operations."""

    def perform(self, request: Request) -> AsyncIterator[Event]:
        """Progress while it goes on, then exactly one event with a result or a failure."""
