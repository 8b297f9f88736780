"""What PostgreSQL promises beyond the suite of every store: several replicas, and a server that may go away."""

import asyncio
from dataclasses import replace
from datetime import timedelta

import psycopg
import pytest
from psycopg import sql

from bot.errors import StoreDamaged, StoreOutdated, StoreUnavailable
from bot.storage.postgres import PostgresStore, lead, open_postgres
from bot.storage.postgres.database import open_database
from dialogs.broadcast.model import DeliveryState
from dialogs.checkin.model import Answer, Status
from dialogs.people.absence import Absence
from dialogs.people.roster import RosterRecords
from tests.stores.conftest import NOW
from tests.stores.test_every_store import checkin, delivery

LATER = NOW + timedelta(hours=1)


async def test_one_of_two_replicas_leads_until_it_lets_go(replicas: tuple[PostgresStore, PostgresStore]) -> None:
    one, other = replicas
    assert (await one.lead(), await other.lead()) == (True, False)
    assert (one.leads, other.leads) == (True, False)
    assert (await one.lead(), await other.lead()) == (True, False)
    await one.close()
    assert await other.lead()


async def test_whoever_is_not_heard_of_loses_the_lead_and_takes_nothing_more(
    replicas: tuple[PostgresStore, PostgresStore], monkeypatch: pytest.MonkeyPatch
) -> None:
    one, other = replicas
    await one.plan([delivery(0), delivery(1)])
    assert await one.lead()
    assert [each.id for each in await one.claim(LATER, 1)] == ["d0"]
    # As if the process had been stopped, and the time it may be silent were over.
    monkeypatch.setattr(lead, "SURE_SECONDS", 0.0)
    monkeypatch.setattr(lead, "SILENT_SECONDS", 0.0)
    assert not one.leads
    assert await other.lead()
    assert await one.claim(LATER, 1) == []
    with pytest.raises(StoreUnavailable):
        await one.lead()
    assert [each.id for each in await other.orphaned()] == ["d0"]
    assert [each.id for each in await other.claim(LATER, 9)] == ["d1"]


async def test_what_another_has_taken_for_in_doubt_is_not_planned_again_but_that_it_was_sent_is_kept(
    replicas: tuple[PostgresStore, PostgresStore],
) -> None:
    one, other = replicas
    await one.plan([delivery(0), delivery(1)])
    assert await one.lead()
    first, second = await one.claim(LATER, 2)
    await other.record([replace(each, state=DeliveryState.UNKNOWN, ended=NOW) for each in (first, second)])
    await one.record(
        [replace(first, state=DeliveryState.PLANNED), replace(second, state=DeliveryState.SENT, ended=NOW)]
    )
    assert [each.state for each in await other.deliveries()] == [DeliveryState.UNKNOWN, DeliveryState.SENT]


async def test_whoever_stops_a_broadcast_and_whoever_notes_what_was_sent_do_not_wait_for_one_another(
    replicas: tuple[PostgresStore, PostgresStore], postgres_url: str
) -> None:
    one, other = replicas
    rows = [delivery(number) for number in range(9)]
    # The one that came last is the first by its key.
    await one.plan(rows[::-1])
    assert await one.lead()
    sent = [replace(each, state=DeliveryState.SENT, ended=NOW) for each in await one.claim(LATER, 9)]
    with psycopg.connect(postgres_url) as held, psycopg.connect(postgres_url, autocommit=True) as looks:
        held.execute("select from deliveries where key = 'd4' for update")
        both = asyncio.gather(other.call_off("b", NOW), one.record(sent))
        while looks.execute("select count(*) from pg_locks where not granted").fetchone() != (2,):  # noqa: ASYNC110
            await asyncio.sleep(0.01)
        held.rollback()
        await both
    assert {each.state for each in await one.deliveries()} == {DeliveryState.SENT}


