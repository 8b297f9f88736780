"""Which reports are owed, by whom and to whom, and in which rounds."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from content.loader import SHIPPED, load
from dialogs.initiative.model import Initiative
from dialogs.people.absence import Absence
from dialogs.people.model import Unit
from dialogs.people.roster import Roster
from dialogs.report.duty import due_round, duties, owners, period_to_write, reminded_from, round_before
from tests.dialogs.initiative.kit import utc
from tests.dialogs.report.kit import AT, DAY, RECORDS, ROSTER, initiative, owed, status


def test_a_report_whose_interval_nobody_agreed_on_is_owed_by_nobody() -> None:
    assert list(owed()) == ["status/*", "upwards/wim", "upwards/bo"]
    assert owed(initiative(reports={})) == {}


def test_project_leaders_write_for_the_whole_and_everybody_who_holds_one_of_the_roles_gets_it() -> None:
    duty = status()
    assert (duty.writers, duty.recipients, duty.whole) == (("petra", "pal"), ("olof", "astrid"), True)
    assert [unit.id for unit in duty.units] == ["ward", "lab", "bus", "empty"]


def test_unit_managers_each_write_of_their_own_units() -> None:
    found = owed(initiative(holders={"finance": ("fia",)}))
    wim, bo = found["upwards/wim"], found["upwards/bo"]
    assert ([unit.id for unit in wim.units], wim.writers, wim.recipients) == (["ward", "lab"], ("wim",), ("fia",))
    assert ([unit.id for unit in bo.units], bo.writers, bo.whole) == (["bus"], ("bo",), False)


def test_whoever_stands_in_writes_for_a_manager_who_is_away() -> None:
    away = Roster(RECORDS, [Absence(person="bo", deputy="fia", first=DAY, last=DAY)])
    assert owed(roster=away)["upwards/bo"].writers == ("fia",)


def test_one_who_was_named_in_the_managers_place_writes_of_everything() -> None:
    assert list(owed(initiative(holders={"manager": ("fia",)}))) == ["status/*", "upwards/*"]


def test_while_nobody_holds_the_role_the_project_leaders_write_it() -> None:
    assert owed(initiative(reports={"method/money": 1}))["money/*"].writers == ("petra", "pal")


def test_an_initiative_without_units_owes_its_reports_by_the_clock_of_stockholm() -> None:
    duty = owed(initiative(units={}, reports={"method/status": 3}))["status/*"]
    assert duty.place == Unit(id="i", name="")
    assert due_round(duty, AT).period == "2026-W47"


@pytest.mark.parametrize(
    ("weeks", "every", "days", "period"),
    [
        (3, 1, 0, "2026-W47"),
        (3, 1, 20, "2026-W47"),
        (3, 1, 21, "2026-W50"),
        (3, 1, -1, "2026-W44"),
        (1, 1, 7, "2026-W48"),
        # More often than there are rounds is every round.
        (1, 2, 7, "2026-W48"),
        (4, 2, 0, "2026-W46"),
        (52, 1, 0, "2026-W06"),
    ],
)
def test_it_is_due_in_every_so_many_rounds_counted_through(weeks: int, every: int, days: int, period: str) -> None:
    rhythm = replace(initiative().rhythm, every=every)
    duty = status(reports={"method/status": weeks}, rhythm=rhythm)
    assert due_round(duty, AT + timedelta(days=days)).period == period


@pytest.mark.parametrize("days", range(0, 200, 7))
def test_the_round_before_is_the_one_in_which_it_was_due_last(days: int) -> None:
    duty, now = status(), AT + timedelta(days=days)
    due = due_round(duty, now)
    assert due.number - round_before(duty, due).number == 3


def test_what_is_due_is_written_first_then_one_more_for_a_later_round() -> None:
    duty, later = status(), AT + timedelta(days=7)
    assert period_to_write(duty, later, []) == "2026-W47"
    assert period_to_write(duty, later, ["2026-W47"]) == "2026-W48"
    assert period_to_write(duty, later, ["2026-W47", "2026-W48"]) is None
    assert period_to_write(duty, AT, ["2026-W47"]) is None


@pytest.mark.parametrize(
    ("asked", "expected"),
    [
        (AT, utc(2026, 11, 18, 8)),
        # Asked on a Thursday, over the weekend.
        (datetime(2026, 11, 19, 9, tzinfo=UTC), utc(2026, 11, 23, 8)),
        # Over Christmas.
        (datetime(2026, 12, 23, 9, tzinfo=UTC), utc(2026, 12, 29, 8)),
    ],
)
def test_a_reminder_comes_two_working_days_after_asking(asked: datetime, expected: datetime) -> None:
    assert reminded_from(status(), asked) == expected


def test_the_owner_hears_that_it_was_not_sent() -> None:
    assert owners(status(), ROSTER, DAY) == ["olof"]


def test_whoever_was_named_owner_hears_rather_than_whoever_has_the_role() -> None:
    assert owners(status(holders={"owner": ("fia",)}), ROSTER, DAY) == ["fia"]


def test_where_the_owner_writes_it_or_there_is_none_those_who_steer_hear() -> None:
    assert owners(status(holders={"leader": ("olof",)}), ROSTER, DAY) == ["astrid"]
    nobody = Roster(replace(RECORDS, people=tuple(each for each in RECORDS.people if each.id != "olof")))
    assert owners(status(), nobody, DAY) == ["astrid"]


def test_a_report_that_its_method_wants_each_year_is_owed_each_year_unless_something_else_is_agreed() -> None:
    books = load(SHIPPED).library.playbooks
    yearly = replace(initiative(reports={}), playbooks=("rg",))
    agreed = replace(yearly, reports={"rg/annual-report": 26})

    def weeks(of: Initiative) -> dict[str, int]:
        return {each.report.id: each.weeks for each in duties(of, books, ROSTER, DAY)}

    assert weeks(yearly) == {"annual-report": 52, "plan-revision": 52, "operations-analysis": 52}
    assert weeks(agreed)["annual-report"] == 26
