"""A gate asks nothing of anybody who has not been asked: a phase that begins on its day or later is not read."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, timedelta

from content.playbook import Criterion, Phase, Playbook
from dialogs.gate.flow import Scheduled
from dialogs.gate.reach import reached
from dialogs.initiative.model import Initiative, Wave
from tests.dialogs.gate.kit import AFTER, BY_HAND, FIRST, SAID, SECOND, START, WIDE, criterion, initiative, playbook

# A month before the start of a wave, on the day, and four weeks after it.
PHASES = {"before": {"before_go_live": "P1M"}, "live": {"before_go_live": "P0D"}, "after": {"after_go_live": "P4W"}}
SCOPES = ("unit", "initiative")


def _book() -> Playbook:
    asked = [criterion(f"{phase}-{scope}", scope) | {"phase": phase} for phase in (*PHASES, "any") for scope in SCOPES]
    phases = [
        Phase.model_validate({"id": id_, "label": SAID, "settles": SAID, "begins": begins})
        for id_, begins in PHASES.items()
    ]
    return playbook(START, WIDE, AFTER, BY_HAND, criteria=asked).model_copy(update={"phases": phases})


BOOK = _book()
DAY = FIRST - timedelta(days=14)
EARLY = DAY - timedelta(days=7)


def asked(
    point: str = "start", wave: str = "1", due: date | None = DAY, today: date = EARLY, of: Initiative | None = None
) -> dict[str, list[str]]:
    """The phases that can have been asked of units and of others when this gate is taken."""
    found = next(each for each in BOOK.decision_points if each.id == point)
    planned = Scheduled(playbook=BOOK, point=found, wave=wave, due=due)
    may = reached(of or initiative(), planned, today)
    return {scope: [phase for phase in (*PHASES, "any") if may(_criterion(f"{phase}-{scope}"))] for scope in SCOPES}


def _criterion(id_: str) -> Criterion:
    return next(each for each in BOOK.criteria if each.id == id_)


def both(*phases: str) -> Mapping[str, list[str]]:
    return {scope: [*phases, "any"] for scope in SCOPES}


def test_what_belongs_to_a_phase_after_the_day_is_not_asked_and_what_has_begun_is() -> None:
    assert asked() == both("before")


def test_it_is_the_day_that_counts_and_not_when_it_is_looked_at() -> None:
    long_before = FIRST - timedelta(days=90)
    assert asked(today=long_before) == asked(today=EARLY) == both("before")


def test_a_phase_that_begins_on_the_very_day_comes_too_late() -> None:
    assert asked(due=FIRST) == both("before")
    assert asked(due=FIRST + timedelta(days=1)) == both("before", "live")


def test_a_gate_that_has_waited_into_the_next_phase_reads_that_too() -> None:
    assert asked(today=FIRST) == both("before")
    assert asked(today=FIRST + timedelta(days=1)) == both("before", "live")


def test_what_is_taken_by_hand_is_taken_today() -> None:
    assert asked("by-hand", due=None, today=FIRST + timedelta(days=3)) == both("before", "live")


def test_what_others_answer_for_all_is_asked_once_any_wave_is_there_and_of_units_when_their_own_is() -> None:
    late = SECOND - timedelta(days=14)
    assert asked(wave="2", due=late, today=late) == {
        "unit": ["before", "any"],
        "initiative": ["before", "live", "after", "any"],
    }


def test_a_gate_of_the_whole_reads_what_the_wave_furthest_ahead_is_asked() -> None:
    assert asked("after", "all", due=FIRST + timedelta(days=7)) == both("before", "live")


def test_a_wave_that_was_put_into_a_phase_by_hand_is_in_it() -> None:
    by_hand = replace(initiative(Wave(id="1", go_live=FIRST)), phases={"method/1": "live"})
    assert asked(of=by_hand) == both("before", "live")
