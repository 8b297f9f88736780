"""Summaries that come by themselves: once a round to who leads and who manages, and after the steering group met."""

from collections.abc import AsyncIterator, Callable
from dataclasses import replace
from datetime import date
from functools import partial
from pathlib import Path

import pytest
import pytest_asyncio

from content.loader import SHIPPED, load
from content.playbook import Effect
from dialogs.broadcast.contacts import Wish
from dialogs.broadcast.model import Cause, DeliveryState
from dialogs.checkin.asked import Asking
from dialogs.checkin.model import Answer, CheckIn, Status
from dialogs.gate.model import Decision, Gate, Position, Stance
from dialogs.people.roster import RosterRecords
from dialogs.summary.telling import MEETING, WEEK
from tests.scenarios.checkin.kit import PERIOD, filled, opened, press, submitted
from tests.scenarios.house import House, house_with, texts
from tests.scenarios.places import followed, places
from tests.teams_simulator import Message

# From Monday at eight to the morning after the answers were due, a little after nine.
TO_THURSDAY = {"days": 3, "hours": 1.5}


@pytest_asyncio.fixture
async def house(tmp_path: Path) -> AsyncIterator[House]:
    async with house_with(tmp_path / "data", lambda records: records) as found:
        yield found


def meeting_on(*days: date) -> Callable[[RosterRecords], RosterRecords]:
    def change(records: RosterRecords) -> RosterRecords:
        return replace(records, initiatives=tuple(replace(each, meetings=days) for each in records.initiatives))

    return change


def summaries(house: House, person: str, title: str) -> list[Message]:
    return [each for each in house.chat(person) if each.card and texts(each.card).startswith(title)]


async def blocked(house: House) -> None:
    """Medicinmottagningen answers, and says what is in its way."""
    form = await opened(house, "elin")
    await submitted(house, "elin", form, filled({"W-42": "red"}))
    await press(house, "elin", form, "checkin-submit", **{"blocker_W-42": "Nätet är för svagt"})


async def answers(house: House, unit: str, status: Status, due: date | None = None) -> None:
    """A unit says the same of all it is asked."""
    async with house.stored() as store:
        records, now = await store.roster(), house.clock()
        (journal,) = records.initiatives
        (here,) = [each for each in records.units if each.id == unit]
        asked = Asking(journal, load(SHIPPED).library.playbooks).criteria(here, here.day(now))
        said = partial(Answer, status=status, blocker="Nätet", due=due, at=now, by="elin", period=PERIOD)
        given = tuple(said(criterion=each.id) for each in asked)
        checkin = CheckIn(initiative="journal", unit=unit, period=PERIOD, answers=given, by="elin", at=now)
        await store.save_checkins([checkin])
    await house.start()


async def far_ahead(house: House) -> None:
    """Medicinmottagningen is alone, and starts in nine months: nothing comes to it soon."""
    async with house.stored() as store:
        records = await store.roster()
        alone = tuple(replace(each, units={"medicin": "3"}) for each in records.initiatives)
        await store.replace_roster(replace(records, initiatives=alone))
    await house.start()


@pytest.mark.both_stores
async def test_the_project_team_gets_the_week_with_the_figures_of_the_status_card(house: House) -> None:
    await blocked(house)
    house.clock.pass_by(**TO_THURSDAY)
    await house.settled(lambda: bool(summaries(house, "sindre", "Uken kort")))
    (mine,) = summaries(house, "sindre", "Uken kort")
    said = texts(mine.card)
    status = texts((await house.teams.say(house.people["sindre"], "status")).replies[0].card)
    for words in ("Samlet:", "har svart", "🔴"):
        (first, *_) = [each for each in status.split("\n") if words in each]
        assert first in said.split("\n")
    assert "Kommer de neste sju dagene" in said
    await house.quiet()
    assert len(summaries(house, "sindre", "Uken kort")) == 1


