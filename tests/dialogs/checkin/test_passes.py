"""What was said before a wave went back to a phase is no answer of the new pass."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

import pytest

from content.playbook import Effect, Scope
from dialogs.checkin.model import WHOLE, CheckIn
from dialogs.checkin.passes import all_of_this_pass, of_this_pass
from dialogs.gate.effect import effect_on
from dialogs.gate.model import Decision, Gate
from dialogs.initiative.model import Initiative
from dialogs.rollup.flow import Reader
from dialogs.rollup.model import Colour
from tests.dialogs.gate import kit as gates
from tests.dialogs.rollup.kit import TODAY, WARD, G, answer, checkin, criterion, initiative, playbook

BOOK = playbook(criterion("a"), criterion("b", after=["a"]), criterion("old", asked=()))
BOOKS = {"method": BOOK}
# The evening before today.
AGAIN = datetime.combine(TODAY - timedelta(days=1), time(18), UTC)


def reopened(phase: str = "now", wave: str = "1") -> Initiative:
    """The ward is in wave 1, bus and tram in wave 2."""
    return replace(initiative(), reopened={f"method/{wave}/{phase}": AGAIN})


def left(found: CheckIn, of: Initiative) -> list[str]:
    return [each.criterion for each in of_this_pass(found, of, BOOKS).answers]


SAID = checkin([answer("a", G, days_ago=3), answer("b", G), answer("old", G, days_ago=9), answer("gone", G, 9)])


def test_only_answers_of_the_phase_from_before_are_left_out() -> None:
    assert left(SAID, reopened()) == ["b", "old", "gone"]
    assert left(SAID, reopened("before")) == ["a", "b", "gone"]


def test_without_a_phase_that_was_gone_back_to_nothing_changes() -> None:
    assert of_this_pass(SAID, initiative(), BOOKS) is SAID
    assert of_this_pass(SAID, reopened(wave="2"), BOOKS) is SAID


def test_what_is_answered_for_all_is_of_the_pass_of_any_wave() -> None:
    whole = replace(SAID, unit=WHOLE)
    found = all_of_this_pass({"ward": SAID, WHOLE: whole}, reopened(wave="2"), BOOKS)
    assert {about: len(each.answers) for about, each in found.items()} == {"ward": 4, WHOLE: 3}


@pytest.mark.parametrize(("days_ago", "colour"), [(3, Colour.SILENT), (0, Colour.GREEN)])
def test_a_green_from_before_reads_as_silence_and_one_from_after_as_green(days_ago: int, colour: Colour) -> None:
    said = checkin([answer("a", G, days_ago=days_ago)])
    read = Reader(reopened(), BOOKS).read(BOOK.criteria[0], said, TODAY, WARD)
    assert read.colour is colour


def test_what_waits_for_a_green_from_before_is_not_met() -> None:
    read = Reader(reopened(), BOOKS).read(BOOK.criteria[1], SAID, TODAY, WARD)
    assert read.colour is Colour.YELLOW


def test_a_unit_that_was_all_green_is_silent_in_its_new_pass() -> None:
    said = checkin([answer("a", G, days_ago=3), answer("b", G, days_ago=3)])
    assert Reader(initiative(), BOOKS).unit(WARD, said, TODAY).whole.colour is Colour.GREEN
    assert Reader(reopened(), BOOKS).unit(WARD, said, TODAY).whole.colour is Colour.SILENT


def test_an_answer_for_the_initiative_reads_as_silence_when_a_wave_went_back() -> None:
    asked = criterion("c", scope=Scope.INITIATIVE)
    said = replace(checkin([answer("c", G, days_ago=3)]), unit=WHOLE)
    books = {"method": playbook(asked)}
    assert Reader(reopened(wave="2"), books).read(asked, said, TODAY).colour is Colour.SILENT
    assert Reader(initiative(), books).read(asked, said, TODAY).colour is Colour.GREEN


def test_units_that_are_parted_from_their_wave_take_its_pass_with_them() -> None:
    of = replace(gates.initiative(), reopened={"method/1/now": gates.AT, "method/10/now": gates.AT})
    some = gates.decided(Effect.GO_FOR_SOME, units=("ward",))
    assert effect_on(of, some, gates.EVERY).reopened == {
        "method/1/now": gates.AT,
        "method/10/now": gates.AT,
        "method/1.2/now": gates.AT,
    }


@pytest.mark.parametrize("linear", [True, False])
def test_a_new_wave_begins_every_phase_anew_where_one_may_go_back(linear: bool) -> None:
    book = gates.EVERY.model_copy(update={"linear": linear})
    decided: Gate = gates.gate().with_decision(
        Decision(outcome="new-wave", effect=Effect.NEW_WAVE, by="x", at=gates.AT, day=date(2027, 6, 1))
    )
    assert effect_on(gates.initiative(), decided, book).reopened == ({} if linear else {"method/1/now": gates.AT})
