"""Copied from one store into another, everything that was kept is there, as it was."""

import json
from collections.abc import AsyncIterator, Mapping
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any, cast

import psycopg
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.errors import OperationFailed, StoreDamaged, StoreOutdated, StoreUnavailable
from bot.ports import Store
from bot.storage.copying import KINDS, Compared, copy, open_end
from bot.storage.nul import without_nul
from bot.storage.postgres import open_postgres
from bot.storage.postgres.database import without_password
from bot.storage.tiny import TinyStore
from bot.storage.tiny.copying import NOT_COPIED
from bot.storage.tiny.tables import Tables
from content.language import Language
from dialogs.people.model import Preference
from tests.stores import postgres
from tests.stores.conftest import NOW
from tests.stores.everything import answers, fill, goes_on

# Worked out from the rest when a copy ends.
DERIVED = {"gap_questions", "told_units", "told_broadcasts", "unsorted"}
# Of this database and those who use it; `turns` and `talks` are of the last minutes, when no bot ran.
ITS_OWN = {"checks", "copying", "lead", "migrations", "stamps", "talks", "turns"}
# What of a store's promises is neither about what is kept nor about what comes of it.
ASKED_ELSEWHERE = {
    *("begin_turn", "end_turns", "forget_turns"),
    *("check", "close", "lead", "leads", "stamps", "warning"),
}


@asynccontextmanager
async def store_at(place: str) -> AsyncIterator[Store]:
    """What a bot has when it opens this place."""
    found: Store = await open_postgres(place, 4) if "dbname=" in place else TinyStore(Path(place), NOW)
    try:
        assert await found.lead()
        yield found
    finally:
        await found.close()


class Cut(Exception):
    """The copy is cut off."""


async def copied(source: str, to: str, cut_after: int = 0) -> list[Compared]:
    """Copy; cut off when so many pages are over."""
    pages = 0

    def tell(what: str, done: int, total: int) -> None:
        nonlocal pages
        pages += 1
        if pages == cut_after:
            raise Cut

    async with AsyncExitStack() as stack:
        ends = []
        for place, to_write in ((source, False), (to, True)):
            end = await open_end(place, NOW, to_write=to_write)
            stack.push_async_callback(end.close)
            ends.append(end)
        return await copy(ends[0], ends[1], tell)


def differing(found: list[Compared]) -> list[str]:
    return [each.kind.name for each in found if not each.same]


def contents(directory: Path) -> dict[str, bytes]:
    return {str(each): each.read_bytes() for each in directory.rglob("*") if each.is_file()}


async def filled(directory: Path) -> str:
    async with store_at(str(directory)) as store:
        await fill(store)
    return str(directory)


async def test_a_pilot_that_moves_to_a_region_and_back_is_answered_alike_everywhere(
    tmp_path: Path, postgres_url: str
) -> None:
    postgres.emptied(postgres_url)
    pilot, back = await filled(tmp_path / "pilot"), str(tmp_path / "back")
    async with store_at(pilot) as store:
        before = await answers(store)
    files = contents(tmp_path / "pilot")
    assert differing(await copied(pilot, postgres_url)) == []
    assert contents(tmp_path / "pilot") == files
    assert differing(await copied(postgres_url, back)) == []
    went_on = []
    for place in (postgres_url, back, pilot):
        async with store_at(place) as store:
            assert await answers(store) == before
            went_on.append(await goes_on(store))
    assert went_on[0] == went_on[1] == went_on[2]


async def test_a_region_that_was_filled_itself_is_answered_alike_in_another_database_and_in_a_directory(
    tmp_path: Path, postgres_url: str
) -> None:
    postgres.emptied(postgres_url)
    async with store_at(postgres_url) as store:
        await fill(store)
        before = await answers(store)
    with postgres.database(postgres_url) as other:
        postgres.migrated(other)
        for place in (other, str(tmp_path)):
            assert differing(await copied(postgres_url, place)) == []
            async with store_at(place) as store:
                assert await answers(store) == before


class Recorded:
    """A store that knows what was asked of it."""

    def __init__(self, store: Store) -> None:
        self.store = store
        self.asked: set[str] = set()

    def __getattr__(self, name: str) -> Any:
        self.asked.add(name)
        return getattr(self.store, name)


async def test_nothing_can_be_kept_or_asked_that_is_not_part_of_what_is_compared_here(tmp_path: Path) -> None:
    async with store_at(str(tmp_path)) as store:
        recorded = Recorded(store)
        await fill(cast("Store", recorded))
        await answers(cast("Store", recorded))
        await goes_on(cast("Store", recorded))
    promised = {name for name in dir(Store) if not name.startswith("_")}
    assert promised - recorded.asked - ASKED_ELSEWHERE == set()


async def test_every_table_of_the_embedded_store_is_copied_or_need_not_be(tmp_path: Path) -> None:
    tables = Tables(Path(await filled(tmp_path)), NOW)
    found = tables.names
    await tables.close()
    assert found - NOT_COPIED == {each.name for each in KINDS} - {"secrets"}


