"""From a form to what is stored: every answer keeps who said it when, and says it once."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from content.playbook import AnswerType
from dialogs.checkin.flow import (
    Filled,
    Given,
    form_on,
    submit,
    touched,
    unchanged,
)
from dialogs.checkin.model import LONGEST_NOTE, Answer, CheckIn, Help, Request, Revision, Status, Wish
from tests.dialogs.checkin.kit import AT, LAST, THIS, G, N, R, Y, answer, checkin, criterion, filled, form

A, B, C = criterion("a"), criterion("b"), criterion("c", conditional=True)
SHARE = criterion("share", answer=AnswerType.SHARE)
RATING = criterion("rating", answer=AnswerType.RATING, parts=2)
COUNT = criterion("count", answer=AnswerType.COUNT)
WHOLE_FORM = form(A, B, C, SHARE, RATING, COUNT)
LATER = AT + timedelta(hours=1)
A_WEEK_AGO = AT - timedelta(days=7)
DUE = date(2026, 11, 20)


def submitted(said: Filled, stored: CheckIn | None = None, latest: CheckIn | None = None) -> CheckIn | None:
    """What Olle's filling in the whole form an hour later makes of it."""
    return submit(WHOLE_FORM, said, stored, latest or stored, "ward", "olle", LATER)


def only(said: Filled, before: CheckIn | None = None) -> Answer | None:
    """The one answer it makes."""
    found = submitted(said, before)
    return found.answers[0] if found else None


# Answers.


def test_a_first_answer_is_stored_with_who_gave_it_when_and_for_which_period() -> None:
    said = Given(status=R, note=" Seen ", blocker=" No staff ", help=Help.PROJECT, due=DUE)
    assert submitted(filled(a=said)) == CheckIn(
        initiative="i",
        unit="ward",
        period=THIS,
        answers=(
            Answer(
                criterion="a",
                status=R,
                note="Seen",
                blocker="No staff",
                help=Help.PROJECT,
                due=DUE,
                by="olle",
                at=LATER,
                since=LATER,
                period=THIS,
            ),
        ),
        by="olle",
        at=LATER,
    )


@pytest.mark.parametrize(
    "said", [Filled(), filled(a=Given()), filled(a=Given(note="Hm")), filled(gone=G), Filled(comment=" ")]
)
def test_where_nothing_was_said_nothing_is_stored(said: Filled) -> None:
    assert submitted(said) is None


@pytest.mark.parametrize("said", [filled(a=G), filled(a=Given()), filled(a=Given(note=" "))])
def test_saying_the_same_again_in_the_same_period_changes_nothing(said: Filled) -> None:
    assert submitted(said, checkin(answer("a"))) is None


@pytest.mark.parametrize("said", [filled(a=G), filled(a=Given())])
def test_the_first_answer_of_a_period_is_said_anew_and_what_was_left_alone_keeps_its_day(said: Filled) -> None:
    before = [answer(id_, G, LAST, A_WEEK_AGO, note=id_, action=f"{id_}/1") for id_ in "ab"]
    found = submitted(said, latest=checkin(*before, period=LAST))
    assert found is not None
    assert found.answers == (replace(before[0], by="olle", at=LATER, period=THIS), before[1])
    assert (found.period, found.revision, found.history) == (THIS, 1, ())


def test_a_second_save_keeps_the_first_one_whole() -> None:
    first = checkin(answer("a"), answer("b"), comment="Busy", request=Request(wish=Wish.PAUSE, reason="Move"))
    again = submitted(filled(a=Y), first)
    assert again == replace(
        first,
        answers=(replace(answer("a", Y), by="olle", at=LATER, since=LATER), answer("b")),
        by="olle",
        at=LATER,
        revision=2,
        history=(Revision(answers=first.answers, by="elin", at=AT, comment="Busy", request=first.request),),
    )


@pytest.mark.parametrize("status", [G, N])
def test_what_blocked_is_gone_with_the_trouble(status: Status) -> None:
    before = checkin(answer("c", R, blocker="No staff", help=Help.SUPPORT, due=DUE, action="x"))
    assert only(filled(c=status), before) == Answer(
        criterion="c", status=status, action="x", by="olle", at=LATER, since=LATER, period=THIS
    )


@pytest.mark.parametrize(
    ("said", "stored"), [(G, G), (N, N), (Given(status=N, note="No such device"), N)], ids=["green", "bare", "with-why"]
)
def test_what_is_conditional_may_be_not_applicable(said: Status | Given, stored: Status) -> None:
    found = only(filled(c=said))
    assert found is not None
    assert found.status is stored


def test_what_is_not_conditional_cannot_be_not_applicable() -> None:
    assert only(filled(a=N)) is None
    kept = only(filled(a=Given(status=N, note="Not for us")), checkin(answer("a", Y)))
    assert kept is not None
    assert (kept.status, kept.note) == (Y, "Not for us")


@pytest.mark.parametrize(
    ("id_", "figures", "status"),
    [
        ("share", (100,), G),
        ("share", (90,), G),
        ("share", (89,), Y),
        ("share", (60,), Y),
        ("share", (59,), R),
        ("rating", (4, 5), G),
        ("rating", (5, 3), Y),
        ("rating", (2, 5), R),
        ("count", (3,), G),
        ("count", (2,), Y),
        ("count", (0,), R),
    ],
)
def test_a_figure_gives_the_colour_and_of_several_the_lowest(
    id_: str, figures: tuple[int, ...], status: Status
) -> None:
    found = only(filled(**{id_: Given(status=G, figures=figures)}))
    said = Answer(criterion=id_, status=status, figures=figures, by="olle", at=LATER, since=LATER, period=THIS)
    assert found == said


