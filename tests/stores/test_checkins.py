"""What a store promises of check-ins and all that is kept with them, whatever it is made of."""

import asyncio
from dataclasses import replace
from datetime import date, timedelta

import pytest

from bot.ports import Store
from dialogs.action.flow import end, raise_action, say
from dialogs.action.model import Action, ActionKind, ActionState, Likelihood, StepKind
from dialogs.checkin.day import Day
from dialogs.checkin.model import WHOLE, Answer, CheckIn, Help, Request, Revision, Skipped, Status, Wish
from dialogs.race import LostRace
from dialogs.rollup.model import Colour
from tests.stores.conftest import NOW
from tests.stores.test_every_store import checkin, delivery

DUE = date(2026, 11, 20)
DAY = date(2026, 11, 16)
PERIOD = "2026-W47"


def action(id_: str = "a1", initiative: str = "journal", **changes: object) -> Action:
    made = raise_action(
        id_, ActionKind.ACTION, initiative, "medicin", "Inga läsare", "pär", DUE, "elin", NOW, criterion="W-42"
    )
    return replace(made, **changes)  # type: ignore[arg-type]


def day(number: int = 16, unit: str = "medicin", **changes: object) -> Day:
    made = Day(
        initiative="journal",
        unit=unit,
        day=date(2026, 11, number),
        status=Status.YELLOW,
        by="elin",
        at=NOW,
        note="Långsamt på våningen",
        incidents=2,
    )
    return replace(made, **changes)  # type: ignore[arg-type]


# Check-ins with what came of them.


async def test_a_check_in_comes_back_whole(store: Store) -> None:
    answer = Answer(
        criterion="W-42",
        status=Status.RED,
        note="Sett",
        blocker="Ingen personal",
        help=Help.LOCAL_LEAD,
        due=DUE,
        figures=(3, 5),
        action="a1",
        by="elin",
        at=NOW,
        period="2026-W46",
    )
    request = Request(wish=Wish.POSTPONE, reason="Vi flyttar")
    first = replace(checkin(unit=WHOLE), answers=(answer,), comment="Tungt", request=request, colour=Colour.STALE)
    await store.save_checkins([first])
    revision = Revision(answers=first.answers, by="elin", at=NOW, comment="Tungt", request=request)
    second = replace(first, answers=(), comment="", request=None, colour=None, revision=2, history=(revision,))
    await store.save_checkins([second])
    assert await store.checkins("journal", [WHOLE], PERIOD) == {WHOLE: second}
    assert await store.latest_checkins("journal", [WHOLE]) == {WHOLE: second}


async def test_the_newest_check_in_is_that_of_the_last_period_whichever_was_saved_last(store: Store) -> None:
    for period in ("2026-W53", "2027-W01", "2026-W52"):
        await store.save_checkins([checkin(period=period)])
    assert await store.latest_checkins("journal", ["medicin"]) == {"medicin": checkin(period="2027-W01")}


async def test_a_check_in_its_actions_and_its_notices_are_saved_together(store: Store) -> None:
    await store.save_checkins([checkin()], [action(), action("a2")], [delivery(1)])
    assert await store.checkins("journal", ["medicin"], PERIOD) == {"medicin": checkin()}
    assert await store.actions() == [action(), action("a2")]
    assert [each.id for each in await store.claim(NOW + timedelta(hours=1), 10)] == ["d1"]


@pytest.mark.parametrize(
    ("checkins", "actions"),
    [
        ([checkin("barn"), checkin(revision=2)], [action("a2")]),
        ([checkin("barn")], [action("a2"), action()]),
        ([checkin("barn")], [action("a2"), action(revision=3)]),
        ([checkin("barn"), checkin()], [action("a2"), action()]),
    ],
    ids=["a check-in of the future", "an action twice", "an action of the future", "both twice"],
)
async def test_when_one_of_them_lost_the_race_nothing_is_saved_at_all(
    store: Store, checkins: list[CheckIn], actions: list[Action]
) -> None:
    await store.save_checkins([checkin(period="2026-W46")], [action()])
    with pytest.raises(LostRace):
        await store.save_checkins(checkins, actions, [delivery(1)])
    assert await store.checkins("journal", ["medicin", "barn"], PERIOD) == {}
    assert set(await store.latest_checkins("journal", ["medicin", "barn"])) == {"medicin"}
    assert await store.actions() == [action()]
    assert await store.deliveries() == []


