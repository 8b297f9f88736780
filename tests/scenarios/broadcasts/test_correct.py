"""What should not have been sent is put right where it arrived, taken back, or corrected to those who got it."""

import pytest

from dialogs.broadcast.broadcast import Deed, Stage
from dialogs.broadcast.model import DeliveryState
from tests.scenarios.broadcasts.kit import addressed, card_of, got, kept, listed, press, said_to, written
from tests.scenarios.house import House
from tests.teams_simulator import Message


async def sent(house: House, **people: str) -> Message:
    """A message that two have got; the card from which it is followed."""
    card = await addressed(house, await written(house), **({"units": "Medicinmottagningen"} | people))
    await press(house, "emily", card, "broadcast-send")
    await house.settled(lambda: "has gone out" in said_to(house, "emily"))
    return await press(house, "emily", await listed(house), "broadcast")


@pytest.mark.both_stores
async def test_an_edit_puts_the_new_words_in_the_place_of_the_old_for_everybody_who_has_it(house: House) -> None:
    form = await press(house, "emily", await sent(house), "broadcast-words")
    words = {"title_sv": "Öppet hus på fredag", "text_sv": "Vi flyttade dagen."}
    await press(house, "emily", form, "broadcast-correct", **words)
    await house.settled(lambda: all("på fredag" in said_to(house, each) for each in ("elin", "astrid")))
    await house.quiet()
    for each in ("elin", "astrid"):
        assert len(got(house, each, "Öppet hus")) == 1
        assert "på torsdag" not in said_to(house, each)
        assert "Rättat 16 november 2026" in said_to(house, each)
    (broadcast,), _ = await kept(house)
    assert broadcast.edition == 2
    assert broadcast.log[-1].deed is Deed.CORRECTED
    assert broadcast.log[-1].content == broadcast.content


async def test_what_is_withdrawn_is_gone_from_every_chat_and_the_log_says_why(house: House) -> None:
    card = await sent(house)
    card = await press(house, "emily", card, "broadcast-withdraw", reason="Fel dag")
    assert "Fel dag" in card_of(house, card)
    await house.settled(lambda: not got(house, "elin", "Öppet hus") and not got(house, "astrid", "Öppet hus"))
    (broadcast,), _ = await kept(house)
    entry = broadcast.last(Deed.WITHDRAWN)
    assert entry is not None
    assert (broadcast.stage, entry.by, entry.reason) == (Stage.WITHDRAWN, "emily", "Fel dag")


async def test_an_erratum_goes_to_exactly_those_who_got_the_error(house: House) -> None:
    house.simulator.world.block(house.people["astrid"])
    card = await sent(house)
    house.simulator.world.unblock(house.people["astrid"])
    form = await press(house, "emily", card, "broadcast-erratum")
    words = {"title_sv": "Rättelse om torsdag", "text_sv": "Det är fredag.", "title_en": "", "text_en": ""}
    review = await press(house, "emily", form, "broadcast-words-save", **words)
    assert "To exactly those who got the one that was wrong" in card_of(house, review)
    await press(house, "emily", review, "broadcast-send")
    await house.settled(lambda: len(got(house, "elin", "Rättelse om torsdag")) == 1)
    await house.quiet()
    assert got(house, "astrid", "Rättelse om torsdag") == []
    assert got(house, "samir", "Rättelse om torsdag") == []


async def test_a_broadcast_that_is_stopped_reaches_nobody_more(house: House) -> None:
    card = await addressed(house, await written(house), units="Medicinmottagningen", day="2026-11-20", clock="08:30")
    card = await press(house, "emily", card, "broadcast-send")
    card = await press(house, "emily", card, "broadcast-cancel")
    assert "Draft. Nobody has it." in card_of(house, card)
    house.clock.pass_by(days=5)
    await house.quiet()
    assert got(house, "elin", "Öppet hus") == []


async def test_while_it_goes_out_stopping_calls_off_whoever_has_not_got_it(house: House) -> None:
    # In the evening everybody's row is there, and waits for the morning.
    house.clock.pass_by(hours=12)
    card = await addressed(house, await written(house), units="Medicinmottagningen")
    card = await press(house, "emily", card, "broadcast-send")
    await house.settled(lambda: "0 of 2" in said_to(house, "emily"))
    progress = next(each for each in house.chat("emily") if "broadcast-cancel" in str(each.card))
    await press(house, "emily", progress, "broadcast-cancel")
    house.clock.pass_by(days=1)
    await house.quiet()
    assert got(house, "elin", "Öppet hus") == []
    (broadcast,), rows = await kept(house)
    assert broadcast.stage is Stage.CANCELLED
    assert {each.state for each in rows} == {DeliveryState.CANCELLED}


async def test_a_copy_is_a_draft_that_says_the_same_to_the_same(house: House) -> None:
    card = await press(house, "emily", await sent(house), "broadcast-copy")
    said = card_of(house, card)
    assert "This is the copy" in said
    assert "To: Medicinmottagningen" in said
    assert "Drop-in on Thursday" in said
