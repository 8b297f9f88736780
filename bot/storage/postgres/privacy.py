"""The store's part that finds people in what is kept, and takes them out."""

import json
from collections import defaultdict
from collections.abc import AsyncIterator, Iterable, Sequence
from datetime import UTC, datetime

from psycopg import sql
from pydantic import TypeAdapter
from pydantic_core import from_json

from bot.storage.copying import BY_NAME
from bot.storage.postgres.database import Connection
from bot.storage.postgres.documents import Documents, Shelf, as_json, drop, put
from bot.storage.postgres.queries import queries
from dialogs.privacy.documents import people_in, touched
from dialogs.privacy.inventory import KEPT
from dialogs.privacy.model import Amendment, Mark, MarkKind, Stored

MARKS = Shelf("marks", TypeAdapter(Mark))
_SQL = queries("privacy")
_DOCUMENTS = queries("documents")
_TURNS = queries("turns")
# So many at a time: some tens of milliseconds' work.
_AT_ONCE = 500
# Of these only who it is to is read.
_ROWS_AT_ONCE = 5_000
_EVER = datetime.min.replace(tzinfo=UTC)


class PostgresPrivacy(Documents):
    """The privacy port."""

    async def naming(self, kind: str, person: str) -> AsyncIterator[Stored]:
        """Where there are many, by an index."""
        if (name := f"naming_{kind}") in _SQL:
            rows = await self._db.rows(_SQL[name], {"person": person})
        else:
            written = json.dumps(person, ensure_ascii=False)
            rows = await self._db.rows(_DOCUMENTS["naming"].format(table=_table(kind)), {"written": written})
        for key, doc in rows:
            found = _stored(kind, key, doc)
            if person in people_in(KEPT[kind], found.document):
                yield found

    async def aged(self, kind: str, since: datetime | None, before: datetime) -> AsyncIterator[Stored]:
        """A page at a time."""
        if f"aged_{kind}" not in _SQL:
            async for each in self._every(kind):
                at = touched(KEPT[kind], each.document)
                if at and at < before and (since is None or at >= since):
                    yield each
            return
        # An empty key comes before any other.
        last, after = since or _EVER, ""
        while True:
            given = {"since": last, "beyond": after, "before": before, "most": _AT_ONCE}
            page = await self._db.rows(_SQL[f"aged_{kind}"], given)
            for key, doc, _ in page:
                yield _stored(kind, key, doc)
            if len(page) < _AT_ONCE:
                return
            after, _, last = page[-1]

    async def written_to(self, since: datetime | None, before: datetime) -> AsyncIterator[list[str]]:
        """A page at a time, by an index in which those without a name are no more."""
        for name in ("sent_page", "pressed_page"):
            given = {"since": since or _EVER, "beyond": "", "person": "", "before": before, "most": _ROWS_AT_ONCE}
            while page := await self._db.rows(_SQL[name], given):
                yield list(dict.fromkeys(person for person, _, _ in page))
                given |= {"person": page[-1][0], "since": page[-1][1], "beyond": page[-1][2]}

    async def messages_to(self, people: Sequence[str]) -> AsyncIterator[tuple[str, list[Stored]]]:
        """Some people at a time."""
        for start in range(0, len(people), 100):
            given = {"people": list(people[start : start + 100])}
            found: defaultdict[str, list[Stored]] = defaultdict(list)
            for kind, name in (("deliveries", "deliveries_to"), ("receipts", "receipts_of")):
                for person, key, doc in await self._db.rows(_SQL[name], given):
                    found[person].append(_stored(kind, key, doc))
            for person, rows in found.items():
                yield person, rows

    async def amend(self, amendments: Sequence[Amendment]) -> int:
        """In one transaction."""
        done = 0
        async with self._db.transaction() as connection:
            for kind in dict.fromkeys(each.before.kind for each in amendments):
                # In one order, lest two wait for one another.
                own = sorted(
                    (each for each in amendments if each.before.kind == kind), key=lambda each: each.before.key
                )
                done += await _amend(connection, kind, own)
        return done

    async def marks(self, kind: MarkKind) -> list[Mark]:
        """Those of a kind."""
        return await self._read(MARKS, _SQL["marks"], {"kind": kind.value})

    async def save_marks(self, marks: Sequence[Mark]) -> None:
        """In one statement."""
        async with self._db.transaction(single=True) as connection:
            await put(connection, MARKS, [(each.key, each) for each in marks])

    async def drop_marks(self, marks: Sequence[Mark]) -> None:
        """In one statement."""
        async with self._db.transaction(single=True) as connection:
            await drop(connection, MARKS, [each.key for each in marks])

    async def drop_answers(self) -> None:
        """In one statement."""
        await self._db.run(_TURNS["empty"])

    async def settle(self, now: datetime) -> None:
        """The server clears away by itself; backups are the organisation's own."""

    async def _every(self, kind: str) -> AsyncIterator[Stored]:
        query, after = _DOCUMENTS["page"].format(table=_table(kind)), ""
        while page := await self._db.rows(query, {"after": after, "most": _AT_ONCE}):
            for key, doc in page:
                yield _stored(kind, key, doc)
            after = page[-1][0]


async def _amend(connection: Connection, kind: str, amendments: Sequence[Amendment]) -> int:
    gone = [each.before for each in amendments if each.document is None]
    changed = [each for each in amendments if each.document is not None]
    keys, adapter = [each.before.key for each in changed], BY_NAME[kind].adapter
    docs = [as_json(adapter, adapter.validate_python(each.document)) for each in changed]
    done = 0
    if kind == "receipts":
        given = {"keys": keys, "docs": docs, "people": _people(each.before for each in changed)}
        done += (await connection.execute(_SQL["rename_receipts"], given)).rowcount if changed else 0
        given = {"keys": [each.key for each in gone], "people": _people(gone)}
        return done + ((await connection.execute(_SQL["drop_receipts"], given)).rowcount if gone else 0)
    if gone:
        given = {"keys": [each.key for each in gone]}
        done += (await connection.execute(_DOCUMENTS["drop"].format(table=_table(kind)), given)).rowcount
        if kind == "questions":
            await connection.execute(_SQL["drop_unsorted"], given)
    if changed:
        given = {"keys": keys, "new_keys": [each.key for each in changed], "docs": docs}
        done += (await connection.execute(_DOCUMENTS["amend"].format(table=_table(kind)), given)).rowcount
    return done


def _people(records: Iterable[Stored]) -> list[str]:
    return list(dict.fromkeys(str(each.document["person"]) for each in records))


def _stored(kind: str, key: str, doc: bytes) -> Stored:
    """A document with everything it says, also what an earlier version had no word for."""
    if kind == "standings":
        return Stored(kind=kind, key=key, document=from_json(doc))
    adapter = BY_NAME[kind].adapter
    return Stored(kind=kind, key=key, document=adapter.dump_python(adapter.validate_json(doc), mode="json"))


def _table(kind: str) -> sql.Identifier:
    return sql.Identifier("addresses" if kind == "references" else kind)
