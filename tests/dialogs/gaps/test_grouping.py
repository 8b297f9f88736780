"""Questions of one meaning end up together, each exactly once, without looking at every pair."""

import itertools
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from content.language import Language
from dialogs.ask.model import AskedQuestion, OutcomeKind
from dialogs.gaps.grouping import Centres, group
from dialogs.gaps.model import MOST_EXAMPLES, Gap
from tests.dialogs.gaps.meanings import NEAR, vectors_of

NOW = datetime(2026, 11, 16, 8, 0, tzinfo=UTC)


def asked(number: int, text: str, language: Language = Language.SV) -> AskedQuestion:
    return AskedQuestion(
        id=f"{number:016x}",
        text=text,
        language=language,
        outcome=OutcomeKind.ABSTAIN,
        article=None,
        at=NOW + timedelta(minutes=number),
    )


def ids() -> Callable[[], str]:
    numbers = itertools.count(1)
    return lambda: f"gap-{next(numbers)}"


def grouped(texts: Sequence[str], *, batches: int = 1) -> list[Gap]:
    centres, gaps, new_id = Centres(), dict[str, Gap](), ids()
    questions = [asked(number, text) for number, text in enumerate(texts)]
    for start in range(batches):
        part = questions[start::batches]
        gaps |= group(part, vectors_of([each.text for each in part]), list(gaps.values()), centres, NEAR, new_id)
    return list(gaps.values())


def test_questions_of_one_meaning_are_one_gap_and_others_are_not() -> None:
    gaps = grouped(
        [
            "får jag parkera gratis vid utbildningen",
            "Får man parkera gratis vid utbildningen?",
            "vilken färg har de nya tangentborden",
            "får vi parkera gratis på utbildningen",
        ]
    )
    assert [gap.count for gap in gaps] == [3, 1]
    assert gaps[0].question == "får jag parkera gratis vid utbildningen"
    assert (gaps[0].first, gaps[0].last) == (NOW, NOW + timedelta(minutes=3))


def test_a_question_that_comes_later_joins_the_gap_that_is_there() -> None:
    centres, new_id = Centres(), ids()
    (gap,) = group([asked(1, "får jag parkera")], vectors_of(["får jag parkera"]), [], centres, NEAR, new_id).values()
    later = asked(2, "FÅR JAG PARKERA?", Language.NB)
    (grown,) = group([later], vectors_of([later.text]), [gap], centres, NEAR, new_id).values()
    assert grown.id == gap.id
    assert grown.revision == gap.revision + 1
    assert grown.languages == (Language.SV, Language.NB)


def test_the_same_question_is_counted_once_however_often_it_comes_back() -> None:
    centres, new_id, question = Centres(), ids(), asked(1, "får jag parkera")
    (gap,) = group([question], vectors_of([question.text]), [], centres, NEAR, new_id).values()
    assert group([question], vectors_of([question.text]), [gap], centres, NEAR, new_id) == {}


def test_a_large_gap_keeps_every_id_and_some_examples() -> None:
    (gap,) = grouped([f"får jag parkera gratis vid utbildningen i sal {number}" for number in range(60)])
    assert gap.count == 60
    assert len(gap.examples) == MOST_EXAMPLES


texts = st.lists(st.text(alphabet="abcdeåäö ", min_size=3, max_size=30), min_size=1, max_size=30)


@given(texts=texts, batches=st.integers(1, 4))
def test_every_question_is_in_exactly_one_gap(texts: list[str], batches: int) -> None:
    gaps = grouped(texts, batches=batches)
    placed = sorted(id_ for gap in gaps for id_ in gap.asked)
    assert placed == sorted(f"{number:016x}" for number in range(len(texts)))
    assert all(gap.count >= 1 and gap.first <= gap.last and gap.examples for gap in gaps)


@given(texts=texts)
def test_a_text_asked_twice_is_never_in_two_gaps_when_nothing_came_between(texts: list[str]) -> None:
    gaps = grouped([each for text in texts for each in (text, text)])
    of = {id_: gap.id for gap in gaps for id_ in gap.asked}
    assert all(of[f"{2 * n:016x}"] == of[f"{2 * n + 1:016x}"] for n in range(len(texts)))


def test_what_the_middles_are_is_told_by_the_texts_alone() -> None:
    (gap,) = grouped(["får jag parkera gratis"])
    again = Centres()
    again.add(gap.id, vectors_of([each.text for each in gap.examples]))
    question = asked(9, "får jag parkera gratis?")
    changed = group([question], vectors_of([question.text]), [gap], again, NEAR, ids())
    assert changed == {gap.id: replace(changed[gap.id], id=gap.id)}
    again.keep([])
    assert gap.id not in again
