"""Who is asked what: the sets of a unit's phase, and beside them what everybody else answers for."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from content.loader import SHIPPED, load
from content.playbook import Cadence, Criterion, Playbook
from dialogs.checkin.asked import (
    Asking,
    answered_by,
    by_period,
    criteria_for,
    day_criteria,
    others_of,
    unsettled,
    weeks_between,
)
from dialogs.checkin.model import WHOLE, CheckIn, Status
from dialogs.initiative.model import Initiative, Rhythm
from dialogs.initiative.rounds import Round
from dialogs.people.model import Unit
from tests.dialogs.checkin.kit import (
    AT,
    BUS,
    ROSTER,
    TODAY,
    WARD,
    G,
    N,
    R,
    Y,
    answer,
    checkin,
    criterion,
    initiative,
    playbook,
)

WEEKLY, MONTHLY, YEARLY = (criterion(f"{id_}-ly", asked=[f"{id_}ly"]) for id_ in ("week", "month", "year"))
DAILY = criterion("daily", asked=["daily"])
OF_SUPER_USERS = criterion("super", by="super-user", asked=["super"])
BOOKS = {"method": playbook(WEEKLY, MONTHLY, YEARLY, DAILY, OF_SUPER_USERS)}
LONG_AGO = date(2026, 1, 1)
EARLY, READY, LIVE = date(2026, 10, 1), date(2026, 11, 16), date(2026, 12, 1)


def in_round(number: int) -> Round:
    return Round(period="2026-W47", number=number, asks=AT, reminds=AT, late=AT, warns=AT, ends=AT)


def asked(
    today: date,
    number: int | None = None,
    of: Initiative | None = None,
    books: Mapping[str, Playbook] = BOOKS,
    unit: Unit = WARD,
) -> list[str]:
    now = None if number is None else in_round(number)
    return [each.id for each in criteria_for(of or initiative(), books, unit, today, now)]


# A unit's own leader.


@pytest.mark.parametrize(
    ("today", "expected"),
    [
        (EARLY, ["month-ly"]),
        (READY, ["week-ly", "month-ly", "year-ly"]),
        (LIVE, ["week-ly", "month-ly", "year-ly"]),
    ],
)
def test_a_unit_is_asked_the_sets_of_its_phase_that_its_leader_answers(today: date, expected: list[str]) -> None:
    assert asked(today) == expected


@pytest.mark.parametrize(
    ("every", "number", "expected"),
    [
        (1, 1, ["week-ly"]),
        (1, 4, ["week-ly", "month-ly"]),
        (1, 52, ["week-ly", "month-ly", "year-ly"]),
        (2, 1, ["week-ly"]),
        (2, 2, ["week-ly", "month-ly"]),
        (2, 26, ["week-ly", "month-ly", "year-ly"]),
        (3, 1, ["week-ly", "month-ly"]),
        (3, 17, ["week-ly", "month-ly", "year-ly"]),
        (6, 8, ["week-ly", "month-ly", "year-ly"]),
    ],
)
def test_in_a_round_only_what_is_due_in_it_is_asked(every: int, number: int, expected: list[str]) -> None:
    assert asked(READY, number, initiative(go_live=LONG_AGO, rhythm=Rhythm(every=every))) == expected


def test_with_a_new_phase_comes_all_that_it_asks_and_then_each_set_in_its_own_time() -> None:
    first_monday = date(2026, 11, 9)
    assert asked(first_monday, 1) == ["week-ly", "month-ly", "year-ly"]
    assert asked(first_monday + timedelta(weeks=1), 2) == ["week-ly"]


@pytest.mark.parametrize(
    ("day", "said", "expected"),
    [
        # The phase begins on Tuesday 3 November and asks on Monday the 9th.
        (3, [], ["month-ly"]),
        (8, [], ["month-ly"]),
        # Asked, and not yet late.
        (11, [], ["month-ly"]),
        (11, ["month-ly"], ["month-ly"]),
        # Who has answered is read by what they said.
        (10, ["week-ly"], ["week-ly", "month-ly", "year-ly"]),
        # Late on Wednesday at four.
        (12, [], ["week-ly", "month-ly", "year-ly"]),
        (16, [], ["week-ly", "month-ly", "year-ly"]),
    ],
)
def test_a_unit_is_read_by_a_new_phase_once_it_answered_or_its_first_deadline_has_passed(
    day: int, said: list[str], expected: list[str]
) -> None:
    answered = checkin(*(answer(each) for each in said)) if said else None
    found = Asking(initiative(), BOOKS).counting(WARD, date(2026, 11, day), answered)
    assert [each.id for each in found] == expected


def test_a_unit_that_was_in_no_initiative_before_is_read_by_what_it_will_be_asked() -> None:
    new = initiative(since=date(2026, 11, 2))
    assert [each.id for each in Asking(new, BOOKS).counting(WARD, date(2026, 11, 3), None)] == [
        "week-ly",
        "month-ly",
        "year-ly",
    ]


@pytest.mark.parametrize("of", [initiative(paused=True), initiative(units=["bus"])], ids=["paused", "in no wave"])
def test_a_paused_unit_and_one_in_no_wave_are_asked_nothing(of: Initiative) -> None:
    assert asked(READY, of=of) == []
    assert day_criteria(of, BOOKS, WARD, LIVE) == ()


def test_each_of_an_initiatives_methods_asks_in_their_order_and_one_that_is_not_there_nothing() -> None:
    books = BOOKS | {"other": playbook(criterion("other"), id_="other")}
    both = initiative(playbooks=("other", "gone", "method"))
    assert asked(READY, 1, both, books) == ["other", "week-ly"]


def test_what_two_sets_ask_is_asked_once() -> None:
    books = {"method": playbook(WEEKLY, criterion("twice", asked=["weekly", "monthly"]), MONTHLY)}
    assert asked(READY, 4, books=books) == ["week-ly", "twice", "month-ly"]


@pytest.mark.parametrize(("today", "expected"), [(READY, ()), (LIVE, (DAILY,))])
def test_a_colour_a_day_is_asked_around_go_live_alone(today: date, expected: tuple[Criterion, ...]) -> None:
    assert day_criteria(initiative(), BOOKS, WARD, today) == expected


@pytest.mark.parametrize(
    ("go_live", "checkin_set"),
    [
        (date(2028, 6, 1), "involvement"),
        (date(2026, 12, 1), "weekly-readiness"),
        (date(2026, 9, 1), "follow-up"),
    ],
)
def test_a_method_that_ships_asks_what_the_phase_of_the_unit_needs(go_live: date, checkin_set: str) -> None:
    books = load(SHIPPED).library.playbooks
    of = initiative(go_live=go_live, playbooks=("vgr",))
    assert asked(TODAY, of=of, books=books) == [each.id for each in books["vgr"].asked_in(checkin_set)]


@pytest.mark.parametrize(
    ("cadence", "every", "weeks"),
    [
        (Cadence.WEEKLY, 1, 1),
        (Cadence.WEEKLY, 3, 3),
        (Cadence.MONTHLY, 1, 4),
        (Cadence.MONTHLY, 2, 4),
        (Cadence.MONTHLY, 3, 3),
        (Cadence.MONTHLY, 6, 6),
        (Cadence.YEARLY, 1, 52),
        (Cadence.YEARLY, 3, 51),
        (Cadence.AGREED, 2, 2),
    ],
)
def test_between_two_askings_of_a_set_lie_whole_rounds(cadence: Cadence, every: int, weeks: int) -> None:
    assert weeks_between(cadence, every) == weeks


@given(st.integers(1, 8), st.integers(0, 4000))
def test_a_set_comes_as_often_as_its_weeks_say(every: int, start: int) -> None:
    of = initiative(go_live=LONG_AGO, rhythm=Rhythm(every=every))
    rounds = weeks_between(Cadence.MONTHLY, every) // every
    found = ["month-ly" in asked(READY, start + n, of) for n in range(rounds)]
    assert sum(found) == 1


# Everybody else.

OF_THE_WHOLE = criterion("whole", by="leader", scope="initiative", asked=[])
OF_AN_ADMINISTRATION = criterion("administration", by="board", scope="administration", asked=[])
OF_NOBODY = criterion("nobody", by="finance", scope="initiative", asked=[])
BESIDE = {"method": playbook(WEEKLY, OF_THE_WHOLE, OF_AN_ADMINISTRATION, OF_NOBODY, OF_SUPER_USERS)}
NAMED = {"board": ("hanna", "bo")}


def answers(person: str, of: Initiative, books: Mapping[str, Playbook] = BESIDE) -> list[tuple[str, str]]:
    return [(each.id, about) for each, about in answered_by(person, of, books, ROSTER, TODAY)]


def test_whoever_holds_a_role_answers_about_what_the_criterion_is_about() -> None:
    of = initiative(holders=NAMED)
    assert answers("sune", of) == [("super", "ward")]
    assert answers("hanna", of) == [("administration", "hospital"), ("administration", "bus")]
    assert answers("petra", of) == [("whole", WHOLE), ("nobody", WHOLE)]


def test_a_unit_leader_answers_beside_nothing_but_what_a_set_asks() -> None:
    assert answers("maja", initiative(holders=NAMED)) == []
    assert answers("maja", initiative(), {"method": playbook(criterion("a", asked=[]))}) == []


def test_what_nobody_holds_is_the_project_leaders_but_not_what_is_about_one_unit() -> None:
    assert answers("petra", initiative()) == [
        ("whole", WHOLE),
        ("administration", "hospital"),
        ("administration", "bus"),
        ("nobody", WHOLE),
    ]
    assert others_of(initiative(["bus"]), {"method": playbook(OF_SUPER_USERS)}, ROSTER, TODAY) == []


def test_what_belongs_to_a_phase_is_asked_of_the_units_that_are_in_it() -> None:
    books = {"method": playbook(replace_phase(OF_AN_ADMINISTRATION, "live"), replace_phase(OF_THE_WHOLE, "ready"))}
    of = initiative()
    assert answers("petra", of, books) == [("whole", WHOLE)]
    put = replace(of, phases={"method/1": "live"})
    assert answers("petra", put, books) == [("administration", "hospital"), ("administration", "bus")]


def replace_phase(of: Criterion, phase: str) -> Criterion:
    return of.model_copy(update={"phase": phase})


@pytest.mark.parametrize("of", [initiative(holders=NAMED), initiative(), initiative(units=["gone"])])
def test_everybody_who_answers_beside_is_found_once(of: Initiative) -> None:
    found = others_of(of, BESIDE, ROSTER, TODAY)
    assert len(found) == len(set(found))
    assert set(found) == {person for person in ROSTER.people if answers(person, of)}


# What is settled.

SINCE = date(2026, 10, 26)
LONG_AGO = AT - timedelta(days=300)
A, B = criterion("a"), criterion("b")


@pytest.mark.parametrize(
    ("known", "settled"),
    [
        (None, False),
        (checkin(answer("b")), False),
        (checkin(answer("a", G, at=LONG_AGO)), True),
        (checkin(answer("a", N, at=LONG_AGO)), True),
        (checkin(answer("a", R, at=LONG_AGO)), False),
        (checkin(answer("a", Y, at=AT - timedelta(days=22))), False),
        (checkin(answer("a", Y, at=AT - timedelta(days=21))), True),
        (checkin(answer("a", R)), True),
    ],
)
def test_green_is_settled_and_trouble_only_since_it_was_last_asked(known: CheckIn | None, settled: bool) -> None:
    found = unsettled([(A, "ward")], {"ward": known} if known else {}, SINCE)
    assert found == ({} if settled else {"ward": (A,)})


def test_what_is_unsettled_stands_together_by_what_it_is_about() -> None:
    asked_so = [(A, "ward"), (A, WHOLE), (B, "ward")]
    assert unsettled(asked_so, {WHOLE: checkin(answer("a"), unit=WHOLE)}, SINCE) == {"ward": (A, B)}


def test_around_midnight_on_sunday_units_are_not_all_in_the_same_round() -> None:
    helsinki = replace(BUS, id="tram", time_zone="Europe/Helsinki")
    late_on_sunday = datetime(2026, 11, 15, 22, 30, tzinfo=UTC)
    found = by_period(initiative(), [WARD, helsinki, BUS], late_on_sunday)
    assert found == {"2026-W46": ["ward", "bus"], "2026-W47": ["tram"]}


@pytest.mark.parametrize("status", Status)
def test_an_answer_without_a_day_settles_nothing_unless_it_is_green_or_does_not_apply(status: Status) -> None:
    known = {"ward": checkin(replace(answer("a", status), at=None))}
    assert (unsettled([(A, "ward")], known, SINCE) == {}) is (status in (G, N))
