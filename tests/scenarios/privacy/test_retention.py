"""What is past its day is gone the day after, by itself, and no figure that was shown is another one by it."""

import re
from dataclasses import replace
from datetime import timedelta

import pytest

from content.language import Language
from dialogs.ask.model import AskedQuestion, OutcomeKind
from dialogs.people.absence import Absence
from dialogs.people.model import Preference
from dialogs.people.roster import RosterRecords
from dialogs.privacy.model import MarkKind
from dialogs.ticket.flow import open_ticket
from tests.scenarios.broadcasts.kit import addressed, said_to, written
from tests.scenarios.broadcasts.kit import press as pressed
from tests.scenarios.checkin.kit import answered
from tests.scenarios.house import House, texts
from tests.scenarios.privacy.kit import forge
from tests.teams_simulator import Message


async def looked(house: House) -> None:
    """Wait until the bot has looked at what is kept, today."""
    day = f"{house.clock() - timedelta(days=730):%Y-%m-%d}"
    for _ in range(200):
        if re.search(rf'done/kind/feedback"[^}}]*"at": ?"{day}', house.on_disk()):
            break
        await house.quiet(5)
    await house.quiet()


async def ledger(house: House, person: str, out: Message) -> str:
    """The ledger as somebody sees it."""
    id_ = next(each["data"]["broadcast"] for each in out.card["actions"] if "broadcast" in each.get("data", {}))
    turn = await forge(house, house.people[person], out, "broadcast-ledger", broadcast=id_)
    return texts(turn.json)


UNITS = "Medicinmottagningen, Akutmottagningen"


@pytest.mark.both_stores
async def test_the_figures_of_a_broadcast_stay_when_its_recipients_lose_their_names(house: House) -> None:
    card = await addressed(house, await written(house), units=UNITS, acknowledge="true")
    await pressed(house, "emily", card, "broadcast-send")
    await house.settled(lambda: "has gone out" in said_to(house, "emily"))
    await house.quiet()
    got = next(each for each in house.chat("elin") if each.cards and "broadcast-read" in str(each.card))
    await pressed(house, "elin", got, "broadcast-read")
    out = next(each for each in house.chat("emily") if each.cards and "has gone out" in texts(each.card))
    before = await ledger(house, "emily", out)
    own = await ledger(house, "elin", out)
    house.clock.pass_by(days=399)
    await house.restart()
    await looked(house)
    async with house.stored() as store:
        assert [each async for each in store.naming("receipts", "elin")]
    house.clock.pass_by(days=2)
    await house.start()
    await looked(house)
    async with house.stored() as store:
        for kind in ("receipts", "deliveries"):
            assert [each async for each in store.naming(kind, "elin") if "2026" in str(each.document)] == []
    await house.start()
    assert await ledger(house, "emily", out) == before
    assert await ledger(house, "elin", out) == own


@pytest.mark.both_stores
async def test_each_kind_goes_when_its_time_has_come_and_nothing_else_does(house: House) -> None:
    start = house.clock()
    await answered(house, "elin")
    async with house.stored() as store:
        for days in (0, 10):
            asked = AskedQuestion(
                id=f"q{days}",
                text="Var är kaffet?",
                language=Language.SV,
                outcome=OutcomeKind.ANSWER,
                article="why",
                at=start + timedelta(days=days),
            )
            await store.save_question(asked)
        for person, last in (("samir", 0), ("mette", 10)):
            day = start.date() + timedelta(days=last)
            await store.save_absence(Absence(person=person, deputy="elin", first=start.date(), last=day))
    await house.start()

    async def left() -> tuple[list[str], list[str], bool]:
        await looked(house)
        async with house.stored() as store:
            found = [each.id for each in [await store.question(id_) for id_ in ("q0", "q10")] if each]
            away = sorted(each.person for each in await store.absences())
            checkin = (await store.checkins("journal", ["medicin"], "2026-W47"))["medicin"]
        await house.start()
        return found, away, checkin.by == "elin"

    house.clock.pass_by(days=30)
    assert await left() == (["q0", "q10"], ["mette", "samir"], True)
    house.clock.pass_by(days=1)
    await house.restart()
    assert await left() == (["q0", "q10"], ["mette"], True)
    house.clock.pass_by(days=705)
    await house.restart()
    assert await left() == (["q10"], [], False)


@pytest.mark.both_stores
async def test_how_to_reach_whoever_left_the_roster_is_forgotten_unless_they_come_back(house: House) -> None:
    for person in ("astrid", "samir", "mette"):
        await house.teams.say(house.people[person], "hej")

    async def change(without: tuple[str, ...], records: RosterRecords) -> None:
        await house.stop()
        async with house.stored() as store:
            people = tuple(each for each in records.people if each.id not in without)
            await store.replace_roster(replace(records, people=people))
        await house.start()
        await looked(house)

    async with house.stored() as store:
        records = await store.roster()
    await house.start()
    await change(("astrid", "samir"), records)
    house.clock.pass_by(days=20)
    await change(("astrid",), records)
    house.clock.pass_by(days=11)
    await house.restart()
    await looked(house)
    async with house.stored() as store:
        known = {each: await store.acquaintance(each) for each in ("astrid", "samir", "mette")}
        assert {each: bool(found.reference and found.preference) for each, found in known.items()} == {
            "astrid": False,
            "samir": True,
            "mette": True,
        }
        assert await store.marks(MarkKind.LEFT) == []


async def test_a_guest_is_forgotten_in_time_but_not_while_they_wait_for_an_answer(house: House) -> None:
    waits, other = "guest:ab", "guest:cd"
    async with house.stored() as store:
        for guest in (waits, other):
            await store.save_preference(Preference(person=guest, language=Language.EN))
        opened = open_ticket(
            "t", 1, "Where?", language=Language.EN, asker=waits, unit=None, initiative=None, topic=None,
            desk="technical", now=house.clock(),
        )  # fmt: skip
        await store.save_ticket(opened)
    await house.start()
    await looked(house)
    house.clock.pass_by(days=181)
    await house.restart()
    await looked(house)
    async with house.stored() as store:
        assert await store.preference(other) is None
        assert await store.preference(waits)
