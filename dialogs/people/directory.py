"""What is remembered of the organisation's directory, so that the next look asks only for what has changed."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Protocol


@dataclass(frozen=True, slots=True, kw_only=True)
class DirectoryMemory:
    """`links` is where to go on, by what is read; `facts` what was read so far, as the directory's edge wrote it.

    `source` says of what: the memory of another tenant or by other rules is of no use. `at` is when it was read.
    """

    source: str
    at: datetime
    links: Mapping[str, str] = field(default_factory=dict)
    facts: str = ""


class DirectoryStore(Protocol):
    """Keeps one memory, the latest."""

    async def directory(self) -> DirectoryMemory | None:
        """What is remembered; None before the first look."""

    async def save_directory(self, memory: DirectoryMemory) -> None:
        """In the place of the earlier one."""
