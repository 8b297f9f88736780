"""What the embedded store promises besides: it survives, it locks, it refuses what it cannot read."""

import asyncio
import errno
import json
import os
import stat
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.errors import StoreDamaged, StoreLocked, StoreUnavailable
from bot.storage.tiny import TinyStore
from bot.storage.tiny.journal import Journal, journal_line, read_journal
from bot.storage.tiny.questions import MOST_SHOWN
from bot.storage.tiny.tables import Tables
from content.language import Language
from dialogs.ask.model import Shown
from dialogs.broadcast.broadcast import Stage
from dialogs.broadcast.model import DeliveryState, Priority
from dialogs.broadcast.told import Told
from dialogs.people.model import Person, Preference, Reference, Unit
from dialogs.people.roster import RosterRecords
from dialogs.race import LostRace
from tests.stores.conftest import NOW
from tests.stores.test_broadcasts import DRAFT, following
from tests.stores.test_every_store import delivery

# A journal says which snapshot it goes on from.
BEGINNING = ("snapshot", "last", {"number": 0})


async def test_a_closed_store_is_one_plain_tinydb_file(tmp_path: Path) -> None:
    store = TinyStore(tmp_path, NOW)
    await store.save_preference(Preference(person="pär", language=Language.SV))
    await store.close()
    assert json.loads((tmp_path / "store.json").read_text("utf-8"))["preferences"]["pär"]["language"] == "sv"
    assert read_journal(tmp_path / "store.journal") == [[("snapshot", "last", {"number": 1})]]


async def test_a_message_that_was_an_answer_does_not_tell_whose_chat_it_was_in(tmp_path: Path) -> None:
    store = TinyStore(tmp_path, NOW)
    await store.save_shown("a:chat-of-elin", "17", Shown(question="q", article="a"))
    await store.close()
    assert "elin" not in (tmp_path / "store.json").read_text("utf-8")


async def test_of_the_messages_that_were_answers_the_oldest_are_forgotten(tmp_path: Path) -> None:
    store = TinyStore(tmp_path, NOW)
    shown = Shown(question="q", article="a")
    await asyncio.gather(*(store.save_shown("c", str(number), shown) for number in range(MOST_SHOWN + 2)))
    assert [await store.shown("c", str(number)) for number in range(3)] == [None, None, shown]
    assert await store.shown("c", str(MOST_SHOWN + 1)) == shown
    await store.close()


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


async def test_what_was_said_is_known_again_after_a_restart(tmp_path: Path) -> None:
    store = TinyStore(tmp_path, NOW)
    made = delivery(1)
    await store.plan([made])
    await store.record([replace(made, state=DeliveryState.SENT, message_id="m", ended=NOW)])
    await store.close()
    again = TinyStore(tmp_path, NOW)
    assert await again.told("journal") == Told(units={"medicin": NOW}, broadcasts={"b": NOW})
    await again.close()


async def test_two_processes_cannot_open_the_same_directory(tmp_path: Path) -> None:
    store = TinyStore(tmp_path, NOW)
    with pytest.raises(StoreLocked):
        TinyStore(tmp_path, NOW)
    await store.close()
    again = TinyStore(tmp_path, NOW)
    await again.close()


async def test_each_person_takes_no_more_room_than_what_is_known_of_them(tmp_path: Path) -> None:
    store = TinyStore(tmp_path, NOW)
    records = RosterRecords(people=(Person(id="elin", name="Elin"), Person(id="pär", name="Pär", units=("u",))))
    await store.replace_roster(records)
    await store.close()
    stored = json.loads((tmp_path / "store.json").read_text("utf-8"))["roster"]["current"]
    assert stored["people"] == ['{"id":"elin","name":"Elin"}', '{"id":"pär","name":"Pär","units":["u"]}']
    store = TinyStore(tmp_path, NOW)
    assert await store.roster() == records
    await store.close()


async def test_a_roster_stored_before_people_were_packed_still_opens(tmp_path: Path) -> None:
    store = TinyStore(tmp_path, NOW)
    records = RosterRecords(people=(Person(id="elin", name="Elin", units=("u",)),), units=(Unit(id="u", name="U"),))
    await store.replace_roster(records)
    await store.close()
    file = tmp_path / "store.json"
    tables = json.loads(file.read_text("utf-8"))
    tables["roster"]["current"]["people"] = [{"id": "elin", "name": "Elin", "units": ["u"], "grants": []}]
    # Written by hand, it has no proof that it is whole.
    del tables["snapshot"]["last"]["checksum"]
    file.write_text(json.dumps(tables), "utf-8")
    store = TinyStore(tmp_path, NOW)
    assert await store.roster() == records
    await store.close()


