"""After a power cut the embedded store loses nothing; damaged it is refused, with the way back, and never emptied."""

import json
import shutil
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from bot.errors import StoreDamaged
from bot.storage.tiny.backups import NEWEST
from bot.storage.tiny.journal import read_journal
from bot.storage.tiny.opening import Files, restore
from bot.storage.tiny.tables import Tables
from tests.stores.conftest import NOW

NAMES = ("store.json", "store.journal")


def cards(tables: Tables) -> dict[str, int]:
    return {key: document["n"] for key, document in tables.items("cards")}


async def written(directory: Path, count: int, start: int = 0, *, killed: bool = False, now: datetime = NOW) -> None:
    """A session of so many commits of two documents each; a kill leaves the files as they are and the lock free."""
    tables = Tables(directory, now)
    for n in range(start, start + count):
        await tables.commit([("cards", f"{n}a", {"n": n}), ("cards", f"{n}b", {"n": n})])
    kept = {name: (directory / name).read_bytes() for name in NAMES if (directory / name).exists()}
    await tables.close()
    if killed:
        for name, data in kept.items():
            (directory / name).write_bytes(data)


def all_of(count: int) -> dict[str, int]:
    return {f"{n}{twin}": n for n in range(count) for twin in "ab"}


async def opened(directory: Path) -> dict[str, int]:
    tables = Tables(directory, NOW)
    found = cards(tables)
    await tables.close()
    return found


async def test_a_power_cut_at_any_byte_of_the_last_commit_leaves_all_before_it(tmp_path: Path) -> None:
    await written(tmp_path / "whole", 3, killed=True)
    data = (tmp_path / "whole" / "store.journal").read_bytes()
    last = data.rindex(b"\n", 0, len(data) - 1) + 1
    for cut in range(last, len(data)):
        for tail in (b"", b"\0" * (len(data) - cut)):
            directory = tmp_path / f"cut-{cut}-{len(tail)}"
            directory.mkdir()
            (directory / "store.journal").write_bytes(data[:cut] + tail)
            # All but the end of the line came to the disk: whole, if never acknowledged.
            whole = cut == len(data) - 1 and tail
            assert await opened(directory) == all_of(3 if whole else 2)


async def test_a_flipped_bit_anywhere_is_refused_or_does_no_harm(tmp_path: Path) -> None:
    await written(tmp_path / "whole", 3)
    await written(tmp_path / "whole", 3, start=3, killed=True)
    refused = dict.fromkeys(NAMES, 0)
    for name in NAMES:
        data = (tmp_path / "whole" / name).read_bytes()
        for place in range(len(data)):
            directory = tmp_path / f"{name}-{place}"
            shutil.copytree(tmp_path / "whole", directory)
            flipped = bytearray(data)
            flipped[place] ^= 1 << place % 7
            (directory / name).write_bytes(flipped)
            try:
                assert await opened(directory) == all_of(6)
            except StoreDamaged:
                refused[name] += 1
                assert (directory / name).read_bytes() == flipped
            shutil.rmtree(directory)
        # Harmless are a letter's case in a checksum, a byte between two words, the end of the last line.
        assert refused[name] > len(data) * 0.8


@pytest.mark.parametrize("content", [None, b"", b"{}"])
async def test_a_snapshot_that_is_gone_or_empty_does_not_look_like_a_fresh_start(
    tmp_path: Path, content: bytes | None
) -> None:
    await written(tmp_path, 2)
    (tmp_path / "store.json").unlink()
    if content is not None:
        (tmp_path / "store.json").write_bytes(content)
    with pytest.raises(StoreDamaged):
        Tables(tmp_path, NOW)
    # Nor when the journal is gone as well, but for a backup.
    await written_anew(tmp_path)
    (tmp_path / "store.json").unlink()
    (tmp_path / "store.journal").unlink()
    with pytest.raises(StoreDamaged, match="is gone"):
        Tables(tmp_path, NOW)


async def written_anew(directory: Path) -> None:
    shutil.rmtree(directory)
    await written(directory, 1)
    await written(directory, 1, start=1)


async def test_a_journal_of_another_snapshot_is_refused(tmp_path: Path) -> None:
    await written(tmp_path, 2)
    old = (tmp_path / "store.json").read_bytes()
    await written(tmp_path, 2, start=2)
    await written(tmp_path, 2, start=4, killed=True)
    (tmp_path / "store.json").write_bytes(old)
    with pytest.raises(StoreDamaged, match="another"):
        Tables(tmp_path, NOW)


async def test_what_is_refused_names_the_newest_good_backup_and_the_command(tmp_path: Path) -> None:
    await written(tmp_path, 1)
    await written(tmp_path, 1, start=1)
    await written(tmp_path, 1, start=2, now=NOW + timedelta(hours=1))
    backups = sorted((tmp_path / "backups").iterdir())
    assert [each.name for each in backups] == ["store-20261116-080000.json", "store-20261116-090000.json"]
    backups[1].write_bytes(b"{")
    (tmp_path / "store.json").write_bytes(b"{")
    with pytest.raises(StoreDamaged) as refused:
        Tables(tmp_path, NOW)
    assert str(refused.value) == f"{tmp_path}/store.json cannot be read"
    assert refused.value.remedy == (
        f"The newest good backup is {backups[0]}. "
        f"To go on with the newest that can be read: startklar store restore --data {tmp_path}"
    )


