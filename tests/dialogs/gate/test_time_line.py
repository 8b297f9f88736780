"""The time line shows each wave's phases, start and gates on the days that hold now."""

from dataclasses import replace
from datetime import date

from content.playbook import Effect, Playbook
from dialogs.gate.model import WHOLE_INITIATIVE
from dialogs.gate.time_line import Lane, time_line
from dialogs.initiative.model import Initiative, Wave
from tests.dialogs.gate.kit import BOOKS, EVERY, FIRST, SECOND, TODAY, decided, initiative

PHASED = Playbook.model_validate(
    EVERY.model_dump(by_alias=True, exclude_none=True)
    | {
        "phases": [
            {"id": "now", "label": {"en": "Now"}, "settles": {"en": "Said"}, "begins": {"before_go_live": "P28D"}},
            {"id": "after", "label": {"en": "After"}, "settles": {"en": "Said"}, "begins": {"after_go_live": "P0D"}},
        ]
    }
)


def lanes(of: Initiative, books: dict[str, Playbook] | None = None) -> dict[str, Lane]:
    found = time_line(of, books or BOOKS, [], TODAY)
    return {lane.wave.id if lane.wave else WHOLE_INITIATIVE: lane for lane in found.lanes}


def test_the_whole_comes_first_then_the_waves_as_they_start_each_with_its_gates_by_day() -> None:
    found = lanes(initiative(Wave(id="late", go_live=SECOND), Wave(id="soon", go_live=FIRST)))
    assert list(found) == [WHOLE_INITIATIVE, "soon", "late"]
    assert [mark.planned.point.id for mark in found[WHOLE_INITIATIVE].gates] == ["wide", "nobodys", "after"]
    assert {mark.planned.point.id for mark in found["soon"].gates} == {"start", "local"}, "one by hand has no day"


def test_it_reaches_from_the_first_day_to_the_last_and_holds_today() -> None:
    found = time_line(initiative(), BOOKS, [], TODAY)
    assert (found.first, found.last) == (date(2026, 10, 20), date(2027, 3, 8))
    later = time_line(initiative(), BOOKS, [], date(2027, 6, 1))
    assert later.last == date(2027, 6, 1)


def test_a_gate_whose_day_has_passed_is_late_until_it_is_decided() -> None:
    after = date(2026, 12, 2)
    blank = time_line(initiative(), BOOKS, [], after)
    assert {m.planned.point.id for lane in blank.lanes for m in lane.gates if m.late} == {
        "start",
        "local",
        "wide",
        "nobodys",
    }
    found = time_line(initiative(), BOOKS, [decided(Effect.GO, "1")], after)
    (mark,) = [m for lane in found.lanes for m in lane.gates if m.planned.point.id == "start" and m.planned.wave == "1"]
    assert mark.decision
    assert mark.decision.effect is Effect.GO
    assert not mark.late


def test_what_was_due_before_the_initiative_was_known_is_not_late() -> None:
    found = lanes(initiative(since=date(2026, 11, 10)))
    (wide,) = [mark for mark in found[WHOLE_INITIATIVE].gates if mark.planned.point.id == "wide"]
    assert (wide.late, wide.elsewhere) == (False, True)
    assert not any(mark.elsewhere for mark in lanes(initiative())[WHOLE_INITIATIVE].gates)


def test_phases_follow_one_another_and_the_last_goes_on() -> None:
    spans = lanes(initiative(), {"method": PHASED})["1"].spans
    assert [(each.phase, each.first, each.last) for each in spans] == [
        ("now", date(2026, 11, 3), date(2026, 11, 30)),
        ("after", FIRST, None),
    ]


def test_a_wave_that_was_put_into_a_phase_by_hand_has_that_and_no_days() -> None:
    found = lanes(replace(initiative(), phases={"method/1": "after"}), {"method": PHASED})
    assert (found["1"].phases, found["1"].spans) == ((("method", "after"),), ())
    assert found["2"].spans


def test_an_initiative_without_waves_has_today_and_no_lane() -> None:
    found = time_line(replace(initiative(), waves=(), units={}), BOOKS, [], TODAY)
    assert (found.first, found.last, found.lanes) == (TODAY, TODAY, ())
