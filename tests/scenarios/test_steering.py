"""Readiness proposes what to send: twice yellow, and a communicator has the message with the helper's name."""

import shutil
from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest_asyncio

from content.loader import SHIPPED
from dialogs.broadcast.broadcast import Broadcast, Stage
from dialogs.broadcast.steering import Proposal, State
from tests.scenarios.broadcasts.kit import card_of, got, press, said_to
from tests.scenarios.checkin.kit import answered
from tests.scenarios.house import House
from tests.teams_simulator import Message, TeamsSimulator

HELPED = "Astrid Lund är superanvändare på Medicinmottagningen och hjälper er med det här."
# Too few have been trained, by a figure that counts as yellow.
BEHIND = {"figure_W-37_0": "80"}


def proposals(house: House, person: str = "emily") -> list[Message]:
    return [
        each for each in house.chat(person) if each.cards and "may need help" in str(each.body) and not each.deleted
    ]


async def behind(house: House, weeks: int = 2, person: str = "elin") -> None:
    """The unit answers yellow about its training, week after week; the last one is this one."""
    for week in range(weeks):
        if week:
            house.clock.now += timedelta(weeks=1)
        await answered(house, person, {}, **BEHIND)


async def next_morning(house: House) -> None:
    house.clock.pass_by(days=1)
    await house.quiet()


async def proposed(house: House) -> Message:
    """What the communicator has in her chat on the morning after two weeks."""
    await behind(house)
    await next_morning(house)
    await house.settled(lambda: bool(proposals(house)))
    return proposals(house)[-1]


async def stored(house: House) -> tuple[Proposal | None, list[Broadcast]]:
    async with house.stored() as store:
        found = (await store.latest_proposals(["training-behind"], "journal", "medicin")).get("training-behind")
        every = await store.broadcasts(frozenset(Stage))
    await house.start()
    return found, every


async def test_one_yellow_week_proposes_nothing_and_two_running_do_once(house: House) -> None:
    await behind(house, 1)
    await house.quiet()
    assert proposals(house) == []
    house.clock.now += timedelta(weeks=1)
    await behind(house, 1)
    await house.quiet()
    assert proposals(house) == []
    await next_morning(house)
    await house.settled(lambda: bool(proposals(house)))
    await answered(house, "elin", {}, **{"figure_W-37_0": "70"})
    house.clock.now += timedelta(weeks=1)
    await behind(house, 1)
    await house.quiet()
    await next_morning(house)
    assert len(proposals(house)) == 1
    said = card_of(house, proposals(house)[0])
    assert "week 47 🟡 Yellow, week 48 🟡 Yellow" in said
    assert "Medicinmottagningen" in said
    assert "This would go to Elin Ekmark (unit manager)" in said
    assert "Astrid Lund is super-user at Medicinmottagningen and helps you with this." in said


async def test_it_is_sent_with_the_helpers_name_to_the_manager_once_whoever_presses(house: House) -> None:
    card = await proposed(house)
    mine = await press(house, "emily", card, "steer-send")
    assert "Emily Ward has sent it" in card_of(house, mine)
    await house.settled(lambda: len(got(house, "elin", "Medicinmottagningen: det här hjälper")) == 1)
    assert HELPED in said_to(house, "elin")
    # The project leader's card is put right in its place, and there is nothing left to press.
    await house.settled(lambda: "Emily Ward har sendt det" in said_to(house, "sindre"))
    theirs = next(each for each in house.chat("sindre") if "Emily Ward har sendt det" in str(each.cards))
    assert "steer-send" not in str(theirs.cards)
    await house.quiet()
    assert got(house, "astrid", "Medicinmottagningen: det här hjälper") == []
    found, (broadcast,) = await stored(house)
    assert found is not None
    assert (found.state, found.by, found.broadcast) == (State.SENT, "emily", broadcast.id)
    assert (broadcast.author, broadcast.count, broadcast.material) == ("emily", 1, "training-behind")