async def test_a_planned_delivery_takes_no_more_room_than_what_is_its_own(tmp_path: Path) -> None:
    store = TinyStore(tmp_path, NOW)
    planned = replace(delivery(1), key="", priority=Priority.USUAL)
    await store.plan([planned])
    await store.close()
    (stored,) = json.loads((tmp_path / "store.json").read_text("utf-8"))["deliveries"].values()
    own = {"id", "broadcast", "subject", "item", "initiative", "recipient", "units", "language"}
    assert set(stored) == own | {"planned_for", "expires", "state"}
    store = TinyStore(tmp_path, NOW)
    assert await store.deliveries() == [planned]
    await store.close()


async def test_a_roster_stored_before_super_users_had_kinds_still_opens(tmp_path: Path) -> None:
    store = TinyStore(tmp_path, NOW)
    unit = Unit(id="u", name="U", super_users=("s",))
    await store.replace_roster(RosterRecords(units=(unit,)))
    await store.close()
    file = tmp_path / "store.json"
    tables = json.loads(file.read_text("utf-8"))
    for each in tables["roster"]["current"]["units"]:
        del each["technical_super_users"], each["professional_super_users"]
    # Written by hand, it has no proof that it is whole.
    del tables["snapshot"]["last"]["checksum"]
    file.write_text(json.dumps(tables), "utf-8")
    store = TinyStore(tmp_path, NOW)
    assert (await store.roster()).units == (unit,)
    await store.close()


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b'{"roster": []}', b"\xff\xfe"])
async def test_a_damaged_file_is_refused_and_left_as_it_is(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "store.json").write_bytes(content)
    with pytest.raises(StoreDamaged):
        TinyStore(tmp_path, NOW)
    assert (tmp_path / "store.json").read_bytes() == content


async def test_a_damaged_line_in_the_middle_of_the_journal_is_refused(tmp_path: Path) -> None:
    journal = Journal(tmp_path / "store.journal")
    for number in range(3):
        await journal.commit(journal_line([("t", str(number), {"n": number})]), lambda: None)
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
        await journal.commit(journal_line([("t", "a", {"n": number}), ("t", "b", {"n": number})]), lambda: None)
    journal.close()
    path.write_bytes(path.read_bytes()[:cut])
    beginning, *commits = read_journal(path) or [[BEGINNING]]
    assert beginning == [BEGINNING]
    assert commits == [[("t", "a", {"n": n}), ("t", "b", {"n": n})] for n in range(len(commits))]
    # What is committed after the crash must be readable too.
    journal = Journal(path)
    await journal.commit(journal_line([("t", "c", {})]), lambda: None)
    journal.close()
    assert read_journal(path) == [[BEGINNING], *commits, [("t", "c", {})]]


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


