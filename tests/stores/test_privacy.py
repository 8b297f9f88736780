"""What a store promises of people in what is kept, whatever it is made of."""

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from bot.ports import Store
from bot.storage.tiny import TinyStore
from bot.storage.tiny.backups import MOST_DAYS
from content.language import Language
from dialogs.ask.model import Feedback, OutcomeKind, Verdict
from dialogs.broadcast.model import DeliveryState
from dialogs.broadcast.receipts import Receipt
from dialogs.people.model import Preference
from dialogs.privacy.documents import forgotten, renamed
from dialogs.privacy.inventory import KEPT
from dialogs.privacy.model import Stored
from tests.stores.conftest import NOW
from tests.stores.test_every_store import checkin, delivery
from tests.stores.test_gaps import question

LATER = NOW + timedelta(days=1)


async def every(found: AsyncIterator[Stored]) -> list[Stored]:
    return [each async for each in found]


async def test_a_delivery_under_another_name_is_counted_as_before(store: Store) -> None:
    await store.plan([delivery(1), delivery(2)])
    (first, second) = await store.claim(LATER, 2)
    sent = replace(first, state=DeliveryState.SENT, ended=NOW)
    await store.record([sent, replace(second, state=DeliveryState.SENT, ended=NOW)])
    await store.save_receipt(Receipt(broadcast="b", person=first.recipient.id, read=NOW))
    tally = await store.tally("b")
    (row,) = await every(store.naming("deliveries", first.recipient.id))
    (read,) = await every(store.naming("receipts", first.recipient.id))
    changes = [renamed(KEPT[each.kind], each, lambda _: "gone-1@medicin") for each in (row, read)]
    assert await store.amend(changes) == 2
    assert await every(store.naming("deliveries", first.recipient.id)) == []
    assert await store.tally("b") == tally
    assert [each.recipient.id for each in await store.deliveries("b")] == ["gone-1@medicin", second.recipient.id]
    assert list(await store.receipts("b")) == ["gone-1@medicin"]
    assert {who async for some in store.written_to(None, LATER) for who in some} == {second.recipient.id}
    # Again is nothing: what was there is not there any more.
    assert await store.amend(changes[1:]) == 0


async def test_what_was_changed_meanwhile_stays_as_it_is(store: Store) -> None:
    await store.save_checkins([checkin()])
    (found,) = await every(store.naming("checkins", "elin"))
    await store.save_checkins([replace(checkin(revision=2), by="samir")])
    assert await store.amend([renamed(KEPT["checkins"], found, lambda _: "gone-1")]) == 0
    (kept,) = (await store.checkins("journal", ["medicin"], checkin().period)).values()
    assert kept.by == "samir"


async def test_a_question_that_is_forgotten_is_looked_for_by_nobody_any_more(store: Store) -> None:
    for id_ in ("q1", "q2"):
        await store.save_question(question(id_, OutcomeKind.ABSTAIN))
    await store.save_feedback(Feedback(question="q2", article="a", verdict=Verdict.NOT_HELPFUL, at=LATER))
    (old, _) = await every(store.aged("questions", None, LATER))
    await store.amend([forgotten(old)])
    assert [each.id for each in await store.unsorted(1)] == ["q2"]
    assert [each.key for each in await every(store.aged("questions", None, LATER))] == ["q2"]
    assert await every(store.aged("questions", LATER, LATER + timedelta(days=1))) == []
    assert await every(store.aged("feedback", None, LATER)) == []


async def test_some_thousand_are_gone_through_bit_by_bit(store: Store) -> None:
    many = 1_203
    await store.plan([delivery(number) for number in range(many)])
    claimed = await store.claim(LATER, many)
    await store.record([replace(each, state=DeliveryState.SENT, ended=NOW) for each in claimed])
    people = list(dict.fromkeys([who async for some in store.written_to(None, LATER) for who in some]))
    found = [person async for person, rows in store.messages_to(people) if rows]
    assert sorted(found) == sorted({each.recipient.id for each in claimed})


async def test_what_is_forgotten_has_left_the_file_once_it_is_settled_and_backups_in_time(tmp_path: Path) -> None:
    def on_disk() -> list[str]:
        files = [*tmp_path.glob("store.*"), *tmp_path.glob("backups/*"), *tmp_path.glob("damaged-*/*")]
        return sorted(each.name for each in files if each.suffix != ".lock" and "hemlig" in each.read_text("utf-8"))

    store = TinyStore(tmp_path, NOW)
    await store.save_preference(Preference(person="hemlig", language=Language.SV))
    await store.close()
    (tmp_path / "damaged-20261116-080000").mkdir()
    (tmp_path / "damaged-20261116-080000" / "store.json").write_text("hemlig", "utf-8")
    store = TinyStore(tmp_path, NOW)
    (old,) = await every(store.naming("preferences", "hemlig"))
    await store.amend([forgotten(old)])
    assert "store.journal" in on_disk()
    await store.settle(NOW)
    assert on_disk() == ["store-20261116-080000.json", "store.json"]
    for day in range(1, MOST_DAYS + 2):
        # Something else goes on meanwhile.
        await store.save_preference(Preference(person=f"p{day}", language=Language.SV))
        await store.settle(NOW + timedelta(days=day))
        if day == 8:
            assert on_disk() == ["store.json"]
            assert (tmp_path / "damaged-20261116-080000").exists()
    assert on_disk() == []
    await store.close()


async def test_of_a_store_that_rested_old_backups_go_at_its_next_start_and_one_always_stays(tmp_path: Path) -> None:
    for day in (0, 1, 2):
        store = TinyStore(tmp_path, NOW + timedelta(days=day))
        await store.save_preference(Preference(person=f"p{day}", language=Language.SV))
        await store.close()
    backups = tmp_path / "backups"
    assert len(list(backups.iterdir())) == 2
    await TinyStore(tmp_path, NOW + timedelta(days=100)).close()
    assert [each.name for each in backups.iterdir()] == [f"store-{NOW + timedelta(days=100):%Y%m%d-%H%M%S}.json"]


async def test_a_backup_that_was_cut_off_while_it_was_made_is_not_left_behind(tmp_path: Path) -> None:
    store = TinyStore(tmp_path, NOW)
    await store.save_preference(Preference(person="hemlig", language=Language.SV))
    await store.close()
    await TinyStore(tmp_path, NOW).close()
    half = tmp_path / "backups" / "store-20261101-080000.new"
    half.write_text("hemlig", "utf-8")
    store = TinyStore(tmp_path, NOW)
    assert not half.exists()
    await store.close()
