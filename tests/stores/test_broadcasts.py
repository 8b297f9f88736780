"""Broadcasts in every store: kept with their rows or not at all, and what came back, and what people asked for."""

import asyncio
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from bot.ports import Store
from bot.storage.tiny import TinyStore
from content.language import Language
from content.model import Destination, MaterialKind, Role
from dialogs.broadcast.audience import Audience
from dialogs.broadcast.broadcast import Broadcast, Content, Deed, Entry, Repeat, Stage, Words
from dialogs.broadcast.contacts import Acquaintance, Wish
from dialogs.broadcast.model import Cause, DeliveryState
from dialogs.broadcast.receipts import Receipt
from dialogs.people.model import Preference, Reference
from dialogs.race import LostRace
from tests.stores.conftest import NOW
from tests.stores.test_every_store import delivery

CONTENT = Content(
    words={Language.SV: Words(title="Öppet hus", text="Åäö", summary="s", alt="a", label="l", ask="?")},
    picture="https://example.org/a.png",
    url="https://example.org",
    check_in=True,
)
FULL = Broadcast(
    id="b1",
    initiative="journal",
    author="emily",
    created=NOW,
    kind=MaterialKind.STATUS,
    material="why",
    content=CONTENT,
    audience=Audience(
        roles=frozenset({Role.MANAGER}),
        units=frozenset({"medicin"}),
        waves=frozenset({"1"}),
        languages=frozenset({Language.DA}),
    ),
    to=Destination.CHANNEL,
    at=NOW + timedelta(days=1),
    repeat=Repeat.WEEKLY,
    until=date(2027, 1, 1),
    leaders_first=2,
    acknowledge=True,
    resend=True,
    corrects="b0",
    follows="b-1",
    since=NOW,
    correction=Content(),
    edition=3,
    count=7,
    log=(Entry(deed=Deed.CREATED, by="emily", at=NOW, count=1, reason="r", content=CONTENT),),
)
DRAFT = Broadcast(id="b", initiative="journal", author="emily", created=NOW)


def following(broadcast: Broadcast, **changes: object) -> Broadcast:
    return broadcast.after(Entry(deed=Deed.CHANGED, by="emily", at=NOW), **changes)


async def test_a_broadcast_comes_back_as_it_was_kept(store: Store) -> None:
    assert await store.broadcast("b1") is None
    await store.save_broadcast(FULL)
    assert await store.broadcast("b1") == FULL


async def test_broadcasts_are_found_by_their_stage_in_the_order_they_were_made(store: Store) -> None:
    made = [replace(DRAFT, id=f"b{number}", stage=stage) for number, stage in enumerate((*Stage, Stage.DRAFT))]
    for each in made:
        await store.save_broadcast(each)
    await store.save_broadcast(following(made[0], stage=Stage.DRAFT))
    found = await store.broadcasts({Stage.DRAFT, Stage.SENT})
    assert [each.id for each in found] == ["b0", "b4", "b7"]
    assert await store.broadcasts(set()) == []


async def test_a_broadcast_begins_with_all_its_rows(store: Store) -> None:
    rows = [delivery(1), delivery(2)]
    await store.save_broadcast(DRAFT)
    await store.save_broadcast(following(DRAFT, stage=Stage.SENDING), rows)
    assert await store.deliveries("b") == rows
    assert [each.id for each in await store.claim(NOW + timedelta(hours=1), 9)] == ["d1", "d2"]


async def test_no_row_of_a_region_goes_before_the_words_it_was_committed_with(store: Store) -> None:
    await store.save_broadcast(DRAFT)
    rows = [delivery(number) for number in range(2_000)]
    saving = asyncio.create_task(store.save_broadcast(following(DRAFT, content=CONTENT), rows))

    async def send() -> None:
        while not await store.claim(NOW + timedelta(hours=1), 50):  # noqa: ASYNC110 - as the dispatcher does
            await asyncio.sleep(0)

    sending = asyncio.create_task(send())
    while DeliveryState.CLAIMED not in await store.tally("b"):  # noqa: ASYNC110 - that very moment
        await asyncio.sleep(0)
    kept = await store.broadcast("b")
    await asyncio.gather(saving, sending)
    assert kept is not None
    assert kept.content == CONTENT


async def test_whoever_comes_too_late_keeps_neither_words_nor_rows(store: Store) -> None:
    await store.save_broadcast(DRAFT)
    await store.save_broadcast(following(DRAFT, count=1))
    for late in (DRAFT, following(DRAFT, count=2), following(following(following(DRAFT)))):
        with pytest.raises(LostRace):
            await store.save_broadcast(late, [delivery(1)])
    kept = await store.broadcast("b")
    assert kept is not None
    assert (kept.count, kept.revision) == (1, 2)
    assert await store.deliveries() == []


async def test_of_two_at_the_same_moment_one_is_kept_with_its_rows(store: Store) -> None:
    await store.save_broadcast(DRAFT)
    results = await asyncio.gather(
        store.save_broadcast(following(DRAFT, stage=Stage.SENDING), [delivery(1)]),
        store.save_broadcast(following(DRAFT, stage=Stage.CANCELLED)),
        return_exceptions=True,
    )
    assert [type(each) for each in results if each is not None] == [LostRace]
    kept = await store.broadcast("b")
    assert kept is not None
    assert len(await store.deliveries("b")) == (1 if kept.stage is Stage.SENDING else 0)