async def test_of_two_who_act_on_one_action_in_two_check_ins_at_once_one_loses_all(store: Store) -> None:
    await store.save_checkins([], [action()])
    results = await asyncio.gather(
        *(
            store.save_checkins([checkin(unit)], [say(action(), unit, NOW, unit)], [delivery(number)])
            for number, unit in enumerate(("medicin", "barn"))
        ),
        return_exceptions=True,
    )
    assert [type(each) for each in results if each is not None] == [LostRace]
    (stored,) = await store.actions()
    (won,) = await store.checkins("journal", ["medicin", "barn"], PERIOD)
    assert (stored.revision, stored.latest.text) == (2, won)
    assert [each.id for each in await store.deliveries()] == ["d0" if won == "medicin" else "d1"]


async def test_a_notice_that_was_sent_is_not_planned_again(store: Store) -> None:
    await store.save_checkins([checkin()], notices=[delivery(1)])
    await store.claim(NOW + timedelta(hours=1), 10)
    await store.save_checkins([checkin(revision=2)], notices=[delivery(1)])
    assert await store.claim(NOW + timedelta(hours=1), 10) == []


# Colours.


async def test_what_units_added_up_to_is_found_by_period_and_unit(store: Store) -> None:
    said = {
        ("medicin", "2026-W46"): Colour.RED,
        ("medicin", PERIOD): Colour.GREEN,
        ("barn", "2026-W46"): Colour.STALE,
        ("barn", PERIOD): None,
    }
    await store.save_checkins([replace(checkin(*key), colour=colour) for key, colour in said.items()])
    await store.save_checkins([replace(checkin(), initiative="metod", colour=Colour.RED)])
    assert await store.colours("journal", ["2026-W45", "2026-W46", PERIOD]) == {
        "2026-W45": {},
        "2026-W46": {"medicin": Colour.RED, "barn": Colour.STALE},
        PERIOD: {"medicin": Colour.GREEN},
    }
    assert await store.colours("journal", []) == {}


async def test_the_newest_period_is_the_last_in_which_a_units_answers_added_up(store: Store) -> None:
    assert await store.newest_period("journal") is None
    said = {("medicin", "2026-W46"): Colour.RED, ("barn", "2026-W45"): Colour.GREEN, ("", PERIOD): None}
    await store.save_checkins([replace(checkin(*key), colour=colour) for key, colour in said.items()])
    await store.save_checkins([replace(checkin(), initiative="metod", colour=Colour.RED)])
    assert await store.newest_period("journal") == "2026-W46"


async def test_the_colour_of_a_period_is_that_of_its_last_save(store: Store) -> None:
    await store.save_checkins([replace(checkin(), colour=Colour.RED)])
    await store.save_checkins([replace(checkin(revision=2), colour=Colour.GREEN)])
    assert await store.colours("journal", [PERIOD]) == {PERIOD: {"medicin": Colour.GREEN}}


# Rounds that are sat out.


def skipped(unit: str = "medicin", period: str = PERIOD, initiative: str = "journal") -> Skipped:
    return Skipped(initiative=initiative, unit=unit, period=period, reason="Semester på Åland", by="elin", at=NOW)


async def test_rounds_that_are_sat_out_are_found_by_initiative_and_period(store: Store) -> None:
    assert await store.skipped("journal") == []
    rows = [skipped(), skipped("barn"), skipped(period="2026-W46"), skipped(initiative="metod")]
    await store.save_skipped(rows)
    assert await store.skipped("journal") == rows[:3]
    assert await store.skipped("journal", [PERIOD]) == rows[:2]
    assert await store.skipped("journal", ["2026-W46", "2026-W45"]) == rows[2:3]
    assert await store.skipped("journal", []) == []


async def test_a_round_is_sat_out_once_for_the_reason_given_last(store: Store) -> None:
    await store.save_skipped([skipped()])
    again = replace(skipped(), reason="Sjukdom", by="olle")
    await store.save_skipped([again])
    assert await store.skipped("journal") == [again]


# Colours of days.


