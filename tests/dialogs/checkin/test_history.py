"""Whatever two people fill in on one unit over several periods, nothing is lost and nothing counted twice."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from hypothesis import example, given
from hypothesis import strategies as st

from dialogs.checkin.flow import Filled, Given, form_on, submit, touched
from dialogs.checkin.model import CheckIn, Status
from tests.dialogs.checkin.kit import AT, G, N, R, Y, answer, checkin, criterion, filled, form

NAMES = "abc"
CRITERIA = {id_: criterion(id_, conditional=id_ == "c") for id_ in NAMES}
PERIODS = ("2026-W52", "2026-W53", "2027-W01")
WORDS = st.none() | st.sampled_from(["", "one", "two"])
GIVEN = st.builds(Given, status=st.none() | st.sampled_from(Status), note=WORDS, blocker=WORDS)


@dataclass(frozen=True)
class Fill:
    """What somebody fills in of what they are asked, and in which period."""

    period: int
    by: str
    asked: frozenset[str]
    said: Filled


FILLS = st.lists(
    st.builds(
        Fill,
        period=st.integers(0, 2),
        by=st.sampled_from(["elin", "olle"]),
        asked=st.frozensets(st.sampled_from(NAMES), min_size=1),
        said=st.builds(Filled, given=st.dictionaries(st.sampled_from(NAMES), GIVEN), comment=WORDS),
    ),
    max_size=12,
).map(lambda fills: sorted(fills, key=lambda each: each.period))


@dataclass
class Played:
    """Every save in its order, and the newest check-in of each period."""

    saves: list[CheckIn] = field(default_factory=list)
    stored: dict[str, CheckIn] = field(default_factory=dict)

    @property
    def latest(self) -> CheckIn | None:
        """The newest of any period."""
        return self.stored[max(self.stored)] if self.stored else None


def at(number: int) -> datetime:
    return AT + timedelta(minutes=number)


def play(fills: Sequence[Fill]) -> Played:
    played = Played()
    for number, each in enumerate(fills):
        period = PERIODS[each.period]
        asked = form(*(CRITERIA[id_] for id_ in sorted(each.asked)), period=period)
        found = submit(asked, each.said, played.stored.get(period), played.latest, "ward", each.by, at(number))
        if found:
            played.saves.append(found)
            played.stored[period] = found
    return played


def last_said(fills: Sequence[Fill], id_: str) -> tuple[Status, str] | None:
    """The last colour that could be said of a criterion, and the note it has."""
    status, note = None, ""
    for each in fills:
        entry = each.said.given.get(id_) if id_ in each.asked else None
        if entry is None:
            continue
        if entry.status and (entry.status is not N or CRITERIA[id_].conditional):
            status = entry.status
        if status and entry.note is not None:
            note = entry.note
    return (status, note) if status else None


@given(FILLS)
def test_the_newest_check_in_has_what_was_said_last_of_every_criterion(fills: list[Fill]) -> None:
    latest = play(fills).latest
    found = {each.criterion: (each.status, each.note) for each in latest.answers} if latest else {}
    assert found == {id_: said for id_ in NAMES if (said := last_said(fills, id_))}


@given(FILLS)
def test_no_answer_is_lost_and_none_counted_twice(fills: list[Fill]) -> None:
    before: set[str] = set()
    for each in play(fills).saves:
        ids = [answered.criterion for answered in each.answers]
        assert len(ids) == len(set(ids))
        assert before <= set(ids)
        before = set(ids)


@given(FILLS)
def test_an_answer_has_the_name_and_period_of_whoever_said_it_last(fills: list[Fill]) -> None:
    by_moment = {at(number): each for number, each in enumerate(fills)}
    for save in play(fills).saves:
        for each in save.answers:
            assert each.at is not None
            fill = by_moment[each.at]
            assert (each.by, each.period) == (fill.by, PERIODS[fill.period])
            assert each.criterion in fill.said.given
            assert each.criterion in fill.asked


@given(FILLS)
def test_an_answer_that_was_left_alone_is_the_same_as_before(fills: list[Fill]) -> None:
    before: CheckIn | None = None
    for save in play(fills).saves:
        for each in save.answers:
            assert each.at == save.at or (before is not None and before.answer(each.criterion) == each)
        before = save


@given(FILLS)
def test_a_revision_counts_the_saves_of_its_period(fills: list[Fill]) -> None:
    played = play(fills)
    for period, stored in played.stored.items():
        saves = [each for each in played.saves if each.period == period]
        assert [each.revision for each in saves] == [*range(1, len(saves) + 1)]
        assert stored == saves[-1]
        assert len(stored.history) == len(saves) - 1


@given(FILLS)
def test_each_revision_can_be_read_as_it_was(fills: list[Fill]) -> None:
    played = play(fills)
    for save in played.saves:
        then = played.stored[save.period].at_revision(save.revision)
        assert then is not None
        assert (then.answers, then.comment, then.request, then.revision) == (
            save.answers,
            save.comment,
            save.request,
            save.revision,
        )
    for stored in played.stored.values():
        assert (stored.at_revision(0), stored.at_revision(stored.revision + 1)) == (None, None)


def test_an_earlier_revision_says_who_saved_it_and_when() -> None:
    asked = form(CRITERIA["a"])
    first = checkin(answer("a"))
    second = submit(asked, filled(a=R), first, first, "ward", "olle", at(5))
    assert second is not None
    assert second.at_revision(1) == first


@given(FILLS)
def test_the_same_once_more_changes_nothing(fills: list[Fill]) -> None:
    again = [each for fill in fills for each in (fill, replace(fill, by="somebody else"))]
    assert {each.by for each in play(again).saves} <= {"elin", "olle"}


BOTH = st.tuples(*(st.dictionaries(st.sampled_from(NAMES), st.sampled_from([G, Y, R]), min_size=1) for _ in range(2)))


@given(st.dictionaries(st.sampled_from(NAMES), st.sampled_from([G, Y, R]), min_size=3), BOTH)
@example({"a": G, "b": G, "c": G}, ({"a": R}, {"b": Y}))
def test_two_who_post_all_inputs_of_the_same_form_change_only_what_they_changed(
    known: dict[str, Status], both: tuple[dict[str, Status], dict[str, Status]]
) -> None:
    stored = checkin(*(answer(id_, known[id_]) for id_ in NAMES))
    shown = form_on(form(*CRITERIA.values()), {"ward": stored})
    expected = dict(known)
    for number, changes in enumerate(both):
        posted = filled(**{**known, **changes})
        stored = submit(shown, touched(posted, shown), stored, stored, "ward", "olle", at(number)) or stored
        expected |= {id_: status for id_, status in changes.items() if status is not known[id_]}
    assert {each.criterion: each.status for each in stored.answers} == expected
