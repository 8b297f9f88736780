"""The communication plan laid out over time: what stands on which day, and how it stands."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from content.model import Destination
from dialogs.broadcast.calendar import Entry, EntryKind, EntryState, entries
from dialogs.plan.model import Plan
from tests.dialogs.broadcast.calendar_kit import CHECKLIST, DAY, GO_LIVE, LIBRARY, initiative, plan

TODAY = date(2026, 11, 23)


def laid_out(
    today: date = TODAY,
    by: Plan | None = None,
    sent: dict[str, datetime] | None = None,
    first: date = GO_LIVE,
    second: date = GO_LIVE,
) -> list[Entry]:
    return entries(initiative(first, second), [CHECKLIST], by, sent or {}, today)


def states(found: list[Entry], kind: EntryKind = EntryKind.MATERIAL) -> dict[str, tuple[date, EntryState]]:
    return {each.wave: (each.day, each.state) for each in found if each.kind is kind}


def test_each_wave_has_its_start_and_what_is_sent_to_it_in_order() -> None:
    found = laid_out(second=GO_LIVE + timedelta(weeks=1))
    assert [(each.day, each.kind, each.wave) for each in found] == [
        (DAY, EntryKind.MATERIAL, "1"),
        (DAY + timedelta(weeks=1), EntryKind.MATERIAL, "2"),
        (GO_LIVE, EntryKind.START, "1"),
        (GO_LIVE + timedelta(weeks=1), EntryKind.START, "2"),
    ]
    assert found[0] == Entry(
        day=DAY,
        initiative="journal",
        wave="1",
        kind=EntryKind.MATERIAL,
        state=EntryState.PLANNED,
        source="cutover-checklist",
        to=Destination.PERSON,
        roles=("manager",),
    )


@pytest.mark.parametrize(
    ("days", "state"),
    [(-1, "planned"), (0, "planned"), (1, "late"), (5, "late"), (6, "left-out")],
)
def test_what_has_not_gone_out_is_planned_then_late_then_left_out(days: int, state: str) -> None:
    assert states(laid_out(DAY + timedelta(days=days)))["1"] == (DAY, EntryState(state))


def test_what_has_gone_out_stands_on_the_day_it_did_wherever_the_start_is_moved() -> None:
    sent = {"journal/cutover-checklist/1": datetime(2026, 11, 30, 8, 1, tzinfo=UTC)}
    found = states(laid_out(sent=sent, first=GO_LIVE + timedelta(weeks=9), second=GO_LIVE + timedelta(weeks=9)))
    # Who is in both waves has got it with the first.
    assert found == {"1": (DAY, EntryState.SENT), "2": (DAY, EntryState.SENT)}


def test_what_the_plan_takes_out_stands_as_left_out_where_it_would_have_been() -> None:
    by = plan({"material": "cutover-checklist", "lead": "-", "wave": "2"})
    assert states(laid_out(by=by)) == {"1": (DAY, EntryState.PLANNED), "2": (DAY, EntryState.LEFT_OUT)}


def test_what_is_not_valid_that_day_or_not_finished_is_left_out() -> None:
    later = date(2029, 1, 15)
    assert states(laid_out(first=later, second=later))["1"][1] is EntryState.LEFT_OUT
    by = plan({"material": "outage", "lead": "P1D"})
    found = entries(initiative(), [LIBRARY.material["outage"]], by, {}, TODAY)
    assert states(found)["1"] == (GO_LIVE - timedelta(days=1), EntryState.LEFT_OUT)


@pytest.mark.parametrize(
    ("status", "today", "state"),
    [
        ("", date(2026, 12, 2), "planned"),
        ("", date(2026, 12, 3), "over"),
        ("done", date(2026, 12, 1), "sent"),
        ("dropped", date(2026, 12, 1), "left-out"),
    ],
)
def test_what_people_say_themselves_stands_there_as_they_wrote_it(status: str, today: date, state: str) -> None:
    by = plan({"message": "Möte", "purpose": "Veta", "date": "2026-12-01..2026-12-02", "status": status})
    (found,) = [each for each in laid_out(today, by) if each.kind is EntryKind.SAYING]
    assert (found.day, found.last, found.wave, found.title) == (date(2026, 12, 1), date(2026, 12, 2), "", "Möte")
    assert found.state is EntryState(state)


def test_of_a_paused_wave_only_what_has_gone_out_stands_there() -> None:
    sent = {"journal/cutover-checklist/2": datetime(2026, 11, 16, 8, 0, tzinfo=UTC)}
    of = initiative(second=GO_LIVE + timedelta(weeks=1), paused=True)
    assert [each for each in entries(of, [CHECKLIST], None, {}, TODAY) if each.wave == "2"] == []
    assert states(entries(of, [CHECKLIST], None, sent, TODAY))["2"] == (date(2026, 11, 16), EntryState.SENT)


def test_messages_with_a_day_that_people_composed_are_put_in_their_place() -> None:
    day = DAY + timedelta(days=1)
    composed = Entry(
        day=day, initiative="journal", wave="", kind=EntryKind.BROADCAST, state=EntryState.PLANNED, title="Tack"
    )
    found = entries(initiative(), [CHECKLIST], None, {}, TODAY, [composed])
    assert [each.kind for each in found[:3]] == [EntryKind.MATERIAL, EntryKind.MATERIAL, EntryKind.BROADCAST]


DAYS = st.dates(date(2026, 1, 1), date(2030, 1, 1))


@given(DAYS, DAYS, DAYS)
def test_moving_a_start_keeps_what_each_entry_is_known_by(today: date, first: date, moved: date) -> None:
    materials = LIBRARY.material.values()
    before = entries(initiative(first), materials, None, {}, today)
    after = entries(replace(initiative(moved)), materials, None, {}, today)
    assert {each.key for each in before} == {each.key for each in after}
    assert len({each.key for each in before}) == len(before)
    assert [each.day for each in after] == sorted(each.day for each in after)
