"""An action reaches whoever it is given to, and climbs to whoever can help while it is overdue."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from content.language import Language
from content.model import Destination, Role
from dialogs.action import flow
from dialogs.action.model import Action, ActionKind, ActionState, StepKind
from dialogs.action.telling import GIVEN, LATE, given, late
from dialogs.broadcast.model import Recipient
from dialogs.broadcast.notice import notice
from dialogs.checkin.model import WHOLE
from dialogs.initiative.model import Initiative, Wave
from dialogs.people.model import Grant, Person, Unit
from dialogs.people.roster import Roster, RosterRecords

AT = datetime(2026, 11, 9, 8, tzinfo=UTC)
# A Monday.
DUE = date(2026, 11, 16)


def person(id_: str, role: Role | None = None, unit: str | None = None) -> Person:
    return Person(
        id=id_, name=id_, language=Language.DA, grants=(Grant(role=role, unit=unit),) if role else (), units=()
    )


RECORDS = RosterRecords(
    units=(
        Unit(id="hospital", name="Hospital"),
        Unit(id="ward", name="Ward", parent="hospital", manager="elin"),
        Unit(id="bus", name="Bus"),
    ),
    people=(
        *map(person, ("elin", "bo")),
        person("petra", Role.PROJECT_LEADER),
        person("pia", Role.PROJECT_LEADER, "bus"),
        person("olof", Role.OWNER, "hospital"),
        person("astrid", Role.STEERING_GROUP),
        person("ben", Role.STEERING_GROUP),
    ),
)
ROSTER = Roster(RECORDS)
CHANGE = Initiative(id="i", playbooks=(), waves=(Wave(id="1", go_live=DUE),), units={"ward": "1", "bus": "1"})
RAISED = flow.raise_action("a/b", ActionKind.ACTION, "i", "ward", "No scanners", "bo", DUE, "elin", AT)


def told(action: Action) -> list[str]:
    return [each.recipient.id for each in given(action, ROSTER, AT)]


def climbed(action: Action, days: int, roster: Roster = ROSTER) -> list[tuple[str, str]]:
    """The rung and who is told, so many days after it was due."""
    now = datetime(2026, 11, 16, 9, tzinfo=UTC) + timedelta(days=days)
    return [(each.key.rsplit("/", 1)[1], each.recipient.id) for each in late([action], CHANGE, roster, now)]


def test_whoever_is_given_an_action_hears_of_it_in_their_language() -> None:
    assert [*given(RAISED, ROSTER, AT)] == [
        notice(GIVEN, "a/b/1", Recipient(to=Destination.PERSON, id="bo"), Language.DA, AT)
    ]


def test_whoever_takes_it_on_themselves_is_not_told() -> None:
    own = flow.raise_action("a", ActionKind.ACTION, "i", "ward", "No scanners", "elin", DUE, "elin", AT)
    assert told(own) == []


def test_handed_over_or_opened_again_it_is_told_anew() -> None:
    handed = flow.hand_over(RAISED, "bo", AT, "petra")
    assert [each.key for each in given(handed, ROSTER, AT)] == ["a/b/2"]
    assert told(handed) == ["petra"]
    again = flow.reopen(flow.end(RAISED, "bo", AT, StepKind.DONE), "elin", AT, DUE)
    assert told(again) == ["bo"]


@pytest.mark.parametrize(
    "after",
    [
        flow.say(RAISED, "elin", AT, "Well?"),
        flow.move(RAISED, "elin", AT, DUE + timedelta(days=1)),
        flow.end(RAISED, "elin", AT, StepKind.DROPPED),
        flow.hand_over(RAISED, "elin", AT, "gone"),
    ],
)
def test_nobody_is_told_that_it_is_theirs_when_it_was_already_or_they_are_gone(after: Action) -> None:
    assert told(after) == []


@pytest.mark.parametrize(
    ("days", "expected"),
    [
        (0, []),
        (1, [("action-owner", "bo")]),
        (2, [("project-leader", "petra")]),
        # Working days: over the weekend it climbs no further.
        (4, [("project-leader", "petra")]),
        (6, [("project-leader", "petra")]),
        (7, [("owner", "olof")]),
        (14, [("board", "astrid"), ("board", "ben")]),
        (100, [("board", "astrid"), ("board", "ben")]),
    ],
)
def test_an_overdue_action_climbs_from_its_owner_to_the_board(days: int, expected: Sequence[tuple[str, str]]) -> None:
    assert climbed(RAISED, days) == expected


def test_a_rung_is_told_once_for_a_day_and_anew_for_another() -> None:
    now = datetime(2026, 11, 17, 9, tzinfo=UTC)
    (found,) = late([RAISED], CHANGE, ROSTER, now)
    assert (found.item, found.key) == (LATE, "a/b/2026-11-16/action-owner")
    moved = flow.move(RAISED, "bo", AT, date(2026, 11, 18))
    (again,) = late([moved], CHANGE, ROSTER, now + timedelta(days=2))
    assert again.key == "a/b/2026-11-18/action-owner"


@pytest.mark.parametrize("state", [ActionState.DONE, ActionState.DROPPED])
def test_what_has_ended_climbs_no_further(state: ActionState) -> None:
    assert climbed(replace(RAISED, state=state), 30) == []


def test_a_rung_that_nobody_stands_on_is_the_project_leaders() -> None:
    without = replace(RECORDS, people=tuple(each for each in RECORDS.people if each.id not in ("astrid", "ben")))
    assert climbed(RAISED, 14, Roster(without)) == [("board", "petra")]


def test_an_action_whose_owner_has_left_is_the_project_leaders_at_once() -> None:
    assert climbed(flow.hand_over(RAISED, "bo", AT, "gone"), 1) == [("action-owner", "petra")]


def test_those_who_lead_another_part_are_not_told() -> None:
    assert climbed(replace(RAISED, unit="bus"), 7) == [("owner", "petra"), ("owner", "pia")]


def test_what_is_about_the_whole_climbs_too() -> None:
    assert climbed(replace(RAISED, unit=WHOLE), 7) == [("owner", "olof")]
