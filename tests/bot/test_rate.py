"""Nobody is kept from a hundred quick presses, and nobody can press for ever."""

from datetime import UTC, datetime, timedelta

from bot.rate import Rate

NOW = datetime(2026, 11, 16, 8, 0, tzinfo=UTC)
MINUTE = timedelta(minutes=1)


def test_so_many_are_taken_at_once_and_no_more() -> None:
    rate = Rate(3, MINUTE)
    assert [rate.takes("elin", NOW) for _ in range(5)] == [True, True, True, False, False]


def test_as_many_again_come_evenly_with_the_time() -> None:
    rate = Rate(3, MINUTE)
    for _ in range(3):
        rate.takes("elin", NOW)
    assert [rate.takes("elin", NOW + timedelta(seconds=each)) for each in (19, 21, 22, 41)] == [
        False,
        True,
        False,
        True,
    ]
    later = NOW + timedelta(hours=1)
    assert [rate.takes("elin", later) for _ in range(4)] == [True, True, True, False]


def test_one_who_presses_too_often_holds_up_nobody_else() -> None:
    rate = Rate(1, MINUTE)
    assert [rate.takes(each, NOW) for each in ("elin", "elin", "samir")] == [True, False, True]


def test_a_clock_that_is_put_back_gives_nothing_and_takes_nothing() -> None:
    rate = Rate(1, MINUTE)
    rate.takes("elin", NOW)
    assert not rate.takes("elin", NOW - timedelta(days=1))


def test_what_is_remembered_does_not_grow_with_everybody_who_ever_wrote() -> None:
    rate = Rate(1, MINUTE)
    for number in range(30_000):
        rate.takes(str(number), NOW)
    assert not rate.takes("29999", NOW)
    assert rate.takes("0", NOW)