async def test_a_change_of_one_replica_is_noticed_by_another(replicas: tuple[PostgresStore, PostgresStore]) -> None:
    one, other = replicas
    seen = [await other.stamps()]
    await one.replace_roster(RosterRecords())
    seen.append(await other.stamps())
    await one.save_absence(Absence(person="elin", deputy="astrid", first=NOW.date(), last=NOW.date()))
    seen.append(await other.stamps())
    await one.end_absence("elin")
    seen.append(await other.stamps())
    assert [each.get("people", 0) for each in seen] == [0, 1, 1, 1]
    assert [each.get("absences", 0) for each in seen] == [0, 0, 1, 2]


async def test_both_replicas_sign_with_the_same_secret(replicas: tuple[PostgresStore, PostgresStore]) -> None:
    first, second = await asyncio.gather(*(each.secret("links") for each in replicas))
    assert first == second


async def test_whoever_is_cancelled_while_something_is_asked_ends(
    replicas: tuple[PostgresStore, PostgresStore],
) -> None:
    # A driver that finishes its query all the same must not swallow that somebody wanted the end.
    store, _ = replicas

    async def ask_on() -> None:
        while True:
            await store.roster()

    for number in range(40):
        asking = asyncio.create_task(ask_on())
        await asyncio.sleep(0.0005 * number)
        asking.cancel()
        done, _ = await asyncio.wait([asking], timeout=10)
        assert done
        assert asking.cancelled()


async def test_the_one_character_that_it_has_no_place_for_is_left_out(
    replicas: tuple[PostgresStore, PostgresStore],
) -> None:
    store, _ = replicas
    written = 'a\0b\0\0"\\u0000 \\\\\0c'
    await store.save_checkins([replace(checkin(), answers=(Answer(criterion="W", status=Status.RED, note=written),))])
    kept = await store.latest_checkins("journal", ["medicin"])
    assert kept["medicin"].answers[0].note == written.replace("\0", "")


async def test_a_server_that_ended_every_connection_is_there_again(
    replicas: tuple[PostgresStore, PostgresStore], postgres_url: str
) -> None:
    store, _ = replicas
    await asyncio.gather(*(store.roster() for _ in range(4)))
    with psycopg.connect(postgres_url, autocommit=True) as connection:
        connection.execute(
            "select pg_terminate_backend(pid) from pg_stat_activity "
            "where datname = current_database() and pid <> pg_backend_pid()"
        )
    with pytest.raises(StoreUnavailable):
        await store.check()
    for _ in range(50):
        try:
            await store.check()
            break
        except StoreUnavailable:
            await asyncio.sleep(0.1)
    await store.check()


async def test_a_server_that_is_not_there_is_told_without_its_password() -> None:
    with pytest.raises(StoreUnavailable) as raised:
        await open_database("postgresql://bot:secret@127.0.0.1:1/none", 2)
    assert "secret" not in str(raised.value)


async def test_a_database_without_tables_or_of_another_version_is_refused(postgres_url: str) -> None:
    with psycopg.connect(postgres_url, autocommit=True) as connection:
        row = connection.execute("select min(name) from migrations").fetchone()
        assert row is not None
        first = str(row[0])
        connection.execute("update migrations set name = '9999_later' where name = %s", [first])
        try:
            with pytest.raises(StoreDamaged):
                await open_postgres(postgres_url)
            connection.execute("delete from migrations where name = '9999_later'")
            with pytest.raises(StoreOutdated) as raised:
                await open_postgres(postgres_url)
            assert raised.value.missing == [first]
        finally:
            connection.execute("delete from migrations where name = '9999_later'")
            connection.execute("insert into migrations (name) values (%s) on conflict do nothing", [first])


async def test_migrating_again_changes_nothing_even_when_two_do_it_at_once(postgres_url: str) -> None:
    one, other = await open_database(postgres_url, 1), await open_database(postgres_url, 1)
    ran = await asyncio.gather(one.migrate(), other.migrate())
    assert not any(ran)
    await one.close()
    await other.close()


def test_no_table_is_without_a_key(postgres_url: str) -> None:
    with psycopg.connect(postgres_url) as connection:
        found = connection.execute(
            sql.SQL(
                "select tablename from pg_tables where schemaname = 'public' and not exists (select from pg_index "
                "where indrelid = tablename::regclass and indisprimary)"
            )
        ).fetchall()
    assert found == []
