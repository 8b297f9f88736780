"""People hear how it goes as often as their phase says, and whoever writes is told when they have not."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from content.playbook import Playbook
from dialogs.broadcast.rhythm import Quiet, quiet_waves, time_to_tell
from dialogs.initiative.model import Initiative
from dialogs.people.roster import Roster, RosterRecords
from tests.dialogs.broadcast.calendar_kit import LIBRARY, PEOPLE, ROSTER, UNITS, initiative

FFB: Playbook = LIBRARY.playbooks["ffb"]
# A Monday on which wave 1 starts: daily words from then on. Wave 2 prepares: monthly.
START = date(2026, 11, 16)
OF = replace(initiative(START, date(2027, 9, 1), book="ffb"), since=START)


def at(day: date, hour: int = 10) -> datetime:
    return datetime(day.year, day.month, day.day, hour, tzinfo=UTC)


def quiet(now: datetime, told: dict[str, datetime] | None = None, of: Initiative = OF) -> list[tuple[str, date, int]]:
    found = quiet_waves(of, LIBRARY.playbooks, ROSTER, told or {}, now)
    return [(each.wave.id, each.since, each.missed) for each in found]


@pytest.mark.parametrize(("days", "missed"), [(0, None), (1, None), (2, 1), (3, 2), (4, 3), (5, 3), (6, 3), (7, 4)])
def test_a_wave_in_its_first_days_hears_something_each_working_day(days: int, missed: int | None) -> None:
    # The weekend is no silence.
    assert quiet(at(START + timedelta(days=days))) == ([("1", START, missed)] if missed else [])


def test_what_reached_any_unit_of_the_wave_ends_the_silence() -> None:
    friday = START + timedelta(days=4)
    assert quiet(at(friday), {"c": at(friday - timedelta(days=1))}) == []
    assert quiet(at(friday), {"b": at(friday), "x": at(friday)}) == [("1", START, 3)]


def test_nobody_is_told_before_the_hour_at_which_people_are_asked() -> None:
    assert quiet(at(START + timedelta(days=2), 7)) == []
    assert quiet(at(START + timedelta(days=2), 8)) == [("1", START, 1)]


def test_a_calm_phase_waits_for_weeks_and_a_phase_without_rhythm_for_ever() -> None:
    of = initiative(date(2027, 9, 1), date(2027, 9, 1), book="ffb")
    assert quiet(at(date(2026, 12, 1)), of=of) == []
    assert {wave for wave, _, _ in quiet(at(date(2026, 12, 4)), of=of)} == {"1", "2"}
    assert quiet(at(date(2028, 1, 3)), of=initiative(book="vgr")) == []


def test_an_initiative_says_otherwise_how_often() -> None:
    wednesday = at(START + timedelta(days=2))
    assert quiet(wednesday, of=replace(OF, told_every={"ffb/STA": 0})) == []
    assert quiet(at(START + timedelta(days=7)), of=replace(OF, told_every={"ffb/STA": 2})) == [("1", START, 2)]


def test_a_paused_wave_and_one_without_units_are_left_alone() -> None:
    paused = replace(OF, waves=tuple(replace(each, paused=True) for each in OF.waves))
    assert quiet(at(START + timedelta(days=2)), of=paused) == []
    assert quiet(at(START + timedelta(days=2)), of=replace(OF, units={})) == []


def found_on(day: date) -> Quiet:
    (found,) = quiet_waves(OF, LIBRARY.playbooks, ROSTER, {}, at(day))
    return found


def test_whoever_writes_is_told_once_for_each_interval_missed() -> None:
    days = [START + timedelta(days=n) for n in range(2, 8)]
    told = [each.id for day in days for each in time_to_tell(found_on(day), OF, ROSTER, at(day))]
    assert list(dict.fromkeys(told)) == [f"wave-quiet/journal/1/{START}/{n}/person:emily" for n in (1, 2, 3, 4)]


def test_where_nobody_writes_for_it_whoever_leads_it_is_told() -> None:
    without = Roster(RosterRecords(units=UNITS, people=tuple(each for each in PEOPLE if each.id != "emily")))
    day = START + timedelta(days=2)
    (told,) = time_to_tell(found_on(day), OF, without, at(day))
    assert told.recipient.id == "sindre"