async def test_days_come_back_from_the_first_to_the_last_oldest_first(store: Store) -> None:
    saved = [day(18), day(16), day(17, "barn"), day(17), day(19), day(16, initiative="metod")]
    await store.save_days(saved)
    assert await store.days("journal", ["medicin", "akuten"], DAY, date(2026, 11, 18)) == [day(16), day(17), day(18)]
    assert await store.days("journal", ["barn"], DAY, DAY) == []


@pytest.mark.parametrize("lost", [day(), day(revision=3)])
async def test_days_are_saved_together_or_not_at_all(store: Store, lost: Day) -> None:
    await store.save_days([day()])
    with pytest.raises(LostRace):
        await store.save_days([day(17), lost])
    assert await store.days("journal", ["medicin"], DAY, date(2026, 11, 17)) == [day()]
    later = day(revision=2, status=Status.GREEN)
    await store.save_days([day(17), later])
    assert await store.days("journal", ["medicin"], DAY, date(2026, 11, 17)) == [later, day(17)]


async def test_of_two_who_tell_a_day_at_once_one_loses_the_race(store: Store) -> None:
    results = await asyncio.gather(store.save_days([day()]), store.save_days([day(by="olle")]), return_exceptions=True)
    assert [type(each) for each in results if each is not None] == [LostRace]


# Actions.


async def test_an_action_comes_back_with_all_that_happened_to_it(store: Store) -> None:
    assert await store.action("a1") is None
    risk = action(kind=ActionKind.RISK, likelihood=Likelihood.HIGH, criterion=None)
    await store.save_action(risk)
    said = say(risk, "pär", NOW + timedelta(hours=1), "Beställt på Åland")
    await store.save_action(said)
    assert await store.action("a1") == said


async def test_of_two_who_change_an_action_at_once_one_loses_the_race(store: Store) -> None:
    await store.save_action(action())
    with pytest.raises(LostRace):
        await store.save_action(action())
    first, second = (say(action(), by, NOW, by) for by in ("pär", "elin"))
    results = await asyncio.gather(store.save_action(first), store.save_action(second), return_exceptions=True)
    assert [type(each) for each in results if each is not None] == [LostRace]
    assert await store.action("a1") in (first, second)


async def test_actions_are_found_by_initiative_and_state_oldest_first(store: Store) -> None:
    for each in (action("b"), action("a"), action("c", "metod")):
        await store.save_action(each)
    done = end(action("b"), "pär", NOW, StepKind.DONE)
    dropped = end(action("c", "metod"), "pär", NOW, StepKind.DROPPED)
    for each in (done, dropped):
        await store.save_action(each)
    assert await store.actions() == [action("a")]
    assert await store.actions("metod") == []
    assert await store.actions("journal", set(ActionState)) == [done, action("a")]
    assert await store.actions(states={ActionState.DONE, ActionState.DROPPED}) == [done, dropped]


async def test_an_action_that_is_opened_again_keeps_its_place(store: Store) -> None:
    await store.save_action(action("b"))
    await store.save_action(action("a"))
    again = end(action("b"), "pär", NOW, StepKind.DONE)
    await store.save_action(again)
    opened = replace(again, state=ActionState.OPEN, revision=3)
    await store.save_action(opened)
    assert await store.actions() == [opened, action("a")]


async def test_the_newest_check_in_of_a_unit_has_another_mark_each_time_something_was_said(store: Store) -> None:
    assert await store.checkin_marks("journal", ["medicin"]) == {}
    said = [checkin(), checkin(revision=2), checkin(period="2027-W01"), checkin(period="2027-W01", revision=2)]
    marks = []
    for each in said:
        await store.save_checkins([each, checkin("barn")] if each is said[0] else [each])
        found = await store.checkin_marks("journal", ["medicin", "barn", "nowhere"])
        assert found.keys() == {"medicin", "barn"}
        marks.append(found["medicin"])
    assert len(set(marks)) == len(said)
    assert await store.checkin_marks("journal", []) == {}


async def test_colours_are_counted_by_period(store: Store) -> None:
    green, red = (replace(checkin(), colour=each) for each in (Colour.GREEN, Colour.RED))
    await store.save_checkins(
        [replace(green, unit="a"), replace(green, unit="b"), replace(red, unit="c"), checkin("d")]
    )
    assert await store.colour_counts("journal", [PERIOD, "2020-W01"]) == {
        PERIOD: {Colour.GREEN: 2, Colour.RED: 1},
        "2020-W01": {},
    }
