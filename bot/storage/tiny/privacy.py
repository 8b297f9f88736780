"""The embedded store's part that finds people in what is kept, and takes them out."""

import asyncio
import json
from collections.abc import AsyncIterator, Iterator, Sequence
from datetime import datetime
from typing import Any

from pydantic import TypeAdapter

from bot.storage.copying import BY_NAME, CHECKINS
from bot.storage.tiny.copying import change, stored
from bot.storage.tiny.documents import Documents, write
from bot.storage.tiny.journal import Change
from dialogs.broadcast.model import DeliveryState
from dialogs.privacy.documents import people_in, touched
from dialogs.privacy.inventory import KEPT
from dialogs.privacy.model import Amendment, Mark, MarkKind, Stored

_MARK = TypeAdapter(Mark)
_MARKS = "marks"
# So many are looked at before others get a turn: a millisecond or two.
_AT_ONCE = 500
# By these one sees that a record has changed since it was read.
_CHANGING = ("revision", "state", "stage")


class TinyPrivacy(Documents):
    """The privacy port."""

    _receipts: dict[str, list[str]]
    _unsorted: dict[str, None]

    async def naming(self, kind: str, person: str) -> AsyncIterator[Stored]:
        """Every document of the kind is looked at."""
        written = json.dumps(person, ensure_ascii=False)
        async for key, document in self._each(kind):
            if kind == CHECKINS.name:
                # As one text: read only where the name is somewhere in it.
                if written in document["whole"] and person in people_in(
                    KEPT[kind], (found := _read(kind, key, document)).document
                ):
                    yield found
            elif kind == "standings":
                if key == person:
                    yield Stored(kind=kind, key=key, document={"person": key, **document})
            elif person in people_in(KEPT[kind], document):
                yield _read(kind, key, document)

    async def aged(self, kind: str, since: datetime | None, before: datetime) -> AsyncIterator[Stored]:
        """Every document of the kind is looked at."""
        async for key, document in self._each(kind):
            at = touched(KEPT[kind], document)
            if at and at < before and (since is None or at >= since):
                yield _read(kind, key, document)

    async def written_to(self, since: datetime | None, before: datetime) -> AsyncIterator[list[str]]:
        """Everybody at once, so that their messages are looked for once."""
        found: dict[str, None] = {}
        for kind in ("deliveries", "receipts"):
            async for _, document in self._each(kind):
                at = touched(KEPT[kind], document)
                ended = document.get("state") not in (DeliveryState.PLANNED, DeliveryState.CLAIMED)
                if ended and at and at < before and (since is None or at >= since):
                    found.update(dict.fromkeys(people_in(KEPT[kind], document)))
        if found:
            yield list(found)

    async def messages_to(self, people: Sequence[str]) -> AsyncIterator[tuple[str, list[Stored]]]:
        """In one pass for all of them."""
        wanted: dict[str, list[tuple[str, str]]] = {each: [] for each in people}
        for kind in ("deliveries", "receipts"):
            async for key, document in self._each(kind):
                for person in people_in(KEPT[kind], document) & wanted.keys():
                    wanted[person].append((kind, key))
        for person, rows in wanted.items():
            found = ((kind, key, self._tables.get(kind, key)) for kind, key in rows)
            if messages := [_read(kind, key, document) for kind, key, document in found if document]:
                yield person, messages

    async def amend(self, amendments: Sequence[Amendment]) -> int:
        """In one commit."""
        changes: list[Change] = []
        done = 0
        for each in amendments:
            kind, key = each.before.kind, each.before.key
            current = self._tables.get(kind, key)
            if current is None or _version(_read(kind, key, current)) != _version(each.before):
                continue
            done += 1
            if each.document is None or each.key != key:
                changes.append((kind, key, None))
            if each.document is not None:
                changes.append(change(BY_NAME[kind], each.key, BY_NAME[kind].adapter.validate_python(each.document)))
        if changes:
            await self._tables.commit(changes)
        for kind, key, document in changes:
            if kind == "receipts" and document:
                keys = self._receipts.setdefault(document["broadcast"], [])
                keys += [] if key in keys else [key]
            elif kind == "questions" and document is None:
                self._unsorted.pop(key, None)
        return done

    async def marks(self, kind: MarkKind) -> list[Mark]:
        """Those of a kind."""
        found = (_MARK.validate_python(each) for _, each in sorted(self._tables.items(_MARKS)))
        return [each for each in found if each.kind is kind]

    async def save_marks(self, marks: Sequence[Mark]) -> None:
        """In one commit."""
        if marks:
            await self._tables.commit([write(_MARKS, each.key, _MARK, each) for each in marks])

    async def drop_marks(self, marks: Sequence[Mark]) -> None:
        """In one commit."""
        if marks:
            await self._tables.commit([(_MARKS, each.key, None) for each in marks])

    async def drop_answers(self) -> None:
        """In one commit."""
        turns = self._tables.items("turns")
        emptied: list[Change] = [("turns", key, {**each, "body": None}) for key, each in turns if each["body"]]
        if emptied:
            await self._tables.commit(emptied)

    async def settle(self, now: datetime) -> None:
        """Written into one file anew, with a backup a day."""
        await self._tables.settle(now)

    async def _each(self, kind: str) -> AsyncIterator[tuple[str, dict[str, Any]]]:
        for number, key in enumerate(self._keys(kind), 1):
            if number % _AT_ONCE == 0:
                await asyncio.sleep(0)
            if document := self._tables.get(kind, key):
                yield key, document

    def _keys(self, kind: str) -> Iterator[str]:
        return iter([key for key, _ in self._tables.items(kind)])


def _read(kind: str, key: str, document: dict[str, Any]) -> Stored:
    """A document with everything it says, however it is packed."""
    of, found = BY_NAME[kind], stored(BY_NAME[kind], document)
    value = of.adapter.validate_json(found) if isinstance(found, str) else of.adapter.validate_python(found)
    return Stored(kind=kind, key=key, document=of.adapter.dump_python(value, mode="json"))


def _version(record: Stored) -> list[Any]:
    return [record.document.get(name) for name in _CHANGING]
