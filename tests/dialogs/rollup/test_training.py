"""Training and understanding: the newest fresh answers of each unit, added up where nobody can tell whose they are."""

from collections.abc import Collection, Mapping
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

import pytest

from content.language import Language
from content.playbook import AnswerType, Criterion, Playbook
from dialogs.checkin.model import WHOLE, Answer, CheckIn, Status
from dialogs.initiative.model import Initiative, Wave
from dialogs.people.model import Person, Unit
from dialogs.people.roster import Roster, RosterRecords
from dialogs.rollup.flow import Reader
from dialogs.rollup.model import Colour
from dialogs.rollup.training import Added, Figure, Sum, Training, training
from tests.dialogs.rollup.kit import TODAY, criterion, playbook

SYSTEM, WAYS, SAID = {Language.EN: "System"}, {Language.EN: "Ways"}, {Language.EN: "Said"}


def made(id_: str, **changes: object) -> Criterion:
    return Criterion.model_validate(criterion(id_).model_dump() | changes)


TRAINED = made("t", answer="share", measures="trained")
UNDERSTOOD = made(
    "u",
    answer="rating",
    measures="understanding",
    parts=[{"id": "system", "label": SYSTEM}, {"id": "ways", "label": WAYS}],
)
LEADERS = made("l", answer="share", measures="trained", scope="initiative")
BOOK = playbook(TRAINED, UNDERSTOOD, LEADERS, criterion("other"))
NAMES = ("a", "b", "c", "d", "e", "f")
UNITS = tuple(Unit(id=id_, name=id_.upper(), technical_super_users=("s",)) for id_ in NAMES)
ROSTER = Roster(RosterRecords(units=UNITS, people=(Person(id="s", name="S"),)))
CHANGE = Initiative(
    id="i", playbooks=("method",), waves=(Wave(id="1", go_live=date(2026, 12, 1)),), units=dict.fromkeys(NAMES, "1")
)


def colour_of(figures: tuple[int, ...], id_: str) -> Status:
    green, yellow = (90, 60) if id_ in ("t", "l") else (4, 3)
    lowest = min(figures)
    return Status.GREEN if lowest >= green else Status.YELLOW if lowest >= yellow else Status.RED


def said(id_: str, *figures: int, days_ago: int = 0, status: Status | None = None) -> Answer:
    at = datetime.combine(TODAY - timedelta(days=days_ago), time(8), UTC)
    status = status or colour_of(figures, id_)
    return Answer(criterion=id_, status=status, figures=figures, by="elin", at=at, period="2026-W47")


def found(
    given: Mapping[str, tuple[Answer, ...]],
    visible: Collection[str] = NAMES,
    book: Playbook = BOOK,
    change: Initiative = CHANGE,
) -> Training:
    latest = {
        about: CheckIn(
            initiative="i",
            unit=about,
            period="2026-W47",
            answers=answers,
            by="elin",
            at=datetime(2026, 11, 16, tzinfo=UTC),
        )
        for about, answers in given.items()
    }
    books = {"method": book}
    return training(Reader(change, books), change, books, ROSTER, visible, latest, lambda _: TODAY)


def test_a_share_is_the_mean_of_the_units_that_gave_a_fresh_one_with_its_coverage_and_oldest_day() -> None:
    given = {"a": (said("t", 100),), "b": (said("t", 40, days_ago=3),), "c": (said("t", 70),)}
    assert found(given).share == Sum(
        added=(Added(label=SAID, answer=AnswerType.SHARE, mean=70, lowest=40),),
        counted=3,
        units=6,
        oldest=TODAY - timedelta(days=3),
    )


def test_understanding_is_added_up_part_by_part() -> None:
    given = {"a": (said("u", 5, 2),), "b": (said("u", 4, 3),)}
    assert found(given).understanding.added == (
        Added(label=SYSTEM, answer=AnswerType.RATING, mean=4.5, lowest=4),
        Added(label=WAYS, answer=AnswerType.RATING, mean=2.5, lowest=2),
    )


def test_a_stale_answer_is_shown_with_its_day_and_adds_nothing() -> None:
    result = found({"a": (said("t", 20, days_ago=60),), "b": (said("t", 80),)})
    assert [each.mean for each in result.share.added] == [80]
    assert (result.share.counted, result.share.units) == (1, 6)
    old = next(each for each in result.units if each.unit == "a")
    assert old.share == Figure(criterion=TRAINED, values=(20,), colour=Colour.STALE, said_on=TODAY - timedelta(days=60))


