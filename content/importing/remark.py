"""What an import has to say: why a file is refused, why a row is left out, and what else its owner should know."""

from dataclasses import dataclass
from enum import StrEnum


class ImportRefused(Exception):
    """The file as a whole cannot be read, or the directory cannot be extended; the message says why."""


class RemarkKind(StrEnum):
    """What a remark is about."""

    # Why a row is left out.
    UNREADABLE_ROW = "unreadable row"
    MISSING = "missing"
    UNKNOWN_LANGUAGE = "unknown language"
    UNKNOWN_AUDIENCE = "unknown audience"
    DATES = "dates"
    CONFLICTING_ROWS = "conflicting rows"
    OCCUPIED = "occupied"
    TOO_LONG = "too long"
    UNWRITABLE = "unwritable"
    # What was done differently from what the file says, or deserves a look.
    ENCODING = "encoding"
    EMPTY_ROWS = "empty rows"
    EXTRA_COLUMN = "extra column"
    SAME_ROW = "same row"
    SAFE_ID = "safe id"
    UNKNOWN_TOPIC = "unknown topic"
    UNKNOWN_OWNER = "unknown owner"
    DIFFERENT_METADATA = "different metadata"
    ALSO_REWRITTEN = "also rewritten"
    PLACEHOLDER = "placeholder"
    LANGUAGES = "languages"
    SAME_QUESTION = "same question"
    SIMILAR_QUESTION = "similar question"
    SAME_ANSWER = "same answer"


@dataclass(frozen=True, slots=True, kw_only=True)
class Remark:
    """One remark; `row` is the spreadsheet's row or the file's line, counted from 1; None: the whole file."""

    kind: RemarkKind
    message: str
    row: int | None = None

    def __str__(self) -> str:
        return f"{self.kind}: {self.message}" if self.row is None else f"row {self.row}: {self.kind}: {self.message}"
