"""Who hears of a report, when, and once."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from dialogs.broadcast.model import Delivery
from dialogs.report.telling import missing, reminded, sent, wanted
from tests.dialogs.report import kit
from tests.dialogs.report.kit import AT, DAY, ROSTER, status

ID = "i/method/status/*/2026-W47"


def heard(deliveries: list[Delivery]) -> list[tuple[str, str, str]]:
    return [(each.item, each.key, each.recipient.id) for each in deliveries]


def test_each_writer_is_asked_while_the_round_lasts_in_which_it_is_due() -> None:
    found = wanted(status(), ROSTER, AT)
    assert heard(found) == [("report-wanted", ID, "petra"), ("report-wanted", ID, "pal")]
    assert [each.id for each in wanted(status(), ROSTER, AT + timedelta(days=5))] == [each.id for each in found]


@pytest.mark.parametrize(
    "now",
    [
        # Before the hour of asking, and in the rounds between.
        datetime(2026, 11, 16, 7, 59, tzinfo=UTC),
        AT + timedelta(days=7),
        AT + timedelta(days=20),
    ],
)
def test_nobody_is_asked_at_other_times(now: datetime) -> None:
    assert wanted(status(), ROSTER, now) == []


def test_nobody_owes_what_lies_before_the_initiative_was_known() -> None:
    assert wanted(status(since=DAY + timedelta(days=1)), ROSTER, AT + timedelta(days=2)) == []
    assert len(wanted(status(since=DAY), ROSTER, AT)) == 2


def test_whoever_was_asked_is_reminded_once_after_two_working_days() -> None:
    asked = {each.recipient.id: each for each in wanted(status(), ROSTER, AT)}
    soon, later = datetime(2026, 11, 18, 7, 59, tzinfo=UTC), datetime(2026, 11, 18, 8, tzinfo=UTC)
    assert list(reminded(status(), asked, ROSTER, soon)) == []
    found = list(reminded(status(), asked, ROSTER, later))
    assert heard(found) == [("report-reminded", ID, "petra"), ("report-reminded", ID, "pal")]
    assert list(reminded(status(), {}, ROSTER, later)) == []


def test_the_owner_hears_from_the_next_round_in_which_it_is_due() -> None:
    assert missing(status(), ROSTER, AT + timedelta(days=14)) == []
    found = missing(status(), ROSTER, AT + timedelta(days=21))
    assert heard(found) == [("report-missing", ID, "olof")]


def test_everybody_who_gets_it_is_told_once_and_has_a_correction_in_its_place() -> None:
    first = kit.sent(done="On track.")
    told = sent(first, None, ROSTER, AT)
    assert heard(told) == [("report-sent", ID, id_) for id_ in ("olof", "astrid", "pal")]
    assert [each.replaces for each in told] == [None] * 3
    duty = kit.owed(kit.initiative(holders={"board": ("fia",)}))["status/*"]
    corrected = kit.sent("pal", first, 1, duty, done="Late.")
    again = sent(corrected, first, ROSTER, AT)
    assert [(each.recipient.id, each.key, each.replaces) for each in again] == [
        *((each.recipient.id, f"{ID}#2", each.id) for each in told),
        # Who gets it for the first time has it as the others had the first.
        ("fia", ID, None),
    ]


def test_whoever_has_left_is_told_nothing() -> None:
    gone = replace(kit.sent(done="On track."), told=("olof", "left"))
    assert [each.recipient.id for each in sent(gone, None, ROSTER, AT)] == ["olof"]
