"""A message is written, looked at and sent to those it is for."""

from dataclasses import replace
from datetime import timedelta

import pytest

from dialogs.broadcast.broadcast import Deed, Stage
from dialogs.broadcast.model import DeliveryState
from tests.scenarios.broadcasts.kit import (
    addressed,
    begun,
    card_of,
    got,
    kept,
    listed,
    press,
    said_to,
    written,
)
from tests.scenarios.house import House, inputs


async def test_a_message_to_a_few_goes_out_when_its_author_says_so_in_each_readers_language(house: House) -> None:
    card = await addressed(house, await written(house), units="Medicinmottagningen")
    said = card_of(house, card)
    assert "To: Medicinmottagningen" in said
    assert "If it goes out now: 2 people" in said
    await press(house, "emily", card, "broadcast-send")
    await house.settled(lambda: bool(got(house, "elin", "Öppet hus")) and bool(got(house, "astrid", "Öppet hus")))
    await house.settled(lambda: "has gone out" in said_to(house, "emily"))
    await house.quiet()
    assert [len(got(house, each, "Öppet hus")) for each in ("elin", "astrid", "samir", "mette")] == [1, 1, 0, 0]
    (broadcast,), rows = await kept(house)
    assert broadcast.stage is Stage.SENT
    assert [each.deed for each in broadcast.log] == [
        Deed.CREATED, Deed.CHANGED, Deed.CHANGED, Deed.SET_OFF, Deed.BEGAN, Deed.ENDED,
    ]  # fmt: skip
    assert {each.state for each in rows} == {DeliveryState.SENT}


@pytest.mark.parametrize("resend", ["true", "false"])
async def test_whoever_may_not_have_got_it_is_named_or_gets_it_once_more_where_that_was_chosen(
    house: House, resend: str
) -> None:
    card = await addressed(house, await written(house), units="Medicinmottagningen", resend=resend)
    assert ("gets it once more" in card_of(house, card)) == (resend == "true")
    chat = house.simulator.world.chat_of(house.people["elin"])
    await house.teams.open_chat(house.people["elin"])
    house.simulator.faults.reset(method="POST", path="activities", conversation=chat)
    await press(house, "emily", card, "broadcast-send")
    await house.settled(lambda: house.simulator.faults.struck > 0 and bool(got(house, "astrid", "Öppet hus")))
    await house.quiet()
    house.clock.pass_by(minutes=1)
    await house.settled(lambda: "has gone out" in said_to(house, "emily"))
    assert len(got(house, "elin", "Öppet hus")) == (1 if resend == "true" else 0)
    card = await press(house, "emily", await listed(house), "broadcast")
    ledger = await press(house, "emily", card, "broadcast-ledger")
    unit = card_of(house, await press(house, "emily", ledger, "broadcast-ledger-unit", unit="medicin"))
    assert ("not sure whether it arrived" in unit) == (resend == "false")


async def test_a_piece_of_material_comes_with_its_words_and_says_what_is_still_to_be_filled_in(house: House) -> None:
    form = await begun(house, material="outage")
    assert "square brackets" in card_of(house, form)
    review = await press(house, "emily", form, "broadcast-words-save")
    said = card_of(house, review)
    assert "This is in the way" in said
    assert "still to be filled in" in said
    assert "broadcast-send" not in str(house.simulator.world.traffic.cards_for(house.people["emily"].id, review))


async def test_a_name_that_means_no_unit_comes_back_with_everything_that_was_typed(house: House) -> None:
    form = await press(house, "emily", await written(house), "broadcast-people")
    form = await press(
        house, "emily", form, "broadcast-people-save", units="Månen", roles="manager", day="2026-11-20", clock="08:30"
    )
    assert "There is no unit called Månen" in card_of(house, form)
    card = house.simulator.world.traffic.cards_for(house.people["emily"].id, form)[0]
    filled = {id_: each.get("value") for id_, each in inputs(card).items()}
    assert (filled["units"], filled["roles"], filled["day"], filled["clock"]) == (
        "Månen",
        "manager",
        "2026-11-20",
        "08:30",
    )


async def test_a_time_that_has_passed_or_that_the_clocks_skip_is_told_and_nothing_is_sent(house: House) -> None:
    form = await press(house, "emily", await written(house), "broadcast-people")
    for day, clock, words in (
        ("2026-11-15", "08:30", "has already passed"),
        ("2027-03-28", "02:30", "clocks go forward"),
        ("2026-11-20", "halv nio", "cannot be read"),
        ("2032-01-01", "08:30", "more than two years"),
    ):
        form = await press(house, "emily", form, "broadcast-people-save", day=day, clock=clock)
        assert words in card_of(house, form)
    form = await press(house, "emily", form, "broadcast-people-save", day="2027-10-31", clock="02:30")
    assert "the time comes twice" in card_of(house, form)


