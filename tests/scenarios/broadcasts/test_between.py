"""Whatever happens between two steps of a broadcast, nobody gets what was stopped, taken back or put right."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

from content.language import Language
from content.model import Role
from dialogs.broadcast.audience import Audience
from dialogs.broadcast.broadcast import Broadcast, Content, Deed, Entry, Repeat, Stage, Words
from dialogs.broadcast.flow import GivenBack
from dialogs.broadcast.model import DeliveryState
from dialogs.people.model import Grant
from tests.scenarios.broadcasts.kit import addressed, card_of, got, kept, listed, press, said_to, written
from tests.scenarios.broadcasts.test_four_eyes import granted
from tests.scenarios.broadcasts.test_rights import pressed
from tests.scenarios.house import House
from tests.teams_simulator import Message

TITLE = "Öppet hus"


async def to_medicin(house: House, **people: Any) -> Message:
    """A message to Elin and Astrid that has been sent off."""
    card = await addressed(house, await written(house), **({"units": "Medicinmottagningen"} | people))
    return await press(house, "emily", card, "broadcast-send")


def id_in(house: House, card: Message) -> str:
    shown = house.simulator.world.traffic.cards_for(house.people["emily"].id, card)
    return next(str(each["data"]["broadcast"]) for each in shown[0]["actions"] if "broadcast" in each.get("data", {}))


async def on_its_way(house: House) -> str:
    """A message that Teams takes its time with: the bot has been asked to send it and does not know more."""
    card = await addressed(house, await written(house), units="Medicinmottagningen")
    id_ = id_in(house, card)
    for person in ("elin", "astrid"):
        chat = house.simulator.world.chat_of(house.people[person])
        house.simulator.faults.hold(method="POST", path="activities", conversation=chat)
    card = await press(house, "emily", card, "broadcast-send")
    await house.settled(lambda: house.simulator.faults.struck == 2)
    return id_


async def test_what_was_on_its_way_when_it_was_withdrawn_is_taken_away_as_well(house: House) -> None:
    id_ = await on_its_way(house)
    card = house.chat("emily")[-1]
    await pressed(house, "emily", card, "broadcast-withdraw", broadcast=id_, reason="Fel dag")
    house.simulator.faults.release()
    for person in ("elin", "astrid"):
        await house.settled(lambda person=person: any(each.deleted for each in house.chat(person)))  # type: ignore[misc]
    await house.quiet()
    assert [got(house, each, TITLE) for each in ("elin", "astrid")] == [[], []]


async def test_what_was_on_its_way_when_it_was_put_right_says_the_new_words(house: House) -> None:
    id_ = await on_its_way(house)
    words = {"title_sv": "Öppet hus på fredag", "text_sv": "Vi flyttade dagen."}
    seen = (await pressed(house, "emily", house.chat("emily")[-1], "broadcast-words", broadcast=id_)).json["value"]
    revision = seen["actions"][0]["data"]["revision"]
    card = house.chat("emily")[-1]
    await pressed(house, "emily", card, "broadcast-correct", broadcast=id_, revision=revision, **words)
    house.simulator.faults.release()
    await house.settled(lambda: all("på fredag" in said_to(house, each) for each in ("elin", "astrid")))
    await house.quiet()
    assert [len(got(house, each, TITLE)) for each in ("elin", "astrid")] == [1, 1]
    assert "på torsdag" not in said_to(house, "elin") + said_to(house, "astrid")


async def test_leaders_who_had_one_that_was_stopped_can_still_say_they_have_read_it(house: House) -> None:
    card = await addressed(house, await written(house), units="Akutmottagningen", leaders_first="1", acknowledge="true")
    await press(house, "emily", card, "broadcast-send")
    await house.settled(lambda: len(got(house, "samir", TITLE)) == 1)
    assert "Alla andra får det" in said_to(house, "samir") or "17 november" in said_to(house, "samir")
    card = await press(house, "emily", await listed(house), "broadcast")
    await press(house, "emily", card, "broadcast-cancel")
    house.clock.pass_by(days=2)
    await house.quiet()
    (mine,) = got(house, "samir", TITLE)
    await press(house, "samir", mine, "broadcast-read")
    assert "✓" in card_of(house, mine, "samir")
    # What Emily was to get herself did not come; the card that follows it says that it was stopped.
    (followed,) = got(house, "emily")
    assert "stopped" in card_of(house, followed)
    assert "broadcast-cancel" not in str(followed.card)
    _, rows = await kept(house)
    assert {each.recipient.id: each.state for each in rows} == {
        "samir": DeliveryState.SENT,
        "emily": DeliveryState.CANCELLED,
    }


async def given_back(house: House) -> str:
    """Why the only message came back; nobody has it."""
    await house.settled(lambda: True)
    await house.quiet(20)
    assert got(house, "elin", TITLE) == []
    found, rows = await kept(house)
    broadcast = found[-1]
    assert (broadcast.stage, [each for each in rows if each.broadcast == broadcast.id]) == (Stage.DRAFT, [])
    entry = broadcast.last(Deed.RETURNED)
    return entry.reason if entry else ""


async def test_whoever_lost_the_role_before_its_time_no_longer_sends_it(house: House) -> None:
    await to_medicin(house, day="2026-11-18", clock="10:00")
    await granted(house, "emily", Grant(role=Role.COMMUNICATOR, unit="akuten"))
    house.clock.pass_by(days=2, hours=2)
    assert await given_back(house) == GivenBack.NO_ROLE


async def test_when_its_author_has_left_somebody_else_hears_that_it_did_not_go_out(house: House) -> None:
    await to_medicin(house, day="2026-11-18", clock="10:00")
    async with house.stored() as store:
        records = await store.roster()
        await store.replace_roster(replace(records, people=tuple(e for e in records.people if e.id != "emily")))
    await house.start()
    house.clock.pass_by(days=2, hours=2)
    await house.settled(lambda: "Det ble ikke sendt" in said_to(house, "sindre"))
    assert await given_back(house) == GivenBack.NO_ROLE


async def test_what_the_bot_slept_through_by_days_is_not_sent_without_another_look(house: House) -> None:
    await to_medicin(house, day="2026-11-18", clock="10:00")
    await house.stop()
    house.clock.pass_by(days=12)
    await house.start()
    assert await given_back(house) == GivenBack.LATE


async def test_a_series_is_not_repeated_with_words_that_were_put_right(house: House) -> None:
    await to_medicin(house, repeat="weekly")
    await house.settled(lambda: "has gone out" in said_to(house, "emily"))
    house.clock.pass_by(minutes=5)
    lines = await listed(house)
    ids = [each["selectAction"]["data"]["broadcast"] for each in lines.card["body"] if "selectAction" in each]
    turns = [await pressed(house, "emily", lines, "broadcast-words", broadcast=each) for each in ids]
    form, id_ = next(
        (t.json["value"], i) for t, i in zip(turns, ids, strict=True) if "broadcast-correct" in str(t.json)
    )
    words = {"title_sv": "Öppet hus på fredag", "text_sv": "Vi flyttade dagen."}
    revision = form["actions"][0]["data"]["revision"]
    await pressed(house, "emily", lines, "broadcast-correct", broadcast=id_, revision=revision, **words)
    await house.settled(lambda: "på fredag" in said_to(house, "elin"))
    house.clock.pass_by(days=7)
    await house.settled(lambda: "Last time it was corrected" in said_to(house, "emily"))
    await house.quiet()
    assert len(got(house, "elin", TITLE)) == 1


async def test_a_series_has_one_next_however_often_its_end_is_looked_at(house: House) -> None:
    await to_medicin(house, repeat="weekly")
    await house.settled(lambda: "has gone out" in said_to(house, "emily"))
    # Killed after the next was kept and before the end was.
    async with house.stored() as store:
        (first, again) = await store.broadcasts(set(Stage))
        reopened = first.after(Entry(deed=Deed.BEGAN, by="", at=house.clock(), count=2), stage=Stage.SENDING)
        await store.save_broadcast(reopened)
    await house.start()
    await house.quiet(20)
    found, _ = await kept(house)
    assert [each.stage for each in found] == [Stage.SENT, Stage.READY]
    assert found[1] == again


async def test_a_message_whose_initiative_is_gone_comes_to_its_end(house: House) -> None:
    await to_medicin(house)
    await house.settled(lambda: "has gone out" in said_to(house, "emily"))
    async with house.stored() as store:
        (broadcast,) = await store.broadcasts(set(Stage))
        records = await store.roster()
        await store.replace_roster(replace(records, initiatives=()))
        reopened = replace(broadcast, repeat=Repeat.WEEKLY)
        entry = Entry(deed=Deed.BEGAN, by="", at=house.clock(), count=2)
        await store.save_broadcast(reopened.after(entry, stage=Stage.SENDING))
    await house.start()
    await house.quiet(20)
    found, _ = await kept(house)
    assert [each.stage for each in found] == [Stage.SENT]


async def test_an_erratum_waits_until_it_is_known_who_has_got_the_error(house: House) -> None:
    # In the evening everybody's row is there, and waits for the morning.
    house.clock.pass_by(hours=12)
    card = await to_medicin(house)
    id_ = id_in(house, card)
    await house.settled(lambda: "0 of 2" in said_to(house, "emily"))
    turn = await pressed(house, "emily", card, "broadcast-erratum", broadcast=id_)
    assert "It is still going out" in str(turn.json)
    found, _ = await kept(house)
    assert len(found) == 1


async def test_to_whom_an_erratum_goes_cannot_be_changed(house: House) -> None:
    erratum = Broadcast(
        id="e",
        initiative="journal",
        author="emily",
        created=house.clock(),
        content=Content(words={Language.SV: Words(title=TITLE, text="…")}),
        audience=Audience(units=frozenset({"medicin"})),
        corrects="b",
    )
    async with house.stored() as store:
        await store.save_broadcast(erratum)
    await house.start()
    card = (await house.teams.say(house.people["emily"], "help")).replies[0]
    data = {"broadcast": "e", "revision": 1, "units": "Akutmottagningen", "repeat": "weekly"}
    turn = await pressed(house, "emily", card, "broadcast-people-save", **data)
    assert "cannot be done the way the broadcast stands now" in str(turn.json)
    assert await kept(house) == ([erratum], [])


async def test_a_draft_that_somebody_wrote_in_since_is_not_thrown_away(house: House) -> None:
    review = await written(house)
    id_ = id_in(house, review)
    theirs = await press(house, "sindre", await listed(house, "sindre"), "broadcast")
    theirs = await press(house, "sindre", theirs, "broadcast-words")
    await press(house, "sindre", theirs, "broadcast-words-save", title_en="Theirs", text_en="Words")
    turn = await pressed(house, "emily", review, "broadcast-delete", broadcast=id_, revision=2)
    assert "Sindre Vik got there first" in str(turn.json)
    (broadcast,), _ = await kept(house)
    assert broadcast.content.words[Language.EN].title == "Theirs"


async def test_a_correction_that_nobody_may_approve_keeps_what_was_typed_and_says_so(house: House) -> None:
    large = Broadcast(
        id="b",
        initiative="journal",
        author="emily",
        created=house.clock(),
        content=Content(words={Language.EN: Words(title="One", text="…")}),
        stage=Stage.SENT,
        count=50,
        log=(Entry(deed=Deed.CREATED, by="emily", at=house.clock()),),
    )
    async with house.stored() as store:
        await store.save_broadcast(large)
    await granted(house, "sindre")
    card = (await house.teams.say(house.people["emily"], "help")).replies[0]
    data = {"broadcast": "b", "revision": 1, "title_en": "Two words", "text_en": "…"}
    turn = await pressed(house, "emily", card, "broadcast-correct", **data)
    assert "someone else must approve the correction" in str(turn.json)
    assert "Two words" in str(turn.json)
    assert await kept(house) == ([large], [])


async def test_a_scheduled_message_is_sent_once_though_the_bot_restarts_at_its_moment(house: House) -> None:
    await to_medicin(house, day="2026-11-18", clock="10:00")
    house.clock.now += timedelta(days=2, hours=2)
    for _ in range(3):
        await house.restart()
    await house.settled(lambda: len(got(house, "elin", TITLE)) == 1)
    await house.restart()
    await house.quiet()
    assert [len(got(house, each, TITLE)) for each in ("elin", "astrid")] == [1, 1]