async def test_an_old_card_pressed_after_somebody_decided_shows_what_was_decided(house: House) -> None:
    card = await proposed(house)
    theirs = next(each for each in house.chat("sindre") if "steer-send" in str(each.cards))
    old = theirs.card
    await press(house, "emily", card, "steer-leave")
    value = {"action": next(each for each in old["actions"] if each["verb"] == "steer-send")}
    await house.teams.invoke(house.people["sindre"], theirs, "adaptiveCard/action", value)
    await house.settled(lambda: "Emily Ward valgte å ikke sende det nå" in said_to(house, "sindre"))
    await house.quiet()
    assert got(house, "elin", "Medicinmottagningen: det här hjälper") == []
    found, broadcasts = await stored(house)
    assert found is not None
    assert (found.state, found.by, broadcasts) == (State.LEFT, "emily", [])


async def test_it_can_be_changed_first_as_any_draft(house: House) -> None:
    review = await press(house, "emily", await proposed(house), "steer-change")
    assert "Draft" in card_of(house, review)
    review = await press(house, "emily", review, "broadcast-send")
    await house.settled(lambda: len(got(house, "elin", "Medicinmottagningen: det här hjälper")) == 1)
    found, (broadcast,) = await stored(house)
    assert found is not None
    assert (found.state, found.broadcast) == (State.DRAFTED, broadcast.id)


async def test_green_in_between_ends_the_spell_and_a_new_one_is_a_new_proposal(house: House) -> None:
    await proposed(house)
    house.clock.now += timedelta(weeks=1)
    await answered(house, "elin")
    await next_morning(house)
    await house.settled(lambda: "answered green since then" in said_to(house, "emily"))
    assert "steer-send" not in str([each.cards for each in house.chat("emily")])
    house.clock.now += timedelta(weeks=1)
    await behind(house)
    await next_morning(house)
    await house.settled(lambda: len(proposals(house)) == 2)


@pytest_asyncio.fixture
async def by_itself(tmp_path: Path) -> AsyncIterator[House]:
    """A house in which the rule needs nobody's word."""
    content = tmp_path / "content"
    for name in ("articles", "material", "playbooks", "phrases"):
        shutil.copytree(SHIPPED / name, content / name)
    shutil.copy(SHIPPED / "content.yaml", content)
    rules = (SHIPPED / "steering.yaml").read_text("utf-8")
    (content / "steering.yaml").write_text(
        rules.replace("helper: super-user", "helper: super-user\n    approve: false")
    )
    async with TeamsSimulator() as simulator:
        found = House(simulator, tmp_path / "data", content=content, meaning=False)
        await found.seed()
        await found.start()
        try:
            yield found
        finally:
            await found.stop()


async def test_a_rule_that_needs_nobody_sends_by_itself_and_says_so(by_itself: House) -> None:
    await behind(by_itself)
    await by_itself.settled(lambda: len(got(by_itself, "elin", "Medicinmottagningen: det här hjälper")) == 1)
    await next_morning(by_itself)
    await by_itself.settled(lambda: "It went out by itself" in said_to(by_itself, "emily"))
    found, (broadcast,) = await stored(by_itself)
    assert found is not None
    assert (found.state, found.by, broadcast.author) == (State.SENT, "", "sindre")


async def list_of_three(house: House, person: str = "emily") -> Message:
    """Three units of two managers fell behind on the same day: what the communicator has the next morning."""
    for week in range(2):
        if week:
            house.clock.now += timedelta(weeks=1)
        await answered(house, "elin", {}, **BEHIND)
        await answered(house, "samir", {}, **BEHIND)
    await next_morning(house)
    await house.settled(lambda: bool(lists(house, person)))
    (found,) = lists(house, person)
    return found


def lists(house: House, person: str = "emily") -> list[Message]:
    """What came to somebody that has more than one proposal in it."""
    return [each for each in house.chat(person) if "steer-send-many" in str(each.body) and not each.deleted]