async def test_nobody_to_send_to_and_no_words_are_told_before_anything_can_be_sent(house: House) -> None:
    review = await press(house, "emily", await begun(house), "broadcast-words-save")
    assert "It has no text yet" in card_of(house, review)
    review = await addressed(house, review, roles="steering-group", units="Medicinmottagningen")
    assert "Nobody fits what you have chosen" in card_of(house, review)


async def test_two_who_edit_the_same_draft_lose_nothing_of_either(house: House) -> None:
    mine = await press(house, "emily", await begun(house), "broadcast-words-save", title_en="Mine", text_en="Words")
    theirs = await listed(house, "sindre")
    theirs = await press(house, "sindre", theirs, "broadcast")
    theirs = await press(house, "sindre", theirs, "broadcast-words")
    mine = await press(house, "emily", mine, "broadcast-words")
    await press(house, "emily", mine, "broadcast-words-save", title_en="Mine, better", text_en="Words")
    again = await press(house, "sindre", theirs, "broadcast-words-save", title_en="Theirs", text_en="Words")
    said = card_of(house, again, "sindre")
    assert "Emily Ward endret i utsendingen mens du skrev" in said
    assert "Theirs" in said
    review = await press(house, "sindre", again, "broadcast-words-save", title_en="Theirs", text_en="Words")
    assert "Theirs" in card_of(house, review, "sindre")


async def test_an_audience_that_grew_since_it_was_looked_at_is_shown_again_and_not_sent(house: House) -> None:
    card = await addressed(house, await written(house), roles="manager", units="Nära vård")
    async with house.stored() as store:
        records = await store.roster()
        units = tuple(replace(each, manager="elin") if each.id == "angen" else each for each in records.units)
        await store.replace_roster(replace(records, units=units))
    await house.start()
    card = await press(house, "emily", card, "broadcast-send")
    assert "have changed since you saw it" in card_of(house, card)
    await house.quiet()
    assert got(house, "mette", "Öppet hus") == []
    await press(house, "emily", card, "broadcast-send")
    await house.settled(lambda: bool(got(house, "elin", "Öppet hus")))


async def test_a_picture_that_is_gone_gives_the_draft_back_before_anybody_gets_it(house: House) -> None:
    card = await addressed(house, await written(house), units="Medicinmottagningen")
    form = await press(house, "emily", card, "broadcast-extras")
    picture = {"picture": "https://127.0.0.1:9/gone.png", "alt_sv": "En kopp kaffe", "alt_en": "A cup of coffee"}
    card = await press(house, "emily", form, "broadcast-extras-save", **picture)
    await press(house, "emily", card, "broadcast-send")
    await house.settled(lambda: "The picture cannot be fetched" in said_to(house, "emily"))
    await house.quiet()
    assert got(house, "elin", "Öppet hus") == []
    (broadcast,), rows = await kept(house)
    assert (broadcast.stage, rows) == (Stage.DRAFT, [])


async def test_what_is_to_go_out_later_goes_out_then_and_once(house: House) -> None:
    card = await addressed(
        house, await written(house), units="Medicinmottagningen", day="2026-11-18", clock="10:00", repeat="weekly"
    )
    await press(house, "emily", card, "broadcast-send")
    await house.quiet()
    assert got(house, "elin", "Öppet hus") == []
    house.clock.now += timedelta(days=2, hours=1, minutes=1)
    await house.settled(lambda: len(got(house, "elin", "Öppet hus")) == 1)
    await house.restart()
    await house.quiet()
    assert len(got(house, "elin", "Öppet hus")) == 1
    house.clock.now += timedelta(days=7)
    await house.settled(lambda: len(got(house, "elin", "Öppet hus")) == 2)


async def test_outside_their_hours_people_are_left_alone_but_for_an_outage(house: House) -> None:
    house.clock.now += timedelta(hours=12)
    card = await addressed(house, await written(house), units="Medicinmottagningen")
    await press(house, "emily", card, "broadcast-send")
    form = await begun(house, kind="outage")
    words = {"title_sv": "Inloggningen ligger nere", "text_sv": "Använd reservrutinen."}
    review = await press(house, "emily", form, "broadcast-words-save", **words)
    review = await addressed(house, review, units="Medicinmottagningen")
    await press(house, "emily", review, "broadcast-send")
    await house.settled(lambda: len(got(house, "elin", "Inloggningen")) == 1)
    assert "gäller ett driftstopp" in said_to(house, "elin")
    assert got(house, "elin", "Öppet hus") == []
    house.clock.now += timedelta(hours=12)
    await house.settled(lambda: len(got(house, "elin", "Öppet hus")) == 1)
