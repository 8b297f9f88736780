"""How the audit log is chained, and what is found when it is gone through."""

import hashlib
import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from itertools import takewhile

from dialogs.audit.model import BEGINNING, LONGEST_PART, Entry, Sealed

# Who and what an entry names that tells of older ones being dropped when their time was over.
BOT, FORGOT = "startklar", "audit-forgotten"


def seal(entry: Entry, last: Sealed | None) -> Sealed:
    """The entry as what follows the last one."""
    number, before = (last.number + 1, last.hash) if last else (1, BEGINNING)
    kept = replace(entry, who=_part(entry.who), what=_part(entry.what), about=_part(entry.about), why=_part(entry.why))
    return Sealed(number=number, before=before, entry=kept, hash=_hash(number, before, kept))


def forgotten(last: Sealed, now: datetime) -> Entry:
    """That everything up to this one was dropped."""
    return Entry(at=now, who=BOT, what=FORGOT, about=mark(last), why="kept long enough")


def overdue(first: Sequence[Sealed], before: datetime) -> list[Sealed]:
    """Those at the beginning that are older, without the last one given: the chain goes on from something."""
    return list(takewhile(lambda each: each.entry.at < before, first[:-1]))


def mark(sealed: Sealed) -> str:
    """An entry's number and hash, to be kept somewhere else and compared later."""
    return f"{sealed.number}:{sealed.hash}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Broken:
    """What is wrong at an entry: it was changed, is out of its place, or those before it are gone."""

    number: int
    what: str


class Chain:
    """Goes through the log from its first entry to its last; costs the same memory however long it is."""

    def __init__(self) -> None:
        self.count = 0
        self.first: Sealed | None = None
        self.last: Sealed | None = None
        # Where older ones were dropped in order: the mark that an entry names and the first one follows.
        self._begins_after: str | None = None

    def follow(self, every: Iterable[Sealed]) -> Iterator[Broken]:
        """Take the next ones; yields what is wrong with them."""
        for each in every:
            yield from self._follow(each)
            if each.entry.who == BOT and each.entry.what == FORGOT and self._begin == each.entry.about:
                self._begins_after = self._begin
            self.first, self.last = self.first or each, each
            self.count += 1

    def ended(self) -> Iterator[Broken]:
        """What is wrong with the whole."""
        if self.first and self.first.number > 1 and self._begins_after is None:
            yield Broken(number=self.first.number, what="the entries before it are gone, and no entry says why")

    @property
    def _begin(self) -> str:
        """The mark of what came before the first one."""
        return f"{self.first.number - 1}:{self.first.before}" if self.first else ""

    def _follow(self, each: Sealed) -> Iterator[Broken]:
        if each.hash != _hash(each.number, each.before, each.entry):
            yield Broken(number=each.number, what="it was changed")
        if self.last is None:
            if each.number == 1 and each.before != BEGINNING:
                yield Broken(number=1, what="it does not begin the chain")
        elif each.number != self.last.number + 1:
            yield Broken(number=each.number, what=f"it follows {self.last.number}")
        elif each.before != self.last.hash:
            yield Broken(number=each.number, what="it does not follow from the one before it")


def _part(text: str) -> str:
    # Whoever reads the log on a terminal must not be shown what somebody put there to be obeyed.
    return "".join(each for each in text[:LONGEST_PART] if each.isprintable())


def _hash(number: int, before: str, entry: Entry) -> str:
    at = entry.at.astimezone(UTC).isoformat(timespec="microseconds")
    said = [number, before, at, entry.who, entry.what, entry.about, entry.why, entry.outcome.value]
    return hashlib.sha256(json.dumps(said, ensure_ascii=False, separators=(",", ":")).encode()).hexdigest()
