"""The roster is read from the store when it has changed, and not twice at once."""

import asyncio
from datetime import UTC, datetime
from pathlib import Path

from bot.roster_view import RosterView
from bot.storage.postgres import open_postgres
from bot.storage.tiny import TinyStore
from dialogs.people.model import Person
from dialogs.people.roster import RosterRecords
from tests.stores import postgres

NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
EVERYBODY = RosterRecords(people=(Person(id="elin", name="Elin"),))


class Counting(TinyStore):
    """Takes its time to read the roster, as a database does."""

    read = 0

    async def roster(self) -> RosterRecords:
        self.read += 1
        await asyncio.sleep(0)
        return await super().roster()


async def test_those_who_ask_at_once_after_a_start_share_one_reading(tmp_path: Path) -> None:
    store = Counting(tmp_path, NOW)
    await store.replace_roster(EVERYBODY)
    view = RosterView(store)
    first, second, third = await asyncio.gather(view.current(), view.current(), view.current())
    assert first is second is third
    assert (first.records, store.read) == (EVERYBODY, 1)
    await store.close()


async def test_what_another_replica_has_just_stored_is_seen_by_whoever_asks_for_the_newest(postgres_url: str) -> None:
    postgres.emptied(postgres_url)
    store, another = await open_postgres(postgres_url), await open_postgres(postgres_url)
    await another.replace_roster(EVERYBODY)
    view = RosterView(store)
    before = await view.current()
    assert await view.newest() is before
    others = RosterRecords(people=(Person(id="samir", name="Samir"),))
    await another.replace_roster(others)
    assert (await view.newest()).records == others
    await store.close()
    await another.close()