async def test_rows_that_are_there_are_not_planned_anew_with_a_broadcast(store: Store) -> None:
    await store.plan([delivery(1)])
    await store.claim(NOW + timedelta(hours=1), 1)
    await store.save_broadcast(DRAFT, [delivery(1), delivery(2)])
    assert [each.id for each in await store.claim(NOW + timedelta(hours=1), 9)] == ["d2"]


async def test_a_draft_is_forgotten_and_nothing_else_is(store: Store) -> None:
    await store.save_broadcast(DRAFT)
    await store.drop_broadcast("b")
    await store.drop_broadcast("b")
    assert await store.broadcast("b") is None
    for stage in set(Stage) - {Stage.DRAFT}:
        await store.save_broadcast(replace(DRAFT, id=stage, stage=stage))
        with pytest.raises(LostRace):
            await store.drop_broadcast(stage)
    assert len(await store.broadcasts(set(Stage))) == len(Stage) - 1


async def test_what_somebody_did_about_a_message_is_kept_by_message_and_person(store: Store) -> None:
    assert await store.receipt("b", "elin") is None
    receipt = Receipt(broadcast="b", person="elin").having_read(NOW)
    later = receipt.having_read(NOW + timedelta(hours=1)).having_pressed(NOW + timedelta(hours=2))
    other = Receipt(broadcast="b", person="samir", pressed=NOW)
    for each in (receipt, later, other, Receipt(broadcast="c", person="elin", read=NOW)):
        await store.save_receipt(each)
    assert later == Receipt(broadcast="b", person="elin", read=NOW, pressed=NOW + timedelta(hours=2))
    assert await store.receipt("b", "elin") == later
    assert await store.receipts("b") == {"elin": later, "samir": other}
    assert await store.receipts("unknown") == {}


async def test_what_people_ask_to_be_spared_is_kept_as_they_last_said_it(store: Store) -> None:
    assert (await store.wish("elin"), await store.wishes()) == (None, {})
    wish = Wish(person="elin", muted=frozenset({"journal", "other"}), digest=True)
    await store.save_wish(Wish(person="elin", digest=True))
    await store.save_wish(wish)
    assert await store.wish("elin") == wish
    assert await store.wishes() == {"elin": wish}


async def test_of_everybody_it_is_known_what_they_speak_and_whether_there_is_a_chat(store: Store) -> None:
    assert (dict(await store.languages()), set(await store.chats())) == ({}, set())
    await store.save_preference(Preference(person="elin", language=Language.SV))
    await store.save_preference(Preference(person="elin", language=Language.DA, chosen=True))
    await store.save_reference(Reference(conversation="a:1", service_url="https://s", person="elin"))
    await store.save_reference(Reference(conversation="19:channel", service_url="https://s"))
    assert dict(await store.languages()) == {"elin": Language.DA}
    assert set(await store.chats()) == {"elin"}


async def test_what_is_known_of_somebody_is_known_at_once_wherever_they_are_met(store: Store) -> None:
    assert await store.acquaintance("elin") == await store.acquaintance("elin", "a:1") == Acquaintance()
    preference = Preference(person="elin", language=Language.DA)
    chat = Reference(conversation="a:1", service_url="https://s", person="elin")
    channel = Reference(conversation="19:channel", service_url="https://s")
    await store.save_preference(preference)
    for each in (chat, channel):
        await store.save_reference(each)
    await store.save_standing("elin", Cause.BLOCKED)
    known = Acquaintance(preference=preference, reference=chat, standing=Cause.BLOCKED)
    assert await store.acquaintance("elin") == await store.acquaintance("elin", "a:1") == known
    assert await store.acquaintance("elin", "19:channel") == replace(known, reference=channel)
    assert await store.acquaintance("samir", "a:1") == Acquaintance(reference=chat)
    await store.save_standing("elin", None)
    await store.drop_reference("a:1")
    assert await store.acquaintance("elin") == Acquaintance(preference=preference)


async def test_all_of_it_is_there_after_a_restart(tmp_path: Path) -> None:
    store = TinyStore(tmp_path, NOW)
    receipt = Receipt(broadcast="b1", person="elin", read=NOW)
    await store.save_broadcast(FULL, [delivery(1, broadcast="b1")])
    await store.save_receipt(receipt)
    await store.save_wish(Wish(person="elin", muted=frozenset({"journal"})))
    await store.close()
    again = TinyStore(tmp_path, NOW)
    assert await again.broadcast("b1") == FULL
    assert await again.receipts("b1") == {"elin": receipt}
    assert await again.wishes() == {"elin": Wish(person="elin", muted=frozenset({"journal"}))}
    assert [each.id for each in await again.deliveries("b1")] == ["d1"]
    with pytest.raises(LostRace):
        await again.save_broadcast(FULL)
    await again.close()


async def test_a_process_that_dies_before_it_wrote_has_kept_neither_words_nor_rows(tmp_path: Path) -> None:
    store = TinyStore(tmp_path / "store", NOW)
    await store.save_broadcast(DRAFT)
    before = (tmp_path / "store" / "store.journal").read_bytes()
    await store.save_broadcast(following(DRAFT, stage=Stage.SENDING), [delivery(1), delivery(2)])
    whole = (tmp_path / "store" / "store.journal").read_bytes()
    await store.close()
    # Killed anywhere in the commit.
    for length in range(len(before), len(whole), 97):
        directory = tmp_path / f"killed-{length}"
        directory.mkdir()
        (directory / "store.journal").write_bytes(whole[:length])
        again = TinyStore(directory, NOW)
        assert await again.broadcast("b") == DRAFT
        assert await again.deliveries() == []
        await again.close()