async def test_a_manager_gets_their_own_units_and_nobody_elses(house: House) -> None:
    await blocked(house)
    house.clock.pass_by(**TO_THURSDAY)
    await house.settled(lambda: bool(summaries(house, "elin", "Veckan i korthet")))
    said = texts(summaries(house, "elin", "Veckan i korthet")[0].card)
    assert "Medicinmottagningen: 🔴 Rött" in said
    assert "En sak är i vägen" in said
    assert "Akutmottagningen" not in said
    assert "Som helhet" not in said
    ways = places(summaries(house, "elin", "Veckan i korthet")[0].card)
    assert [(await followed(house, "elin", address))[0] for address in ways] == [200, 200]
    # Nor what they wrote: a chat is open on a screen when others pass by.
    assert "Nätet" not in said


async def test_what_two_waves_get_on_one_day_is_one_message(house: House) -> None:
    async with house.stored() as store:
        records = await store.roster()
        (journal,) = records.initiatives
        together = tuple(replace(each, go_live=journal.waves[0].go_live) for each in journal.waves)
        members = dict(journal.units) | {"akuten": "2", "medicin": "1"}
        units = tuple(replace(each, manager="elin") if each.id == "akuten" else each for each in records.units)
        there = replace(journal, waves=together, units=members)
        await store.replace_roster(replace(records, units=units, initiatives=(there,)))
    await house.start()
    house.clock.pass_by(**TO_THURSDAY)
    await house.settled(lambda: bool(summaries(house, "sindre", "Uken kort") and summaries(house, "elin", "Veckan")))
    assert texts(summaries(house, "sindre", "Uken kort")[0].card).count("I dag starter vi") == 1
    assert texts(summaries(house, "elin", "Veckan")[0].card).count("I dag startar vi") == 1


async def test_who_leads_it_by_name_alone_is_led_to_no_page_that_refuses_them(house: House) -> None:
    async with house.stored() as store:
        records = await store.roster()
        without = tuple(
            replace(each, units={"medicin": "1", "akuten": "1"}, holders={"project-leader": ("mette",)})
            for each in records.initiatives
        )
        await store.replace_roster(replace(records, initiatives=without))
    await house.start()
    house.clock.pass_by(**TO_THURSDAY)
    await house.settled(lambda: bool(summaries(house, "mette", "Ugen kort")))
    (card,) = [each.card for each in summaries(house, "mette", "Ugen kort")]
    assert [(await followed(house, "mette", address))[0] for address in places(card)] == [200]
    await house.settled(lambda: bool(summaries(house, "sindre", "Uken kort")))
    assert len(places(summaries(house, "sindre", "Uken kort")[0].card)) == 2


async def test_who_has_nothing_to_read_is_left_alone(house: House) -> None:
    async with house.stored() as store:
        records = await store.roster()
        alone = tuple(replace(each, units={"medicin": "3"}) for each in records.initiatives)
        await store.replace_roster(replace(records, initiatives=alone))
    await answers(house, "medicin", Status.RED)
    house.clock.pass_by(**TO_THURSDAY)
    await house.settled(lambda: bool(summaries(house, "sindre", "Uken kort")))
    await house.quiet()
    assert summaries(house, "elin", "Veckan") == []
    async with house.stored() as store:
        (left,) = [each for each in await store.deliveries() if each.item == WEEK and each.recipient.id == "elin"]
    assert (left.state, left.reason) == (DeliveryState.UNREACHABLE, "nothing is late, and nothing is to come")


async def test_what_a_manager_said_is_in_the_way_is_told_once_its_day_has_passed(house: House) -> None:
    await far_ahead(house)
    await answers(house, "medicin", Status.RED, due=date(2026, 11, 18))
    house.clock.pass_by(**TO_THURSDAY)
    await house.settled(lambda: bool(summaries(house, "elin", "Veckan i korthet")))
    assert "efter sin dag" in texts(summaries(house, "elin", "Veckan i korthet")[0].card)