async def test_a_store_whose_snapshot_is_damaged_comes_back_whole_from_its_backup_and_its_journal(
    tmp_path: Path,
) -> None:
    await written(tmp_path, 3)
    await written(tmp_path, 3, start=3, killed=True)
    (tmp_path / "store.json").write_bytes(b"{")
    done = restore(tmp_path, NOW)
    assert (done.base.name, done.commits, done.damage) == ("store-20261116-080000.json", 3, "")
    assert (done.kept_in / "store.json").read_bytes() == b"{"
    assert await opened(tmp_path) == all_of(6)


async def test_a_store_whose_journal_is_damaged_comes_back_up_to_the_damage(tmp_path: Path) -> None:
    await written(tmp_path, 3)
    await written(tmp_path, 3, start=3, killed=True)
    journal = tmp_path / "store.journal"
    lines = journal.read_bytes().split(b"\n")
    journal.write_bytes(b"\n".join([*lines[:2], b"x" + lines[2], *lines[3:]]))
    with pytest.raises(StoreDamaged, match="line 3"):
        Tables(tmp_path, NOW)
    done = restore(tmp_path, NOW)
    assert (done.base.name, done.commits, done.damage) == ("store.json", 1, "store.journal, line 3")
    assert len((done.kept_in / "store.journal").read_bytes().split(b"\n")) == len(lines)
    assert await opened(tmp_path) == all_of(4)


async def test_an_older_backup_can_be_chosen(tmp_path: Path) -> None:
    await written(tmp_path, 1)
    await written(tmp_path, 1, start=1)
    await written(tmp_path, 1, start=2, now=NOW + timedelta(hours=1))
    done = restore(tmp_path, NOW, tmp_path / "backups" / "store-20261116-080000.json")
    assert done.commits == 0
    assert await opened(tmp_path) == all_of(1)


async def test_a_backup_that_is_not_there_is_not_taken_for_an_empty_store(tmp_path: Path) -> None:
    await written(tmp_path, 1)
    with pytest.raises(StoreDamaged):
        restore(tmp_path, NOW, tmp_path / "backups" / "store-20990101.json")
    assert await opened(tmp_path) == all_of(1)


async def test_where_nothing_can_be_read_nothing_is_restored(tmp_path: Path) -> None:
    (tmp_path / "store.json").write_bytes(b"{")
    with pytest.raises(StoreDamaged) as refused:
        restore(tmp_path, NOW)
    assert "no backup" in refused.value.remedy
    assert (tmp_path / "store.json").read_bytes() == b"{"


async def test_every_start_keeps_a_backup_and_neither_many_starts_nor_commands_push_out_the_days(
    tmp_path: Path,
) -> None:
    for day in range(10):
        for start in range(5):
            await written(tmp_path, 1, start=day * 5 + start, now=NOW + timedelta(days=day, minutes=start))
    names = sorted(each.name for each in (tmp_path / "backups").iterdir())
    newest = [f"store-20261125-08{minute:02}00.json" for minute in range(5 - NEWEST, 5)]
    assert names == [*(f"store-202611{day}-080400.json" for day in range(19, 25)), *newest]
    # The newest is the store as it was at the latest start.
    assert len(json.loads((tmp_path / "backups" / names[-1]).read_text("utf-8"))["cards"]) == 2 * 49


async def test_a_start_that_changes_nothing_keeps_no_further_backup(tmp_path: Path) -> None:
    await written(tmp_path, 1)
    for minute in range(5):
        tables = Tables(tmp_path, NOW + timedelta(minutes=minute))
        await tables.close()
    assert [each.name for each in (tmp_path / "backups").iterdir()] == ["store-20261116-080000.json"]


async def test_a_journal_that_has_grown_long_is_folded_while_the_store_is_in_use(tmp_path: Path) -> None:
    tables = Tables(tmp_path, NOW, fold_bytes=2_000)
    for n in range(400):
        await tables.commit([("cards", "a", {"n": n})])
    assert (tmp_path / "store.json").exists()
    assert sum(len(read_journal(each)) for each in Files(tmp_path).journals()) < 400
    await tables.close()
    assert await opened(tmp_path) == {"a": 399}


async def test_killed_in_the_middle_of_folding_both_journals_are_read(tmp_path: Path) -> None:
    tables = Tables(tmp_path, NOW)
    await tables.commit([("cards", "a", {"n": 1}), ("cards", "b", {"n": 1})])
    await tables._journal.turn_over()
    await tables.commit([("cards", "a", {"n": 2}), ("cards", "b", None)])
    kept = {name: (tmp_path / name).read_bytes() for name in ("store.journal.0", "store.journal")}
    await tables.close()
    for gone in (None, "store.journal.0"):
        directory = tmp_path / f"without-{gone}"
        directory.mkdir()
        for name in kept.keys() - {gone}:
            (directory / name).write_bytes(kept[name])
        if gone:
            with pytest.raises(StoreDamaged, match="goes on from another"):
                Tables(directory, NOW)
        else:
            assert await opened(directory) == {"a": 2}
            assert list(directory.glob("store.journal*")) == [directory / "store.journal"]
