"""What was to be decided before the initiative was known here is neither open nor asked about."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from content.playbook import Effect
from dialogs.gate.flow import decided_elsewhere
from dialogs.gate.model import Gate
from dialogs.gate.telling import due
from tests.dialogs.gate.kit import AT, ROSTER, START, decided, gate, initiative, planned, playbook, position

DAY = date(2026, 11, 17)


def elsewhere(since: date | None, state: Gate | None = None, day: date | None = DAY) -> bool:
    return decided_elsewhere(replace(initiative(), since=since), planned(due=day), state or gate())


@pytest.mark.parametrize(
    ("since", "expected"), [(DAY + timedelta(days=1), True), (DAY, False), (DAY - timedelta(days=1), False)]
)
def test_its_day_lies_before_the_day_the_initiative_was_known(since: date, expected: bool) -> None:
    assert elsewhere(since) is expected


def test_without_a_day_of_either_nothing_is_known_to_be_decided_elsewhere() -> None:
    assert elsewhere(None) is False
    assert elsewhere(DAY + timedelta(days=1), day=None) is False


def test_where_something_was_said_or_decided_here_it_is_here() -> None:
    after = DAY + timedelta(days=1)
    assert elsewhere(after, gate().with_position(position("astrid"))) is False
    assert elsewhere(after, decided(Effect.GO)) is False


def test_nobody_is_called_to_a_gate_that_was_decided_elsewhere() -> None:
    books, later = {"method": playbook(START)}, AT + timedelta(days=2)
    called = [each.recipient.id for each in due(initiative(), books, ROSTER, [], later)]
    assert called == ["astrid", "ben", "petra"]
    known_since = replace(initiative(), since=later.date())
    assert list(due(known_since, books, ROSTER, [], later)) == []
