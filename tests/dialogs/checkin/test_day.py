"""The day's colour is told with one tap, and what was left alone stays."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogs.checkin.day import Day, told
from dialogs.checkin.model import LONGEST_NOTE, Status
from tests.dialogs.checkin.kit import AT, TODAY, G, R, Y

BEFORE = Day(
    initiative="i", unit="ward", day=TODAY, status=Y, by="elin", at=AT, note="Slow scanners", incidents=2, revision=3
)
LATER = AT + timedelta(hours=1)


def say(before: Day | None, **said: Any) -> Day | None:
    return told(before, "i", "ward", TODAY, "olle", LATER, **said)


def test_one_tap_is_a_day() -> None:
    assert say(None, status=G) == Day(initiative="i", unit="ward", day=TODAY, status=G, by="olle", at=LATER)


def test_without_a_colour_there_is_no_day() -> None:
    assert say(None, note="Slow scanners", incidents=2) is None


@pytest.mark.parametrize(
    ("said", "changed"),
    [
        ({"status": R}, {"status": R}),
        ({"note": " All scanners down "}, {"note": "All scanners down"}),
        ({"note": ""}, {"note": ""}),
        ({"incidents": 0}, {"incidents": 0}),
        ({"incidents": -4}, {"incidents": 0}),
        ({"status": G, "note": "", "incidents": 5}, {"status": G, "note": "", "incidents": 5}),
    ],
)
def test_what_is_told_later_changes_only_itself(said: dict[str, Any], changed: dict[str, Any]) -> None:
    assert say(BEFORE, **said) == replace(BEFORE, **changed, by="olle", at=LATER, revision=4)


@pytest.mark.parametrize("said", [{}, {"status": Y}, {"note": " Slow scanners"}, {"incidents": 2}])
def test_the_same_told_again_changes_nothing(said: dict[str, Any]) -> None:
    assert say(BEFORE, **said) is None


def test_a_note_is_kept_to_what_a_card_holds() -> None:
    found = say(None, status=R, note="x" * 50_000)
    assert found is not None
    assert len(found.note) == LONGEST_NOTE


TOLD = st.fixed_dictionaries(
    {
        "status": st.none() | st.sampled_from([G, Y, R]),
        "note": st.none() | st.text(max_size=3),
        "incidents": st.none() | st.integers(-2, 5),
    }
)


@given(st.lists(TOLD, max_size=10))
def test_a_revision_counts_the_saves_and_the_last_colour_stands(said: list[dict[str, Any]]) -> None:
    day: Day | None = None
    saves, last = 0, None
    for each in said:
        found = say(day, **each)
        saves += found is not None
        day = found or day
        last = each["status"] or last
    colours: tuple[Status | None, int] = (day.status, day.revision) if day else (None, 0)
    assert colours == (last, saves)
