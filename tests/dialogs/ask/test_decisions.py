"""What has been decided for the asker's own units, and what is still to be decided."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from content.playbook import Effect
from dialogs.ask.decisions import MOST_TAKEN, Awaited, Taken, awaited, taken
from dialogs.gate.flow import Scheduled, scheduled
from dialogs.gate.model import Gate, Stance
from dialogs.initiative.model import Initiative, Wave
from dialogs.people.model import Unit
from tests.dialogs.gate.kit import (
    AT,
    BOOKS,
    BY_HAND,
    FIRST,
    ROSTER,
    SECOND,
    START,
    WIDE,
    decided,
    decision,
    gate,
    initiative,
    playbook,
    position,
)

NAMES = {"astrid": "Astrid Lund"}
WARD, CLINIC, BUS = (ROSTER.units[id_] for id_ in ("ward", "clinic", "bus"))
ONE = {"method": playbook(START, WIDE, BY_HAND)}


def found(*gates: Gate, units: Sequence[Unit] = (WARD,), of: Initiative | None = None) -> tuple[Taken, ...]:
    return taken([of or initiative()], BOOKS, units, {"i": gates}, NAMES)


def open_on(
    day: date, *gates: Gate, units: Sequence[Unit] = (WARD,), of: Initiative | None = None
) -> list[tuple[str, str, date, bool]]:
    every = awaited([of or initiative()], ONE, units, {"i": gates}, day)
    return [(each.scheduled.point.id, each.scheduled.wave, each.day, each.late) for each in every]


def of_wave(point: str, wave: str) -> Scheduled:
    return next(each for each in scheduled(initiative(), BOOKS) if (each.point.id, each.wave) == (point, wave))


def test_a_decision_on_the_own_wave_is_told_with_who_took_it() -> None:
    state = decided(Effect.GO, reason="Ready")
    assert found(state) == (
        Taken(
            initiative=initiative(),
            scheduled=of_wave("start", "1"),
            decision=state.decisions[0],
            by="Astrid Lund",
            dissent=False,
        ),
    )


def test_a_decision_on_the_whole_initiative_is_told_and_one_on_the_wave_of_others_is_not() -> None:
    told = found(decided(Effect.GO, point_=WIDE), decided(Effect.GO, "2"))
    assert [each.scheduled.point.id for each in told] == ["wide"]


def test_whoever_has_no_unit_in_the_initiative_is_told_nothing() -> None:
    assert found(decided(Effect.GO), units=(Unit(id="elsewhere", name="E"),)) == ()
    assert open_on(FIRST, units=()) == []


def test_the_newest_comes_first_and_five_are_told() -> None:
    waves = [Wave(id=str(n), go_live=FIRST + timedelta(days=n)) for n in range(7)]
    units = {f"u{n}": str(n) for n in range(7)}
    own = [Unit(id=id_, name=id_) for id_ in units]
    gates = [gate(START, str(n)).with_decision(decision(Effect.GO, at=AT + timedelta(days=n))) for n in range(7)]
    told = found(*gates, units=own, of=initiative(*waves, units=units))
    assert [each.scheduled.wave for each in told] == ["6", "5", "4", "3", "2"]
    assert len(told) == MOST_TAKEN


def test_of_a_gate_decided_again_the_latest_decision_is_told() -> None:
    state = decided(Effect.NO_GO).with_decision(decision(Effect.GO, at=AT + timedelta(days=1)))
    assert [each.decision.effect for each in found(state)] == [Effect.GO]


def test_that_somebody_was_against_it_is_told_and_not_who() -> None:
    against = gate().with_position(position("ben", Stance.AGAINST, "No")).with_decision(decision(Effect.GO))
    abstained = gate(WIDE).with_position(position("ben", Stance.ABSTAIN)).with_decision(decision(Effect.GO))
    assert {each.scheduled.point.id: each.dissent for each in found(against, abstained)} == {
        "start": True,
        "wide": False,
    }


def test_whoever_took_it_and_has_left_has_no_name() -> None:
    state = gate().with_decision(replace(decision(Effect.GO), by="gone"))
    assert [each.by for each in found(state)] == [None]


def test_with_a_go_for_some_the_own_units_that_go_and_that_wait_are_told() -> None:
    state = decided(Effect.GO_FOR_SOME, units=("ward", "lab"))
    split = initiative(
        Wave(id="1", go_live=FIRST),
        Wave(id="1.2", go_live=SECOND),
        units={"ward": "1", "clinic": "1.2", "lab": "1", "bus": "1"},
    )
    (both,) = found(state, units=(WARD, CLINIC), of=split)
    assert (both.going, both.waiting) == ((WARD,), (CLINIC,))
    (waits,) = found(state, units=(CLINIC,), of=split)
    assert (waits.going, waits.waiting) == ((), (CLINIC,))
    assert found(decided(Effect.GO), units=(CLINIC,), of=split) == ()


def test_an_open_gate_is_told_with_its_day_and_that_it_is_late_when_that_has_passed() -> None:
    # Of wave 1, due a fortnight before; of the whole, six weeks before.
    assert open_on(date(2026, 10, 12)) == []
    assert open_on(date(2026, 10, 13)) == [("wide", "all", date(2026, 10, 20), False)]
    assert open_on(date(2026, 11, 18)) == [
        ("wide", "all", date(2026, 10, 20), True),
        ("start", "1", date(2026, 11, 17), True),
    ]


def test_what_is_decided_is_no_longer_open_and_what_was_put_off_is_again() -> None:
    assert open_on(date(2026, 11, 16), decided(Effect.GO), decided(Effect.GO, point_=WIDE)) == []
    put_off = decided(Effect.POSTPONE, day=SECOND)
    moved = initiative(Wave(id="1", go_live=SECOND), units={"ward": "1"})
    assert [point for point, *_ in open_on(date(2027, 2, 12), put_off, decided(Effect.GO, point_=WIDE), of=moved)] == [
        "start"
    ]


def test_a_gate_of_others_is_not_told_as_open() -> None:
    told = open_on(date(2027, 2, 15), decided(Effect.GO, point_=WIDE), units=(BUS,))
    assert told == [("start", "2", date(2027, 2, 15), False)]


def test_a_gate_whose_day_had_passed_before_the_initiative_was_known_here_is_not_open() -> None:
    known = replace(initiative(), since=date(2026, 11, 1))
    assert open_on(date(2026, 11, 10), of=known) == [("start", "1", date(2026, 11, 17), False)]


def test_an_awaited_gate_names_its_initiative() -> None:
    (each,) = awaited([initiative()], ONE, (WARD,), {}, date(2026, 10, 13))
    assert each == Awaited(initiative=initiative(), scheduled=each.scheduled, day=date(2026, 10, 20), late=False)