def test_every_table_column_and_sequence_of_the_database_is_copied_or_worked_out(postgres_url: str) -> None:
    copied_ones = {"addresses" if each.name == "references" else each.name for each in KINDS}
    with psycopg.connect(postgres_url) as connection:
        tables = connection.execute("select tablename from pg_tables where schemaname = 'public'").fetchall()
        assert {name for (name,) in tables} == copied_ones | DERIVED | ITS_OWN
        columns: dict[str, set[str]] = {}
        for table, column in connection.execute(
            "select table_name, column_name from information_schema.columns "
            "where table_schema = 'public' and is_generated = 'NEVER' and is_identity = 'NO'"
        ):
            columns.setdefault(table, set()).add(column)
        placed = connection.execute(
            "select table_name from information_schema.columns where table_schema = 'public' and column_name = 'place'"
        ).fetchall()
        sequences = connection.execute(
            "select sequence_name from information_schema.sequences where sequence_schema = 'public' and "
            "sequence_name not like '%_place_seq'"
        ).fetchall()
    of_their_own = {
        "secrets": {"name", "secret"},
        "roster": {"alone", "doc"},
        "service": {"alone", "url"},
        "standings": {"person", "cause"},
        "refusals": {"key", "count"},
        "receipts": {"broadcast", "person", "doc"},
    }
    for name in copied_ones:
        assert columns[name] - {"revision"} == of_their_own.get(name, {"key", "doc"}), name
    ordered = {"addresses" if each.name == "references" else each.name for each in KINDS if each.ordered}
    assert {name for (name,) in placed} == ordered | {"unsorted"}
    assert sequences == [("ticket_numbers",)]


# At the beginning, between two kinds, between the pages of one, while both sides are compared.
@pytest.mark.parametrize("cut_after", [1, 12, 29, 45])
@pytest.mark.parametrize("back", [False, True])
async def test_cut_off_anywhere_it_goes_on_and_until_it_is_done_no_bot_opens_it(
    tmp_path: Path, postgres_url: str, cut_after: int, back: bool
) -> None:
    postgres.emptied(postgres_url)
    source, to = await filled(tmp_path / "pilot"), postgres_url
    finish = f"startklar store copy --from {source}"
    if back:
        await copied(source, to)
        source, to = to, str(tmp_path / "back")
        finish = f"startklar store copy --from '{without_password(source)}' --to {to}"
    with pytest.raises(Cut):
        await copied(source, to, cut_after)
    with pytest.raises(StoreDamaged, match="beginning of a copy") as refused:
        async with store_at(to):
            pass
    assert refused.value.remedy == f"To finish it: {finish}"
    assert differing(await copied(source, to)) == []
    async with store_at(source) as store:
        before = await answers(store)
    async with store_at(to) as store:
        assert await answers(store) == before


async def test_what_changed_in_the_source_between_two_attempts_is_found_and_taken_anew(
    tmp_path: Path, postgres_url: str
) -> None:
    postgres.emptied(postgres_url)
    pilot = await filled(tmp_path)
    with pytest.raises(Cut):
        await copied(pilot, postgres_url, cut_after=28)
    async with store_at(pilot) as store:
        await store.save_preference(Preference(person="åse", language=Language.EN))
    found = await copied(pilot, postgres_url)
    assert differing(found) == ["preferences"]
    assert [each.counts for each in found if not each.same] == [(3, 3)]
    with pytest.raises(StoreDamaged):
        await open_postgres(postgres_url)
    assert differing(await copied(pilot, postgres_url)) == []
    async with store_at(postgres_url) as store:
        assert await store.preference("åse") == Preference(person="åse", language=Language.EN)


async def test_when_the_connection_is_lost_what_was_copied_stays_and_the_next_goes_on(
    tmp_path: Path, postgres_url: str
) -> None:
    postgres.emptied(postgres_url)
    pilot = await filled(tmp_path)
    source = await open_end(pilot, NOW, to_write=False)
    to = await open_end(postgres_url, NOW, to_write=True)

    def tell(what: str, done: int, total: int) -> None:
        if (what, done) == ("copying deliveries", 500):
            with psycopg.connect(postgres_url, autocommit=True) as connection:
                connection.execute(
                    "select pg_terminate_backend(pid) from pg_stat_activity "
                    "where datname = current_database() and pid <> pg_backend_pid()"
                )

    with pytest.raises(StoreUnavailable, match="dbname="):
        await copy(source, to, tell)
    await to.close()
    await source.close()
    with psycopg.connect(postgres_url) as connection:
        assert connection.execute("select count(*) from deliveries").fetchall() == [(500,)]
    assert differing(await copied(pilot, postgres_url)) == []


async def test_what_is_not_empty_or_begins_with_another_store_is_left_as_it_is(
    tmp_path: Path, postgres_url: str
) -> None:
    postgres.emptied(postgres_url)
    one, other = await filled(tmp_path / "one"), await filled(tmp_path / "other")
    before = await answers_at(other)
    with pytest.raises(OperationFailed, match="is not empty"):
        await copied(one, other)
    assert await answers_at(other) == before
    with pytest.raises(Cut):
        await copied(one, postgres_url, cut_after=28)
    with pytest.raises(OperationFailed, match=f"the beginning of a copy of {one}, not of {other}"):
        await copied(other, postgres_url)
    with pytest.raises(StoreDamaged, match="beginning of a copy"):
        await copied(postgres_url, str(tmp_path / "third"))
    assert differing(await copied(one, postgres_url)) == []


