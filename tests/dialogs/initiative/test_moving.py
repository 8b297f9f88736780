"""A wave is put into another phase by hand, and what was said before counts or does not."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from dialogs.initiative.model import Initiative
from dialogs.initiative.moving import is_by_hand, phase_by_date, phase_to_come, phases_to_choose, put_into
from dialogs.initiative.phase import phase_of_wave, reopened_at
from dialogs.initiative.rounds import next_asking
from dialogs.initiative.telling import moved
from dialogs.people.model import Deputy, Unit
from dialogs.people.roster import Roster, RosterRecords
from tests.dialogs.initiative.kit import DAY, initiative, method, person, utc

AT = utc(2026, 11, 16, 9)
LINE, CIRCLE = method(), method(linear=False)
# In three weeks: planned for by its date.
AHEAD = {"1": DAY + timedelta(days=21), "2": DAY + timedelta(days=400)}


def two() -> Initiative:
    return initiative(waves=AHEAD, units={"u": "1", "v": "2"})


def put(of: Initiative, phase: str | None, *, linear: bool = True, wave: str = "1", minutes: int = 0) -> Initiative:
    """It after that, which must be allowed."""
    book, found = method(linear=linear), of.wave(wave)
    assert found
    after = put_into(of, book, found, phase, AT + timedelta(minutes=minutes), DAY)
    assert after
    return after


def offered(of: Initiative, *, linear: bool) -> list[str]:
    return [each.id for each in phases_to_choose(of, method(linear=linear), "1", DAY)]


def test_a_line_goes_only_forward_from_where_the_wave_is() -> None:
    assert offered(two(), linear=True) == ["by-hand", "live", "after"]
    assert offered(put(two(), "live"), linear=True) == ["after"]
    assert offered(put(put(two(), "live"), "after"), linear=True) == []


@pytest.mark.parametrize("phase", ["idea", "plan", "no-such-phase", ""])
def test_nothing_that_lies_behind_or_does_not_exist_can_be_chosen_in_a_line(phase: str) -> None:
    wave = two().waves[0]
    assert put_into(two(), LINE, wave, phase, AT, DAY) is None


def test_where_one_may_go_back_every_phase_can_be_chosen_and_the_present_one_begins_anew() -> None:
    assert offered(two(), linear=False) == ["idea", "plan", "by-hand", "live", "after"]
    assert put(two(), "plan", linear=False).reopened == {"method/1/plan": AT}


def test_a_wave_stays_where_it_was_put_and_counts_as_a_save() -> None:
    after = put(two(), "live")
    assert (phase_of_wave(after, LINE, "1", DAY).id, after.revision) == ("live", 2)
    assert phase_of_wave(after, LINE, "2", DAY).id == "idea"
    assert after.reopened == {}
    assert (is_by_hand(after, LINE, "1"), is_by_hand(after, LINE, "2")) == (True, False)


def test_back_to_the_date_is_as_if_nobody_had_put_it_there_and_a_pass_that_began_stays_begun() -> None:
    back = put(put(two(), "idea", linear=False), None, linear=False)
    assert (back.phases, phase_of_wave(back, CIRCLE, "1", DAY).id, back.revision) == ({}, "plan", 3)
    assert back.reopened == {"method/1/idea": AT}


def test_each_time_a_phase_is_gone_back_to_a_new_pass_begins_and_others_stay_begun() -> None:
    after = put(put(put(two(), "idea", linear=False), "plan", linear=False, minutes=1), "idea", linear=False, minutes=2)
    assert after.reopened == {
        "method/1/idea": AT + timedelta(minutes=2),
        "method/1/plan": AT + timedelta(minutes=1),
    }


@pytest.mark.parametrize(
    ("unit", "phase", "expected"),
    [("u", "idea", 1), ("v", "idea", None), ("v", "plan", 2), ("u", "plan", None), (None, "idea", 1), ("x", "plan", 2)],
)
def test_answers_of_a_unit_are_of_its_waves_pass_all_others_of_the_latest(
    unit: str | None, phase: str, expected: int | None
) -> None:
    after = put(put(two(), "idea", linear=False, minutes=1), "plan", linear=False, wave="2", minutes=2)
    at = AT + timedelta(minutes=expected) if expected else None
    assert reopened_at(after, "method", phase, unit) == at


def test_what_begins_next_by_its_date_is_known_until_a_hand_is_on_it() -> None:
    wave = two().waves[0]
    found = phase_to_come(two(), LINE, wave, DAY)
    assert found
    assert (found[0].id, found[1]) == ("live", wave.go_live)
    assert phase_to_come(put(two(), "live"), LINE, wave, DAY) is None
    assert phase_to_come(two(), LINE, wave, date(2030, 1, 1)) is None
    assert phase_by_date(LINE, wave, DAY).id == "plan"


def test_a_hand_on_a_phase_that_is_gone_is_no_hand() -> None:
    assert not is_by_hand(replace(two(), phases={"method/1": "gone"}), LINE, "1")


@pytest.mark.parametrize(("hour", "day"), [(6, date(2026, 11, 16)), (8, date(2026, 11, 23)), (23, date(2026, 11, 23))])
def test_the_next_asking_is_today_until_people_were_asked(hour: int, day: date) -> None:
    unit = Unit(id="u", name="U")
    assert next_asking(two().rhythm, unit, utc(2026, 11, 16, hour)) == day


ROSTER = Roster(
    RosterRecords(
        units=(
            Unit(id="u", name="U", manager="anna", deputies=(Deputy(person="bo"),)),
            Unit(id="w", name="W", manager="anna"),
            Unit(id="v", name="V", manager="carl"),
        ),
        people=tuple(map(person, ("anna", "bo", "carl"))),
    )
)


def test_everybody_who_leads_one_of_its_units_hears_once_but_whoever_did_it() -> None:
    of = put(initiative(waves=AHEAD, units={"u": "1", "w": "1", "v": "2"}), "live")

    def heard(by: str) -> list[tuple[str, str]]:
        return [(each.recipient.id, each.key) for each in moved(of, LINE, "1", by, ROSTER, AT)]

    assert heard("petra") == [("anna", "i/method/1/2/live"), ("bo", "i/method/1/2/live")]
    assert heard("anna") == [("bo", "i/method/1/2/live")]
    back = put(of, None)
    assert [each.key for each in moved(back, LINE, "1", "petra", ROSTER, AT)] == ["i/method/1/3/*"] * 2
