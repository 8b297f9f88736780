"""The figures of a report: what they count, and of what."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from content.language import Language
from content.playbook import Effect
from dialogs.action.flow import raise_action
from dialogs.action.model import Action, ActionKind
from dialogs.gate.model import Decision, Gate
from dialogs.initiative.model import Benefit, Measurement
from dialogs.report.duty import Duty
from dialogs.report.figures import counted_round, figures, next_gate
from dialogs.report.model import Figures, NextGate
from dialogs.rollup.model import Cell, Colour, Overview
from tests.dialogs.gate import kit as gates
from tests.dialogs.report.kit import AT, DAY, initiative, owed, status

WHOLE = Cell(colour=Colour.YELLOW, counts={Colour.GREEN: 2, Colour.RED: 1}, oldest=date(2026, 11, 2))
OVERVIEW = Overview(day=DAY, units={}, waves={}, administrations={}, whole=WHOLE)


def action(unit: str, due: date) -> Action:
    return raise_action(f"{unit}{due}", ActionKind.ACTION, "i", unit, "Do", "bo", due, "bo", AT)


ACTIONS = [action("ward", DAY - timedelta(days=1)), action("bus", DAY), action("*", DAY)]


def counted(duty: Duty, **changes: Any) -> Figures:
    known: dict[str, Any] = {
        "overview": OVERVIEW,
        "period": "2026-W46",
        "answered": {"ward": Colour.GREEN, "gone": Colour.RED},
        "asked": ["ward", "lab"],
        "actions": ACTIONS,
        "gates": [],
        "playbooks": {},
        "today": DAY,
    }
    return figures(duty, **(known | changes))


def test_the_whole_is_counted_with_its_coverage_and_its_oldest_answer() -> None:
    found = counted(status())
    assert (found.colour, found.counts, found.oldest) == (WHOLE.colour, WHOLE.counts, WHOLE.oldest)
    assert (found.day, found.period, found.answered, found.asked) == (DAY, "2026-W46", 1, 2)
    assert (found.actions, found.late) == (3, 1)


def test_of_a_managers_report_only_their_own_units_actions_count() -> None:
    found = counted(owed()["upwards/wim"])
    assert (found.actions, found.late, found.benefits) == (1, 1, 0)


def test_benefits_are_counted_with_the_day_of_the_latest_measurement() -> None:
    benefit = Benefit(id="b", name={Language.EN: "B"}, owner="o", indicator={Language.EN: "B"}, baseline=30, target=20)
    reached = replace(
        benefit, measurements=(Measurement(day=DAY, value=19), Measurement(day=date(2026, 9, 1), value=25))
    )
    found = counted(status(benefits=(benefit, reached)))
    assert (found.benefits, found.reached, found.measured) == (2, 1, DAY)
    assert counted(status(benefits=(benefit,))).measured is None


def test_the_next_gate_is_the_first_that_is_still_to_be_decided() -> None:
    def following(*found: Gate, waves: tuple[str, ...] = ("1", "2")) -> NextGate | None:
        return next_gate(gates.initiative(), gates.BOOKS, found, waves, date(2026, 11, 10))

    # Six weeks before the first wave lies too far back; two weeks before it is the next.
    assert following() == NextGate(playbook="method", point="start", wave="1", due=date(2026, 11, 17))
    decided = gates.decided(Effect.GO), gates.gate(gates.LOCAL).with_decision(gates.decision(Effect.GO))
    assert following(*decided) == NextGate(playbook="method", point="nobodys", wave="all", due=date(2026, 11, 30))
    (_, second) = decided
    other = following(*decided, gates.gate(gates.NOBODYS).with_decision(gates.decision(Effect.GO)), waves=("2",))
    assert other is not None
    assert (other.wave, other.due, second.wave) == ("2", date(2027, 2, 15), "1")
    assert isinstance(second.decision, Decision)


def test_a_round_that_still_runs_is_not_counted() -> None:
    assert counted_round(status(), AT).period == "2026-W46"
    assert counted_round(status(), AT + timedelta(days=3)).period == "2026-W47"


def test_of_a_new_initiative_the_running_round_is_counted() -> None:
    assert counted_round(owed(initiative(since=DAY))["status/*"], AT).period == "2026-W47"
