"""What a form shows of what is known already."""

from dataclasses import replace
from datetime import timedelta

import pytest

from dialogs.checkin.flow import Filled, Given, filled_in, form_on, forms_for, single_form
from dialogs.checkin.model import Answer, Request, Wish
from tests.dialogs.checkin.kit import AT, LAST, THIS, G, R, Y, answer, checkin, criterion, form

A, B = criterion("a"), criterion("b")
PAUSE = Request(wish=Wish.PAUSE, reason="We move")
A_WEEK_AGO = AT - timedelta(days=7)


def test_a_form_for_one_unit_shows_all_that_is_known_of_it() -> None:
    last = checkin(answer("a"), answer("c"), period=LAST, comment="Busy", request=PAUSE)
    assert form_on(form(A, B), {"ward": last}) == replace(
        form(A, B), known={"a": answer("a")}, last_period=LAST, request=PAUSE
    )
    now = replace(last, period=THIS, revision=3)
    assert form_on(form(A, B), {"ward": now}) == replace(
        form(A, B), known={"a": answer("a")}, revisions={"ward": 3}, comment="Busy", request=PAUSE
    )


TWO = form(A, B, units=("ward", "clinic"))


def test_a_form_for_several_units_shows_what_all_of_them_said() -> None:
    ward = checkin(answer("a"), answer("b"), comment="Busy", request=PAUSE, revision=2)
    clinic = checkin(
        replace(answer("a", at=A_WEEK_AGO), by="bo"), answer("b", Y), unit="clinic", period=LAST, request=PAUSE
    )
    assert form_on(TWO, {"ward": ward, "clinic": clinic}) == replace(
        TWO, known={"a": answer("a")}, last_period=LAST, revisions={"ward": 2}
    )


@pytest.mark.parametrize("silent", ["ward", "clinic"])
def test_a_unit_that_never_answered_has_nothing_put_in_its_mouth(silent: str) -> None:
    latest = {id_: checkin(answer("a"), unit=id_) for id_ in ("ward", "clinic") if id_ != silent}
    assert form_on(TWO, latest).known == {}


def test_units_that_are_asked_the_same_share_a_form_and_those_asked_nothing_have_none() -> None:
    asked = {"ward": (A, B), "bus": (A,), "clinic": (A, B), "tram": ()}
    latest = {"bus": checkin(answer("a"), unit="bus", period=LAST)}
    assert forms_for("i", asked, latest, THIS, proof=True) == [
        replace(TWO, proof=True),
        replace(form(A, units=("bus",)), known={"a": answer("a")}, last_period=LAST, proof=True),
    ]


def test_one_unit_of_several_gets_the_same_questions_with_its_own_answers() -> None:
    latest = {"ward": checkin(answer("a"), comment="Busy"), "clinic": checkin(answer("a", R), unit="clinic")}
    assert single_form(form_on(TWO, latest), "ward", latest, then=["clinic"]) == replace(
        form(A, B), known={"a": answer("a")}, revisions={"ward": 1}, comment="Busy", then=("clinic",)
    )


def test_what_was_typed_into_an_old_card_is_in_the_new_one() -> None:
    shown = form_on(form(A, B), {"ward": checkin(answer("a"), comment="Busy")})
    typed = Filled(given={"b": Given(status=R, blocker="No staff"), "gone": Given(status=G)}, wish=Wish.PAUSE)
    assert filled_in(shown, typed) == replace(
        shown,
        known={"a": answer("a"), "b": Answer(criterion="b", status=R, blocker="No staff")},
        request=Request(wish=Wish.PAUSE),
    )
