"""What the embedded store promises besides: it survives, it locks, it refuses what it cannot read."""

import asyncio
import errno
import json
import os
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.errors import StoreDamaged, StoreLocked, StoreUnavailable
from bot.storage.journal import Journal, read_journal
from bot.storage.tables import Tables
from bot.storage.tiny import TinyStore
from content.language import Language
from dialogs.people.model import Preference
from tests.stores.conftest import NOW


async def test_a_closed_store_is_one_plain_tinydb_file(tmp_path: Path) -> None:
    store = TinyStore(tmp_path, NOW)
    await store.save_preference(Preference(person="pär", language=Language.SV))
    await store.close()
    assert json.loads((tmp_path / "store.json").read_text("utf-8"))["preferences"]["pär"]["language"] == "sv"
    assert (tmp_path / "store.journal").stat().st_size == 0


async def test_what_was_acknowledged_is_there_after_a_kill(tmp_path: Path) -> None:
    store = TinyStore(tmp_path, NOW)
    await store.save_preference(Preference(person="p", language=Language.DA))
    # A kill leaves the files as they are and the lock free.
    copy = tmp_path / "after"
    copy.mkdir()
    for name in ("store.json", "store.journal"):
        if (tmp_path / name).exists():
            (copy / name).write_bytes((tmp_path / name).read_bytes())
    await store.close()
    again = TinyStore(copy, NOW)
    assert await again.preference("p") == Preference(person="p", language=Language.DA)
    await again.close()


async def test_two_processes_cannot_open_the_same_directory(tmp_path: Path) -> None:
    store = TinyStore(tmp_path, NOW)
    with pytest.raises(StoreLocked):
        TinyStore(tmp_path, NOW)
    await store.close()
    again = TinyStore(tmp_path, NOW)
    await again.close()


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b'{"roster": []}', b"\xff\xfe"])
async def test_a_damaged_file_is_refused_and_left_as_it_is(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "store.json").write_bytes(content)
    with pytest.raises(StoreDamaged):
        TinyStore(tmp_path, NOW)
    assert (tmp_path / "store.json").read_bytes() == content


async def test_a_damaged_line_in_the_middle_of_the_journal_is_refused(tmp_path: Path) -> None:
    journal = Journal(tmp_path / "store.journal")
    for number in range(3):
        await journal.commit([("t", str(number), {"n": number})], lambda: None)
    journal.close()
    data = bytearray((tmp_path / "store.journal").read_bytes())
    data[len(data) // 2] ^= 1
    (tmp_path / "store.journal").write_bytes(data)
    with pytest.raises(StoreDamaged):
        Tables(tmp_path, NOW)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=60)
@given(cut=st.integers(min_value=0, max_value=400))
async def test_a_journal_cut_anywhere_gives_back_whole_commits_only(tmp_path: Path, cut: int) -> None:
    path = tmp_path / "j"
    path.unlink(missing_ok=True)
    journal = Journal(path)
    for number in range(8):
        await journal.commit([("t", "a", {"n": number}), ("t", "b", {"n": number})], lambda: None)
    journal.close()
    path.write_bytes(path.read_bytes()[:cut])
    commits = list(read_journal(path))
    assert commits == [[("t", "a", {"n": n}), ("t", "b", {"n": n})] for n in range(len(commits))]


async def test_many_commits_at_once_are_all_durable_when_they_return(tmp_path: Path) -> None:
    store = TinyStore(tmp_path, NOW)
    await asyncio.gather(*(store.save_preference(Preference(person=str(n), language=Language.NB)) for n in range(200)))
    found = {change[1] for commit in read_journal(tmp_path / "store.journal") for change in commit}
    assert {str(n) for n in range(200)} <= found
    await store.close()


async def test_when_the_disk_is_full_the_caller_knows_and_memory_says_the_same_as_the_disk(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = TinyStore(tmp_path, NOW)
    await store.save_preference(Preference(person="p", language=Language.SV))

    def full(_: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fdatasync", full)
    results = await asyncio.gather(
        store.save_preference(Preference(person="p", language=Language.DA)),
        store.save_preference(Preference(person="p", language=Language.EN)),
        return_exceptions=True,
    )
    assert [type(result) for result in results] == [StoreUnavailable, StoreUnavailable]
    monkeypatch.undo()
    assert await store.preference("p") == Preference(person="p", language=Language.SV)
    await store.save_preference(Preference(person="q", language=Language.NB))
    await store.close()
    again = TinyStore(tmp_path, NOW)
    assert await again.preference("p") == Preference(person="p", language=Language.SV)
    assert await again.preference("q") == Preference(person="q", language=Language.NB)
    await again.close()


async def test_each_start_keeps_a_backup_and_only_the_newest_seven(tmp_path: Path) -> None:
    from datetime import timedelta

    for day in range(10):
        store = TinyStore(tmp_path, NOW + timedelta(days=day))
        await store.save_preference(Preference(person=str(day), language=Language.SV))
        await store.close()
    assert len(list((tmp_path / "backups").glob("store-*.json"))) == 7
