"""The communication plan says on which day what is told, to each wave."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from content.library import Material
from dialogs.initiative.model import Wave
from dialogs.plan.lead import Lead, parse_lead
from dialogs.plan.model import Row
from dialogs.plan.span import Span
from dialogs.plan.timetable import Saying, Timetable
from tests.dialogs.plan.plans import LIBRARY, communication, message

FIRST, SECOND = Wave(id="1", go_live=date(2027, 3, 31)), Wave(id="2", go_live=date(2027, 9, 1))
# Its own lead is twelve months before, as the founding documents state.
LIST: Material = LIBRARY.material["equipment-list"]
DAYS = st.dates(date(2020, 1, 1), date(2040, 1, 1))


def day(*rows: Row, wave: Wave = FIRST) -> date | None:
    return Timetable(communication(*rows)).day(LIST, wave)


def about(id_: str = "1", **said: str) -> Row:
    return message(id_, material="equipment-list", **said)


def test_without_a_plan_material_keeps_the_time_it_says_itself() -> None:
    assert Timetable(None).day(LIST, FIRST) == date(2026, 3, 31)
    assert day(message("1"), about()) == date(2026, 3, 31)


@pytest.mark.parametrize(
    ("said", "when"),
    [
        ({"lead": "P1M"}, date(2027, 2, 28)),
        ({"lead": "p2w"}, date(2027, 3, 17)),
        ({"lead": "+P2W"}, date(2027, 4, 14)),
        ({"lead": "P0D"}, date(2027, 3, 31)),
        ({"lead": "2027-01-07"}, date(2027, 1, 7)),
        ({"date": "2027-01-07..2027-01-09"}, date(2027, 1, 7)),
        ({"lead": "P1M", "date": "2027-01-07"}, date(2027, 2, 28)),
        ({"lead": "-"}, None),
        ({"lead": "\u2013"}, None),
        ({"status": "dropped", "lead": "P1M"}, None),
    ],
)
def test_a_row_that_names_it_says_when_or_that_it_is_not_sent(said: dict[str, str], when: date | None) -> None:
    assert day(about(**said)) == when


def test_a_row_for_a_wave_goes_before_one_for_all() -> None:
    rows = [about("1", lead="P1M"), about("2", lead="P2M", wave="2")]
    assert [day(*rows, wave=wave) for wave in (FIRST, SECOND)] == [date(2027, 2, 28), date(2027, 7, 1)]


def test_those_whom_a_gate_held_back_keep_the_rows_of_their_wave_until_they_have_their_own() -> None:
    parted = Wave(id="1.2", go_live=date(2027, 6, 1))
    rows = [about("1", lead="-", wave="1")]
    assert day(*rows, wave=parted) is None
    assert day(*rows, about("2", lead="P1D", wave="1.2"), wave=parted) == date(2027, 5, 31)


def test_what_people_say_themselves_follows_each_wave_or_has_a_day_of_its_own() -> None:
    meeting = message("1", lead="P1W", message="APT")
    letter = message("2", date="2027-01-07..2027-01-09")
    second = message("3", lead="+P1D", wave="2")
    nothing = message("4")
    found = [*Timetable(communication(meeting, letter, second, nothing)).sayings([FIRST, SECOND])]
    assert found == [
        Saying(row=meeting, wave="1", days=Span(first=date(2027, 3, 24), last=date(2027, 3, 24))),
        Saying(row=meeting, wave="2", days=Span(first=date(2027, 8, 25), last=date(2027, 8, 25))),
        Saying(row=letter, wave="", days=Span(first=date(2027, 1, 7), last=date(2027, 1, 9))),
        Saying(row=second, wave="2", days=Span(first=date(2027, 9, 2), last=date(2027, 9, 2))),
    ]


@pytest.mark.parametrize("text", ["", "P", "12M", "P1.5M", "+2027-01-07", "--", "P11Y", "P9999W", "i vår"])
def test_what_is_no_time_is_none(text: str) -> None:
    assert parse_lead(text) is None


@given(DAYS, st.integers(0, 500))
def test_days_before_and_after_go_live_lie_as_far_apart_as_they_say(go_live: date, days: int) -> None:
    before, after = parse_lead(f"P{days}D"), parse_lead(f"+P{days}D")
    assert before
    assert after
    assert (before.on(go_live), after.on(go_live)) == (go_live - timedelta(days), go_live + timedelta(days))


@given(st.text(max_size=12), DAYS)
def test_whatever_is_written_is_a_time_within_ten_years_or_none(text: str, go_live: date) -> None:
    lead = parse_lead(text)
    found = lead.on(go_live) if lead and lead != Lead() and not lead.day else go_live
    assert found is not None
    assert abs(found.year - go_live.year) <= 11
