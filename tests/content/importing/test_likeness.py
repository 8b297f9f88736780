"""What is reported as asked or answered twice, and that finding it stays quick."""

import time

from hypothesis import given
from hypothesis import strategies as st

from content.importing import RemarkKind
from content.importing.likeness import Entry, alike
from content.language import Language
from tests.content.importing.conftest import Desk, notices, row

QUESTION = "Hur ansöker jag om ledighet över jul och nyår?"


def entry(number: int, question: str) -> Entry:
    return Entry(id=f"q{number}", lang=Language.SV, row=number, question=question, variants=(), body=f"Svar {number}")


def grams(text: str) -> set[str]:
    words = " ".join("".join(c if c.isalnum() else " " for c in text.casefold()).split())
    return {words[at : at + 4] for at in range(max(1, len(words) - 3))}


def test_the_same_question_under_another_id_is_reported_whatever_its_case_and_signs(desk: Desk) -> None:
    plan = desk.imported(
        row("a", question="Får jag ledigt?", answer="Ja."),
        row("b", question="FÅR JAG -- LEDIGT", answer="Nej."),
        row("c", question="Något annat", alternatives="får jag ledigt", answer="Kanske."),
    )

    assert notices(plan) == [(2, RemarkKind.SAME_QUESTION), (3, RemarkKind.SAME_QUESTION)]
    assert len(plan.new) == 3


def test_nearly_the_same_question_and_the_same_answer_are_reported(desk: Desk) -> None:
    plan = desk.imported(
        row("a", question=QUESTION, answer="Fråga."),
        row("b", question=QUESTION.replace("nyår", "nyåret"), answer="Vänta."),
        row("c", question="Vem byter däck?", answer="Fråga."),
    )

    assert notices(plan) == [(2, RemarkKind.SIMILAR_QUESTION), (3, RemarkKind.SAME_ANSWER)]


def test_the_directory_is_compared_too_and_an_article_never_with_itself(desk: Desk) -> None:
    desk.imported(row("a", question=QUESTION), row("a", "da", question=QUESTION), row("b", question="Vem byter däck?"))

    asked_again = desk.imported(row("b", question=QUESTION + "!", answer="Nej."))
    changed = desk.imported(row("a", "da", question=QUESTION + "!", answer="Jo."))

    assert notices(asked_again) == [(1, RemarkKind.SAME_QUESTION), (None, RemarkKind.LANGUAGES)]
    assert notices(changed) == [(None, RemarkKind.ALSO_REWRITTEN), (None, RemarkKind.LANGUAGES)]


@given(st.lists(st.text("abcå ?", min_size=4, max_size=14), max_size=8))
def test_every_question_with_a_near_duplicate_before_it_is_found(questions: list[str]) -> None:
    entries = [entry(number, question) for number, question in enumerate(questions, 1)]
    found = {each.row for each in alike(entries)}

    expected = set()
    for place, each in enumerate(entries):
        own = grams(each.question)
        before = [grams(other.question) for other in entries[:place]]
        if own != {""} and any(len(own & other) * 5 >= 4 * len(own | other) for other in before):
            expected.add(each.row)
    assert found == expected


def test_five_thousand_questions_from_one_mould_take_seconds() -> None:
    # Each shares most of its words with all others and is near to few: the worst there is for a search.
    entries = [entry(n, f"Vad gäller egentligen för produkt {n * 7919 % 100_000:05} och när?") for n in range(1, 5_001)]

    started = time.perf_counter()
    alike(entries)

    assert time.perf_counter() - started < 10