def test_the_same_colour_from_another_figure_is_another_answer() -> None:
    before = checkin(answer("share", G, figures=(95,)))
    found = only(filled(share=Given(figures=(92,))), before)
    assert found is not None
    assert (found.status, found.figures) == (G, (92,))


def test_a_note_of_fifty_thousand_characters_is_kept_to_what_a_card_holds() -> None:
    long = "x" * 50_000
    found = submitted(
        replace(filled(a=Given(status=R, note=long, blocker=long)), comment=long, wish=Wish.PAUSE, reason=long)
    )
    assert found is not None
    assert found.request is not None
    texts = (found.answers[0].note, found.answers[0].blocker, found.comment, found.request.reason)
    assert [len(each) for each in texts] == [LONGEST_NOTE] * 4


# A comment and a wish beside them.


def test_a_comment_alone_is_worth_a_check_in_and_belongs_to_its_period() -> None:
    first = submitted(Filled(comment=" Busy week "))
    assert first is not None
    assert (first.comment, first.answers) == ("Busy week", ())
    assert submitted(Filled(comment="Busy week"), first) is None
    cleared = submitted(Filled(comment=""), first)
    assert cleared is not None
    assert (cleared.comment, cleared.history[0].comment) == ("", "Busy week")
    next_week = submitted(filled(a=G), latest=replace(first, period=LAST))
    assert next_week is not None
    assert next_week.comment == ""


PAUSE = Request(wish=Wish.PAUSE, reason="We move", at=A_WEEK_AGO)


@pytest.mark.parametrize(
    ("before", "said", "request_"),
    [
        (None, Filled(wish=Wish.PAUSE, reason=" We move "), replace(PAUSE, at=LATER)),
        (None, Filled(wish=Wish.PAUSE), Request(wish=Wish.PAUSE, at=LATER)),
        (None, Filled(wish=Wish.NONE, reason="We move", comment="x"), None),
        (None, Filled(reason="We move", comment="x"), None),
        (PAUSE, filled(a=G), PAUSE),
        (PAUSE, Filled(wish=Wish.POSTPONE), replace(PAUSE, wish=Wish.POSTPONE, at=LATER)),
        (PAUSE, Filled(reason="We moved twice"), replace(PAUSE, reason="We moved twice", at=LATER)),
        (PAUSE, Filled(wish=Wish.NONE), None),
    ],
)
@pytest.mark.parametrize("period", [THIS, LAST])
def test_a_wish_stands_from_period_to_period_until_it_is_changed_or_taken_back(
    period: str, before: Request | None, said: Filled, request_: Request | None
) -> None:
    earlier = checkin(request=before, period=period) if before else None
    found = submitted(said, earlier if period == THIS else None, earlier)
    assert found is not None
    assert found.request == request_


# Nothing has changed.


def test_nothing_has_changed_confirms_every_answer_anew_as_it_was() -> None:
    said = [
        answer("a", R, LAST, A_WEEK_AGO, blocker="No staff", help=Help.SUPPORT, due=DUE, action="x"),
        answer("rating", Y, LAST, A_WEEK_AGO, figures=(3, 5), note="Seen"),
        answer("c", N, LAST, A_WEEK_AGO, note="No such device"),
    ]
    last = checkin(*said, period=LAST)
    asked = form_on(form(A, RATING, C), {"ward": last})
    confirmed = unchanged(asked)
    assert confirmed is not None
    found = submit(asked, confirmed, None, last, "ward", "olle", LATER)
    assert found is not None
    assert found.answers == tuple(replace(each, by="olle", at=LATER, period=THIS) for each in said)


def test_nothing_has_changed_cannot_be_said_of_what_was_never_answered() -> None:
    assert unchanged(form_on(form(A, B), {"ward": checkin(answer("a"))})) is None


# Two at the same form.


def test_of_what_a_client_posts_only_what_was_changed_is_touched() -> None:
    request = Request(wish=Wish.PAUSE, reason="We move")
    stored = checkin(
        answer("a", R, blocker="No staff", help=Help.SUPPORT, due=DUE),
        answer("rating", Y, figures=(3, 5), note="Seen"),
        comment="Busy",
        request=request,
    )
    shown = form_on(form(A, B, RATING), {"ward": stored})
    posted = Filled(
        given={
            "a": Given(status=R, note="", blocker="No staff ", help=Help.SUPPORT, due=DUE),
            "b": Given(status=G, note=""),
            "rating": Given(status=Y, figures=(3, 5), note="Seen twice"),
        },
        comment="Busy",
        wish=Wish.PAUSE,
    )
    assert touched(posted, shown) == Filled(
        given={"a": Given(), "b": Given(status=G), "rating": Given(note="Seen twice")}
    )


def test_the_second_of_two_with_the_same_form_does_not_put_back_what_the_first_changed() -> None:
    stored = checkin(answer("a"), answer("b"))
    shown = form_on(form(A, B), {"ward": stored})
    first = submit(shown, touched(filled(a=R, b=G), shown), stored, stored, "ward", "olle", LATER)
    assert first is not None
    second = submit(shown, touched(filled(a=G, b=Y), shown), first, first, "ward", "maja", LATER)
    assert second is not None
    assert {each.criterion: (each.status, each.by) for each in second.answers} == {"a": (R, "olle"), "b": (Y, "maja")}
