"""Promises of the sliding-window limits."""

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.teams_simulator import Limits, Operation, Violation, Window
from tests.teams_simulator.conftest import MovedClock
from tests.teams_simulator.limits import APP_WINDOWS, THREAD_WINDOWS


def limits_at_zero() -> tuple[Limits, MovedClock]:
    clock = MovedClock(0.0)
    return Limits(clock), clock


def admitted(limits: Limits, count: int, operation: Operation = Operation.SEND, thread: str = "a") -> int:
    return sum(limits.admit(operation, thread) is None for _ in range(count))


def test_an_eighth_message_within_one_second_is_refused() -> None:
    limits, _ = limits_at_zero()

    assert admitted(limits, 8) == 7
    assert limits.violations == [
        Violation(window=Window(7, 1), operation=Operation.SEND, thread="a", at=0.0, retry_after=1)
    ]


def test_a_ninth_message_within_two_seconds_is_refused_with_retry_after() -> None:
    limits, clock = limits_at_zero()
    admitted(limits, 7)
    clock.pass_by(1.0)
    admitted(limits, 1)
    clock.pass_by(0.5)

    violation = limits.admit(Operation.SEND, "a")

    assert violation == Violation(window=Window(8, 2), operation=Operation.SEND, thread="a", at=1.5, retry_after=1)


def test_a_sixty_first_message_within_thirty_seconds_waits_until_the_first_is_thirty_seconds_old() -> None:
    limits, clock = limits_at_zero()
    for _ in range(60):
        assert limits.admit(Operation.SEND, "a") is None
        clock.pass_by(0.25)

    violation = limits.admit(Operation.SEND, "a")

    assert violation is not None
    assert (violation.window, violation.retry_after) == (Window(60, 30), 15)


def test_an_eighteen_hundred_and_first_message_within_an_hour_is_refused() -> None:
    limits, clock = limits_at_zero()
    for _ in range(1800):
        assert limits.admit(Operation.SEND, "a") is None
        clock.pass_by(1.0)

    violation = limits.admit(Operation.SEND, "a")

    assert violation is not None
    assert (violation.window, violation.retry_after) == (Window(1800, 3600), 1800)


def test_a_thread_may_be_read_fourteen_times_a_second_beside_what_is_sent() -> None:
    limits, _ = limits_at_zero()

    assert admitted(limits, 20, Operation.READ) == 14
    assert admitted(limits, 20, Operation.SEND) == 7


def test_threads_do_not_share_a_limit_but_the_app_has_fifty_a_second_for_all() -> None:
    limits, clock = limits_at_zero()

    assert sum(limits.admit(Operation.SEND, f"chat {number}") is None for number in range(60)) == 50
    assert {violation.thread for violation in limits.violations} == {None}
    clock.pass_by(1.0)
    assert limits.admit(Operation.SEND, "chat 1") is None


def test_updates_count_against_the_app_only() -> None:
    limits, _ = limits_at_zero()

    assert admitted(limits, 60, Operation.OTHER) == 50


def test_limits_that_are_off_admit_everything_and_report_nothing() -> None:
    limits = Limits(MovedClock(0.0), enabled=False)

    assert admitted(limits, 500) == 500
    assert limits.violations == []


@given(
    pauses=st.lists(st.sampled_from([0, 0, 0, 1, 2, 7, 31]), min_size=1, max_size=300),
    operation=st.sampled_from([Operation.SEND, Operation.READ]),
)
def test_no_window_ever_admits_more_than_its_number(pauses: Sequence[int], operation: Operation) -> None:
    limits, clock = limits_at_zero()
    times: list[float] = []
    for pause in pauses:
        clock.pass_by(pause)
        if limits.admit(operation, "a") is None:
            times.append(clock.now)

    for window in (*THREAD_WINDOWS[operation], *APP_WINDOWS):
        for start in times:
            assert sum(start <= at < start + window.seconds for at in times) <= window.most


@given(st.lists(st.sampled_from([0, 0, 0, 1, 5]), min_size=1, max_size=200))
def test_whoever_waits_as_told_is_admitted(pauses: Sequence[int]) -> None:
    limits, clock = limits_at_zero()
    for pause in pauses:
        clock.pass_by(pause)
        violation = limits.admit(Operation.SEND, "a")
        if violation is not None:
            clock.pass_by(violation.retry_after)
            assert limits.admit(Operation.SEND, "a") is None


@pytest.mark.parametrize("operation", list(Operation))
def test_windows_are_sorted_so_that_the_longest_decides_what_is_remembered(operation: Operation) -> None:
    windows = THREAD_WINDOWS[operation]

    assert list(windows) == sorted(windows, key=lambda window: (window.most, window.seconds))