async def test_after_a_failed_write_what_was_due_is_still_sent_and_known(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = TinyStore(tmp_path, NOW)
    await store.plan([delivery(1)])
    reference = Reference(conversation="a:1", service_url="https://s/", person="p")

    def full(_: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fdatasync", full)
    with pytest.raises(StoreUnavailable):
        await store.claim(NOW + timedelta(hours=1), 10)
    with pytest.raises(StoreUnavailable):
        await store.save_reference(reference)
    monkeypatch.undo()
    assert [each.id for each in await store.claim(NOW + timedelta(hours=1), 10)] == ["d1"]
    await store.save_reference(reference)
    assert await store.personal_reference("p") == reference
    await store.close()


async def test_text_that_is_no_unicode_is_refused_before_it_is_anywhere(tmp_path: Path) -> None:
    store = TinyStore(tmp_path, NOW)
    with pytest.raises(ValueError, match="surrogates"):
        await store.save_preference(Preference(person="\ud800", language=Language.SV))
    assert await store.preference("\ud800") is None
    await store.close()


async def test_a_chat_that_is_dropped_takes_its_address_with_it(tmp_path: Path) -> None:
    store = TinyStore(tmp_path, NOW)
    await store.save_reference(Reference(conversation="a:1", service_url="https://teams/", person="p"))
    await store.save_reference(Reference(conversation="t:1", service_url="http://terminal/", person="p"))
    await store.drop_reference("t:1")
    assert await store.service_url() == "https://teams/"
    found = await store.personal_reference("p")
    assert found is not None
    assert found.conversation == "a:1"
    await store.drop_reference("a:1")
    assert await store.service_url() is None
    await store.close()


async def test_only_this_user_can_read_a_secret(tmp_path: Path) -> None:
    store = TinyStore(tmp_path, NOW)
    made = await store.secret("links")
    await store.close()
    kept = tmp_path / "links.key"
    assert kept.read_bytes() == made
    assert stat.S_IMODE(kept.stat().st_mode) == 0o600
    assert not kept.with_suffix(".new").exists()


async def test_a_regions_rows_come_in_all_at_once_and_last_of_all_what_they_belong_to(tmp_path: Path) -> None:
    store = TinyStore(tmp_path, NOW)
    await store.save_broadcast(DRAFT)
    rows = [delivery(n) for n in range(2_000)]
    saving = asyncio.create_task(store.save_broadcast(following(DRAFT, stage=Stage.SENDING), rows))
    seen: set[tuple[Stage, bool]] = set()
    while not saving.done():
        await asyncio.sleep(0)
        found, there = await store.broadcast("b"), await store.tally("b")
        assert found is not None
        seen.add((found.stage, sum(there.values()) == len(rows)))
    await saving
    # While they come, others have their turn; the broadcast is not said to be on its way before all of them are there.
    assert seen >= {(Stage.DRAFT, False)}
    assert (Stage.SENDING, False) not in seen
    assert await store.tally("b") == {DeliveryState.PLANNED: 2_000}
    await store.close()


async def test_who_changes_a_broadcast_while_its_rows_come_in_is_told_that_somebody_was_faster(tmp_path: Path) -> None:
    store = TinyStore(tmp_path, NOW)
    await store.save_broadcast(DRAFT)
    rows = [delivery(n) for n in range(2_000)]
    results = await asyncio.gather(
        store.save_broadcast(following(DRAFT, stage=Stage.SENDING), rows),
        store.save_broadcast(following(DRAFT, stage=Stage.CANCELLED)),
        store.drop_broadcast("b"),
        return_exceptions=True,
    )
    assert [type(each) for each in results] == [type(None), LostRace, LostRace]
    await store.close()


async def test_rows_that_are_planned_twice_while_they_come_in_are_there_once(tmp_path: Path) -> None:
    store = TinyStore(tmp_path, NOW)
    rows = [delivery(n) for n in range(2_000)]
    new = await asyncio.gather(*(store.plan(each) for each in (rows, rows[:10], rows)))
    assert new == [2_000, 0, 0]
    assert await store.deliveries("b") == rows
    await store.close()


async def test_what_is_called_off_while_its_rows_come_in_is_called_off_whole(tmp_path: Path) -> None:
    store = TinyStore(tmp_path, NOW)
    planned, called_off = await asyncio.gather(
        store.plan([delivery(n) for n in range(2_000)]), store.call_off("b", NOW)
    )
    assert (planned, called_off) == (2_000, 2_000)
    assert await store.tally("b") == {DeliveryState.CANCELLED: 2_000}
    await store.close()


async def test_a_turn_that_is_given_up_while_its_rows_come_in_leaves_memory_and_disk_of_one_opinion(
    tmp_path: Path,
) -> None:
    store = TinyStore(tmp_path, NOW)
    planning = asyncio.create_task(store.plan([delivery(n) for n in range(2_000)]))
    await asyncio.sleep(0)
    planning.cancel()
    with pytest.raises(asyncio.CancelledError):
        await planning
    await store.close()
    again = TinyStore(tmp_path, NOW)
    assert await again.tally("b") == {DeliveryState.PLANNED: 2_000}
    await again.close()


async def test_a_store_that_has_outgrown_its_file_says_where_to_move(tmp_path: Path) -> None:
    store = TinyStore(tmp_path, NOW)
    await store.plan([delivery(n) for n in range(10)])
    await store.close()
    again = TinyStore(tmp_path, NOW)
    assert await again.warning() == ""
    with (tmp_path / "store.json").open("ab") as file:
        file.truncate(61_000_000)
    assert await again.warning() == (
        "holds 61 MB, and is made for 60; PostgreSQL is made for more: startklar store copy --to postgresql://…"
    )
    await again.close()
