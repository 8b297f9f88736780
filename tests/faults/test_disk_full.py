"""On a full disk the embedded store says so, keeps what it had, and works again when there is room."""

import asyncio
import resource
import signal
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from bot.errors import StoreUnavailable
from bot.storage.tiny.tables import Tables
from content.search.words import warm_up
from tests.scenarios.checkin.kit import filled, opened, shown, submitted
from tests.scenarios.house import House, house_with, texts
from tests.scenarios.reports.kit import form, reporting, summaries
from tests.stores.conftest import NOW


@pytest.fixture(autouse=True)
def _what_is_logged_stays_in_memory(capsys: pytest.CaptureFixture[str]) -> None:
    """The limit holds for every file, also for the one that a test's output goes to."""


@contextmanager
def room_for(size: int) -> Iterator[None]:
    """No file may grow beyond so many bytes; a write that would is cut short, as on a full disk."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    ignored = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
        signal.signal(signal.SIGXFSZ, ignored)


def kept(tables: Tables) -> set[str]:
    return {key for key, _ in tables.items("cards")}


async def reopened(directory: Path) -> set[str]:
    tables = Tables(directory, NOW)
    found = kept(tables)
    await tables.close()
    return found


async def test_what_finds_no_room_is_refused_and_is_nowhere(tmp_path: Path) -> None:
    tables = Tables(tmp_path, NOW)
    await tables.commit([("cards", "before", {"n": 1})])
    # Half of what is written fits.
    with room_for((tmp_path / "store.journal").stat().st_size + 40):
        at_once = [tables.commit([("cards", f"{n}", {"words": "x" * 50})]) for n in range(3)]
        refused = await asyncio.gather(*at_once, return_exceptions=True)
    assert [type(each) for each in refused] == [StoreUnavailable] * 3
    assert kept(tables) == {"before"}
    await tables.commit([("cards", "after", {"n": 2})])
    assert kept(tables) == {"before", "after"}
    await tables.close()
    assert await reopened(tmp_path) == {"before", "after"}


async def test_many_rows_that_find_no_room_are_all_refused(tmp_path: Path) -> None:
    tables = Tables(tmp_path, NOW)
    keys = [str(n) for n in range(1_000)]

    async def commit_many() -> None:
        await tables.commit_many([("cards", "head", {})], "cards", keys, (("cards", key, {}) for key in keys))

    with room_for(10_000), pytest.raises(StoreUnavailable):
        await commit_many()
    assert kept(tables) == set()
    await commit_many()
    assert kept(tables) == {*keys, "head"}
    await tables.close()
    assert await reopened(tmp_path) == {*keys, "head"}


async def test_a_store_that_finds_no_room_to_be_written_out_opens_and_closes_and_loses_nothing(tmp_path: Path) -> None:
    tables = Tables(tmp_path, NOW)
    await tables.commit([("cards", f"{n}", {"words": "x" * 50}) for n in range(20)])
    whole = kept(tables)
    with room_for(100):
        await tables.close()
        assert "store not folded" in tables.trouble
        tables = Tables(tmp_path, NOW)
        assert kept(tables) == whole
        with pytest.raises(StoreUnavailable):
            await tables.commit([("cards", "another", {})])
        await tables.close()
    assert not (tmp_path / "store.json").exists()
    assert not (tmp_path / "store.new").exists()
    assert await reopened(tmp_path) == whole
    assert (tmp_path / "store.json").exists()


async def test_a_store_that_finds_no_room_to_be_folded_goes_on_and_folds_when_there_is(tmp_path: Path) -> None:
    tables = Tables(tmp_path, NOW, fold_bytes=1_000)
    # Written out, with a space after each comma, it is half as long again.
    await tables.commit([("cards", "large", {"numbers": [0] * 450})])
    with room_for(1_200):
        await tables.commit([("cards", "more", {"words": "x" * 50})])
        await asyncio.wait(tables._under_way)
    assert "store not folded" in tables.trouble
    assert not (tmp_path / "store.json").exists()
    n = 0
    while tables.trouble:
        n += 1
        await tables.commit([("cards", f"{n}", {"words": "x" * 50})])
    assert (tmp_path / "store.json").exists()
    await tables.close()
    assert await reopened(tmp_path) == {"large", "more", *(f"{each}" for each in range(1, n + 1))}


async def test_whoever_sends_something_that_cannot_be_saved_is_told_so_and_can_send_it_again(house: House) -> None:
    # What tells languages apart is unpacked into a file, once in a process.
    await asyncio.to_thread(warm_up)
    form = await opened(house, "elin")
    with room_for((house.data / "store.journal").stat().st_size + 20):
        refused = await submitted(house, "elin", form, filled())
        assert "Jag kan inte spara något just nu" in str(refused.json) + str([each.text for each in refused.replies])
        status, health = await house.get("/readyz")
        assert (status, health["status"]) == (503, "not ready")
        assert health["parts"]["store"].startswith("cannot write")
    done = await submitted(house, "elin", form, filled())
    assert "Tack, vecka 47 är klar" in texts(shown(done))
    async with house.stored() as store:
        assert (await store.checkins("journal", ["medicin"], "2026-W47"))["medicin"].history == ()


async def test_a_report_that_is_due_while_nothing_can_be_written_is_asked_for_once_there_is_room(
    tmp_path: Path,
) -> None:
    async with house_with(tmp_path / "data", reporting) as house:
        # Until all is written that a start writes.
        await house.quiet()
        with room_for((house.data / "store.journal").stat().st_size + 20):
            house.clock.pass_by(hours=2)
            await house.quiet()
            status, health = await house.get("/readyz")
            assert (status, health["parts"]["scheduler"] == "ok") == (503, False)
            assert summaries(house, "sindre", "Statusrapport") == []
        await form(house)
        await form(house, "mette")
        await house.restart()
        await house.quiet()
        assert [len(summaries(house, id_, "Statusrapport")) for id_ in ("sindre", "mette")] == [1, 1]
