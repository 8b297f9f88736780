"""Whatever is filled in, by whomever and in whichever order, a gate keeps its promises."""

from dataclasses import replace
from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st

from content.playbook import Effect
from dialogs.gate.evidence import Evidence, Reading
from dialogs.gate.flow import Given, Lacking
from dialogs.gate.model import Gate, Position, Stance
from tests.dialogs.gate.kit import (
    ALL_GREEN,
    OVER_RED,
    TODAY,
    gate,
    position,
    recorded,
)

TOMORROW = TODAY + timedelta(days=1)

GIVEN = st.builds(
    Given,
    outcome=st.sampled_from(["", "no-such", *(effect.value for effect in Effect)]),
    reason=st.sampled_from(["", "Because"]),
    units=st.lists(st.sampled_from(["ward", "clinic", "lab", "bus", "gone"]), unique=True).map(tuple),
    day=st.sampled_from([None, TODAY, TOMORROW]),
)
PEOPLE = ("astrid", "ben", "petra", "nobody")
POSITIONS = st.lists(
    st.builds(position, st.sampled_from(["astrid", "ben"]), st.sampled_from(Stance), st.sampled_from(["", "Why"]))
)


@given(GIVEN, st.permutations(OVER_RED.readings), st.permutations(["astrid", "ben"]), POSITIONS)
def test_a_decision_depends_only_on_what_it_is_given(
    filled: Given, readings: list[Reading], mandated: list[str], positions: list[Position]
) -> None:
    said = gate()
    for each in positions:
        said = said.with_position(each)
    once = recorded(filled, OVER_RED)
    again = recorded(
        replace(filled, units=filled.units[::-1]),
        Evidence(readings=tuple(readings)),
        before=said,
    )
    if isinstance(once, Gate) and isinstance(again, Gate):
        assert once.decision
        assert again.decision == replace(once.decision, positions=said.positions)
    else:
        assert again == once


@given(GIVEN, st.sampled_from(PEOPLE))
def test_nobody_without_the_mandate_ever_decides(filled: Given, by: str) -> None:
    found = recorded(filled, by=by)
    if by in ("astrid", "ben"):
        assert isinstance(found, Gate) or Lacking.MANDATE not in found
    else:
        assert isinstance(found, list)
        assert Lacking.MANDATE in found


@given(st.lists(st.one_of(GIVEN, POSITIONS.filter(bool).map(lambda found: found[0])), max_size=20))
def test_no_position_and_no_decision_is_lost_or_counted_twice(said: list[Given | Position]) -> None:
    found, rounds, current, saves = gate(), list[list[Position]](), list[Position](), 0
    for each in said:
        if isinstance(each, Position):
            found, saves = found.with_position(each), saves + 1
            current = [*(other for other in current if other.person != each.person), each]
            continue
        after = recorded(each, ALL_GREEN, before=found)
        if isinstance(after, Gate):
            found, saves = after, saves + 1
            rounds.append(current)
            current = []
    assert [[*each.positions] for each in found.decisions] == rounds
    assert [*found.positions] == current
    assert found.revision == saves