def test_an_answer_with_a_colour_alone_is_shown_and_adds_nothing() -> None:
    result = found({"a": (said("t", status=Status.GREEN),)})
    assert result.share == Sum(added=(), counted=0, units=6)
    assert next(each for each in result.units if each.unit == "a").share == Figure(
        criterion=TRAINED, values=(), colour=Colour.GREEN, said_on=TODAY
    )


def test_what_does_not_apply_is_no_figure() -> None:
    result = found({"a": (said("t", status=Status.NOT_APPLICABLE),)})
    assert result.share.units == 5


def test_of_fewer_than_five_answers_nothing_is_added_up_for_whoever_may_not_see_them_all() -> None:
    given = {id_: (said("t", 50),) for id_ in NAMES[:4]}
    assert found(given, visible=NAMES[:3]).share == Sum(added=(), counted=4, units=6, few=True)
    assert [each.mean for each in found(given, visible=NAMES[:4]).share.added] == [50]


def test_from_five_answers_up_the_sum_is_for_everybody_and_the_units_are_still_not() -> None:
    given = {id_: (said("t", 50), said("u", 3, 3)) for id_ in NAMES[:5]}
    result = found(given, visible=["b"])
    assert [each.mean for each in result.share.added] == [50]
    assert [each.mean for each in result.understanding.added] == [3, 3]
    assert [each.unit for each in result.units] == ["b"]


def test_five_answers_on_two_questions_are_not_five_on_either() -> None:
    other = made("t2", answer="share", measures="trained")
    given = {id_: (said("t", 50),) for id_ in NAMES[:4]} | {"e": (said("t2", 10),)}
    result = found(given, visible=["a"], book=playbook(TRAINED, other, UNDERSTOOD))
    assert (result.share.added, result.share.few) == ((), True)


def test_of_two_questions_a_unit_counts_by_what_it_answered_last() -> None:
    other = made("t2", answer="share", measures="trained")
    result = found({"a": (said("t", 50, days_ago=2), said("t2", 10))}, book=playbook(TRAINED, other))
    assert [(each.mean, each.lowest) for each in result.share.added] == [(10, 10)]


def test_the_units_that_need_the_most_come_first() -> None:
    given = {
        "a": (said("t", 95), said("u", 5, 5)),
        "b": (said("t", 30),),
        "c": (said("t", 95), said("u", 1, 5)),
        "d": (said("t", 70), said("u", 5, 5)),
        "e": (said("t", 95, days_ago=60), said("u", 5, 5)),
    }
    assert [(each.unit, each.colour) for each in found(given).units] == [
        ("b", Colour.RED),
        ("c", Colour.RED),
        ("d", Colour.YELLOW),
        ("e", Colour.STALE),
        ("f", Colour.SILENT),
        ("a", Colour.GREEN),
    ]


def test_of_units_as_well_trained_the_one_that_lacks_a_super_user_comes_first() -> None:
    units = (replace(UNITS[0], professional_super_users=("s",)), *UNITS[1:2])
    roster = Roster(RosterRecords(units=units, people=ROSTER.records.people))
    change = replace(CHANGE, units=dict.fromkeys(("a", "b"), "1"))
    books = {"method": BOOK}
    result = training(Reader(change, books), change, books, roster, ("a", "b"), {}, lambda _: TODAY)
    assert [each.unit for each in result.units] == ["b", "a"]


def test_a_unit_whose_phase_does_not_ask_is_counted_apart_and_comes_last() -> None:
    later = Wave(id="2", go_live=date(2036, 12, 1))
    change = replace(CHANGE, waves=(*CHANGE.waves, later), units={**CHANGE.units, "a": "2", "b": "2"})
    result = found({"b": (said("t", 95),)}, change=change)
    assert (result.not_asked, result.share.units, result.share.counted) == (1, 5, 1)
    assert (result.units[-1].unit, result.units[-1].colour) == ("a", None)


@pytest.mark.parametrize("visible", [NAMES, []])
def test_what_is_answered_for_the_initiative_as_a_whole_is_shown_by_itself(visible: Collection[str]) -> None:
    result = found({WHOLE: (said("l", 80),)}, visible=visible)
    assert result.groups == (Figure(criterion=LEADERS, values=(80,), colour=Colour.YELLOW, said_on=TODAY),)
    assert result.share.counted == 0


def test_a_method_that_measures_nothing_still_tells_of_super_users() -> None:
    result = found({}, book=playbook(criterion("other")))
    assert (result.share, result.groups, result.not_asked) == (Sum(added=(), counted=0, units=0), (), None)
    assert result.support is not None
    assert (result.support.technical, result.support.professional) == (6, 0)
