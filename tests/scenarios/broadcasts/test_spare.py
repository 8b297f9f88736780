"""People ask for fewer messages, and get in one what was kept for them."""

from datetime import timedelta

from dialogs.broadcast.contacts import Wish
from dialogs.broadcast.model import Cause, DeliveryState
from tests.scenarios.broadcasts.kit import addressed, begun, card_of, got, kept, listed, press, said_to, written
from tests.scenarios.house import House
from tests.teams_simulator import Message

TITLE = "Öppet hus"
GONE_OUT = "has gone out"
# From the Monday of the story at nine to the Friday at one.
TO_FRIDAY = timedelta(days=4, hours=4)


async def wished(house: House, person: str = "elin", **choice: str) -> Message:
    """What somebody has chosen of what they hear of."""
    asked = await house.teams.say(house.people[person], "aviseringar")
    form = next(each for each in asked.replies if "spare-save" in str(each.card))
    return await press(house, person, form, "spare-save", **choice)


async def sent(house: House, **words: str) -> Message:
    """A message to Medicinmottagningen: Elin, who leads it, and Astrid; on its way, or kept."""
    card = await addressed(house, await written(house, **words), units="Medicinmottagningen")
    before = said_to(house, "emily").count(GONE_OUT)
    await press(house, "emily", card, "broadcast-send")
    await house.settled(lambda: said_to(house, "emily").count(GONE_OUT) > before)
    await house.quiet()
    return await reopened(house)


async def reopened(house: House) -> Message:
    """The newest broadcast, as its author opens it from the list."""
    return await press(house, "emily", await listed(house), "broadcast")


def digests(house: House, person: str = "elin") -> list[Message]:
    return [each for each in house.chat(person) if each.cards and "digest-" in str(each.cards) and not each.deleted]


async def digest_of(house: House, person: str = "elin") -> Message:
    house.clock.now += TO_FRIDAY
    await house.settled(lambda: bool(digests(house, person)))
    return digests(house, person)[-1]


async def test_whoever_asked_for_one_message_a_week_gets_everything_on_friday_and_opens_it_there(house: House) -> None:
    card = await wished(house, spare_how="weekly", spare_hear="journal")
    said = card_of(house, card, "elin")
    assert "Sparat" in said
    assert "Driftstopp kommer alltid" in said
    assert "fredagar kl. 13:00" in said
    review = await addressed(house, await written(house), units="Medicinmottagningen")
    assert "digest" in card_of(house, review)
    await press(house, "emily", review, "broadcast-send")
    await sent(house, title_sv="Ny tid för kaffet")
    await house.settled(lambda: len(got(house, "astrid", TITLE)) == 1 and len(got(house, "astrid", "Ny tid")) == 1)
    await house.quiet()
    assert got(house, "elin", TITLE) == []
    digest = await digest_of(house)
    shown = card_of(house, digest, "elin")
    assert "Öppet hus på torsdag" in shown
    assert "Ny tid för kaffet" in shown
    await press(house, "elin", digest, "digest-open")
    await house.settled(lambda: len(got(house, "elin", TITLE)) == 1)
    assert "Kom förbi och prova" in said_to(house, "elin")
    # Once, however often it is pressed and whatever the clock says.
    await press(house, "elin", digest, "digest-open")
    await house.restart()
    await house.quiet()
    assert len(digests(house)) == len(got(house, "elin", TITLE)) == 1
    _, rows = await kept(house)
    of_elin = [each for each in rows if each.recipient.id == "elin"]
    assert {(each.state, each.key) for each in of_elin} == {(DeliveryState.HELD, "digest/2026-W47/person:elin")}


async def test_a_digest_and_what_was_opened_from_it_are_put_right_and_taken_back(house: House) -> None:
    await wished(house, spare_how="weekly", spare_hear="journal")
    review = await sent(house)
    digest = await digest_of(house)
    await press(house, "elin", digest, "digest-open")
    await house.settled(lambda: len(got(house, "elin", TITLE)) == 1)
    form = await press(house, "emily", review, "broadcast-words")
    words = {"title_sv": "Öppet hus på fredag", "text_sv": "En dag senare."}
    await press(house, "emily", form, "broadcast-correct", **words)
    await house.settled(lambda: said_to(house, "elin").count("Öppet hus på fredag") >= 2)
    assert "Öppet hus på torsdag" not in said_to(house, "elin")
    await press(house, "emily", await reopened(house), "broadcast-withdraw", reason="Fel dag")
    await house.settled(lambda: "återtaget eller gäller inte längre" in said_to(house, "elin"))
    await house.settled(lambda: got(house, "elin", TITLE) == [])