def shown_to(house: House, card: Message, person: str = "emily") -> str:
    """The whole card as it stands, with its buttons."""
    traffic = house.simulator.world.traffic
    found = traffic.find(card.conversation, card.activity_id) or card
    return str(traffic.cards_for(house.people[person].id, found))


async def test_units_that_fall_behind_on_one_day_come_in_one_list_the_next_morning(house: House) -> None:
    card = await list_of_three(house)
    said = card_of(house, card)
    assert "Proposals from check-ins: 3" in said
    assert "When training is falling behind" in said
    for unit in ("Medicinmottagningen", "Akutmottagningen", "Observationsavdelningen"):
        assert said.count(f"→ {unit}") == 1
    assert said.count("week 47 🟡 Yellow, week 48 🟡 Yellow") == 3
    assert proposals(house) == []


async def test_one_press_sends_to_all_that_the_list_shows_and_each_gets_it_once(house: House) -> None:
    card = await list_of_three(house)
    await house.settled(lambda: bool(lists(house, "sindre")))
    theirs = lists(house, "sindre")[0]
    old = next(each for each in theirs.card["actions"] if each["verb"] == "steer-send-many")
    await press(house, "emily", card, "steer-send-many")
    said = card_of(house, card)
    assert "Sent to 3 units." in said
    assert said.count("Emily Ward has sent it") == 3
    assert "steer-send-many" not in shown_to(house, card)
    # Whoever presses on a card that is not put right yet sends nobody anything.
    await house.teams.invoke(house.people["sindre"], theirs, "adaptiveCard/action", {"action": old})
    await house.settled(lambda: said_to(house, "sindre").count("Emily Ward har sendt det") == 3)
    for person, unit in (("elin", "Medicinmottagningen"), ("samir", "Akutmottagningen")):
        await house.settled(lambda p=person, u=unit: bool(got(house, p, f"{u}: det här hjälper")))  # type: ignore[misc]
    await house.quiet()
    _, broadcasts = await stored(house)
    assert [each.count for each in broadcasts] == [1, 1, 1]
    # One for each unit he leads.
    assert [len(got(house, each, "det här hjälper")) for each in ("elin", "samir")] == [1, 2]


async def test_one_of_a_list_is_opened_decided_and_left_for_the_list_again(house: House) -> None:
    card = await list_of_three(house)
    line = next(each for each in card.card["body"] if "Akutmottagningen" in str(each) and "selectAction" in each)
    await press(house, "emily", card, "steer", proposal=line["selectAction"]["data"]["proposal"])
    assert "This would go to Samir Haddad" in card_of(house, card)
    await press(house, "emily", card, "steer-leave")
    assert "Emily Ward chose not to send it now" in card_of(house, card)
    await press(house, "emily", card, "steer-list")
    said = card_of(house, card)
    assert "Emily Ward chose not to send it now" in said
    # What is left open stands first, and only that is sent with one press.
    assert said.index("→ Observationsavdelningen") < said.index("→ Akutmottagningen")
    await press(house, "emily", card, "steer-send-many")
    assert "Sent to 2 units." in card_of(house, card)


async def test_a_list_is_nothing_to_whoever_may_not_write_to_its_units(house: House) -> None:
    await list_of_three(house)
    found, _ = await stored(house)
    assert found is not None
    for verb in ("steer", "steer-list", "steer-send-many", "steer-send", "steer-change", "steer-leave"):
        for ids in ([found.id], [found.id] * 5_000, {"a": 1}, "x", None):
            data = {"verb": verb, "told_in": found.told_in, "proposal": found.id, "proposals": ids}
            value = {"action": {"type": "Action.Execute", "verb": verb, "data": data}}
            message = house.chat("elin")[-1]
            turn = await house.teams.invoke(house.people["elin"], message, "adaptiveCard/action", value)
            assert turn.status == 200
            assert "Akutmottagningen" not in f"{turn.json} {[each.body for each in turn.replies]}"
    after, broadcasts = await stored(house)
    assert (after, broadcasts) == (found, [])
