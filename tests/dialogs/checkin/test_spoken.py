"""A check-in in one sentence, in four languages."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from content.language import Language
from content.loader import SHIPPED, load
from content.playbook import Criterion
from dialogs.checkin.model import Status
from dialogs.checkin.spoken import Excepted, Spoken, Vocabulary, is_spoken, read

WORDS = Vocabulary(
    everything=["allt är grönt", "allt grönt", "alt er grønt", "alt grønt", "everything is green", "all green"],
    excepted=["bortset fra", "except for", "undtagen", "unntatt", "except", "utom"],
    colours={
        "gul": Status.YELLOW,
        "gult": Status.YELLOW,
        "yellow": Status.YELLOW,
        "röd": Status.RED,
        "rød": Status.RED,
        "red": Status.RED,
    },
)
WEEKLY = tuple(load(SHIPPED).library.playbooks["vgr"].asked_in("weekly-readiness"))
TRAINING = "W-37"


def said(text: str, language: Language = Language.SV, criteria: tuple[Criterion, ...] = WEEKLY) -> Spoken | None:
    return read(text, WORDS, criteria, language)


def only(criterion: str, status: Status, blocker: str) -> Spoken:
    return Spoken(excepted=(Excepted(criterion=criterion, status=status, blocker=blocker),))


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("Allt grönt", Language.SV, Spoken(excepted=())),
        ("allt är grönt.", Language.SV, Spoken(excepted=())),
        (
            "allt grönt utom utbildning, gul: halva gruppen kvar",
            Language.SV,
            only(TRAINING, Status.YELLOW, "halva gruppen kvar"),
        ),
        (
            "Alt grønt undtagen superbrugere, rød: to er stoppet",
            Language.DA,
            only("W-23", Status.RED, "to er stoppet"),
        ),
        ("alt er grønt unntatt opplæringen gul", Language.NB, only(TRAINING, Status.YELLOW, "")),
        (
            "All green except the pace: yellow, too much at once",
            Language.EN,
            only("W-56", Status.YELLOW, "too much at once"),
        ),
        ("allt grönt utom 2 röd: ingen tid", Language.SV, only("W-23", Status.RED, "ingen tid")),
    ],
)
def test_a_sentence_says_what_is_not_green_and_why(text: str, language: Language, expected: Spoken) -> None:
    assert said(text, language) == expected


def test_several_are_separated_by_semicolons_or_lines() -> None:
    found = said("allt grönt utom utbildning, gul: halva kvar; superanvändare röd: två har slutat\ntakten gul")
    assert found is not None
    assert [(each.criterion, each.status) for each in found.excepted] == [
        (TRAINING, Status.YELLOW),
        ("W-23", Status.RED),
        ("W-56", Status.YELLOW),
    ]


@pytest.mark.parametrize("part", ["utbildning", "kaffet gul", "vi gul", "99 gul", "0 röd", "gul"])
def test_what_names_no_question_several_or_no_colour_is_unclear_and_never_guessed(part: str) -> None:
    found = said(f"allt grönt utom {part}")
    assert found is not None
    assert (found.excepted, found.unclear) == ((), (part,))


def test_what_follows_without_an_exception_is_not_taken_for_all_green() -> None:
    found = said("allt grönt men jag är orolig")
    assert found is not None
    assert found.unclear == ("men jag är orolig",)


@pytest.mark.parametrize("text", ["är allt grönt?", "allt grönare än förr", "varför är det rött", ""])
def test_anything_else_is_no_check_in(text: str) -> None:
    assert not is_spoken(text, WORDS)
    assert said(text) is None


@given(st.text(max_size=200))
def test_whatever_follows_is_either_understood_or_named_as_unclear(rest: str) -> None:
    found = said(f"allt grönt utom {rest}")
    assert found is not None
    assert {each.criterion for each in found.excepted} <= {each.id for each in WEEKLY}
    assert found.excepted or found.unclear or not rest.strip(" \t\n,.:;-\u2013")