async def test_what_is_withdrawn_before_friday_is_not_in_the_digest_and_nothing_kept_is_nothing_sent(
    house: House,
) -> None:
    await wished(house, spare_how="weekly", spare_hear="journal")
    review = await sent(house)
    await press(house, "emily", review, "broadcast-withdraw", reason="Fel dag")
    house.clock.now += TO_FRIDAY
    await house.quiet(30)
    assert digests(house) == []
    _, rows = await kept(house)
    assert {each.recipient.id: each.state for each in rows}["elin"] is DeliveryState.CANCELLED


async def test_a_muted_initiative_sends_nothing_but_an_outage(house: House) -> None:
    await wished(house, spare_how="each", spare_hear="")
    await sent(house)
    await house.settled(lambda: len(got(house, "astrid", TITLE)) == 1)
    form = await begun(house, kind="outage")
    words = {"title_sv": "Inloggningen ligger nere", "text_sv": "Använd reservrutinen."}
    review = await press(house, "emily", form, "broadcast-words-save", **words)
    review = await addressed(house, review, units="Medicinmottagningen")
    await press(house, "emily", review, "broadcast-send")
    await house.settled(lambda: len(got(house, "elin", "Inloggningen")) == 1)
    assert got(house, "elin", TITLE) == []
    assert "Skriv **aviseringar**" not in said_to(house, "elin")
    assert "Skriv **aviseringar**" in said_to(house, "astrid")
    _, rows = await kept(house)
    assert [each.cause for each in rows if each.recipient.id == "elin"] == [Cause.MUTED, None]
    async with house.stored() as store:
        assert await store.wish("elin") == Wish(person="elin", muted=frozenset({"journal"}))
    await house.start()


async def test_what_somebody_else_was_sent_cannot_be_opened(house: House) -> None:
    await wished(house, spare_how="weekly", spare_hear="journal")
    await wished(house, "astrid", spare_how="weekly", spare_hear="journal")
    await sent(house)
    digest = await digest_of(house)
    await house.settled(lambda: bool(digests(house, "astrid")))
    foreign = digests(house, "astrid")[-1]
    row = next(each["selectAction"]["data"] for each in foreign.card["body"] if "selectAction" in each)
    await house.teams.forge(house.people["elin"], digest, "digest-open", row)
    await house.quiet()
    assert "finns inte kvar" in "\n".join(str(each.body.get("text")) for each in house.chat("elin"))
    assert got(house, "astrid", TITLE) == []


async def test_outside_the_hours_of_a_unit_a_queue_that_waited_keeps_on_waiting(house: House) -> None:
    house.clock.now += timedelta(hours=12)
    card = await addressed(house, await written(house), units="Medicinmottagningen")
    await press(house, "emily", card, "broadcast-send")
    await house.settled(lambda: "0 of 2" in said_to(house, "emily"))
    await house.stop()
    # The bot comes back after the hours in which it should have gone out.
    house.clock.now += timedelta(hours=24)
    await house.start()
    await house.quiet(30)
    assert got(house, "astrid", TITLE) == []
    house.clock.now += timedelta(hours=11)
    await house.settled(lambda: len(got(house, "astrid", TITLE)) == 1)


async def test_what_is_written_in_the_evening_counts_before_it_has_gone_out(house: House) -> None:
    # Everybody's hours are over: what is begun now goes out in the morning, three of it.
    house.clock.pass_by(hours=12)
    for number in range(4):
        words = {"title_sv": f"Öppet hus {number}", "title_en": f"Open house {number}"}
        card = await addressed(house, await written(house, **words), units="Medicinmottagningen")
        if number == 3:
            assert "digest" in card_of(house, card)
        await press(house, "emily", card, "broadcast-send")
        await house.settled(lambda n=number: f"Open house {n}: " in said_to(house, "emily"))  # type: ignore[misc]
    house.clock.pass_by(hours=12)
    await house.settled(lambda: len(got(house, "elin", TITLE)) >= 3)
    await house.quiet()
    assert len(got(house, "elin", TITLE)) == 3
    _, rows = await kept(house)
    assert [each.state for each in rows if each.recipient.id == "elin"].count(DeliveryState.HELD) == 1
