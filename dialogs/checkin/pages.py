"""A form in pages: twelve inputs at most on a card, so that a phone shows it and a minute is enough."""

from collections.abc import Sequence

from content.playbook import AnswerType, Criterion
from dialogs.checkin.model import Answer, Form

MOST_INPUTS = 12
# Beside the criteria a page may have a comment, a wish and a choice of units.
_BESIDE = 3
# What blocks, who can help, by when.
_TO_EXPLAIN = 3


def pages(form: Form) -> list[tuple[Criterion, ...]]:
    """The criteria of each page; one empty page for a form without any."""
    found: list[list[Criterion]] = [[]]
    room = MOST_INPUTS - _BESIDE
    for criterion in form.criteria:
        needed = inputs_of(criterion, proof=form.proof)
        if found[-1] and needed > room:
            found.append([])
            room = MOST_INPUTS - _BESIDE
        found[-1].append(criterion)
        room -= needed
    return [tuple(page) for page in found]


def inputs_of(criterion: Criterion, *, proof: bool) -> int:
    """How many inputs it takes."""
    figures = max(1, len(criterion.parts)) if criterion.answer is not AnswerType.YES_PARTLY_NO else 1
    return figures + proof


def to_explain(answers: Sequence[Answer], beside: int = 0) -> Sequence[Answer]:
    """As many as fit a card on which each is explained, with so many inputs beside; the others come after them."""
    return answers[: (MOST_INPUTS - beside) // _TO_EXPLAIN]
