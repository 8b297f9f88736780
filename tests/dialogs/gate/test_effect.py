"""A decision moves, pauses, splits or begins again, and no unit is ever lost."""

from collections import Counter
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from content.playbook import Effect
from dialogs.gate.effect import effect_on, start_of
from dialogs.gate.model import Gate
from dialogs.initiative.model import Initiative, Wave
from tests.dialogs.gate.kit import AT, EVERY, FIRST, SECOND, TODAY, WIDE, decided, gate, initiative

NEW = date(2027, 1, 18)
ONE, TWO = initiative().waves


def after(done: Gate, before: Initiative | None = None) -> Initiative:
    return effect_on(before or initiative(), done, EVERY)


def saved(*waves: Wave, **changes: Any) -> Initiative:
    """The initiative with these waves, saved once."""
    return initiative(*waves, revision=2, **changes)


@pytest.mark.parametrize("effect", [Effect.NO_GO, Effect.NONE, Effect.GO])
def test_what_changes_nothing_is_not_saved(effect: Effect) -> None:
    before = initiative()
    assert after(decided(effect), before) is before


def test_without_a_decision_or_without_its_wave_nothing_changes() -> None:
    before = initiative()
    assert after(gate(), before) is before
    assert after(decided(Effect.PAUSE, "gone"), before) is before


def test_the_day_of_a_gate_is_its_waves_unless_they_have_several_or_none() -> None:
    before = initiative()
    assert start_of(before, gate()) == FIRST
    assert start_of(before, gate(WIDE)) is None
    assert start_of(before.with_wave(replace(TWO, go_live=FIRST)), gate(WIDE)) == FIRST
    assert start_of(before.with_wave(replace(ONE, paused=True)), gate()) is None
    assert start_of(before, gate(wave="gone")) is None


def test_postponing_moves_the_wave_and_no_other() -> None:
    assert after(decided(Effect.POSTPONE, day=NEW)) == saved(replace(ONE, go_live=NEW), TWO)


def test_postponing_to_the_day_it_has_changes_nothing() -> None:
    before = initiative()
    assert after(decided(Effect.POSTPONE, day=FIRST), before) is before


def test_several_postponed_waves_keep_their_distance() -> None:
    moved = replace(TWO, go_live=NEW + (SECOND - FIRST))
    assert after(decided(Effect.POSTPONE, point_=WIDE, day=NEW)) == saved(replace(ONE, go_live=NEW), moved)


def test_of_several_waves_those_that_have_started_stay_where_they_are() -> None:
    started = replace(ONE, go_live=TODAY)
    found = after(decided(Effect.POSTPONE, point_=WIDE, day=NEW), initiative(started, TWO))
    assert found == saved(started, replace(TWO, go_live=NEW))


@pytest.mark.parametrize("effect", [Effect.PAUSE, Effect.ROLL_BACK])
def test_a_pause_lasts_until_a_go(effect: Effect) -> None:
    paused = after(decided(effect))
    assert paused == saved(replace(ONE, paused=True), TWO)
    assert after(decided(Effect.GO), paused) == replace(initiative(), revision=3)


def test_a_go_for_all_takes_back_no_pause_of_one_wave() -> None:
    paused = initiative(ONE, replace(TWO, paused=True))
    assert after(decided(Effect.GO, point_=WIDE), paused) is paused


def test_a_pause_for_all_ends_with_a_go_for_all_also_when_a_new_day_was_set_meanwhile() -> None:
    stopped = decided(Effect.PAUSE, point_=WIDE)
    assert stopped.decision
    postponed = stopped.with_decision(replace(stopped.decision, effect=Effect.POSTPONE, day=NEW))
    going = postponed.with_decision(replace(stopped.decision, effect=Effect.GO))
    paused = initiative(replace(ONE, paused=True), replace(TWO, paused=True))
    assert after(going, paused) == saved(ONE, TWO)
    again = going.with_decision(replace(stopped.decision, effect=Effect.GO))
    assert after(again, paused) is paused


def test_with_a_go_for_some_the_others_wait_paused_for_a_day() -> None:
    units = {"ward": "1", "clinic": "1.2", "lab": "1.2", "bus": "2"}
    assert after(decided(Effect.GO_FOR_SOME, units=("ward",))) == saved(
        ONE, TWO, Wave(id="1.2", go_live=FIRST, paused=True), units=units
    )


