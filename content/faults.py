"""A fault in content: where it is and what to do about it."""

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path


class FaultKind(StrEnum):
    """What can be wrong with content."""

    UNREADABLE = "unreadable"
    INVALID = "invalid"
    DUPLICATE_ID = "duplicate id"
    MISSING_LANGUAGE = "missing language"
    UNKNOWN_AUDIENCE = "unknown audience"
    UNKNOWN_OWNER = "unknown owner"
    DEAD_REFERENCE = "dead reference"
    DATE_ORDER = "date order"
    BROKEN_MARKDOWN = "broken markdown"
    TOO_LONG = "too long"
    MISSING_FACT = "missing fact"
    DIFFERS = "differs between languages"


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class Fault:
    """One fault; `line` counts from 1."""

    file: Path
    line: int
    kind: FaultKind
    message: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.kind}: {self.message}"
