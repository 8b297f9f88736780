"""Whatever is done to the audit log behind its back shows."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogs.audit.chain import Chain, forgotten, mark, seal
from dialogs.audit.model import Entry, Outcome, Sealed

NOW = datetime(2026, 11, 16, 8, 0, tzinfo=UTC)
ENTRY = Entry(at=NOW, who="mette", what="wave-set", about="initiative=journal", why="project-leader")


def log(count: int) -> list[Sealed]:
    found: list[Sealed] = []
    for number in range(count):
        found.append(seal(replace(ENTRY, at=NOW + timedelta(days=number)), found[-1] if found else None))
    return found


def wrong(every: list[Sealed]) -> list[tuple[int, str]]:
    chain = Chain()
    found = [(each.number, each.what) for each in chain.follow(every)]
    return [*found, *((each.number, each.what) for each in chain.ended())]


def test_nothing_is_wrong_with_a_log_that_was_left_alone() -> None:
    assert wrong(log(5)) == []
    assert wrong([]) == []


@pytest.mark.parametrize(
    "change",
    [
        {"at": NOW + timedelta(seconds=1)},
        {"who": "olof"},
        {"what": "wave-day-set"},
        {"about": "initiative=metod"},
        {"why": ""},
        {"outcome": Outcome.REFUSED},
    ],
)
def test_an_entry_that_was_changed_shows(change: dict[str, object]) -> None:
    every = log(3)
    every[1] = replace(every[1], entry=replace(every[1].entry, **change))  # type: ignore[arg-type]
    assert wrong(every) == [(2, "it was changed")]


def test_an_entry_that_was_changed_and_sealed_anew_shows_at_the_next() -> None:
    every = log(3)
    every[1] = seal(replace(every[1].entry, who="olof"), every[0])
    assert wrong(every) == [(3, "it does not follow from the one before it")]


def test_an_entry_that_was_taken_out_shows() -> None:
    every = log(4)
    assert wrong([every[0], every[2], every[3]]) == [(3, "it follows 1")]


def test_a_beginning_that_was_taken_away_shows() -> None:
    assert wrong(log(4)[2:]) == [(3, "the entries before it are gone, and no entry says why")]


def test_a_beginning_that_was_dropped_in_its_time_is_right() -> None:
    every = log(4)
    said = seal(forgotten(every[1], NOW), every[3])
    assert wrong([*every[2:], said]) == []
    assert wrong([every[3], said]) == [(4, "the entries before it are gone, and no entry says why")]


def test_another_beginning_in_the_place_of_the_first_shows() -> None:
    every = log(2)
    assert wrong([replace(every[0], before="1" * 64), every[1]]) == [
        (1, "it was changed"),
        (1, "it does not begin the chain"),
    ]


def test_a_mark_kept_elsewhere_tells_whether_the_end_was_cut_off() -> None:
    every = log(3)
    chain = Chain()
    list(chain.follow(every[:2]))
    assert chain.last is not None
    assert mark(chain.last) != mark(every[-1])
    assert mark(every[-1]) == f"3:{every[-1].hash}"


@given(st.text(max_size=300), st.text(max_size=300))
def test_whatever_somebody_is_called_the_chain_holds(who: str, about: str) -> None:
    first = seal(replace(ENTRY, who=who, about=about), None)
    assert wrong([first, seal(ENTRY, first)]) == []
