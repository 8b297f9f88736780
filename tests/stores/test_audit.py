"""What a store promises of the audit log, whatever it is made of."""

import asyncio
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from bot.ports import Store
from bot.storage.postgres import PostgresStore
from bot.storage.tiny import TinyStore
from dialogs.audit.chain import Chain, mark
from dialogs.audit.model import MOST_FORGOTTEN, Entry, Outcome
from tests.stores.conftest import NOW


def audited(number: int) -> Entry:
    """One a day."""
    return Entry(
        at=NOW + timedelta(days=number, microseconds=1),
        who="åse",
        what="gate-record",
        about=f"gate=journal/{number}",
        why="steering-group",
        outcome=Outcome.REFUSED if number % 2 else Outcome.ALLOWED,
    )


def broken(every: list[str], store_says: Chain) -> list[str]:
    return [*every, *(f"{each.number}: {each.what}" for each in store_says.ended())]


async def found_wrong(store: Store) -> list[str]:
    """What a walk through all of it finds."""
    chain = Chain()
    every = [f"{each.number}: {each.what}" for each in chain.follow(await store.audit())]
    return broken(every, chain)


async def test_entries_come_back_as_they_went_in_numbered_and_chained(store: Store) -> None:
    sealed = [await store.append_audit(audited(number)) for number in range(3)]
    assert [each.number for each in sealed] == [1, 2, 3]
    assert [each.entry for each in sealed] == [audited(number) for number in range(3)]
    assert await store.audit() == sealed
    assert await store.audit(after=1, most=1) == [sealed[1]]
    assert await found_wrong(store) == []


async def test_many_at_once_are_one_chain(store: Store) -> None:
    await asyncio.gather(*(store.append_audit(audited(number)) for number in range(30)))
    assert [each.number for each in await store.audit()] == [*range(1, 31)]
    assert await found_wrong(store) == []


async def test_replicas_write_one_chain(replicas: tuple[PostgresStore, PostgresStore]) -> None:
    await asyncio.gather(*(each.append_audit(audited(number)) for number in range(10) for each in replicas))
    assert len(await replicas[0].audit()) == 20
    assert await found_wrong(replicas[1]) == []


async def test_the_embedded_log_goes_on_after_it_was_opened_again(tmp_path: Path) -> None:
    store = TinyStore(tmp_path, NOW)
    await store.append_audit(audited(1))
    await store.close()
    store = TinyStore(tmp_path, NOW)
    assert (await store.append_audit(audited(2))).number == 2
    assert await found_wrong(store) == []
    await store.close()


async def test_what_is_old_is_dropped_from_the_beginning_and_the_log_says_so(store: Store) -> None:
    sealed = [await store.append_audit(audited(number)) for number in range(4)]
    assert await store.forget_audit(NOW + timedelta(days=2), NOW + timedelta(days=9)) == 2
    kept = await store.audit()
    assert [each.number for each in kept] == [3, 4, 5]
    assert (kept[-1].entry.who, kept[-1].entry.about) == ("startklar", mark(sealed[1]))
    assert await found_wrong(store) == []
    assert await store.forget_audit(NOW + timedelta(days=2), NOW + timedelta(days=9)) == 0


async def test_the_last_entry_is_never_dropped(store: Store) -> None:
    assert await store.forget_audit(NOW + timedelta(days=9), NOW) == 0
    await store.append_audit(audited(1))
    assert await store.forget_audit(NOW + timedelta(days=9), NOW) == 0
    assert len(await store.audit()) == 1


async def test_a_long_log_is_dropped_in_pieces(tmp_path: Path) -> None:
    store = TinyStore(tmp_path, NOW)
    for number in range(MOST_FORGOTTEN + 2):
        await store.append_audit(replace(audited(0), about=str(number)))
    assert await store.forget_audit(NOW + timedelta(days=9), NOW + timedelta(days=99)) == MOST_FORGOTTEN
    assert await store.forget_audit(NOW + timedelta(days=9), NOW + timedelta(days=99)) == 2
    assert await found_wrong(store) == []
    await store.close()


async def test_what_would_steer_a_terminal_or_a_database_is_left_out(store: Store) -> None:
    sealed = await store.append_audit(replace(audited(1), about="a\0b\x1b[2J\nc", who="x" * 999))
    assert (sealed.entry.about, len(sealed.entry.who)) == ("ab[2Jc", 200)
    assert await store.audit() == [sealed]
    assert await found_wrong(store) == []