async def test_who_asked_to_hear_nothing_of_it_gets_no_summary(house: House) -> None:
    async with house.stored() as store:
        await store.save_wish(Wish(person="elin", muted=frozenset({"journal"})))
    await house.start()
    house.clock.pass_by(**TO_THURSDAY)
    await house.settled(lambda: bool(summaries(house, "sindre", "Uken kort")))
    await house.quiet()
    assert summaries(house, "elin", "Veckan") == []
    async with house.stored() as store:
        found = {each.recipient.id: each.cause for each in await store.deliveries() if each.item == WEEK}
    assert found["elin"] is Cause.MUTED


async def test_a_bot_that_was_away_on_the_day_tells_the_week_when_it_is_back_and_once(house: House) -> None:
    await house.stop()
    house.clock.pass_by(days=4)
    await house.start()
    await house.settled(lambda: bool(summaries(house, "sindre", "Uken kort")))
    await house.restart()
    await house.quiet()
    assert len(summaries(house, "sindre", "Uken kort")) == 1


async def decided(house: House, outcome: str = "go") -> None:
    """The start of wave 1 was decided just now, against one voice and over a red criterion."""
    at = house.clock()
    against = Position(person="vera", stance=Stance.AGAINST, reason="För tidigt", at=at)
    decision = Decision(outcome=outcome, effect=Effect.GO, by="vera", at=at, over=("W-42",), positions=(against,))
    gate = Gate(initiative="journal", playbook="vgr", point="VGR-D4", wave="1", decisions=(decision,), revision=1)
    async with house.stored() as store:
        await store.save_gate(gate)
    await house.start()


async def test_the_morning_after_a_decision_the_steering_group_gets_what_was_decided_and_what_lies_ahead(
    house: House,
) -> None:
    await decided(house)
    await house.quiet()
    assert summaries(house, "vera", "Efter styrgruppens möte") == []
    house.clock.pass_by(days=1, hours=1.5)
    await house.settled(lambda: bool(summaries(house, "vera", "Efter styrgruppens möte")))
    said = texts(summaries(house, "vera", "Efter styrgruppens möte")[0].card)
    assert "Efter styrgruppens möte 16 november 2026" in said
    assert "Enheten startar, våg 1: Kör" in said
    assert "16 november 2026  ·  en var emot  ·  ett avgörande kriterium var rött" in said
    assert "För tidigt" not in said
    assert "Våg 1, start 23 november 2026" in said
    await house.settled(lambda: bool(summaries(house, "sindre", "Etter styringsgruppens møte")))
    assert summaries(house, "elin", "Efter styrgruppens möte") == []


async def test_where_meetings_are_agreed_each_is_summed_up_also_when_nothing_was_decided(tmp_path: Path) -> None:
    async with house_with(tmp_path / "data", meeting_on(date(2026, 11, 18), date(2026, 12, 2))) as house:
        await decided(house)
        house.clock.pass_by(days=1, hours=1.5)
        await house.quiet()
        # Decided on Monday, told after the meeting on Wednesday.
        assert summaries(house, "vera", "Efter styrgruppens möte") == []
        house.clock.pass_by(days=2)
        await house.settled(lambda: bool(summaries(house, "vera", "Efter styrgruppens möte 18")))
        said = texts(summaries(house, "vera", "Efter styrgruppens möte 18")[0].card)
        assert "Enheten startar, våg 1: Kör" in said
        assert "Nästa möte är 2 december 2026." in said
        house.clock.pass_by(days=14)
        await house.settled(lambda: bool(summaries(house, "vera", "Efter styrgruppens möte 2 december")))
        later = texts(summaries(house, "vera", "Efter styrgruppens möte 2 december")[0].card)
        assert "Inget beslut har antecknats." in later
        async with house.stored() as store:
            told = [each for each in await store.deliveries() if each.item == MEETING]
        assert len({each.key for each in told}) == 2
