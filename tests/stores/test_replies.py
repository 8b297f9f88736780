"""What a store promises of replies to what was sent to many."""

from dataclasses import replace
from pathlib import Path

from bot.ports import Store
from bot.storage.tiny import TinyStore
from content.language import Language
from content.model import Destination
from dialogs.broadcast.model import DeliveryState, Recipient, Subject
from dialogs.ticket.flow import Handler, open_ticket, take, withdraw
from dialogs.ticket.model import Ticket
from tests.stores.conftest import NOW
from tests.stores.test_every_store import delivery

ELIN = Recipient(to=Destination.PERSON, id="p1")
OTHER = Recipient(to=Destination.PERSON, id="p2")


def reply(number: int, about: str = "b") -> Ticket:
    opened = open_ticket(
        f"{number:016x}",
        number,
        "Den saknar skrivare",
        language=Language.SV,
        asker="elin",
        unit=None,
        initiative=None,
        topic=None,
        desk="professional",
        now=NOW,
    )
    return replace(opened, about=about)


async def sent(store: Store, number: int, message: str, **changes: object) -> None:
    await store.plan([delivery(number, **changes)])
    row = await store.delivery(f"d{number}")
    assert row
    await store.record([replace(row, state=DeliveryState.SENT, message_id=message, ended=NOW)])


async def test_a_message_leads_to_what_brought_it_to_this_reader_and_to_nobody_else(store: Store) -> None:
    await sent(store, 1, "17")
    await sent(store, 2, "17")
    for reader, id_ in ((ELIN, "d1"), (OTHER, "d2")):
        found = await store.delivery_of("17", [reader])
        assert found
        assert found.id == id_
    assert await store.delivery_of("18", [ELIN]) is None
    assert await store.delivery_of("17", []) is None


async def test_a_message_that_was_corrected_leads_to_what_brought_it_first(store: Store) -> None:
    await sent(store, 1, "17")
    await sent(store, 3, "17", recipient=ELIN, replaces="d1", broadcast="b/1")
    found = await store.delivery_of("17", [ELIN])
    assert found
    assert found.broadcast == "b"


async def test_a_notice_a_prompt_and_what_has_not_arrived_cannot_be_replied_to(store: Store) -> None:
    await sent(store, 1, "17", subject=Subject.NOTICE)
    await sent(store, 2, "18", subject=Subject.CHECKIN, recipient=ELIN)
    await store.plan([delivery(3, recipient=ELIN)])
    for message in ("17", "18", ""):
        assert await store.delivery_of(message, [ELIN]) is None


async def test_replies_are_found_by_what_they_are_about_as_they_stand_now(store: Store) -> None:
    first, second, elsewhere, question = reply(1), reply(2), reply(3, about="c"), reply(4, about="")
    for each in (first, second, elsewhere, question):
        await store.save_ticket(each)
    taken = take(first, Handler(person="ingrid", role="support"), NOW)
    gone = withdraw(second, NOW)
    assert isinstance(taken, Ticket)
    assert isinstance(gone, Ticket)
    await store.save_ticket(taken)
    await store.save_ticket(gone)
    assert await store.tickets_about("b") == [taken, gone]
    assert await store.tickets_about("c") == [elsewhere]
    assert await store.tickets_about("d") == []


async def test_both_are_found_again_after_a_restart(tmp_path: Path) -> None:
    store = TinyStore(tmp_path, NOW)
    await sent(store, 1, "17")
    await store.save_ticket(reply(1))
    await store.close()
    again = TinyStore(tmp_path, NOW)
    found, about = await again.delivery_of("17", [ELIN]), await again.tickets_about("b")
    await again.close()
    assert found
    assert (found.id, about) == ("d1", [reply(1)])
