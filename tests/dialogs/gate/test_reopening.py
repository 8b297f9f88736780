"""Which decisions come up with a phase that is gone through anew."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from content.playbook import Effect
from dialogs.gate.flow import holding, scheduled
from dialogs.gate.model import Gate
from dialogs.gate.reopening import still_to_take, taken_anew
from dialogs.initiative.model import Initiative
from tests.dialogs.gate.kit import AT, BOOKS, BY_HAND, EVERY, START, WIDE, decided, decision, initiative

# Six weeks before the first wave.
WIDE_DUE = date(2026, 10, 20)
LATER = AT + timedelta(hours=1)


def anew(*waves: str) -> Initiative:
    """These waves go through the phase again from an hour after the decisions on."""
    return replace(initiative(), reopened={f"method/{wave}/now": LATER for wave in waves})


def ids(*found: Gate, after: Initiative) -> list[tuple[str, str]]:
    return [(each.point.id, each.wave) for each in taken_anew(initiative(), after, BOOKS, found)]


FIRST, SECOND = decided(Effect.GO), decided(Effect.GO, wave="2")
ALL = decided(Effect.GO, point_=WIDE)


def test_what_was_decided_for_the_wave_is_taken_anew_and_for_another_it_holds() -> None:
    assert ids(FIRST, SECOND, after=anew("1")) == [("start", "1")]


def test_what_was_decided_for_all_is_taken_anew_only_when_all_go_back() -> None:
    assert ids(ALL, after=anew("1")) == []
    assert ids(ALL, after=anew("1", "2")) == [("wide", "all")]


def test_a_decision_of_the_new_pass_holds() -> None:
    again = FIRST.with_decision(decision(Effect.GO, at=LATER + timedelta(minutes=1)))
    (planned,) = (each for each in scheduled(anew("1"), BOOKS) if (each.point.id, each.wave) == ("start", "1"))
    assert holding(planned, FIRST, [FIRST]) is None
    assert holding(planned, again, [again]) == again.decision


@pytest.mark.parametrize("effect", [Effect.NO_GO, Effect.GO, Effect.NONE])
def test_a_gate_that_was_never_decided_is_still_to_take_whatever_others_were(effect: Effect) -> None:
    phase = EVERY.phases[0]
    found = still_to_take(initiative(), EVERY, "1", phase, [decided(effect)])
    # Those of the other wave do not come up with this one.
    assert [(each.point.id, each.wave) for each in found] == [
        ("wide", "all"),
        ("after", "all"),
        ("by-hand", "1"),
        ("local", "1"),
        ("nobodys", "all"),
    ]
    assert {START.id, BY_HAND.id} & {each.point.id for each in found} == {BY_HAND.id}


def test_what_was_decided_before_anybody_here_knew_comes_up_only_in_a_new_pass() -> None:
    known_late = replace(initiative(), since=WIDE_DUE + timedelta(days=1))
    again = replace(anew("1", "2"), since=known_late.since)
    found = [
        [each.point.id for each in still_to_take(of, EVERY, "1", EVERY.phases[0], [])] for of in (known_late, again)
    ]
    assert ["wide" in each for each in found] == [False, True]
