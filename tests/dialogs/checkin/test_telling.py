"""Who hears of a wish and of a silence: once, in their own language, and the nearest first."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from content.language import Language
from content.model import Destination, Role
from dialogs.broadcast.model import Recipient
from dialogs.broadcast.notice import notice
from dialogs.checkin.flow import Filled, submit
from dialogs.checkin.model import CheckIn, Request, Wish
from dialogs.checkin.telling import CLIMBED, WISHED, Silence, climbed, silences, to_person, wished
from dialogs.initiative.model import Initiative, Rhythm
from dialogs.people.model import Deputy, Grant, Person, Unit
from dialogs.people.roster import Roster, RosterRecords
from tests.dialogs.checkin.kit import (
    AT,
    LAST,
    ROSTER,
    THIS,
    WARD,
    answer,
    checkin,
    criterion,
    filled,
    form,
    initiative,
    playbook,
)

BOOKS = {"method": playbook(criterion("a"), criterion("m", asked=["monthly"]))}
PAUSE = Request(wish=Wish.PAUSE, reason="We move")
FORM = form(criterion("a"))
PETRA = Recipient(to=Destination.PERSON, id="petra")


# A wish.


def heard(found: CheckIn | None) -> list[str]:
    assert found is not None
    return [each.recipient.id for each in wished(found, initiative(), ROSTER, AT)]


def test_project_leaders_hear_of_a_wish_with_its_reason() -> None:
    said = checkin(request=replace(PAUSE, at=AT), revision=2)
    assert [*wished(said, initiative(), ROSTER, AT)] == [notice(WISHED, "i/ward/2026-W47/2", PETRA, Language.NB, AT)]


@pytest.mark.parametrize("request_", [None, Request(wish=Wish.PAUSE)])
def test_without_a_wish_or_its_reason_nobody_hears(request_: Request | None) -> None:
    assert heard(checkin(request=request_)) == []


def test_a_wish_that_stands_is_not_told_again_with_the_next_answer_but_a_changed_one_is() -> None:
    first = checkin(request=PAUSE)
    again = submit(FORM, filled(a=answer("a").status), first, first, "ward", "elin", AT)
    other = submit(FORM, Filled(wish=Wish.POSTPONE), first, first, "ward", "elin", AT)
    assert (heard(again), heard(other)) == ([], ["petra"])


def test_a_wish_that_stands_is_not_told_again_in_the_next_period() -> None:
    last = checkin(answer("a", period=LAST), period=LAST, request=PAUSE)
    assert heard(submit(FORM, filled(a=answer("a").status), None, last, "ward", "elin", AT)) == []


# A silence. It is the Monday of week 47: weeks 46 and 45 are over.


# Asked every week since October.
LIVE = initiative(go_live=date(2026, 11, 2))


def silent(
    checkin_: CheckIn | None = None,
    of: Initiative | None = None,
    *,
    skipped: Sequence[str] = (),
    now: datetime = AT,
    units: Sequence[Unit] = (WARD,),
) -> list[Silence]:
    latest = {"ward": checkin_} if checkin_ else {}
    return [*silences(of or LIVE, BOOKS, units, latest, [("ward", each) for each in skipped], now)]


def in_week(number: int) -> CheckIn:
    return checkin(period=f"2026-W{number}")


def test_a_unit_that_missed_two_rounds_in_a_row_is_silent_since_it_last_answered() -> None:
    assert silent(in_week(44)) == [Silence(unit=WARD, missed=LAST, since="2026-W44")]
    assert silent() == [Silence(unit=WARD, missed=LAST, since="start")]


@pytest.mark.parametrize("week", [45, 46, 47])
def test_a_unit_that_answered_one_of_the_last_two_is_not_silent(week: int) -> None:
    assert silent(in_week(week)) == []


@pytest.mark.parametrize(("since", "is_silent"), [(date(2026, 11, 2), True), (date(2026, 11, 3), False), (None, False)])
def test_what_was_asked_before_the_initiative_was_known_is_not_missed(since: date | None, is_silent: bool) -> None:
    assert bool(silent(of=replace(LIVE, since=since))) is is_silent


@pytest.mark.parametrize(
    ("answered", "skipped", "is_silent"),
    [
        (44, ["2026-W46"], False),
        (43, ["2026-W46"], True),
        (43, ["2026-W45"], True),
        (43, ["2026-W45", "2026-W46"], False),
        (42, ["2026-W45", "2026-W46"], True),
    ],
)
def test_a_round_that_was_sat_out_is_neither_missed_nor_answered(
    answered: int, skipped: list[str], is_silent: bool
) -> None:
    assert bool(silent(in_week(answered), skipped=skipped)) is is_silent


def test_rounds_in_which_nothing_is_asked_are_not_missed() -> None:
    early = initiative(go_live=date(2027, 9, 1))
    # Of the eight rounds before, two ask the questions of a month.
    (found,) = silent(of=early)
    (later,) = silent(of=early, now=AT + timedelta(days=6))
    assert found.missed == later.missed
    assert silent(checkin(period=found.missed), early) == []


def test_a_paused_unit_is_not_silent() -> None:
    assert silent(of=initiative(paused=True)) == []


def test_a_round_that_still_runs_is_not_missed() -> None:
    sunday = datetime(2026, 11, 22, 22, tzinfo=UTC)
    (found,) = silent(now=sunday)
    (then,) = silent(now=sunday + timedelta(hours=2))
    assert (found.missed, then.missed) == (LAST, THIS)


def test_every_unit_is_looked_at_for_itself() -> None:
    other = replace(WARD, id="bus")
    assert [each.unit.id for each in silent(in_week(46), units=[WARD, other])] == ["bus"]


def test_over_new_year_weeks_are_counted_through() -> None:
    monday = datetime(2027, 1, 11, 8, tzinfo=UTC)
    assert silent(in_week(52), now=monday) == [Silence(unit=WARD, missed="2027-W01", since="2026-W52")]
    assert silent(in_week(53), now=monday) == []


def test_with_a_round_every_second_week_two_rounds_are_a_month() -> None:
    found = silent(of=replace(LIVE, rhythm=Rhythm(every=2)))
    assert found == [Silence(unit=WARD, missed="2026-W44", since="start")]


# Who hears of it.

SILENCE = Silence(unit=WARD, missed=LAST, since="2026-W44")


def told(silence: Silence = SILENCE, roster: Roster = ROSTER) -> list[str]:
    return [each.recipient.id for each in climbed(silence, initiative(), roster, AT)]


def with_units(*changed: Unit) -> Roster:
    units = {**ROSTER.units, **{each.id: each for each in changed}}
    return Roster(replace(ROSTER.records, units=tuple(units.values())))


def test_the_next_leader_up_the_line_hears_of_it() -> None:
    assert [*climbed(SILENCE, initiative(), ROSTER, AT)] == [
        notice(CLIMBED, "i/ward/2026-W44", Recipient(to=Destination.PERSON, id="hanna"), Language.SV, AT)
    ]


def test_however_long_it_lasts_it_is_told_once() -> None:
    later = replace(SILENCE, missed=THIS)
    first, second = (
        next(iter(climbed(each, initiative(), ROSTER, AT + timedelta(days=n)))).id
        for n, each in enumerate((SILENCE, later))
    )
    assert first == second


@pytest.mark.parametrize(
    "hospital",
    [
        replace(ROSTER.units["hospital"], manager=None),
        replace(ROSTER.units["hospital"], manager="left"),
        replace(ROSTER.units["hospital"], manager="maja"),
    ],
    ids=["nobody", "somebody who left", "the unit's own leader"],
)
def test_whoever_cannot_help_is_passed_over(hospital: Unit) -> None:
    assert told(roster=with_units(hospital)) == ["regina"]


def test_whoever_stands_in_for_the_unit_hears_nothing_new() -> None:
    ward = replace(WARD, deputies=(Deputy(person="hanna"),))
    assert told(replace(SILENCE, unit=ward), with_units(ward)) == ["regina"]


def test_where_the_line_ends_the_project_leaders_hear_of_it() -> None:
    assert told(replace(SILENCE, unit=ROSTER.units["region"])) == ["petra"]


@pytest.mark.parametrize(
    ("person", "language"),
    [
        (Person(id="x", name="X", language=Language.NB, units=("bus",)), Language.NB),
        (Person(id="x", name="X", units=("bus",)), Language.DA),
        (Person(id="x", name="X", units=("gone",)), Language.SV),
        (Person(id="x", name="X", grants=(Grant(role=Role.OWNER),)), Language.SV),
    ],
    ids=["chosen", "of the unit", "unit unknown", "no unit"],
)
def test_a_notice_is_in_the_persons_language_else_in_that_of_their_unit(person: Person, language: Language) -> None:
    roster = Roster(RosterRecords(units=tuple(ROSTER.units.values()), people=(person,)))
    recipient = Recipient(to=Destination.PERSON, id="x")
    assert to_person("n", "k", "x", roster, AT) == notice("n", "k", recipient, language, AT)
