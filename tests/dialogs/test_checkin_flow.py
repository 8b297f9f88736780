"""Whatever is submitted in whatever order, no answer is lost and none is counted twice."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from content.loader import SHIPPED, load
from dialogs.checkin.flow import Given, filled_in, forms_for, submit, unanswered, unexplained, worst
from dialogs.checkin.model import LONGEST_NOTE, Answer, CheckIn, Form, Status, period_of
from dialogs.initiative.model import Initiative, Wave
from dialogs.people.model import Unit

PLAYBOOKS = load(SHIPPED).library.playbooks
CRITERIA = tuple(PLAYBOOKS["vgr"].asked_in("weekly-readiness"))
FORM = Form(initiative="i", units=("u",), period="2026-W47", criteria=CRITERIA)
AT = datetime(2026, 11, 16, tzinfo=UTC)

GIVEN = st.builds(
    Given,
    status=st.none() | st.sampled_from(Status),
    note=st.none() | st.text(max_size=20),
    blocker=st.none() | st.text(max_size=20),
)
SUBMITS = st.lists(
    st.dictionaries(st.sampled_from([criterion.id for criterion in CRITERIA] + ["GONE"]), GIVEN), max_size=12
)


def replay(submits: list[dict[str, Given]]) -> CheckIn | None:
    stored: CheckIn | None = None
    for number, each in enumerate(submits):
        stored = submit(FORM, each, stored, "u", "elin", AT + timedelta(minutes=number)) or stored
    return stored


@given(SUBMITS)
def test_the_last_word_on_each_criterion_stands(submits: list[dict[str, Given]]) -> None:
    stored = replay(submits)
    for criterion in CRITERIA:
        said = [each[criterion.id].status for each in submits if criterion.id in each and each[criterion.id].status]
        answer = stored.answer(criterion.id) if stored else None
        assert (answer.status if answer else None) == (said[-1] if said else None)


@given(SUBMITS)
def test_nothing_that_was_ever_stored_disappears_from_the_history(submits: list[dict[str, Given]]) -> None:
    stored: CheckIn | None = None
    seen: list[tuple[Answer, ...]] = []
    for each in submits:
        changed = submit(FORM, each, stored, "u", "elin", AT)
        if changed:
            stored = changed
            seen.append(changed.answers)
    kept = [*(revision.answers for revision in stored.history), stored.answers] if stored else []
    assert kept == seen
    assert (stored.revision if stored else 0) == len(seen)


@given(SUBMITS)
def test_the_same_submit_again_changes_nothing(submits: list[dict[str, Given]]) -> None:
    stored = replay(submits)
    if submits:
        assert submit(FORM, submits[-1], stored, "u", "somebody else", AT) is None


@given(st.dictionaries(st.sampled_from([criterion.id for criterion in CRITERIA]), GIVEN))
def test_what_was_typed_into_an_old_card_is_in_the_new_one(given_: Mapping[str, Given]) -> None:
    form = filled_in(FORM, given_)
    for criterion, entry in given_.items():
        if entry.status:
            assert form.known[criterion].status is entry.status


def test_a_note_of_fifty_thousand_characters_is_kept_to_what_a_card_holds() -> None:
    stored = submit(FORM, {"W-42": Given(status=Status.GREEN, note="x" * 50_000)}, None, "u", "elin", AT)
    assert stored is not None
    assert len(stored.answers[0].note) == LONGEST_NOTE


def test_red_without_a_blocker_is_known_as_unexplained_until_it_has_one() -> None:
    red = submit(FORM, {"W-42": Given(status=Status.RED)}, None, "u", "elin", AT)
    assert red is not None
    assert [answer.criterion for answer in unexplained(CRITERIA, red)] == ["W-42"]
    told = submit(FORM, {"W-42": Given(blocker="personal")}, red, "u", "elin", AT)
    assert told is not None
    assert unexplained(CRITERIA, told) == []
    green = submit(FORM, {"W-42": Given(status=Status.GREEN)}, told, "u", "elin", AT)
    assert green is not None
    assert green.answers[0].blocker == ""


def test_the_worst_colour_wins_and_not_applicable_counts_for_nothing() -> None:
    def checkin(*statuses: Status) -> CheckIn:
        answers = tuple(Answer(criterion=str(n), status=status) for n, status in enumerate(statuses))
        return CheckIn(initiative="i", unit="u", period="p", answers=answers, by="", at=AT)

    assert worst(checkin(Status.GREEN, Status.RED, Status.YELLOW)) is Status.RED
    assert worst(checkin(Status.GREEN, Status.NOT_APPLICABLE)) is Status.GREEN
    assert worst(checkin(Status.NOT_APPLICABLE)) is Status.NOT_APPLICABLE


def test_what_is_asked_follows_the_phase_of_the_unit() -> None:
    today = date(2026, 11, 16)
    units = [Unit(id=id_, name=id_) for id_ in ("early", "soon", "done")]
    initiative = Initiative(
        id="i",
        playbooks=("vgr", "unknown"),
        waves=(
            Wave(id="1", go_live=date(2028, 6, 1)),
            Wave(id="2", go_live=date(2026, 12, 1)),
            Wave(id="3", go_live=date(2026, 9, 1)),
        ),
        units={"early": "1", "soon": "2", "done": "3"},
    )
    forms = forms_for(initiative, PLAYBOOKS, units, {}, period_of(today), today)
    asked = {form.units: {criterion.id for criterion in form.criteria} for form in forms}
    assert asked[("soon",)] == {criterion.id for criterion in CRITERIA}
    assert asked[("early",)] == {"W-11", "W-14"}
    assert asked[("done",)] == {"W-26", "W-48"}


def test_a_common_form_is_filled_in_only_where_all_units_said_the_same() -> None:
    units = [Unit(id="a", name="A"), Unit(id="b", name="B")]
    initiative = Initiative(
        id="i", playbooks=("vgr",), waves=(Wave(id="1", go_live=date(2026, 12, 1)),), units={"a": "1", "b": "1"}
    )
    base = CheckIn(initiative="i", unit="a", period="2026-W46", answers=(), by="p", at=AT)
    same, differ = Answer(criterion="W-42", status=Status.GREEN), Answer(criterion="W-15", status=Status.GREEN)
    latest = {
        "a": replace(base, answers=(same, differ)),
        "b": replace(base, unit="b", answers=(same, replace(differ, status=Status.RED))),
    }
    (form,) = forms_for(initiative, PLAYBOOKS, units, latest, "2026-W47", date(2026, 11, 16))
    assert dict(form.known) == {"W-42": same}
    assert [criterion.id for criterion in unanswered(form, latest["a"])] != []