async def answers_at(place: str) -> Mapping[str, Any]:
    async with store_at(place) as store:
        return await answers(store)


async def test_a_store_that_is_in_use_is_neither_copied_nor_copied_into(tmp_path: Path, postgres_url: str) -> None:
    postgres.emptied(postgres_url)
    pilot = await filled(tmp_path / "pilot")
    for used in (pilot, postgres_url):
        async with store_at(used):
            for source, to in ((pilot, postgres_url), (postgres_url, str(tmp_path / "new"))):
                if used in (source, to):
                    with pytest.raises(OperationFailed, match="is in use"):
                        await copied(source, to)
    # Also by whoever answers and does not lead.
    answering = await open_postgres(postgres_url, 2)
    with pytest.raises(OperationFailed, match="is in use"):
        await copied(pilot, postgres_url)
    await answering.close()
    assert differing(await copied(pilot, postgres_url)) == []


async def test_a_bot_that_comes_while_a_database_is_copied_does_not_lead_and_is_noticed(
    tmp_path: Path, postgres_url: str
) -> None:
    postgres.emptied(postgres_url)
    source = await open_end(postgres_url, NOW, to_write=False)
    to = await open_end(str(tmp_path), NOW, to_write=True)
    bot = await open_postgres(postgres_url, 2)
    assert not await bot.lead()
    with pytest.raises(OperationFailed, match="is in use"):
        await copy(source, to, lambda *_: None)
    await bot.close()
    await source.close()
    await to.close()
    with pytest.raises(StoreDamaged):
        TinyStore(tmp_path, NOW)


async def test_a_place_without_a_store_is_not_a_source_and_none_is_made_there(tmp_path: Path) -> None:
    with pytest.raises(OperationFailed, match="no store"):
        await copied(str(tmp_path / "none"), str(tmp_path / "to"))
    assert contents(tmp_path) == {}


async def test_a_database_without_tables_is_not_a_destination(tmp_path: Path, postgres_url: str) -> None:
    pilot = await filled(tmp_path)
    with postgres.database(postgres_url) as bare, pytest.raises(StoreOutdated):
        await copied(pilot, bare)


async def test_what_a_newer_version_keeps_is_not_left_behind_in_silence(tmp_path: Path) -> None:
    tables = Tables(tmp_path / "newer", NOW)
    await tables.commit([("moods", "elin", {"mood": "good"})])
    await tables.close()
    with pytest.raises(StoreDamaged, match="newer version has changed it \\(moods\\)"):
        await copied(str(tmp_path / "newer"), str(tmp_path / "to"))


async def test_what_the_database_has_no_character_for_is_left_out_and_counts_as_the_same(
    tmp_path: Path, postgres_url: str
) -> None:
    postgres.emptied(postgres_url)
    async with store_at(str(tmp_path)) as store:
        await store.save_preference(Preference(person="e\0lin", language=Language.SV))
    assert differing(await copied(str(tmp_path), postgres_url)) == []
    async with store_at(postgres_url) as store:
        assert await store.preference("elin") == Preference(person="elin", language=Language.SV)


@given(st.recursive(st.text(st.sampled_from('\0\\u0a"')), st.lists))
def test_nothing_but_that_character_is_left_out(value: Any) -> None:
    def cleaned(each: Any) -> Any:
        return each.replace("\0", "") if isinstance(each, str) else [cleaned(one) for one in each]

    assert json.loads(without_nul(json.dumps(value))) == cleaned(value)


async def test_a_document_that_cannot_be_read_is_named_by_its_key_and_not_by_what_it_says(tmp_path: Path) -> None:
    tables = Tables(tmp_path / "pilot", NOW)
    await tables.commit([("preferences", "elin", {"person": "elin", "language": "what she wrote"})])
    await tables.close()
    with pytest.raises(OperationFailed) as refused:
        await copied(str(tmp_path / "pilot"), str(tmp_path / "to"))
    assert str(refused.value) == "Of the preferences, 'elin' cannot be read. Nothing more was copied."


async def test_documents_of_an_earlier_version_that_say_less_come_over_whole(tmp_path: Path, postgres_url: str) -> None:
    postgres.emptied(postgres_url)
    async with store_at(str(tmp_path)) as store:
        await fill(store)
        before = await store.delivery("d7")
    file = tmp_path / "store.json"
    tables = json.loads(file.read_text("utf-8"))
    for each in tables["deliveries"].values():
        for name in ("priority", "removes", "thread", "cause"):
            each.pop(name, None)
    # Written by hand, it has no proof that it is whole.
    del tables["snapshot"]["last"]["checksum"]
    file.write_text(json.dumps(tables), "utf-8")
    assert differing(await copied(str(tmp_path), postgres_url)) == []
    async with store_at(postgres_url) as store:
        assert before
        assert await store.delivery("d7") == replace(before, cause=None)
