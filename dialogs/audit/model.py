"""Entries of the audit log, and the port that keeps them."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Protocol

# The hash before the very first entry.
BEGINNING = "0" * 64
# What is longer than any id of ours was not made by us, and says no more when it is kept whole.
LONGEST_PART = 200
# So many are dropped at a time, so that nobody waits for it.
MOST_FORGOTTEN = 1_000


class Outcome(StrEnum):
    """What became of it."""

    ALLOWED = "allowed"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """Somebody did something, or was refused it.

    `who` is a person's id, `command:` and the account of whoever gave a command on the machine, or `startklar` itself;
    `what` is the verb, command, operation or file; `about` names what it was done to by ids, never by what somebody
    wrote; `why` is the ground: the role that gave the right, a place in the unit, or that the thing itself names them.
    """

    at: datetime
    who: str
    what: str
    about: str = ""
    why: str = ""
    outcome: Outcome = Outcome.ALLOWED


@dataclass(frozen=True, slots=True, kw_only=True)
class Sealed:
    """An entry in its place: numbered from 1, with the hash of the one before it and its own over both."""

    number: int
    before: str
    entry: Entry
    hash: str


class AuditStore(Protocol):
    """Keeps the audit log: what is in it is never changed."""

    async def append_audit(self, entry: Entry) -> Sealed:
        """Keep it as the last one, for all replicas together."""

    async def audit(self, after: int = 0, most: int = 1_000) -> list[Sealed]:
        """Those with numbers above `after`, in order."""

    async def forget_audit(self, before: datetime, now: datetime) -> int:
        """Drop what is older, the first MOST_FORGOTTEN of it and never the last one; how many that were.

        That it was done is an entry of its own.
        """