def test_with_a_go_for_some_the_others_start_on_the_day_they_are_given() -> None:
    units = {"ward": "1", "clinic": "1", "lab": "1.2", "bus": "2"}
    found = after(decided(Effect.GO_FOR_SOME, units=("ward", "clinic"), day=NEW))
    assert found == saved(ONE, TWO, Wave(id="1.2", go_live=NEW), units=units)


def test_a_go_for_all_of_them_makes_no_wave() -> None:
    before = initiative()
    assert after(decided(Effect.GO_FOR_SOME, units=("ward", "clinic", "lab")), before) is before


def test_those_who_go_are_no_longer_paused() -> None:
    paused = initiative(replace(ONE, paused=True), TWO)
    assert after(decided(Effect.GO_FOR_SOME, units=("ward", "clinic", "lab")), paused) == saved(ONE, TWO)


def test_who_waits_after_a_second_split_does_not_move_those_of_the_first() -> None:
    once = after(decided(Effect.GO_FOR_SOME, units=("ward", "clinic"), day=NEW))
    twice = after(decided(Effect.GO_FOR_SOME, units=("ward",), day=NEW + timedelta(days=7)), once)
    assert twice == initiative(
        ONE,
        TWO,
        Wave(id="1.2", go_live=NEW),
        Wave(id="1.3", go_live=NEW + timedelta(days=7)),
        units={"ward": "1", "clinic": "1.3", "lab": "1.2", "bus": "2"},
        revision=3,
    )


def test_a_wave_of_those_who_waited_can_be_split_again() -> None:
    once = after(decided(Effect.GO_FOR_SOME, units=("ward",), day=NEW))
    twice = after(decided(Effect.GO_FOR_SOME, "1.2", units=("lab",)), once)
    assert twice.units == {"ward": "1", "clinic": "1.2.2", "lab": "1.2", "bus": "2"}


def test_of_several_waves_one_of_which_nobody_goes_waits_as_it_is() -> None:
    found = after(decided(Effect.GO_FOR_SOME, point_=WIDE, units=("ward", "clinic", "lab")))
    assert found == saved(ONE, replace(TWO, paused=True))


def test_those_who_wait_stay_in_the_phase_they_were_put_into_by_hand() -> None:
    by_hand = initiative(phases={"method/1": "now"})
    found = after(decided(Effect.GO_FOR_SOME, units=("ward",)), by_hand)
    assert found.phases == {"method/1": "now", "method/1.2": "now"}


def test_a_new_wave_begins_again_without_pause_and_without_phases_put_in_by_hand() -> None:
    before = initiative(replace(ONE, paused=True), TWO, phases={"method/1": "now", "method/2": "now"})
    found = after(decided(Effect.NEW_WAVE, day=NEW), before)
    assert found == saved(replace(ONE, go_live=NEW), TWO, phases={"method/2": "now"})


def test_a_new_wave_on_the_day_it_has_only_forgets_the_phase_and_is_saved() -> None:
    assert after(decided(Effect.NEW_WAVE, day=FIRST), initiative(phases={"method/1": "now"})) == saved(ONE, TWO)


UNITS = ("ward", "clinic", "lab", "bus", "merged")
DECIDED = st.builds(
    lambda effect, wave, units, day: decided(effect, wave, at=AT, units=tuple(units), day=day),
    st.sampled_from(Effect),
    st.sampled_from(["1", "2", "1.2", "2.2", "all"]),
    st.lists(st.sampled_from(UNITS), unique=True),
    st.sampled_from([None, FIRST, NEW, SECOND]),
)


@given(st.lists(DECIDED, max_size=6), st.dictionaries(st.sampled_from(UNITS), st.sampled_from(["1", "2"])))
def test_after_any_decisions_every_unit_is_in_exactly_one_wave_that_exists(
    decisions: list[Gate], units: dict[str, str]
) -> None:
    found = initiative(units=units or {"ward": "1"})
    before = set(found.units)
    for each in decisions:
        changed = after(each, found)
        assert changed.revision == found.revision + (changed != found)
        found = changed
    waves = Counter(each.id for each in found.waves)
    assert set(found.units) == before
    assert {waves[wave] for wave in found.units.values()} == {1}
    assert max(waves.values()) == 1
